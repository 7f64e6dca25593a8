/** Sizes of values in bytes, as CPython on a 64-bit machine has them: `__sizeof__` and sys.getsizeof(). */
import { PyDict } from './dict.ts';
import { HashTable } from './hash-table.ts';
import { typeOf } from './types.ts';
import { PyIntSub, PyList, PyLong, PyStrSub, PyTuple, PyType, PyUnicode, type Value } from './value.ts';

/** What the collector keeps in front of an object that may be part of a cycle. */
const COLLECTOR_HEAD = 32;
const POINTER = 8;
const BITS_OF_A_DIGIT = 30;

/** Fixed sizes by the type's name. */
const FIXED: Readonly<Record<string, number>> = {
  bool: 24,
  builtin_function_or_method: 40,
  classmethod: 24,
  classobj: 72,
  code: 128,
  complex: 32,
  dictproxy: 24,
  enumerate: 48,
  file: 144,
  float: 24,
  frame: 384,
  function: 88,
  generator: 48,
  instance: 40,
  instancemethod: 48,
  int: 24,
  listiterator: 32,
  module: 24,
  property: 56,
  reversed: 32,
  slice: 40,
  staticmethod: 24,
  super: 40,
  traceback: 40,
  tupleiterator: 32,
  xrange: 40,
};

/** Types without references to other values, which no collector follows. */
const UNTRACKED = new Set([
  ...['int', 'bool', 'long', 'float', 'complex', 'str', 'unicode', 'NoneType', 'object', 'xrange', 'code', 'file'],
  ...['NotImplementedType', 'ellipsis', 'bytearray'],
]);

/** Slots of a dict or set with so many entries; the first eight are within the object itself. */
function slotsFor(entries: number): number {
  let slots = 8;
  while (entries * 3 >= slots * 2) slots *= 4;
  return slots;
}

function tableSize(table: HashTable): number {
  const [base, entry] = table instanceof PyDict ? [248, 24] : [200, 16];
  const slots = slotsFor(table.size);
  return slots === 8 ? base : base + slots * entry;
}

function longSize(value: bigint): number {
  const magnitude = value < 0n ? -value : value;
  const bits = magnitude === 0n ? 0 : magnitude.toString(2).length;
  return 24 + 4 * Math.ceil(bits / BITS_OF_A_DIGIT);
}

/** The part that a built-in type gives, without what the collector needs. */
function ownSize(value: Value): number {
  if (typeof value === 'string') return 37 + value.length;
  if (value instanceof PyStrSub) return 37 + value.value.length;
  if (value instanceof PyUnicode) return 52 + 4 * Array.from(value.value).length;
  if (value instanceof PyLong) return longSize(value.value);
  if (value instanceof PyTuple) return 24 + POINTER * value.items.length;
  if (value instanceof PyList) return 40 + POINTER * value.items.length;
  if (value instanceof HashTable) return tableSize(value);
  if (value instanceof PyType) return 872;
  if (value instanceof PyIntSub) return 24;
  const base = typeOf(value).mro.find((type) => !type.heap)?.name ?? 'object';
  return FIXED[base] ?? (base.endsWith('iterator') ? 56 : 16);
}

/** `value.__sizeof__()` */
export function sizeOf(value: Value): number {
  const type = typeOf(value);
  if (!type.heap || value instanceof PyType) return ownSize(value);
  // A dict and weak references, or the members that __slots__ declares.
  const members = type.mro.reduce((count, each) => count + (each.memberSlots?.length ?? 0), 0);
  return ownSize(value) + POINTER * (type.hasDict ? 2 + members : members);
}

/** What sys.getsizeof() adds. */
export function collectorSize(value: Value): number {
  const type = typeOf(value);
  if (value instanceof PyType) return value.heap ? COLLECTOR_HEAD : 0;
  return UNTRACKED.has(type.name) && !type.heap ? 0 : COLLECTOR_HEAD;
}
