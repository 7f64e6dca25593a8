/** What all templated objects have in common, and the calls between them that a program may redirect by overriding methods. */
import { getAttr } from '../python/objects/attributes.ts';
import { callValue } from '../python/objects/call.ts';
import { PyDict } from '../python/objects/dict.ts';
import { toArray } from '../python/objects/iterate.ts';
import { PyMethodDescriptor, PySlotWrapper } from '../python/objects/native.ts';
import { PyList, PyObject, PyTuple, type PyType, type Value } from '../python/objects/value.ts';
import { isOwn } from './own-function.ts';
import type { Ref } from './ref.ts';
import { joinScopes, type Scopes, scopeValues } from './scope.ts';
import { shared } from './shared-types.ts';
import { ObjectType } from './typing.ts';
import { unpacked } from './unpacked.ts';

/** What interpolating gives: the object as far as it could be worked out, and the references that are left. */
export interface Interpolated {
  readonly value: Value;
  /** In the original's order; a leaf names a reference as often as it occurs. */
  readonly unbound: readonly Ref[];
}

export const NONE_UNBOUND: readonly Ref[] = [];

/** An object of one of Pystachio's types. Its data never change; `scopes` say what its templates mean. */
export abstract class PystachioObject extends PyObject {
  /** `_scopes`: what has been bound to it, closest first. */
  chain: Scopes | null = null;
  private fixed: boolean | undefined = undefined;
  private ours: boolean | undefined = undefined;
  private cachedFor: Scopes | null = null;
  private cached: Interpolated | null = null;

  constructor(type: PyType) {
    super();
    this.type = type;
  }

  /** interpolate() within `outer`, as `in_scope(*outer).interpolate()`, by the original's own methods. */
  protected abstract interpolateNatively(outer: Scopes | null): Interpolated;
  /** get() */
  abstract getNatively(): Value;
  /** check() within `outer`: a TypeCheck, or what a Choice returns in its place. */
  abstract checkNatively(outer: Scopes | null): Value;
  /** find(): undefined where the original raises one of Namable's errors. Objects without names give undefined too. */
  abstract findNatively(ref: Ref): Value | undefined;
  /** A new object of the same type and data. */
  abstract shallow(): PystachioObject;
  /** dup() of a class that may have an `__init__` of its own. */
  abstract dupNatively(): Value;
  /** Can it be interpolated without looking at any scope? */
  protected abstract isFixed(): boolean;
  /** What it consists of. */
  abstract parts(): readonly Value[];

  /** May references be looked up in it? */
  abstract get isNamable(): boolean;

  /** Refuses what the original cannot copy: a struct with an attribute named self. */
  requireCopyable(): void {}

  /** unicode() of it as its own scopes give it; null where that takes more than a value's text. */
  ownText(): string | null {
    return null;
  }

  /** Has it no templates, and nothing that a program has redefined? Then every scope gives the same. */
  isConstant(): boolean {
    if (!shared.pristine) return false;
    if (this.fixed === undefined) this.fixed = this.type instanceof ObjectType && this.isFixed();
    return this.fixed;
  }

  /** Is there nothing in it that a program's classes made, whose methods would have to be called each time? */
  isOurs(): boolean {
    if (!shared.pristine) return false;
    if (this.ours === undefined) this.ours = this.type instanceof ObjectType && this.parts().every(isOurs);
    return this.ours;
  }

  /** The result is kept: checking and printing ask for it again. */
  interpolateKept(outer: Scopes | null): Interpolated {
    if (outer?.foreign || !this.isOurs()) return this.interpolateNatively(outer);
    if (this.cached !== null && (this.cachedFor === outer || this.fixed === true)) return this.cached;
    const result = this.interpolateNatively(outer);
    if (this.chain === null || !this.chain.foreign) {
      this.isConstant();
      this.cached = result;
      this.cachedFor = outer;
    }
    return result;
  }

  /** Would repr() of it raise nothing but a ValueError? False where that takes long to tell. */
  isShownQuietly(): boolean {
    return false;
  }

