/** csv.Sniffer: guesses a file's dialect from a piece of it. */
import { getAttr, setAttr } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import type { PyClassic } from '../../objects/classic.ts';
import { PyDict } from '../../objects/dict.ts';
import { isRaised, OverflowError, raise, ValueError } from '../../objects/exceptions.ts';
import { contains, length } from '../../objects/items.ts';
import { next, toArray } from '../../objects/iterate.ts';
import type { Runtime } from '../../objects/runtime.ts';
import { callMethod } from '../../objects/special-methods.ts';
import { truth } from '../../objects/truth.ts';
import { intType, longType } from '../../objects/types.ts';
import { PyList, PyTuple, type PyType, type Value } from '../../objects/value.ts';
import type { ModuleBuilder } from '../module-builder.ts';
import { compilePattern } from '../re.ts';
import { makeText, type Text, textWith } from '../text-argument.ts';
import { type CsvState, csvError } from './reader.ts';

const DELIMITER = '(?<delim>[^A-Za-z0-9_\\n"\'])(?<space> ?)';
const QUOTED = '(?<quote>["\']).*?\\k<quote>';
const LINE_START = '(?:(?<![^\\n])|\\n)';
const LINE_END = '(?:(?![^\\n])|\\n)';
/** Where quoted text stands between delimiters: on both sides, at a line's start, at its end, on a line of its own. */
const QUOTED_FIELDS = [
  `${DELIMITER}${QUOTED}\\k<delim>`,
  `${LINE_START}${QUOTED}(?<delim>[^A-Za-z0-9_\\n"'])(?<space> ?)`,
  `${DELIMITER}${QUOTED}${LINE_END}`,
  `${LINE_START}${QUOTED}${LINE_END}`,
];

interface Guess {
  quote: string;
  doubled: boolean;
  /** null: not to be told by the quotes. */
  delimiter: string | null;
  skips: Value;
}

/** Counts in the order of a Python dict, which decides between equals. */
class Tally {
  readonly counts = new PyDict();

  add(key: string): void {
    this.counts.setStr(key, this.of(key) + 1);
  }

  of(key: string): number {
    return (this.counts.getStr(key) as number | undefined) ?? 0;
  }

  /** The key that is met most; of equals the last. */
  most(): string {
    return this.counts.keys().reduce((a, b) => (this.of(a as string) > this.of(b as string) ? a : b)) as string;
  }
}

function guessByQuotes(runtime: Runtime, data: string, delimiters: Value): Guess {
  let matches: RegExpMatchArray[] = [];
  for (const pattern of QUOTED_FIELDS) {
    matches = [...data.matchAll(new RegExp(pattern, 'gs'))];
    if (matches.length > 0) break;
  }
  if (matches.length === 0) return { quote: '', doubled: false, delimiter: null, skips: 0 };
  const quotes = new Tally();
  const delims = new Tally();
  let spaces = 0;
  for (const { groups } of matches) {
    const { quote, delim, space } = groups as { quote: string; delim?: string; space?: string };
    quotes.add(quote);
    if (delim === undefined) continue;
    if (delimiters === null || contains(delimiters, delim)) delims.add(delim);
    if (space !== '') spaces++;
  }
  const quote = quotes.most();
  let delimiter = '';
  let skips: Value = 0;
  if (delims.counts.size > 0) {
    delimiter = delims.most();
    skips = delims.of(delimiter) === spaces;
    if (delimiter === '\n') delimiter = '';
  }
  return { quote, doubled: hasDoubledQuotes(runtime, data, quote, delimiter), delimiter, skips };
}

/** Is there a third quote between two delimiters? */
function hasDoubledQuotes(runtime: Runtime, data: string, quote: string, delimiter: string): boolean {
  const escaped = callMethod(runtime.importModule('re'), 'escape', [delimiter]) as string;
  const inside = `[^${escaped}\\n]*`;
  const edge = (anchor: string): string => `(?:${escaped}|${anchor})`;
  const MULTILINE = 8;
  const pattern = compilePattern(`${edge('^')}\\W*${quote}${inside}${quote}${inside}${quote}\\W*${edge('$')}`, MULTILINE);
  return callMethod(pattern, 'search', [data]) !== null;
}

