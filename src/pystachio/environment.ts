/** Environment: a table from references to strings and objects. */

import { PyDict } from '../python/objects/dict.ts';
import { raise, valueError } from '../python/objects/exceptions.ts';
import { toArray } from '../python/objects/iterate.ts';
import { kwargsDict } from '../python/objects/native.ts';
import { repr, str } from '../python/objects/text.ts';
import { typeOf } from '../python/objects/types.ts';
import { type KwArgs, PyFloat, PyIntSub, PyLong, PyObject, PyStrSub, PyUnicode, type Value } from '../python/objects/value.ts';
import { pythonClass } from './classes.ts';
import { namableType } from './namable.ts';
import { callNamed, overrides, PystachioObject } from './object.ts';
import { type Ref, wrapRef } from './ref.ts';
import { findIn, isNamable } from './scope.ts';
import { noteWrite, shared } from './shared-types.ts';

export const environmentType = pythonClass('Environment', 'pystachio.base', [namableType]);

/** From this many entries on they are found by a table of their own. */
const MANY = 8;

export class Environment extends PyObject {
  /** References and their values, in the order in which they were put: str, objects; other environments are taken apart. */
  private refs: Ref[] = [];
  private values: Value[] = [];
  /** Places by the key of the reference, where there are many. */
  private places: Map<string, number> | null = null;
  hasNamables = false;
  /** It is in somebody's scopes: what was worked out there holds no more when its entries change. */
  watched = false;
  /** There is an object in it whose methods a program wrote. */
  foreign = false;
  /** No reference has been put twice. */
  distinct = true;

  private placeOf(key: string): number | undefined {
    if (this.places !== null) return this.places.get(key);
    const { refs } = this;
    for (let i = 0; i < refs.length; i++) if (refs[i].key === key) return i;
    return undefined;
  }

  /** `_table[ref] = value` */
  put(ref: Ref, value: Value): void {
    if (this.watched) noteWrite(() => undefined);
    const place = this.placeOf(ref.key);
    if (place === undefined) this.add(ref, value);
    else {
      this.distinct = false;
      this.values[place] = value;
    }
    if (!(value instanceof PyObject)) return;
    if (isNamable(value)) this.hasNamables = true;
    if (!(value instanceof PystachioObject) || !value.isOurs()) this.foreign = true;
  }

  private add(ref: Ref, value: Value): void {
    this.places?.set(ref.key, this.refs.length);
    this.refs.push(ref);
    this.values.push(value);
    if (this.places === null && this.refs.length > MANY) this.places = new Map(this.refs.map(({ key }, i) => [key, i]));
  }

  clear(): void {
    if (this.watched) noteWrite(() => undefined);
    this.refs = [];
    this.values = [];
    this.places = null;
  }

  /** Everything in another environment, its references behind `prefix`. */
  mount(prefix: Ref | null, other: Environment): void {
    for (const [ref, value] of other.entries()) this.put(prefix === null ? ref : prefix.plus(ref), value);
  }

  /** Pairs in the order in which they were put. */
  *entries(): Generator<[Ref, Value]> {
    for (let i = 0; i < this.refs.length; i++) yield [this.refs[i], this.values[i]];
  }

