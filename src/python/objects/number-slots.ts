/** What the files of int and long share: making slots of integer arithmetic, and turning values into integers. */
import { getAttrOrUndefined } from './attributes.ts';
import { charBuffer } from './buffer-protocol.ts';
import { callValue } from './call.ts';
import { PyDict } from './dict.ts';
import { overflowError, raise, typeError, valueError } from './exceptions.ts';
import { asInt, integerValue, makeInt } from './index-value.ts';
import { bitLength } from './integer-arithmetic.ts';
import type { MethodSpec } from './native.ts';
import { attribute, noArgs, positional } from './native.ts';
import { type Integer, intOperand, makeLong } from './number-operands.ts';
import type { BinaryFn } from './slots.ts';
import { formatSpecInteger } from './text/format-spec.ts';
import { encodeDecimal, invalidIntMessage, isIntBase, parseInt27, parseLong27 } from './text/int-text.ts';
import { encodeAscii, str, strValue } from './text.ts';
import { raiseCodecError, raisingTextErrors } from './text-errors.ts';
import { typeOf } from './types.ts';
import { NotImplemented, PyIntSub, PyLong, type PyObject, type PyType, PyUnicode, type Value } from './value.ts';

/** A binary slot: `operand` reads both sides, `op` gives the result. */
export function integerSlot(operand: (value: Value) => Integer | undefined, op: (a: Integer, b: Integer) => Value): BinaryFn {
  return (left, right) => {
    const a = operand(left);
    if (a === undefined) return NotImplemented;
    const b = operand(right);
    return b === undefined ? NotImplemented : op(a, b);
  };
}

/** Gives a new instance of a built-in type the class that a program derived from it. */
export function asInstanceOf<T extends PyObject>(object: T, type: PyType): T {
  if (type.heap) {
    object.type = type;
    if (type.hasDict) object.attrs = new PyDict();
  }
  return object;
}

/** `0x1f`, `-017`, `0xffL`: what hex() and oct() give. */
export function prefixedText(n: Integer, radix: 8 | 16, suffix: '' | 'L'): string {
  const digits = (n < 0 ? -n : n).toString(radix);
  const prefix = radix === 16 ? '0x' : digits === '0' ? '' : '0';
  return `${n < 0 ? '-' : ''}${prefix}${digits}${suffix}`;
}

/** A str or unicode, or where those will do a buffer of characters, as bytes that may hold a number; undefined for other values. */
export function numberText(value: Value, takesBuffers = false): string | undefined {
  if (!(value instanceof PyUnicode)) return takesBuffers ? charBuffer(value) : strValue(value);
  const text = encodeDecimal(value.value);
  if (typeof text !== 'string') raiseCodecError(text);
  return text;
}

/** int(text, base) and long(text, base); `base` null where none was given. */
export function parseInteger(text: string, base: number | null, typeName: 'int' | 'long'): Integer {
  const parse = typeName === 'int' ? parseInt27 : parseLong27;
  const n = base === null || isIntBase(base) ? parse(text, base ?? 10) : null;
  if (n === null) throw raise(valueError(invalidIntMessage(text, base, typeName)));
  return n;
}

/** int(x) of one argument: `__int__`, then `__trunc__`, then the text. Gives the value that the method returned as it is. */
export function toInt(value: Value): Value {
  if (typeof value === 'number') return value;
  const convert = typeOf(value).slots.int;
  if (convert !== null) {
    const result = convert(value);
    if (integerValue(result) !== undefined) return result;
    throw raise(typeError(`__int__ returned non-int (type ${className(result)})`));
  }
  return truncated(value) ?? makeInt(parsed(value, 'int'));
}

/** long(x) of one argument: `__long__`, then `__trunc__`, then the text. */
export function toLong(value: Value): Value {
  const convert = typeOf(value).slots.long;
  const result = convert === null ? truncated(value) : convert(value);
  if (result === undefined) return makeLong(parsed(value, 'long'));
  if (isInt(result)) return makeLong(intOperand(result) as Integer);
  if (result instanceof PyLong) return result;
  throw raise(typeError(`__long__ returned non-long (type ${className(result)})`));
}

