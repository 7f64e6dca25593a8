/** object: what every new-style value can do. */
import { genericGetAttr, genericSetAttr, getAttr } from './attributes.ts';
import { callValue } from './call.ts';
import { isClassLike, setClassOf } from './class-of.ts';
import { compareThreeWay } from './compare.ts';
import { raise, typeError } from './exceptions.ts';
import { hashIdentityValue } from './hash.ts';
import { ITERATOR_TYPES, setIteratorSlots, toArray } from './iterate.ts';
import { late } from './late.ts';
import { attribute, classMethod, noArgs, PyBuiltin, positional, setMethods, variadic } from './native.ts';
import { sizeOf } from './size-of.ts';
import { readyType } from './special-methods.ts';
import { defaultRepr, str, strValue, unicode } from './text.ts';
import { intArgument } from './text-arguments.ts';
import { objectType, plainName, typeOf } from './types.ts';
import { type KwArgs, NotImplemented, PyInstance, PyType, PyUnicode, type Value } from './value.ts';

function excessArguments(args: Value[], kw: KwArgs | null): boolean {
  return args.length > 0 || (kw !== null && kw.names.length > 0);
}

function initObject(self: Value, args: Value[], kw: KwArgs | null): void {
  const { slots } = typeOf(self);
  if (!excessArguments(args, kw)) return;
  // Where both are overridden CPython only warns.
  if (slots.init !== initObject && slots.new !== newObject) return;
  if (slots.init !== initObject || slots.new === newObject) throw raise(typeError('object.__init__() takes no parameters'));
}

/** object.__new__ */
export function newObject(type: PyType, args: Value[], kw: KwArgs | null): Value {
  const { slots } = type;
  if (excessArguments(args, kw) && (slots.new === newObject || slots.init === initObject)) {
    if (slots.new !== newObject || slots.init === initObject) throw raise(typeError('object() takes no parameters'));
  }
  if (type.abstract) refuseAbstract(type);
  return new PyInstance(type, undefined);
}

/** Classes of `abc` list their abstract methods. */
function refuseAbstract(type: PyType): never {
  const names = toArray(getAttr(type, '__abstractmethods__')).sort(compareThreeWay);
  throw raise(typeError(`Can't instantiate abstract class ${type.name} with abstract methods ${names.map(str).join(', ')}`));
}

function formatObject(self: Value, spec: Value): Value {
  if (spec instanceof PyUnicode) return late.formatText(new PyUnicode(unicode(self)), spec);
  if (strValue(spec) === undefined) throw raise(typeError('argument to __format__ must be unicode or str'));
  return late.formatText(str(self), spec);
}

readyType(objectType, {
  repr: defaultRepr,
  // What `__repr__` gives, unconverted: `%s` of unicode stays unicode.
  str: (self) => (typeOf(self).slots.repr ?? defaultRepr)(self),
  hash: hashIdentityValue,
  getattro: genericGetAttr,
  setattro: genericSetAttr,
  init: initObject,
  new: newObject,
});

setMethods(objectType, {
  __class__: attribute(typeOf, (self, value) => {
    if (value === undefined) throw raise(typeError("can't delete __class__ attribute"));
    if (!isClassLike(value)) throw raise(typeError(`__class__ must be set to new-style class, not '${typeOf(value).fullName}' object`));
    setClassOf(self, value);
  }),
  __doc__: () => 'The most base type',
  __format__: positional(1, 1, formatObject),
  __reduce__: positional(0, 1, (self, protocol) => {
    intArgument(protocol, 0);
    throw raise(typeError(`can't pickle ${plainName(typeOf(self))} objects`));
  }),
  __reduce_ex__: positional(0, 1, (self, protocol) => {
    intArgument(protocol, 0);
    return callValue(getAttr(self, '__reduce__'), [], null);
  }),
  __sizeof__: noArgs(sizeOf),
  __subclasshook__: classMethod(variadic(() => NotImplemented)),
});

/** What makes instances: object's own, or that of a library's class that has no `__new__` for a program to see. */
function nativeConstructor(type: PyType): PyType['slots']['new'] {
  const maker = type.mro.find((t) => (t.ownSlots as Partial<PyType['slots']> | null)?.new);
  return maker?.slots.new ?? newObject;
}

/** The `__new__` that a built-in type has in its dict. */
function newWrapper(owner: PyType): PyBuiltin {
  return new PyBuiltin(
    '__new__',
    (args, kw) => {
      const type = args[0];
      if (type === undefined) throw raise(typeError(`${owner.fullName}.__new__(): not enough arguments`));
      if (!(type instanceof PyType)) {
        throw raise(typeError(`${owner.fullName}.__new__(X): X is not a type object (${typeOf(type).fullName})`));
      }
      if (!type.isSubtype(owner)) {
        throw raise(typeError(`${owner.fullName}.__new__(${type.name}): ${type.name} is not a subtype of ${owner.fullName}`));
      }
      const solid = type.mro.find((t) => !t.heap) as PyType;
      if (solid.slots.new !== owner.slots.new) {
        throw raise(typeError(`${owner.fullName}.__new__(${type.fullName}) is not safe, use ${solid.fullName}.__new__()`));
      }
      const create = (owner === objectType ? nativeConstructor(type) : owner.slots.new) as NonNullable<PyType['slots']['new']>;
      return create(type, args.slice(1), kw);
    },
    owner,
  );
}

late.newWrapper = newWrapper;
for (const type of ITERATOR_TYPES) setIteratorSlots(type);
