/** pystachio.container as a program sees it. */
import { equals } from '../../python/objects/compare.ts';
import { isRaised, KeyError, PyException, raise, typeError, ValueError } from '../../python/objects/exceptions.ts';
import { hashValue } from '../../python/objects/hash.ts';
import { contains, getItem } from '../../python/objects/items.ts';
import { getIter, toArray } from '../../python/objects/iterate.ts';
import { member, setMethods } from '../../python/objects/native.ts';
import type { CompareOp } from '../../python/objects/slots.ts';
import { unicode } from '../../python/objects/text.ts';
import { typeOf } from '../../python/objects/types.ts';
import { type KwArgs, NotImplemented, PyTuple, type PyType, PyUnicode, type Value } from '../../python/objects/value.ts';
import { setClassSlots } from '../classes.ts';
import { isSequence } from '../collections.ts';
import { joinTexts, percent } from '../errors.ts';
import { BUILTIN_FACTORIES } from '../factories.ts';
import { isEqual } from '../is-equal.ts';
import { coerceElements, elementType, ListObject, listContainerType } from '../list.ts';
import { coerceItemPairs, coercePair, coercePairs, itemsOf, keyTypeOf, MapObject, mapContainerType, pairOf, valueTypeOf } from '../map.ts';
import { getOf, interpolatedSelf } from '../object.ts';
import { classMethod, method, staticMethod } from '../own-function.ts';
import { isSameType, schemaOf } from '../schema-of.ts';
import { isInstanceOf, makeOf } from '../typing.ts';
import { takeArguments } from './arguments.ts';
import { dupMethod, interpolatePair } from './base.ts';
import { found, referenceFor } from './failures.ts';
import { factoryWrapper } from './typing.ts';

function interpolatedItems(self: Value): readonly Value[] {
  return (interpolatedSelf(self as ListObject) as ListObject).items;
}

function compareBy(equal: (left: Value, right: Value) => boolean): (left: Value, right: Value, op: CompareOp) => Value {
  return (left, right, op) => {
    if (op === '==') return equal(left, right);
    return op === '!=' ? !isEqual(left, right) : NotImplemented;
  };
}

function equalLists(left: Value, right: Value): boolean {
  if (!(right instanceof ListObject)) return false;
  if (!isSameType(elementType(typeOf(left)), elementType(right.type))) return false;
  return equals(new PyTuple(interpolatedItems(left)), new PyTuple(interpolatedItems(right)));
}

/** `item in list` */
function listContains(self: Value, item: Value): boolean {
  const interpolated = interpolatedSelf(self as ListObject) as ListObject;
  const known = isInstanceOf(item, elementType(interpolated.type));
  return contains(known ? new PyTuple(interpolated.items) : getOf(interpolated), item);
}

setClassSlots(
  listContainerType,
  {
    new: (type) => new ListObject(type, []),
    init: (self, args, kw) => {
      const [values] = takeArguments({ name: '__init__', names: ['vals'], required: 1, bound: true }, args, kw);
      const list = self as ListObject;
      list.items = coerceElements(list.type, values as Value);
      list.chain = null;
      list.forget();
    },
    hash: (self) => hashValue(getOf(self)),
    richcompare: compareBy(equalLists),
    repr: (self) => new PyUnicode(`${typeOf(self).name}(${interpolatedItems(self).map(unicode).join(', ')})`),
    iter: (self) => getIter(new PyTuple(interpolatedItems(self))),
    subscript: (self, index) => getItem(new PyTuple(interpolatedItems(self)), index),
    contains: listContains,
  },
  {
    slots: ['_values'],
    methods: {
      ...{ __init__: ['vals'], __hash__: [], __repr__: [], __iter__: [], __eq__: ['other'] },
      ...{ __getitem__: ['index_or_slice'], __contains__: ['item'] },
    },
  },
);
setMethods(listContainerType, {
  _values: member((self: ListObject) => new PyTuple(self.items)),
  get: method([], (self: ListObject) => self.getNatively()),
  dup: dupMethod,
  check: method([], (self: ListObject) => self.checkNatively(null)),
  interpolate: method([], interpolatePair),
  isiterable: staticMethod(['values'], isSequence),
  _coerce_values: method(['values'], (self: ListObject, values) => new PyTuple(coerceElements(self.type, values))),
  find: method(['ref'], (self: ListObject, ref) => found(self, referenceFor(ref, 'is_index'))),
  type_factory: classMethod([], () => 'List'),
  type_parameters: classMethod([], (cls) => new PyTuple([schemaOf(elementType(cls)).serialize()])),
});

