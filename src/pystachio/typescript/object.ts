/** Pystachio's objects as TypeScript has them in hand. They never change: what would change one gives another. */
import { callValue } from '../../python/objects/call.ts';
import { equals } from '../../python/objects/compare.ts';
import { decodeBytes } from '../../python/objects/text/decode-bytes.ts';
import { str, strOrUnicode, repr as writtenOut } from '../../python/objects/text.ts';
import { typeOf as classOf } from '../../python/objects/types.ts';
import { KwArgs, PyUnicode, type Value } from '../../python/objects/value.ts';
import { document } from '../document.ts';
import { jsonDumps } from '../json-dumps.ts';
import { callNamed, checkSelf, getOf, interpolateSelf, isNative, PystachioObject as OurObject } from '../object.ts';
import { bind, inScope } from '../python/base.ts';
import { Ref } from '../ref.ts';
import { isOk, messageOf } from '../typing.ts';
import { PystachioError } from './error.ts';
import { type Attempt, type Inside, insideOf, type Realm, setInside } from './inside.ts';
import type { ListShape, Plain, Scope, Shape, shape, Type } from './shapes.ts';
import { readAttribute, structOf } from './struct-handle.ts';
import { boundValue, plainOf } from './values.ts';
import { readValue, wrap } from './wrap.ts';

/** What check() says; the message is empty where all is well. */
export interface Check {
  readonly ok: boolean;
  readonly message: string;
}

/** What interpolate() gives. */
export interface Interpolated<S extends Shape> {
  /** The object with its templates worked out as far as they can be. */
  readonly value: S['interpolated'];
  /** Addresses of what nothing binds, such as `mesos.instance`, in Pystachio's order. */
  readonly unbound: readonly string[];
}

/** An object of one of Pystachio's types. */
export abstract class PystachioObject<S extends Shape = Shape> {
  declare readonly [shape]: S;

  /**
   * The same object with names bound in its templates: each scope is an object of names and values, or an object of a struct, whose attributes are the
   * names. Of several, the last is the closest. Throws PystachioError for what cannot be bound.
   */
  bind(...scopes: readonly Scope[]): this {
    return within(this, (value) => calledWithScopes(value, 'bind', bind, scopes.map(boundValue)));
  }

  /** Like bind(), behind what is bound already. */
  in_scope(...scopes: readonly Scope[]): this {
    return within(this, (value) => calledWithScopes(value, 'in_scope', inScope, scopes.map(boundValue)));
  }

  /** Works the templates out. Throws PystachioError: CoercionError, Uninterpolatable, InvalidRefError. */
  interpolate(): Interpolated<S> {
    const { realm } = inner(this);
    return use(
      this,
      (object) => {
        const { value, unbound } = interpolateSelf(object);
        return { value: wrap(value, realm), unbound: unbound.map((ref) => (ref instanceof Ref ? ref.address() : str(ref))) };
      },
      'interpolating',
    );
  }

  /** Pystachio's type check. Throws PystachioError where checking itself fails, as for a template that is malformed. */
  check(): Check {
    return use(
      this,
      (value) => {
        const result = checkSelf(value);
        return { ok: isOk(result), message: displayed(messageOf(result)) };
      },
      'checking',
    );
  }

  /** Plain data as it was given, templates included, with the defaults. Throws PystachioError. */
  get(): Plain {
    return use(this, (value) => plainOf(document(value instanceof OurObject ? value : getOf(value))));
  }

  /** Plain data with the templates worked out, for JSON.stringify. It is not checked. Throws PystachioError. */
  toJSON(): Plain {
    return use(
      this,
      (value) => {
        const interpolated = interpolateSelf(value).value;
        return plainOf(document(interpolated instanceof OurObject ? interpolated : getOf(interpolated)));
      },
      'interpolating',
    );
  }

  /**
   * Plain data that has been checked, and that therefore is of the static type: the templates worked out, what is required there, numbers where numbers belong.
   * Texts may still contain references that somebody binds later. Throws PystachioError: TypeCheckError with the message of check(), OverflowError for an integer
   * that no number holds (toJSON() gives it as a bigint), and what interpolating throws.
   */
  document(): S['document'] {
    const { ok, message } = this.check();
    if (!ok) throw refusal(this, 'TypeCheckError', message);
    const data = this.toJSON();
    const beyond = findBigint(data);
    if (beyond !== undefined)
      throw refusal(this, 'OverflowError', `${beyond} is beyond what a number holds; toJSON() gives it as a bigint`);
    return data;
  }