  /** Forgets what was worked out from its data: they are others now. */
  forget(): void {
    this.fixed = undefined;
    this.ours = undefined;
    this.cached = null;
  }
}

/** Is there nothing in the value that a program's classes made? */
export function isOurs(value: Value): boolean {
  if (!(value instanceof PyObject)) return true;
  if (value instanceof PystachioObject) return value.isOurs() && !value.chain?.foreign;
  if (value.type.heap) return false;
  if (value instanceof PyDict) return value.entries().every((entry) => entry.every(isOurs));
  return !(value instanceof PyList || value instanceof PyTuple) || value.items.every(isOurs);
}

/** Is the method that a call on the object would find still ours? */
export function isNative(obj: PyObject, name: string): boolean {
  return (obj.type instanceof ObjectType && shared.pristine) || !overrides(obj.type, name);
}

/** Has a program put something of its own in the place of a method? */
export function overrides(type: PyType, name: string): boolean {
  const found = type.lookup(name);
  return !(isOwn(found) || found instanceof PyMethodDescriptor || found instanceof PySlotWrapper);
}

/** Is the object of a class that a factory made, and that no program has touched? */
export function isPlain(obj: PyObject): boolean {
  return obj.type instanceof ObjectType && shared.pristine;
}

/** obj.name(*args) */
export function callNamed(obj: Value, name: string, args: Value[]): Value {
  return callValue(getAttr(obj, name), args, null);
}

/** obj.in_scope(*outer).interpolate() */
export function interpolateIn(obj: Value, outer: Scopes | null): Interpolated {
  if (!(obj instanceof PystachioObject && isPlain(obj))) return interpolateSelf(scoped(obj, outer));
  obj.requireCopyable();
  return obj.interpolateKept(outer);
}

/** obj.interpolate() */
export function interpolateSelf(obj: Value): Interpolated {
  if (obj instanceof PystachioObject && isNative(obj, 'interpolate')) return obj.interpolateKept(null);
  return interpolateByCall(obj);
}

function interpolateByCall(obj: Value): Interpolated {
  const pair = unpacked(callNamed(obj, 'interpolate', []), 2);
  // What stands for a reference is whatever the program put there: it is only handed on.
  return { value: pair[0], unbound: toArray(pair[1]) as Ref[] };
}

/** obj.in_scope(*outer) */
export function scoped(obj: Value, outer: Scopes | null): Value {
  if (!(obj instanceof PystachioObject) || !isNative(obj, 'in_scope')) return callNamed(obj, 'in_scope', scopeValues(outer));
  const copy = copyOf(obj);
  if (copy instanceof PystachioObject) copy.chain = joinScopes(copy.chain, outer);
  return copy;
}

/** obj.copy() */
export function copyOf(obj: PystachioObject): Value {
  if (isPlain(obj)) {
    const copy = obj.shallow();
    copy.chain = obj.chain;
    return copy;
  }
  return callNamed(obj, 'copy', []);
}

/** An object of the same data that nobody else has, of what interpolating gave, which may be kept. */
export function freshObject(value: Value): Value {
  return value instanceof PystachioObject && isPlain(value) ? copyOf(value) : value;
}

/** obj.get() */
export function getOf(obj: Value): Value {
  return obj instanceof PystachioObject && isNative(obj, 'get') ? obj.getNatively() : callNamed(obj, 'get', []);
}

/** obj.in_scope(*outer).check() */
export function checkIn(obj: Value, outer: Scopes | null): Value {
  if (!(obj instanceof PystachioObject && isPlain(obj))) return checkSelf(scoped(obj, outer));
  obj.requireCopyable();
  return obj.checkNatively(outer);
}

/** What `__hash__` and its like need: the object's own interpolation. */
export function interpolatedSelf(obj: PystachioObject): Value {
  return interpolateSelf(obj).value;
}

/** obj.check() */
export function checkSelf(obj: Value): Value {
  return obj instanceof PystachioObject && isNative(obj, 'check') ? obj.checkNatively(null) : callNamed(obj, 'check', []);
}
