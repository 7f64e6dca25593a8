/**
 * What a Python value is in JavaScript, and the classes of the smallest of them.
 *
 * None is null; bool is a JS boolean; int is a JS number while it is a safe integer and a bigint beyond (below 2**63 in magnitude);
 * str is a JS string of bytes (code units below 256). Everything else is a PyObject.
 */
import type { PyDict } from './dict.ts';
import type { Slots } from './slots.ts';

export type Value = null | boolean | number | bigint | string | PyObject;

/**
 * Base of all boxed values. `type` stands on the prototype for instances of a built-in type itself, and on the object for instances
 * of classes; `attrs` is the instance's `__dict__` where it has one.
 */
export abstract class PyObject {
  declare type: PyType;
  declare attrs: PyDict | undefined;
  /** Values of what `__slots__` declares, by their places; made when the first is set. */
  declare members: (Value | undefined)[] | undefined;
}

/** An attribute table's entry: fills a type's dict when it is first looked into. */
export type Definitions = Record<string, unknown>;

/** What lookup() remembers of a name that no class has. */
const MISSING = Symbol('no such attribute');

/** A new-style class: a built-in type or what a class statement made. */
export class PyType extends PyObject {
  /** Classes in the order in which attributes are looked for, this one first. */
  mro: PyType[] = [];
  subclasses: PyType[] = [];
  slots!: Slots;
  /** True for classes that a program made. */
  heap = false;
  /** Does somebody want to know of changes, since the class outlives the program? */
  watched = false;
  /** Instances have a `__dict__`. */
  hasDict = false;
  /** Names in `__slots__`, this class's own. */
  memberSlots: string[] | null = null;
  /** How many members instances have from `__slots__` of this class and its bases. */
  memberCount = 0;
  /** Does it lack methods that make it whole? It cannot be instantiated then. */
  abstract = false;
  /** Built-in types: do instances have fields that those of the base do not have? */
  addsLayout = true;
  /** May a class be derived from it? */
  basetype = true;
  /** Fills `dict` at the first look into it; built-in types only. */
  fill: ((type: PyType) => void) | null = null;
  module = '__builtin__';
  doc: Value = null;
  /** Finds a special method of an instance where that is not done by its type: old-style instances. */
  findSpecial: ((obj: Value, name: string) => Value | undefined) | null = null;
  /** The old-style class that this stands for in the mro of a new-style one. */
  classic: PyObject | null = null;
  /** The slots that a built-in type defines itself; methods such as `__add__` are made from them. */
  ownSlots: object | null = null;
  /** What lookup() has found. A new Map after each change: who remembers something of the class can tell by it whether that still holds. */
  found: Map<string, unknown> | null = null;

  constructor(
    public name: string,
    public bases: PyType[],
    /** The base whose layout (and `__new__`) instances have. */
    public base: PyType | null,
    public dict: PyDict,
  ) {
    super();
  }

  /** The name in messages, tp_name: exceptions say their module there too. */
  get fullName(): string {
    return this.heap || this.module === '__builtin__' || this.name.includes('.') ? this.name : `${this.module}.${this.name}`;
  }

  /** The class's own namespace, complete. */
  ownDict(): PyDict {
    if (this.fill !== null) {
      const fill = this.fill;
      this.fill = null;
      fill(this);
    }
    return this.dict;
  }

  /** The attribute as it stands in the first class of the mro that has it; undefined if none has. */
  lookup(name: string): Value | undefined {
    let found = this.found;
    if (found === null) found = this.found = new Map();
    const known = found.get(name);
    if (known !== undefined) return known === MISSING ? undefined : (known as Value);
    let value: Value | undefined;
    for (const type of this.mro) {
      value = type.ownDict().getStr(name);
      if (value !== undefined) break;
    }
    found.set(name, value === undefined ? MISSING : value);
    return value;
  }

  /** Forgets what lookup() has found, here and below: an attribute of the class has changed. */
  changed(): void {
    this.found = null;
    for (const sub of this.subclasses) sub.changed();
  }

  isSubtype(of: PyType): boolean {
    return this === of || this.mro.includes(of);
  }
}

export class PyFloat extends PyObject {
  constructor(readonly value: number) {
    super();
  }
}

export class PyLong extends PyObject {
  constructor(readonly value: bigint) {
    super();
  }
}

export class PyComplex extends PyObject {
  constructor(
    readonly real: number,
    readonly imag: number,
  ) {
    super();
  }
}

/** `value` is UTF-16; Python's indices count code points. */
export class PyUnicode extends PyObject {
  constructor(readonly value: string) {
    super();
  }
}

/** An instance of a program's subclass of int or str, which have no box of their own. `value` is what it equals. */
export class PyIntSub extends PyObject {
  constructor(
    type: PyType,
    readonly value: number | bigint,
  ) {
    super();
    this.type = type;
  }
}
export class PyStrSub extends PyObject {
  constructor(
    type: PyType,
    readonly value: string,
  ) {
    super();
    this.type = type;
  }
}

export class PyTuple extends PyObject {
  constructor(readonly items: readonly Value[]) {
    super();
  }
}

export class PyList extends PyObject {
  constructor(public items: Value[]) {
    super();
  }
}

export class PySlice extends PyObject {
  constructor(
    readonly start: Value,
    readonly stop: Value,
    readonly step: Value,
  ) {
    super();
  }
}

/** An instance of a class whose layout is `object`'s. */
export class PyInstance extends PyObject {
  constructor(type: PyType, attrs: PyDict | undefined) {
    super();
    this.type = type;
    this.attrs = attrs;
  }
}

/** A value of which there is one: NotImplemented, Ellipsis. */
export class PySingleton extends PyObject {
  constructor(readonly text: string) {
    super();
  }
}
export const NotImplemented = new PySingleton('NotImplemented');
export const EllipsisValue = new PySingleton('Ellipsis');

/**
 * Keyword arguments of one call, in the order in which they were written. `dict` is set where CPython had to make (or was given) a dict, for
 * `f(**d)`: its table order is then what counts.
 */
export class KwArgs {
  constructor(
    readonly names: readonly Value[],
    readonly values: readonly Value[],
    readonly dict: PyDict | null,
  ) {}

  get(name: string): Value | undefined {
    const i = this.names.indexOf(name);
    if (i >= 0) return this.values[i];
    for (let k = 0; k < this.names.length; k++) {
      const n = this.names[k];
      if (n instanceof PyUnicode && n.value === name) return this.values[k];
    }
    return undefined;
  }
}

export type NativeFunction = (args: Value[], kw: KwArgs | null) => Value;
export type NativeMethod = (self: Value, args: Value[], kw: KwArgs | null) => Value;
