/** import and from … import. */
import type { Import, ImportFrom } from '../../../grammar/ast.ts';
import { getAttr, getAttrOrUndefined } from '../objects/attributes.ts';
import type { PyDict } from '../objects/dict.ts';
import { ImportError, importError, isRaised, raise, valueError } from '../objects/exceptions.ts';
import { toArray } from '../objects/iterate.ts';
import type { PyModule } from '../objects/module.ts';
import { strValue } from '../objects/text.ts';
import type { Value } from '../objects/value.ts';
import { type Execute, type Frame, NORMAL, runtime } from './frame.ts';
import type { Unit } from './unit.ts';
import { compileStore } from './variables.ts';

/** `import a.b.c` binds a; `import a.b.c as d` binds c. */
export function compileImport(unit: Unit, node: Import): Execute {
  const parts = node.names.map((alias) => {
    const at = unit.mark(alias);
    const top = alias.name.split('.')[0];
    const store = compileStore(unit, unit.mangled(alias.asname ?? top));
    return (f: Frame): void => {
      f.at = at;
      const module = runtime().importModule(alias.name);
      store(f, alias.asname === null ? runtime().importModule(top) : module);
    };
  });
  return (f) => {
    for (const part of parts) part(f);
    return NORMAL;
  };
}

export function compileImportFrom(unit: Unit, node: ImportFrom): Execute {
  const at = unit.mark(node);
  const { module: name, level } = node;
  const stores = node.names.map((alias) => ({
    name: alias.name,
    at: unit.mark(alias),
    store: alias.name === '*' ? null : compileStore(unit, unit.mangled(alias.asname ?? alias.name)),
  }));
  return (f) => {
    f.at = at;
    // Code whose globals have a `__name__` knows that it is in no package.
    if (level > 0 && f.globals.getStr('__name__') !== undefined) throw raise(valueError('Attempted relative import in non-package'));
    // A configuration's have none: what stands after the dots is looked for at the top.
    if (level > 0 && name === null) throw raise(valueError('Empty module name'));
    const module = runtime().importModule(name ?? '');
    for (const alias of stores) {
      f.at = alias.at;
      if (alias.store === null) importAll(f, module);
      else alias.store(f, importName(module, alias.name));
    }
    return NORMAL;
  };
}

function importName(module: PyModule, name: string): Value {
  const value = getAttrOrUndefined(module, name);
  if (value !== undefined) return value;
  try {
    return runtime().importModule(`${module.name}.${name}`);
  } catch (error) {
    if (!isRaised(error, ImportError)) throw error;
    throw raise(importError(`cannot import name ${name}`));
  }
}

/** `__all__`, or every name that does not begin with an underscore, in the order of the module's dict. */
function importAll(f: Frame, module: PyModule): void {
  const listed = module.attrs.getStr('__all__');
  const names = listed === undefined ? module.attrs.keys().filter((key) => !(strValue(key) ?? '_').startsWith('_')) : toArray(listed);
  const target = f.names as PyDict;
  for (const key of names) {
    const name = strValue(key) as string;
    target.setStr(name, getAttr(module, name));
  }
}
