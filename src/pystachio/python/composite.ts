/** pystachio.composite as a program sees it. */
import { genericGetAttr, getAttr } from '../../python/objects/attributes.ts';
import { callValue } from '../../python/objects/call.ts';
import { equals, richCompare } from '../../python/objects/compare.ts';
import { PyDict } from '../../python/objects/dict.ts';
import { AttributeError, keyError, missingAttribute, PyException, raise, typeError } from '../../python/objects/exceptions.ts';
import { hashValue } from '../../python/objects/hash.ts';
import { isSubclass } from '../../python/objects/instance-check.ts';
import { toArray } from '../../python/objects/iterate.ts';
import { type MethodSpec, member, setMethods } from '../../python/objects/native.ts';
import { str } from '../../python/objects/text.ts';
import { truth } from '../../python/objects/truth.ts';
import { objectType, typeOf, typeType } from '../../python/objects/types.ts';
import { type KwArgs, NotImplemented, PyTuple, type PyType, PyUnicode, type Value } from '../../python/objects/value.ts';
import { assertion } from '../assertion.ts';
import { isText } from '../basic.ts';
import { pythonClass, setClassSlots } from '../classes.ts';
import { joinTexts, percent } from '../errors.ts';
import { frozendictOf } from '../frozendict.ts';
import { isEqual } from '../is-equal.ts';
import { itemsOf } from '../map.ts';
import { callNamed, copyOf, getOf, interpolatedSelf, interpolateSelf, isNative, isPlain, overrides, PystachioObject } from '../object.ts';
import { answering, classMethod, freeMethod, method, moduleFunction, property, staticMethod } from '../own-function.ts';
import { newArguments } from '../schema-from-tuple.ts';
import { isSameType, schemaOf } from '../schema-of.ts';
import { scopeValues } from '../scope.ts';
import { noteWrite } from '../shared-types.ts';
import { emptyType, isObjectClass, makeSignature, TypeSignature, typeSignatureType, wrapSignature } from '../signature.ts';
import {
  asSuper,
  initByCalls,
  requireKeywords,
  StructObject,
  structValues,
  updateByCall,
  updatesByCalls,
  updateValues,
} from '../struct.ts';
import { attributeSchema, makeStructType, type StructSchema, type StructType, structSchema, structuralType } from '../struct-type.ts';
import { structTypeOf } from '../struct-type-of.ts';
import { madeBy, makeOf, type TypeSchema } from '../typing.ts';
import { unpacked } from '../unpacked.ts';
import { takeArguments } from './arguments.ts';
import { dupMethod, interpolatePair } from './base.ts';
import { strName } from './basic.ts';
import { callSite, currentJson } from './current.ts';
import { found, referenceFor } from './failures.ts';
import { instanceFields } from './fields.ts';
import { newClass, newMethod, newType } from './typing.ts';

setClassSlots(emptyType, {});

/** TypeSignature(cls, required=False, default=Empty) */
function signatureOf(args: readonly Value[], kw: KwArgs | null): TypeSignature {
  const names = ['cls', 'required', 'default'];
  const [cls, required, value] = takeArguments({ name: '__init__', names, required: 1, bound: true }, args, kw);
  return makeSignature(cls as Value, required ?? false, value);
}

/** serialize() */
function serializeSignature(self: TypeSignature): PyTuple {
  const { required, defaultValue, klazz } = self;
  const value = defaultValue === undefined ? new PyTuple([]) : getOf(defaultValue);
  return new PyTuple([required, value, defaultValue === undefined, schemaOf(klazz).serialize()]);
}

function equalSignatures(a: TypeSignature, b: TypeSignature): boolean {
  if (!isSameType(a.klazz, b.klazz) || !isEqual(a.required, b.required)) return false;
  return isEqual(a.defaultValue ?? emptyType, b.defaultValue ?? emptyType);
}

const signatureFields = instanceFields<TypeSignature>(
  {
    _cls: { get: (self) => self.klazz },
    _required: { get: (self) => self.required },
    _default: { get: shownDefault },
  },
  ({ klazz, required, defaultValue }) => new TypeSignature(klazz, required, defaultValue),
);

function shownDefault(self: TypeSignature): Value {
  return self.defaultValue ?? emptyType;
}

