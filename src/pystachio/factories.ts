/** TypeFactoryType._TYPE_FACTORIES: the factories by name, a program's own among them. */
import { PyDict } from '../python/objects/dict.ts';
import { repr } from '../python/objects/text.ts';
import { typeType } from '../python/objects/types.ts';
import { PyList, PyType, type Value } from '../python/objects/value.ts';
import { assertion } from './assertion.ts';
import { pythonClass } from './classes.ts';
import { percent } from './errors.ts';
import { callNamed } from './object.ts';
import { undoLater } from './shared-types.ts';
import type { TypeContext } from './typing.ts';

export const typeFactoryMetaclass = pythonClass('TypeFactoryType', 'pystachio.typing', [typeType]);
export const typeFactoryClass = pythonClass('TypeFactoryClass', 'pystachio.typing', undefined, typeFactoryMetaclass);
export const typeFactory = pythonClass('TypeFactory', 'pystachio.typing', [typeFactoryClass], typeFactoryMetaclass);

export const factoryTable = new PyDict();

/** The factory class of each kind of type, by the name that it provides. */
function builtinFactory(provides: string, module: string): PyType {
  const type = pythonClass(`${provides}Factory`, module, [typeFactory], typeFactoryMetaclass);
  const fill = type.fill as (type: PyType) => void;
  type.fill = (t) => {
    fill(t);
    t.dict.setStr('PROVIDES', provides);
  };
  factoryTable.setStr(provides, type);
  return type;
}

export const BUILTIN_FACTORIES: ReadonlyMap<string, PyType> = new Map(
  (
    [
      ['String', 'pystachio.basic'],
      ['Integer', 'pystachio.basic'],
      ['Float', 'pystachio.basic'],
      ['Boolean', 'pystachio.basic'],
      ['Enum', 'pystachio.basic'],
      ['Choice', 'pystachio.choice'],
      ['Struct', 'pystachio.composite'],
      ['List', 'pystachio.container'],
      ['Map', 'pystachio.container'],
    ] as const
  ).map(([provides, module]) => [provides, builtinFactory(provides, module)]),
);

/** Puts a program's factory into the table, until the next load. */
export function registerFactory(provides: Value, factory: PyType): void {
  const before = factoryTable.get(provides);
  undoLater(() => {
    if (before === undefined) factoryTable.delete(provides);
    else factoryTable.set(provides, before);
  });
  factoryTable.set(provides, factory);
}

/** Has a program put a factory of its own in the place of a built-in one? */
export function isReplaced(provides: string): boolean {
  return factoryTable.getStr(provides) !== BUILTIN_FACTORIES.get(provides);
}

/** Has a program made any factory of its own? */
export function isExtended(): boolean {
  if (factoryTable.size !== BUILTIN_FACTORIES.size) return true;
  for (const provides of BUILTIN_FACTORIES.keys()) if (isReplaced(provides)) return true;
  return false;
}

/** TypeFactory.get_factory. Raises AssertionError. */
export function requireFactory(name: Value): Value {
  const factory = factoryTable.get(name);
  assertion(factory !== undefined, () => percent`Unknown type: ${name}, Existing factories: ${repr(new PyList(factoryTable.keys()))}`);
  return factory;
}

/** The factory of that name, which must be there. */
export function factoryNamed(provides: string): PyType {
  return factoryTable.getStr(provides) as PyType;
}

/** factory.create(type_dict, *parameters) */
export function createByFactory(provides: string, parameters: readonly Value[], context: TypeContext): PyType {
  const factory = factoryNamed(provides);
  const type = callNamed(factory, 'create', [context.asDict(), ...parameters]);
  assertion(type instanceof PyType);
  return type;
}
