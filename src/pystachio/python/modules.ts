/** The modules of the package pystachio. */

import { makeModule, type PyModule } from '../../python/objects/module.ts';
import type { ModuleFactory, Runtime } from '../../python/objects/runtime.ts';
import type { Value } from '../../python/objects/value.ts';
import { booleanType, floatObjectType, integerType, simpleObjectType, stringType } from '../basic.ts';
import { choiceContainerType } from '../choice.ts';
import { enumContainerType } from '../enum.ts';
import { environmentType } from '../environment.ts';
import { BUILTIN_FACTORIES, typeFactory, typeFactoryClass, typeFactoryMetaclass } from '../factories.ts';
import { frozendictType } from '../frozendict.ts';
import { listContainerType } from '../list.ts';
import { mapContainerType } from '../map.ts';
import { namableType } from '../namable.ts';
import { objectBase } from '../object-class.ts';
import { refType } from '../ref.ts';
import { emptyType, typeSignatureType } from '../signature.ts';
import { structuralType } from '../struct-type.ts';
import { typeBase, typeCheckType, typeMetaclass } from '../typing.ts';
import { enumFunction } from './basic.ts';
import { choiceFunction } from './choice.ts';
import { compatibilityType } from './compatibility.ts';
import { defaultFunction, requiredFunction, structBase, structMetaclass, structMetaclassWrapper } from './composite.ts';
import { listFunction, mapFunction } from './container.ts';
import { useRuntime } from './current.ts';
import { anyType, matcherType } from './matcher.ts';
import './naming.ts';
import { mustacheParserType } from './parsing.ts';

type Names = Record<string, Value>;

const factory = (name: string): Value => BUILTIN_FACTORIES.get(name) ?? null;

/** Python's own modules that each module imports, which are names in it. */
function imported(runtime: Runtime, ...names: string[]): Names {
  return Object.fromEntries(names.map((name) => [name, runtime.importModule(name)]));
}

/** A function of a module that a module of Pystachio's imports by name; left out where we do not have it. */
function importedFrom(runtime: Runtime, module: string, ...names: string[]): Names {
  const { attrs } = runtime.importModule(module);
  return Object.fromEntries(names.flatMap((name) => (attrs.getStr(name) === undefined ? [] : [[name, attrs.getStr(name) as Value]])));
}

