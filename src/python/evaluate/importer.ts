/** Python 2's import: names to modules, relative to a package or not; ours and those of the directories of sys.path. */
import { MODULES } from '../modules/index.ts';
import { substituteModule, UnavailableModule } from '../modules/unavailable.ts';
import { getAttr, getAttrOrUndefined, setAttr } from '../objects/attributes.ts';
import { PyDict } from '../objects/dict.ts';
import { importError, makeException, raise, SystemError, typeError, valueError } from '../objects/exceptions.ts';
import { readBytes } from '../objects/file-type.ts';
import { toArray } from '../objects/iterate.ts';
import type { LoadFiles } from '../objects/load-files.ts';
import { PyModule } from '../objects/module.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import { encodeAscii, strValue } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { typeOf } from '../objects/types.ts';
import { PyList, PyUnicode, type Value } from '../objects/value.ts';
import { runCode } from './exec.ts';
import { FRAME_FUNCTIONS } from './frame-type.ts';
import type { Interpreter } from './interpreter.ts';

/** Where a module's source is; a package is a directory with an `__init__.py`. */
interface Found {
  file: string;
  /** The package's directory; null for a module. */
  directory: string | null;
}

export interface ImporterOptions {
  /** Modules beside Python's own, by full name: pystachio, apache.aurora…. */
  modules: ReadonlyMap<string, ModuleFactory>;
  /** Directories in which sys.path begins. Bytes. */
  pythonPath: readonly string[];
  /** Through which modules are looked for and read. */
  host: LoadFiles;
}

export class Importer {
  /** sys.modules. */
  readonly loaded = new PyDict();
  /** What sys.path is at first. */
  readonly path: PyList;
  /** Our modules that were made, which stay the same whatever a program does to sys.modules. */
  private readonly made = new Map<string, PyModule>();

  constructor(
    private readonly interpreter: Interpreter,
    private readonly options: ImporterOptions,
  ) {
    this.path = new PyList([...options.pythonPath]);
  }

  /** One of our own modules by its full name, for our own code: what programs did to sys.modules does not count. Raises ImportError. */
  own(name: string): PyModule {
    const made = this.made.get(name) ?? this.makeOwn(name) ?? this.substitute(name);
    if (made === null) throw raise(importError(`No module named ${name}`));
    return made;
  }

  /** Notes a module of ours: one that is made otherwise than by its factory, or whose parts look it up while it is being made. */
  add(name: string, module: PyModule): void {
    this.made.set(name, module);
    this.loaded.setStr(name, module);
  }

  /** Has the module of ours been made? */
  has(name: string): boolean {
    return this.made.has(name);
  }

  /** Makes a module of ours and notes it nowhere; undefined where there is no such module. */
  make(name: string): PyModule | undefined {
    const factory = this.factoryOf(name);
    if (factory === undefined) return undefined;
    const module = factory(this.interpreter);
    if (name === 'sys') for (const fn of FRAME_FUNCTIONS) module.attrs.setStr(fn.name, fn);
    return module;
  }

  /**
   * `__import__`: the first part of a dotted name, or, where names are wanted from it, its last. `level` is -1 for "beside the importing module, then anywhere", 0 for anywhere, and
   * above that the number of dots. Raises ImportError, and what executing a module raises.
   */
  import(name: string, globals: Value, fromlist: Value, level: number): Value {
    const parent = level === 0 ? null : this.parentOf(globals, level);
    const parts = name === '' ? [] : name.split('.');
    let tail = parent === null ? null : (parent.module as Value);
    let prefix = parent === null ? '' : parent.name;
    let head: Value = tail;
    parts.forEach((part, i) => {
      const within = i === 0 && parent === null ? null : tail;
      prefix = prefix === '' ? part : `${prefix}.${part}`;
      let next = this.submodule(within, part, prefix);
      if (next === null && i === 0 && level < 0 && parent !== null) {
        next = this.submodule(null, part, part);
        // Remembered as not being there, so that it is not looked for again.
        if (next !== null) this.loaded.setStr(prefix, null);
        prefix = part;
      }
      if (next === null) throw raise(importError(`No module named ${parts.slice(i).join('.')}`));
      if (i === 0) head = next;
      tail = next;
    });
    if (tail === null) throw raise(valueError('Empty module name'));
    if (fromlist === null || !truth(fromlist)) return head;
    this.ensureParts(tail, fromlist, prefix, false);
    return tail;
  }

