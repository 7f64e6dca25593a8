/** String, Integer, Float and Boolean. */
import { setAttr } from '../python/objects/attributes.ts';
import { callValue } from '../python/objects/call.ts';
import { isRaised, type PyRaise, ValueError } from '../python/objects/exceptions.ts';
import { toFloat } from '../python/objects/float-type.ts';
import { makeInt } from '../python/objects/index-value.ts';
import { toArray } from '../python/objects/iterate.ts';
import { floatStr } from '../python/objects/text/float-repr.ts';
import { parseInt27 } from '../python/objects/text/int-text.ts';
import { isAscii, repr, unicode } from '../python/objects/text.ts';
import { truth } from '../python/objects/truth.ts';
import { intType, typeType } from '../python/objects/types.ts';
import { PyFloat, PyIntSub, PyLong, PyStrSub, PyTuple, type PyType, PyUnicode, type Value } from '../python/objects/value.ts';
import { pythonClass } from './classes.ts';
import { CoercionError, percent, pystachioError, Uninterpolatable } from './errors.ts';
import { parseTemplate, type Template } from './mustache.ts';
import {
  callNamed,
  type Interpolated,
  interpolateIn,
  interpolateSelf,
  isNative,
  isPlain,
  NONE_UNBOUND,
  PystachioObject,
} from './object.ts';
import { objectBase } from './object-class.ts';
import { parserType } from './parser-class.ts';
import type { Ref } from './ref.ts';
import { type Resolved, resolve } from './resolve.ts';
import { joinScopes, type Scopes, scopesFromValues, scopeValues } from './scope.ts';
import { isChanged } from './shared-types.ts';
import { CHECKED, internSchema, ObjectType, type SchemaKey, TypeCheck, TypeSchema, typeBase } from './typing.ts';

export const simpleObjectType = pythonClass('SimpleObject', 'pystachio.basic', [objectBase, typeBase]);

/** Is the value a str or unicode, or of a class derived from them? */
export function isText(value: Value): value is string | PyUnicode | PyStrSub {
  return typeof value === 'string' || value instanceof PyUnicode || value instanceof PyStrSub;
}

/** isinstance(value, numbers.Real): int, long, bool, float. */
export function isNumeric(value: Value): boolean {
  const kind = typeof value;
  if (kind === 'number' || kind === 'boolean' || kind === 'bigint') return true;
  return value instanceof PyFloat || value instanceof PyLong || value instanceof PyIntSub;
}

/** A str or unicode without what a subclass adds. */
export function plainText(value: string | PyUnicode | PyStrSub): string | PyUnicode {
  return value instanceof PyStrSub ? value.value : value;
}

/** Is there nothing in the text that cannot be made unicode? */
function isDecoded(value: string | PyUnicode | PyStrSub): value is string | PyUnicode {
  return typeof value === 'string' ? isAscii(value) : value instanceof PyUnicode && !value.type.heap;
}

/** The value of a text in which nothing is left to be resolved: unicode, and a str where there is none of it, since joining nothing gives that. */
export function joinedText(text: string): Value {
  return text === '' ? '' : new PyUnicode(text);
}

function decoded(value: string | PyUnicode): Value {
  return typeof value === 'string' || value.value === '' ? joinedText(unicode(value)) : value;
}

/** An object that holds one value: a basic type or an enumeration. */
export class SimpleObject extends PystachioObject {
  /** `_value`: anything at all, until it is interpolated. */
  value: Value;
  private text: string | undefined = undefined;
  private template: Template | null = null;

  constructor(type: PyType, value: Value) {
    super(type);
    this.value = value;
  }

  get isNamable(): boolean {
    return false;
  }

  parts(): readonly Value[] {
    return [this.value];
  }

  protected isFixed(): boolean {
    const { value } = this;
    if (typeof value === 'string') return !value.includes('{{');
    return value instanceof PyUnicode ? !value.value.includes('{{') : !(value instanceof PyStrSub);
  }

  protected interpolateNatively(outer: Scopes | null): Interpolated {
    const { value } = this;
    if (!isText(value)) return { value: this.remake(this.coerce(value)), unbound: NONE_UNBOUND };
    const scopes = this.allScopes(outer);
    if (isChanged(parserType)) return this.interpolateByParser(value, scopes);
    if (this.isConstant() && isDecoded(value)) return { value: this.copyWith(decoded(value), scopes), unbound: NONE_UNBOUND };
    const { text, unbound } = this.resolveIn(scopes);
    if (unbound.length > 0) return { value: this.remake(joinedText(text)), unbound };
    return { value: this.copyWith(joinedText(text), scopes), unbound };
  }

