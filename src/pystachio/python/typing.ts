/** pystachio.typing as a program sees it: types, their metaclass, their factories. */
import { remainder } from '../../python/objects/arithmetic.ts';
import { callValue } from '../../python/objects/call.ts';
import { makeClass } from '../../python/objects/class.ts';
import { PyDict } from '../../python/objects/dict.ts';
import { NotImplementedError, PyException, raise, typeError } from '../../python/objects/exceptions.ts';
import type { PyFunction } from '../../python/objects/function.ts';
import { isSubclass } from '../../python/objects/instance-check.ts';
import { contains, getItem, setItem } from '../../python/objects/items.ts';
import { constant, type MethodSpec, setMethods } from '../../python/objects/native.ts';
import { repr, str, strValue } from '../../python/objects/text.ts';
import { truth } from '../../python/objects/truth.ts';
import { typeOf } from '../../python/objects/types.ts';
import { type KwArgs, PyList, PyTuple, PyType, type Value } from '../../python/objects/value.ts';
import { assertion } from '../assertion.ts';
import { setClassSlots } from '../classes.ts';
import { TypeCheckError } from '../errors.ts';
import {
  BUILTIN_FACTORIES,
  factoryTable,
  isExtended,
  registerFactory,
  requireFactory,
  typeFactory,
  typeFactoryClass,
  typeFactoryMetaclass,
} from '../factories.ts';
import { makeFrozendict } from '../frozendict.ts';
import { listSchema } from '../list.ts';
import { mapSchema } from '../map.ts';
import { callNamed } from '../object.ts';
import { classMethod, freeStaticMethod, metaclassMethod, method, moduleFunction, staticMethod } from '../own-function.ts';
import { attributesFromTuple, newArguments, schemaOfFactory } from '../schema-from-tuple.ts';
import { isSameType, schemaOf } from '../schema-of.ts';
import { shared } from '../shared-types.ts';
import { makeStructType } from '../struct-type.ts';
import {
  isInstanceOf,
  ObjectType,
  requireLevels,
  TypeCheck,
  TypeContext,
  type TypeSchema,
  typeBase,
  typeCheckType,
  typeMetaclass,
} from '../typing.ts';
import { takeArguments } from './arguments.ts';
import { currentJson, currentRuntime } from './current.ts';
import { instanceFields } from './fields.ts';

/** Raises NotImplementedError. */
function notImplemented(message?: string): never {
  throw raise(new PyException(NotImplementedError, new PyTuple(message === undefined ? [] : [message])));
}

setClassSlots(typeBase, {});
setMethods(typeBase, {
  type_factory: classMethod([], () => notImplemented()),
  type_parameters: classMethod([], () => notImplemented()),
  serialize_type: classMethod([], serializeByCalls),
  dump: classMethod(['fp'], (cls, fp) => callNamed(currentJson(), 'dump', [callNamed(cls, 'serialize_type', []), fp])),
  check: method([], () => notImplemented()),
});

/** serialize_type() of any class with type_factory() and type_parameters(). */
export function serializeByCalls(cls: PyType): PyTuple {
  const factory = callNamed(cls, 'type_factory', []);
  const parameters = callNamed(cls, 'type_parameters', []);
  if (parameters instanceof PyTuple) return new PyTuple([factory, ...parameters.items]);
  throw raise(typeError(`can only concatenate tuple (not "${typeOf(parameters).fullName}") to tuple`));
}

const checkFields = instanceFields<TypeCheck>(
  {
    _success: {
      get: (self) => self.success,
      set: (self, value) => {
        self.success = value;
      },
    },
    _message: {
      get: (self) => self.message,
      set: (self, value) => {
        self.message = value;
      },
    },
  },
  (self) => new TypeCheck(self.success, self.message),
);

setClassSlots(
  typeCheckType,
  {
    ...checkFields.slots,
    new: (type) => {
      const check = new TypeCheck(true, '');
      if (type !== typeCheckType) check.type = type;
      return check;
    },
    init: (self, args, kw) => {
      const [success, message] = takeArguments({ name: '__init__', names: ['success', 'message'], required: 2, bound: true }, args, kw);
      (self as TypeCheck).success = success as Value;
      (self as TypeCheck).message = message as Value;
    },
    repr: (self) => {
      if (truth(callNamed(self, 'ok', []))) return 'TypeCheck(OK)';
      return remainder('TypeCheck(FAILED): %s', (self as TypeCheck).message);
    },
  },
  { methods: { __init__: ['success', 'message'], __repr__: [] } },
);
setMethods(typeCheckType, {
  __dict__: checkFields.dict,
  Error: constant(TypeCheckError),
  success: staticMethod([], () => new TypeCheck(true, '')),
  failure: staticMethod(['msg'], (message) => new TypeCheck(false, message)),
  message: method([], (self: TypeCheck) => self.message),
  ok: method([], (self: TypeCheck) => self.success),
});

