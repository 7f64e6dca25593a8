/** str.format and unicode.format, and the built-in format(). Their syntax is in text/format-field.ts and text/format-spec.ts. */
import './object-type.ts';
import { getAttr, getAttrOrUndefined, lookupSpecial } from './attributes.ts';
import { callValue } from './call.ts';
import { PyClassicInstance } from './classic.ts';
import { PyDict } from './dict.ts';
import { indexError, keyError, raise, typeError } from './exceptions.ts';
import { getItem } from './items.ts';
import { iteratorType, PyNativeIterator, type Step, setIteratorSlots } from './iterate.ts';
import { late } from './late.ts';
import { type MethodSpec, noArgs, positional, variadic } from './native.ts';
import { AccessReader, type Field, MarkupReader, type Numbering, splitFieldName, unknownConversion } from './text/format-field.ts';
import { formatSpecString } from './text/format-spec.ts';
import { TextError } from './text/text-error.ts';
import { decodeAscii, encodeAscii, repr, str, strValue, unicode } from './text.ts';
import { raisingTextErrors } from './text-errors.ts';
import { typeOf } from './types.ts';
import { type KwArgs, PyLong, PyTuple, PyUnicode, type Value } from './value.ts';

/** One call of format(). */
interface Call {
  isUnicode: boolean;
  args: readonly Value[];
  kw: KwArgs | null;
  numbering: Numbering;
}

/** A text of the call's type. */
function textOf(text: string, isUnicode: boolean): Value {
  return isUnicode ? new PyUnicode(text) : text;
}

/** `depth` levels of fields within specifications are left. Raises ValueError, KeyError, IndexError. */
function build(template: string, call: Call, depth: number): string {
  if (depth <= 0) throw new TextError('ValueError', 'Max string recursion exceeded');
  const reader = new MarkupReader(template);
  let out = '';
  for (let piece = reader.next(); piece !== null; piece = reader.next()) {
    out += piece.literal;
    if (piece.field !== null) out += renderField(piece.field, call, depth);
  }
  return out;
}

function renderField(field: Field, call: Call, depth: number): string {
  const found = fieldValue(field.name, call);
  const value = field.conversion === '' ? found : converted(found, field.conversion, call.isUnicode);
  const spec = field.nested ? build(field.spec, call, depth - 1) : field.spec;
  if (call.isUnicode) {
    if (value instanceof PyUnicode && !value.type.heap) return spec === '' ? value.value : formatSpecString(value.value, spec, true);
    return unicode(formatValue(value, new PyUnicode(spec)));
  }
  if (typeof value === 'string') return spec === '' ? value : formatSpecString(value, spec, false);
  return str(formatValue(value, spec));
}

function converted(value: Value, conversion: string, isUnicode: boolean): Value {
  if (conversion === 'r') return repr(value);
  if (conversion === 's') return isUnicode ? new PyUnicode(unicode(value)) : str(value);
  throw unknownConversion(conversion);
}

function fieldValue(name: string, call: Call): Value {
  const { first, index, rest } = splitFieldName(name, call.numbering, call.isUnicode);
  let value = firstValue(first, index, call);
  if (rest === '') return value;
  const reader = new AccessReader(rest, call.isUnicode);
  for (let access = reader.next(); access !== null; access = reader.next()) {
    if (access.isAttribute) value = getAttr(value, call.isUnicode ? encodeAscii(access.name) : access.name);
    else value = getItem(value, access.index === -1 ? textOf(access.name, call.isUnicode) : indexFor(value, access.index));
  }
  return value;
}

/** Sequences get an int, others a long: a KeyError shows it. */
function indexFor(value: Value, index: number): Value {
  return value instanceof PyDict ? new PyLong(BigInt(index)) : index;
}

function firstValue(first: string, index: number, call: Call): Value {
  if (index === -1) {
    const value = call.kw?.get(first);
    if (value === undefined) throw raise(keyError(textOf(first, call.isUnicode)));
    return value;
  }
  if (index >= call.args.length) throw raise(indexError('tuple index out of range'));
  return call.args[index];
}

/** template.format(*args, **kw) */
function formatTemplate(template: string, args: readonly Value[], kw: KwArgs | null, isUnicode: boolean): Value {
  const call: Call = { isUnicode, args, kw, numbering: { state: 'unknown', next: 0 } };
  return textOf(
    raisingTextErrors(() => build(template, call, 2)),
    isUnicode,
  );
}

