/** copy. */
import { getAttr, getAttrOrUndefined, lookupSpecial, setAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { PyClassic, PyClassicInstance } from '../objects/classic.ts';
import { PyDict } from '../objects/dict.ts';
import { AssertionError, attributeError, Exception, makeException, PyException, raise, typeError } from '../objects/exceptions.ts';
import { PyFunction, PyMethod } from '../objects/function.ts';
import { addressOf } from '../objects/hash.ts';
import { setItem } from '../objects/items.ts';
import { toArray } from '../objects/iterate.ts';
import { PyBuiltin } from '../objects/native.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { PyFrozenSet, PySet } from '../objects/set.ts';
import { callMethod } from '../objects/special-methods.ts';
import { repr } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { dictType, listType, objectType, tupleType, typeOf, typeType } from '../objects/types.ts';
import { PyIntSub, PyList, PyObject, PyStrSub, PyTuple, PyType, type Value } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';

/** Values that stand for themselves, copied or not. */
function isAtomic(value: Value): boolean {
  if (!(value instanceof PyObject)) return true;
  if (value instanceof PyType || value instanceof PyClassic || value instanceof PyFunction || value instanceof PyBuiltin) return true;
  return !value.type.heap && ATOMIC.has(value.type.name);
}

const ATOMIC = new Set(['int', 'long', 'float', 'bool', 'complex', 'str', 'unicode', 'NoneType', 'type', 'xrange', 'ellipsis', 'code']);

/** Copies of what was copied already, by identity, as the dict `memo` of deepcopy() keeps them. */
class Memo {
  constructor(readonly dict: PyDict) {}

  get(value: Value): Value | undefined {
    return this.dict.get(addressOf(value));
  }

  put(value: Value, copy: Value): void {
    this.dict.set(addressOf(value), copy);
  }

  /** What was copied is in a list in the memo, under the memo's own id. */
  keep(value: Value): void {
    const kept = this.dict.get(addressOf(this.dict));
    if (kept instanceof PyList) kept.items.push(value);
    else this.dict.set(addressOf(this.dict), new PyList([value]));
  }
}

/** A new instance of a class with the same contents as a built-in base keeps them, and no attributes yet. */
function bareInstance(value: PyObject, transform: (part: Value) => Value): Value {
  const type = value.type;
  const solid = type.mro.find((t) => !t.heap) as PyType;
  const create = solid.slots.new;
  if (create === null) throw raise(makeException(Exception, `un(deep)copyable object of type ${repr(type)}`));
  if (value instanceof PyException) {
    return callValue(type, value.args.items.map(transform), null);
  }
  if (value instanceof PyIntSub || value instanceof PyStrSub) return create(type, [value.value], null);
  if (solid === tupleType || solid.name === 'frozenset') return create(type, [new PyList(toArray(value).map(transform))], null);
  if (solid.name === 'float' || solid.name === 'long' || solid.name === 'unicode') {
    return create(type, [callValue(solid, [value], null)], null);
  }
  return create(type, [], null);
}

/** Attributes through `__getstate__` and `__setstate__`, or from dict to dict. */
function copyState(value: PyObject, copy: Value, transform: (state: Value) => Value): void {
  const getState = getAttrOrUndefined(value, '__getstate__');
  const attrs = value.attrs;
  const state = getState === undefined ? (attrs === undefined || attrs.size === 0 ? null : attrs) : callValue(getState, [], null);
  const classic = value instanceof PyClassicInstance;
  if (getState === undefined ? state === null : !truth(state) && !classic) {
    copyMembers(value, copy, transform);
    return;
  }
  const own = transform(state);
  const setState = getAttrOrUndefined(copy, '__setstate__');
  if (setState !== undefined) callValue(setState, [own], null);
  else if (own instanceof PyDict) {
    const target = copy as PyObject;
    if (target.attrs === undefined) target.attrs = new PyDict();
    target.attrs.merge(own);
  }
  copyMembers(value, copy, transform);
}

/** What `__slots__` keep. */
function copyMembers(value: PyObject, copy: Value, transform: (state: Value) => Value): void {
  if (value instanceof PyClassicInstance) return;
  for (const base of value.type.mro) {
    for (const name of base.memberSlots ?? []) {
      if (name === '__dict__' || name === '__weakref__') continue;
      const own = getAttrOrUndefined(value, name);
      if (own !== undefined) setAttr(copy, name, transform(own));
    }
  }
}

/** An object rebuilt from what its `__reduce_ex__` or `__reduce__` gives; undefined where it has none of its own. */
function reconstruct(value: PyObject, transform: (part: Value) => Value, remember: (copy: Value) => void): Value | undefined {
  const type = typeOf(value);
  const own = ['__reduce_ex__', '__reduce__'].find((name) => {
    const found = type.lookup(name);
    return found !== undefined && found !== objectType.lookup(name);
  });
  if (own === undefined) return undefined;
  const reduced = callMethod(value, own, own === '__reduce_ex__' ? [2] : []);
  // A string is the name of a global: there is one of it.
  if (typeof reduced === 'string') return value;
  if (!(reduced instanceof PyTuple)) throw raise(callValue(AssertionError, [], null) as PyException);
  const [callable, args, state, listItems, dictItems] = reduced.items;
  const copy = callValue(callable, toArray(args).map(transform), null);
  remember(copy);
  if (state !== undefined && state !== null) applyState(copy, transform(state));
  if (listItems !== undefined && listItems !== null) {
    for (const item of toArray(listItems)) callMethod(copy, 'append', [transform(item)]);
  }
  if (dictItems !== undefined && dictItems !== null) {
    for (const pair of toArray(dictItems)) {
      const [key, item] = toArray(pair);
      setItem(copy, transform(key), transform(item));
    }
  }
  return copy;
}

function applyState(copy: Value, state: Value): void {
  const setState = getAttrOrUndefined(copy, '__setstate__');
  if (setState !== undefined) callValue(setState, [state], null);
  else if (state instanceof PyDict) callMethod(getAttr(copy, '__dict__'), 'update', [state]);
}

function ownMethod(value: Value, name: string): Value | undefined {
  return value instanceof PyClassicInstance ? getAttrOrUndefined(value, name) : lookupSpecial(value, name);
}

/** Fills a list or dict that a class derives from. */
function copyContents(value: PyObject, copy: Value, transform: (item: Value) => Value): void {
  if (value instanceof PyList) {
    for (const item of value.items) (copy as PyList).items.push(transform(item));
  } else if (value instanceof PyDict) {
    for (const [key, item] of value.entries()) setItem(copy, transform(key), transform(item));
  } else if (value instanceof PySet) {
    for (const item of value.keys()) (copy as PySet).add(transform(item));
  }
}

function copyClassic(value: PyClassicInstance, transform: (state: Value) => Value, remember: (copy: Value) => void): Value {
  const initArgs = getAttrOrUndefined(value, '__getinitargs__');
  const copy =
    initArgs === undefined
      ? new PyClassicInstance(value.cls)
      : callValue(value.cls, toArray(transform(callValue(initArgs, [], null))), null);
  remember(copy);
  copyState(value, copy, transform);
  return copy;
}

/** copy.copy() */
export function shallowCopy(value: Value): Value {
  // Python asks the class's instances how they are pickled.
  if (value instanceof PyType && value.type !== typeType) throw raise(typeError("can't pickle int objects"));
  if (isAtomic(value)) return value;
  const object = value as PyObject;
  if (object.type === tupleType || object.type.name === 'frozenset') return value;
  if (object.type === listType) return new PyList((object as PyList).items.slice());
  if (object.type === dictType) return (object as PyDict).copy();
  const method = ownMethod(value, '__copy__');
  if (method !== undefined) return callValue(method, [], null);
  const same = (part: Value): Value => part;
  if (object instanceof PyClassicInstance) return copyClassic(object, same, () => undefined);
  const rebuilt = reconstruct(object, same, () => undefined);
  if (rebuilt !== undefined) return rebuilt;
  const { duplicate } = object.type.slots;
  if (duplicate !== null) return duplicate(object, null);
  const fresh = copyOfBuiltin(object);
  if (fresh !== undefined) return fresh;
  const copy = bareInstance(object, same);
  copyState(object, copy, same);
  copyContents(object, copy, same);
  return copy;
}

const COPYABLE = new Set(['object', 'list', 'dict', 'set', 'frozenset', 'tuple']);

/** What Python makes of a built-in type that says nothing of how it is copied: a new object of its class, made from nothing. */
function copyOfBuiltin(object: PyObject): Value | undefined {
  const type = object.type;
  if (type.heap || COPYABLE.has(type.name) || object instanceof PyException) return undefined;
  if (type.name === 'module') throw raise(attributeError("'NoneType' object has no attribute 'update'"));
  const create = type.slots.new;
  if (create === null || create === objectType.slots.new) throw raise(typeError(`can't pickle ${type.name} objects`));
  return create(type, [], null);
}

/** copy.deepcopy() */
export function deepCopy(value: Value, dict: PyDict): Value {
  if (isAtomic(value)) return value;
  const memo = new Memo(dict);
  const known = memo.get(value);
  if (known !== undefined) return known;
  const copy = deepCopyObject(value as PyObject, memo);
  memo.put(value, copy);
  memo.keep(value);
  return copy;
}

function deepCopyObject(value: PyObject, memo: Memo): Value {
  const deep = (part: Value): Value => deepCopy(part, memo.dict);
  if (value.type === listType) {
    const copy = new PyList([]);
    memo.put(value, copy);
    for (const item of (value as PyList).items) copy.items.push(deep(item));
    return copy;
  }
  if (value.type === dictType) {
    const copy = new PyDict();
    memo.put(value, copy);
    for (const [key, item] of (value as PyDict).entries()) copy.set(deep(key), deep(item));
    return copy;
  }
  if (value.type === tupleType) return deepCopyTuple(value as PyTuple, memo);
  if (value instanceof PyMethod) return new PyMethod(value.func, value.self === undefined ? undefined : deep(value.self), value.cls);
  const method = getAttrOrUndefined(value, '__deepcopy__');
  if (method !== undefined) return callValue(method, [memo.dict], null);
  const remember = (copy: Value): void => memo.put(value, copy);
  if (value instanceof PyClassicInstance) return copyClassic(value, deep, remember);
  const rebuilt = reconstruct(value, deep, remember);
  if (rebuilt !== undefined) return rebuilt;
  const { duplicate } = value.type.slots;
  if (duplicate !== null) return duplicate(value, deep);
  if (value instanceof PyFrozenSet && !value.type.heap) return callValue(value.type, [new PyList(value.keys().map(deep))], null);
  const fresh = copyOfBuiltin(value);
  if (fresh !== undefined) return fresh;
  const copy = bareInstance(value, deep);
  remember(copy);
  copyState(value, copy, deep);
  copyContents(value, copy, deep);
  return copy;
}

/** A tuple whose items are all their own copies is its own, too. */
function deepCopyTuple(value: PyTuple, memo: Memo): Value {
  const items = value.items.map((item) => deepCopy(item, memo.dict));
  const known = memo.get(value);
  if (known !== undefined) return known;
  return items.every((item, i) => item === value.items[i]) ? value : new PyTuple(items);
}

export const copyModule: ModuleFactory = () => {
  const m = new ModuleBuilder('copy', 'Generic (shallow and deep) copying operations.');
  const error = m.newClass('Error', [Exception], {});
  m.set('error', error);
  m.def('copy', ['x'], shallowCopy);
  m.def('deepcopy', ['x', 'memo', '_nil'], (value, memo) => deepCopy(value, memo instanceof PyDict ? memo : new PyDict()), [
    null,
    new PyList([]),
  ]);
  return m.module;
};