setClassSlots(typeMetaclass, { new: newClass });
setMethods(typeMetaclass, {
  __new__: newMethod('mcls', newClass),
  __instancecheck__: metaclassMethod(['other'], isInstanceOfClass),
});

/** `__new__` of a metaclass, as a program calls it. */
export function newMethod(self: string, make: (metaclass: PyType, args: readonly Value[], kw: null) => Value): MethodSpec {
  return staticMethod([self, 'name', 'parents', 'attributes'], (metaclass, ...args) => make(metaclass as PyType, args, null));
}

/** What a message about a wrong argument calls the value: None by its name, all else by its type. */
function argumentKind(value: Value): string {
  return value === null ? 'None' : typeOf(value).name;
}

/** type.__new__ with a class statement's three arguments. `module` is where that is called: the class's own unless its body says otherwise. */
export function newClass(metaclass: PyType, args: readonly Value[], kw: KwArgs | null, module = 'pystachio.typing'): PyType {
  const names = ['name', 'parents', 'attributes'];
  const [name, parents, attributes] = takeArguments({ name: '__new__', names, required: 3, bound: true }, args, kw) as Value[];
  const bytes = strValue(name);
  if (bytes === undefined) throw raise(typeError(`type() argument 1 must be string, not ${argumentKind(name)}`));
  if (!(parents instanceof PyTuple)) throw raise(typeError(`type() argument 2 must be tuple, not ${argumentKind(parents)}`));
  if (!(attributes instanceof PyDict)) throw raise(typeError(`type() argument 3 must be dict, not ${argumentKind(attributes)}`));
  const namespace = attributes.copy();
  if (namespace.getStr('__module__') === undefined) namespace.setStr('__module__', module);
  return makeClass(metaclass, bytes, parents.items, namespace);
}

/** TypeMetaclass.__instancecheck__: by the class's name, factory and parameters. */
function isInstanceOfClass(cls: PyType, other: Value): boolean {
  if (cls instanceof ObjectType) return isInstanceOf(other, cls);
  const type = typeOf(other);
  if (!type.isSubtype(typeBase) || type.name !== cls.name) return false;
  return isSameType(type, cls);
}

/** TypeFactoryType.__new__: a class with PROVIDES becomes the factory of that name. */
function newFactory(metaclass: PyType, args: readonly Value[], kw: KwArgs | null): PyType {
  const type = newClass(metaclass, args, kw);
  const provides = type.dict.getStr('PROVIDES');
  if (provides !== undefined) registerFactory(provides, type);
  return type;
}

setClassSlots(typeFactoryMetaclass, { new: newFactory });
setMethods(typeFactoryMetaclass, { __new__: newMethod('mcs', newFactory), _TYPE_FACTORIES: constant(factoryTable) });
setClassSlots(typeFactoryClass, {});
setClassSlots(typeFactory, {});

/** TypeFactory.new: the class of a serialised type, which `typeDict` keeps together with those of its parts. */
export function newType(typeDict: Value, factory: Value, parameters: readonly Value[]): Value {
  const serialized = new PyTuple([factory, ...parameters]);
  if (!contains(typeDict, serialized)) setItem(typeDict, serialized, createType(typeDict, factory, parameters));
  return getItem(typeDict, serialized);
}

/** The same without a look whether it is there: factory.create(type_dict, *parameters) of a factory of ours. */
function createType(typeDict: Value, factory: Value, parameters: readonly Value[]): PyType {
  const schema = schemaOfFactory(factory, parameters);
  const context = new TypeContext();
  const parts = new Set<TypeSchema>();
  for (const part of schema.parts()) collectParts(part, parts);
  const known = typeDict instanceof PyDict ? typeDict : new PyDict();
  for (const part of parts) {
    const type = known.get(part.serialize());
    if (type instanceof PyType) context.use(part, type);
  }
  const [name, attributes] = parameters;
  // The attributes of the outermost struct are in the order in which they are given.
  const isStruct = schema.factory === 'Struct' && factory === 'Struct';
  const type = isStruct ? makeStructType(str(name), attributesFromTuple(attributes), context) : schema.build(context);
  for (const part of parts) known.set(part.serialize(), context.typeOf(part));
  return type;
}

