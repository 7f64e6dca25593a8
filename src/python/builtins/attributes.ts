/** getattr and its family, and what asks for an object's class, hash, identity and names. */

import { getAttr, getAttrOrUndefined, lookupSpecial, setAttr } from '../objects/attributes.ts';
import { callValue, isCallable } from '../objects/call.ts';
import { PyClassic } from '../objects/classic.ts';
import { compareThreeWay } from '../objects/compare.ts';
import { PyDict } from '../objects/dict.ts';
import { Exception, isRaised, raise, typeError } from '../objects/exceptions.ts';
import { addressOf, hashToInt, hashValue } from '../objects/hash.ts';
import { isInstance, isSubclass } from '../objects/instance-check.ts';
import { toArray } from '../objects/iterate.ts';
import { namespaceValue } from '../objects/mapping-namespace.ts';
import { PyModule } from '../objects/module.ts';
import { native } from '../objects/native.ts';
import type { Runtime } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import { encodeAscii, strValue } from '../objects/text.ts';
import { typeOf } from '../objects/types.ts';
import { nativeUnpacked } from '../objects/unpack-arguments.ts';
import { PyList, PyType, PyUnicode, type Value } from '../objects/value.ts';

/** The name of an attribute as setattr(), delattr() and `from … import *` are given it. Raises TypeError. */
export function targetName(value: Value): string {
  const text = strValue(value) ?? (value instanceof PyUnicode ? encodeAscii(value.value) : undefined);
  if (text === undefined) throw raise(typeError(`attribute name must be string, not '${typeOf(value).fullName}'`));
  return text;
}

function attributeName(value: Value, fn: string): string {
  const text = strValue(value) ?? (value instanceof PyUnicode ? encodeAscii(value.value) : undefined);
  if (text === undefined) throw raise(typeError(`${fn}(): attribute name must be string`));
  return text;
}

/** The names that an object's attributes have, sorted: dir(). */
export function directory(value: Value): PyList {
  const own = lookupSpecial(value, '__dir__');
  if (own !== undefined) {
    const listed = callValue(own, [], null);
    if (!(listed instanceof PyList)) throw raise(typeError(`__dir__() must return a list, not ${typeOf(listed).fullName}`));
    listed.items.sort(compareThreeWay);
    return listed;
  }
  const names = new PyDict();
  if (value instanceof PyModule) names.merge(value.attrs);
  else if (value instanceof PyType) collectType(value, names);
  else if (value instanceof PyClassic) collectClassic(value, names);
  else collectObject(value, names);
  return new PyList(names.keys().sort(compareThreeWay));
}

/** What an object says of itself counts: its `__dict__`, old conventions for types written in C, and its `__class__`. */
function collectObject(value: Value, names: PyDict): void {
  const own = getAttrOrUndefined(value, '__dict__');
  if (own instanceof PyDict) names.merge(own);
  for (const convention of ['__members__', '__methods__']) {
    const listed = getAttrOrUndefined(value, convention);
    if (listed instanceof PyList) for (const item of listed.items) if (strValue(item) !== undefined) names.set(item, null);
  }
  const cls = getAttrOrUndefined(value, '__class__');
  if (cls instanceof PyType) collectType(cls, names);
  else if (cls instanceof PyClassic) collectClassic(cls, names);
}

function collectType(type: PyType, names: PyDict): void {
  for (const base of type.mro) names.merge(base.ownDict());
}

function collectClassic(cls: PyClassic, names: PyDict): void {
  names.merge(cls.dict);
  for (const base of cls.bases) collectClassic(base, names);
}

function variables(value: Value): Value {
  const dict = getAttrOrUndefined(value, '__dict__');
  if (dict === undefined) throw raise(typeError('vars() argument must have __dict__ attribute'));
  return dict;
}

export const ATTRIBUTE_FUNCTIONS = [
  nativeUnpacked('getattr', 2, 3, (obj, name, fallback) => {
    const text = attributeName(name, 'getattr');
    if (fallback === undefined) return getAttr(obj, text);
    const value = getAttrOrUndefined(obj, text);
    return value === undefined ? fallback : value;
  }),
  nativeUnpacked('hasattr', 2, 2, (obj, name) => {
    const text = attributeName(name, 'hasattr');
    try {
      return getAttrOrUndefined(obj, text) !== undefined;
    } catch (error) {
      // In Python 2 any ordinary exception means no.
      if (isRaised(error, Exception)) return false;
      throw error;
    }
  }),
  nativeUnpacked('setattr', 3, 3, (obj, name, value) => {
    setAttr(obj, targetName(name), value);
    return null;
  }),
  nativeUnpacked('delattr', 2, 2, (obj, name) => {
    setAttr(obj, targetName(name), undefined);
    return null;
  }),
  nativeUnpacked('isinstance', 2, 2, (obj, cls) => isInstance(obj, cls)),
  nativeUnpacked('issubclass', 2, 2, (derived, cls) => isSubclass(derived, cls)),
  native('callable', 1, 1, isCallable),
  native('hash', 1, 1, (value) => hashToInt(hashValue(value))),
  native('id', 1, 1, (value) => addressOf(value)),
];

function localNames(namespace: PyDict): Value[] {
  const mapping = namespaceValue(namespace);
  return mapping === namespace ? namespace.keys() : [...toArray(callMethod(mapping, 'keys', []))];
}

/** Those that look at the running code where they have no argument. */
export function scopeFunctions(runtime: Runtime): Value[] {
  return [
    nativeUnpacked('dir', 0, 1, (value) =>
      value === undefined ? new PyList(localNames(runtime.currentLocals()).sort(compareThreeWay)) : directory(value),
    ),
    nativeUnpacked('vars', 0, 1, (value) => (value === undefined ? namespaceValue(runtime.currentLocals()) : variables(value))),
    native('globals', 0, 0, () => runtime.currentGlobals()),
    native('locals', 0, 0, () => namespaceValue(runtime.currentLocals())),
  ];
}