/** format(value, spec): PyObject_Format. `spec` is a str or unicode; a str or unicode comes back. Raises TypeError and what `__format__` raises. */
export function formatValue(value: Value, spec: Value): Value {
  if (strValue(spec) === undefined && !(spec instanceof PyUnicode)) {
    throw raise(typeError(`format expects arg 2 to be string or unicode, not ${typeOf(spec).fullName}`));
  }
  const result = value instanceof PyClassicInstance ? formatClassic(value, spec) : callFormat(value, spec);
  if (strValue(result) === undefined && !(result instanceof PyUnicode)) {
    throw raise(typeError(`${typeOf(value).fullName}.__format__ must return string or unicode, not ${typeOf(result).fullName}`));
  }
  if (spec instanceof PyUnicode && !(result instanceof PyUnicode)) return new PyUnicode(unicode(result));
  return result;
}

function callFormat(value: Value, spec: Value): Value {
  const method = lookupSpecial(value, '__format__');
  if (method === undefined) throw raise(typeError(`Type ${typeOf(value).fullName} doesn't define __format__`));
  return callValue(method, [spec], null);
}

/** Instances of old-style classes have no `__format__` to inherit: their str (or unicode, as the specification is) is formatted. */
function formatClassic(value: Value, spec: Value): Value {
  const method = getAttrOrUndefined(value, '__format__');
  if (method !== undefined) return callValue(method, [spec], null);
  return callFormat(spec instanceof PyUnicode ? new PyUnicode(unicode(value)) : str(value), spec);
}

/** str.__format__ and unicode.__format__ */
function formatText(self: Value, spec: Value): Value {
  const bytes = strValue(spec);
  if (bytes === undefined && !(spec instanceof PyUnicode)) {
    throw raise(typeError(`__format__ arg must be str or unicode, not ${typeOf(spec).fullName}`));
  }
  const text = bytes ?? (spec as PyUnicode).value;
  // Without a specification it is str(), which a subclass may have its own way of.
  if (text === '') return self instanceof PyUnicode ? new PyUnicode(unicode(self)) : str(self);
  return raisingTextErrors(() => {
    if (self instanceof PyUnicode) return new PyUnicode(formatSpecString(self.value, bytes === undefined ? text : decodeAscii(text), true));
    return formatSpecString(strValue(self) as string, bytes === undefined ? encodeAscii(text) : text, false);
  });
}

const markupIteratorType = iteratorType('formatteriterator');
const accessIteratorType = iteratorType('fieldnameiterator');
setIteratorSlots(markupIteratorType);
setIteratorSlots(accessIteratorType);

/** str._formatter_parser: (literal, field name, specification, conversion) for each piece. */
function parserOf(template: string, isUnicode: boolean): Value {
  const reader = new MarkupReader(template);
  const wrap = (text: string): Value => textOf(text, isUnicode);
  return new PyNativeIterator(markupIteratorType, () => {
    const piece = raisingTextErrors(() => reader.next());
    if (piece === null) return undefined;
    const { literal, field } = piece;
    if (field === null) return new PyTuple([wrap(literal), null, null, null]);
    return new PyTuple([wrap(literal), wrap(field.name), wrap(field.spec), field.conversion === '' ? null : wrap(field.conversion)]);
  });
}

/** str._formatter_field_name_split: the first name or index, and an iterator of (is attribute, name or index). */
function fieldNameSplit(name: string, isUnicode: boolean): Value {
  const { first, index, rest } = raisingTextErrors(() => splitFieldName(name, null, isUnicode));
  const reader = new AccessReader(rest, isUnicode);
  const nameOrIndex = (text: string, number: number): Value => (number === -1 ? textOf(text, isUnicode) : new PyLong(BigInt(number)));
  const step: Step = () => {
    const access = raisingTextErrors(() => reader.next());
    return access === null ? undefined : new PyTuple([access.isAttribute, nameOrIndex(access.name, access.index)]);
  };
  return new PyTuple([nameOrIndex(first, index), new PyNativeIterator(accessIteratorType, step)]);
}

/** The methods of str or unicode that have to do with format(). */
export function formatMethods(isUnicode: boolean): Record<string, MethodSpec> {
  const textOfSelf = (self: Value): string => (self instanceof PyUnicode ? self.value : (strValue(self) as string));
  return {
    format: variadic((self, args, kw) => formatTemplate(textOfSelf(self), args, kw, isUnicode)),
    __format__: positional(1, 1, formatText),
    _formatter_parser: noArgs((self) => parserOf(textOfSelf(self), isUnicode)),
    _formatter_field_name_split: noArgs((self) => fieldNameSplit(textOfSelf(self), isUnicode)),
  };
}

late.formatText = formatText;
