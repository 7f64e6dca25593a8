/** What instances of a class consist of beside their `__dict__`: the layout of a built-in type, and members that `__slots__` declares. */
import { bindDescriptor } from './attributes.ts';
import { PyDict } from './dict.ts';
import { attributeError, type PyException, raise, typeError } from './exceptions.ts';
import { toArray } from './iterate.ts';
import { PyGetSet } from './native.ts';
import { encodeAscii, strValue } from './text.ts';
import { objectType, typeOf } from './types.ts';
import { PyObject, type PyType, PyUnicode, type Value } from './value.ts';

/** Types whose instances can be referred to weakly already, or cannot because their size varies: classes derived from them get no `__weakref__`. */
const WITHOUT_WEAKREF = new Set(['set', 'frozenset', 'long', 'tuple', 'str', 'type', 'file']);

/** Built-in types whose instances vary in size, so that no members can be added to them. */
const VARIABLE_SIZE = new Set(['str', 'tuple', 'long', 'type']);

/** A member that `__slots__` declares: a data descriptor that keeps values beside the instance. */
export class PyMember extends PyObject {
  constructor(
    readonly name: string,
    readonly owner: PyType,
    /** Its place among the members of its class and that class's bases. */
    private readonly index: number,
  ) {
    super();
  }

  get(obj: Value): Value {
    const value = this.membersOf(obj)[this.index];
    if (value === undefined) throw raise(attributeError(this.name));
    return value;
  }

  set(obj: Value, value: Value | undefined): void {
    const members = this.membersOf(obj);
    if (value === undefined && members[this.index] === undefined) throw raise(attributeError(this.name));
    members[this.index] = value;
  }

  private membersOf(obj: Value): (Value | undefined)[] {
    if (!typeOf(obj).isSubtype(this.owner)) throw raise(wrongReceiver(this.name, this.owner, obj));
    const holder = obj as PyObject;
    if (holder.members === undefined) holder.members = [];
    return holder.members;
  }
}

/** The error of a descriptor that is asked about an object of another type. */
export function wrongReceiver(name: string, owner: PyType, obj: Value): PyException {
  return typeError(`descriptor '${name}' for '${owner.name}' objects doesn't apply to '${typeOf(obj).fullName}' object`);
}

/** Does the class give its instances members, beside `__dict__` and `__weakref__`? */
function addsMembers(type: PyType): boolean {
  return type.memberSlots?.some((name) => name !== '__dict__' && name !== '__weakref__') ?? false;
}

/** The type whose layout a class's instances have: a built-in one or one with `__slots__`. */
export function solidBase(type: PyType): PyType {
  for (let t: PyType | null = type; t !== null; t = t.base) if (t.heap ? addsMembers(t) : t.addsLayout) return t;
  return objectType;
}

/** What a class adds to the instances of its base, as one text. */
function addition(type: PyType): string {
  if (!type.heap) return type.addsLayout ? type.name : '';
  const base = type.base as PyType;
  const members = (type.memberSlots ?? []).filter((name) => name !== '__dict__' && name !== '__weakref__').sort();
  if (type.hasDict && !base.hasDict) members.push('__dict__');
  if (type.dict.getStr('__weakref__') !== undefined) members.push('__weakref__');
  return members.join();
}

/** The nearest class, from this one down to `object`, that adds something to the instances of its base. */
function adding(type: PyType): PyType {
  let t = type;
  while (t.base !== null && addition(t) === '') t = t.base;
  return t;
}

/** Which of CPython's deallocators a class has: all of a program's share one. */
function deallocator(type: PyType): PyType | null {
  let t = type;
  while (!t.addsLayout && t.base !== null) t = t.base;
  return t.heap ? null : t;
}

/** Refuses to let `to` stand where `from` did, `what` being assigned, where their instances differ in what they consist of. Raises TypeError. */
export function requireSameLayout(from: PyType, to: PyType, what: string): void {
  if (deallocator(from) !== deallocator(to))
    throw raise(typeError(`${what} assignment: '${to.name}' deallocator differs from '${from.name}'`));
  const [a, b] = [adding(from), adding(to)];
  if (a === b || (a.heap && b.heap && a.base === b.base && addition(a) === addition(b))) return;
  throw raise(typeError(`${what} assignment: '${to.name}' object layout differs from '${from.name}'`));
}

/** The base that decides the layout. Raises TypeError where two bases disagree. */
export function bestBase(bases: readonly PyType[]): PyType {
  let winner: PyType | undefined;
  let best: PyType | undefined;
  for (const base of bases) {
    if (base.classic !== null) continue;
    if (!base.basetype) throw raise(typeError(`type '${base.name}' is not an acceptable base type`));
    const candidate = solidBase(base);
    if (winner?.isSubtype(candidate)) continue;
    if (winner !== undefined && !candidate.isSubtype(winner)) throw raise(typeError('multiple bases have instance lay-out conflict'));
    winner = candidate;
    best = base;
  }
  if (best === undefined) throw raise(typeError("a new-style class can't have only classic bases"));
  return best;
}

