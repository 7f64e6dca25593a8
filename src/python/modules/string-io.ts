/** StringIO: a file in memory, which takes str and unicode. */
import { getAttr, setAttr } from '../objects/attributes.ts';
import type { PyClassicInstance } from '../objects/classic.ts';
import { raise, stopIteration, valueError } from '../objects/exceptions.ts';
import { asInt } from '../objects/index-value.ts';
import { length } from '../objects/items.ts';
import { stepOver } from '../objects/iterate.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import { str } from '../objects/text.ts';
import { PyList, type Value } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';
import { joinTexts, makeText, type Text, textOrUndefined } from './text-argument.ts';

/** What an instance holds, beside the attributes that a program sees. */
interface Buffer {
  content: Text;
}

const BUFFERS = new WeakMap<PyClassicInstance, Buffer>();
const EMPTY: Text = { text: '', isUnicode: false };

function bufferOf(self: Value): Buffer {
  const instance = self as PyClassicInstance;
  let buffer = BUFFERS.get(instance);
  if (buffer === undefined) {
    buffer = { content: EMPTY };
    BUFFERS.set(instance, buffer);
  }
  return buffer;
}

function checkOpen(self: Value): void {
  if (getAttr(self, 'closed') === true) throw raise(valueError('I/O operation on closed file'));
}

const positionOf = (self: Value): number => asInt(getAttr(self, 'pos'));

function setContent(self: Value, content: Text): void {
  bufferOf(self).content = content;
  setAttr(self, 'len', content.text.length);
}

/** The text between the position and `end`, which becomes the position. */
function take(self: Value, end: number): Value {
  const { text, isUnicode } = bufferOf(self).content;
  const start = positionOf(self);
  const stop = Math.max(start, Math.min(end, text.length));
  setAttr(self, 'pos', stop);
  return makeText(text.slice(start, stop), isUnicode);
}

function read(self: Value, count: Value): Value {
  checkOpen(self);
  const n = count === null ? -1 : asInt(count);
  return take(self, n < 0 ? Number.POSITIVE_INFINITY : positionOf(self) + n);
}

function readLine(self: Value, limit: Value): Value {
  checkOpen(self);
  const { text } = bufferOf(self).content;
  const start = positionOf(self);
  const newline = text.indexOf('\n', start);
  let end = newline < 0 ? text.length : newline + 1;
  if (limit !== null && asInt(limit) >= 0) end = Math.min(end, start + asInt(limit));
  return take(self, end);
}

function write(self: Value, value: Value): Value {
  checkOpen(self);
  const text = textOrUndefined(value) ?? { text: str(value), isUnicode: false };
  if (text.text === '') return null;
  const { content } = bufferOf(self);
  const at = positionOf(self);
  const before: Text = { text: content.text.slice(0, at).padEnd(at, '\0'), isUnicode: content.isUnicode };
  const after: Text = { text: content.text.slice(at + text.text.length), isUnicode: content.isUnicode };
  setContent(self, joinTexts(joinTexts(before, text), after));
  setAttr(self, 'pos', at + text.text.length);
  return null;
}

function seek(self: Value, position: Value, mode: Value): Value {
  checkOpen(self);
  const base = asInt(mode) === 1 ? positionOf(self) : asInt(mode) === 2 ? bufferOf(self).content.text.length : 0;
  setAttr(self, 'pos', Math.max(0, base + asInt(position)));
  return null;
}

function truncate(self: Value, size: Value): Value {
  checkOpen(self);
  const { content } = bufferOf(self);
  const to = size === null ? positionOf(self) : asInt(size);
  if (to < 0) throw raise(valueError('Negative size not allowed'));
  setAttr(self, 'pos', Math.min(positionOf(self), to));
  setContent(self, { text: content.text.slice(0, to), isUnicode: content.isUnicode });
  return null;
}

export const stringIoModule: ModuleFactory = () => {
  const m = new ModuleBuilder('StringIO', 'File-like objects that read from or write to a string buffer.');
  const method = m.method.bind(m);
  const nothing = (name: string): Value =>
    method(name, ['self'], (self) => {
      checkOpen(self);
      return null;
    });
  m.oldClass('StringIO', [], {
    __init__: method(
      '__init__',
      ['self', 'buf'],
      (self, initial) => {
        setAttr(self, 'pos', 0);
        setAttr(self, 'closed', false);
        setAttr(self, 'softspace', 0);
        setContent(self, textOrUndefined(initial) ?? { text: str(initial), isUnicode: false });
        return null;
      },
      [''],
    ),
    __iter__: method('__iter__', ['self'], (self) => self),
    next: method('next', ['self'], (self) => {
      checkOpen(self);
      const line = callMethod(self, 'readline', []);
      if (textOrUndefined(line)?.text === '') throw raise(stopIteration());
      return line;
    }),
    close: method('close', ['self'], (self) => {
      setAttr(self, 'closed', true);
      return null;
    }),
    isatty: method('isatty', ['self'], (self) => {
      checkOpen(self);
      return false;
    }),
    seek: method('seek', ['self', 'pos', 'mode'], seek, [0]),
    tell: method('tell', ['self'], (self) => {
      checkOpen(self);
      return getAttr(self, 'pos');
    }),
    read: method('read', ['self', 'n'], read, [-1]),
    readline: method('readline', ['self', 'length'], readLine, [null]),
    readlines: method(
      'readlines',
      ['self', 'sizehint'],
      (self, hint) => {
        const lines: Value[] = [];
        let total = 0;
        for (let line = readLine(self, null); textOrUndefined(line)?.text !== ''; line = readLine(self, null)) {
          lines.push(line);
          total += length(line);
          if (asInt(hint) > 0 && total >= asInt(hint)) break;
        }
        return new PyList(lines);
      },
      [0],
    ),
    truncate: method('truncate', ['self', 'size'], truncate, [null]),
    write: method('write', ['self', 's'], write),
    writelines: method('writelines', ['self', 'iterable'], (self, lines) => {
      const step = stepOver(lines);
      for (let line = step(); line !== undefined; line = step()) callMethod(self, 'write', [line]);
      return null;
    }),
    flush: nothing('flush'),
    getvalue: method('getvalue', ['self'], (self) => {
      const { text, isUnicode } = bufferOf(self).content;
      return makeText(text, isUnicode);
    }),
  });
  return m.module;
};