  /** The text with its references resolved. It is taken apart once. */
  private resolveIn(scopes: Scopes | null): Resolved {
    const text = plainText(this.value as string | PyUnicode | PyStrSub);
    if (this.template === null) this.template = parseTemplate(typeof text === 'string' ? text : text.value);
    return resolve(text, scopes, this.template);
  }

  /**
   * What `_value` becomes by interpolation within `outer`, for objects of which a program has redefined nothing. Raises what interpolating raises.
   */
  valueWithin(outer: Scopes | null): Value {
    const { value } = this;
    const type = this.type as SimpleType;
    if (!isText(value)) return type.coerce(value, type);
    if (this.isConstant() && isDecoded(value)) return type.coerce(decoded(value), type);
    const { text, unbound } = this.resolveIn(joinScopes(this.chain, outer));
    return unbound.length > 0 ? joinedText(text) : type.coerce(joinedText(text), type);
  }

  /** By MustacheParser.resolve(), where a program changed that or what it consists of. */
  private interpolateByParser(value: Value, scopes: Scopes | null): Interpolated {
    const [text, refs] = toArray(callNamed(parserType, 'resolve', [value, ...scopeValues(scopes)]));
    const unbound = toArray(refs) as Ref[];
    if (unbound.length > 0) return { value: this.remake(text), unbound };
    return { value: this.copyWith(text, scopes), unbound };
  }

  private allScopes(outer: Scopes | null): Scopes | null {
    const scopes = joinScopes(this.chain, outer);
    return isNative(this, 'scopes') ? scopes : scopesFromValues(toArray(callNamed(this, 'scopes', [])));
  }

  /** self.__class__(value) */
  private remake(value: Value): Value {
    return isPlain(this) ? (this.type as ObjectType).make(value) : callValue(this.type, [value], null);
  }

  /** A copy in these scopes whose value is what the text is coerced to. */
  private copyWith(text: Value, scopes: Scopes | null): Value {
    if (isPlain(this)) {
      const copy = new SimpleObject(this.type, this.coerce(text));
      copy.chain = scopes;
      return copy;
    }
    const copy = callNamed(this, 'copy', []);
    setAttr(copy, '_value', callNamed(copy, 'coerce', [text]));
    return copy;
  }

  private coerce(value: Value): Value {
    return isPlain(this) ? (this.type as SimpleType).coerce(value, this.type) : callNamed(this, 'coerce', [value]);
  }

  /** The text that it holds without templates, if each scope gives it back as it is; null otherwise. */
  constantText(): string | null {
    const { value } = this;
    if (!isText(value) || !this.isConstant() || !isDecoded(value)) return null;
    return typeof value === 'string' ? value : value.value;
  }

  /** So it is where it is a text whose references lead nowhere. */
  override isShownQuietly(): boolean {
    return isPlain(this) && this.chain === null && this.value instanceof PyUnicode && parseTemplate(this.value.value).invalid === null;
  }

  getNatively(): Value {
    return this.value;
  }

  checkNatively(outer: Scopes | null): Value {
    let interpolated: Value;
    try {
      interpolated = (outer === null ? interpolateSelf(this) : interpolateIn(this, outer)).value;
    } catch (error) {
      return interpolationFailure(error);
    }
    if (isPlain(this) && interpolated instanceof SimpleObject) return (this.type as SimpleType).checkValue(interpolated.value, this.type);
    return callNamed(this, 'checker', [interpolated]);
  }

  override forget(): void {
    super.forget();
    this.text = undefined;
    this.template = null;
  }

  findNatively(): undefined {
    return undefined;
  }

  shallow(): SimpleObject {
    return new SimpleObject(this.type, this.value);
  }

  dupNatively(): Value {
    return this.remake(this.value);
  }

  /** unicode(self) by its own scopes, null where it is not ours to tell. */
  override ownText(): string | null {
    if (!isPlain(this) || this.chain?.foreign) return null;
    if (this.text === undefined) this.text = textOfValue((this.interpolateNatively(null).value as SimpleObject).value);
    return this.text;
  }
}

/** unicode(value), quick for what basic types hold. */
export function textOfValue(value: Value): string {
  if (value instanceof PyUnicode && !value.type.heap) return value.value;
  if (typeof value === 'number') return String(value);
  if (value instanceof PyFloat && !value.type.heap) return floatStr(value.value);
  return unicode(value);
}

/** What check() makes of an error on the way. Other errors pass through. */
export function interpolationFailure(error: unknown): TypeCheck {
  if (isRaised(error, CoercionError) || isRaised(error, Uninterpolatable)) {
    return new TypeCheck(false, percent`Unable to interpolate: ${error.value}`);
  }
  throw error;
}

