/**
 * The open-addressing table of CPython 2.7's dict and set, as far as it decides iteration order: which slot each key is in, and the
 * marks that deletions leave. Values are kept elsewhere.
 */
import type { Hash } from './hash-core.ts';

const MIN_SIZE = 8;
const EMPTY = 0;
const DUMMY = -1;

/** The least power of two above `minUsed`, as dictresize chooses it. */
function tableSize(minUsed: number): number {
  let size = MIN_SIZE;
  while (size <= minUsed) size *= 2;
  return size;
}

function growTo(used: number): number {
  return (used > 50000 ? 2 : 4) * used;
}

/** First slot of the probe sequence for `hash` that `free` accepts. */
function probeFree(slots: Int32Array, mask: number, hash: Hash): number {
  let i = hash.lo & mask;
  let lo = hash.lo;
  let hi = hash.hi;
  while (slots[i] > EMPTY) {
    i = (Math.imul(i, 5) + lo + 1) & mask;
    // perturb >>= 5, unsigned 64 bits
    lo = (lo >>> 5) | (hi << 27);
    hi >>>= 5;
  }
  return i;
}

/**
 * Probing as in lookdict uses perturb before its first shift for the second probe, so the loop above starts with the whole hash; see
 * Objects/dictobject.c. The first dummy met is what an insertion reuses, which `slots[i] > EMPTY` also gives.
 */
export class ProbeTable {
  mask = MIN_SIZE - 1;
  /** 0: never used; -1: deleted; otherwise 1 + the index of an entry. */
  slots = new Int32Array(MIN_SIZE);
  fill = 0;
  used = 0;
  /** Where popitem() goes on searching: CPython keeps it in the hash of slot 0. */
  finger = 0;
  keys: unknown[] = [];
  hashes: Hash[] = [];
  /** False while dict.fromkeys() fills a table that it has resized once for all. */
  growing = true;
  /** Places in `keys` that deletions left free. */
  private spare: number[] = [];

  /** Adds a key that is not there yet. */
  insert(key: unknown, hash: Hash): void {
    const i = this.freeSlot(hash);
    if (this.slots[i] === EMPTY) this.fill++;
    const place = this.spare.pop() ?? this.keys.length;
    this.keys[place] = key;
    this.hashes[place] = hash;
    this.slots[i] = place + 1;
    this.used++;
    if (this.growing && this.fill * 3 >= (this.mask + 1) * 2) this.resize(growTo(this.used));
  }

  /** set.difference_update() ends so: a table of which a fifth or more are deletions' marks is made anew. */
  purge(): void {
    if ((this.fill - this.used) * 5 >= this.mask) this.resize(growTo(this.used));
  }

  private freeSlot(hash: Hash): number {
    const { slots, mask } = this;
    let i = hash.lo & mask;
    let dummy = -1;
    let lo = hash.lo;
    let hi = hash.hi;
    while (slots[i] !== EMPTY) {
      if (slots[i] === DUMMY && dummy < 0) dummy = i;
      i = (Math.imul(i, 5) + lo + 1) & mask;
      lo = (lo >>> 5) | (hi << 27);
      hi >>>= 5;
    }
    return dummy < 0 ? i : dummy;
  }

  private slotOf(key: unknown, hash: Hash): number {
    const { slots, mask, keys } = this;
    let i = hash.lo & mask;
    let lo = hash.lo;
    let hi = hash.hi;
    for (;;) {
      const entry = slots[i];
      if (entry === EMPTY) return -1;
      if (entry > EMPTY && keys[entry - 1] === key) return i;
      i = (Math.imul(i, 5) + lo + 1) & mask;
      lo = (lo >>> 5) | (hi << 27);
      hi >>>= 5;
    }
  }

  /** Keys with this hash, in the order in which a look-up meets them. */
  chain(hash: Hash): unknown[] {
    const { slots, mask, keys, hashes } = this;
    const result: unknown[] = [];
    let i = hash.lo & mask;
    let lo = hash.lo;
    let hi = hash.hi;
    for (let entry = slots[i]; entry !== EMPTY; entry = slots[i]) {
      if (entry > EMPTY && hashes[entry - 1].lo === hash.lo && hashes[entry - 1].hi === hash.hi) result.push(keys[entry - 1]);
      i = (Math.imul(i, 5) + lo + 1) & mask;
      lo = (lo >>> 5) | (hi << 27);
      hi >>>= 5;
    }
    return result;
  }

  /** Marks the slot of a key that is there. */
  remove(key: unknown, hash: Hash): void {
    this.vacate(this.slotOf(key, hash));
  }

  private vacate(i: number): void {
    if (i === 0) {
      const { hi, lo } = this.hashes[this.slots[0] - 1];
      this.finger = hi === 0 && lo > 0 ? lo : 0;
    }
    const place = this.slots[i] - 1;
    this.keys[place] = undefined;
    this.spare.push(place);
    this.slots[i] = DUMMY;
    this.used--;
  }

