/** errno. */
import { PyDict } from '../objects/dict.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { errorNumbers } from './error-numbers.ts';
import { ModuleBuilder } from './module-builder.ts';

export const errnoModule: ModuleFactory = () => {
  const m = new ModuleBuilder('errno', 'This module makes available standard errno system symbols.');
  const names = new PyDict();
  for (const [number, name] of errorNumbers()) {
    m.set(name, number);
    names.set(number, name);
  }
  m.setAll({ EWOULDBLOCK: 11, EDEADLOCK: 35, EDEADLK: 35, ENOTSUP: 95, EOPNOTSUPP: 95, errorcode: names });
  return m.module;
};
