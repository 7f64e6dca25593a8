/** The names of `__builtin__`, every one in this table. */
import '../objects/class.ts';
import '../objects/exception-type.ts';
import '../objects/function-type.ts';
import { bufferType } from '../objects/buffer-type.ts';
import { bytearrayType } from '../objects/byte-array.ts';
import '../objects/bytearray-type.ts';
import '../objects/bool-type.ts';
import '../objects/complex-type.ts';
import '../objects/dict-type.ts';
import { enumerateType, reversedType } from '../objects/enumerate-type.ts';
import '../objects/float-type.ts';
import { fileType, openArguments, openFile } from '../objects/file-type.ts';
import '../objects/int-type.ts';
import '../objects/list-type.ts';
import '../objects/long-type.ts';
import '../objects/none-type.ts';
import '../objects/set-type.ts';
import '../objects/slice-type.ts';
import '../objects/str-type.ts';
import '../objects/tuple-type.ts';
import '../objects/unicode-type.ts';
import type { Interpreter } from '../evaluate/interpreter.ts';
import { PyDict } from '../objects/dict.ts';
import { EXCEPTION_TYPES } from '../objects/exceptions.ts';
import { classMethodType, propertyType, staticMethodType } from '../objects/function.ts';
import { memoryviewType } from '../objects/memoryview-type.ts';
import { nativeVariadic, type PyBuiltin } from '../objects/native.ts';
import { superType } from '../objects/super-type.ts';
import * as types from '../objects/types.ts';
import { EllipsisValue, NotImplemented, type Value } from '../objects/value.ts';
import { xrangeType } from '../objects/xrange-type.ts';
import { ATTRIBUTE_FUNCTIONS, scopeFunctions } from './attributes.ts';
import { evaluationFunctions } from './evaluation.ts';
import { NUMBER_FUNCTIONS } from './numbers.ts';
import { SEQUENCE_FUNCTIONS } from './sequences.ts';
import { SITE_FUNCTIONS } from './site.ts';
import { TEXT_FUNCTIONS } from './text.ts';

const TYPES = [
  types.basestringType,
  types.boolType,
  bufferType,
  bytearrayType,
  classMethodType,
  types.complexType,
  types.dictType,
  enumerateType,
  types.floatType,
  types.frozensetType,
  types.intType,
  types.listType,
  types.longType,
  memoryviewType,
  types.objectType,
  propertyType,
  reversedType,
  types.setType,
  types.sliceType,
  staticMethodType,
  types.strType,
  superType,
  types.tupleType,
  types.typeType,
  types.unicodeType,
  xrangeType,
  fileType,
];

/** What is the same for every load. */
const CONSTANTS: [string, Value][] = [
  ['None', null],
  ['True', true],
  ['False', false],
  ['NotImplemented', NotImplemented],
  ['Ellipsis', EllipsisValue],
  ['__debug__', true],
  ['bytes', types.strType],
  ['__name__', '__builtin__'],
  ['__doc__', 'Built-in functions, exceptions, and other objects.'],
  ['__package__', null],
];

const SHARED = new PyDict();
for (const [name, value] of [
  ...CONSTANTS,
  ...TYPES.map((type): [string, Value] => [type.name, type]),
  ...EXCEPTION_TYPES,
  ...[...ATTRIBUTE_FUNCTIONS, ...NUMBER_FUNCTIONS, ...SEQUENCE_FUNCTIONS, ...SITE_FUNCTIONS, ...TEXT_FUNCTIONS].map(
    (fn): [string, Value] => [fn.name, fn],
  ),
]) {
  SHARED.setStr(name, value);
}

/** The namespace for one load. */
export function createBuiltins(runtime: Interpreter): PyDict {
  const names = SHARED.duplicate();
  for (const fn of [...scopeFunctions(runtime), ...evaluationFunctions(runtime)]) names.setStr((fn as PyBuiltin).name, fn);
  const open = nativeVariadic('open', (args, kw) => {
    const { path, mode } = openArguments(args, kw);
    return openFile(runtime, path, mode);
  });
  names.setStr('open', open);
  return names;
}