  /** find(ref): undefined where the original raises NotFound. */
  find(ref: Ref): Value | undefined {
    const direct = this.valueAt(ref.key);
    if (direct !== undefined) return direct;
    if (!this.hasNamables) return undefined;
    // The longest part of the reference that is in the table comes first.
    for (let length = ref.length - 1; length >= 0; length--) {
      const scope = this.valueAt(length === 0 ? '' : ref.prefix(length));
      if (scope === undefined || !isNamable(scope)) continue;
      const found = findIn(scope, ref.after(length));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  get size(): number {
    return this.refs.length;
  }

  /** The value under a reference's key. */
  valueAt(key: string): Value | undefined {
    const place = this.placeOf(key);
    return place === undefined ? undefined : this.values[place];
  }

  /** `_table` as a dict. */
  asDict(): PyDict {
    const dict = new PyDict();
    for (const [ref, value] of this.entries()) dict.set(ref, value);
    return dict;
  }
}
(Environment.prototype as PyObject).type = environmentType;

export function isEnvironment(value: Value): value is Environment {
  return value instanceof Environment;
}

/** An environment whose find() is ours. */
export function isPlainEnvironment(value: Value): value is Environment {
  if (!(value instanceof Environment) || value.foreign) return false;
  return (value.type === environmentType && shared.pristine) || !overrides(value.type, 'find');
}

/** Environment.wrap. Raises ValueError for what cannot stand in one, and what str() of a unicode raises. */
export function wrapValue(value: Value): Value {
  if (value instanceof PyDict) return environmentFromDict(value);
  if (value instanceof Environment || value instanceof PystachioObject) return value;
  if (typeof value === 'string') return value;
  if (isScalar(value)) return str(value);
  throw raise(
    valueError(`Environment values must be strings, numbers, Objects or other Environments. Got ${repr(typeOf(value))} instead.`),
  );
}

function isScalar(value: Value): boolean {
  if (value === null) return false;
  if (typeof value !== 'object') return true;
  return (
    value instanceof PyUnicode ||
    value instanceof PyFloat ||
    value instanceof PyLong ||
    value instanceof PyIntSub ||
    value instanceof PyStrSub
  );
}

/** Puts one entry of a dict into an environment. */
function assimilate(into: Environment, key: Value, value: Value): void {
  const wrapped = wrapValue(value);
  const ref = wrapRef(key);
  if (wrapped instanceof Environment) into.mount(ref, wrapped);
  else into.put(ref, wrapped);
}

/** Environment._assimilate_dictionary */
export function assimilateDict(into: Environment, dict: PyDict): void {
  if (dict.type.heap && overrides(dict.type, 'items')) {
    for (const item of toArray(callNamed(dict, 'items', []))) {
      const [key, value] = toArray(item);
      assimilate(into, key, value);
    }
    return;
  }
  for (const [key, value] of dict.entries()) assimilate(into, key, value);
}

export function environmentFromDict(dict: PyDict): Environment {
  const environment = new Environment();
  assimilateDict(environment, dict);
  return environment;
}

/** An environment of these names and values; the names are addresses. */
export function environmentOf(pairs: Iterable<readonly [string, Value]>): Environment {
  const environment = new Environment();
  for (const [name, value] of pairs) assimilate(environment, name, value);
  return environment;
}

/**
 * Environment(kw) of keyword arguments, whose dict `order` gives as the original has it. That matters only where two name the same reference, or more than one
 * is refused.
 */
export function environmentFromKeywords(kw: KwArgs, order: () => PyDict): Environment {
  const environment = new Environment();
  try {
    for (let i = 0; i < kw.names.length; i++) assimilate(environment, kw.names[i], kw.values[i]);
  } catch (error) {
    if (kw.names.length === 1) throw error;
    return environmentFromDict(order());
  }
  return environment.distinct ? environment : environmentFromDict(order());
}

/** The `**kw` of a Python function that a program calls: keywords go in as they are written. */
export function functionKeywords(kw: KwArgs): PyDict {
  const dict = new PyDict();
  if (kw.dict !== null) return reinserted(kw.dict);
  for (let i = 0; i < kw.names.length; i++) dict.set(kw.names[i], kw.values[i]);
  return dict;
}

/** The `**kw` of an `__init__` or `__call__`, which comes by way of a dict. */
export function constructorKeywords(kw: KwArgs): PyDict {
  return reinserted(kwargsDict(kw));
}

/** The `**kw` of a function called with `**dict`. */
export function reinserted(dict: PyDict): PyDict {
  const result = new PyDict();
  for (const [key, value] of dict.entries()) result.set(key, value);
  return result;
}
