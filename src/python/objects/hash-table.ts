/**
 * What dict and set share: keys found by Python's equality and hash, iterated in the order of CPython 2.7's table.
 *
 * A JS Map holds what was inserted, under a *normal key*: one JS value for all Python keys that are equal (1, 1L, 1.0 and True are the number 1;
 * ASCII unicode is the str). Keys with equality of their own (tuples, instances with `__eq__`) have an object made for them and are found by hash.
 * While only insertions happened the table's order is worked out when somebody asks; from the first deletion on a ProbeTable is kept.
 */
import { type Hash, hashBig, hashFloat, hashInt, hashText } from './hash-core.ts';
import { late } from './late.ts';
import { insertionOrder, maskAfter, ProbeTable } from './probe-table.ts';
import { PyComplex, PyFloat, type PyIntSub, PyLong, PyObject, type PyStrSub, PyTuple, PyUnicode, type Value } from './value.ts';

/** Stands in the Map for a key with equality of its own. */
export class ComplexKey {
  constructor(
    readonly key: Value,
    readonly hash: Hash,
  ) {}
}

/** A JS value under which a key is kept in the Map. */
export type NormalKey = unknown;

const NON_ASCII = '\uffff';

function normalBig(n: bigint): NormalKey {
  return n >= -9007199254740991n && n <= 9007199254740991n ? Number(n) : n;
}

const ASCII = /^[\x00-\x7f]*$/;

function normalFloat(key: PyFloat | PyComplex, x: number): NormalKey {
  if (Number.isNaN(x)) return key;
  return Number.isInteger(x) && !Number.isSafeInteger(x) ? BigInt(x) : x === 0 ? 0 : x;
}

/** The normal key of a value whose equality is known, undefined for others. */
export function normalKey(key: Value): NormalKey | undefined {
  switch (typeof key) {
    case 'string':
    case 'number':
      return key;
    case 'boolean':
      return key ? 1 : 0;
    case 'bigint':
      return key;
    default:
      return key === null ? null : normalObject(key);
  }
}

function normalObject(key: PyObject): NormalKey | undefined {
  if (key instanceof PyUnicode && !key.type.heap) return ASCII.test(key.value) ? key.value : NON_ASCII + key.value;
  if (key instanceof PyFloat && !key.type.heap) return normalFloat(key, key.value);
  if (key instanceof PyLong && !key.type.heap) return normalBig(key.value);
  if (key instanceof PyComplex && !key.type.heap && key.imag === 0) return normalFloat(key, key.real);
  const { hash, richcompare, compare } = key.type.slots;
  if (hash === late.hashSubclass && comparesAsBuiltin(key)) return (key as PyIntSub | PyStrSub).value;
  if (hash === late.hashIdentityValue && (richcompare === null || richcompare === late.compareIdentity) && compare === null) return key;
  return undefined;
}

/** Does a subclass of int or str leave comparison alone? */
function comparesAsBuiltin(key: PyObject): boolean {
  const base = key.type.mro.find((type) => !type.heap);
  const { richcompare, compare } = key.type.slots;
  return base !== undefined && richcompare === base.slots.richcompare && compare === base.slots.compare;
}

export function hashOfNormal(normal: NormalKey): Hash {
  switch (typeof normal) {
    case 'string':
      return normal.charCodeAt(0) === 0xffff ? hashText(normal.slice(1), true) : hashText(normal);
    case 'number':
      return Number.isSafeInteger(normal) ? hashInt(normal) : hashFloat(normal);
    case 'bigint':
      return hashBig(normal);
    default:
      if (normal instanceof ComplexKey) return normal.hash;
      return late.hashValue(normal as Value);
  }
}

/** Types whose keys stand in the Map by an object of their own, and which only keys of the same types can equal. */
function isPlainCollection(key: Value): boolean {
  return (key instanceof PyTuple || key instanceof HashTable) && !key.type.heap;
}

function isEqualKey(entry: ComplexKey, key: Value, hash: Hash): boolean {
  if (entry.hash.lo !== hash.lo || entry.hash.hi !== hash.hi) return false;
  return entry.key === key || haveSameItems(entry.key, key) || late.equals(entry.key, key);
}

/** Tuples of identical items, which are equal without being asked. */
function haveSameItems(a: Value, b: Value): boolean {
  if (!(a instanceof PyTuple && b instanceof PyTuple) || a.type.heap || b.type.heap) return false;
  return a.items.length === b.items.length && a.items.every((item, i) => item === b.items[i]);
}

