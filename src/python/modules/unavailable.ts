/**
 * Modules of Python's library that are not written here. They can be imported, since many a file imports what it never uses, and so can names from them; the first use of
 * anything in them says that it is not there. A module that is written here comes before them, and so does one of that name in a directory of sys.path.
 */
import '../objects/object-type.ts';
import { importError, raise } from '../objects/exceptions.ts';
import { PyModule } from '../objects/module.ts';
import { readyType } from '../objects/special-methods.ts';
import { builtinType, objectType } from '../objects/types.ts';
import { PyObject, PyTuple, type PyType, type Value } from '../objects/value.ts';
import { isLibraryModule } from './library-names.ts';

function refuse(module: string, name: string): never {
  throw raise(importError(`Python's module ${module} is not part of aurora-config: '${name}' cannot be used`));
}

/** What `from module import name` gives. */
class PyUnavailable extends PyObject {
  constructor(
    type: PyType,
    readonly module: string,
    readonly name: string,
  ) {
    super();
    this.type = type;
  }
}

export class UnavailableModule extends PyModule {
  override live(name: string): Value | undefined {
    // What the import statement itself asks for begins so.
    if (name.startsWith('__') || this.attrs.getStr(name) !== undefined) return undefined;
    return refuse(this.name, name);
  }

  /** What a name that is imported from it stands for: one of its modules, or something that cannot be used. */
  member(name: string): Value {
    const known = this.attrs.getStr(name);
    if (known !== undefined) return known;
    placeholderType ??= makePlaceholderType();
    return new PyUnavailable(placeholderType, this.name, name);
  }
}

let placeholderType: PyType | null = null;

function makePlaceholderType(): PyType {
  const type = builtinType('unavailable', objectType, PyUnavailable);
  const use = (self: Value): never => refuse((self as PyUnavailable).module, (self as PyUnavailable).name);
  readyType(type, {
    // A class that derives from one makes it its metaclass.
    new: (_, args) => {
      const bases = args[1] instanceof PyTuple ? args[1].items : [];
      return use(bases.find((base) => base instanceof PyUnavailable) ?? null);
    },
    repr: use,
    str: use,
    call: use,
    getattro: use,
    setattro: use,
    iter: use,
    nonzero: use,
    length: use,
    contains: use,
    subscript: use,
    assignSubscript: use,
  });
  return type;
}

/** A module that stands in for one of Python's library, by its full name; null where the library has none such. */
export function substituteModule(name: string): UnavailableModule | null {
  return isLibraryModule(name) ? new UnavailableModule(name) : null;
}