setClassSlots(
  typeSignatureType,
  {
    ...signatureFields.slots,
    new: (type, args, kw) => {
      const signature = signatureOf(args, kw);
      if (type !== typeSignatureType) signature.type = type;
      return signature;
    },
    init: () => undefined,
    hash: () => {
      throw raise(typeError('hash() takes exactly one argument (4 given)'));
    },
    richcompare: (left, right, op) => {
      if (op !== '==' && op !== '!=') return NotImplemented;
      if (!(right instanceof TypeSignature)) {
        getAttr(right, 'klazz');
        return op === '!=';
      }
      return equalSignatures(left as TypeSignature, right) === (op === '==');
    },
    repr: (self) => {
      const signature = self as TypeSignature;
      const { klazz, required, defaultValue } = signature;
      return percent`TypeSignature(${klazz.name}, required: ${required}, default: ${shownDefault(signature)}, empty: ${defaultValue === undefined})`;
    },
  },
  { methods: { __hash__: [], __eq__: ['other'], __ne__: ['other'], __repr__: [] } },
);
setMethods(typeSignatureType, {
  __init__: method(['cls', 'required', 'default'], () => null, [false, emptyType]),
  __dict__: signatureFields.dict,
  klazz: property((self: TypeSignature) => self.klazz),
  required: property((self: TypeSignature) => self.required),
  default: property(shownDefault),
  empty: property((self: TypeSignature) => self.defaultValue === undefined),
  serialize: method([], serializeSignature),
  deserialize: staticMethod(['sig', 'type_dict'], deserializeSignature),
  wrap: staticMethod(['sig'], (value) => wrapSignature(value) ?? null),
});

/** TypeSignature.deserialize: what serialize() gave, as a signature again. */
function deserializeSignature(serialized: Value, typeDict: Value): Value {
  const [required, value, empty, type] = unpacked(serialized, 4);
  const { factory, parameters } = newArguments(type);
  const klazz = newType(typeDict, factory, parameters);
  assertion(isObjectClass(klazz));
  return truth(empty) ? makeSignature(klazz, required, undefined) : makeSignature(klazz, required, makeOf(klazz, value));
}

export const requiredFunction = moduleFunction('pystachio.composite', 'Required', ['cls'], (cls) => makeSignature(cls, true, undefined));
export const defaultFunction = moduleFunction('pystachio.composite', 'Default', ['cls', 'default'], (cls, value) =>
  makeSignature(cls, false, value),
);

export const structMetaclass = pythonClass('StructMetaclass', 'pystachio.composite', [typeType]);
export const structMetaclassWrapper = pythonClass('StructMetaclassWrapper', 'pystachio.composite', [objectType], structMetaclass);
/** StructMetaclass.__new__: a class statement that derives from Struct makes a type of its attributes. */
function newStructClass(metaclass: PyType, args: readonly Value[], kw: KwArgs | null): PyType {
  const bases = args.length === 3 ? toArray(args[1]) : [];
  if (!bases.some((base) => isEqual(getAttr(base, '__name__'), 'Struct'))) return newClass(metaclass, args, kw, 'pystachio.composite');
  return structFromNamespace(args[0], args[2]);
}

setClassSlots(structMetaclass, { new: newStructClass });
setMethods(structMetaclass, {
  __new__: newMethod('mcs', newStructClass),
  attributes_to_parameters: staticMethod(['attributes'], (attributes) => {
    const parameters: Value[] = [];
    for (const [name, value] of itemsOf(attributes)) {
      const signature = wrapSignature(value);
      if (signature !== undefined) parameters.push(new PyTuple([name, serializeSignature(signature)]));
    }
    return new PyTuple(parameters);
  }),
});
setClassSlots(structMetaclassWrapper, {});

/** The struct type that a class body describes. All but its attributes is dropped. */
export function structFromNamespace(name: Value, namespace: Value): StructType {
  const attributes = [];
  for (const [key, value] of itemsOf(namespace)) {
    const signature = wrapSignature(value);
    if (signature !== undefined) attributes.push(attributeSchema(strName(key), signature));
  }
  hashValue(name);
  return makeStructType(str(name), attributes);
}

function interpolatedStruct(self: Value): StructObject {
  return interpolatedSelf(self as StructObject) as StructObject;
}

/** `_schema_data` */
function schemaData(self: StructObject): PyDict {
  const { names, checkOrder } = self.struct.layout;
  return frozendictOf(
    checkOrder.map((i) => names[i]),
    checkOrder.map((i) => self.values[i] ?? emptyType),
  );
}

function equalStructs(left: Value, right: Value): boolean {
  if (!(right instanceof StructObject)) return false;
  if (!sameTables((left as StructObject).struct, right.struct)) return false;
  return equals(schemaData(interpolatedStruct(left)), schemaData(interpolatedStruct(right)));
}

