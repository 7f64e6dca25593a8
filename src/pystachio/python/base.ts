/** pystachio.base as a program sees it: Object and Environment. */

import { equals } from '../../python/objects/compare.ts';
import { PyDict } from '../../python/objects/dict.ts';
import { attributeError, NotImplementedError, PyException, raise, valueError } from '../../python/objects/exceptions.ts';
import { hashValue } from '../../python/objects/hash.ts';
import { toArray } from '../../python/objects/iterate.ts';
import { attribute, classMethod, setMethods, staticMethod, variadic } from '../../python/objects/native.ts';
import '../../python/objects/object-type.ts';
import { repr } from '../../python/objects/text.ts';
import { type KwArgs, NotImplemented, PyList, PyTuple, type Value } from '../../python/objects/value.ts';
import { setClassSlots } from '../classes.ts';
import {
  assimilateDict,
  constructorKeywords,
  Environment,
  environmentFromKeywords,
  environmentType,
  functionKeywords,
  reinserted,
  wrapValue,
} from '../environment.ts';
import { CoercionError, InterpolationError } from '../errors.ts';
import { callNamed, copyOf, getOf, type Interpolated, interpolateSelf, isNative, PystachioObject } from '../object.ts';
import { objectBase } from '../object-class.ts';
import { ownScopes } from '../own-scopes.ts';
import type { Ref } from '../ref.ts';
import { isNamable, joinScopes, type Scopes, scopesFromValues, scopeValues } from '../scope.ts';
import { anyArguments, method, noParameters } from './arguments.ts';
import { notFound } from './failures.ts';
import './naming.ts';
import { interpolationFailure } from '../basic.ts';
import { prettyTable } from './pretty-table.ts';

/** An instance of a class that a program derived from Object itself. */
class BareObject extends PystachioObject {
  get isNamable(): boolean {
    return false;
  }

  protected isFixed(): boolean {
    return false;
  }

  protected interpolateNatively(): Interpolated {
    return abstractMethod();
  }

  getNatively(): Value {
    return abstractMethod();
  }

  checkNatively(): Value {
    try {
      interpolateSelf(this);
    } catch (error) {
      return interpolationFailure(error);
    }
    return abstractMethod();
  }

  findNatively(): undefined {
    return undefined;
  }

  shallow(): BareObject {
    return new BareObject(this.type);
  }

  dupNatively(): Value {
    throw raise(attributeError(`'${this.type.name}' object has no attribute 'dup'`));
  }
}

/** Raises NotImplementedError. */
function abstractMethod(): never {
  throw raise(new PyException(NotImplementedError, new PyTuple([])));
}

/** Object.translate_to_scopes */
export function translateToScopes(args: readonly Value[], kw: KwArgs | null): Value[] {
  const scopes = args.map((arg) => (isNamable(arg) ? arg : wrapValue(arg)));
  if (kw !== null && kw.names.length > 0) scopes.push(environmentFromKeywords(kw, () => reinserted(functionKeywords(kw))));
  return scopes;
}

/** Object.bind: the last argument ends up closest. */
export function bind(self: PystachioObject, args: readonly Value[], kw: KwArgs | null): Value {
  const copy = copyOf(self);
  const scopes = translateToScopes(args, kw).reverse();
  if (copy instanceof PystachioObject) setChain(copy, scopesFromValues(scopes, copy.chain));
  return copy;
}

/** Object.in_scope: like bind, behind what is bound already. */
export function inScope(self: PystachioObject, args: readonly Value[], kw: KwArgs | null): Value {
  const copy = copyOf(self);
  if (copy instanceof PystachioObject) setChain(copy, joinScopes(copy.chain, scopesFromValues(translateToScopes(args, kw))));
  return copy;
}

function setChain(obj: PystachioObject, chain: Scopes | null): void {
  obj.chain = chain;
  obj.forget();
}

/** interpolate() as the pair that a program gets. The object is a new one each time, as in the original. */
function interpolatePair(self: PystachioObject): Value {
  const { value, unbound } = self.interpolateKept(null);
  return new PyTuple([freshObject(value), new PyList([...unbound])]);
}

