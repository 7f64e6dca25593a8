/** The classes of codecs that read and write through another file. */
import { add } from '../../objects/arithmetic.ts';
import { getAttr, setAttr } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import type { PyClassic } from '../../objects/classic.ts';
import { compareThreeWay, equals } from '../../objects/compare.ts';
import { isRaised, raise, stopIteration, UnicodeDecodeError } from '../../objects/exceptions.ts';
import { getSlice, length } from '../../objects/items.ts';
import { toArray } from '../../objects/iterate.ts';
import { callMethod } from '../../objects/special-methods.ts';
import { truth } from '../../objects/truth.ts';
import { PyList, PyUnicode, type Value } from '../../objects/value.ts';
import { joinChunks } from '../join-chunks.ts';
import type { Members, ModuleBuilder } from '../module-builder.ts';
import { unwritten } from './classes.ts';

/** What is not found here is looked for in the stream; a stream is left by closing it. */
function delegation(m: ModuleBuilder): Members {
  return {
    __getattr__: m.method('__getattr__', ['self', 'name'], (self, name) => getAttr(getAttr(self, 'stream'), name as string)),
    __enter__: m.method('__enter__', ['self'], (self) => self),
    __exit__: m.method('__exit__', ['self', 'type', 'value', 'tb'], (self) => {
      callMethod(getAttr(self, 'stream'), 'close', []);
      return null;
    }),
  };
}

function defineWriter(m: ModuleBuilder, codec: PyClassic): void {
  m.oldClass('StreamWriter', [codec], {
    __init__: m.method(
      '__init__',
      ['self', 'stream', 'errors'],
      (self, stream, errors) => {
        setAttr(self, 'stream', stream);
        setAttr(self, 'errors', errors);
        return null;
      },
      ['strict'],
    ),
    write: m.method('write', ['self', 'object'], (self, value) => {
      const [data] = toArray(callMethod(self, 'encode', [value, getAttr(self, 'errors')]));
      callMethod(getAttr(self, 'stream'), 'write', [data]);
      return null;
    }),
    writelines: m.method('writelines', ['self', 'list'], (self, lines) => {
      callMethod(self, 'write', [joinChunks(toArray(lines))]);
      return null;
    }),
    reset: m.method('reset', ['self'], () => null),
    seek: m.method(
      'seek',
      ['self', 'offset', 'whence'],
      (self, offset, whence) => {
        callMethod(getAttr(self, 'stream'), 'seek', [offset, whence]);
        if (equals(whence, 0) && equals(offset, 0)) callMethod(self, 'reset', []);
        return null;
      },
      [0],
    ),
    ...delegation(m),
  });
}

const splitLines = (text: Value, keepEnds: boolean): Value[] => toArray(callMethod(text, 'splitlines', [keepEnds]));

/** One line's text without its end. */
const withoutEnd = (line: Value): Value => splitLines(line, false)[0];

/** What data decodes to; with `firstLine` an error behind a line's end waits for the next read. */
function decodeData(self: Value, data: Value, firstLine: boolean): Value[] {
  const decode = (input: Value): Value[] => toArray(callMethod(self, 'decode', [input, getAttr(self, 'errors')]));
  try {
    return decode(data);
  } catch (error) {
    if (!firstLine || !isRaised(error, UnicodeDecodeError)) throw error;
    const result = decode(getSlice(data, undefined, getAttr(error.value, 'start')));
    if (splitLines(result[0], true).length <= 1) throw error;
    return result;
  }
}

function read(self: Value, size: Value, given: Value, firstLine: Value): Value {
  const lines = getAttr(self, 'linebuffer');
  if (truth(lines)) {
    setAttr(self, 'charbuffer', joinChunks(toArray(lines)));
    setAttr(self, 'linebuffer', null);
  }
  const isNegative = (n: Value): boolean => compareThreeWay(n, 0) < 0;
  const chars = isNegative(given) ? size : given;
  const limited = !isNegative(chars);
  const stream = getAttr(self, 'stream');
  while (!limited || compareThreeWay(length(getAttr(self, 'charbuffer')), chars) < 0) {
    const data = callMethod(stream, 'read', isNegative(size) ? [] : [size]);
    const all = add(getAttr(self, 'bytebuffer'), data);
    const [text, consumed] = decodeData(self, all, truth(firstLine));
    setAttr(self, 'bytebuffer', getSlice(all, consumed, undefined));
    setAttr(self, 'charbuffer', add(getAttr(self, 'charbuffer'), text));
    if (!truth(data)) break;
  }
  const buffer = getAttr(self, 'charbuffer');
  setAttr(self, 'charbuffer', limited ? getSlice(buffer, chars, undefined) : '');
  return limited ? getSlice(buffer, undefined, chars) : buffer;
}