/** TYPEMAP == TYPEMAP */
function sameTables(a: StructType, b: StructType): boolean {
  if (a === b) return true;
  const { index } = b.layout;
  const mine = a.typeSignatures();
  const others = b.typeSignatures();
  if (mine.length !== others.length) return false;
  return a.layout.names.every((name, i) => index.has(name) && sameSignature(mine[i], others[index.get(name) as number]));
}

/** As values of dicts are compared: what is identical is equal. */
function sameSignature(a: TypeSignature, b: TypeSignature): boolean {
  return a === b || equalSignatures(a, b);
}

/** Attributes of the schema are functions that give the interpolated value; `has_x` tells whether there is one. */
function getStructAttr(self: Value, name: string): Value {
  const struct = self as StructObject;
  const { type } = struct;
  if (type.lookup(name) !== undefined || struct.attrs?.getStr(name) !== undefined) return genericGetAttr(self, name);
  return schemaAttribute(struct, name);
}

function schemaAttribute(self: StructObject, name: string): Value {
  const { index } = self.struct.layout;
  if (name.startsWith('has_') && index.has(name.slice(4))) {
    const attributeName = name.slice(4);
    return answering('pystachio.composite', () => isGiven(self.attributeNamed(attributeName)));
  }
  if (!index.has(name)) throw raise(missingAttribute(self.type, `${self.type.name} has no attribute ${name}`));
  return answering('pystachio.composite', () => interpolateKey(self, name));
}

/** value != Empty, which a program's class may answer as it likes. */
function isGiven(value: Value | undefined): Value {
  if (value === undefined) return false;
  return value instanceof PystachioObject && isPlain(value) ? true : richCompare(value, emptyType, '!=');
}

/** self.interpolate_key(name) */
function interpolateKey(self: StructObject, name: string): Value {
  return isNative(self, 'interpolate_key') ? self.interpolateKey(name) : callNamed(self, 'interpolate_key', [name]);
}

function reprStruct(self: Value): Value {
  const { struct, values } = interpolatedStruct(self);
  const { name } = typeOf(self);
  const pieces: Value[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (value !== null) pieces.push(percent`${struct.layout.names[i]}=${value}`);
  }
  return percent`${name}(${joinTexts(`,\n${' '.repeat(name.length + 1)}`, pieces)})`;
}

/** struct(**kw): the same with these attributes. */
function specialise(self: Value, args: readonly Value[], kw: KwArgs | null): Value {
  if (args.length > 0) takeArguments({ name: '__call__', names: [], required: 0, bound: true }, args, kw);
  if (kw !== null) requireKeywords(kw, '__call__');
  const copy = copyOf(self as StructObject);
  if (!(copy instanceof StructObject) || updatesByCalls(copy)) {
    updateByCall(copy, kw);
    return copy;
  }
  if (kw === null || kw.names.length === 0) return copy;
  const values = copy.values.slice();
  updateValues(copy.struct, values, kw);
  copy.values = values;
  copy.noteGiven(kw.names, callSite());
  copy.forget();
  return copy;
}

setClassSlots(
  structuralType,
  {
    new: (type, _args, kw) => {
      if (type.lookup('TYPEMAP') === undefined) {
        if (kw !== null) requireKeywords(kw, '__init__');
        // Looking for TYPEMAP ends in __getattr__, which looks for TYPEMAP.
        throw raise(new PyException(AttributeError, new PyTuple([])));
      }
      const struct = structTypeOf(type);
      return new StructObject(type, struct, new Array(struct.layout.names.length).fill(null));
    },
    init: (self, args, kw) => {
      const object = self as StructObject;
      if (updatesByCalls(object)) initByCalls(object, args, kw);
      else object.values = structValues(object.struct, args, kw);
      object.chain = null;
      object.writtenAt = callSite();
      object.forget();
    },
    call: specialise,
    hash: (self) => hashValue(getOf(self)),
    richcompare: (left, right, op) => {
      if (op === '==') return equalStructs(left, right);
      return op === '!=' ? !isEqual(left, right) : NotImplemented;
    },
    repr: reprStruct,
    getattro: getStructAttr,
  },
  {
    slots: ['_schema_data'],
    methods: { __init__: ['*args', '**kw'], __call__: ['**kw'], __hash__: [], __eq__: ['other'], __repr__: [] },
  },
);