export abstract class HashTable extends PyObject {
  /** Normal key -> value (of a dict) or original key (of a set). */
  map = new Map<NormalKey, Value>();
  private probes: ProbeTable | null = null;
  private growth: number[] | null = null;
  private order: NormalKey[] | null = null;
  /** Slots in which the keys of `order` are. */
  private places: number[] = [];
  private complex: Map<number, ComplexKey[]> | null = null;
  /** There are (or were) keys of programs' classes, which must be asked what they equal. */
  asks = false;

  get size(): number {
    return this.map.size;
  }

  /** The normal key under which an equal key is in the Map, or undefined. Raises TypeError for an unhashable key. */
  find(key: Value): NormalKey | undefined {
    const normal = normalKey(key);
    return normal === undefined ? this.findComplex(key, late.hashValue(key)) : this.findNormal(normal, key);
  }

  /** As find(), of a key whose normal key is known. */
  protected findNormal(normal: NormalKey, key: Value): NormalKey | undefined {
    if (!this.asks) return this.map.has(normal) ? normal : undefined;
    const hash = hashOfNormal(normal);
    if (this.complex?.has(hash.lo)) return this.askInTurn(key, hash);
    return this.map.has(normal) ? normal : undefined;
  }

  /** As find(), of a key that has equality of its own, or holds keys that may have. */
  protected findComplex(key: Value, hash: Hash): NormalKey | undefined {
    // What an object of a program's class equals only it knows: any key of the same hash.
    if (!isPlainCollection(key)) return this.askInTurn(key, hash);
    const bucket = this.complex?.get(hash.lo);
    if (bucket === undefined) return undefined;
    return bucket.length > 1 ? this.askInTurn(key, hash) : isEqualKey(bucket[0], key, hash) ? bucket[0] : undefined;
  }

  /** Compares with the keys of the same hash in the order of their slots, since a program may see who is asked. */
  private askInTurn(key: Value, hash: Hash): NormalKey | undefined {
    if (this.map.size === 0) return undefined;
    for (const other of this.keepProbes().chain(hash)) {
      const known = other instanceof ComplexKey ? other.key : this.original(other);
      if (known === key || late.equals(known, key)) return other;
    }
    return undefined;
  }

  /** The normal key that an entry of another table has here; no `__hash__` is called, as the entry knows it. */
  findEntry(other: HashTable, normal: NormalKey): NormalKey | undefined {
    if (normal instanceof ComplexKey) return this.findComplex(normal.key, normal.hash);
    return this.findNormal(normal, other.original(normal));
  }

  /** The key as it was first inserted. */
  abstract original(normal: NormalKey): Value;

  /** What stands in the Map for a key with equality of its own that is not there yet; the caller puts it in and then calls added(). */
  protected makeComplex(key: Value, hash: Hash): NormalKey {
    const entry = new ComplexKey(key, hash);
    if (!isPlainCollection(key)) this.asks = true;
    if (this.complex === null) this.complex = new Map();
    const bucket = this.complex.get(hash.lo);
    if (bucket === undefined) this.complex.set(hash.lo, [entry]);
    else bucket.push(entry);
    return entry;
  }

  protected complexOriginal(normal: NormalKey): Value | undefined {
    return normal instanceof ComplexKey ? normal.key : undefined;
  }

  /** To be called after a new key went into the Map. */
  protected added(normal: NormalKey): void {
    this.order = null;
    if (this.probes !== null) this.probes.insert(normal, hashOfNormal(normal));
  }

  /** Takes a key that is there out of the Map and marks its slot. */
  protected removeNormal(normal: NormalKey): void {
    this.keepProbes().remove(normal, hashOfNormal(normal));
    this.forget(normal);
  }

  private forget(normal: NormalKey): void {
    this.order = null;
    this.map.delete(normal);
    if (normal instanceof ComplexKey && this.complex !== null) {
      const bucket = this.complex.get(normal.hash.lo) as ComplexKey[];
      if (bucket.length === 1) this.complex.delete(normal.hash.lo);
      else bucket.splice(bucket.indexOf(normal), 1);
    }
  }

  /** Takes out the entry that popitem() or set.pop() would, and gives its normal key and value. The table must not be empty. */
  protected popNormal(): { normal: NormalKey; value: Value } {
    const normal = this.keepProbes().pop();
    const value = this.map.get(normal) as Value;
    this.forget(normal);
    return { normal, value };
  }

  protected clearTable(): void {
    this.map = new Map();
    this.probes = null;
    this.growth = null;
    this.order = null;
    this.complex = null;
    this.asks = false;
  }

