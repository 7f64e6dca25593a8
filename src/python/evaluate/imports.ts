/** import and from … import. */
import type { Import, ImportFrom } from '../../../grammar/ast.ts';
import { targetName } from '../builtins/attributes.ts';
import { getAttr, getAttrOrUndefined } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { IndexError, importError, isRaised, raise, typeError } from '../objects/exceptions.ts';
import { callMethod } from '../objects/special-methods.ts';
import { typeOf } from '../objects/types.ts';
import { PyTuple, type Value } from '../objects/value.ts';
import { type Execute, type Frame, NORMAL, runtime } from './frame.ts';
import { CO_FUTURE_ABSOLUTE_IMPORT } from './future.ts';
import type { Unit } from './unit.ts';
import { compileStore } from './variables.ts';

/** Calls `__import__`, which a program may have replaced. */
function importModule(f: Frame, name: string, fromlist: Value, level: number): Value {
  const hook = runtime().builtins.getStr('__import__');
  if (hook === undefined) throw raise(importError('__import__ not found'));
  const args = [name, f.globals, f.names ?? null, fromlist];
  return callValue(hook, level === -1 ? args : [...args, level], null);
}

/** How far `import` looks: beside the importing module first, unless absolute_import is in force. */
function defaultLevel(unit: Unit): number {
  return (unit.file.future & CO_FUTURE_ABSOLUTE_IMPORT) === 0 ? -1 : 0;
}

/** `import a.b.c` binds a; `import a.b.c as d` binds c. */
export function compileImport(unit: Unit, node: Import): Execute {
  const level = defaultLevel(unit);
  const parts = node.names.map((alias) => {
    const at = unit.mark(alias);
    const [top, ...below] = alias.name.split('.');
    const name = unit.mangled(alias.name);
    const store = compileStore(unit, unit.mangled(alias.asname ?? top));
    return (f: Frame): void => {
      f.at = at;
      let module = importModule(f, name, null, level);
      if (alias.asname !== null) for (const part of below) module = getAttr(module, part);
      store(f, module);
    };
  });
  return (f) => {
    for (const part of parts) part(f);
    return NORMAL;
  };
}

export function compileImportFrom(unit: Unit, node: ImportFrom): Execute {
  const at = unit.mark(node);
  const name = unit.mangled(node.module ?? '');
  const level = node.level === 0 ? defaultLevel(unit) : node.level;
  const stores = node.names.map((alias) => ({
    name: unit.mangled(alias.name),
    at: unit.mark(alias),
    store: alias.name === '*' ? null : compileStore(unit, unit.mangled(alias.asname ?? alias.name)),
  }));
  return (f) => {
    f.at = at;
    const module = importModule(f, name, new PyTuple(stores.map((alias) => alias.name)), level);
    for (const alias of stores) {
      f.at = alias.at;
      if (alias.store === null) importAll(f, module);
      else alias.store(f, runtime().importer.member(module, alias.name));
    }
    return NORMAL;
  };
}

/** `__all__`, or every name that does not begin with an underscore, in the order of the module's dict. */
function importAll(f: Frame, module: Value): void {
  const listed = getAttrOrUndefined(module, '__all__');
  const all = listed ?? importedNames(module);
  const target = f.locals();
  for (let i = 0; ; i++) {
    const key = itemOrUndefined(all, i);
    if (key === undefined) break;
    const name = targetName(key);
    if (listed !== undefined || !name.startsWith('_')) target.set(key, getAttr(module, name));
  }
  f.takeLocals();
}

/** The item at an index; undefined behind the last. */
function itemOrUndefined(sequence: Value, index: number): Value | undefined {
  const { subscript } = typeOf(sequence).slots;
  if (subscript === null) throw raise(typeError(`'${typeOf(sequence).fullName}' object does not support indexing`));
  try {
    return subscript(sequence, index);
  } catch (error) {
    if (isRaised(error, IndexError)) return undefined;
    throw error;
  }
}

function importedNames(module: Value): Value {
  const dict = getAttrOrUndefined(module, '__dict__');
  if (dict === undefined) throw raise(importError('from-import-* object has no __dict__ and no __all__'));
  return callMethod(dict, 'keys', []);
}
