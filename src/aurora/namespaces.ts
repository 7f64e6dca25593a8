/** The namespaces of a release's schema modules, made once and in the order in which the original's code fills them. */

import { PACKAGE_NAMES } from '../pystachio/python/modules.ts';
import { PyDict } from '../python/objects/dict.ts';
import { PyTuple, type Value } from '../python/objects/value.ts';
import { HELPER_NAMES, makeHelpers } from './helpers/index.ts';
import type { Schema } from './schema/build.ts';
import { schemaOf } from './schema/current.ts';

/** What schema_base imports from pystachio, beside Enum where it has enumerations. */
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

function fromPystachio(names: readonly string[]): [string, Value][] {
  return names.map((name) => [name, PACKAGE_NAMES[name]]);
}

/** The schema modules of a release. */
export class Namespaces {
  /** Full names of the modules. */
  readonly names: readonly string[];
  private readonly makers: ReadonlyMap<string, () => PyDict>;
  private readonly made = new Map<string, PyDict>();
  private ownHelpers: ReadonlyMap<string, Value> | null = null;

  constructor(readonly schema: Schema) {
    this.makers = new Map([
      [this.auroraName, this.auroraBase],
      [this.thermosName('schema_base'), this.schemaBase],
      [this.thermosName('schema_helpers'), this.schemaHelpers],
      [this.thermosName('schema'), this.thermosSchema],
      [schema.release.modules.constants, this.constants],
    ]);
    this.names = [...this.makers.keys()];
  }

  /** The module whose names every configuration has. */
  get auroraName(): string {
    return `${this.schema.release.modules.packages}.aurora.config.schema.base`;
  }

  /** The namespace of a module. It is shared by loads and must not be changed. */
  of(name: string): PyDict {
    let names = this.made.get(name);
    if (names === undefined) {
      names = (this.makers.get(name) as () => PyDict)();
      this.made.set(name, names);
    }
    return names;
  }

  /** What every configuration has of Aurora's, in the order in which the original inserts it. */
  injected(): [string, Value][] {
    const { schema, helpers } = this;
    const { injected } = schema.release;
    if (injected === null) return publicNames(this.of(this.auroraName));
    return injected.map((name) => [name, schema.has(name) ? schema.valueOf(name) : (helpers.get(name) ?? PACKAGE_NAMES[name])]);
  }

  /** What every configuration of Thermos has, in the order in which the original inserts it. */
  thermosNames(): [string, Value][] {
    return publicNames(this.ofThermos('schema'));
  }

  private get helpers(): ReadonlyMap<string, Value> {
    this.ownHelpers ??= makeHelpers(this.schema);
    return this.ownHelpers;
  }

  private ofThermos(module: string): PyDict {
    return this.of(this.thermosName(module));
  }

  private thermosName(module: string): string {
    return `${this.schema.release.modules.packages}.thermos.config.${module}`;
  }

  private fromSchema(names: readonly string[]): [string, Value][] {
    return names.map((name) => [name, this.schema.valueOf(name)]);
  }

  private readonly schemaBase = (): PyDict => {
    const { thermos } = this.schema.release;
    const enumerations = Object.values(thermos).some((definition) => typeof definition === 'object' && definition.kind === 'enumeration');
    const names = moduleNamespace(this.thermosName('schema_base'));
    fill(names, fromPystachio(enumerations ? BASE_IMPORTS : BASE_IMPORTS.filter((name) => name !== 'Enum')));
    return fill(names, this.fromSchema(Object.keys(thermos)));
  };

  private readonly schemaHelpers = (): PyDict => {
    const names = moduleNamespace(this.thermosName('schema_helpers'));
    fill(names, fromPystachio(['Empty', 'List']));
    fill(names, this.fromSchema(['GB', 'Constraint', 'Process', 'Resources', 'Task']));
    names.setStr('__all__', new PyTuple(HELPER_NAMES));
    return fill(names, this.helpers);
  };

  private readonly thermosSchema = (): PyDict => {
    const names = moduleNamespace(this.thermosName('schema'));
    fill(names, publicNames(this.ofThermos('schema_base')));
    return fill(
      names,
      HELPER_NAMES.map((name) => [name, this.helpers.get(name) as Value]),
    );
  };

  private readonly auroraBase = (): PyDict => {
    const { constants, aurora, pystachio } = this.schema.release;
    const names = moduleNamespace(this.auroraName);
    if (hasChoice(pystachio)) fill(names, fromPystachio(['Choice']));
    fill(names, publicNames(this.ofThermos('schema')));
    return fill(names, this.fromSchema([...Object.keys(constants), ...Object.keys(aurora)]));
  };

  private readonly constants = (): PyDict => {
    const { constants, modules } = this.schema.release;
    return fill(moduleNamespace(modules.constants), Object.entries(constants));
  };
}

/** Has this version of Pystachio the type Choice? */
export function hasChoice(pystachio: string): boolean {
  return pystachio >= '0.8.1';
}

const made = new Map<string, Namespaces>();

/** The schema modules of a release. Throws RangeError where there is no such release. */
export function namespacesOf(version: string): Namespaces {
  let namespaces = made.get(version);
  if (namespaces === undefined) {
    namespaces = new Namespaces(schemaOf(version));
    made.set(version, namespaces);
  }
  return namespaces;
}
