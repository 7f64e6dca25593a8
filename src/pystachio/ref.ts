/** References into named objects: `a.b[c]`. */

import { indexError, raise, typeError } from '../python/objects/exceptions.ts';
import { addressOf, hashTuple } from '../python/objects/hash.ts';
import type { Hash } from '../python/objects/hash-core.ts';
import { repr } from '../python/objects/text.ts';
import { PyObject, PyStrSub, type PyType, PyUnicode, type Value } from '../python/objects/value.ts';
import { pythonClass } from './classes.ts';
import { InvalidRefError, percent, pystachioError } from './errors.ts';

export const componentType = pythonClass('Component', 'pystachio.naming');
export const indexType = pythonClass('Index', 'pystachio.naming', [componentType]);
export const dereferenceType = pythonClass('Dereference', 'pystachio.naming', [componentType]);
export const refType = pythonClass('Ref', 'pystachio.naming');

/** One step of a reference: `.name` or `[index]`. */
export class Component extends PyObject {
  /** `.name` or `[index]`: what tells components apart. */
  readonly text: string;
  /** The value as text; a program may have given any object. */
  readonly name: string;
  /** Is the value a str or unicode, as all are that stand in templates? */
  readonly isText: boolean;

  constructor(
    type: PyType,
    readonly value: Value,
  ) {
    super();
    this.type = type;
    const text = addressText(value);
    this.isText = text !== undefined;
    this.name = text ?? identityText(value);
    this.text = this.makeText();
  }

  protected makeText(): string {
    const mark = this.isText ? '' : '\0';
    return this.isIndex ? `[${mark}${this.name}]` : `.${mark}${this.name}`;
  }

  get isIndex(): boolean {
    return this.type === indexType || this.type.isSubtype(indexType);
  }
}

/** Tells what is no text from other such values: numbers by what they are, objects by which they are. */
function identityText(value: Value): string {
  return typeof value === 'object' ? String(addressOf(value)) : String(value);
}

/** What a program put into a reference in the place of a component: it equals its like, and names nothing. */
class ForeignComponent extends Component {
  protected override makeText(): string {
    return `\0${this.name}`;
  }
}

/** The component as a program gave it. */
export function givenComponent(component: Component): Value {
  return component instanceof ForeignComponent ? component.value : component;
}

export class Ref extends PyObject {
  /** The components' texts joined: equal for equal references. */
  readonly key: string;
  private hashed: Hash | null = null;
  private suffix: Ref | null = null;
  private prefixes: string[] | null = null;

  constructor(readonly components: readonly Component[]) {
    super();
    let key = '';
    for (const component of components) key += component.text;
    this.key = key;
  }

  get length(): number {
    return this.components.length;
  }

  /** Does it consist of names alone, as all do that are made from an address? */
  get isProper(): boolean {
    return this.components.every((component) => component.isText && !(component instanceof ForeignComponent));
  }

  /** The first component. Raises IndexError. */
  action(): Component {
    if (this.length === 0) throw raise(indexError('tuple index out of range'));
    return this.components[0];
  }

  /** All but the first component. */
  rest(): Ref {
    if (this.suffix === null) this.suffix = new Ref(this.components.slice(1));
    return this.suffix;
  }

  /** What follows the first `count` components. */
  after(count: number): Ref {
    let ref: Ref = this;
    for (let i = 0; i < count; i++) ref = ref.rest();
    return ref;
  }

  /** The key of the reference's first `count` components. */
  prefix(count: number): string {
    if (this.prefixes === null) {
      this.prefixes = [];
      let key = '';
      for (const component of this.components) {
        key += component.text;
        this.prefixes.push(key);
      }
    }
    return this.prefixes[count - 1];
  }

  plus(other: Ref): Ref {
    return new Ref([...this.components, ...other.components]);
  }

  address(): string {
    return this.key.startsWith('.') ? this.key.slice(1) : this.key;
  }

  /** As it stands in a template. */
  text(): string {
    return `{{${this.address()}}}`;
  }

  hash(): Hash {
    if (this.hashed === null) this.hashed = hashTuple(this.components.map((component) => component.value));
    return this.hashed;
  }
}
(Ref.prototype as PyObject).type = refType;

/** Ref(values): of components, or of anything else that a program takes for them. */
export function refOfValues(values: readonly Value[]): Ref {
  return new Ref(values.map((value) => (value instanceof Component ? value : new ForeignComponent(componentType, value))));
}

/** Ref.subscope: what follows `scope` in a longer reference that begins with it, null for any other. */
export function subscope(scope: Ref, ref: Ref): Ref | null {
  const inside = scope.length < ref.length && scope.components.every((component, i) => component.text === ref.components[i].text);
  return inside ? ref.after(scope.length) : null;
}

