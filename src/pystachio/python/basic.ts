/** pystachio.basic as a program sees it. */
import { richCompare } from '../../python/objects/compare.ts';
import { raise, typeError } from '../../python/objects/exceptions.ts';
import { hashValue } from '../../python/objects/hash.ts';
import { toArray } from '../../python/objects/iterate.ts';
import { attribute, classMethod, setMethods } from '../../python/objects/native.ts';
import type { CompareOp } from '../../python/objects/slots.ts';
import { str, unicode } from '../../python/objects/text.ts';
import { typeOf } from '../../python/objects/types.ts';
import { type KwArgs, PyObject, PyTuple, PyType, PyUnicode, type Value } from '../../python/objects/value.ts';
import { assertion } from '../assertion.ts';
import { BasicType, coercionError, isText, SimpleObject, SimpleType, simpleObjectType } from '../basic.ts';
import { setClassSlots } from '../classes.ts';
import { EnumType, enumContainerType, enumSchema, requireMember, valuesOf } from '../enum.ts';
import { CoercionError, percent } from '../errors.ts';
import { interpolateSelf } from '../object.ts';
import { madeBy } from '../typing.ts';
import { method, noParameters, takeArguments } from './arguments.ts';
import './base.ts';
import { setInit } from './exception-init.ts';
import { moduleFunction } from './module-function.ts';
import './typing.ts';

setInit(CoercionError, ['src', 'dst', 'message'], 2, ([src, dst, message]) => {
  assertion(dst instanceof PyType);
  return (coercionError(src, dst, message ?? null).value as unknown as { args: PyTuple }).args.items[0];
});

/** The value of the interpolated object. */
function interpolatedValue(self: Value): Value {
  const { value } = interpolateSelf(self);
  return value instanceof SimpleObject ? value.value : value;
}

/** _my_cmp: objects of another class are smaller, so that nothing is equal to them. */
function compareObjects(left: Value, right: Value): number {
  if (typeOf(left) !== typeOf(right)) return -1;
  const a = interpolatedValue(left);
  const b = interpolatedValue(right);
  if (richCompare(a, b, '<') === true) return -1;
  return richCompare(a, b, '>') === true ? 1 : 0;
}

function compareSimple(left: Value, right: Value, op: CompareOp): Value {
  const order = compareObjects(left, right);
  switch (op) {
    case '==':
      return order === 0;
    case '!=':
      return order !== 0;
    case '<':
      return order === -1;
    case '>':
      return order === 1;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}

function initSimple(self: Value, args: readonly Value[], kw: KwArgs | null): void {
  const [value] = takeArguments({ name: '__init__', names: ['value'], required: 1, bound: true }, args, kw);
  const object = self as SimpleObject;
  if (madeBy(object.type) instanceof EnumType) requireMember(object.type, value as Value);
  object.value = value as Value;
  object.chain = null;
  object.forget();
}

setClassSlots(simpleObjectType, {
  new: (type) => new SimpleObject(type, null),
  init: initSimple,
  hash: (self) => hashValue((self as SimpleObject).value),
  richcompare: compareSimple,
  str: (self) => str(interpolatedValue(self)),
  repr: (self) => new PyUnicode(`${typeOf(self).name}(${unicode(self)})`),
});

setMethods(simpleObjectType, {
  _value: attribute(
    (self: SimpleObject) => self.value,
    (self, value) => {
      self.value = value ?? null;
      self.forget();
    },
  ),
  _my_cmp: method(['other'], 1, (self: SimpleObject, other) => compareObjects(self, other)),
  __unicode__: noParameters((self: SimpleObject) => new PyUnicode(unicode(interpolatedValue(self)))),
  type_factory: classMethod(noParameters((cls: PyType) => cls.name)),
  type_parameters: classMethod(noParameters(() => new PyTuple([]))),
  coerce: classMethod(method(['value'], 1, (cls: PyType, value) => simpleType(cls).coerce(value, cls))),
  checker: classMethod(method(['obj'], 1, (cls: PyType, obj) => checkObject(cls, obj))),
});

function simpleType(cls: PyType): SimpleType {
  const made = madeBy(cls);
  if (made instanceof SimpleType) return made;
  throw raise(typeError(`type object '${cls.name}' has no attribute 'coerce'`));
}

/** checker(obj): the assertion is that the object is of the class that defines the check. */
function checkObject(cls: PyType, obj: Value): Value {
  const type = simpleType(cls);
  const base = type instanceof BasicType ? type : enumContainerType;
  assertion(obj instanceof SimpleObject && obj.type.isSubtype(base));
  return type.checkValue(obj.value, cls);
}

setClassSlots(enumContainerType, {});
setMethods(enumContainerType, {
  type_factory: classMethod(noParameters(() => 'Enum')),
  type_parameters: classMethod(noParameters((cls: PyType) => new PyTuple([cls.name, valuesOf(cls)]))),
});

/** Enum(name, values), or Enum(value, …) for a class that is named after its values. Raises TypeError where values cannot be hashed. */
function makeEnum(args: readonly Value[]): Value {
  if (args.length === 2 && isText(args[0]) && isListOrTuple(args[1])) return enumType(args[0], args[1]);
  return enumType(joinNames(args), new PyTuple(args));
}

function isListOrTuple(value: Value): boolean {
  const { mro } = typeOf(value);
  return value instanceof PyObject && mro.some((type) => type.name === 'tuple' || type.name === 'list');
}

function joinNames(values: readonly Value[]): Value {
  const wrong = values.findIndex((value) => !isText(value));
  if (wrong >= 0) throw raise(typeError(`sequence item ${wrong}: expected string, ${typeOf(values[wrong]).name} found`));
  const texts = values.map(unicode);
  const name = `Enum_${texts.join('_')}`;
  return values.some((value) => value instanceof PyUnicode) ? new PyUnicode(name) : name;
}

/** A new enumeration's class. */
export function enumType(name: Value, values: Value): EnumType {
  // The serialised type is a key of a dict: unhashable values are refused there, before they are looked at.
  hashValue(new PyTuple(['Enum', name, values]));
  for (const value of toArray(values)) assertion(isText(value));
  return new EnumType(enumSchema(strName(name), values));
}

/** str(name) */
export function strName(name: Value): string {
  const text = percent`${name}`;
  return text instanceof PyUnicode ? unicode(text) : (text as string);
}

export const enumFunction = moduleFunction('pystachio.basic', 'Enum', ['*stuff'], (stuff) => makeEnum((stuff as PyTuple).items));
