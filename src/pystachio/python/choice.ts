/** pystachio.choice as a program sees it. */
import { getAttr } from '../../python/objects/attributes.ts';
import { indexError, raise } from '../../python/objects/exceptions.ts';
import { hashValue } from '../../python/objects/hash.ts';
import { isSubclass } from '../../python/objects/instance-check.ts';
import { toArray } from '../../python/objects/iterate.ts';
import { setMethods } from '../../python/objects/native.ts';
import { repr, str, unicode } from '../../python/objects/text.ts';
import { typeOf } from '../../python/objects/types.ts';
import { NotImplemented, PyTuple, PyType, PyUnicode, type Value } from '../../python/objects/value.ts';
import { assertion } from '../assertion.ts';
import { isText, SimpleObject } from '../basic.ts';
import { ChoiceObject, choiceContainerType, choiceSchema, choicesOf } from '../choice.ts';
import { setClassSlots } from '../classes.ts';
import { percent } from '../errors.ts';
import { isEqual } from '../is-equal.ts';
import { callNamed, getOf, interpolateSelf } from '../object.ts';
import { classMethod, method, moduleFunction } from '../own-function.ts';
import { isSameType, schemaOf } from '../schema-of.ts';
import { requireLevels, TypeContext, typeBase } from '../typing.ts';
import { takeArguments } from './arguments.ts';
import { dupMethod, interpolatePair } from './base.ts';
import { joinNames } from './basic.ts';
import { setValue, valueMember } from './value-member.ts';

function unwrapped(self: Value): Value {
  return (self as ChoiceObject).unwrap();
}

/** `_value`, as far as there is one. */
function wrappedValue(value: Value): Value {
  return value instanceof SimpleObject ? value.value : getAttr(value, '_value');
}

function equalChoices(left: Value, right: Value): boolean {
  if (!(right instanceof ChoiceObject)) return false;
  const mine = choicesOf(typeOf(left));
  const others = choicesOf(right.type);
  if (mine.length !== others.length) return false;
  if (!mine.every((type, i) => isSameType(type, others[i]))) return false;
  const [self, other] = [interpolateSelf(left).value, interpolateSelf(right).value];
  return isEqual(wrappedValue(self), wrappedValue(other));
}

setClassSlots(
  choiceContainerType,
  {
    new: (type) => new ChoiceObject(type, null),
    init: (self, args, kw) => {
      const [value] = takeArguments({ name: '__init__', names: ['val'], required: 1, bound: true }, args, kw);
      const choice = self as ChoiceObject;
      setValue(choice, value as Value);
      choice.chain = null;
    },
    hash: (self) => hashValue(getOf(self)),
    richcompare: (left, right, op) => {
      if (op === '==') return equalChoices(left, right);
      return op === '!=' ? !isEqual(left, right) : NotImplemented;
    },
    str: (self) => str(unwrapped(self)),
    repr: (self) => percent`${typeOf(self).name}(${repr((self as ChoiceObject).value)})`,
  },
  { slots: ['_value'], methods: { __init__: ['val'], __hash__: [], __eq__: ['other'], __str__: [], __repr__: [] } },
);

setMethods(choiceContainerType, {
  _value: valueMember,
  get: method([], (self: ChoiceObject) => self.getNatively()),
  unwrap: method([], (self: ChoiceObject) => self.unwrap()),
  dup: dupMethod,
  __unicode__: method([], (self: ChoiceObject) => new PyUnicode(unicode(unwrapped(self)))),
  check: method([], (self: ChoiceObject) => self.checkNatively(null)),
  interpolate: method([], interpolatePair),
  _unwrap: method(['ret_fun', 'err_fun'], (self: ChoiceObject, use, refuse) => self.unwrapBy(use, refuse)),
  type_factory: classMethod([], () => 'Choice'),
  type_parameters: classMethod([], choiceParameters),
  serialize_type: classMethod(
    [],
    (cls) => new PyTuple([callNamed(cls, 'type_factory', []), ...toArray(callNamed(cls, 'type_parameters', []))]),
  ),
});

/** type_parameters() */
function choiceParameters(cls: PyType): PyTuple {
  return new PyTuple([cls.name, new PyTuple(choicesOf(cls, getAttr).map((type) => schemaOf(type).serialize()))]);
}

/** Calls that making a choice takes in the original, beside those for each container in it. */
const LEVELS_BESIDE = 4;

/** Choice(name, types), or Choice(types) for a class that is named after its types. */
export const choiceFunction = moduleFunction('pystachio.choice', 'Choice', ['*args'], (given) => {
  const args = (given as PyTuple).items;
  if (args.length === 0) throw raise(indexError('tuple index out of range'));
  const types = toArray(args.length === 2 ? args[1] : args[0]);
  const name: Value = args.length === 2 ? args[0] : percent`Choice_${joinNames(types.map((type) => getAttr(type, '__name__')))}`;
  assertion(isText(name));
  const classes = types.map((type) => {
    assertion(isSubclass(type, typeBase) && type instanceof PyType);
    return type;
  });
  const schema = choiceSchema(str(name), classes.map(schemaOf));
  requireLevels(schema, LEVELS_BESIDE);
  return schema.build(new TypeContext());
});
