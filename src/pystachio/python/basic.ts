/** pystachio.basic as a program sees it. */

import { getAttr } from '../../python/objects/attributes.ts';
import { PyClassic } from '../../python/objects/classic.ts';
import { richCompare } from '../../python/objects/compare.ts';
import { raise, typeError } from '../../python/objects/exceptions.ts';
import { hashValue } from '../../python/objects/hash.ts';
import { toArray } from '../../python/objects/iterate.ts';
import { type MethodSpec, setMethods } from '../../python/objects/native.ts';
import type { CompareOp } from '../../python/objects/slots.ts';
import { str, unicode } from '../../python/objects/text.ts';
import { truth } from '../../python/objects/truth.ts';
import { typeOf } from '../../python/objects/types.ts';
import { type KwArgs, PyTuple, type PyType, PyUnicode, type Value } from '../../python/objects/value.ts';
import { assertion } from '../assertion.ts';
import { booleanType, floatObjectType, integerType, isText, SimpleObject, simpleObjectType, stringType } from '../basic.ts';
import { setClassSlots } from '../classes.ts';
import { isListOrTuple } from '../collections.ts';
import { checkMember, coerceMember, EnumType, enumContainerType, enumSchema, requireMember, valuesOf } from '../enum.ts';
import { CoercionError, joinTexts, percent } from '../errors.ts';
import { isEqual } from '../is-equal.ts';
import { callNamed, interpolateSelf, isNative } from '../object.ts';
import { classMethod, method, moduleFunction } from '../own-function.ts';
import { takeArguments } from './arguments.ts';
import { dupMethod, interpolatePair } from './base.ts';
import { setInit } from './exception-init.ts';
import './typing.ts';
import { setValue, valueMember } from './value-member.ts';

setInit(
  CoercionError,
  ['src', 'dst', 'message'],
  ([src, dst, message]) => {
    const error = percent`Cannot coerce '${src}' to ${getAttr(dst, '__name__')}`;
    return truth(message) ? percent`${error}: ${message}` : error;
  },
  [null],
);

/** The value of the interpolated object. */
function interpolatedValue(self: Value): Value {
  const { value } = interpolateSelf(self);
  return value instanceof SimpleObject ? value.value : value;
}

/** _my_cmp: objects of another class are smaller, so that nothing is equal to them. */
function compareObjects(left: Value, right: Value): number {
  if (typeOf(left) !== typeOf(right)) {
    // An old-style class has no __class__, which is an error here.
    if (right instanceof PyClassic) getAttr(right, '__class__');
    return -1;
  }
  const a = interpolatedValue(left);
  const b = interpolatedValue(right);
  if (richCompare(a, b, '<') === true) return -1;
  return richCompare(a, b, '>') === true ? 1 : 0;
}

function compareSimple(left: Value, right: Value, op: CompareOp): Value {
  const order = isNative(left as SimpleObject, '_my_cmp') ? compareObjects(left, right) : callNamed(left, '_my_cmp', [right]);
  switch (op) {
    case '==':
      return isEqual(order, 0);
    case '!=':
      return !isEqual(order, 0);
    case '<':
      return isEqual(order, -1);
    case '>':
      return isEqual(order, 1);
    default:
      return richCompare(order, 0, op);
  }
}

function initSimple(self: Value, args: readonly Value[], kw: KwArgs | null): void {
  const [value] = takeArguments({ name: '__init__', names: ['value'], required: 1, bound: true }, args, kw);
  const object = self as SimpleObject;
  if (object.type.isSubtype(enumContainerType)) requireMember(object.type, value as Value);
  setValue(object, value as Value);
  object.chain = null;
}

setClassSlots(
  simpleObjectType,
  {
    new: (type) => new SimpleObject(type, null),
    init: initSimple,
    hash: (self) => hashValue((self as SimpleObject).value),
    richcompare: compareSimple,
    str: (self) => str(interpolatedValue(self)),
    repr: (self) => new PyUnicode(`${typeOf(self).name}(${unicode(self)})`),
  },
  {
    slots: ['_value'],
    methods: {
      ...{ __init__: ['value'], __hash__: [], __str__: [], __repr__: [] },
      ...{ __eq__: ['other'], __lt__: ['other'], __gt__: ['other'], __le__: ['other'], __ge__: ['other'] },
    },
  },
);

setMethods(simpleObjectType, {
  _value: valueMember,
  get: method([], (self: SimpleObject) => self.getNatively()),
  dup: dupMethod,
  interpolate: method([], interpolatePair),
  _my_cmp: method(['other'], compareObjects),
  __unicode__: method([], (self: SimpleObject) => new PyUnicode(unicode(interpolatedValue(self)))),
  type_factory: classMethod([], (cls) => cls.name),
  type_parameters: classMethod([], () => new PyTuple([])),
});

/** checker(obj) of the class: what `check` says of the value of an object of it. */
function checkerOf(type: PyType, check: (value: Value, cls: PyType) => Value): MethodSpec {
  return classMethod(['obj'], (cls, obj) => {
    assertion(obj instanceof SimpleObject && obj.type.isSubtype(type));
    return check(obj.value, cls);
  });
}

for (const type of [stringType, integerType, floatObjectType, booleanType]) {
  setMethods(type, {
    checker: checkerOf(type, (value, cls) => type.checkValue(value, cls)),
    coerce: classMethod(['value'], (cls, value) => type.coerce(value, cls)),
  });
}

setClassSlots(enumContainerType, { init: initSimple }, { methods: { __init__: ['value'] } });
setMethods(enumContainerType, {
  checker: checkerOf(enumContainerType, checkMember),
  coerce: classMethod(['value'], (cls, value) => coerceMember(value, cls)),
  type_factory: classMethod([], () => 'Enum'),
  type_parameters: classMethod([], (cls) => new PyTuple([cls.name, valuesOf(cls)])),
});

/** Enum(name, values), or Enum(value, …) for a class that is named after its values. Raises TypeError where values cannot be hashed. */
function makeEnum(args: readonly Value[]): Value {
  if (args.length === 2 && isText(args[0]) && isListOrTuple(args[1])) return enumType(args[0], args[1]);
  return enumType(percent`Enum_${joinNames(args)}`, new PyTuple(args));
}

/** '_'.join(values). Raises TypeError. */
export function joinNames(values: readonly Value[]): Value {
  const wrong = values.findIndex((value) => !isText(value));
  if (wrong >= 0) throw raise(typeError(`sequence item ${wrong}: expected string, ${typeOf(values[wrong]).name} found`));
  return joinTexts('_', values);
}

/** A new enumeration's class. */
export function enumType(name: Value, values: Value): EnumType {
  // The serialised type is a key of a dict: unhashable values are refused there, before they are looked at.
  hashValue(new PyTuple(['Enum', name, values]));
  for (const value of toArray(values)) assertion(isText(value));
  return new EnumType(enumSchema(str(name), values));
}

/** str(name) */
export function strName(name: Value): string {
  const text = percent`${name}`;
  return text instanceof PyUnicode ? unicode(text) : (text as string);
}

export const enumFunction = moduleFunction('pystachio.basic', 'Enum', ['*stuff'], (stuff) => makeEnum((stuff as PyTuple).items));
