/** The namespaces of Aurora's schema modules, made once and in the order in which the original's code fills them. */

import { PACKAGE_NAMES } from '../pystachio/python/modules.ts';
import { PyDict } from '../python/objects/dict.ts';
import { PyTuple, type Value } from '../python/objects/value.ts';
import { HELPER_NAMES, makeHelpers } from './helpers/index.ts';
import { currentSchema } from './schema/current.ts';

/** What schema_base imports from pystachio. */
const BASE_IMPORTS = ['Boolean', 'Default', 'Empty', 'Enum', 'Float', 'Integer', 'List', 'Map', 'Required', 'String', 'Struct'];

/** A namespace with what every module read from a file has. */
function moduleNamespace(name: string): PyDict {
  const names = new PyDict();
  names.setStr('__name__', name);
  names.setStr('__doc__', null);
  names.setStr('__package__', null);
  names.setStr('__builtins__', null);
  names.setStr('__file__', `${name.replaceAll('.', '/')}.py`);
  return names;
}

function fill(names: PyDict, values: Iterable<readonly [string, Value]>): PyDict {
  for (const [name, value] of values) names.setStr(name, value);
  return names;
}

/** Names that `from module import *` takes of a module without `__all__`, in its order. */
function publicNames(names: PyDict): [string, Value][] {
  return (names.keys() as string[]).filter((name) => !name.startsWith('_')).map((name) => [name, names.getStr(name) as Value]);
}

function fromPystachio(...names: string[]): [string, Value][] {
  return names.map((name) => [name, PACKAGE_NAMES[name]]);
}

function fromSchema(names: string[]): [string, Value][] {
  return names.map((name) => [name, currentSchema().valueOf(name)]);
}

function schemaBase(): PyDict {
  const names = moduleNamespace('apache.thermos.config.schema_base');
  fill(names, fromPystachio(...BASE_IMPORTS));
  return fill(names, fromSchema(Object.keys(currentSchema().release.thermos)));
}

function schemaHelpers(): PyDict {
  const names = moduleNamespace('apache.thermos.config.schema_helpers');
  fill(names, fromPystachio('Empty', 'List'));
  fill(names, fromSchema(['GB', 'Constraint', 'Process', 'Resources', 'Task']));
  names.setStr('__all__', new PyTuple(HELPER_NAMES));
  return fill(names, currentHelpers());
}

let helpers: ReadonlyMap<string, Value> | null = null;

function currentHelpers(): ReadonlyMap<string, Value> {
  helpers ??= makeHelpers(currentSchema());
  return helpers;
}

/** What every configuration has of Aurora's, in the order in which the original inserts it. */
export function injectedNames(): [string, Value][] {
  const schema = currentSchema();
  const own = currentHelpers();
  return schema.release.injected.map((name) => [name, schema.has(name) ? schema.valueOf(name) : (own.get(name) ?? PACKAGE_NAMES[name])]);
}

function schema(): PyDict {
  const names = moduleNamespace('apache.thermos.config.schema');
  fill(names, publicNames(namespaceOf('apache.thermos.config.schema_base')));
  const own = currentHelpers();
  return fill(
    names,
    HELPER_NAMES.map((name) => [name, own.get(name) as Value]),
  );
}

function auroraBase(): PyDict {
  const { constants, aurora } = currentSchema().release;
  const names = moduleNamespace(AURORA_BASE);
  fill(names, fromPystachio('Choice'));
  fill(names, publicNames(namespaceOf('apache.thermos.config.schema')));
  return fill(names, fromSchema([...Object.keys(constants), ...Object.keys(aurora)]));
}

function apiConstants(): PyDict {
  const names = moduleNamespace('gen.apache.aurora.api.constants');
  return fill(names, Object.entries(currentSchema().release.constants));
}

/** The module whose names every configuration has. */
const AURORA_BASE = 'apache.aurora.config.schema.base';

const MAKERS = new Map<string, () => PyDict>([
  ['apache.thermos.config.schema_base', schemaBase],
  ['apache.thermos.config.schema_helpers', schemaHelpers],
  ['apache.thermos.config.schema', schema],
  [AURORA_BASE, auroraBase],
  ['gen.apache.aurora.api.constants', apiConstants],
]);

const made = new Map<string, PyDict>();

/** Full names of the modules that have a namespace. */
export const NAMESPACE_NAMES: readonly string[] = [...MAKERS.keys()];

/** The namespace of a module. It is shared by loads and must not be changed. */
export function namespaceOf(name: string): PyDict {
  let names = made.get(name);
  if (names === undefined) {
    names = (MAKERS.get(name) as () => PyDict)();
    made.set(name, names);
  }
  return names;
}
