/** difflib.Differ: lines of two texts side by side, with marks under what changed within them. */
import { add, remainder } from '../../objects/arithmetic.ts';
import { getAttr, setAttr } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import { compareThreeWay, equals } from '../../objects/compare.ts';
import { asInt } from '../../objects/index-value.ts';
import { getItem } from '../../objects/items.ts';
import { stepOver, toArray } from '../../objects/iterate.ts';
import { callMethod } from '../../objects/special-methods.ts';
import { PyFloat, PyTuple, type Value } from '../../objects/value.ts';
import { libraryGenerator } from '../generator.ts';
import type { ModuleBuilder } from '../module-builder.ts';
import { textWith } from '../text-argument.ts';
import type { Opcode } from './matcher.ts';

function* each(lines: Value): Generator<Value> {
  const step = stepOver(lines);
  for (let line = step(); line !== undefined; line = step()) yield line;
}

/** Ratios above which two lines are taken as one that was changed. */
const WORST_RATIO = 0.74;
const CUTOFF = 0.75;

function* compare(m: ModuleBuilder, self: Value, a: Value, b: Value): Generator<Value> {
  const cruncher = callValue(m.get('SequenceMatcher'), [getAttr(self, 'linejunk'), a, b], null);
  for (const code of toArray(callMethod(cruncher, 'get_opcodes', []))) {
    const [tag, alo, ahi, blo, bhi] = toArray(code);
    if (tag === 'replace') yield* each(callMethod(self, '_fancy_replace', [a, alo, ahi, b, blo, bhi]));
    else if (tag === 'delete') yield* each(callMethod(self, '_dump', ['-', a, alo, ahi]));
    else if (tag === 'insert') yield* each(callMethod(self, '_dump', ['+', b, blo, bhi]));
    else yield* each(callMethod(self, '_dump', [' ', a, alo, ahi]));
  }
}

function* dump(tag: Value, lines: Value, low: number, high: number): Generator<Value> {
  for (let i = low; i < high; i++) yield remainder('%s %s', new PyTuple([tag, getItem(lines, i)]));
}

interface Ranges {
  a: Value;
  alo: number;
  ahi: number;
  b: Value;
  blo: number;
  bhi: number;
}

function* plainReplace(self: Value, { a, alo, ahi, b, blo, bhi }: Ranges): Generator<Value> {
  const removed = (): Value => callMethod(self, '_dump', ['-', a, alo, ahi]);
  const added = (): Value => callMethod(self, '_dump', ['+', b, blo, bhi]);
  const parts = bhi - blo < ahi - alo ? [added, removed] : [removed, added];
  for (const part of parts) yield* each(part());
}

interface Best {
  i: number;
  j: number;
  isSame: boolean;
}

/** The two lines of the ranges that are most alike; null where none are. */
function bestPair(cruncher: Value, { a, alo, ahi, b, blo, bhi }: Ranges): Best | null {
  let bestRatio: Value = null;
  let best: Best | null = null;
  let same: Best | null = null;
  const beats = (name: string): boolean => {
    const ratio = callMethod(cruncher, name, []);
    return bestRatio === null ? compareToNumber(ratio, WORST_RATIO) > 0 : compareThreeWay(ratio, bestRatio) > 0;
  };
  for (let j = blo; j < bhi; j++) {
    const inB = getItem(b, j);
    callMethod(cruncher, 'set_seq2', [inB]);
    for (let i = alo; i < ahi; i++) {
      const inA = getItem(a, i);
      if (equals(inA, inB)) {
        same ??= { i, j, isSame: true };
        continue;
      }
      callMethod(cruncher, 'set_seq1', [inA]);
      if (!beats('real_quick_ratio') || !beats('quick_ratio') || !beats('ratio')) continue;
      bestRatio = callMethod(cruncher, 'ratio', []);
      best = { i, j, isSame: false };
    }
  }
  return best === null || compareToNumber(bestRatio, CUTOFF) < 0 ? same : best;
}

function compareToNumber(ratio: Value, limit: number): number {
  return (ratio instanceof PyFloat ? ratio.value : asInt(ratio)) - limit;
}

