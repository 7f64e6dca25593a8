/** difflib.SequenceMatcher: the longest runs that two sequences have in common. */
import { getAttr, setAttr } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import { compareThreeWay, equals } from '../../objects/compare.ts';
import { PyDict } from '../../objects/dict.ts';
import { raise, valueError } from '../../objects/exceptions.ts';
import { asInt } from '../../objects/index-value.ts';
import { getItem, length } from '../../objects/items.ts';
import { toArray } from '../../objects/iterate.ts';
import type { Runtime } from '../../objects/runtime.ts';
import { PySet } from '../../objects/set.ts';
import { callMethod } from '../../objects/special-methods.ts';
import { repr } from '../../objects/text.ts';
import { truth } from '../../objects/truth.ts';
import { PyFloat, PyList, PyTuple, PyUnicode, type Value } from '../../objects/value.ts';
import { libraryGenerator } from '../generator.ts';
import type { ModuleBuilder } from '../module-builder.ts';

/** Sequences that long have their frequent elements left out. */
const POPULAR_FROM = 200;

/** The elements of a sequence by index: one character of a text, one item of anything else. */
export function elements(sequence: Value): Value[] {
  if (typeof sequence === 'string') return [...sequence];
  if (sequence instanceof PyUnicode) return [...sequence.value].map((char) => new PyUnicode(char));
  if (sequence instanceof PyList || sequence instanceof PyTuple) return [...sequence.items];
  return Array.from({ length: length(sequence) }, (_, i) => getItem(sequence, i));
}

const get = getAttr;

/** Where each element of b stands, without junk and without what is too frequent. */
function indexElements(self: Value): void {
  const places = new PyDict();
  toArray(get(self, 'b')).forEach((element, i) => {
    const known = places.get(element) as PyList | undefined;
    if (known === undefined) places.set(element, new PyList([i]));
    else known.items.push(i);
  });
  const junk = new PySet();
  const isJunk = get(self, 'isjunk');
  if (truth(isJunk)) {
    for (const element of places.keys()) {
      if (!truth(callValue(isJunk, [element], null))) continue;
      junk.add(element);
      places.delete(element);
    }
  }
  const popular = new PySet();
  const count = length(get(self, 'b'));
  if (truth(get(self, 'autojunk')) && count >= POPULAR_FROM) {
    const most = Math.floor(count / 100) + 1;
    for (const [element, indices] of [...places.entries()]) {
      if ((indices as PyList).items.length <= most) continue;
      popular.add(element);
      places.delete(element);
    }
  }
  setAttr(self, 'b2j', places);
  setAttr(self, 'isbjunk', getAttr(junk, '__contains__'));
  setAttr(self, 'isbpopular', getAttr(popular, '__contains__'));
}

interface Run {
  i: number;
  j: number;
  size: number;
}

/** The longest run within the ranges that begins with no junk; of equals the first. */
function longestRun(a: Value[], places: PyDict, alo: number, ahi: number, blo: number, bhi: number): Run {
  let best: Run = { i: alo, j: blo, size: 0 };
  let lengths = new Map<number, number>();
  for (let i = alo; i < ahi; i++) {
    const next = new Map<number, number>();
    const indices = places.get(a[i]) as PyList | undefined;
    for (const j of (indices?.items ?? []) as number[]) {
      if (j < blo) continue;
      if (j >= bhi) break;
      const size = (lengths.get(j - 1) ?? 0) + 1;
      next.set(j, size);
      if (size > best.size) best = { i: i - size + 1, j: j - size + 1, size };
    }
    lengths = next;
  }
  return best;
}

function findLongest(m: ModuleBuilder, self: Value, ...bounds: Value[]): Value {
  const [alo, ahi, blo, bhi] = bounds.map(asInt);
  const a = elements(get(self, 'a'));
  const b = elements(get(self, 'b'));
  const isJunk = get(self, 'isbjunk');
  const run = longestRun(a, get(self, 'b2j') as PyDict, alo, ahi, blo, bhi);
  const junk = (j: number): boolean => truth(callValue(isJunk, [b[j]], null));
  const extend = (wanted: boolean): void => {
    while (run.i > alo && run.j > blo && junk(run.j - 1) === wanted && equals(a[run.i - 1], b[run.j - 1])) {
      run.i--;
      run.j--;
      run.size++;
    }
    while (
      run.i + run.size < ahi &&
      run.j + run.size < bhi &&
      junk(run.j + run.size) === wanted &&
      equals(a[run.i + run.size], b[run.j + run.size])
    ) {
      run.size++;
    }
  };
  // First by what is no junk, then by junk beside it.
  extend(false);
  extend(true);
  return callValue(m.get('Match'), [run.i, run.j, run.size], null);
}