function interpolatedPairs(self: Value): MapObject['pairs'] {
  return (interpolatedSelf(self as MapObject) as MapObject).pairs;
}

function pairTuples(pairs: MapObject['pairs']): PyTuple {
  return new PyTuple(pairs.map((pair) => new PyTuple(pair)));
}

function equalMaps(left: Value, right: Value): boolean {
  if (!(right instanceof MapObject)) return false;
  const type = typeOf(left);
  if (!isSameType(keyTypeOf(type), keyTypeOf(right.type))) return false;
  if (!isSameType(valueTypeOf(type), valueTypeOf(right.type))) return false;
  return equals(pairTuples(interpolatedPairs(left)), pairTuples(interpolatedPairs(right)));
}

/** map[key]. Raises KeyError. */
function lookUp(self: Value, key: Value): Value {
  const keyType = keyTypeOf(typeOf(self));
  const wanted = isInstanceOf(key, keyType) ? key : makeKey(keyType, key);
  const value = (interpolatedSelf(self as MapObject) as MapObject).valueAt(wanted);
  if (value !== undefined) return value;
  throw raise(new PyException(KeyError, new PyTuple([percent`${wanted} not found`])));
}

/** The original's message lacks an argument, so that TypeError is what is raised. */
function makeKey(keyType: PyType, key: Value): Value {
  try {
    return makeOf(keyType, key);
  } catch (error) {
    if (isRaised(error, ValueError)) throw raise(notEnoughArguments());
    throw error;
  }
}

/** `key in map` */
function mapContains(self: Value, key: Value): boolean {
  try {
    lookUp(self, key);
    return true;
  } catch (error) {
    if (isRaised(error, KeyError)) return false;
    throw error;
  }
}

setClassSlots(
  mapContainerType,
  {
    new: (type) => new MapObject(type, []),
    init: (self, args, kw) => {
      if (kw !== null && kw.names.length > 0) refuseKeywords(kw);
      const map = self as MapObject;
      map.pairs = coercePairs(map.type, args);
      map.chain = null;
      map.forget();
    },
    hash: (self) => hashValue(getOf(self)),
    richcompare: compareBy(equalMaps),
    repr: (self) => {
      const pieces = interpolatedPairs(self).map(([key, value]) => percent`${key} => ${value}`);
      return percent`${typeOf(self).name}(${joinTexts(', ', pieces)})`;
    },
    iter: (self) => getIter(new PyTuple(interpolatedPairs(self).map(([key]) => key))),
    subscript: lookUp,
    contains: mapContains,
  },
  {
    slots: ['_map'],
    methods: {
      ...{ __init__: ['*args'], __hash__: [], __repr__: [], __iter__: [], __eq__: ['other'] },
      ...{ __getitem__: ['key'], __contains__: ['item'] },
    },
  },
);

function refuseKeywords(kw: KwArgs): void {
  takeArguments({ name: '__init__', names: [], required: 0, bound: true }, [], kw);
}

function notEnoughArguments(): PyException {
  return typeError('not enough arguments for format string');
}

setMethods(mapContainerType, {
  _map: member((self: MapObject) => pairTuples(self.pairs)),
  get: method([], (self: MapObject) => self.getNatively()),
  dup: dupMethod,
  check: method([], (self: MapObject) => self.checkNatively(null)),
  interpolate: method([], interpolatePair),
  _coerce_wrapper: method(['key', 'value'], (self: MapObject, key, value) => new PyTuple(coercePair(self.type, key, value))),
  _coerce_map: method(['input_map'], (self: MapObject, map) => pairTuples(coerceItemPairs(self.type, itemsOf(map)))),
  _coerce_tuple: method(['input_tuple'], (self: MapObject, pairs) => pairTuples(coerceItemPairs(self.type, toArray(pairs).map(pairOf)))),
  find: method(['ref'], (self: MapObject, ref) => found(self, referenceFor(ref, 'is_index'))),
  type_factory: classMethod([], () => 'Map'),
  type_parameters: classMethod([], (cls) => new PyTuple([schemaOf(keyTypeOf(cls)).serialize(), schemaOf(valueTypeOf(cls)).serialize()])),
});

export const listFunction = factoryWrapper(BUILTIN_FACTORIES.get('List') as PyType);
export const mapFunction = factoryWrapper(BUILTIN_FACTORIES.get('Map') as PyType);
