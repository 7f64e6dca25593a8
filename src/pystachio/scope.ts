/**
 * Scopes: where references are looked up, closest first. The original keeps a tuple in each object, doubled at each level of nested structs; here they are
 * chains that share their ends, and what the original would have had in them is worked out by looking.
 */
import { isRaised } from '../python/objects/exceptions.ts';
import { PyObject, type Value } from '../python/objects/value.ts';
import { type Environment, environmentOf, isEnvironment, isPlainEnvironment } from './environment.ts';
import { NamableError } from './errors.ts';
import { namableType } from './namable.ts';
import { callNamed, PystachioObject } from './object.ts';
import type { Ref } from './ref.ts';
import type { Resolved } from './resolve.ts';
import { shared } from './shared-types.ts';

export abstract class Scopes {
  private texts: Map<string, Resolved | null> | null = null;
  /** `shared.changes` when the texts were worked out. */
  private textsSince = 0;

  constructor(
    /** There is something in it whose find() a program wrote. */
    readonly foreign: boolean,
  ) {}

  /** Texts already resolved here that references led to; null for those that cannot be in the quick way. */
  get resolved(): Map<string, Resolved | null> {
    if (this.texts === null || this.textsSince !== shared.changes) {
      this.texts = new Map();
      this.textsSince = shared.changes;
    }
    return this.texts;
  }
}

/** One scope in front of others. */
export class BoundScope extends Scopes {
  /** What this one and those behind it hold, where they are many tables one behind the other. */
  private table: ScopeTable | null = null;

  constructor(
    readonly namable: Value,
    readonly rest: Scopes | null,
  ) {
    super((rest?.foreign ?? false) || !isOurNamable(namable));
    if (isEnvironment(namable)) namable.watched = true;
  }

  /** The table as far as it still holds. */
  knownTable(): ScopeTable | null {
    return this.table !== null && this.table.since === shared.changes ? this.table : null;
  }

  /** Works the table out; null where this is none. */
  tabulate(): ScopeTable | null {
    if (isTable(this.namable)) this.table = new ScopeTable(this);
    return this.knownTable();
  }
}

/** Scopes one behind the other that are nothing but tables, taken together. */
class ScopeTable {
  readonly since = shared.changes;
  readonly rest: Scopes | null;
  private readonly values = new Map<string, Value>();

  constructor(first: BoundScope) {
    let at: Scopes | null = first;
    while (at instanceof BoundScope && isTable(at.namable) && at.knownTable() === null) {
      for (const [{ key }, value] of at.namable.entries()) if (!this.values.has(key)) this.values.set(key, value);
      at = at.rest;
    }
    this.rest = at;
  }

  find(ref: Ref): Value | undefined {
    return this.values.get(ref.key);
  }
}

/** Is it an environment that says of each reference by itself what it stands for? */
function isTable(namable: Value): namable is Environment {
  return isPlainEnvironment(namable) && !namable.hasNamables;
}

/** in_scope(): all of `first`, then all of `rest`. */
export class JoinedScopes extends Scopes {
  constructor(
    readonly first: Scopes,
    readonly rest: Scopes,
  ) {
    super(first.foreign || rest.foreign);
  }
}

/** What a struct looks up in itself. */
export interface SelfScope {
  /** The attribute's value as it was given, undefined where there is none. */
  attributeNamed(name: string): Value | undefined;
  /** `{name: value}` of the attributes that have one. */
  selfEnvironment(): Environment;
}

/** A struct's scopes(): itself as `self`, its attributes, what it inherits, and what it inherits as `super`. */
export class StructScopes extends Scopes {
  constructor(
    readonly struct: SelfScope,
    readonly inherited: Scopes | null,
  ) {
    super(inherited?.foreign ?? false);
  }
}

export function joinScopes(first: Scopes | null, rest: Scopes | null): Scopes | null {
  if (first === null) return rest;
  return rest === null ? first : new JoinedScopes(first, rest);
}

/** A chain of these values. */
export function scopesFromValues(values: readonly Value[], rest: Scopes | null = null): Scopes | null {
  let chain = rest;
  for (let i = values.length - 1; i >= 0; i--) chain = new BoundScope(values[i], chain);
  return chain;
}

function isOurNamable(value: Value): boolean {
  if (isPlainEnvironment(value)) return true;
  return value instanceof PystachioObject && value.isNamable && value.isOurs();
}

