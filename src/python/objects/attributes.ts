/** Attributes: getattr, setattr, and how types and instances look them up. */
import { PyDict } from './dict.ts';
import { AttributeError, attributeError, isRaised, missingAttribute, raise, typeError } from './exceptions.ts';
import { typeOf } from './types.ts';
import { PyObject, type PyType, type Value } from './value.ts';

/** A name as messages made in C show it: up to a zero byte, and not more than `limit` bytes. */
export function shownName(name: string, limit = 400): string {
  const end = name.indexOf('\0');
  return (end < 0 ? name : name.slice(0, end)).slice(0, limit);
}

/** A type's name as messages about attributes show it. */
function shownType(type: PyType): string {
  return shownName(type.fullName, 50);
}

/** `obj.name`. Raises AttributeError. */
export function getAttr(obj: Value, name: string): Value {
  const { getattro } = typeOf(obj).slots;
  if (getattro === null) throw raise(attributeError(`'${shownType(typeOf(obj))}' object has no attribute '${shownName(name)}'`));
  return getattro(obj, name);
}

/** `obj.name`, or undefined where that raises AttributeError. */
export function getAttrOrUndefined(obj: Value, name: string): Value | undefined {
  const { getattro } = typeOf(obj).slots;
  // Throwing costs more than looking: most objects can say without it that they lack something.
  const find = getattro === genericGetAttr ? findGeneric : getattro === typeGetAttr ? findInType : null;
  try {
    return find === null ? getAttr(obj, name) : find(obj, name);
  } catch (error) {
    if (isRaised(error, AttributeError)) return undefined;
    throw error;
  }
}

/** `obj.name = value`; `value` undefined deletes. */
export function setAttr(obj: Value, name: string, value: Value | undefined): void {
  const { setattro } = typeOf(obj).slots;
  if (setattro === null) {
    throw raise(typeError(`'${typeOf(obj).fullName}' object has no attributes (${value === undefined ? 'del' : 'assign to'} .${name})`));
  }
  setattro(obj, name, value);
}

/** A special method as operators find it: on the type, past the instance, bound. undefined if there is none; null if it was set to None. */
export function lookupSpecial(obj: Value, name: string): Value | undefined {
  const type = typeOf(obj);
  if (type.findSpecial !== null) return type.findSpecial(obj, name);
  const found = type.lookup(name);
  if (found === undefined) return undefined;
  return bindDescriptor(found, obj, type);
}

/** The descriptor protocol's `__get__`, where the value has one. */
export function bindDescriptor(descriptor: Value, obj: Value | undefined, type: PyType): Value {
  if (!(descriptor instanceof PyObject)) return descriptor;
  const get = descriptor.type.slots.descrGet;
  return get === null ? descriptor : get(descriptor, obj, type);
}

/** The instance's `__dict__` as far as there is one yet. */
function instanceDict(obj: Value): PyDict | undefined {
  return obj instanceof PyObject ? obj.attrs : undefined;
}

/** object.__getattribute__ */
export function genericGetAttr(obj: Value, name: string): Value {
  const value = findGeneric(obj, name);
  if (value !== undefined) return value;
  throw raise(missingAttribute(obj, `'${shownType(typeOf(obj))}' object has no attribute '${shownName(name)}'`));
}

/** The same where undefined says that there is none. What a descriptor raises goes on. */
export function findGeneric(obj: Value, name: string): Value | undefined {
  const type = typeOf(obj);
  const found = type.lookup(name);
  let get: ((self: Value, obj: Value | undefined, type: PyType) => Value) | null = null;
  if (found instanceof PyObject) {
    const slots = found.type.slots;
    get = slots.descrGet;
    if (get !== null && slots.descrSet !== null) return get(found, obj, type);
  }
  const attrs = instanceDict(obj);
  if (attrs !== undefined) {
    const value = attrs.getStr(name);
    if (value !== undefined) return value;
  }
  return get !== null ? get(found as Value, obj, type) : found;
}

/** object.__setattr__ and __delattr__ */
export function genericSetAttr(obj: Value, name: string, value: Value | undefined): void {
  const type = typeOf(obj);
  const found = type.lookup(name);
  if (found instanceof PyObject) {
    const set = found.type.slots.descrSet;
    if (set !== null) {
      set(found, obj, value);
      return;
    }
  }
  if (type.hasDict && obj instanceof PyObject) {
    if (value !== undefined) {
      if (obj.attrs === undefined) obj.attrs = new PyDict();
      obj.attrs.setStr(name, value);
      return;
    }
    if (obj.attrs?.deleteStr(name)) return;
    // An instance that never had an attribute has no dict, and then the class is blamed.
    if (obj.attrs !== undefined) throw raise(attributeError(name));
  }
  if (found === undefined) throw raise(attributeError(`'${type.fullName}' object has no attribute '${shownName(name, 200)}'`));
  throw raise(attributeError(`'${shownType(type)}' object attribute '${shownName(name)}' is read-only`));
}

/** type.__getattribute__: the metaclass's data descriptors, then the class and its bases, then the metaclass. */
export function typeGetAttr(obj: Value, name: string): Value {
  const value = findInType(obj, name);
  if (value !== undefined) return value;
  throw raise(missingAttribute(obj, `type object '${shownType(obj as PyType)}' has no attribute '${shownName(name)}'`));
}

function findInType(obj: Value, name: string): Value | undefined {
  const type = obj as PyType;
  const meta = type.type;
  const onMeta = meta.lookup(name);
  let get: ((self: Value, obj: Value | undefined, type: PyType) => Value) | null = null;
  if (onMeta instanceof PyObject) {
    const slots = onMeta.type.slots;
    get = slots.descrGet;
    if (get !== null && slots.descrSet !== null) return get(onMeta, type, meta);
  }
  const found = type.lookup(name);
  if (found !== undefined) return bindDescriptor(found, undefined, type);
  return get !== null ? get(onMeta as Value, type, meta) : onMeta;
}

/** What has to happen when a class's attribute changes: slots follow special methods. Set by special-methods.ts. */
export const onTypeChanged: {
  update: ((type: PyType, name: string) => void) | null;
  /** Called before an attribute of a class is set or deleted. */
  before: ((type: PyType, name: string) => void) | null;
  /** Called after a class was derived from a program's or a library's class. */
  derived: ((parent: PyType, type: PyType) => void) | null;
} = { update: null, before: null, derived: null };

/** type.__setattr__ */
export function typeSetAttr(obj: Value, name: string, value: Value | undefined): void {
  const type = obj as PyType;
  if (!type.heap) throw raise(typeError(`can't set attributes of built-in/extension type '${type.fullName}'`));
  const onMeta = type.type.lookup(name);
  if (onMeta instanceof PyObject && onMeta.type.slots.descrSet !== null) {
    onMeta.type.slots.descrSet(onMeta, type, value);
    return;
  }
  onTypeChanged.before?.(type, name);
  if (value === undefined) {
    if (!type.ownDict().deleteStr(name)) throw raise(attributeError(name));
  } else {
    type.ownDict().setStr(name, value);
  }
  type.changed();
  onTypeChanged.update?.(type, name);
}