  /** `from module import name`: the attribute. Raises ImportError. */
  member(module: Value, name: string): Value {
    if (module instanceof UnavailableModule) return module.member(name);
    const value = getAttrOrUndefined(module, name);
    if (value === undefined) throw raise(importError(`cannot import name ${name}`));
    return value;
  }

  /** reload(): a module of a file is executed again in its own namespace; ours stay as they are. Raises TypeError and ImportError. */
  reload(module: Value): Value {
    if (!(module instanceof PyModule)) throw raise(typeError('reload() argument must be module'));
    const name = strValue(module.attrs.getStr('__name__') ?? null) ?? module.name;
    if (this.loaded.getStr(name) !== module) throw raise(importError(`reload(): module ${name} not in sys.modules`));
    if (this.made.get(name) === module) return module;
    const dot = name.lastIndexOf('.');
    const parent = dot < 0 ? null : (this.loaded.getStr(name.slice(0, dot)) ?? null);
    if (dot >= 0 && parent === null) throw raise(importError(`reload(): parent ${name.slice(0, dot)} not in sys.modules`));
    const found = this.find(name.slice(dot + 1), parent === null ? this.searchPath() : toArray(getAttr(parent, '__path__')));
    if (found === null) throw raise(importError(`No module named ${name.slice(dot + 1)}`));
    this.execute(module, found);
    return module;
  }

  /** The package that a relative import is relative to; null where there is none and none is needed. */
  private parentOf(globals: Value, level: number): { name: string; module: Value } | null {
    const names = globals instanceof PyDict ? packageNames(globals, level) : null;
    if (names === null) return null;
    let name = names;
    for (let dots = level; dots > 1; dots--) {
      const dot = name.lastIndexOf('.');
      if (dot < 0) throw raise(valueError('Attempted relative import beyond toplevel package'));
      name = name.slice(0, dot);
    }
    const module = this.loaded.getStr(name);
    if (module !== undefined) return { name, module };
    if (level < 1) return null;
    throw raise(makeException(SystemError, `Parent module '${name}' not loaded, cannot perform relative import`));
  }

  /** A part of a package (or a module at the top, where there is no package): loaded if need be; null where it is not there. */
  private submodule(within: Value, part: string, fullName: string): Value {
    const known = this.loaded.getStr(fullName);
    if (known !== undefined) return known;
    const path = within === null ? null : getAttrOrUndefined(within, '__path__');
    const hooked = path === undefined ? undefined : this.loadByHook(fullName, path);
    if (hooked !== undefined) {
      if (within !== null) setAttr(within, part, hooked);
      return hooked;
    }
    // Our packages have parts by their names alone; a package of files has what is in its directories.
    if (path === undefined || path === null) {
      const own = this.makeOwn(fullName);
      if (own !== undefined) return own;
      if (within !== null) return this.substitute(fullName);
    }
    const found = this.find(part, within === null ? this.searchPath() : toArray(path as Value));
    if (found === null) return within === null ? this.substitute(fullName) : null;
    const module = this.load(fullName, found);
    if (within !== null) setAttr(within, part, module);
    return module;
  }

  /** What a finder of sys.meta_path loads; undefined where none knows the module. */
  private loadByHook(fullName: string, path: Value): Value | undefined {
    const hooks = this.made.get('sys')?.attrs.getStr('meta_path');
    if (!(hooks instanceof PyList) || hooks.items.length === 0) return undefined;
    for (const hook of [...hooks.items]) {
      const loader = callMethod(hook, 'find_module', [fullName, path]);
      if (loader !== null) return callMethod(loader, 'load_module', [fullName]);
    }
    return undefined;
  }

  private makeOwn(name: string): PyModule | undefined {
    const before = this.made.get(name);
    if (before !== undefined) {
      this.loaded.setStr(name, before);
      return before;
    }
    if (this.factoryOf(name) === undefined) return undefined;
    const dot = name.lastIndexOf('.');
    const parent = dot < 0 ? null : this.own(name.slice(0, dot));
    // The parent may have brought its part along.
    const module = this.made.get(name) ?? (this.make(name) as PyModule);
    this.add(name, module);
    parent?.attrs.setStr(name.slice(dot + 1), module);
    return module;
  }