function freshObject(value: Value): Value {
  return value instanceof PystachioObject && value.type.memberSlots === null ? copyOf(value) : value;
}

setClassSlots(objectBase, {
  new: (type) => new BareObject(type),
  hash: (self) => hashValue(getOf(interpolateSelf(self).value)),
  richcompare: (left, right, op) => (op === '!=' ? !equals(left, right) : NotImplemented),
  remainder: remainder,
});

/** obj % namable: interpolated with that bound. */
function remainder(left: Value, right: Value): Value {
  if (!(left instanceof PystachioObject)) return NotImplemented;
  const namable = right instanceof PyDict ? wrapValue(right) : right;
  const bound = callNamed(left, 'bind', [namable]);
  return toArray(callNamed(bound, 'interpolate', []))[0];
}

setMethods(objectBase, {
  CoercionError: () => CoercionError,
  InterpolationError: () => InterpolationError,
  checker: classMethod(method(['obj'], 1, () => abstractMethod())),
  bind: anyArguments(bind),
  in_scope: anyArguments(inScope),
  scopes: noParameters((self: PystachioObject) => new PyTuple(scopeValues(ownScopes(self, null)))),
  copy: noParameters(copyByDup),
  __copy__: noParameters(duplicate),
  __deepcopy__: method(['memo'], 1, duplicate),
  check: noParameters((self: PystachioObject) => self.checkNatively(null)),
  get: noParameters((self: PystachioObject) => self.getNatively()),
  dup: noParameters((self: PystachioObject) => self.dupNatively()),
  interpolate: noParameters(interpolatePair),
  translate_to_scopes: staticMethod(variadic((_self, args, kw) => new PyTuple(translateToScopes(args, kw)))),
  _scopes: attribute(
    (self: PystachioObject) => new PyTuple(scopeValues(self.chain)),
    (self: PystachioObject, value) => setChain(self, value === undefined ? null : scopesFromValues(toArray(value))),
  ),
});

/** copy.copy and copy.deepcopy: data and scopes never change, so both copies may share them. */
function duplicate(self: PystachioObject): Value {
  const copy = self.shallow();
  copy.chain = self.chain;
  copy.attrs = self.attrs?.copy();
  return copy;
}

/** Object.copy: dup(), then the scopes. */
function copyByDup(self: PystachioObject): Value {
  const copy = isNative(self, 'dup') ? self.dupNatively() : callNamed(self, 'dup', []);
  if (copy instanceof PystachioObject) setChain(copy, self.chain);
  return copy;
}

function initEnvironment(self: Value, args: readonly Value[], kw: KwArgs | null): void {
  const environment = self as Environment;
  environment.clear();
  for (const arg of args) {
    if (arg instanceof PyDict) assimilateDict(environment, arg);
    else if (arg instanceof Environment) environment.mount(null, arg);
    else throw raise(valueError(`Environment expects dict or Environment, got ${repr(arg)}`));
  }
  if (kw !== null && kw.names.length > 0)
    environment.mount(
      null,
      environmentFromKeywords(kw, () => constructorKeywords(kw)),
    );
}

setClassSlots(environmentType, {
  new: (type) => {
    const environment = new Environment();
    if (type !== environmentType) environment.type = type;
    return environment;
  },
  init: initEnvironment,
  repr: (self) => `Environment(${prettyTable((self as Environment).asDict())})`,
});
setMethods(environmentType, {
  wrap: staticMethod(method(['value'], 1, (_self, value) => wrapValue(value))),
  find: method(['ref'], 1, (self: Environment, ref) => {
    const wanted = ref as Ref;
    return self.find(wanted) ?? notFound(self, wanted);
  }),
  _assimilate_dictionary: method(['d'], 1, (self: Environment, d) => {
    assimilateDict(self, d as PyDict);
    return null;
  }),
  _assimilate_table: method(['mt'], 1, (self: Environment, other) => {
    self.mount(null, other as Environment);
    return null;
  }),
  _table: attribute((self: Environment) => self.asDict()),
});