/** cls._filter_against_schema(values): without what the schema does not have, structs within included. */
function filterAgainstSchema(cls: PyType, values: Value): PyDict {
  const items = itemsOf(values);
  const result = new PyDict();
  if (items.length === 0) return result;
  getAttr(cls, 'TYPEMAP');
  const struct = structTypeOf(cls);
  for (const [key, value] of items) {
    const place = struct.layout.index.get(strName(key));
    if (place === undefined) continue;
    const klazz = struct.classOf(place);
    result.set(key, isSubclass(klazz, structuralType) ? filterAgainstSchema(klazz, value) : value);
  }
  return result;
}

/** cls._filter_against_schema(values) */
function filterByCall(cls: PyType, values: Value): Value {
  return overrides(cls, '_filter_against_schema') ? callNamed(cls, '_filter_against_schema', [values]) : filterAgainstSchema(cls, values);
}

/** A class method that makes a struct of JSON that a function of the json module read. */
function fromJson(source: string, reader: string): MethodSpec {
  return classMethod(
    [source, 'strict'],
    (cls, input, strict) => {
      const data = callNamed(currentJson(), reader, [input]);
      return callValue(cls, [truth(strict) ? data : filterByCall(cls, data)]);
    },
    [false],
  );
}

/** interpolate_key(attribute): `_schema_data` is a dict, and says so of a key that it does not have. */
function interpolateKeyOf(self: StructObject, key: Value): Value {
  hashValue(key);
  const name = key instanceof PyUnicode ? key.value : key;
  if (typeof name !== 'string' || !self.struct.layout.index.has(name)) throw raise(keyError(key));
  return self.interpolateKey(name);
}

function interpolatedGet(self: PystachioObject): Value {
  return getOf(interpolateSelf(self).value);
}

setMethods(structuralType, {
  _schema_data: member(schemaData),
  __getattr__: method(['attr'], (self: StructObject, name) => {
    if (!isText(name)) {
      callNamed(name, 'startswith', ['has_']);
      hashValue(name);
    }
    return schemaAttribute(self, str(name));
  }),
  _update_schema_data: freeMethod(['**kw'], (self: StructObject, _args, kw) => {
    const before = self.values;
    self.update(kw);
    noteWrite(() => {
      self.values = before;
      self.forget();
    });
    return null;
  }),
  _process_schema_attribute: method(
    ['attr', 'value'],
    (self: StructObject, name, value) => self.struct.process(str(name), value, name) ?? emptyType,
  ),
  _self_scope: method([], (self: StructObject) => self.selfEnvironment()),
  _cast_scopes_to_child: classMethod(['scopes'], (_cls, scopes) => new PyTuple(asSuper(toArray(scopes)))),
  get: method([], (self: StructObject) => self.getNatively()),
  dup: dupMethod,
  check: method([], (self: StructObject) => self.checkNatively(null)),
  scopes: method([], (self: StructObject) => new PyTuple(scopeValues(self.scopesWithin(null)))),
  interpolate: method([], interpolatePair),
  interpolate_key: method(['attribute'], interpolateKeyOf),
  find: method(['ref'], (self: StructObject, ref) => found(self, referenceFor(ref, 'is_dereference'))),
  type_factory: classMethod([], () => 'Struct'),
  type_parameters: classMethod([], structParameters),
  _filter_against_schema: classMethod(['values'], filterAgainstSchema),
  json_load: fromJson('fp', 'load'),
  json_loads: fromJson('json_string', 'loads'),
  json_dump: method(['fp'], (self: StructObject, fp) => callNamed(currentJson(), 'dump', [interpolatedGet(self), fp])),
  json_dumps: method([], (self: StructObject) => callNamed(currentJson(), 'dumps', [interpolatedGet(self)])),
});

function structParameters(cls: PyType): Value {
  if (cls.lookup('TYPEMAP') === undefined) return new PyTuple([cls.name, new PyTuple([])]);
  const schema = madeBy(cls) === undefined ? schemaOfTable(cls) : schemaOf(cls);
  return new PyTuple(schema.serialize().items.slice(1));
}

/** The schema of a class that is no factory's, by the TYPEMAP that a program gave it. */
function schemaOfTable(cls: PyType): TypeSchema {
  const { attributes } = structTypeOf(cls).reserialize() as StructSchema;
  return structSchema(cls.name, attributes);
}

/** Struct, from which a class statement derives. */
export const structBase = pythonClass('Struct', 'pystachio.composite', [structMetaclassWrapper, structuralType], structMetaclass);
// Its layout is that of Structural, whose slots it has.
structBase.base = structuralType;
setClassSlots(structBase, {});