  /** What stands in for a module of Python's library that is not written here, so that a file which imports it and never uses it loads. */
  private substitute(name: string): PyModule | null {
    const module = substituteModule(name);
    if (module === null) return null;
    this.add(name, module);
    const dot = name.lastIndexOf('.');
    if (dot >= 0) this.made.get(name.slice(0, dot))?.attrs.setStr(name.slice(dot + 1), module);
    return module;
  }

  private factoryOf(name: string): ModuleFactory | undefined {
    return this.options.modules.get(name) ?? MODULES.get(name);
  }

  private load(fullName: string, found: Found): Value {
    const module = new PyModule(fullName);
    this.loaded.setStr(fullName, module);
    try {
      this.execute(module, found);
    } catch (error) {
      this.loaded.deleteStr(fullName);
      throw error;
    }
    // A module may have put something else in its place.
    const loaded = this.loaded.getStr(fullName);
    return loaded === undefined ? module : loaded;
  }

  private execute(module: PyModule, { file, directory }: Found): void {
    const { attrs } = module;
    attrs.setStr('__file__', file);
    if (directory !== null) attrs.setStr('__path__', new PyList([directory]));
    attrs.setStr('__builtins__', this.interpreter.builtins);
    const source = readBytes({ host: this.options.host, filesRead: this.interpreter.filesRead }, file);
    runCode(this.interpreter.compile(source, file, 'exec'), attrs, attrs);
  }

  /** sys.path as it is now. */
  private searchPath(): readonly Value[] {
    const path = this.made.get('sys')?.attrs.getStr('path') ?? this.path;
    return path instanceof PyList ? path.items : [];
  }

  private find(name: string, path: readonly Value[]): Found | null {
    const { host } = this.options;
    for (const entry of path) {
      const directory = entry instanceof PyUnicode ? encodeAscii(entry.value) : strValue(entry);
      if (directory === undefined) continue;
      const base = directory === '' || directory.endsWith('/') ? directory + name : `${directory}/${name}`;
      if (host.fileKind(`${base}/__init__.py`) === 'file') return { file: `${base}/__init__.py`, directory: base };
      if (host.fileKind(`${base}.py`) === 'file') return { file: `${base}.py`, directory: null };
    }
    return null;
  }

  /** The parts of a package that are wanted by name are loaded; what is no part is left to be complained of by who takes it. */
  private ensureParts(module: Value, wanted: Value, prefix: string, inAll: boolean): void {
    if (!this.isPackage(module, prefix)) return;
    for (const item of toArray(wanted)) {
      const name = item instanceof PyUnicode ? encodeAscii(item.value) : strValue(item);
      if (name === undefined) throw raise(typeError(`Item in \`\`from list'' must be str, not ${typeOf(item).fullName}`));
      if (name === '*') {
        const all = inAll ? undefined : getAttrOrUndefined(module, '__all__');
        if (all !== undefined) this.ensureParts(module, all, prefix, true);
      } else if (module instanceof UnavailableModule || getAttrOrUndefined(module, name) === undefined) {
        this.submodule(module, name, `${prefix}.${name}`);
      }
    }
  }

  private isPackage(module: Value, name: string): boolean {
    if (module instanceof UnavailableModule || getAttrOrUndefined(module, '__path__') !== undefined) return true;
    if (this.made.get(name) !== module) return false;
    const isPart = (other: string): boolean => other.startsWith(`${name}.`);
    return [...this.options.modules.keys()].some(isPart) || [...MODULES.keys()].some(isPart);
  }
}

/** The name of the package that code with these globals is in, which is noted in them as `__package__`; null for none. */
function packageNames(globals: PyDict, level: number): string | null {
  const noted = globals.getStr('__package__');
  if (noted !== undefined && noted !== null) {
    const name = strValue(noted);
    if (name === undefined) throw raise(valueError('__package__ set to non-string'));
    if (name !== '') return name;
    if (level > 0) throw raise(valueError('Attempted relative import in non-package'));
    return null;
  }
  const name = strValue(globals.getStr('__name__') ?? null);
  // A configuration has no name: what stands after the dots is looked for at the top.
  if (name === undefined) return null;
  const dot = name.lastIndexOf('.');
  const isPackage = globals.getStr('__path__') !== undefined;
  if (!isPackage && dot < 0 && level > 0) throw raise(valueError('Attempted relative import in non-package'));
  const found = isPackage ? name : dot < 0 ? null : name.slice(0, dot);
  globals.setStr('__package__', found);
  return found;
}
