/** The classes of codecs that others derive from: of encoders and decoders that keep what is left between calls. */
import { add } from '../../objects/arithmetic.ts';
import { getAttr, setAttr } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import { NotImplementedError, PyException, raise } from '../../objects/exceptions.ts';
import { addressOf } from '../../objects/hash.ts';
import { getItem, getSlice } from '../../objects/items.ts';
import { toArray } from '../../objects/iterate.ts';
import { callMethod } from '../../objects/special-methods.ts';
import { str } from '../../objects/text.ts';
import { truth } from '../../objects/truth.ts';
import { tupleType } from '../../objects/types.ts';
import { PyTuple, type PyType, type Value } from '../../objects/value.ts';
import type { ModuleBuilder } from '../module-builder.ts';

/** A method that derived classes have to define. */
export function unwritten(m: ModuleBuilder, name: string, parameters: string[], defaults: Value[]): Value {
  return m.method(
    name,
    ['self', ...parameters],
    () => {
      throw raise(new PyException(NotImplementedError, new PyTuple([])));
    },
    defaults,
  );
}

const nothing = (m: ModuleBuilder, name: string, parameters: string[] = []): Value => m.method(name, ['self', ...parameters], () => null);

function store(m: ModuleBuilder, attributes: Record<string, Value>): Value {
  return m.method(
    '__init__',
    ['self', 'errors'],
    (self, errors) => {
      setAttr(self, 'errors', errors);
      for (const name of Object.keys(attributes)) setAttr(self, name, attributes[name]);
      return null;
    },
    ['strict'],
  );
}

/** A method that converts what was left and what is new, and keeps what is left. */
function buffered(m: ModuleBuilder, name: string, convert: string): Value {
  return m.method(
    name,
    ['self', 'input', 'final'],
    (self, input, final) => {
      const data = add(getAttr(self, 'buffer'), input);
      const [result, consumed] = toArray(callMethod(self, convert, [data, getAttr(self, 'errors'), final]));
      setAttr(self, 'buffer', getSlice(data, consumed, undefined));
      return result;
    },
    [false],
  );
}

function emptied(m: ModuleBuilder, base: PyType): Value {
  return m.method('reset', ['self'], (self) => {
    callValue(getAttr(base, 'reset'), [self], null);
    setAttr(self, 'buffer', '');
    return null;
  });
}

export function defineIncremental(m: ModuleBuilder): void {
  const encoder = m.newClass('IncrementalEncoder', [], {
    __init__: store(m, { buffer: '' }),
    encode: unwritten(m, 'encode', ['input', 'final'], [false]),
    reset: nothing(m, 'reset'),
    getstate: m.method('getstate', ['self'], () => 0),
    setstate: nothing(m, 'setstate', ['state']),
  });
  m.newClass('BufferedIncrementalEncoder', [encoder], {
    __init__: store(m, { buffer: '' }),
    _buffer_encode: unwritten(m, '_buffer_encode', ['input', 'errors', 'final'], []),
    encode: buffered(m, 'encode', '_buffer_encode'),
    reset: emptied(m, encoder),
    getstate: m.method('getstate', ['self'], (self) => (truth(getAttr(self, 'buffer')) ? getAttr(self, 'buffer') : 0)),
    setstate: m.method('setstate', ['self', 'state'], (self, state) => {
      setAttr(self, 'buffer', truth(state) ? state : '');
      return null;
    }),
  });
  const decoder = m.newClass('IncrementalDecoder', [], {
    __init__: store(m, {}),
    decode: unwritten(m, 'decode', ['input', 'final'], [false]),
    reset: nothing(m, 'reset'),
    getstate: m.method('getstate', ['self'], () => new PyTuple(['', 0])),
    setstate: nothing(m, 'setstate', ['state']),
  });
  m.newClass('BufferedIncrementalDecoder', [decoder], {
    __init__: store(m, { buffer: '' }),
    _buffer_decode: unwritten(m, '_buffer_decode', ['input', 'errors', 'final'], []),
    decode: buffered(m, 'decode', '_buffer_decode'),
    reset: emptied(m, decoder),
    getstate: m.method('getstate', ['self'], (self) => new PyTuple([getAttr(self, 'buffer'), 0])),
    setstate: m.method('setstate', ['self', 'state'], (self, state) => {
      setAttr(self, 'buffer', getItem(state, 0));
      return null;
    }),
  });
}

const INFO = ['encode', 'decode', 'streamreader', 'streamwriter', 'incrementalencoder', 'incrementaldecoder', 'name'];

export function defineCodecInfo(m: ModuleBuilder): PyType {
  return m.newClass('CodecInfo', [tupleType], {
    _is_text_encoding: true,
    __new__: m.method(
      '__new__',
      ['cls', ...INFO, '_is_text_encoding'],
      (cls, ...values) => {
        const made = new PyTuple(values.slice(0, 4));
        made.type = cls as PyType;
        INFO.forEach((name, i) => {
          setAttr(made, name, values[i]);
        });
        const isText = values[INFO.length];
        if (isText !== null) setAttr(made, '_is_text_encoding', isText);
        return made;
      },
      [null, null, null, null, null, null],
    ),
    __repr__: m.method('__repr__', ['self'], (self) => {
      const cls = getAttr(self, '__class__');
      const name = `${str(getAttr(cls, '__module__'))}.${str(getAttr(cls, '__name__'))}`;
      return `<${name} object for encoding ${str(getAttr(self, 'name'))} at 0x${addressOf(self).toString(16)}>`;
    }),
  });
}