/** A line that an earlier call has split off already. */
function takeBuffered(self: Value, lines: Value, keepEnds: boolean): Value {
  const list = lines as PyList;
  const line = list.items.shift() as Value;
  if (list.items.length === 1) {
    setAttr(self, 'charbuffer', list.items[0]);
    setAttr(self, 'linebuffer', null);
  }
  return keepEnds ? line : withoutEnd(line);
}

/** Keeps the lines behind the first for later calls. */
function keepRest(self: Value, rest: Value[]): void {
  const buffer = getAttr(self, 'charbuffer');
  const last = rest.length - 1;
  if (last > 0) {
    rest[last] = add(rest[last], buffer);
    setAttr(self, 'linebuffer', new PyList(rest));
    setAttr(self, 'charbuffer', null);
  } else {
    setAttr(self, 'charbuffer', add(rest[0], buffer));
  }
}

const FIRST_READ = 72;
const MOST_READ = 8000;

function readLine(self: Value, size: Value, keep: Value): Value {
  const keepEnds = truth(keep);
  const buffered = getAttr(self, 'linebuffer');
  if (truth(buffered)) return takeBuffered(self, buffered, keepEnds);
  let readSize: Value = truth(size) ? size : FIRST_READ;
  let line: Value = '';
  const readPart = (count: Value, chars: Value, firstLine: boolean): Value => callMethod(self, 'read', [count, chars, firstLine]);
  for (;;) {
    let data = readPart(readSize, -1, true);
    // A carriage return may be half of a line's end.
    if (truth(data) && truth(callMethod(data, 'endswith', ['\r']))) data = add(data, readPart(1, 1, false));
    line = add(line, data);
    const lines = splitLines(line, true);
    if (lines.length > 1) {
      keepRest(self, lines.slice(1));
      return keepEnds ? lines[0] : withoutEnd(lines[0]);
    }
    if (lines.length === 1) {
      const bare = withoutEnd(lines[0]);
      if (!equals(lines[0], bare)) {
        setAttr(self, 'charbuffer', add('', getAttr(self, 'charbuffer')));
        return keepEnds ? lines[0] : bare;
      }
    }
    if (!truth(data) || size !== null) return truth(line) && !keepEnds ? withoutEnd(line) : line;
    if (typeof readSize === 'number' && readSize < MOST_READ) readSize *= 2;
  }
}

function nextLine(self: Value): Value {
  const line = callMethod(self, 'readline', []);
  if (truth(line)) return line;
  throw raise(stopIteration());
}

function defineReader(m: ModuleBuilder, codec: PyClassic): void {
  m.oldClass('StreamReader', [codec], {
    __init__: m.method(
      '__init__',
      ['self', 'stream', 'errors'],
      (self, stream, errors) => {
        const attributes: Record<string, Value> = { stream, errors, bytebuffer: '', charbuffer: '', linebuffer: null };
        for (const name of Object.keys(attributes)) setAttr(self, name, attributes[name]);
        return null;
      },
      ['strict'],
    ),
    decode: unwritten(m, 'decode', ['input', 'errors'], ['strict']),
    read: m.method('read', ['self', 'size', 'chars', 'firstline'], read, [-1, -1, false]),
    readline: m.method('readline', ['self', 'size', 'keepends'], readLine, [null, true]),
    readlines: m.method(
      'readlines',
      ['self', 'sizehint', 'keepends'],
      (self, _hint, keepEnds) => callMethod(callMethod(self, 'read', []), 'splitlines', [keepEnds]),
      [null, true],
    ),
    reset: m.method('reset', ['self'], (self) => {
      setAttr(self, 'bytebuffer', '');
      setAttr(self, 'charbuffer', new PyUnicode(''));
      setAttr(self, 'linebuffer', null);
      return null;
    }),
    seek: m.method(
      'seek',
      ['self', 'offset', 'whence'],
      (self, offset, whence) => {
        callMethod(getAttr(self, 'stream'), 'seek', [offset, whence]);
        callMethod(self, 'reset', []);
        return null;
      },
      [0],
    ),
    next: m.method('next', ['self'], nextLine),
    __iter__: m.method('__iter__', ['self'], (self) => self),
    ...delegation(m),
  });
}

/** A method that one of the two does. */
function through(m: ModuleBuilder, part: string, name: string, parameters: string[], defaults: Value[]): Value {
  return m.method(name, ['self', ...parameters], (self, ...args) => callMethod(getAttr(self, part), name, args), defaults);
}