/** Inner types come before what consists of them. */
function collectParts(schema: TypeSchema, into: Set<TypeSchema>): void {
  for (const part of schema.parts()) collectParts(part, into);
  into.add(schema);
}

/** TypeFactory.load: all types that loading the type touches, by name. */
function loadTypes(serialized: Value, into: Value): Value {
  const typeDict = new PyDict();
  const { factory, parameters } = newArguments(serialized);
  newType(typeDict, factory, parameters);
  const deposit = into instanceof PyDict ? into : new PyDict();
  for (const type of typeDict.values()) deposit.setStr((type as PyType).name, type);
  return deposit;
}

/** What json.load gives as what serialize_type() gives: tuples for lists. */
function tuplesOf(value: Value): Value {
  if (value instanceof PyList) return new PyTuple(value.items.map(tuplesOf));
  if (!(value instanceof PyDict)) return value;
  const dict = makeFrozendict();
  dict.merge(value);
  return dict;
}

/** The schemas of classes that factories made; null where a program may notice how their serialised form is got. */
function schemasOf(types: readonly Value[]): TypeSchema[] | null {
  if (!shared.pristine || isExtended()) return null;
  return types.every((type): type is ObjectType => type instanceof ObjectType) ? types.map(schemaOf) : null;
}

/** Calls that making a list or map takes in the original, beside those for each container in it. */
const LEVELS_BESIDE = 5;

/** The schema of a list or map whose parts have these schemas; null where they make none. */
function containerSchema(provides: Value, schemas: readonly TypeSchema[]): TypeSchema | null {
  if (provides === 'List' && schemas.length === 1) return listSchema(schemas[0]);
  if (provides === 'Map' && schemas.length === 2) return mapSchema(schemas[0], schemas[1]);
  return null;
}

/** The class that a built-in factory makes of classes, without their serialised form; null where it takes that. */
function typeOfTypes(provides: Value, types: readonly Value[]): PyType | null {
  const schemas = schemasOf(types);
  const schema = schemas === null ? null : containerSchema(provides, schemas);
  if (schema === null) return null;
  requireLevels(schema, LEVELS_BESIDE);
  return schema.build(new TypeContext());
}

/** TypeFactory.wrapper: a function from types to the type that a factory makes of them. */
export function factoryWrapper(factory: PyType): PyFunction {
  return moduleFunction('pystachio.typing', 'wrapper_function', ['*type_parameters'], (types) => {
    const direct = typeOfTypes(factory.lookup('PROVIDES') as Value, (types as PyTuple).items);
    if (direct !== null) return direct;
    const parameters = (types as PyTuple).items.map((type) => callNamed(type, 'serialize_type', []));
    return newType(new PyDict(), factory.lookup('PROVIDES') as Value, parameters);
  });
}

setMethods(typeFactory, {
  get_factory: staticMethod(['type_name'], requireFactory),
  create: freeStaticMethod(['type_dict', '*type_parameters'], ([, ...parameters]) =>
    notImplemented(`create unimplemented for: ${repr(new PyTuple(parameters))}`),
  ),
  new: freeStaticMethod(['type_dict', 'type_factory', '*type_parameters'], ([typeDict, factory, ...parameters]) =>
    newType(typeDict, factory, parameters),
  ),
  wrapper: staticMethod(['factory'], (factory) => {
    assertion(isSubclass(factory, typeFactory));
    return factoryWrapper(factory as PyType);
  }),
  load: staticMethod(['type_tuple', 'into'], loadTypes, [null]),
  load_json: staticMethod(['json_list', 'into'], (list, into) => loadTypes(tuplesOf(list), into), [null]),
  load_file: staticMethod(['filename', 'into'], loadFile, [null]),
});

/** TypeFactory.load_file: what load_json makes of a file's JSON. */
function loadFile(filename: Value, into: Value): Value {
  const open = currentRuntime().builtins.getStr('open') as Value;
  const file = callValue(open, [filename], null);
  try {
    return loadTypes(tuplesOf(callNamed(currentJson(), 'load', [file])), into);
  } finally {
    callNamed(file, 'close', []);
  }
}

for (const [provides, factory] of BUILTIN_FACTORIES) {
  setClassSlots(factory, {});
  setMethods(factory, {
    create: freeStaticMethod(['type_dict', '*type_parameters'], ([typeDict, ...parameters]) => createType(typeDict, provides, parameters)),
  });
}
