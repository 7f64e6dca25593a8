/** io: files and streams in memory. What is read comes through the Host; nothing is ever written but to the standard streams. */
import { setAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { IOError, raise, typeError, valueError } from '../objects/exceptions.ts';
import { asInt, integerValue } from '../objects/index-value.ts';
import { bindArguments, PyBuiltin } from '../objects/native.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { readyType } from '../objects/special-methods.ts';
import { repr, strValue } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { builtinType, typeOf } from '../objects/types.ts';
import { type KwArgs, PyFloat, PyList, type PyType, PyUnicode, type Value } from '../objects/value.ts';
import { abstractClass, registerTypes } from './abc.ts';
import { streamTypes, unsupportedOperation } from './io/base.ts';
import { bufferedTypes, DEFAULT_BUFFER_SIZE } from './io/buffered.ts';
import { fileIoType } from './io/file-io.ts';
import { memoryTypes } from './io/memory.ts';
import { newlineDecoderType } from './io/newlines.ts';
import { textWrapperType } from './io/text-wrapper.ts';
import { ModuleBuilder } from './module-builder.ts';

const PARAMETERS = ['file', 'mode', 'buffering', 'encoding', 'errors', 'newline', 'closefd'];

interface Mode {
  kind: 'r' | 'w' | 'a';
  updating: boolean;
  binary: boolean;
}

/** Raises ValueError. */
function parseMode(mode: string): Mode {
  const flags = new Set(mode);
  if (mode.length > flags.size || [...flags].some((flag) => !'rwa+tbU'.includes(flag))) throw raise(valueError(`invalid mode: '${mode}'`));
  const writing = flags.has('w');
  const appending = flags.has('a');
  if (flags.has('U') && (writing || appending)) throw raise(valueError("can't use U and writing mode at once"));
  if (flags.has('t') && flags.has('b')) throw raise(valueError("can't have text and binary mode at once"));
  const reading = flags.has('r') || flags.has('U');
  if (Number(reading) + Number(writing) + Number(appending) > 1) {
    throw raise(valueError('must have exactly one of read/write/append mode'));
  }
  const kind = writing ? 'w' : appending ? 'a' : reading ? 'r' : null;
  if (kind === null) throw raise(valueError('Must have exactly one of read/write/append mode and at most one plus'));
  return { kind, updating: flags.has('+'), binary: flags.has('b') };
}

function textArgument(position: number, value: Value | undefined): string | null {
  if (value === undefined || (value === null && position > 3)) return null;
  const text = strValue(value) ?? (value instanceof PyUnicode ? value.value : undefined);
  if (text !== undefined) return text;
  const wanted = position > 3 ? 'string or None' : 'string';
  throw raise(typeError(`open() argument ${position} must be ${wanted}, not ${value === null ? 'None' : typeOf(value).name}`));
}

function checkFile(file: Value): void {
  const isPath = strValue(file) !== undefined || file instanceof PyUnicode || integerValue(file) !== undefined || file instanceof PyFloat;
  if (!isPath) throw raise(typeError(`invalid file: ${repr(file)}`));
}

function checkBinary(mode: Mode, given: Record<string, string | null>): void {
  if (!mode.binary) return;
  for (const name of ['encoding', 'errors', 'newline']) {
    if (given[name] === null) continue;
    throw raise(valueError(`binary mode doesn't take ${name === 'newline' ? 'a' : 'an'} ${name} argument`));
  }
}

/** io.open() */
function open(args: Value[], kw: KwArgs | null): Value {
  const [file, givenMode, givenBuffering, ...rest] = bindArguments('open', PARAMETERS, 1, args, kw);
  const modeText = textArgument(2, givenMode) ?? 'r';
  let buffering = givenBuffering === undefined ? -1 : asInt(givenBuffering);
  const [encoding, errors, newline] = rest.slice(0, 3).map((value, i) => textArgument(i + 4, value));
  const closesDescriptor = rest[3] === undefined || truth(rest[3]);
  checkFile(file);
  const mode = parseMode(modeText);
  checkBinary(mode, { encoding, errors, newline });
  const raw = callValue(fileIoType(), [file, mode.kind + (mode.updating ? '+' : ''), closesDescriptor], null);
  if (buffering < -1) throw raise(valueError('invalid buffering size'));
  const lineBuffering = buffering === 1;
  if (buffering === 0) {
    if (!mode.binary) throw raise(valueError("can't have unbuffered text I/O"));
    return raw;
  }
  if (buffering < 0 || lineBuffering) buffering = DEFAULT_BUFFER_SIZE;
  const types = bufferedTypes();
  const type = mode.updating ? types.BufferedRandom : mode.kind === 'r' ? types.BufferedReader : types.BufferedWriter;
  const buffer = callValue(type, [raw, buffering], null);
  if (mode.binary) return buffer;
  const wrapper = callValue(textWrapperType(), [buffer, encoding, errors, newline, lineBuffering], null);
  setAttr(wrapper, 'mode', modeText);
  return wrapper;
}

let blockingType: PyType | null = null;

function blockingIoError(): PyType {
  if (blockingType === null) {
    blockingType = builtinType('BlockingIOError', IOError);
    blockingType.module = '__builtin__';
    readyType(blockingType, {});
  }
  return blockingType;
}

/** The abstract classes, under which the types that C has are registered. */
function defineAbstract(m: ModuleBuilder, runtime: Runtime): void {
  const types = streamTypes();
  const memory = memoryTypes();
  const buffered = bufferedTypes();
  const base = abstractClass(runtime, m, 'IOBase', [types.base], {});
  registerTypes(abstractClass(runtime, m, 'RawIOBase', [types.raw, base], {}), [fileIoType()]);
  registerTypes(abstractClass(runtime, m, 'BufferedIOBase', [types.buffered, base], {}), [memory.BytesIO, ...Object.values(buffered)]);
  registerTypes(abstractClass(runtime, m, 'TextIOBase', [types.text, base], {}), [memory.StringIO, textWrapperType()]);
}

const EXPORTS = [
  ...['BlockingIOError', 'open', 'IOBase', 'RawIOBase', 'FileIO', 'BytesIO', 'StringIO', 'BufferedIOBase', 'BufferedReader'],
  ...['BufferedWriter', 'BufferedRWPair', 'BufferedRandom', 'TextIOBase', 'TextIOWrapper', 'UnsupportedOperation', 'SEEK_SET'],
  ...['SEEK_CUR', 'SEEK_END'],
];

export const ioModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('io', 'Files and streams in memory.');
  m.setAll({ DEFAULT_BUFFER_SIZE, SEEK_SET: 0, SEEK_CUR: 1, SEEK_END: 2, __all__: new PyList(EXPORTS) });
  m.setAll({ ...memoryTypes(), ...bufferedTypes(), FileIO: fileIoType(), TextIOWrapper: textWrapperType() });
  m.setAll({ IncrementalNewlineDecoder: newlineDecoderType(), UnsupportedOperation: unsupportedOperation() });
  m.set('BlockingIOError', blockingIoError());
  defineAbstract(m, runtime);
  const opener = new PyBuiltin('open', open, undefined, 'io');
  m.setAll({ open: opener, OpenWrapper: opener });
  return m.module;
};