/** A class whose instances hold one value. */
export abstract class SimpleType extends ObjectType {
  /** coerce(cls, value). `dst` is the class that an error names. Raises CoercionError, and what int() or float() raise. */
  abstract coerce(value: Value, dst: PyType): Value;
  /** checker(cls, obj) of the interpolated object's value. */
  abstract checkValue(value: Value, dst: PyType): TypeCheck;

  make(value: Value): PystachioObject {
    return new SimpleObject(this, value);
  }

  reserialize(): TypeSchema {
    return this.schema;
  }
}

/** Raises CoercionError: `Cannot coerce '5x' to Integer`. */
export function cannotCoerce(value: Value, dst: PyType): never {
  throw coercionError(value, dst, undefined);
}

/** Object.CoercionError(src, dst, message) */
export function coercionError(src: Value, dst: PyType, message: Value | undefined): PyRaise {
  const error = percent`Cannot coerce '${src}' to ${dst.name}`;
  return pystachioError(CoercionError, message === undefined || !truth(message) ? error : percent`${error}: ${message}`);
}

class BasicSchema extends TypeSchema {
  constructor(
    readonly type: BasicType,
    key: SchemaKey,
    id: number,
  ) {
    super(type.name, type.name, key, id);
  }

  protected override countLevels(): number {
    return 0;
  }

  build(): PyType {
    return this.type;
  }

  parameters(): PyTuple {
    return new PyTuple([]);
  }

  parts(): readonly TypeSchema[] {
    return [];
  }
}

type Coerce = (value: Value, dst: PyType) => Value;

/** String, Integer, Float or Boolean: one class each, whatever the context. */
export class BasicType extends SimpleType {
  readonly schema: TypeSchema;

  constructor(
    name: string,
    readonly coerceValue: Coerce,
    private readonly accepts: (value: Value) => boolean,
    private readonly noun: string,
  ) {
    super(name, simpleObjectType, typeType);
    this.module = 'pystachio.basic';
    this.schema = internSchema(
      [],
      () => name,
      (key, id) => new BasicSchema(this, key, id),
    );
  }

  protected namespace(): [string, Value][] {
    return [];
  }

  coerce(value: Value, dst: PyType): Value {
    return this.coerceValue(value, dst);
  }

  checkValue(value: Value, _dst: PyType): TypeCheck {
    return this.accepts(value) ? CHECKED : new TypeCheck(false, `${repr(value)} not ${this.noun}`);
  }
}

function coerceString(value: Value, dst: PyType): Value {
  if (value instanceof PyUnicode && !value.type.heap) return value;
  if (!isText(value) && !isNumeric(value)) cannotCoerce(value, dst);
  return new PyUnicode(unicode(value));
}

/** Runs int() or float(): its ValueError becomes a CoercionError. */
function converting(value: Value, dst: PyType, convert: (value: Value) => Value): Value {
  if (!isNumeric(value) && !isText(value)) cannotCoerce(value, dst);
  try {
    return convert(value);
  } catch (error) {
    if (isRaised(error, ValueError)) cannotCoerce(value, dst);
    throw error;
  }
}

function toInt(value: Value): Value {
  if (value instanceof PyUnicode && !value.type.heap && isDecimal(value.value)) return makeInt(parseInt27(value.value) as number | bigint);
  return callValue(intType, [value], null);
}

function isDecimal(text: string): boolean {
  if (text.length === 0 || text.length > 15) return false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c < 48 || c > 57) return false;
  }
  return true;
}

function coerceInteger(value: Value, dst: PyType): Value {
  return typeof value === 'number' ? value : converting(value, dst, toInt);
}

function coerceFloat(value: Value, dst: PyType): Value {
  if (value instanceof PyFloat && !value.type.heap) return value;
  return converting(value, dst, toFloat);
}

function coerceBoolean(value: Value, dst: PyType): Value {
  if (typeof value === 'boolean') return value;
  if (isNumeric(value)) return truth(value);
  if (!isText(value)) cannotCoerce(value, dst);
  const text = typeof value === 'string' ? value : value.value;
  const lower = text.toLowerCase();
  if (lower === 'true' || text === '1') return true;
  if (lower === 'false' || text === '0') return false;
  return cannotCoerce(value, dst);
}

const isInteger = (value: Value): boolean => isNumeric(value) && !(value instanceof PyFloat);

export const stringType = new BasicType('String', coerceString, isText, 'a string');
export const integerType = new BasicType('Integer', coerceInteger, isInteger, 'an integer');
export const floatObjectType = new BasicType('Float', coerceFloat, isNumeric, 'a float');
export const booleanType = new BasicType('Boolean', coerceBoolean, (value) => typeof value === 'boolean', 'a boolean');
