/** The `%` operator of str and unicode on Python values. Reading of formats and writing of numbers is in text/percent-format.ts. */
import { overflowError, PyException, PyRaise, raise, typeError, valueError } from './exceptions.ts';
import { asInt, integerValue } from './index-value.ts';
import { getItem } from './items.ts';
import { floatOperand, type Integer, intOperand } from './number-operands.ts';
import { isInt, toInt, toLong } from './number-slots.ts';
import { characterCount } from './text/code-points.ts';
import { formatInteger, formatReal, LEFT, type PercentSpec, pad, parsePercent, unsupportedMessage } from './text/percent-format.ts';
import { decodeAscii, repr, strOrUnicode, strValue, unicode } from './text.ts';
import { raisingTextErrors } from './text-errors.ts';
import { basestringType, typeOf } from './types.ts';
import { NotImplemented, PyFloat, PyLong, PyTuple, PyUnicode, type Value } from './value.ts';

/** What is given to a format: a tuple's items, one value, or a mapping. */
class Arguments {
  private next = 0;
  private items: readonly Value[] | null;

  constructor(
    /** The operand as it was given. */
    readonly given: Value,
    readonly mapping: Value | undefined,
  ) {
    this.items = given instanceof PyTuple ? given.items : null;
    this.single = given;
  }

  /** The one argument, where it is no tuple. */
  private single: Value;

  take(): Value {
    if (this.items !== null) {
      if (this.next < this.items.length) return this.items[this.next++];
    } else if (this.next === 0) {
      this.next = 1;
      return this.single;
    }
    throw raise(typeError('not enough arguments for format string'));
  }

  /** `%(key)s`: the value found is the one argument from now on. */
  select(key: Value): void {
    if (this.mapping === undefined) throw raise(typeError('format requires a mapping'));
    this.single = getItem(this.mapping, key);
    this.items = null;
    this.next = 0;
  }

  position(): number {
    return this.next;
  }

  finish(): void {
    const isUsedUp = this.items === null ? this.next > 0 : this.next >= this.items.length;
    if (!isUsedUp && this.mapping === undefined) throw raise(typeError('not all arguments converted during string formatting'));
  }
}

function isText(value: Value): boolean {
  return typeof value === 'string' || (value !== null && typeof value === 'object' && value.type.isSubtype(basestringType));
}

/** Types that are sequences and nothing else: what `[]` gives there is not asked for by a key. */
const ONLY_SEQUENCES: ReadonlySet<string> = new Set(['xrange', 'collections.deque', 'deque']);

/** Something with `[]` that is no tuple and no text: a list is one too. */
function mappingOf(value: Value): Value | undefined {
  if (typeof value === 'string' || value instanceof PyTuple || isText(value)) return undefined;
  const type = typeOf(value);
  if (!type.heap && (value instanceof PyException || ONLY_SEQUENCES.has(type.name))) return undefined;
  return typeOf(value).slots.subscript !== null ? value : undefined;
}

/** Width and precision of one conversion, `*` resolved. */
interface Sizes {
  flags: number;
  width: number;
  precision: number;
}

function starArgument(args: Arguments): number {
  const n = intOperand(args.take());
  if (n === undefined) throw raise(typeError('* wants int'));
  return Number(n);
}

function sizesOf(spec: PercentSpec, args: Arguments): Sizes {
  let { flags, width, precision } = spec;
  if (spec.starWidth) {
    width = starArgument(args);
    if (width < 0) {
      flags |= LEFT;
      width = -width;
    }
  }
  if (spec.starPrecision) {
    precision = starArgument(args);
    if (precision > 2147483647 || precision < -2147483648) throw raise(overflowError('Python int too large to convert to C int'));
    if (precision < 0) precision = 0;
  }
  if (spec.error !== null) throw raise(valueError(spec.error));
  return { flags, width, precision };
}

