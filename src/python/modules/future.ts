/** __future__: what `from __future__ import …` names, which the compiler has acted on already. */
import { getAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import type { PyClassicInstance } from '../objects/classic.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { repr } from '../objects/text.ts';
import { PyList, PyTuple, type Value } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';

type Release = readonly [number, number, number, string, number];

/** Releases in which a feature can be asked for, and from which it is always on; and its flag for compile(). */
const FEATURES: readonly (readonly [string, Release, Release, number])[] = [
  ['nested_scopes', [2, 1, 0, 'beta', 1], [2, 2, 0, 'alpha', 0], 0x10],
  ['generators', [2, 2, 0, 'alpha', 1], [2, 3, 0, 'final', 0], 0],
  ['division', [2, 2, 0, 'alpha', 2], [3, 0, 0, 'alpha', 0], 0x2000],
  ['absolute_import', [2, 5, 0, 'alpha', 1], [3, 0, 0, 'alpha', 0], 0x4000],
  ['with_statement', [2, 5, 0, 'alpha', 1], [2, 6, 0, 'alpha', 0], 0x8000],
  ['print_function', [2, 6, 0, 'alpha', 2], [3, 0, 0, 'alpha', 0], 0x10000],
  ['unicode_literals', [2, 6, 0, 'alpha', 2], [3, 0, 0, 'alpha', 0], 0x20000],
];

export const futureModule: ModuleFactory = () => {
  const m = new ModuleBuilder('__future__', 'Record of phased-in incompatible language changes.');
  const attrs = (self: Value): Value[] => ['optional', 'mandatory', 'compiler_flag'].map((name) => getAttr(self, name));
  const feature = m.oldClass('_Feature', [], {
    __init__: m.method('__init__', ['self', 'optionalRelease', 'mandatoryRelease', 'compiler_flag'], (self, optional, mandatory, flag) => {
      const own = (self as PyClassicInstance).attrs;
      own.setStr('optional', optional);
      own.setStr('mandatory', mandatory);
      own.setStr('compiler_flag', flag);
      return null;
    }),
    getOptionalRelease: m.method('getOptionalRelease', ['self'], (self) => getAttr(self, 'optional')),
    getMandatoryRelease: m.method('getMandatoryRelease', ['self'], (self) => getAttr(self, 'mandatory')),
    __repr__: m.method('__repr__', ['self'], (self) => `_Feature${repr(new PyTuple(attrs(self)))}`),
  });
  for (const [name, optional, mandatory, flag] of FEATURES) {
    m.set(name, callValue(feature, [new PyTuple(optional), new PyTuple(mandatory), flag], null));
  }
  m.set('all_feature_names', new PyList(FEATURES.map(([name]) => name)));
  return m.module;
};
