/** operator. */
import { bytesOrUndefined } from '../objects/buffer-protocol.ts';
import '../objects/object-type.ts';
import * as arithmetic from '../objects/arithmetic.ts';
import { getAttr, getAttrOrUndefined } from '../objects/attributes.ts';
import { callValue, isCallable } from '../objects/call.ts';
import { PyClassicInstance } from '../objects/classic.ts';
import { equals, richCompare } from '../objects/compare.ts';
import { PyDict } from '../objects/dict.ts';
import { DictProxy } from '../objects/dict-proxy.ts';
import { raise, typeError, valueError } from '../objects/exceptions.ts';
import { asIndex, indexOrUndefined, integerValue, makeInt } from '../objects/index-value.ts';
import { contains, getItem, getSlice, setItem, setSlice } from '../objects/items.ts';
import { stepOver } from '../objects/iterate.ts';
import { PyBuiltin } from '../objects/native.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { readyType } from '../objects/special-methods.ts';
import { encodeAscii, strValue } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { objectType, plainName, typeOf } from '../objects/types.ts';
import { type KwArgs, PyObject, PyTuple, type PyType, PyUnicode, type Value } from '../objects/value.ts';
import { extensionType } from './extension-type.ts';
import { ModuleBuilder } from './module-builder.ts';

/** Every function by its name; most have a second one with underscores. */
const BINARY: [string, (a: Value, b: Value) => Value][] = [
  ['add', arithmetic.add],
  ['sub', arithmetic.subtract],
  ['mul', arithmetic.multiply],
  ['div', arithmetic.divide],
  ['truediv', arithmetic.trueDivide],
  ['floordiv', arithmetic.floorDivide],
  ['mod', arithmetic.remainder],
  ['pow', (a, b) => arithmetic.power(a, b)],
  ['lshift', arithmetic.lshift],
  ['rshift', arithmetic.rshift],
  ['and', arithmetic.bitAnd],
  ['or', arithmetic.bitOr],
  ['xor', arithmetic.bitXor],
  ['lt', (a, b) => richCompare(a, b, '<')],
  ['le', (a, b) => richCompare(a, b, '<=')],
  ['eq', (a, b) => richCompare(a, b, '==')],
  ['ne', (a, b) => richCompare(a, b, '!=')],
  ['gt', (a, b) => richCompare(a, b, '>')],
  ['ge', (a, b) => richCompare(a, b, '>=')],
  ['contains', (a, b) => contains(a, b)],
  ['getitem', getItem],
  ['concat', concat],
  ['repeat', repeat],
];

const UNARY: [string, (a: Value) => Value][] = [
  ['neg', arithmetic.negative],
  ['pos', arithmetic.positive],
  ['abs', arithmetic.absolute],
  ['inv', arithmetic.invert],
  ['invert', arithmetic.invert],
  ['not', (a) => !truth(a)],
  ['index', index],
];

const INPLACE: [string, string][] = [
  ['iadd', 'Add'],
  ['isub', 'Sub'],
  ['imul', 'Mult'],
  ['idiv', 'Div'],
  ['itruediv', 'TrueDiv'],
  ['ifloordiv', 'FloorDiv'],
  ['imod', 'Mod'],
  ['ipow', 'Pow'],
  ['ilshift', 'LShift'],
  ['irshift', 'RShift'],
  ['iand', 'BitAnd'],
  ['ior', 'BitOr'],
  ['ixor', 'BitXor'],
];

/** Names that would be keywords have an underscore behind. */
const KEYWORDS = new Set(['and', 'or', 'not']);

function isSequence(value: Value): boolean {
  if (value instanceof PyClassicInstance) return getAttrOrUndefined(value, '__getitem__') !== undefined;
  return typeOf(value).slots.subscript !== null && !(value instanceof PyDict) && !(value instanceof DictProxy);
}

/** Sequences of which CPython knows a slice without a step, and xrange, which is indexed by numbers alone. */
const SLICED = new Set(['list', 'tuple', 'str', 'unicode', 'xrange']);

