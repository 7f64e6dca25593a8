/** struct: values as C lays them out in memory. */
import { bytesOrUndefined, PyBytesLender } from '../objects/buffer-protocol.ts';
import '../objects/object-type.ts';
import { PyDict } from '../objects/dict.ts';
import { raise, typeError } from '../objects/exceptions.ts';
import { asInt, integerValue } from '../objects/index-value.ts';
import { attribute, bindArguments, keywords, oneArg, setMethods, variadic } from '../objects/native.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { readyType } from '../objects/special-methods.ts';
import { encodeAscii, strValue } from '../objects/text.ts';
import { builtinType, objectType, typeOf } from '../objects/types.ts';
import { type KwArgs, PyObject, PyTuple, PyUnicode, type Value } from '../objects/value.ts';
import { bufferArgument } from './buffer-argument.ts';
import { ModuleBuilder } from './module-builder.ts';
import { structError, structErrorType } from './struct/error.ts';
import { type Layout, parseFormat } from './struct/format.ts';
import { packValue, unpackValue } from './struct/values.ts';

class PyStruct extends PyObject {
  format = '';
  layout: Layout = parseFormat('');
}

function formatText(value: Value): string {
  const text = value instanceof PyUnicode ? encodeAscii(value.value) : strValue(value);
  if (text === undefined) throw raise(typeError(`Struct() argument 1 must be string, not ${typeOf(value).fullName}`));
  return text;
}

const layouts = new Map<string, Layout>();
const LAYOUTS_KEPT = 100;

/** The layout of a format; those that were asked for last are kept. */
function layoutOf(format: Value): Layout {
  const text = formatText(format);
  let layout = layouts.get(text);
  if (layout === undefined) {
    layout = parseFormat(text);
    if (layouts.size >= LAYOUTS_KEPT) layouts.clear();
    layouts.set(text, layout);
  }
  return layout;
}

function pack(layout: Layout, values: readonly Value[], name: string): string {
  if (values.length !== layout.values) throw structError(`${name} expected ${layout.values} items for packing (got ${values.length})`);
  let bytes = '';
  let next = 0;
  for (const field of layout.fields) {
    if (field.offset > bytes.length) bytes = bytes.padEnd(field.offset, '\0');
    for (let i = 0; i < field.count; i++) bytes += packValue(values[next++], field, layout);
  }
  return bytes.padEnd(layout.size, '\0');
}

function unpack(layout: Layout, bytes: string, start: number): Value {
  const values: Value[] = [];
  for (const field of layout.fields) {
    for (let i = 0; i < field.count; i++) {
      const at = start + field.offset + i * field.size;
      values.push(unpackValue(bytes.slice(at, at + field.size), field, layout));
    }
  }
  return new PyTuple(values);
}

function unpackWhole(layout: Layout, value: Value): Value {
  const bytes = bytesOrUndefined(value);
  if (bytes?.length !== layout.size) throw structError(`unpack requires a string argument of length ${layout.size}`);
  return unpack(layout, bytes, 0);
}

/** An offset that may count from the end, if the layout fits in behind it. */
function placeIn(layout: Layout, length: number, offset: number, name: string): number {
  const at = offset < 0 ? offset + length : offset;
  if (at < 0 || length - at < layout.size) throw structError(`${name} requires a buffer of at least ${layout.size} bytes`);
  return at;
}

function unpackFrom(layout: Layout, buffer: Value, offset: Value): Value {
  const bytes = bufferArgument(buffer, 'unpack_from');
  return unpack(layout, bytes, placeIn(layout, bytes.length, offset === undefined ? 0 : asInt(offset), 'unpack_from'));
}

function packInto(layout: Layout, args: readonly Value[]): Value {
  if (args.length === 0) throw structError('pack_into expected buffer argument');
  if (args.length === 1) throw structError('pack_into expected offset argument');
  const [buffer, offset, ...values] = args;
  if (values.length !== layout.values) throw structError(`pack_into expected ${layout.values} items for packing (got ${values.length})`);
  if (buffer instanceof PyUnicode) throw raise(typeError('cannot use unicode as modifiable buffer'));
  if (!(buffer instanceof PyBytesLender) || !buffer.isWritable || !buffer.isReadable)
    throw raise(typeError(`argument must be read-write buffer, not ${typeOf(buffer).fullName}`));
  if (integerValue(offset) === undefined && typeOf(offset).slots.index === null) throw raise(typeError('an integer is required'));
  const at = placeIn(layout, buffer.lend().length, asInt(offset), 'pack_into');
  buffer.overwrite(at, pack(layout, values, 'pack_into'));
  return null;
}

function makeStructType(): void {
  const type = builtinType('Struct', objectType, PyStruct);
  readyType(type, {
    new: (cls) => {
      const made = new PyStruct();
      if (cls !== type) made.type = cls;
      if (cls.hasDict) made.attrs = new PyDict();
      return made;
    },
    init: (self, args, kw) => {
      const [format] = bindArguments('Struct', ['format'], 1, args, kw);
      const made = self as PyStruct;
      made.format = formatText(format);
      made.layout = parseFormat(made.format);
    },
  });
  setMethods(type, {
    pack: variadic((self: PyStruct, args, kw) => {
      refuseKeywords('pack', kw);
      return pack(self.layout, args, 'pack');
    }),
    pack_into: variadic((self: PyStruct, args, kw) => {
      refuseKeywords('pack_into', kw);
      return packInto(self.layout, args);
    }),
    unpack: oneArg((self: PyStruct, bytes) => unpackWhole(self.layout, bytes)),
    unpack_from: keywords(['buffer', 'offset'], 1, (self: PyStruct, buffer, offset) => unpackFrom(self.layout, buffer, offset)),
    format: attribute((self: PyStruct) => self.format),
    size: attribute((self: PyStruct) => self.layout.size),
  });
  structType = type;
}

let structType: Value = null;

function refuseKeywords(name: string, kw: KwArgs | null): void {
  if (kw !== null && kw.names.length > 0) throw raise(typeError(`${name}() takes no keyword arguments`));
}

export const structModule: ModuleFactory = () => {
  const m = new ModuleBuilder('struct', 'Values packed into strings as C structs are, and unpacked.');
  if (structType === null) makeStructType();
  m.setAll({ error: structErrorType(), Struct: structType });
  m.native('calcsize', 1, 1, (format) => layoutOf(format).size);
  for (const [name, fn] of [
    ['pack', (layout: Layout, args: Value[]) => pack(layout, args, 'pack')] as const,
    ['pack_into', packInto] as const,
  ]) {
    m.nativeVariadic(name, (args, kw) => {
      refuseKeywords(name, kw);
      if (args.length === 0) throw raise(typeError('missing format argument'));
      return fn(layoutOf(args[0]), args.slice(1));
    });
  }
  m.nativeVariadic('unpack', (args, kw) => {
    refuseKeywords('unpack', kw);
    if (args.length !== 2) throw raise(typeError(`unpack expected 2 arguments, got ${args.length}`));
    return unpackWhole(layoutOf(args[0]), args[1]);
  });
  m.nativeVariadic('unpack_from', (args, kw) => {
    if (args.length === 0) throw raise(typeError('missing format argument'));
    const layout = layoutOf(args[0]);
    const [buffer, offset] = bindArguments('unpack_from', ['buffer', 'offset'], 1, args.slice(1), kw);
    return unpackFrom(layout, buffer, offset);
  });
  return m.module;
};