  private keepProbes(): ProbeTable {
    if (this.probes === null) {
      const probes = new ProbeTable();
      let count = 0;
      let next = 0;
      const growth = this.growth;
      for (const normal of this.map.keys()) {
        while (growth !== null && next < growth.length && growth[next] === count) {
          probes.resize(growth[next + 1]);
          next += 2;
        }
        probes.insert(normal, hashOfNormal(normal));
        count++;
      }
      while (growth !== null && next < growth.length) {
        probes.resize(growth[next + 1]);
        next += 2;
      }
      this.probes = probes;
      this.growth = null;
    }
    return this.probes;
  }

  /** Makes a table anew of which deletions left many marks. */
  purge(): void {
    if (this.probes === null) return;
    this.probes.purge();
    this.order = null;
  }

  /** Takes over the other's table, which must not be used after. */
  protected become(other: HashTable): void {
    this.map = other.map;
    this.probes = other.probes;
    this.growth = other.growth;
    this.order = other.order;
    this.complex = other.complex;
    this.asks = other.asks;
  }

  /** Runs `insertions` into a table that is resized for more than `minUsed` entries before and not while they go in. */
  protected insertUngrown(minUsed: number, insertions: () => void): void {
    this.presize(minUsed);
    const probes = this.keepProbes();
    probes.growing = false;
    insertions();
    probes.growing = true;
  }

  /** Hashes of the keys, in any order. */
  hashes(): Hash[] {
    return Array.from(this.map.keys(), hashOfNormal);
  }

  /** Resizes the table for more than `minUsed` entries now, as BUILD_MAP of a long display does. */
  presize(minUsed: number): void {
    if (this.probes !== null) this.probes.resize(minUsed);
    else if (this.growth === null) this.growth = [this.map.size, minUsed];
    else this.growth.push(this.map.size, minUsed);
    this.order = null;
  }

  /** Makes room for `more` entries at once, as merging another dict or set does. */
  reserve(more: number): void {
    if (this.probes !== null) {
      this.probes.reserve(more);
      this.order = null;
      return;
    }
    const used = this.map.size;
    if ((used + more) * 3 >= (maskAfter(used, this.growth) + 1) * 2) this.presize((used + more) * 2);
  }

  /** Normal keys in the order in which CPython iterates. The array must not be changed. */
  normalKeys(): readonly NormalKey[] {
    if (this.order === null) this.order = this.workOutOrder();
    return this.order;
  }

  /** Is this what normalKeys() gave, and no key has come or gone since? */
  isOrder(order: readonly NormalKey[]): boolean {
    return this.order === order;
  }

  /** Slots of CPython's table in which the keys of normalKeys() are. The array must not be changed. */
  slotPlaces(): readonly number[] {
    this.normalKeys();
    return this.places;
  }

  /** First slot from `slot` on that holds a key, -1 if there is none. */
  occupiedFrom(slot: number): number {
    return this.keepProbes().occupiedFrom(slot);
  }

  keyInSlot(slot: number): NormalKey {
    return this.keepProbes().keyInSlot(slot);
  }

  private workOutOrder(): NormalKey[] {
    this.places = [];
    if (this.probes !== null) return this.probes.order(this.places);
    const keys: NormalKey[] = [];
    for (const key of this.map.keys()) keys.push(key);
    const order = insertionOrder(keys.map(hashOfNormal), this.growth, this.places);
    return order.map((i) => keys[i]);
  }

  /** Keys in CPython's order. */
  keys(): Value[] {
    return this.normalKeys().map((normal) => this.original(normal));
  }
}

/**
 * Goes through a table as CPython's iterators do, by slots: a key that comes into a slot not yet passed is met, whatever has been deleted meanwhile.
 * Raises nothing; whoever iterates looks at the size.
 */
export class TableCursor {
  private order: readonly NormalKey[] | null;
  private readonly places: readonly number[];
  /** Index into `order` of what comes next; the slot, once the table has changed. */
  private at = 0;

  constructor(private readonly table: HashTable) {
    this.order = table.normalKeys();
    this.places = table.slotPlaces();
  }

  /** The next normal key, undefined at the end. */
  next(): NormalKey | undefined {
    const { order, table } = this;
    if (order !== null) {
      if (table.isOrder(order)) return this.at < order.length ? order[this.at++] : undefined;
      this.order = null;
      this.at = this.at === 0 ? 0 : this.places[this.at - 1] + 1;
    }
    const slot = table.occupiedFrom(this.at);
    if (slot < 0) return undefined;
    this.at = slot + 1;
    return table.keyInSlot(slot);
  }
}