/** find(ref) on any namable: undefined where it raises one of Namable's errors. */
export function findIn(namable: Value, ref: Ref): Value | undefined {
  if (isPlainEnvironment(namable)) return namable.find(ref);
  if (namable instanceof PystachioObject && namable.isNamable && namable.isOurs()) return namable.findNatively(ref);
  return findByCall(namable, ref);
}

function findByCall(namable: Value, ref: Ref): Value | undefined {
  try {
    return callNamed(namable, 'find', [ref]);
  } catch (error) {
    if (isRaised(error, NamableError)) return undefined;
    throw error;
  }
}

/** Where a search has gone through this many scopes, the tables behind them are taken together. */
const LONG_WAY = 16;

/** The first thing in the chain that the reference names. */
export function findInScopes(scopes: Scopes | null, ref: Ref): Value | undefined {
  let at = scopes;
  for (let steps = 1; at !== null; steps++) {
    if (at instanceof BoundScope) {
      const table: ScopeTable | null = at.knownTable() ?? (steps > LONG_WAY ? at.tabulate() : null);
      const found = table === null ? findIn(at.namable, ref) : table.find(ref);
      if (found !== undefined) return found;
      at = table === null ? at.rest : table.rest;
    } else if (at instanceof JoinedScopes) {
      const found = findInScopes(at.first, ref);
      if (found !== undefined) return found;
      at = at.rest;
    } else {
      const { struct, inherited } = at as StructScopes;
      const found = findInStruct(struct, ref);
      if (found !== undefined) return found;
      if (ref.components[0].text === '.super') {
        const above = findInScopes(inherited, ref);
        return above === undefined ? findInSuper(inherited, ref.rest()) : above;
      }
      at = inherited;
    }
  }
  return undefined;
}

/** Within `{'self': attributes}`, then the attributes. */
function findInStruct(struct: SelfScope, ref: Ref): Value | undefined {
  const [first] = ref.components;
  if (first.isIndex) return undefined;
  if (first.text === '.self' && ref.length > 1) {
    const found = findAttribute(struct, ref.rest());
    if (found !== undefined) return found;
  }
  return findAttribute(struct, ref);
}

/** Attributes are found as they stand, without the struct's scopes. */
function findAttribute(struct: SelfScope, ref: Ref): Value | undefined {
  const [first] = ref.components;
  if (first.isIndex) return undefined;
  const value = struct.attributeNamed(first.name);
  if (value === undefined || ref.length === 1) return value;
  return value instanceof PyObject && isNamable(value) ? findIn(value, ref.rest()) : undefined;
}

/** Is the value a Namable? */
export function isNamable(value: Value): boolean {
  if (value instanceof PystachioObject && value.isNamable) return true;
  return isEnvironment(value) || (value instanceof PyObject && value.type.isSubtype(namableType));
}

/** `super.rest`: each inherited scope stands in an environment of its own under the name super. */
function findInSuper(inherited: Scopes | null, rest: Ref): Value | undefined {
  return rest.length === 0 ? firstObject(inherited) : findInScopes(inherited, rest);
}

/** `{{super}}` itself names an inherited scope that is an object; environments are taken apart by name, and may have something under no name. */
function firstObject(scopes: Scopes | null): Value | undefined {
  let at = scopes;
  while (at !== null) {
    if (at instanceof BoundScope) {
      const found = at.namable instanceof PystachioObject ? at.namable : isEnvironment(at.namable) ? at.namable.valueAt('') : undefined;
      if (found !== undefined) return found;
      at = at.rest;
    } else if (at instanceof JoinedScopes) {
      const found = firstObject(at.first);
      if (found !== undefined) return found;
      at = at.rest;
    } else {
      at = (at as StructScopes).inherited;
    }
  }
  return undefined;
}

/** The scopes as the tuple that the original keeps. */
export function scopeValues(scopes: Scopes | null): Value[] {
  const values: Value[] = [];
  collectValues(scopes, values);
  return values;
}

function collectValues(scopes: Scopes | null, into: Value[]): void {
  let at = scopes;
  while (at !== null) {
    if (at instanceof BoundScope) {
      into.push(at.namable);
      at = at.rest;
    } else if (at instanceof JoinedScopes) {
      collectValues(at.first, into);
      at = at.rest;
    } else {
      const { struct, inherited } = at as StructScopes;
      const self = struct.selfEnvironment();
      into.push(environmentOf([['self', self]]), self);
      const values = scopeValues(inherited);
      for (const value of values) into.push(value);
      for (const value of values) into.push(environmentOf([['super', value]]));
      return;
    }
  }
}
