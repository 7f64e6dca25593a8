/** Does the recorded operations (test/record/python-objects.py) through the objects' own functions. */
import '../../../src/python/objects/bool-type.ts';
import '../../../src/python/objects/class.ts';
import '../../../src/python/objects/complex-type.ts';
import '../../../src/python/objects/dict-type.ts';
import '../../../src/python/objects/exception-type.ts';
import '../../../src/python/objects/float-type.ts';
import '../../../src/python/objects/function-type.ts';
import '../../../src/python/objects/list-type.ts';
import '../../../src/python/objects/long-type.ts';
import '../../../src/python/objects/none-type.ts';
import '../../../src/python/objects/set-type.ts';
import '../../../src/python/objects/slice-type.ts';
import '../../../src/python/objects/str-type.ts';
import '../../../src/python/objects/tuple-type.ts';
import '../../../src/python/objects/unicode-type.ts';
import { readFileSync } from 'node:fs';
import * as arithmetic from '../../../src/python/objects/arithmetic.ts';
import { getAttr } from '../../../src/python/objects/attributes.ts';
import { callValue } from '../../../src/python/objects/call.ts';
import { compareThreeWay, richCompare } from '../../../src/python/objects/compare.ts';
import type { PyDict } from '../../../src/python/objects/dict.ts';
import { enumerateType, reversedType } from '../../../src/python/objects/enumerate-type.ts';
import { PyException, PyRaise, raise, typeError } from '../../../src/python/objects/exceptions.ts';
import * as hashing from '../../../src/python/objects/hash.ts';
import { hashValue } from '../../../src/python/objects/hash.ts';
import { contains, getItem, length, setItem, setSlice } from '../../../src/python/objects/items.ts';
import { toArray } from '../../../src/python/objects/iterate.ts';
import { sortArray } from '../../../src/python/objects/list-sort.ts';
import { repr, str } from '../../../src/python/objects/text.ts';
import * as types from '../../../src/python/objects/types.ts';
import { KwArgs, NotImplemented, PyList, PyTuple, type PyType, type Value } from '../../../src/python/objects/value.ts';
import { xrangeType } from '../../../src/python/objects/xrange-type.ts';
import { literal } from './literals.ts';

export type Recorded = [operation: string, operands: string[], outcome: string, keywords?: Record<string, string>];
export interface RecordedSteps {
  self: string;
  steps: Recorded[];
  after: string;
}