/** The same components in the same order? */
export function sameRef(a: Ref, b: Ref): boolean {
  return a === b || (a.key === b.key && a.length === b.length);
}

const parsed = new Map<string, Ref | null>();
const parsedUnicode = new Map<string, Ref | null>();
const KEPT = 20000;

/**
 * The reference that an address names, or null for a malformed one. The same object for the same address, as long as it is kept. The values of its components are str,
 * or unicode as they are in a template that is unicode.
 */
export function parseAddress(address: string, isUnicode: boolean): Ref | null {
  const table = isUnicode ? parsedUnicode : parsed;
  let ref = table.get(address);
  if (ref === undefined) {
    ref = readAddress(address, isUnicode);
    if (table.size >= KEPT) table.clear();
    table.set(address, ref);
  }
  return ref;
}

function readAddress(address: string, isUnicode: boolean): Ref | null {
  const first = address.charCodeAt(0);
  if (first === DOT || first === OPEN) return readComponents(address, isUnicode);
  return isNameStart(first) ? readComponents(`.${address}`, isUnicode) : null;
}

const DOT = 46;
const OPEN = 91;
const CLOSE = 93;

function isNameStart(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95;
}

function isNamePart(c: number): boolean {
  return isNameStart(c) || (c >= 48 && c <= 57);
}

/** Characters of an index: of names, and `-`, `.`, `/`. */
function isIndexPart(c: number): boolean {
  return isNamePart(c) || (c >= 45 && c <= 47);
}

function readComponents(address: string, isUnicode: boolean): Ref | null {
  const value = (name: string): Value => (isUnicode ? new PyUnicode(name) : name);
  const components: Component[] = [];
  let i = 0;
  while (i < address.length) {
    const start = ++i;
    const opened = address.charCodeAt(start - 1);
    if (opened === DOT) {
      if (!isNameStart(address.charCodeAt(i))) return null;
      while (isNamePart(address.charCodeAt(i))) i++;
      components.push(new Component(dereferenceType, value(address.slice(start, i))));
    } else if (opened === OPEN) {
      while (isIndexPart(address.charCodeAt(i))) i++;
      if (i === start || address.charCodeAt(i) !== CLOSE) return null;
      components.push(new Component(indexType, value(address.slice(start, i++))));
    } else {
      return null;
    }
  }
  return new Ref(components);
}

/** Ref.from_address. Raises Ref.InvalidRefError. */
export function refFromAddress(address: Value): Ref {
  const text = addressText(address);
  if (text === undefined || text === '') throw pystachioError(InvalidRefError, `Invalid address: ${repr(address)}`);
  return parseAddress(text, address instanceof PyUnicode) ?? raiseInvalid(address, text);
}

function addressText(address: Value): string | undefined {
  if (typeof address === 'string') return address;
  return address instanceof PyUnicode || address instanceof PyStrSub ? address.value : undefined;
}

/** Ref.split_components. Raises Ref.InvalidRefError, and TypeError for what is no text. */
export function splitComponents(address: Value): readonly Component[] {
  const text = addressText(address);
  if (text === undefined) throw raise(typeError('expected string or buffer'));
  if (text === '') return [];
  const first = text.charCodeAt(0);
  const ref = first === DOT || first === OPEN ? parseAddress(text, address instanceof PyUnicode) : null;
  if (ref === null) throw pystachioError(InvalidRefError, percent`Badly formed address ${address}`);
  return ref.components;
}

function raiseInvalid(address: Value, text: string): never {
  const first = text.charCodeAt(0);
  if (first === DOT || first === OPEN) throw pystachioError(InvalidRefError, percent`Badly formed address ${address}`);
  if (!isNameStart(first)) throw pystachioError(InvalidRefError, address);
  const full = typeof address === 'string' ? `.${text}` : new PyUnicode(`.${text}`);
  throw pystachioError(InvalidRefError, percent`Badly formed address ${full}`);
}

/** Ref.wrap */
export function wrapRef(value: Value): Ref {
  return value instanceof Ref ? value : refFromAddress(value);
}

/** Orders references as Ref.compare does: shorter ones first. */
export function compareRefs(a: Ref, b: Ref): number {
  if (a.length !== b.length) return a.length < b.length ? -1 : 1;
  for (let i = 0; i < a.length; i++) {
    const x = a.components[i];
    const y = b.components[i];
    if (x.text !== y.text) return x.name < y.name ? -1 : x.name > y.name ? 1 : 0;
  }
  return 0;
}
