import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as arithmetic from '../../../src/python/objects/arithmetic.ts';
import { getAttr } from '../../../src/python/objects/attributes.ts';
import { PyByteArray } from '../../../src/python/objects/byte-array.ts';
import '../../../src/python/objects/bytearray-type.ts';
import { callValue } from '../../../src/python/objects/call.ts';
import '../../../src/python/objects/class.ts';
import { compareThreeWay, richCompare } from '../../../src/python/objects/compare.ts';
import { PyDict } from '../../../src/python/objects/dict.ts';
import '../../../src/python/objects/dict-type.ts';
import '../../../src/python/objects/exception-type.ts';
import { PyRaise } from '../../../src/python/objects/exceptions.ts';
import '../../../src/python/objects/float-type.ts';
import { formatValue } from '../../../src/python/objects/format-method.ts';
import '../../../src/python/objects/function-type.ts';
import { hashToInt, hashValue } from '../../../src/python/objects/hash.ts';
import '../../../src/python/objects/int-type.ts';
import '../../../src/python/objects/bool-type.ts';
import { contains, getItem, length } from '../../../src/python/objects/items.ts';
import { toArray } from '../../../src/python/objects/iterate.ts';
import '../../../src/python/objects/list-type.ts';
import '../../../src/python/objects/long-type.ts';
import '../../../src/python/objects/none-type.ts';
import '../../../src/python/objects/slice-type.ts';
import '../../../src/python/objects/str-type.ts';
import { repr, str } from '../../../src/python/objects/text.ts';
import '../../../src/python/objects/tuple-type.ts';
import { basestringType, strType, typeOf, unicodeType } from '../../../src/python/objects/types.ts';
import '../../../src/python/objects/unicode-type.ts';
import { bytearrayType } from '../../../src/python/objects/byte-array.ts';
import { floatRepr } from '../../../src/python/objects/text/float-repr.ts';
import {
  PyFloat,
  PyList,
  PyLong,
  PySingleton,
  PySlice,
  PyTuple,
  PyType,
  PyUnicode,
  type Value,
} from '../../../src/python/objects/value.ts';

/** A value as test/record/str-methods.py writes it. */
type Json = null | boolean | number | string | Json[] | { [kind: string]: Json };

function decode(json: Json): Value {
  if (json === null || typeof json !== 'object') return json;
  const [kind, data] = Object.entries(json as { [kind: string]: Json })[0];
  const list = (): Value[] => (data as Json[]).map(decode);
  switch (kind) {
    case 's':
      return data as string;
    case 'u':
      return new PyUnicode(data as string);
    case 'b':
      return new PyByteArray(data as string);
    case 'f':
      return new PyFloat(data === 'inf' ? Number.POSITIVE_INFINITY : Number(data));
    case 'i':
      return BigInt(data as string);
    case 'l':
      return new PyLong(BigInt(data as string));
    case 'L':
      return new PyList(list());
    case 't':
      return new PyTuple(list());
    case 'slice': {
      const [start, stop, step] = list();
      return new PySlice(start, stop, step);
    }
    case 'd': {
      const dict = new PyDict();
      for (const pair of data as Json[][]) dict.set(decode(pair[0]), decode(pair[1]));
      return dict;
    }
    default:
      throw new Error(`no value is written as ${kind}`);
  }
}

function encode(value: Value): Json {
  switch (typeof value) {
    case 'string':
      return { s: value };
    case 'bigint':
      return { i: String(value) };
    case 'object':
      return value === null ? null : encodeObject(value);
    default:
      return value;
  }
}

function encodeObject(value: Exclude<Value, null | boolean | number | bigint | string>): Json {
  if (value instanceof PyUnicode) return { u: value.value };
  if (value instanceof PyByteArray) return { b: value.bytes };
  if (value instanceof PyFloat) return { f: floatRepr(value.value) };
  if (value instanceof PyLong) return { l: String(value.value) };
  if (value instanceof PyList) return { L: value.items.map(encode) };
  if (value instanceof PyTuple) return { t: value.items.map(encode) };
  if (value instanceof PySingleton) return { single: value.text };
  if (value instanceof PyType) return { type: value.name };
  throw new Error(`no way to write a ${value.type.name}`);
}

const OPERATORS: Record<string, (left: Value, right: Value) => Value> = {
  add: arithmetic.add,
  concat: arithmetic.add,
  iadd: arithmetic.inplaceAdd,
  sub: arithmetic.subtract,
  mul: arithmetic.multiply,
  mod: arithmetic.remainder,
  contains,
  getitem: getItem,
  lt: (left, right) => richCompare(left, right, '<'),
  le: (left, right) => richCompare(left, right, '<='),
  eq: (left, right) => richCompare(left, right, '=='),
  ne: (left, right) => richCompare(left, right, '!='),
  gt: (left, right) => richCompare(left, right, '>'),
  ge: (left, right) => richCompare(left, right, '>='),
};

const TYPES: Record<string, PyType> = { str: strType, unicode: unicodeType, bytearray: bytearrayType, basestring: basestringType };

function callFunction(name: string, args: Value[]): Value {
  const type = TYPES[name];
  if (type !== undefined) return callValue(type, args, null);
  switch (name) {
    case 'repr':
      return repr(args[0]);
    case 'len':
      return length(args[0]);
    case 'hash':
      return hashToInt(hashValue(args[0]));
    case 'list':
      return new PyList(toArray(args[0]));
    case 'cmp':
      return compareThreeWay(args[0], args[1]);
    case 'format':
      return formatValue(args[0], args.length === 1 ? '' : args[1]);
    default:
      throw new Error(`no function ${name}`);
  }
}

function call(receiver: Value, method: string, args: Value[]): Value {
  if (method.startsWith('op:')) return OPERATORS[method.slice(3)](receiver, args[0]);
  if (method.startsWith('fn:')) return callFunction(method.slice(3), [receiver, ...args]);
  return callValue(getAttr(receiver, method), args, null);
}

type Recorded = [receiver: Json, method: string, args: Json[], result: { [what: string]: Json }];

function outcome([receiverJson, method, args]: Recorded): { [what: string]: Json } {
  const receiver = decode(receiverJson);
  let result: { [what: string]: Json };
  try {
    result = { ok: encode(call(receiver, method, args.map(decode))) };
  } catch (error) {
    if (!(error instanceof PyRaise)) throw error;
    result = { error: `${typeOf(error.value).name}: ${str(error.value)}` };
  }
  if (receiver instanceof PyByteArray && receiver.bytes !== (receiverJson as { b: string }).b) result.after = encode(receiver);
  return result;
}

const lines = readFileSync(new URL('recorded/str-methods.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const byMethod = new Map<string, Recorded[]>();
for (const line of lines) {
  const recorded = JSON.parse(line) as Recorded;
  const known = byMethod.get(recorded[1]);
  if (known === undefined) byMethod.set(recorded[1], [recorded]);
  else known.push(recorded);
}

describe('str, unicode and bytearray answer as recorded from Python 2.7', () => {
  for (const [method, cases] of byMethod) {
    it(method, () => {
      const failed: string[] = [];
      for (const recorded of cases) {
        let got: unknown;
        try {
          got = outcome(recorded);
        } catch (error) {
          got = { fault: String(error) };
        }
        const expected = recorded[3];
        try {
          expect(got).toEqual(expected);
        } catch {
          failed.push(`${JSON.stringify(recorded.slice(0, 3))} gives ${JSON.stringify(got)}, not ${JSON.stringify(expected)}`);
        }
      }
      expect(failed).toEqual([]);
    });
  }
});