/** The value as an int or long by `__int__`, then `__long__`; undefined for what is no number. */
function integerOf(value: Value): Value | undefined {
  if (isInt(value) || value instanceof PyLong) return value;
  const { int, float } = typeOf(value).slots;
  if (int === null && float === null) return undefined;
  for (const convert of [toInt, toLong]) {
    try {
      const result = convert(value);
      return integerValue(result) === undefined ? undefined : result;
    } catch (error) {
      // Whatever goes wrong is forgotten, and `a number is required` is said instead.
      if (!(error instanceof PyRaise)) throw error;
    }
  }
  return undefined;
}

function integerText(value: Value, spec: PercentSpec, sizes: Sizes): string {
  const whole = integerOf(value);
  if (whole === undefined) {
    const shown = spec.conversion === 'i' ? 'd' : spec.conversion;
    throw raise(typeError(`%${shown} format: a number is required, not ${typeOf(value).fullName}`));
  }
  const n = integerValue(whole) as Integer;
  return formatInteger(n, whole instanceof PyLong, spec.conversion, sizes.flags, sizes.width, sizes.precision);
}

/** PyFloat_AsDouble */
export function asDouble(value: Value): number {
  const direct = floatOperand(value);
  if (direct !== undefined) return direct;
  const { float } = typeOf(value).slots;
  if (float === null) throw raise(typeError('a float is required'));
  const result = float(value);
  if (!(result instanceof PyFloat)) throw raise(typeError('nb_float should return float object'));
  return result.value;
}

/** What str says of whatever went wrong, where unicode lets it through. */
function floatForStr(value: Value): number {
  try {
    return asDouble(value);
  } catch (error) {
    if (!(error instanceof PyRaise)) throw error;
    throw raise(typeError(`float argument required, not ${typeOf(value).fullName}`));
  }
}

function characterForStr(value: Value): string {
  const bytes = strValue(value);
  if (bytes !== undefined) {
    if (bytes.length === 1) return bytes;
    throw raise(typeError('%c requires int or char'));
  }
  const code = asInt(value);
  if (code > 255) throw raise(overflowError('unsigned byte integer is greater than maximum'));
  if (code < 0) throw raise(overflowError('unsigned byte integer is less than minimum'));
  return String.fromCharCode(code);
}

function characterForUnicode(value: Value): string {
  if (value instanceof PyUnicode && characterCount(value.value) === 1) return value.value;
  const bytes = strValue(value);
  if (bytes !== undefined && bytes.length === 1) return decodeAscii(bytes);
  const code = characterCode(value);
  if (code === undefined) throw raise(typeError('%c requires int or char'));
  if (code < 0 || code > 0x10ffff) throw raise(overflowError('%c arg not in range(0x110000) (wide Python build)'));
  return String.fromCodePoint(code);
}

/** PyInt_AsLong: a float is cut. undefined where it is no number. */
function characterCode(value: Value): number | undefined {
  if (value instanceof PyFloat) return Math.abs(value.value) < 2 ** 63 ? Math.trunc(value.value) : undefined;
  try {
    return asInt(value);
  } catch (error) {
    if (error instanceof PyRaise) return undefined;
    throw error;
  }
}

/** One conversion but `%s`, `%r`, `%c` and `%%`. */
function numberText(value: Value, spec: PercentSpec, sizes: Sizes, isUnicode: boolean): string {
  switch (spec.conversion) {
    case 'd':
    case 'i':
    case 'u':
    case 'o':
    case 'x':
    case 'X':
      return integerText(value, spec, sizes);
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G': {
      const x = isUnicode ? asDouble(value) : floatForStr(value);
      return formatReal(x, spec.conversion, sizes.flags, sizes.width, sizes.precision);
    }
    default:
      throw raise(valueError(unsupportedMessage(spec, isUnicode)));
  }
}

