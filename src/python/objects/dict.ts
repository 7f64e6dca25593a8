/** dict: the class itself; what a program sees of it is in dict-type.ts. */
import type { Hash } from './hash-core.ts';
import { ComplexKey, HashTable, type NormalKey, normalKey } from './hash-table.ts';
import { late } from './late.ts';
import { PyTuple, type Value } from './value.ts';

export class PyDict extends HashTable {
  /** Keys that are not their own normal key, as they were first inserted. */
  private origs: Map<NormalKey, Value> | null = null;

  /** Value of a str key. */
  getStr(key: string): Value | undefined {
    return this.map.get(key);
  }

  setStr(key: string, value: Value): void {
    const { map } = this;
    const { size } = map;
    map.set(key, value);
    if (map.size !== size) this.added(key);
  }

  deleteStr(key: string): boolean {
    if (!this.map.has(key)) return false;
    this.removeNormal(key);
    this.origs?.delete(key);
    return true;
  }

  /** Raises TypeError for an unhashable key, as do all below. */
  get(key: Value): Value | undefined {
    if (typeof key === 'string') {
      const value = this.map.get(key);
      if (value !== undefined) return value;
    }
    const normal = this.find(key);
    return normal === undefined ? undefined : this.map.get(normal);
  }

  has(key: Value): boolean {
    return this.find(key) !== undefined;
  }

  set(key: Value, value: Value): void {
    const normal = normalKey(key);
    if (normal === undefined) this.setComplex(key, late.hashValue(key), value);
    else this.setNormal(normal, key, value);
  }

  /** As set(), of a key whose normal key is known. */
  private setNormal(normal: NormalKey, key: Value, value: Value): void {
    const found = this.findNormal(normal, key);
    if (found !== undefined) {
      this.map.set(found, value);
      return;
    }
    this.insertNormal(normal, key, value);
  }

  private insertNormal(normal: NormalKey, key: Value, value: Value): void {
    if (normal !== key) {
      if (this.origs === null) this.origs = new Map();
      this.origs.set(normal, key);
    }
    this.map.set(normal, value);
    this.added(normal);
  }

  /** As set(), of a key that has equality of its own. */
  private setComplex(key: Value, hash: Hash, value: Value): void {
    const found = this.findComplex(key, hash);
    if (found !== undefined) {
      this.map.set(found, value);
      return;
    }
    const normal = this.makeComplex(key, hash);
    this.map.set(normal, value);
    this.added(normal);
  }

  /** Sets the key of another table's entry; no `__hash__` is called, as the entry knows it. */
  private setEntry(other: HashTable, normal: NormalKey, value: Value): void {
    if (normal instanceof ComplexKey) this.setComplex(normal.key, normal.hash, value);
    else this.setNormal(normal, other.original(normal), value);
  }

  /** The value of a key, which gets `fallback` if it was not there. It is hashed once. */
  setDefault(key: Value, fallback: Value): Value {
    const normal = normalKey(key);
    const hash = normal === undefined ? late.hashValue(key) : null;
    const found = hash === null ? this.findNormal(normal, key) : this.findComplex(key, hash);
    if (found !== undefined) return this.map.get(found) as Value;
    if (hash === null) this.insertNormal(normal, key, fallback);
    else {
      const entry = this.makeComplex(key, hash);
      this.map.set(entry, fallback);
      this.added(entry);
    }
    return fallback;
  }

  /** Takes the key out; its value, or undefined if it was not there. */
  delete(key: Value): Value | undefined {
    const normal = this.find(key);
    if (normal === undefined) return undefined;
    const value = this.map.get(normal);
    this.removeNormal(normal);
    this.origs?.delete(normal);
    return value;
  }

  popitem(): [Value, Value] {
    const { normal, value } = this.popNormal();
    const key = this.original(normal);
    this.origs?.delete(normal);
    return [key, value];
  }

  clear(): void {
    this.clearTable();
    this.origs = null;
  }

  original(normal: NormalKey): Value {
    const complex = this.complexOriginal(normal);
    if (complex !== undefined) return complex;
    if (this.origs !== null) {
      const key = this.origs.get(normal);
      if (key !== undefined) return key;
    }
    return normal as Value;
  }

  values(): Value[] {
    return this.normalKeys().map((normal) => this.map.get(normal) as Value);
  }

  /** Pairs in CPython's order. */
  entries(): [Value, Value][] {
    return this.normalKeys().map((normal) => [this.original(normal), this.map.get(normal) as Value]);
  }

  items(): Value[] {
    return this.normalKeys().map((normal) => new PyTuple([this.original(normal), this.map.get(normal) as Value]));
  }

  /** PyDict_Merge of a real dict: room is made at once, then keys go in in the other's table order. */
  merge(other: PyDict, override = true): void {
    if (other === this || other.size === 0) return;
    this.reserve(other.size);
    for (const normal of other.normalKeys()) {
      if (override || this.findEntry(other, normal) === undefined) this.setEntry(other, normal, other.map.get(normal) as Value);
    }
  }

  /** dict.fromkeys() of a dict or set, into an empty dict. */
  fillFrom(other: HashTable, value: Value): void {
    this.insertUngrown(Math.floor(other.size / 2) * 3, () => {
      for (const normal of other.normalKeys()) this.setEntry(other, normal, value);
    });
  }

  /** A dict with the same history of insertions, of one with str keys from which nothing was deleted. Its order is the same, unlike a copy's. */
  duplicate(): PyDict {
    const result = new PyDict();
    result.map = new Map(this.map);
    return result;
  }

  copy(): PyDict {
    const result = new PyDict();
    result.merge(this);
    return result;
  }
}
