/** Choices: values of one of several types. */
import { getAttr } from '../python/objects/attributes.ts';
import { callValue } from '../python/objects/call.ts';
import { isRaised, PyRaise, ValueError } from '../python/objects/exceptions.ts';
import { toArray } from '../python/objects/iterate.ts';
import { truth } from '../python/objects/truth.ts';
import { PyList, PyObject, PyTuple, PyType, PyUnicode, type Value } from '../python/objects/value.ts';
import { assertion } from './assertion.ts';
import { coercionError } from './basic.ts';
import { classValue } from './class-value.ts';
import { pythonClass } from './classes.ts';
import { percent } from './errors.ts';
import {
  callNamed,
  checkIn,
  getOf,
  type Interpolated,
  interpolatedSelf,
  interpolateIn,
  isNative,
  isPlain,
  PystachioObject,
} from './object.ts';
import { objectBase } from './object-class.ts';
import { ownScopes } from './own-scopes.ts';
import { schemaOf } from './schema-of.ts';
import type { Scopes } from './scope.ts';
import {
  internSchema,
  isInstanceOf,
  isOk,
  makeOf,
  ObjectType,
  type SchemaKey,
  TypeCheck,
  type TypeContext,
  TypeSchema,
  typeBase,
  typeMetaclass,
} from './typing.ts';

export const choiceContainerType = pythonClass('ChoiceContainer', 'pystachio.choice', [objectBase, typeBase]);

export class ChoiceSchema extends TypeSchema {
  constructor(
    name: string,
    readonly alternatives: readonly TypeSchema[],
    key: SchemaKey,
    id: number,
  ) {
    super('Choice', name, key, id);
  }

  build(context: TypeContext): ChoiceType {
    return new ChoiceType(this, context);
  }

  parameters(): PyTuple {
    return new PyTuple([this.name, new PyTuple(this.alternatives.map((schema) => schema.serialize()))]);
  }

  parts(): readonly TypeSchema[] {
    return this.alternatives;
  }
}

export function choiceSchema(name: string, alternatives: readonly TypeSchema[]): ChoiceSchema {
  return internSchema(
    alternatives,
    (numbers) => `Choice ${JSON.stringify(name)} ${numbers.join(' ')}`,
    (key, id) => new ChoiceSchema(name, alternatives, key, id),
  );
}

/** A choice's class. */
export class ChoiceType extends ObjectType {
  private types: PyType[] | null = null;

  constructor(
    readonly schema: ChoiceSchema,
    private readonly context: TypeContext,
  ) {
    super(schema.name, choiceContainerType, typeMetaclass);
  }

  /** CHOICES */
  get choices(): readonly PyType[] {
    if (this.types === null) this.types = this.schema.alternatives.map((schema) => this.context.typeOf(schema));
    return this.types;
  }

  protected namespace(): [string, Value][] {
    return [['CHOICES', new PyList([...this.choices])]];
  }

  reserialize(): TypeSchema {
    return this.schema.stable ? this.schema : choiceSchema(this.name, this.choices.map(schemaOf));
  }

  override reserializeDerived(type: PyType): TypeSchema {
    return choiceSchema(type.name, choicesOf(type, getAttr).map(schemaOf));
  }

  make(value: Value): PystachioObject {
    return new ChoiceObject(this, value);
  }
}

/** `CHOICES` as an object of the class has it; with getAttr as the class itself does. Raises AttributeError. */
export function choicesOf(type: PyType, read = classValue): readonly PyType[] {
  if (type instanceof ChoiceType) return type.choices;
  return toArray(read(type, 'CHOICES')).map((choice) => {
    assertion(choice instanceof PyType);
    return choice;
  });
}

/** Data of which every alternative makes the same in every scope: no templates, and no dict, of which one may make a struct whose defaults have templates. */
function isConstantData(value: Value): boolean {
  if (value instanceof PystachioObject) return value.isConstant();
  if (typeof value === 'string') return !value.includes('{{');
  if (!(value instanceof PyObject)) return true;
  if (value.type.heap) return false;
  if (value instanceof PyUnicode) return !value.value.includes('{{');
  if (value instanceof PyList || value instanceof PyTuple) return value.items.every(isConstantData);
  return false;
}