  /** What Pystachio's json_dumps() gives: JSON on one line, interpolated, in the order of Python's dicts and with its floats. Throws PystachioError. */
  json_dumps(): string {
    return use(this, (value) => jsonDumps(getOf(interpolateSelf(value).value)), 'interpolating');
  }

  /** Python's repr of the object; where that fails, the type and why. */
  toString(): string {
    try {
      return use(this, (value) => shown(value));
    } catch (error) {
      if (!(error instanceof PystachioError)) throw error;
      return `<${classOf(inner(this).value).name}: ${error.type}: ${error.message}>`;
    }
  }

  /** What console.log() shows in Node. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

/** An object of a basic type, a map or a choice. */
export class ValueHandle<S extends Shape> extends PystachioObject<S> {
  constructor(value: Value, realm: Realm) {
    super();
    setInside(this, { value, realm });
  }

  get value(): S['read'] {
    const { value, realm } = inner(this);
    return realm.run(() => readValue(interpolateSelf(value).value, realm));
  }
}

export class ListHandle<T extends Type> extends ValueHandle<ListShape<T>> {
  [Symbol.iterator](): Iterator<ListShape<T>['read'][number]> {
    return this.value[Symbol.iterator]();
  }
}

/** What a configuration has put in the place of an object: one of a class of its own. */
export class OtherHandle extends PystachioObject {
  constructor(value: Value, realm: Realm) {
    super();
    setInside(this, { value, realm });
  }
}

/** What an object of a struct can do beside being called. */
export class StructHandle extends PystachioObject {
  has(name: string): boolean {
    return use(this, (value) => structOf(value).attributeNamed(name) !== undefined);
  }

  attribute(name: string): unknown {
    const { value, realm } = inner(this);
    return realm.run(() => readAttribute(structOf(value), name, realm));
  }
}

/** Are the objects equal to Pystachio, which interpolates both? Throws PystachioError. */
export function equal(a: PystachioObject, b: PystachioObject): boolean {
  return use(a, (value) => equals(value, inner(b).value));
}

/** Is the value one of Pystachio's objects? */
export function isObject(value: unknown): value is PystachioObject {
  return value instanceof PystachioObject;
}

export function inner(object: object): Inside {
  const inside = insideOf(object);
  if (inside === undefined) throw new TypeError('this is none of the objects of Pystachio');
  return inside;
}

/** Works with what is behind the object, where its exceptions become Errors. */
export function use<T>(object: object, body: (value: Value) => T, at?: Attempt['at']): T {
  const { value, realm } = inner(object);
  return realm.run(() => body(value), at && { object: value, at });
}

/** What a change gives, of the same kind. */
export function within<T extends object>(object: T, change: (value: Value) => Value): T {
  const { value, realm } = inner(object);
  return realm.run(() => wrap(change(value), realm)) as T;
}

/** The method, which a configuration's class may have overridden. */
function calledWithScopes(value: Value, name: string, ours: typeof bind, scopes: Value[]): Value {
  return value instanceof OurObject && isNative(value, name) ? ours(value, scopes, null) : callNamed(value, name, scopes);
}

/** type(name = value, …) or object(name = value, …) */
export function callWith(callee: Value, names: readonly string[], values: readonly Value[]): Value {
  return callValue(callee, [], names.length === 0 ? null : new KwArgs(names, values, null));
}

/** repr(value), or the unicode of which repr() would want to make bytes. */
export function shown(value: Value): string {
  const { repr } = classOf(value).slots;
  return displayed(repr === null ? writtenOut(value) : repr(value));
}

/** A str or unicode as text. */
export function displayed(value: Value): string {
  const text = strOrUnicode(value);
  return text instanceof PyUnicode ? text.value : decodeBytes(text);
}

function refusal(object: object, type: string, message: string): Error {
  const { value, realm } = inner(object);
  return realm.refusal(value, type, message);
}

function findBigint(data: Plain): bigint | undefined {
  if (typeof data === 'bigint') return data;
  if (typeof data !== 'object' || data === null) return undefined;
  for (const part of Object.values(data)) {
    const found = findBigint(part);
    if (found !== undefined) return found;
  }
  return undefined;
}