  /** Takes out the entry that popitem() would; there must be one. */
  pop(): unknown {
    let i = 0;
    if (this.slots[0] <= EMPTY) {
      i = this.finger > this.mask || this.finger < 1 ? 1 : this.finger;
      while (this.slots[i] <= EMPTY) {
        i++;
        if (i > this.mask) i = 1;
      }
    }
    const key = this.keys[this.slots[i] - 1];
    this.vacate(i);
    this.finger = i + 1;
    return key;
  }

  /** dictresize: a clean table for more than `minUsed` entries, filled in the old table's order. */
  resize(minUsed: number): void {
    const size = tableSize(minUsed);
    const old = this.slots;
    const slots = new Int32Array(size);
    const mask = size - 1;
    const keys: unknown[] = [];
    const hashes: Hash[] = [];
    for (let k = 0; k < old.length; k++) {
      const entry = old[k];
      if (entry <= EMPTY) continue;
      const hash = this.hashes[entry - 1];
      keys.push(this.keys[entry - 1]);
      hashes.push(hash);
      slots[probeFree(slots, mask, hash)] = keys.length;
    }
    this.slots = slots;
    this.mask = mask;
    this.keys = keys;
    this.hashes = hashes;
    this.spare = [];
    this.fill = this.used = keys.length;
    this.finger = 0;
  }

  /** Makes room for `more` entries at once, as merging a dict or set into another does. */
  reserve(more: number): void {
    if ((this.fill + more) * 3 >= (this.mask + 1) * 2) this.resize((this.used + more) * 2);
  }

  /** First slot from `slot` on that holds a key, -1 if there is none. */
  occupiedFrom(slot: number): number {
    for (let i = slot; i <= this.mask; i++) if (this.slots[i] > EMPTY) return i;
    return -1;
  }

  keyInSlot(slot: number): unknown {
    return this.keys[this.slots[slot] - 1];
  }

  /** Keys in the order of their slots, which go into `places`. */
  order(places: number[]): unknown[] {
    const result: unknown[] = [];
    for (let i = 0; i <= this.mask; i++) {
      const entry = this.slots[i];
      if (entry <= EMPTY) continue;
      result.push(this.keys[entry - 1]);
      places.push(i);
    }
    return result;
  }
}

/** What a table of least size holds before it grows. */
const FEW = 5;
const FEW_SLOTS = new Int32Array(MIN_SIZE);

/** insertionOrder() of so few that the table never grows. */
function orderOfFew(hashes: readonly Hash[], places: number[] | undefined): number[] {
  const slots = FEW_SLOTS.fill(EMPTY);
  for (let i = 0; i < hashes.length; i++) slots[probeFree(slots, MIN_SIZE - 1, hashes[i])] = i + 1;
  const order: number[] = [];
  for (let k = 0; k < MIN_SIZE; k++) {
    if (slots[k] === EMPTY) continue;
    order.push(slots[k] - 1);
    places?.push(k);
  }
  return order;
}

/**
 * Iteration order after inserting `hashes` in this order into an empty table, as indexes into it. `growth` lists pairs (count, minUsed):
 * when `count` entries were in, the table was resized for more than `minUsed`. The slots in which they are go into `places`, where given.
 */
export function insertionOrder(hashes: readonly Hash[], growth: readonly number[] | null, places?: number[]): number[] {
  if (growth === null && hashes.length <= FEW) return orderOfFew(hashes, places);
  let slots = new Int32Array(MIN_SIZE);
  let mask = MIN_SIZE - 1;
  const resize = (minUsed: number): void => {
    const old = slots;
    const size = tableSize(minUsed);
    slots = new Int32Array(size);
    mask = size - 1;
    for (let k = 0; k < old.length; k++) {
      const entry = old[k];
      if (entry > EMPTY) slots[probeFree(slots, mask, hashes[entry - 1])] = entry;
    }
  };
  let next = 0;
  for (let i = 0; i < hashes.length; i++) {
    while (growth !== null && next < growth.length && growth[next] === i) {
      resize(growth[next + 1]);
      next += 2;
    }
    slots[probeFree(slots, mask, hashes[i])] = i + 1;
    if ((i + 1) * 3 >= (mask + 1) * 2) resize(growTo(i + 1));
  }
  while (growth !== null && next < growth.length) {
    resize(growth[next + 1]);
    next += 2;
  }
  const order: number[] = [];
  for (let k = 0; k < slots.length; k++) {
    if (slots[k] <= EMPTY) continue;
    order.push(slots[k] - 1);
    places?.push(k);
  }
  return order;
}

/** The mask that a table has after `used` insertions into an empty one with that growth. */
export function maskAfter(used: number, growth: readonly number[] | null): number {
  let size = MIN_SIZE;
  let count = 0;
  let next = 0;
  for (;;) {
    // The next event: the threshold of the present size, or a growth from outside.
    const threshold = Math.ceil((size * 2) / 3);
    const grown = growth !== null && next < growth.length ? growth[next] : Infinity;
    if (grown < threshold && grown <= used) {
      count = grown;
      size = tableSize((growth as number[])[next + 1]);
      next += 2;
    } else if (threshold <= used && threshold > count) {
      count = threshold;
      size = tableSize(growTo(count));
    } else if (grown <= used) {
      count = grown;
      size = tableSize((growth as number[])[next + 1]);
      next += 2;
    } else {
      return size - 1;
    }
  }
}