function parsed(value: Value, typeName: 'int' | 'long'): Integer {
  const text = numberText(value, true);
  if (text !== undefined) return parseInteger(text, null, typeName);
  throw raise(typeError(`${typeName}() argument must be a string or a number, not '${typeOf(value).fullName}'`));
}

/** The name of an object's class, of an old-style instance's as well. */
function className(value: Value): string {
  const cls = getAttrOrUndefined(value, '__class__');
  const name = cls === undefined ? undefined : getAttrOrUndefined(cls, '__name__');
  return typeof name === 'string' ? name : typeOf(value).fullName;
}

/** What `__trunc__` gives, made an integer (_PyNumber_ConvertIntegralToInt); undefined where there is none. */
function truncated(value: Value): Value | undefined {
  const truncate = typeof value === 'string' ? undefined : getAttrOrUndefined(value, '__trunc__');
  if (truncate === undefined) return undefined;
  const whole = callValue(truncate, [], null);
  if (integerValue(whole) !== undefined) return whole;
  const convert = getAttrOrUndefined(whole, '__int__');
  const result = convert === undefined ? whole : callValue(convert, [], null);
  if (integerValue(result) !== undefined) return result;
  throw raise(typeError(`__trunc__ returned non-Integral (type ${className(result)})`));
}

/** A base as a C int. */
function baseArgument(value: Value): number {
  const base = asInt(value);
  if (base > 2147483647) throw raise(overflowError('signed integer is greater than maximum'));
  if (base < -2147483648) throw raise(overflowError('signed integer is less than minimum'));
  return base;
}

/** int(x, base) and long(x, base). */
export function integerFromArguments(x: Value | undefined, base: Value | undefined, typeName: 'int' | 'long'): Value {
  const radix = base === undefined ? null : baseArgument(base);
  if (x === undefined) {
    if (radix !== null) throw raise(typeError(`${typeName}() missing string argument`));
    return typeName === 'int' ? 0 : makeLong(0);
  }
  if (radix === null) return typeName === 'int' ? toInt(x) : toLong(x);
  const text = numberText(x);
  if (text === undefined) throw raise(typeError(`${typeName}() can't convert non-string with explicit base`));
  const n = parseInteger(text, radix, typeName);
  return typeName === 'int' ? makeInt(n) : makeLong(n);
}

/** `__format__` of int, bool and long. */
export function formatInteger(self: Value, spec: Value): Value {
  const text = formatSpecText(spec);
  return text === '' ? str(self) : raisingTextErrors(() => formatSpecInteger(integerValue(self) as Integer, text, typeOf(self).name));
}

/** The argument of a number's `__format__` as bytes. */
export function formatSpecText(spec: Value): string {
  const text = spec instanceof PyUnicode ? encodeAscii(spec.value) : strValue(spec);
  if (text === undefined) throw raise(typeError('__format__ requires str or unicode'));
  return text;
}

/** Methods and attributes that int and long have alike. `exact` gives the plain int or long of an instance, `make` one of a number. */
export function integerMethods(
  exact: (self: Value) => Value,
  make: (n: number) => Value,
  newArgs: (self: Value) => Value,
): Record<string, MethodSpec> {
  return {
    conjugate: noArgs(exact),
    bit_length: noArgs((self) => bitLength(integerValue(self) as Integer)),
    __trunc__: noArgs(exact),
    __format__: positional(1, 1, formatInteger),
    __getnewargs__: noArgs(newArgs),
    real: attribute(exact),
    imag: attribute(() => make(0)),
    numerator: attribute(exact),
    denominator: attribute(() => make(1)),
  };
}

/** Is it an int, bool or instance of a class derived from int? */
export function isInt(value: Value): boolean {
  const kind = typeof value;
  return kind === 'number' || kind === 'bigint' || kind === 'boolean' || value instanceof PyIntSub;
}