/** The names in a namespace's `__slots__`, null where there is none. Raises TypeError. */
export function declaredSlots(namespace: PyDict, base: PyType): string[] | null {
  const declared = namespace.getStr('__slots__');
  if (declared === undefined) return null;
  const items = strValue(declared) !== undefined || declared instanceof PyUnicode ? [declared] : toArray(declared);
  const layout = base.mro.find((type) => !type.heap) as PyType;
  if (items.length > 0 && VARIABLE_SIZE.has(layout.name)) {
    throw raise(typeError(`nonempty __slots__ not supported for subtype of '${base.name}'`));
  }
  const names = items.map(slotName);
  refuseSecond('__dict__', names, base.hasDict, 'we already got one');
  refuseSecond('__weakref__', names, canBeReferred(base), 'either we already got one, or __itemsize__ != 0');
  return names;
}

function slotName(value: Value): string {
  const text = value instanceof PyUnicode ? encodeAscii(value.value) : strValue(value);
  if (text === undefined) throw raise(typeError(`__slots__ items must be strings, not '${typeOf(value).fullName}'`));
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(text)) throw raise(typeError('__slots__ must be identifiers'));
  return text;
}

/** Instances have `__dict__` and `__weakref__` once: from a base, or from one slot of that name. */
function refuseSecond(name: string, names: readonly string[], isThere: boolean, because: string): void {
  const wanted = names.filter((n) => n === name).length;
  if (wanted > (isThere ? 0 : 1)) throw raise(typeError(`${name} slot disallowed: ${because}`));
}

/** Puts member descriptors into a class's dict, but for names that the class defines itself. */
export function addMembers(type: PyType, names: readonly string[]): void {
  type.memberCount = type.base?.memberCount ?? 0;
  const mangledNames = names
    .filter((slot) => slot !== '__dict__' && slot !== '__weakref__')
    .map((slot) => (slot.startsWith('__') && !slot.endsWith('__') ? `_${type.name.replace(/^_+/, '')}${slot}` : slot));
  for (const mangled of mangledNames.sort()) {
    if (type.dict.getStr(mangled) === undefined) type.dict.setStr(mangled, new PyMember(mangled, type, type.memberCount++));
  }
}

/**
 * The first class in a line that gives its instances attributes of their own, or lets them be referred to weakly, says so in its dict. With `__slots__` it does
 * where these list that, or where a base beside the one of its layout has it.
 */
export function addInstanceAttributes(type: PyType, slotNames: readonly string[] | null): void {
  const { dict, base } = type;
  const others = type.bases.filter((other) => other !== base);
  const wants = (name: string, has: (other: PyType) => boolean): boolean =>
    slotNames === null || slotNames.includes(name) || others.some((other) => other.classic !== null || has(other));
  if (!base?.hasDict && wants('__dict__', (other) => other.hasDict) && dict.getStr('__dict__') === undefined) {
    dict.setStr('__dict__', new PyGetSet('__dict__', type, instanceDict, setInstanceDict));
  }
  if (base !== null && canBeReferred(base)) return;
  if (wants('__weakref__', (other) => other.lookup('__weakref__') !== undefined) && dict.getStr('__weakref__') === undefined) {
    dict.setStr('__weakref__', new PyGetSet('__weakref__', type, () => null, null));
  }
}

/** Can instances be referred to weakly, or never, so that a class derived from theirs cannot change that? */
function canBeReferred(base: PyType): boolean {
  return base.lookup('__weakref__') !== undefined || base.mro.some((type) => !type.heap && WITHOUT_WEAKREF.has(type.name));
}

/** The `__dict__` of a built-in type that instances of a class have theirs from: classes', modules', exceptions'. */
function inheritedDict(self: Value): PyObject | undefined {
  let builtin: Value | undefined;
  for (let type: PyType | null = typeOf(self); type !== null; type = type.base) {
    if (!type.heap && type.hasDict) builtin = type.ownDict().getStr('__dict__') ?? builtin;
  }
  return builtin instanceof PyObject ? builtin : undefined;
}

function instanceDict(self: Value): Value {
  const inherited = inheritedDict(self);
  if (inherited !== undefined) return bindDescriptor(inherited, self, typeOf(self));
  const instance = self as PyObject;
  if (instance.attrs === undefined) instance.attrs = new PyDict();
  return instance.attrs;
}

function setInstanceDict(self: Value, value: Value | undefined): void {
  const inherited = inheritedDict(self);
  if (inherited !== undefined) {
    inherited.type.slots.descrSet?.(inherited, self, value);
    return;
  }
  if (value !== undefined && !(value instanceof PyDict)) {
    throw raise(typeError(`__dict__ must be set to a dictionary, not a '${typeOf(value).fullName}'`));
  }
  (self as PyObject).attrs = value;
}