export function readRecorded<T>(name: string): T[] {
  const text = readFileSync(new URL(`recorded/${name}.jsonl`, import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

const BINARY: Record<string, (left: Value, right: Value) => Value> = {
  '+': arithmetic.add,
  '-': arithmetic.subtract,
  '*': arithmetic.multiply,
  '/': arithmetic.divide,
  '//': arithmetic.floorDivide,
  '%': arithmetic.remainder,
  '**': (left, right) => arithmetic.power(left, right),
  '<<': arithmetic.lshift,
  '>>': arithmetic.rshift,
  '&': arithmetic.bitAnd,
  '|': arithmetic.bitOr,
  '^': arithmetic.bitXor,
  truediv: arithmetic.trueDivide,
  divmod: arithmetic.divmod,
  cmp: compareThreeWay,
  coerce,
  in: (item, container) => contains(container, item),
  getitem: getItem,
};
for (const op of ['<', '<=', '==', '!=', '>', '>='] as const) BINARY[op] = (left, right) => richCompare(left, right, op);
for (const [op, name] of Object.entries({ '+=': 'Add', '-=': 'Sub', '*=': 'Mult', '&=': 'BitAnd', '|=': 'BitOr', '^=': 'BitXor' })) {
  BINARY[op] = arithmetic.INPLACE_OPERATORS[name];
}

const UNARY: Record<string, (value: Value) => Value> = {
  neg: arithmetic.negative,
  pos: arithmetic.positive,
  abs: arithmetic.absolute,
  invert: arithmetic.invert,
  hash: (value) => hashing.hashToInt(hashValue(value)),
  str,
  repr,
  len: length,
  hex: (value) => bySlot(value, 'hex', "hex() argument can't be converted to hex"),
  oct: (value) => bySlot(value, 'oct', "oct() argument can't be converted to oct"),
};

const TYPES = new Map<string, PyType>(
  [...Object.values(types).filter((v) => typeof v === 'object'), xrangeType, enumerateType, reversedType].map((type) => [type.name, type]),
);

/** coerce() as the builtin does it for numbers. */
function coerce(left: Value, right: Value): Value {
  if (types.typeOf(left) === types.typeOf(right)) return new PyTuple([left, right]);
  const pair = types.typeOf(left).slots.coerce?.(left, right) ?? NotImplemented;
  if (pair !== NotImplemented) return pair;
  const swapped = types.typeOf(right).slots.coerce?.(right, left) ?? NotImplemented;
  if (swapped instanceof PyTuple) return new PyTuple([swapped.items[1], swapped.items[0]]);
  throw raise(typeError('number coercion failed'));
}

function bySlot(value: Value, slot: 'hex' | 'oct', message: string): Value {
  const fn = types.typeOf(value).slots[slot];
  if (fn === null) throw raise(typeError(message));
  return fn(value);
}

function view(op: string, args: Value[]): Value {
  const [method, operator] = op.split(' ');
  return BINARY[operator](callValue(getAttr(args[0], method), []), args[1]);
}

function fromKeysAndOneMore(keys: Value): Value {
  const dict = callValue(getAttr(types.dictType, 'fromkeys'), [keys]) as PyDict;
  dict.set(-5, null);
  return new PyList(dict.keys());
}

const OTHERS: Record<string, (args: Value[]) => Value> = {
  pow: ([left, right, modulus]) => arithmetic.power(left, right, modulus ?? null),
  setitem: ([self, key, value]) => none(() => setItem(self, key, value)),
  delitem: ([self, key]) => none(() => setItem(self, key, undefined)),
  setslice: ([self, low, high, items]) => none(() => setSlice(self, low, high, items)),
  'fromkeys and one more': ([keys]) => fromKeysAndOneMore(keys),
  sorted: ([list]) => {
    const items = toArray(list);
    sortArray(items, null, null, false);
    return new PyList(items);
  },
};

function none(change: () => void): Value {
  change();
  return null;
}

const ITERATING = new Set(['.__reversed__', '.iterkeys', '.itervalues', '.iteritems']);

export function operate(op: string, args: Value[], kw: KwArgs | null): Value {
  if (op in BINARY) return BINARY[op](args[0], args[1]);
  if (op in UNARY) return UNARY[op](args[0]);
  if (op in OTHERS) return OTHERS[op](args);
  if (op.startsWith('view')) return view(op, args);
  if (op.startsWith('get ')) return getAttr(args[0], op.slice(4));
  if (op.startsWith('list(')) return new PyList(toArray(callValue(TYPES.get(op.slice(5, -1)) as PyType, args, kw)));
  if (!op.startsWith('.')) return callValue(TYPES.get(op) as PyType, args, kw);
  const result = callValue(getAttr(args[0], op.slice(1)), args.slice(1), kw);
  return ITERATING.has(op) ? new PyList(toArray(result)) : result;
}

/** The outcome as it is recorded. */
export function outcomeOf(op: string, args: Value[], keywords: Record<string, string> = {}): string {
  const names = Object.keys(keywords);
  const kw =
    names.length === 0
      ? null
      : new KwArgs(
          names,
          names.map((name) => literal(keywords[name])),
          null,
        );
  try {
    return repr(operate(op, args, kw));
  } catch (error) {
    return errorText(error);
  }
}

export function errorText(error: unknown): string {
  if (!(error instanceof PyRaise) || !(error.value instanceof PyException)) throw error;
  return `${error.value.type.name}: ${str(error.value)}`;
}

const INPLACE = new Set(['+=', '*=', '-=', '&=', '|=', '^=']);

/** Runs a line of steps; gives the outcomes that differ. */
export function stepDifferences({ self, steps, after }: RecordedSteps): string[] {
  const target = literal(self);
  const differences: string[] = [];
  for (const [op, operands, expected] of steps) {
    const got = outcomeOf(op, [target, ...operands.map(literal)]);
    const shown = INPLACE.has(op) && !/^(TypeError|OverflowError|MemoryError)/.test(got) ? 'changed' : got;
    if (shown !== expected) differences.push(`${self} ${op} ${operands.join(', ')}: ${shown} instead of ${expected}`);
  }
  const end = repr(target);
  if (end !== after) differences.push(`${self} in the end: ${end} instead of ${after}`);
  return differences;
}

/** Runs recorded lines of both kinds; gives what differs. */
export function differences(lines: (Recorded | RecordedSteps)[]): string[] {
  return lines.flatMap((line) => {
    if (!Array.isArray(line)) return stepDifferences(line);
    const [op, operands, expected, keywords] = line;
    const got = outcomeOf(op, operands.map(literal), keywords);
    return got === expected ? [] : [`${op} ${operands.join(', ')}: ${got} instead of ${expected}`];
  });
}