function* fancyReplace(m: ModuleBuilder, self: Value, ranges: Ranges): Generator<Value> {
  const { a, alo, ahi, b, blo, bhi } = ranges;
  const cruncher = callValue(m.get('SequenceMatcher'), [getAttr(self, 'charjunk')], null);
  const best = bestPair(cruncher, ranges);
  if (best === null) {
    yield* each(callMethod(self, '_plain_replace', [a, alo, ahi, b, blo, bhi]));
    return;
  }
  const { i, j, isSame } = best;
  yield* each(callMethod(self, '_fancy_helper', [a, alo, i, b, blo, j]));
  const [inA, inB] = [getItem(a, i), getItem(b, j)];
  if (isSame) yield add('  ', inA);
  else {
    callMethod(cruncher, 'set_seqs', [inA, inB]);
    const [aTags, bTags] = marks(toArray(callMethod(cruncher, 'get_opcodes', [])).map((code) => toArray(code) as unknown as Opcode));
    yield* each(callMethod(self, '_qformat', [inA, inB, aTags, bTags]));
  }
  yield* each(callMethod(self, '_fancy_helper', [a, i + 1, ahi, b, j + 1, bhi]));
}

/** What stands under two lines: ^ for changed, - for removed, + for added characters. */
function marks(codes: Opcode[]): [string, string] {
  let [a, b] = ['', ''];
  for (const [tag, i1, i2, j1, j2] of codes) {
    if (tag === 'replace') {
      a += '^'.repeat(i2 - i1);
      b += '^'.repeat(j2 - j1);
    } else if (tag === 'delete') a += '-'.repeat(i2 - i1);
    else if (tag === 'insert') b += '+'.repeat(j2 - j1);
    else {
      a += ' '.repeat(i2 - i1);
      b += ' '.repeat(j2 - j1);
    }
  }
  return [a, b];
}

function* fancyHelper(self: Value, { a, alo, ahi, b, blo, bhi }: Ranges): Generator<Value> {
  if (alo < ahi && blo < bhi) yield* each(callMethod(self, '_fancy_replace', [a, alo, ahi, b, blo, bhi]));
  else if (alo < ahi) yield* each(callMethod(self, '_dump', ['-', a, alo, ahi]));
  else if (blo < bhi) yield* each(callMethod(self, '_dump', ['+', b, blo, bhi]));
}

function leading(text: string, char: string): number {
  let n = 0;
  while (n < text.length && text[n] === char) n++;
  return n;
}

function* markedLines(inA: Value, inB: Value, aTags: string, bTags: string): Generator<Value> {
  const text = (line: Value): string => textWith(line, 'startswith').text;
  let common = Math.min(leading(text(inA), '\t'), leading(text(inB), '\t'));
  common = Math.min(common, leading(aTags.slice(0, common), ' '));
  common = Math.min(common, leading(bTags.slice(0, common), ' '));
  const under = (tags: string): string => tags.slice(common).trimEnd();
  yield add('- ', inA);
  if (under(aTags) !== '') yield `? ${'\t'.repeat(common)}${under(aTags)}\n`;
  yield add('+ ', inB);
  if (under(bTags) !== '') yield `? ${'\t'.repeat(common)}${under(bTags)}\n`;
}

export function defineDiffer(m: ModuleBuilder): void {
  const rangesOf = ([a, alo, ahi, b, blo, bhi]: Value[]): Ranges => ({
    a,
    alo: asInt(alo),
    ahi: asInt(ahi),
    b,
    blo: asInt(blo),
    bhi: asInt(bhi),
  });
  const overRanges = (name: string, body: (self: Value, ranges: Ranges) => Generator<Value>): Value =>
    m.method(name, ['self', 'a', 'alo', 'ahi', 'b', 'blo', 'bhi'], (self, ...args) => libraryGenerator(name, body(self, rangesOf(args))));
  m.oldClass('Differ', [], {
    __init__: m.method(
      '__init__',
      ['self', 'linejunk', 'charjunk'],
      (self, lineJunk, charJunk) => {
        setAttr(self, 'linejunk', lineJunk);
        setAttr(self, 'charjunk', charJunk);
        return null;
      },
      [null, null],
    ),
    compare: m.method('compare', ['self', 'a', 'b'], (self, a, b) => libraryGenerator('compare', compare(m, self, a, b))),
    _dump: m.method('_dump', ['self', 'tag', 'x', 'lo', 'hi'], (_self, tag, lines, low, high) =>
      libraryGenerator('_dump', dump(tag, lines, asInt(low), asInt(high))),
    ),
    _plain_replace: overRanges('_plain_replace', plainReplace),
    _fancy_replace: overRanges('_fancy_replace', (self, ranges) => fancyReplace(m, self, ranges)),
    _fancy_helper: overRanges('_fancy_helper', fancyHelper),
    _qformat: m.method('_qformat', ['self', 'aline', 'bline', 'atags', 'btags'], (_self, a, b, aTags, bTags) =>
      libraryGenerator('_qformat', markedLines(a, b, String(aTags), String(bTags))),
    ),
  });
}
