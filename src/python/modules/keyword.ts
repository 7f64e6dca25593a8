/** keyword. */
import type { ModuleFactory } from '../objects/runtime.ts';
import { strValue } from '../objects/text.ts';
import { PyList } from '../objects/value.ts';
import { isKeyword, KEYWORDS } from './keyword-list.ts';
import { ModuleBuilder } from './module-builder.ts';

export const keywordModule: ModuleFactory = () => {
  const m = new ModuleBuilder('keyword', 'Keywords (from "graminit.c")');
  m.set('kwlist', new PyList([...KEYWORDS]));
  m.native('iskeyword', 1, 1, (name) => isKeyword(strValue(name) ?? ''));
  return m.module;
};
