/**
 * CPython's list sort (listsort.txt), comparison by comparison: a program whose `__lt__` or cmp function prints, raises or is no order at all
 * sees what it would see there.
 */

interface Run {
  base: number;
  length: number;
}

const MIN_GALLOP = 7;

/** Sorts the array in place. `less` may throw: the array then still holds the same items, in some order. */
export function timsort<T>(items: T[], less: (a: T, b: T) => boolean): void {
  if (items.length > 1) new Sorting(items, less).sort();
}

class Sorting<T> {
  private minGallop = MIN_GALLOP;
  private readonly runs: Run[] = [];

  constructor(
    private readonly items: T[],
    private readonly less: (a: T, b: T) => boolean,
  ) {}

  sort(): void {
    const { length } = this.items;
    const minimum = leastRun(length);
    let low = 0;
    while (low < length) {
      let n = this.countRun(low, length);
      if (n < minimum) {
        const forced = Math.min(minimum, length - low);
        this.binarySort(low, low + forced, low + n);
        n = forced;
      }
      this.runs.push({ base: low, length: n });
      this.collapse();
      low += n;
    }
    while (this.runs.length > 1) {
      let n = this.runs.length - 2;
      if (n > 0 && this.runs[n - 1].length < this.runs[n + 1].length) n--;
      this.mergeAt(n);
    }
  }

  /** Length of the run at `low`, turned round if it descends. */
  private countRun(low: number, high: number): number {
    const { items, less } = this;
    let at = low + 1;
    if (at === high) return 1;
    if (less(items[at], items[at - 1])) {
      at++;
      while (at < high && less(items[at], items[at - 1])) at++;
      reverseRange(items, low, at);
    } else {
      at++;
      while (at < high && !less(items[at], items[at - 1])) at++;
    }
    return at - low;
  }

  /** Insertion by binary search; what stands before `start` is sorted. */
  private binarySort(low: number, high: number, start: number): void {
    const { items, less } = this;
    for (let at = start; at < high; at++) {
      const pivot = items[at];
      let left = low;
      let right = at;
      while (left < right) {
        const middle = left + ((right - left) >> 1);
        if (less(pivot, items[middle])) right = middle;
        else left = middle + 1;
      }
      items.copyWithin(left + 1, left, at);
      items[left] = pivot;
    }
  }

  private collapse(): void {
    const { runs } = this;
    while (runs.length > 1) {
      let n = runs.length - 2;
      const short =
        (n > 0 && runs[n - 1].length <= runs[n].length + runs[n + 1].length) ||
        (n > 1 && runs[n - 2].length <= runs[n - 1].length + runs[n].length);
      if (short) {
        if (runs[n - 1].length < runs[n + 1].length) n--;
      } else if (runs[n].length > runs[n + 1].length) {
        return;
      }
      this.mergeAt(n);
    }
  }

  private mergeAt(i: number): void {
    const { items, runs } = this;
    let { base: a, length: na } = runs[i];
    const { base: b, length: nb } = runs[i + 1];
    runs[i].length = na + nb;
    runs.splice(i + 1, 1);
    const skipped = this.gallopRight(items[b], items, a, na, 0);
    a += skipped;
    na -= skipped;
    if (na === 0) return;
    const kept = this.gallopLeft(items[a + na - 1], items, b, nb, nb - 1);
    if (kept === 0) return;
    if (na <= kept) this.mergeLow(a, na, b, kept);
    else this.mergeHigh(a, na, b, kept);
  }

  /** Where `key` belongs among `n` sorted items from `base`, before equal ones. */
  private gallopLeft(key: T, items: readonly T[], base: number, n: number, hint: number): number {
    const { less } = this;
    const at = base + hint;
    let last = 0;
    let offset = 1;
    if (less(items[at], key)) {
      const most = n - hint;
      while (offset < most && less(items[at + offset], key)) {
        last = offset;
        offset = offset * 2 + 1;
      }
      offset = Math.min(offset, most) + hint;
      last += hint;
    } else {
      const most = hint + 1;
      while (offset < most && !less(items[at - offset], key)) {
        last = offset;
        offset = offset * 2 + 1;
      }
      offset = Math.min(offset, most);
      [last, offset] = [hint - offset, hint - last];
    }
    last++;
    while (last < offset) {
      const middle = last + ((offset - last) >> 1);
      if (less(items[base + middle], key)) last = middle + 1;
      else offset = middle;
    }
    return offset;
  }

  /** Where `key` belongs among `n` sorted items from `base`, after equal ones. */
  private gallopRight(key: T, items: readonly T[], base: number, n: number, hint: number): number {
    const { less } = this;
    const at = base + hint;
    let last = 0;
    let offset = 1;
    if (less(key, items[at])) {
      const most = hint + 1;
      while (offset < most && less(key, items[at - offset])) {
        last = offset;
        offset = offset * 2 + 1;
      }
      offset = Math.min(offset, most);
      [last, offset] = [hint - offset, hint - last];
    } else {
      const most = n - hint;
      while (offset < most && !less(key, items[at + offset])) {
        last = offset;
        offset = offset * 2 + 1;
      }
      offset = Math.min(offset, most) + hint;
      last += hint;
    }
    last++;
    while (last < offset) {
      const middle = last + ((offset - last) >> 1);
      if (less(key, items[base + middle])) offset = middle;
      else last = middle + 1;
    }
    return offset;
  }

