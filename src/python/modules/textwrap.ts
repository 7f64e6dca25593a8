/** textwrap. */

import { add, subtract } from '../objects/arithmetic.ts';
import { getAttr, setAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { compareThreeWay } from '../objects/compare.ts';
import type { PyDict } from '../objects/dict.ts';
import { raise, typeError, valueError } from '../objects/exceptions.ts';
import { asInt } from '../objects/index-value.ts';
import { length } from '../objects/items.ts';
import { toArray } from '../objects/iterate.ts';
import { kwargsFromDict } from '../objects/native.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import { characterCount, unitIndex } from '../objects/text/code-points.ts';
import { repr } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { PyList, PyUnicode, type Value } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';
import { makeText, type Text, textOrUndefined, textWith } from './text-argument.ts';

/** Whitespace; a hyphenated word up to its hyphen; a dash between words. By ASCII for str, by Unicode's classes for unicode. */
const WORD_SEPARATOR =
  /([ \t\n\r\f\v]+|[^ \t\n\r\f\vA-Za-z0-9_]*[A-Za-z0-9_]+[A-Za-z_]-(?=[A-Za-z0-9_]+[A-Za-z_])|(?<=[A-Za-z0-9_!"'&.,?])-{2,}(?=[A-Za-z0-9_]))/;
const UNICODE_WORD_SEPARATOR =
  /([\s\x1c-\x1f\x85]+|[^\s\x1c-\x1f\x85\p{L}\p{N}_]*[\p{L}\p{N}_]+(?![0-9])[\p{L}\p{N}_]-(?=[\p{L}\p{N}_]+(?![0-9])[\p{L}\p{N}_])|(?<=[\p{L}\p{N}_!"'&.,?])-{2,}(?=[\p{L}\p{N}_]))/u;
const SPACES = /([ \t\n\r\f\v]+)/;
const UNICODE_SPACES = /([\s\x1c-\x1f\x85]+)/;
const SENTENCE_END = /[a-z][.!?]["']?$/;
const BLANK = /^[ \t\n\r\f\v]*$/;
const UNICODE_BLANK = /^[\s\x1c-\x1f\x85]*$/;

/** str.expandtabs() with stops every eight columns. */
export function expandTabs(text: string, size: number): string {
  let out = '';
  let column = 0;
  for (const char of text) {
    if (char === '\t') {
      const width = size > 0 ? size - (column % size) : 0;
      out += ' '.repeat(width);
      column += width;
    } else {
      out += char;
      column = char === '\n' || char === '\r' ? 0 : column + 1;
    }
  }
  return out;
}

function commonMargin(a: string, b: string): string {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return a.slice(0, n);
}

/** The text without the white space that all its lines begin with; lines of nothing else become empty. */
function dedent(text: string): string {
  const lines = text.split('\n');
  let margin: string | undefined;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    let n = 0;
    while (n < line.length && (line[n] === ' ' || line[n] === '\t')) n++;
    if (n === line.length) lines[i] = '';
    else margin = margin === undefined ? line.slice(0, n) : commonMargin(margin, line);
  }
  if (margin === undefined || margin === '') return lines.join('\n');
  const width = margin.length;
  return lines.map((line) => (line === '' ? line : line.slice(width))).join('\n');
}

const isBlank = (chunk: Value): boolean => {
  const { text, isUnicode } = textWith(chunk, 'strip');
  return (isUnicode ? UNICODE_BLANK : BLANK).test(text);
};

function mungeWhitespace(self: Value, value: Value): Value {
  const source = textWith(value, 'expandtabs');
  let { text } = source;
  if (truth(getAttr(self, 'expand_tabs'))) text = expandTabs(text, 8);
  if (truth(getAttr(self, 'replace_whitespace'))) text = text.replace(/[\t\n\v\f\r]/g, ' ');
  return makeText(text, source.isUnicode);
}

function splitChunks(self: Value, value: Value): Value {
  const source = textOrUndefined(value);
  if (source === undefined) throw raise(typeError('expected string or buffer'));
  const hyphens = truth(getAttr(self, 'break_on_hyphens'));
  const unicodePattern = hyphens ? UNICODE_WORD_SEPARATOR : UNICODE_SPACES;
  const pattern = source.isUnicode ? unicodePattern : hyphens ? WORD_SEPARATOR : SPACES;
  const chunks = source.text.split(pattern).filter((chunk) => chunk !== undefined && chunk !== '');
  return new PyList(chunks.map((chunk) => makeText(chunk, source.isUnicode)));
}

function fixSentenceEndings(chunks: Value): Value {
  const { items } = chunks as PyList;
  const textOf = (i: number): string => textWith(items[i], 'strip').text;
  let i = 0;
  while (i < items.length - 1) {
    if (textOf(i + 1) === ' ' && SENTENCE_END.test(textOf(i))) {
      items[i + 1] = '  ';
      i += 2;
    } else {
      i++;
    }
  }
  return null;
}

/** A text cut after so many characters; a negative count counts from the end, as a slice does. */
function cut({ text, isUnicode }: Text, count: number): [Value, Value] {
  const size = isUnicode ? characterCount(text) : text.length;
  const n = count < 0 ? Math.max(size + count, 0) : Math.min(count, size);
  const at = isUnicode ? unitIndex(text, n) : n;
  return [makeText(text.slice(0, at), isUnicode), makeText(text.slice(at), isUnicode)];
}

function handleLongWord(self: Value, reversed: Value, line: Value, lineLength: Value, width: Value): Value {
  const chunks = (reversed as PyList).items;
  const current = (line as PyList).items;
  const room = asInt(width) < 1 ? 1 : asInt(subtract(width, lineLength));
  if (truth(getAttr(self, 'break_long_words'))) {
    const [head, tail] = cut(textWith(chunks[chunks.length - 1], 'strip'), room);
    current.push(head);
    chunks[chunks.length - 1] = tail;
  } else if (current.length === 0) {
    current.push(chunks.pop() as Value);
  }
  return null;
}

function wrapChunks(self: Value, list: Value): Value {
  const lines: Value[] = [];
  const width = getAttr(self, 'width');
  if (compareThreeWay(width, 0) <= 0) throw raise(valueError(`invalid width ${repr(width)} (must be > 0)`));
  const chunks = (list as PyList).items;
  chunks.reverse();
  const drops = truth(getAttr(self, 'drop_whitespace'));
  while (chunks.length > 0) {
    const indent = getAttr(self, lines.length > 0 ? 'subsequent_indent' : 'initial_indent');
    const room = asInt(width) - length(indent);
    if (drops && lines.length > 0 && isBlank(chunks[chunks.length - 1])) chunks.pop();
    const line = takeLine(self, list, room);
    if (drops && line.length > 0 && isBlank(line[line.length - 1])) line.pop();
    if (line.length > 0)
      lines.push(
        add(
          indent,
          line.reduce((a, b) => add(a, b)),
        ),
      );
  }
  return new PyList(lines);
}

/** Takes as many chunks as there is room for, and breaks one that is longer than any line. */
function takeLine(self: Value, list: Value, room: number): Value[] {
  const chunks = (list as PyList).items;
  const line = new PyList([]);
  let size = 0;
  while (chunks.length > 0) {
    const n = length(chunks[chunks.length - 1]);
    if (size + n > room) break;
    line.items.push(chunks.pop() as Value);
    size += n;
  }
  if (chunks.length > 0 && length(chunks[chunks.length - 1]) > room) callMethod(self, '_handle_long_word', [list, line, size, room]);
  return line.items;
}

const PARAMETERS = [
  ...['width', 'initial_indent', 'subsequent_indent', 'expand_tabs', 'replace_whitespace', 'fix_sentence_endings'],
  ...['break_long_words', 'drop_whitespace', 'break_on_hyphens'],
];

function defineWrapper(m: ModuleBuilder): Value {
  return m.oldClass('TextWrapper', [], {
    __init__: m.method(
      '__init__',
      ['self', ...PARAMETERS],
      (self, ...values) => {
        PARAMETERS.forEach((name, i) => {
          setAttr(self, name, values[i]);
        });
        return null;
      },
      [70, '', '', true, true, false, true, true, true],
    ),
    _munge_whitespace: m.method('_munge_whitespace', ['self', 'text'], mungeWhitespace),
    _split: m.method('_split', ['self', 'text'], splitChunks),
    _fix_sentence_endings: m.method('_fix_sentence_endings', ['self', 'chunks'], (_self, chunks) => fixSentenceEndings(chunks)),
    _handle_long_word: m.method('_handle_long_word', ['self', 'reversed_chunks', 'cur_line', 'cur_len', 'width'], handleLongWord),
    _wrap_chunks: m.method('_wrap_chunks', ['self', 'chunks'], wrapChunks),
    wrap: m.method('wrap', ['self', 'text'], (self, text) => {
      const chunks = callMethod(self, '_split', [callMethod(self, '_munge_whitespace', [text])]);
      if (truth(getAttr(self, 'fix_sentence_endings'))) callMethod(self, '_fix_sentence_endings', [chunks]);
      return callMethod(self, '_wrap_chunks', [chunks]);
    }),
    fill: m.method('fill', ['self', 'text'], (self, text) => joinLines(callMethod(self, 'wrap', [text]))),
  });
}

function joinLines(lines: Value): Value {
  const items = toArray(lines);
  if (items.length === 0) return '';
  return items.reduce((text, line) => add(add(text, '\n'), line));
}

export const textwrapModule: ModuleFactory = () => {
  const m = new ModuleBuilder('textwrap', 'Text wrapping and filling.\n');
  const wrapper = defineWrapper(m);
  const make = (width: Value, kwargs: Value): Value => {
    const kw = kwargs as PyDict;
    kw.setStr('width', width);
    return callValue(wrapper, [], kwargsFromDict(kw));
  };
  m.def('wrap', ['text', 'width', '**kwargs'], (text, width, kw) => callMethod(make(width, kw), 'wrap', [text]), [70]);
  m.def('fill', ['text', 'width', '**kwargs'], (text, width, kw) => callMethod(make(width, kw), 'fill', [text]), [70]);
  m.def('dedent', ['text'], (text) => {
    if (typeof text === 'string') return dedent(text);
    const source = textOrUndefined(text);
    if (source === undefined) throw raise(typeError('expected string or buffer'));
    return source.isUnicode ? new PyUnicode(dedent(source.text)) : dedent(source.text);
  });
  m.set('__all__', new PyList(['TextWrapper', 'wrap', 'fill', 'dedent']));
  return m.module;
};
