/** isinstance and issubclass, with the hooks that metaclasses have. */
import { bindDescriptor, genericGetAttr, getAttrOrUndefined } from './attributes.ts';
import { callValue } from './call.ts';
import { PyClassic, PyClassicInstance } from './classic.ts';
import { raise, typeError } from './exceptions.ts';
import { PyMethodDescriptor, PySlotWrapper } from './native.ts';
import { enterRecursion, leaveRecursion } from './recursion.ts';
import { truth } from './truth.ts';
import { objectType, typeOf, typeType } from './types.ts';
import { PyTuple, PyType, type Value } from './value.ts';

/** recursive_isinstance: without asking the metaclass. */
export function instanceOf(obj: Value, cls: Value): boolean {
  if (cls instanceof PyType) {
    const type = typeOf(obj);
    if (type === cls || type.isSubtype(cls)) return true;
    if (type.slots.getattro === genericGetAttr && type.lookup('__class__') === objectType.lookup('__class__')) return false;
    const claimed = getAttrOrUndefined(obj, '__class__');
    return claimed instanceof PyType && claimed !== type && claimed.isSubtype(cls);
  }
  if (cls instanceof PyClassic && obj instanceof PyClassicInstance) return obj.cls.derivesFrom(cls);
  const bases = abstractBases(cls);
  if (bases === undefined) throw raise(typeError('isinstance() arg 2 must be a class, type, or tuple of classes and types'));
  const claimed = getAttrOrUndefined(obj, '__class__');
  return claimed !== undefined && abstractSubclass(claimed, cls);
}

function abstractBases(cls: Value): PyTuple | undefined {
  const bases = getAttrOrUndefined(cls, '__bases__');
  return bases instanceof PyTuple ? bases : undefined;
}

function abstractSubclass(derived: Value, cls: Value): boolean {
  if (derived === cls) return true;
  return abstractBases(derived)?.items.some((base) => abstractSubclass(base, cls)) ?? false;
}

/** recursive_issubclass: without asking the metaclass. */
export function subclassOf(derived: Value, cls: Value): boolean {
  if (derived instanceof PyType && cls instanceof PyType) return derived.isSubtype(cls);
  if (derived instanceof PyClassic && cls instanceof PyClassic) return derived.derivesFrom(cls);
  if (derived instanceof PyType && cls instanceof PyClassic) return derived.mro.some((t) => t.classic === cls);
  if (abstractBases(derived) === undefined) throw raise(typeError('issubclass() arg 1 must be a class'));
  if (abstractBases(cls) === undefined) throw raise(typeError('issubclass() arg 2 must be a class or tuple of classes'));
  return abstractSubclass(derived, cls);
}

/** The metaclass's hook, unless it is type's own. */
function hook(cls: Value, name: string): Value | undefined {
  const meta = typeOf(cls);
  if (meta === typeType || cls instanceof PyClassic) return undefined;
  const found = meta.lookup(name);
  if (found === undefined || found instanceof PySlotWrapper || (found instanceof PyMethodDescriptor && found.owner === typeType))
    return undefined;
  return bindDescriptor(found, cls, meta);
}

/** isinstance(obj, cls); `cls` may be a tuple. Raises TypeError. */
export function isInstance(obj: Value, cls: Value): boolean {
  if (cls instanceof PyType && typeOf(obj) === cls) return true;
  return ask(cls, '__instancecheck__', obj, instanceOf);
}

/** issubclass(derived, cls); `cls` may be a tuple. Raises TypeError. */
export function isSubclass(derived: Value, cls: Value): boolean {
  return ask(cls, '__subclasscheck__', derived, subclassOf);
}

function ask(cls: Value, name: string, value: Value, otherwise: (value: Value, cls: Value) => boolean): boolean {
  if (cls instanceof PyTuple) {
    enterRecursion(` in ${name}`);
    try {
      return cls.items.some((c) => ask(c, name, value, otherwise));
    } finally {
      leaveRecursion();
    }
  }
  const method = hook(cls, name);
  if (method === undefined) return otherwise(value, cls);
  enterRecursion(` in ${name}`);
  try {
    return truth(callValue(method, [value], null));
  } finally {
    leaveRecursion();
  }
}