type Mode = readonly [count: number, lines: number];

/** How often a character is met in a line, mostly, and in how many lines more than not. */
function modeOf(frequencies: PyDict): Mode | null {
  const items = frequencies.entries() as unknown as [number, number][];
  const list = [...items];
  if (list.length === 1) return list[0][0] === 0 ? null : list[0];
  const mode = list.reduce((a, b) => (a[1] > b[1] ? a : b));
  const rest = list.filter((item) => item !== mode).reduce((sum, item) => sum + item[1], 0);
  return [mode[0], mode[1] - rest];
}

function occurrences(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** Does a space follow the delimiter wherever the first line has it? */
function skipsSpace(first: string, delimiter: string): boolean {
  return occurrences(first, delimiter) === occurrences(first, `${delimiter} `);
}

const CHUNK = 10;

/** The character that is equally often in each line. */
function guessByFrequency(text: string, delimiters: Value, preferred: Value): [string, Value] {
  const lines = text.split('\n').filter((line) => line !== '');
  const chunk = Math.min(CHUNK, lines.length);
  const frequencies = new PyDict();
  const modes = new PyDict();
  const found = new PyDict();
  for (let start = 0, pass = 1; start < lines.length; start += chunk, pass++) {
    for (const line of lines.slice(start, start + chunk)) countCharacters(line, frequencies);
    for (const key of frequencies.keys()) {
      const mode = modeOf(frequencies.get(key) as PyDict);
      if (mode !== null) modes.set(key, new PyTuple([...mode]));
    }
    collectDelimiters(modes, chunk * pass, delimiters, found);
    if (found.size === 1) {
      const delimiter = found.keys()[0] as string;
      return [delimiter, skipsSpace(lines[0], delimiter)];
    }
  }
  if (found.size === 0) return ['', 0];
  for (const choice of toArray(preferred)) {
    if (found.get(choice) !== undefined) return [choice as string, skipsSpace(lines[0], choice as string)];
  }
  const rank = ([key, mode]: [Value, Value]): [number, number, string] => {
    const [count, times] = (mode as PyTuple).items as [number, number];
    return [count, times, key as string];
  };
  const ranked = [...found.entries()].map(rank).sort((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1));
  const delimiter = ranked[ranked.length - 1][2];
  return [delimiter, skipsSpace(lines[0], delimiter)];
}

function countCharacters(line: string, frequencies: PyDict): void {
  for (let code = 0; code < 127; code++) {
    const char = String.fromCharCode(code);
    let counts = frequencies.getStr(char) as PyDict | undefined;
    if (counts === undefined) {
      counts = new PyDict();
      frequencies.setStr(char, counts);
    }
    const n = occurrences(line, char);
    counts.set(n, ((counts.get(n) as number | undefined) ?? 0) + 1);
  }
}

/** Lowers what is asked for until a character meets it, to nine lines in ten. */
function collectDelimiters(modes: PyDict, total: number, delimiters: Value, found: PyDict): void {
  for (let consistency = 1; found.size === 0 && consistency >= 0.9; consistency -= 0.01) {
    for (const [key, mode] of modes.entries()) {
      const [count, times] = (mode as PyTuple).items as [number, number];
      if (count <= 0 || times <= 0 || times / total < consistency) continue;
      if (delimiters === null || contains(delimiters, key)) found.set(key, mode);
    }
  }
}

function sniff(m: ModuleBuilder, state: CsvState, self: Value, sample: Value, delimiters: Value): Value {
  const [quote, doubled, given, skip] = toArray(callMethod(self, '_guess_quote_and_delimiter', [sample, delimiters]));
  let delimiter = given;
  let skips = skip;
  if (!truth(delimiter)) [delimiter, skips] = toArray(callMethod(self, '_guess_delimiter', [sample, delimiters]));
  if (!truth(delimiter)) throw raise(csvError(state, 'Could not determine delimiter'));
  const dialect = m.innerOldClass('dialect', [m.get('Dialect') as PyClassic], { _name: 'sniffed', lineterminator: '\r\n', quoting: 0 });
  setAttr(dialect, 'doublequote', doubled);
  setAttr(dialect, 'delimiter', delimiter);
  setAttr(dialect, 'quotechar', truth(quote) ? quote : '"');
  setAttr(dialect, 'skipinitialspace', skips);
  return dialect;
}

/** The type that a column's text can become, or its length. */
function kindOf(types: readonly PyType[], text: Value): Value {
  const type = types.find((candidate) => converts(candidate, text));
  if (type === undefined) return length(text);
  return type === longType ? intType : type;
}

function converts(type: Value, text: Value): boolean {
  try {
    callValue(type, [text], null);
    return true;
  } catch (error) {
    if (isRaised(error, ValueError) || isRaised(error, OverflowError)) return false;
    throw error;
  }
}

function hasHeader(m: ModuleBuilder, runtime: Runtime, self: Value, sample: Value): boolean {
  const types = ['int', 'long', 'float', 'complex'].map((name) => runtime.builtins.getStr(name) as PyType);
  const file = callMethod(runtime.importModule('StringIO'), 'StringIO', [sample]);
  const rows = callValue(m.get('reader'), [file, callMethod(self, 'sniff', [sample])], null);
  const header = toArray(callMethod(rows, 'next', []));
  const columns = new Map<number, Value>(header.map((_, i) => [i, null]));
  for (let checked = 0, row = next(rows); row !== undefined && checked <= 20; checked++, row = next(rows)) {
    const fields = toArray(row);
    if (fields.length !== header.length) continue;
    for (const column of [...columns.keys()]) {
      const kind = kindOf(types, fields[column]);
      const known = columns.get(column) as Value;
      if (known === null) columns.set(column, kind);
      else if (known !== kind) columns.delete(column);
    }
  }
  let votes = 0;
  for (const [column, kind] of columns) {
    if (typeof kind === 'number') votes += length(header[column]) !== kind ? 1 : -1;
    else votes += convertsHeader(kind, header[column]) ? -1 : 1;
  }
  return votes > 0;
}

/** A column of which nothing is known (None) has no type to convert to, which is a vote as well. */
function convertsHeader(kind: Value, text: Value): boolean {
  return kind !== null && converts(kind, text);
}

const text = (value: Value): Text => textWith(value, 'split');

export function defineSniffer(m: ModuleBuilder, runtime: Runtime, state: CsvState): void {
  m.oldClass('Sniffer', [], {
    __init__: m.method('__init__', ['self'], (self) => {
      setAttr(self, 'preferred', new PyList([',', '\t', ';', ' ', ':']));
      return null;
    }),
    sniff: m.method('sniff', ['self', 'sample', 'delimiters'], (self, sample, delimiters) => sniff(m, state, self, sample, delimiters), [
      null,
    ]),
    _guess_quote_and_delimiter: m.method('_guess_quote_and_delimiter', ['self', 'data', 'delimiters'], (_self, data, delimiters) => {
      const source = text(data);
      const { quote, doubled, delimiter, skips } = guessByQuotes(runtime, source.text, delimiters);
      const give = (piece: string): Value => makeText(piece, source.isUnicode && piece !== '');
      return new PyTuple([give(quote), doubled, delimiter === null ? null : give(delimiter), skips]);
    }),
    _guess_delimiter: m.method(
      '_guess_delimiter',
      ['self', 'data', 'delimiters'],
      (self, data, delimiters) => new PyTuple(guessByFrequency(text(data).text, delimiters, getAttr(self, 'preferred'))),
    ),
    has_header: m.method('has_header', ['self', 'sample'], (self, sample) => hasHeader(m, runtime, self, sample)),
  });
}