const triple = (value: Value): number[] => toArray(value).map(asInt);

function matchingBlocks(m: ModuleBuilder, self: Value): Value {
  const known = get(self, 'matching_blocks');
  if (known !== null) return known;
  const [la, lb] = [length(get(self, 'a')), length(get(self, 'b'))];
  const queue: [number, number, number, number][] = [[0, la, 0, lb]];
  const found: number[][] = [];
  for (let range = queue.pop(); range !== undefined; range = queue.pop()) {
    const [alo, ahi, blo, bhi] = range;
    const [i, j, size] = triple(callMethod(self, 'find_longest_match', range));
    if (size === 0) continue;
    found.push([i, j, size]);
    if (alo < i && blo < j) queue.push([alo, i, blo, j]);
    if (i + size < ahi && j + size < bhi) queue.push([i + size, ahi, j + size, bhi]);
  }
  found.sort((x, y) => x[0] - y[0] || x[1] - y[1] || x[2] - y[2]);
  const blocks: number[][] = [];
  for (const [i, j, size] of found) {
    const last = blocks[blocks.length - 1];
    if (last !== undefined && last[0] + last[2] === i && last[1] + last[2] === j) last[2] += size;
    else blocks.push([i, j, size]);
  }
  blocks.push([la, lb, 0]);
  const result = new PyList(blocks.map((block) => callValue(m.get('Match'), block, null)));
  setAttr(self, 'matching_blocks', result);
  return result;
}

function opcodes(self: Value): Value {
  const known = get(self, 'opcodes');
  if (known !== null) return known;
  const answer: Value[] = [];
  let [i, j] = [0, 0];
  for (const block of toArray(callMethod(self, 'get_matching_blocks', []))) {
    const [ai, bj, size] = triple(block);
    const tag = i < ai && j < bj ? 'replace' : i < ai ? 'delete' : j < bj ? 'insert' : '';
    if (tag !== '') answer.push(new PyTuple([tag, i, ai, j, bj]));
    [i, j] = [ai + size, bj + size];
    if (size > 0) answer.push(new PyTuple(['equal', ai, i, bj, j]));
  }
  const result = new PyList(answer);
  setAttr(self, 'opcodes', result);
  return result;
}

export type Opcode = [tag: string, i1: number, i2: number, j1: number, j2: number];

/** Groups of changes with up to `n` equal elements around them. The list of opcodes itself loses what is too much at both ends. */
function* groups(self: Value, n: number): Generator<Value> {
  const list = callMethod(self, 'get_opcodes', []) as PyList;
  const codes = list.items.length === 0 ? new PyList([new PyTuple(['equal', 0, 1, 0, 1])]) : list;
  const parts = (code: Value): Opcode => toArray(code) as unknown as Opcode;
  const [firstTag, , fi2, , fj2] = parts(codes.items[0]);
  if (firstTag === 'equal') {
    const [, i1, , j1] = parts(codes.items[0]);
    codes.items[0] = new PyTuple(['equal', Math.max(i1, fi2 - n), fi2, Math.max(j1, fj2 - n), fj2]);
  }
  const last = codes.items.length - 1;
  if (parts(codes.items[last])[0] === 'equal') {
    const [, i1, i2, j1, j2] = parts(codes.items[last]);
    codes.items[last] = new PyTuple(['equal', i1, Math.min(i2, i1 + n), j1, Math.min(j2, j1 + n)]);
  }
  let group: Value[] = [];
  for (const code of [...codes.items]) {
    const [tag, start1, i2, start2, j2] = parts(code);
    let [i1, j1] = [start1, start2];
    if (tag === 'equal' && i2 - i1 > n + n) {
      group.push(new PyTuple([tag, i1, Math.min(i2, i1 + n), j1, Math.min(j2, j1 + n)]));
      yield new PyList(group);
      group = [];
      [i1, j1] = [Math.max(i1, i2 - n), Math.max(j1, j2 - n)];
    }
    group.push(new PyTuple([tag, i1, i2, j1, j2]));
  }
  if (group.length > 0 && !(group.length === 1 && parts(group[0])[0] === 'equal')) yield new PyList(group);
}

const calculateRatio = (matches: number, total: number): Value => new PyFloat(total > 0 ? (2 * matches) / total : 1);

const totalLength = (self: Value): number => length(get(self, 'a')) + length(get(self, 'b'));

