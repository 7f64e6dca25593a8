/** dictproxy: a class's `__dict__`, which can be read and not written. */
import { getAttr } from './attributes.ts';
import { richCompare } from './compare.ts';
import type { PyDict } from './dict.ts';
import { keyError, raise } from './exceptions.ts';
import { dictKeyIteratorType, PyNativeIterator, stepDict } from './iterate.ts';
import { type MethodSpec, PyMethodDescriptor, positional, setMethods } from './native.ts';
import './object-type.ts';
import { callValue } from './call.ts';
import { readyType } from './special-methods.ts';
import { repr } from './text.ts';
import { builtinType, objectType } from './types.ts';
import { PyObject } from './value.ts';

export class DictProxy extends PyObject {
  constructor(readonly dict: PyDict) {
    super();
  }
}

export const dictProxyType = builtinType('dictproxy', objectType, DictProxy);

readyType(dictProxyType, {
  repr: (self) => `dict_proxy(${repr((self as DictProxy).dict)})`,
  str: (self) => repr((self as DictProxy).dict),
  length: (self) => (self as DictProxy).dict.size,
  contains: (self, key) => (self as DictProxy).dict.has(key),
  subscript: (self, key) => {
    const value = (self as DictProxy).dict.get(key);
    if (value === undefined) throw raise(keyError(key));
    return value;
  },
  iter: (self) => new PyNativeIterator(dictKeyIteratorType, stepDict((self as DictProxy).dict, 'keys')),
  richcompare: (self, other, op) => richCompare((self as DictProxy).dict, other instanceof DictProxy ? other.dict : other, op),
  hash: null,
});

/** The reading methods of dict, called on the dict behind. */
const delegated: MethodSpec = (name, owner) =>
  new PyMethodDescriptor(name, owner, (self, args, kw) => callValue(getAttr((self as DictProxy).dict, name), args, kw));

setMethods(dictProxyType, {
  copy: delegated,
  get: positional(1, 2, (self: DictProxy, key, fallback) => {
    const value = self.dict.get(key);
    return value === undefined ? (fallback ?? null) : value;
  }),
  has_key: delegated,
  items: delegated,
  iteritems: delegated,
  iterkeys: delegated,
  itervalues: delegated,
  keys: delegated,
  values: delegated,
});