/** Text of one conversion in a str; null where the value is unicode, so that the result must be. */
function convertForStr(value: Value, spec: PercentSpec, sizes: Sizes): string | null {
  switch (spec.conversion) {
    case 's': {
      if (value instanceof PyUnicode) return null;
      const text = strOrUnicode(value);
      return typeof text === 'string' ? pad(text, sizes.flags, sizes.width, sizes.precision, true) : null;
    }
    case 'r':
      return pad(repr(value), sizes.flags, sizes.width, sizes.precision, true);
    case 'c':
      if (value instanceof PyUnicode) return null;
      return pad(characterForStr(value), sizes.flags, sizes.width, sizes.precision, false);
    default:
      return numberText(value, spec, sizes, false);
  }
}

function convertForUnicode(value: Value, spec: PercentSpec, sizes: Sizes): string {
  switch (spec.conversion) {
    case 's':
      return pad(unicode(value), sizes.flags, sizes.width, sizes.precision, true);
    case 'r':
      return pad(decodeAscii(repr(value)), sizes.flags, sizes.width, sizes.precision, true);
    case 'c':
      return pad(characterForUnicode(value), sizes.flags, sizes.width, sizes.precision, false);
    default:
      return numberText(value, spec, sizes, true);
  }
}

function formatUnicode(format: string, operand: Value): string {
  const { specs, tail } = parsePercent(format);
  const args = new Arguments(operand, mappingOf(operand));
  let out = '';
  for (const spec of specs) {
    out += spec.before;
    if (spec.needsMapping) selectKey(args, spec, true);
    const sizes = sizesOf(spec, args);
    if (spec.conversion === '%') out += pad('%', sizes.flags, sizes.width, sizes.precision, false);
    else out += convertForUnicode(args.take(), spec, sizes);
  }
  args.finish();
  return out + tail;
}

function selectKey(args: Arguments, spec: PercentSpec, isUnicode: boolean): void {
  if (args.mapping === undefined) throw raise(typeError('format requires a mapping'));
  if (spec.key === null) throw raise(valueError(spec.error as string));
  args.select(isUnicode ? new PyUnicode(spec.key) : spec.key);
}

function formatStr(format: string, operand: Value): Value {
  const { specs, tail } = parsePercent(format);
  const args = new Arguments(operand, mappingOf(operand));
  let out = '';
  for (let i = 0; i < specs.length; i++) {
    const spec = specs[i];
    out += spec.before;
    const position = args.position();
    if (spec.needsMapping) selectKey(args, spec, false);
    const sizes = spec.isPlain ? spec : sizesOf(spec, args);
    if (spec.conversion === '%') out += pad('%', sizes.flags, sizes.width, sizes.precision, false);
    else {
      const text = convertForStr(args.take(), spec, sizes);
      if (text === null) return promote(out, format.slice(startOf(specs, i)), operand, position);
      out += text;
    }
  }
  args.finish();
  return out + tail;
}

/** Where a specification starts in its format. */
function startOf(specs: readonly PercentSpec[], i: number): number {
  return (i === 0 ? 0 : specs[i - 1].index + 1) + specs[i].before.length;
}

/** The rest of the format goes on as unicode, with the arguments that are left, and what there is of the result goes in front. */
function promote(done: string, rest: string, operand: Value, position: number): Value {
  const left = operand instanceof PyTuple && position > 0 ? new PyTuple(operand.items.slice(position)) : operand;
  const text = formatUnicode(decodeAscii(rest), left);
  return new PyUnicode(decodeAscii(done) + text);
}

/** str.__mod__. Raises TypeError, ValueError, KeyError, OverflowError, and what the values' methods raise. */
export function percentStr(left: Value, right: Value): Value {
  const format = strValue(left);
  return format === undefined ? NotImplemented : raisingTextErrors(() => formatStr(format, right));
}

/** unicode.__mod__. Raises as percentStr. */
export function percentUnicode(left: Value, right: Value): Value {
  return left instanceof PyUnicode ? raisingTextErrors(() => new PyUnicode(formatUnicode(left.value, right))) : NotImplemented;
}