/** How many elements are in both, wherever they stand. */
function quickRatio(self: Value): Value {
  if (get(self, 'fullbcount') === null) {
    const counts = new PyDict();
    for (const element of toArray(get(self, 'b'))) counts.set(element, ((counts.get(element) as number | undefined) ?? 0) + 1);
    setAttr(self, 'fullbcount', counts);
  }
  const full = get(self, 'fullbcount') as PyDict;
  const left = new PyDict();
  let matches = 0;
  for (const element of toArray(get(self, 'a'))) {
    const count = (left.get(element) ?? full.get(element) ?? 0) as number;
    left.set(element, count - 1);
    if (count > 0) matches++;
  }
  return calculateRatio(matches, totalLength(self));
}

export function defineMatcher(m: ModuleBuilder): void {
  const reset = (self: Value): void => {
    setAttr(self, 'matching_blocks', null);
    setAttr(self, 'opcodes', null);
  };
  m.oldClass('SequenceMatcher', [], {
    __init__: m.method(
      '__init__',
      ['self', 'isjunk', 'a', 'b', 'autojunk'],
      (self, isJunk, a, b, autoJunk) => {
        setAttr(self, 'isjunk', isJunk);
        setAttr(self, 'a', null);
        setAttr(self, 'b', null);
        setAttr(self, 'autojunk', autoJunk);
        callMethod(self, 'set_seqs', [a, b]);
        return null;
      },
      [null, '', '', true],
    ),
    set_seqs: m.method('set_seqs', ['self', 'a', 'b'], (self, a, b) => {
      callMethod(self, 'set_seq1', [a]);
      callMethod(self, 'set_seq2', [b]);
      return null;
    }),
    set_seq1: m.method('set_seq1', ['self', 'a'], (self, a) => {
      if (a === get(self, 'a')) return null;
      setAttr(self, 'a', a);
      reset(self);
      return null;
    }),
    set_seq2: m.method('set_seq2', ['self', 'b'], (self, b) => {
      if (b === get(self, 'b')) return null;
      setAttr(self, 'b', b);
      reset(self);
      setAttr(self, 'fullbcount', null);
      indexElements(self);
      return null;
    }),
    find_longest_match: m.method('find_longest_match', ['self', 'alo', 'ahi', 'blo', 'bhi'], (self, ...bounds) =>
      findLongest(m, self, ...bounds),
    ),
    get_matching_blocks: m.method('get_matching_blocks', ['self'], (self) => matchingBlocks(m, self)),
    get_opcodes: m.method('get_opcodes', ['self'], opcodes),
    get_grouped_opcodes: m.method(
      'get_grouped_opcodes',
      ['self', 'n'],
      (self, n) => libraryGenerator('get_grouped_opcodes', groups(self, asInt(n))),
      [3],
    ),
    ratio: m.method('ratio', ['self'], (self) => {
      const matches = toArray(callMethod(self, 'get_matching_blocks', [])).reduce<number>((sum, block) => sum + triple(block)[2], 0);
      return calculateRatio(matches, totalLength(self));
    }),
    quick_ratio: m.method('quick_ratio', ['self'], quickRatio),
    real_quick_ratio: m.method('real_quick_ratio', ['self'], (self) => {
      const [la, lb] = [length(get(self, 'a')), length(get(self, 'b'))];
      return calculateRatio(Math.min(la, lb), la + lb);
    }),
  });
}

export function defineCloseMatches(m: ModuleBuilder, runtime: Runtime): void {
  m.def(
    'get_close_matches',
    ['word', 'possibilities', 'n', 'cutoff'],
    (word, possibilities, n, cutoff) => {
      if (compareThreeWay(n, 0) <= 0) throw raise(valueError(`n must be > 0: ${repr(n)}`));
      if (compareThreeWay(cutoff, 0) < 0 || compareThreeWay(cutoff, 1) > 0) {
        throw raise(valueError(`cutoff must be in [0.0, 1.0]: ${repr(cutoff)}`));
      }
      const matcher = callValue(m.get('SequenceMatcher'), [], null);
      callMethod(matcher, 'set_seq2', [word]);
      const reaches = (name: string): boolean => compareThreeWay(callMethod(matcher, name, []), cutoff) >= 0;
      const found: Value[] = [];
      for (const candidate of toArray(possibilities)) {
        callMethod(matcher, 'set_seq1', [candidate]);
        if (reaches('real_quick_ratio') && reaches('quick_ratio') && reaches('ratio')) {
          found.push(new PyTuple([callMethod(matcher, 'ratio', []), candidate]));
        }
      }
      const best = callMethod(runtime.importModule('heapq'), 'nlargest', [n, new PyList(found)]);
      return new PyList(toArray(best).map((pair) => toArray(pair)[1]));
    },
    [3, new PyFloat(0.6)],
  );
}