const NAMES: Record<string, (runtime: Runtime) => Names> = {
  'pystachio.compatibility': (runtime) => ({
    ...importedFrom(runtime, 'numbers', 'Integral', 'Real'),
    ...importedFrom(runtime, 'sys', 'version_info'),
    Compatibility: compatibilityType,
  }),
  'pystachio.naming': (runtime) => ({
    ...imported(runtime, 're'),
    Compatibility: compatibilityType,
    frozendict: frozendictType,
    Namable: namableType,
    Ref: refType,
  }),
  'pystachio.parsing': (runtime) => ({
    ...imported(runtime, 're'),
    Compatibility: compatibilityType,
    Namable: namableType,
    Ref: refType,
    MustacheParser: mustacheParserType,
  }),
  'pystachio.typing': () => ({
    frozendict: frozendictType,
    TypeCheck: typeCheckType,
    TypeFactoryType: typeFactoryMetaclass,
    TypeFactoryClass: typeFactoryClass,
    TypeFactory: typeFactory,
    TypeMetaclass: typeMetaclass,
    Type: typeBase,
  }),
  'pystachio.base': (runtime) => ({
    ...imported(runtime, 'copy'),
    ...importedFrom(runtime, 'pprint', 'pformat'),
    Compatibility: compatibilityType,
    Namable: namableType,
    Ref: refType,
    MustacheParser: mustacheParserType,
    TypeCheck: typeCheckType,
    Environment: environmentType,
    Object: objectBase,
  }),
  'pystachio.basic': () => ({
    Object: objectBase,
    Compatibility: compatibilityType,
    MustacheParser: mustacheParserType,
    Type: typeBase,
    TypeCheck: typeCheckType,
    TypeFactory: typeFactory,
    TypeMetaclass: typeMetaclass,
    SimpleObject: simpleObjectType,
    String: stringType,
    StringFactory: factory('String'),
    Integer: integerType,
    IntegerFactory: factory('Integer'),
    Float: floatObjectType,
    FloatFactory: factory('Float'),
    Boolean: booleanType,
    BooleanFactory: factory('Boolean'),
    EnumContainer: enumContainerType,
    EnumFactory: factory('Enum'),
    Enum: enumFunction,
  }),
  'pystachio.choice': () => ({
    Object: objectBase,
    Compatibility: compatibilityType,
    Type: typeBase,
    TypeCheck: typeCheckType,
    TypeFactory: typeFactory,
    TypeMetaclass: typeMetaclass,
    ChoiceFactory: factory('Choice'),
    ChoiceContainer: choiceContainerType,
    Choice: choiceFunction,
  }),
  'pystachio.composite': (runtime) => ({
    ...imported(runtime, 'copy', 'json'),
    ...importedFrom(runtime, 'collections', 'Mapping'),
    ...importedFrom(runtime, 'inspect', 'isclass'),
    Environment: environmentType,
    Object: objectBase,
    Namable: namableType,
    frozendict: frozendictType,
    Type: typeBase,
    TypeCheck: typeCheckType,
    TypeFactory: typeFactory,
    TypeMetaclass: typeMetaclass,
    Empty: emptyType,
    TypeSignature: typeSignatureType,
    Required: requiredFunction,
    Default: defaultFunction,
    StructFactory: factory('Struct'),
    StructMetaclass: structMetaclass,
    StructMetaclassWrapper: structMetaclassWrapper,
    Structural: structuralType,
    Struct: structBase,
  }),
  'pystachio.container': (runtime) => ({
    ...imported(runtime, 'copy'),
    ...importedFrom(runtime, 'collections', 'Iterable', 'Mapping', 'Sequence'),
    ...importedFrom(runtime, 'inspect', 'isclass'),
    Object: objectBase,
    Compatibility: compatibilityType,
    Namable: namableType,
    frozendict: frozendictType,
    Type: typeBase,
    TypeCheck: typeCheckType,
    TypeFactory: typeFactory,
    TypeMetaclass: typeMetaclass,
    ListFactory: factory('List'),
    ListContainer: listContainerType,
    List: listFunction,
    MapFactory: factory('Map'),
    MapContainer: mapContainerType,
    Map: mapFunction,
  }),
  'pystachio.matcher': (runtime) => ({
    ...imported(runtime, 'copy', 're'),
    zipl: runtime.importModule('itertools').attrs.getStr('izip_longest') ?? null,
    Compatibility: compatibilityType,
    Ref: refType,
    Any: anyType,
    Matcher: matcherType,
  }),
};

/** Modules that the package imports, and which are therefore names in it. */
const PARTS = ['compatibility', 'naming', 'parsing', 'typing', 'base', 'basic', 'choice', 'composite', 'container'];

/** The names that `from pystachio import *` brings along, beside the parts and sys. */
export const PACKAGE_NAMES: Names = {
  Environment: environmentType,
  Boolean: booleanType,
  Enum: enumFunction,
  Float: floatObjectType,
  Integer: integerType,
  String: stringType,
  Choice: choiceFunction,
  Default: defaultFunction,
  Empty: emptyType,
  Required: requiredFunction,
  Struct: structBase,
  List: listFunction,
  Map: mapFunction,
  Namable: namableType,
  Ref: refType,
  MustacheParser: mustacheParserType,
  Type: typeBase,
  TypeCheck: typeCheckType,
  TypeFactory: typeFactory,
};

function makePackage(runtime: Runtime): PyModule {
  useRuntime(runtime);
  const module = makeModule('pystachio', {
    __author__: 'Brian Wickman',
    __version__: '0.8.3',
    __license__: 'MIT',
    __package__: 'pystachio',
    ...imported(runtime, 'sys'),
    ...PACKAGE_NAMES,
  });
  runtime.addModule('pystachio', module);
  for (const part of PARTS) runtime.importModule(`pystachio.${part}`);
  return module;
}

/** Makers of all modules of the package, by full name. */
export const PYSTACHIO_MODULES: ReadonlyMap<string, ModuleFactory> = new Map<string, ModuleFactory>([
  ['pystachio', makePackage],
  ...Object.keys(NAMES).map((name): [string, ModuleFactory] => [
    name,
    (runtime) => makeModule(name, { __package__: 'pystachio', ...NAMES[name](runtime) }),
  ]),
]);