  /** Merges two neighbouring runs from the left; the first, the shorter one, is set aside. */
  private mergeLow(start: number, lengthA: number, startB: number, lengthB: number): void {
    const { items, less } = this;
    const aside = items.slice(start, start + lengthA);
    let to = start;
    let a = 0;
    let b = startB;
    const endB = startB + lengthB;
    try {
      items[to++] = items[b++];
      while (b < endB && a < lengthA - 1) {
        let fromA = 0;
        let fromB = 0;
        while (fromA < this.minGallop && fromB < this.minGallop) {
          if (less(items[b], aside[a])) {
            items[to++] = items[b++];
            fromB++;
            fromA = 0;
            if (b === endB) return;
          } else {
            items[to++] = aside[a++];
            fromA++;
            fromB = 0;
            if (a === lengthA - 1) return;
          }
        }
        this.minGallop++;
        do {
          if (this.minGallop > 1) this.minGallop--;
          fromA = this.gallopRight(items[b], aside, a, lengthA - a, 0);
          for (let k = 0; k < fromA; k++) items[to++] = aside[a++];
          if (fromA > 0 && a >= lengthA - 1) return;
          items[to++] = items[b++];
          if (b === endB) return;
          fromB = this.gallopLeft(aside[a], items, b, endB - b, 0);
          items.copyWithin(to, b, b + fromB);
          to += fromB;
          b += fromB;
          if (b === endB) return;
          items[to++] = aside[a++];
          if (a === lengthA - 1) return;
        } while (fromA >= MIN_GALLOP || fromB >= MIN_GALLOP);
        this.minGallop++;
      }
    } finally {
      // What is left of the second run goes before the last item of the first, unless the first has more: then the second is used up, or `less` threw.
      if (a === lengthA - 1 && b < endB) {
        items.copyWithin(to, b, endB);
        to += endB - b;
      }
      while (a < lengthA) items[to++] = aside[a++];
    }
  }

  /** Merges two neighbouring runs from the right; the second, the shorter one, is set aside. */
  private mergeHigh(start: number, lengthA: number, startB: number, lengthB: number): void {
    const { items, less } = this;
    const aside = items.slice(startB, startB + lengthB);
    let to = startB + lengthB - 1;
    let a = startB - 1;
    let b = lengthB - 1;
    const beforeA = startB - lengthA - 1;
    if (beforeA !== start - 1) throw new Error('runs to be merged are neighbours');
    try {
      items[to--] = items[a--];
      while (a > beforeA && b > 0) {
        let fromA = 0;
        let fromB = 0;
        while (fromA < this.minGallop && fromB < this.minGallop) {
          if (less(aside[b], items[a])) {
            items[to--] = items[a--];
            fromA++;
            fromB = 0;
            if (a === beforeA) return;
          } else {
            items[to--] = aside[b--];
            fromB++;
            fromA = 0;
            if (b === 0) return;
          }
        }
        this.minGallop++;
        do {
          if (this.minGallop > 1) this.minGallop--;
          fromA = a - beforeA - this.gallopRight(aside[b], items, start, a - beforeA, a - beforeA - 1);
          to -= fromA;
          a -= fromA;
          items.copyWithin(to + 1, a + 1, a + 1 + fromA);
          if (a === beforeA) return;
          items[to--] = aside[b--];
          if (b === 0) return;
          fromB = b + 1 - this.gallopLeft(items[a], aside, 0, b + 1, b);
          for (let k = 0; k < fromB; k++) items[to--] = aside[b--];
          if (fromB > 0 && b <= 0) return;
          items[to--] = items[a--];
          if (a === beforeA) return;
        } while (fromA >= MIN_GALLOP || fromB >= MIN_GALLOP);
        this.minGallop++;
      }
    } finally {
      if (b === 0 && a > beforeA) {
        items.copyWithin(to - (a - beforeA) + 1, beforeA + 1, a + 1);
        to -= a - beforeA;
      }
      while (b >= 0) items[to--] = aside[b--];
    }
  }
}

function reverseRange<T>(items: T[], low: number, high: number): void {
  for (let a = low, b = high - 1; a < b; a++, b--) [items[a], items[b]] = [items[b], items[a]];
}

/** Runs shorter than this are filled up: 32 to 64, such that merges balance. */
function leastRun(length: number): number {
  let n = length;
  let rest = 0;
  while (n >= 64) {
    rest |= n & 1;
    n >>= 1;
  }
  return n + rest;
}