function resetBoth(m: ModuleBuilder): Value {
  return m.method('reset', ['self'], (self) => {
    callMethod(getAttr(self, 'reader'), 'reset', []);
    callMethod(getAttr(self, 'writer'), 'reset', []);
    return null;
  });
}

function defineReaderWriter(m: ModuleBuilder): void {
  m.oldClass('StreamReaderWriter', [], {
    encoding: 'unknown',
    __init__: m.method(
      '__init__',
      ['self', 'stream', 'Reader', 'Writer', 'errors'],
      (self, stream, reader, writer, errors) => {
        setAttr(self, 'stream', stream);
        setAttr(self, 'reader', callValue(reader, [stream, errors], null));
        setAttr(self, 'writer', callValue(writer, [stream, errors], null));
        setAttr(self, 'errors', errors);
        return null;
      },
      ['strict'],
    ),
    read: through(m, 'reader', 'read', ['size'], [-1]),
    readline: through(m, 'reader', 'readline', ['size'], [null]),
    readlines: through(m, 'reader', 'readlines', ['sizehint'], [null]),
    next: through(m, 'reader', 'next', [], []),
    __iter__: m.method('__iter__', ['self'], (self) => self),
    write: through(m, 'writer', 'write', ['data'], []),
    writelines: through(m, 'writer', 'writelines', ['list'], []),
    reset: resetBoth(m),
    seek: m.method(
      'seek',
      ['self', 'offset', 'whence'],
      (self, offset, whence) => {
        callMethod(getAttr(self, 'stream'), 'seek', [offset, whence]);
        callMethod(getAttr(self, 'reader'), 'reset', []);
        if (equals(whence, 0) && equals(offset, 0)) callMethod(getAttr(self, 'writer'), 'reset', []);
        return null;
      },
      [0],
    ),
    ...delegation(m),
  });
}

/** Data of one encoding on a stream of another. */
function defineRecoder(m: ModuleBuilder): void {
  const encoded = (self: Value, data: Value): Value =>
    toArray(callValue(getAttr(self, 'encode'), [data, getAttr(self, 'errors')], null))[0];
  const writeDecoded = (self: Value, data: Value): Value => {
    const [text] = toArray(callValue(getAttr(self, 'decode'), [data, getAttr(self, 'errors')], null));
    return callMethod(getAttr(self, 'writer'), 'write', [text]);
  };
  m.oldClass('StreamRecoder', [], {
    data_encoding: 'unknown',
    file_encoding: 'unknown',
    __init__: m.method(
      '__init__',
      ['self', 'stream', 'encode', 'decode', 'Reader', 'Writer', 'errors'],
      (self, stream, encode, decode, reader, writer, errors) => {
        setAttr(self, 'stream', stream);
        setAttr(self, 'encode', encode);
        setAttr(self, 'decode', decode);
        setAttr(self, 'reader', callValue(reader, [stream, errors], null));
        setAttr(self, 'writer', callValue(writer, [stream, errors], null));
        setAttr(self, 'errors', errors);
        return null;
      },
      ['strict'],
    ),
    read: m.method('read', ['self', 'size'], (self, size) => encoded(self, callMethod(getAttr(self, 'reader'), 'read', [size])), [-1]),
    readline: m.method(
      'readline',
      ['self', 'size'],
      (self, size) => encoded(self, callMethod(getAttr(self, 'reader'), 'readline', size === null ? [] : [size])),
      [null],
    ),
    readlines: m.method(
      'readlines',
      ['self', 'sizehint'],
      (self) => callMethod(encoded(self, callMethod(getAttr(self, 'reader'), 'read', [])), 'splitlines', [1]),
      [null],
    ),
    next: m.method('next', ['self'], (self) => encoded(self, callMethod(getAttr(self, 'reader'), 'next', []))),
    __iter__: m.method('__iter__', ['self'], (self) => self),
    write: m.method('write', ['self', 'data'], writeDecoded),
    writelines: m.method('writelines', ['self', 'list'], (self, lines) => writeDecoded(self, joinChunks(toArray(lines)))),
    reset: resetBoth(m),
    ...delegation(m),
  });
}

export function defineStreams(m: ModuleBuilder): void {
  const codec = m.oldClass('Codec', [], {
    encode: unwritten(m, 'encode', ['input', 'errors'], ['strict']),
    decode: unwritten(m, 'decode', ['input', 'errors'], ['strict']),
  });
  defineWriter(m, codec);
  defineReader(m, codec);
  defineReaderWriter(m);
  defineRecoder(m);
}