function isMapping(value: Value): boolean {
  if (value instanceof PyClassicInstance) return getAttrOrUndefined(value, '__getitem__') !== undefined;
  const type = typeOf(value);
  const sliced = type.slots.getSlice !== null || SLICED.has(type.mro.find((base) => !base.heap)?.name ?? '');
  return type.slots.subscript !== null && !sliced;
}

/** Anything that int() or float() could be asked of. */
function isNumber(value: Value): boolean {
  const { slots } = typeOf(value);
  return slots.int !== null || slots.float !== null;
}

function concat(a: Value, b: Value): Value {
  if (typeOf(a).slots.concat === null && !isSequence(a)) {
    throw raise(typeError(`'${typeOf(a).fullName}' object can't be concatenated`));
  }
  return arithmetic.add(a, b);
}

function repeat(a: Value, b: Value): Value {
  if (!isSequence(a)) throw raise(typeError("non-sequence can't be repeated"));
  return arithmetic.multiply(a, b);
}

function index(value: Value): Value {
  const n = indexOrUndefined(value);
  if (n === undefined) throw raise(typeError(`'${typeOf(value).fullName}' object cannot be interpreted as an index`));
  return integerValue(value) === undefined ? makeInt(n) : value;
}

function countOf(sequence: Value, item: Value): number {
  let count = 0;
  const step = stepOver(sequence);
  for (let other = step(); other !== undefined; other = step()) if (equals(other, item)) count++;
  return count;
}

function indexOf(sequence: Value, item: Value): number {
  const step = stepOver(sequence);
  let i = 0;
  for (let other = step(); other !== undefined; other = step(), i++) if (equals(other, item)) return i;
  throw raise(valueError('sequence.index(x): x not in sequence'));
}

/** An itemgetter, attrgetter or methodcaller. */
class Getter extends PyObject {
  constructor(
    type: PyType,
    readonly get: (obj: Value) => Value,
  ) {
    super();
    this.type = type;
  }
}

function getterType(name: string, make: (args: Value[], kw: KwArgs | null) => (obj: Value) => Value): PyType {
  const type = extensionType('operator', name, objectType);
  type.basetype = false;
  readyType(type, {
    new: (_type, args, kw) => new Getter(type, make(args, kw)),
    init: () => undefined,
    call: (self, args, callKw) => {
      if (callKw !== null && callKw.names.length > 0) throw raise(typeError(`${name} does not take keyword arguments`));
      if (args.length !== 1) throw raise(typeError(`${name} expected 1 arguments, got ${args.length}`));
      return (self as Getter).get(args[0]);
    },
  });
  return type;
}

function noKeywords(name: string, kw: KwArgs | null): void {
  if (kw !== null && kw.names.length > 0) throw raise(typeError(`${name}() does not take keyword arguments`));
}

function attributePath(value: Value): string[] {
  const name = strValue(value) ?? (value instanceof PyUnicode ? encodeAscii(value.value) : undefined);
  if (name === undefined) throw raise(typeError('attribute name must be a string'));
  return name.split('.');
}

function several(getters: ((obj: Value) => Value)[]): (obj: Value) => Value {
  return getters.length === 1 ? getters[0] : (obj) => new PyTuple(getters.map((get) => get(obj)));
}

function makeGetterTypes(): PyType[] {
  return [
    getterType('itemgetter', (args, kw) => {
      noKeywords('itemgetter', kw);
      if (args.length === 0) throw raise(typeError('itemgetter expected 1 arguments, got 0'));
      return several(args.map((key) => (obj: Value) => getItem(obj, key)));
    }),
    getterType('attrgetter', (args, kw) => {
      noKeywords('attrgetter', kw);
      if (args.length === 0) throw raise(typeError('attrgetter expected 1 arguments, got 0'));
      return several(args.map((arg) => (obj: Value) => attributePath(arg).reduce((value: Value, name) => getAttr(value, name), obj)));
    }),
    getterType('methodcaller', ([name, ...args], kw) => {
      const method = name === undefined ? undefined : strValue(name);
      if (method === undefined) throw raise(typeError('methodcaller needs at least one argument, the method name'));
      return (obj) => callValue(getAttr(obj, method), args.slice(), kw);
    }),
  ];
}

