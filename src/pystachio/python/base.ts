/** pystachio.base as a program sees it: Object and Environment. */

import { PyDict } from '../../python/objects/dict.ts';
import { attributeError, NotImplementedError, PyException, raise, valueError } from '../../python/objects/exceptions.ts';
import { hashValue } from '../../python/objects/hash.ts';
import { toArray } from '../../python/objects/iterate.ts';
import { member, setMethods } from '../../python/objects/native.ts';
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
import { isEqual } from '../is-equal.ts';
import { callNamed, copyOf, freshObject, getOf, type Interpolated, interpolateSelf, isNative, PystachioObject } from '../object.ts';
import { objectBase } from '../object-class.ts';
import { classMethod, freeMethod, freeStaticMethod, method, staticMethod } from '../own-function.ts';
import { isNamable, joinScopes, type Scopes, scopesFromValues, scopeValues } from '../scope.ts';
import { noteWrite } from '../shared-types.ts';
import { requireKeywords } from '../struct.ts';
import { takeArguments } from './arguments.ts';
import { copyAttributes } from './copy-attributes.ts';
import { notFound, referenceFor } from './failures.ts';
import './naming.ts';
import { interpolationFailure, SimpleObject } from '../basic.ts';
import { prettyTable } from './pretty-table.ts';

/** An instance of a class that a program derived from Object itself. */
class BareObject extends PystachioObject {
  get isNamable(): boolean {
    return false;
  }

  parts(): readonly Value[] {
    return [];
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
    return checkByChecker(this);
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
export function interpolatePair(self: PystachioObject): Value {
  const { value, unbound } = self.interpolateKept(null);
  return new PyTuple([freshObject(value), new PyList([...unbound])]);
}

setClassSlots(
  objectBase,
  {
    new: (type) => new BareObject(type),
    init: initObject,
    duplicate,
    hash: (self) => hashValue(getOf(interpolateSelf(self).value)),
    richcompare: (left, right, op) => (op === '!=' ? !isEqual(left, right) : NotImplemented),
    remainder: remainder,
  },
  { slots: ['_scopes'], methods: { __init__: [], __hash__: [], __ne__: ['other'], __mod__: ['namable'] } },
);

/** Object.__init__: nothing is bound yet. */
function initObject(self: Value, args: readonly Value[], kw: KwArgs | null): void {
  takeArguments({ name: '__init__', names: [], required: 0, bound: true }, args, kw);
  setChain(self as PystachioObject, null);
}

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
  checker: classMethod(['obj'], () => abstractMethod()),
  bind: freeMethod(['*args', '**kw'], bind),
  in_scope: freeMethod(['*args', '**kw'], inScope),
  scopes: method([], (self: PystachioObject) => new PyTuple(scopeValues(self.chain))),
  copy: method([], copyByDup),
  check: method([], checkByChecker),
  get: method([], () => abstractMethod()),
  interpolate: method([], () => abstractMethod()),
  translate_to_scopes: freeStaticMethod(['*args', '**kw'], (args, kw) => new PyTuple(translateToScopes(args, kw))),
  _scopes: member(
    (self: PystachioObject) => new PyTuple(scopeValues(self.chain)),
    (self, value) => {
      const before = self.chain;
      setChain(self, value === undefined ? null : scopesFromValues(toArray(value)));
      noteWrite(() => setChain(self, before));
    },
  ),
});

/** Object.check: what the class's checker() says of the object interpolated. */
function checkByChecker(self: PystachioObject): Value {
  if (self instanceof SimpleObject) return self.checkNatively(null);
  let interpolated: Value;
  try {
    interpolated = interpolateSelf(self).value;
  } catch (error) {
    return interpolationFailure(error);
  }
  return callNamed(self, 'checker', [interpolated]);
}

/** dup(), which each kind of object defines for itself. */
export const dupMethod = method([], (self: PystachioObject) => self.dupNatively());

/** copy.copy and copy.deepcopy: data and scopes never change, so both copies may share them; what a program added is its own matter. */
function duplicate(self: Value, deep: ((part: Value) => Value) | null): Value {
  const object = self as PystachioObject;
  const copy = object.shallow();
  copy.chain = object.chain;
  copyAttributes(object, copy, deep);
  return copy;
}

/** Object.copy: dup(), then the scopes. */
function copyByDup(self: PystachioObject): Value {
  const copy = isNative(self, 'dup') ? self.dupNatively() : callNamed(self, 'dup', []);
  if (copy instanceof PystachioObject) setChain(copy, self.chain);
  return copy;
}

function initEnvironment(self: Value, args: readonly Value[], kw: KwArgs | null): void {
  if (kw !== null) requireKeywords(kw, '__init__');
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

function duplicateEnvironment(self: Value, deep: ((part: Value) => Value) | null): Value {
  const environment = self as Environment;
  const copy = new Environment();
  copy.type = environment.type;
  for (const [ref, value] of environment.entries()) copy.put(ref, deep === null ? value : deep(value));
  copyAttributes(environment, copy, deep);
  return copy;
}

setClassSlots(
  environmentType,
  {
    new: (type) => {
      const environment = new Environment();
      if (type !== environmentType) environment.type = type;
      return environment;
    },
    init: initEnvironment,
    duplicate: duplicateEnvironment,
    repr: (self) => `Environment(${prettyTable((self as Environment).asDict())})`,
  },
  { slots: ['_table'], methods: { __init__: ['*dicts', '**kw'], __repr__: [] } },
);
setMethods(environmentType, {
  wrap: staticMethod(['value'], wrapValue),
  find: method(['ref'], (self: Environment, ref) => {
    const wanted = referenceFor(ref, self.size > 0 ? 'components' : 'action');
    const value = self.find(wanted);
    return value === undefined ? notFound(self, wanted) : value;
  }),
  _assimilate_dictionary: method(['d'], (self: Environment, d) => {
    assimilateDict(self, d as PyDict);
    return null;
  }),
  _assimilate_table: method(['mt'], (self: Environment, other) => {
    self.mount(null, other as Environment);
    return null;
  }),
  _table: member((self: Environment) => self.asDict()),
});