/** Factories whose classes raise a ValueError that names the value when they are given a struct of another class. */
const REFUSE_STRUCTS = new Set(['String', 'Integer', 'Float', 'Boolean', 'Enum', 'Struct', 'List']);

export class ChoiceObject extends PystachioObject {
  constructor(
    type: PyType,
    /** `_value`: anything, until it is asked for. */
    public value: Value,
  ) {
    super(type);
  }

  get isNamable(): boolean {
    return false;
  }

  parts(): readonly Value[] {
    return [this.value];
  }

  protected isFixed(): boolean {
    return isConstantData(this.value);
  }

  /**
   * Tries the alternatives in order: the first for which `use` gives something. An object of an alternative's type is final, whatever that gives.
   * Errors other than CoercionError and ValueError pass through.
   */
  private tryAlternatives<T>(
    use: (object: Value) => T | null,
    isResult: (found: T | null) => boolean = (found) => found !== null,
  ): T | null | undefined {
    for (const type of choicesOf(this.type)) {
      if (isInstanceOf(this.value, type)) return use(this.value);
      try {
        if (this.isRefusedBy(type)) continue;
        const result = use(makeOf(type, this.value));
        if (isResult(result)) return result;
      } catch (error) {
        // CoercionError is a ValueError.
        if (isRaised(error, ValueError)) continue;
        if (error instanceof PyRaise) error.hasInstance = true;
        throw error;
      }
    }
    return undefined;
  }

  /** Is the value a struct, of which no class but its own makes anything? The error would only be caught, and to word it takes long. */
  private isRefusedBy(type: PyType): boolean {
    const { value } = this;
    return (
      type instanceof ObjectType && REFUSE_STRUCTS.has(type.schema.factory) && value instanceof PystachioObject && value.isShownQuietly()
    );
  }

  /** It shows what its value interpolates to, which is interpolated once more for that. */
  override isShownQuietly(): boolean {
    if (!isPlain(this) || this.chain !== null || !(this.value instanceof PystachioObject) || !this.value.isShownQuietly()) return false;
    const { value } = this.value.interpolateKept(null);
    return value instanceof PystachioObject && (value.isConstant() || value.isShownQuietly());
  }

  protected interpolateNatively(outer: Scopes | null): Interpolated {
    const scopes = ownScopes(this, outer);
    const result = this.tryAlternatives((object) => interpolateIn(object, scopes));
    if (result === undefined || result === null) throw coercionError(this.value, this.type, undefined);
    return result;
  }

  /** _unwrap(ret_fun, err_fun) with a program's functions. */
  unwrapBy(use: Value, refuse: Value): Value {
    const result = this.tryAlternatives<Value>((object) => callValue(use, [object], null), truth);
    return result === undefined ? callValue(refuse, [this.value], null) : result;
  }

  /** The wrapped object, interpolated. */
  unwrap(): Value {
    return isNative(this, 'interpolate') ? interpolatedSelf(this) : toArray(callNamed(this, 'interpolate', []))[0];
  }

  getNatively(): Value {
    return getOf(isNative(this, 'unwrap') ? this.unwrap() : callNamed(this, 'unwrap', []));
  }

  /** None where the value is of an alternative's type and does not pass its check: so does the original, and who asks for ok() then fails. */
  checkNatively(outer: Scopes | null): Value {
    const scopes = ownScopes(this, outer);
    const check = this.tryAlternatives((object) => {
      const result = checkIn(object, scopes);
      return isOk(result) ? result : null;
    });
    if (check !== undefined) return check;
    return new TypeCheck(false, percent`${this.type.name} typecheck failed: value ${this.value} did not match any of its alternatives`);
  }

  findNatively(): undefined {
    return undefined;
  }

  shallow(): ChoiceObject {
    return new ChoiceObject(this.type, this.value);
  }

  dupNatively(): Value {
    return callValue(this.type, [this.value], null);
  }
}