let getterTypes: PyType[] | null = null;

/** A function under both its names. */
function define(m: ModuleBuilder, name: string, min: number, fn: (a: Value, b: Value, c: Value, d: Value) => Value): void {
  const plain = KEYWORDS.has(name) ? `${name}_` : name;
  m.parsed(plain, min, min, fn);
  m.parsed(`__${name}__`, min, min, fn);
}

/** A function of two values, whose count of arguments PyArg_UnpackTuple checks. */
function defineBinary(m: ModuleBuilder, name: string, fn: (a: Value, b: Value) => Value): void {
  const call = (args: Value[]): Value => {
    if (args.length !== 2) throw raise(typeError(`op_${name} expected 2 arguments, got ${args.length}`));
    return fn(args[0], args[1]);
  };
  m.nativeVariadic(KEYWORDS.has(name) ? `${name}_` : name, call);
  m.nativeVariadic(`__${name}__`, call);
}

function bound(value: Value): Value {
  return asIndex(value, () => 'an integer is required');
}

/** Compares secrets: two unicodes, or two values that hold bytes. */
function compareDigest(args: Value[]): Value {
  if (args.length !== 2) throw raise(typeError(`compare_digest() takes exactly 2 arguments (${args.length} given)`));
  const [a, b] = args;
  if (a instanceof PyUnicode && b instanceof PyUnicode) return a.value === b.value;
  const bytes = args.map((value) => (value instanceof PyUnicode ? undefined : bytesOrUndefined(value)));
  const names = args.map((value) => typeOf(value).name);
  if (bytes.every((text) => text === undefined)) {
    throw raise(typeError(`unsupported operand types(s) or combination of types: '${names[0]}' and '${names[1]}'`));
  }
  const missing = bytes.indexOf(undefined);
  if (missing >= 0) throw raise(typeError(`'${names[missing]}' does not have the buffer interface`));
  return bytes[0] === bytes[1];
}

export const operatorModule: ModuleFactory = () => {
  getterTypes ??= makeGetterTypes();
  const m = new ModuleBuilder('operator', 'Operator interface.');
  for (const [name, fn] of BINARY) defineBinary(m, name, fn);
  for (const [name, fn] of UNARY) define(m, name, 1, fn);
  for (const [name, operator] of INPLACE) define(m, name, 2, arithmetic.INPLACE_OPERATORS[operator]);
  define(m, 'iconcat', 2, arithmetic.inplaceAdd);
  define(m, 'irepeat', 2, arithmetic.inplaceMultiply);
  define(m, 'setitem', 3, (obj, key, value) => {
    setItem(obj, key, value);
    return null;
  });
  define(m, 'delitem', 2, (obj, key) => {
    setItem(obj, key, undefined);
    return null;
  });
  define(m, 'getslice', 3, (obj, low, high) => getSlice(obj, bound(low), bound(high)));
  define(m, 'setslice', 4, (obj, low, high, value) => {
    setSlice(obj, bound(low), bound(high), value);
    return null;
  });
  define(m, 'delslice', 3, (obj, low, high) => {
    setSlice(obj, bound(low), bound(high), undefined);
    return null;
  });
  m.parsed('truth', 1, 1, (value) => truth(value));
  m.parsed('is_', 2, 2, (a, b) => a === b);
  m.parsed('is_not', 2, 2, (a, b) => a !== b);
  m.set('_compare_digest', new PyBuiltin('compare_digest', compareDigest, undefined, 'operator'));
  m.parsed('countOf', 2, 2, countOf);
  m.parsed('indexOf', 2, 2, indexOf);
  m.parsed('sequenceIncludes', 2, 2, (a, b) => contains(a, b));
  m.parsed('isCallable', 1, 1, (value) => isCallable(value));
  m.parsed('isMappingType', 1, 1, isMapping);
  m.parsed('isNumberType', 1, 1, isNumber);
  m.parsed('isSequenceType', 1, 1, isSequence);
  for (const type of getterTypes) m.set(plainName(type), type);
  return m.module;
};
