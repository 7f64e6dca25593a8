/** What instances of a class consist of beside their `__dict__`: the layout of a built-in type, and members that `__slots__` declares. */
import { PyDict } from './dict.ts';
import { attributeError, raise, typeError } from './exceptions.ts';
import { toArray } from './iterate.ts';
import { PyGetSet } from './native.ts';
import { strValue } from './text.ts';
import { objectType, typeOf } from './types.ts';
import { PyObject, type PyType, type Value } from './value.ts';

/** Types whose instances can be referred to weakly already, or cannot because their size varies: classes derived from them get no `__weakref__`. */
const WITHOUT_WEAKREF = new Set(['set', 'frozenset', 'long', 'tuple', 'str', 'type', 'file']);

/** Built-in types whose instances vary in size, so that no members can be added to them. */
const VARIABLE_SIZE = new Set(['str', 'tuple', 'long', 'type']);

/** A member that `__slots__` declares: a data descriptor that keeps values beside the instance. */
export class PyMember extends PyObject {
  private values = new WeakMap<PyObject, Value>();

  constructor(
    readonly name: string,
    readonly owner: PyType,
  ) {
    super();
  }

  get(obj: Value): Value {
    const value = this.values.get(obj as PyObject);
    if (value === undefined) throw raise(attributeError(this.name));
    return value;
  }

  set(obj: Value, value: Value | undefined): void {
    if (value !== undefined) this.values.set(obj as PyObject, value);
    else if (!this.values.delete(obj as PyObject)) throw raise(attributeError(this.name));
  }
}

/** Does the class give its instances members, beside `__dict__` and `__weakref__`? */
function addsMembers(type: PyType): boolean {
  return type.memberSlots?.some((name) => name !== '__dict__' && name !== '__weakref__') ?? false;
}

/** The type whose layout a class's instances have: a built-in one or one with `__slots__`. */
export function solidBase(type: PyType): PyType {
  for (let t: PyType | null = type; t !== null; t = t.base) if (!t.heap || addsMembers(t)) return t;
  return objectType;
}

/** The base that decides the layout. Raises TypeError where two bases disagree. */
export function bestBase(bases: readonly PyType[]): PyType {
  let winner: PyType | undefined;
  let best: PyType | undefined;
  for (const base of bases) {
    if (!base.basetype) throw raise(typeError(`type '${base.name}' is not an acceptable base type`));
    const candidate = solidBase(base);
    if (winner?.isSubtype(candidate)) continue;
    if (winner !== undefined && !candidate.isSubtype(winner)) throw raise(typeError('multiple bases have instance lay-out conflict'));
    winner = candidate;
    best = base;
  }
  return best as PyType;
}

/** The names in a namespace's `__slots__`, null where there is none. Raises TypeError. */
export function declaredSlots(namespace: PyDict, base: PyType): string[] | null {
  const declared = namespace.getStr('__slots__');
  if (declared === undefined) return null;
  const names = strValue(declared) !== undefined ? [declared] : toArray(declared);
  const layout = base.mro.find((type) => !type.heap) as PyType;
  if (names.length > 0 && VARIABLE_SIZE.has(layout.name)) {
    throw raise(typeError(`nonempty __slots__ not supported for subtype of '${base.name}'`));
  }
  return names.map((name) => {
    const text = strValue(name);
    if (text === undefined) throw raise(typeError(`__slots__ items must be strings, not '${typeOf(name).name}'`));
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(text)) throw raise(typeError('__slots__ must be identifiers'));
    return text;
  });
}

/** Puts member descriptors into a class's dict, but for names that the class defines itself. */
export function addMembers(type: PyType, names: readonly string[]): void {
  for (const slot of names) {
    if (slot === '__dict__' || slot === '__weakref__') continue;
    const mangled = slot.startsWith('__') && !slot.endsWith('__') ? `_${type.name.replace(/^_+/, '')}${slot}` : slot;
    if (type.dict.getStr(mangled) === undefined) type.dict.setStr(mangled, new PyMember(mangled, type));
  }
}

/** The first class in a line that gives its instances attributes of their own, or lets them be referred to weakly, says so in its dict. */
export function addInstanceAttributes(type: PyType, slotNames: readonly string[] | null): void {
  const { dict, bases } = type;
  if (type.hasDict && !bases.some((base) => base.hasDict)) {
    dict.setStr('__dict__', new PyGetSet('__dict__', type, instanceDict, setInstanceDict));
  }
  const isListed = slotNames === null || slotNames.includes('__weakref__');
  const isNew = !bases.some((base) => base.lookup('__weakref__') !== undefined);
  if (isListed && isNew && !type.mro.some((base) => !base.heap && WITHOUT_WEAKREF.has(base.name))) {
    dict.setStr('__weakref__', new PyGetSet('__weakref__', type, () => null, null));
  }
}

function instanceDict(self: Value): Value {
  const instance = self as PyObject;
  if (instance.attrs === undefined) instance.attrs = new PyDict();
  return instance.attrs;
}

function setInstanceDict(self: Value, value: Value | undefined): void {
  if (value !== undefined && !(value instanceof PyDict)) {
    throw raise(typeError(`__dict__ must be set to a dictionary, not a '${typeOf(value).name}'`));
  }
  (self as PyObject).attrs = value;
}
