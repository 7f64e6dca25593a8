/** A stable sort of keys that JS compares, by merging: as indexes, so that what belongs to the keys can follow. */

/** Runs of this many are sorted by insertion before they are merged. */
const RUN = 16;

/** Indexes into `keys`, numbers without NaN or strings, in ascending order of the keys; those of equal keys keep their order. */
export function sortedOrder(keys: ArrayLike<number> | ArrayLike<string>): Int32Array {
  return isSorted(keys as ArrayLike<number>) ? identity(keys.length) : mergeSort(keys as ArrayLike<number>);
}

function identity(length: number): Int32Array {
  const order = new Int32Array(length);
  for (let i = 0; i < length; i++) order[i] = i;
  return order;
}

function isSorted(keys: ArrayLike<number>): boolean {
  for (let i = 1; i < keys.length; i++) if (keys[i] < keys[i - 1]) return false;
  return true;
}

function mergeSort(keys: ArrayLike<number>): Int32Array {
  const { length } = keys;
  let from: Int32Array = identity(length);
  for (let low = 0; low < length; low += RUN) insertionSort(keys, from, low, Math.min(low + RUN, length));
  let to: Int32Array = new Int32Array(length);
  for (let width = RUN; width < length; width *= 2) {
    for (let low = 0; low < length; low += 2 * width)
      merge(keys, from, to, low, Math.min(low + width, length), Math.min(low + 2 * width, length));
    [from, to] = [to, from];
  }
  return from;
}

function insertionSort(keys: ArrayLike<number>, order: Int32Array, low: number, high: number): void {
  for (let i = low + 1; i < high; i++) {
    const index = order[i];
    const key = keys[index];
    let at = i;
    for (; at > low && key < keys[order[at - 1]]; at--) order[at] = order[at - 1];
    order[at] = index;
  }
}

/** Merges the runs [low, middle) and [middle, high). */
function merge(keys: ArrayLike<number>, from: Int32Array, to: Int32Array, low: number, middle: number, high: number): void {
  let left = low;
  let right = middle;
  let at = low;
  while (left < middle && right < high) to[at++] = keys[from[right]] < keys[from[left]] ? from[right++] : from[left++];
  while (left < middle) to[at++] = from[left++];
  while (right < high) to[at++] = from[right++];
}
