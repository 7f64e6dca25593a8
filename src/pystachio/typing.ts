/** Types: what makes two of them the same, and the classes that stand for them in one context. */

import { getAttr } from '../python/objects/attributes.ts';
import { callValue } from '../python/objects/call.ts';
import { PyDict } from '../python/objects/dict.ts';
import { isInstance } from '../python/objects/instance-check.ts';
import { nested } from '../python/objects/recursion.ts';
import { truth } from '../python/objects/truth.ts';
import { typeType } from '../python/objects/types.ts';
import { PyObject, PyTuple, PyType, type Value } from '../python/objects/value.ts';
import { pythonClass } from './classes.ts';
import { isEqual } from './is-equal.ts';
import { callNamed, overrides, type PystachioObject } from './object.ts';
import { shared, watchType } from './shared-types.ts';

export const typeBase = pythonClass('Type', 'pystachio.typing');
export const typeMetaclass = pythonClass('TypeMetaclass', 'pystachio.typing', [typeType]);
export const typeCheckType = pythonClass('TypeCheck', 'pystachio.typing');

/** The result of checking an object. */
export class TypeCheck extends PyObject {
  constructor(
    public success: Value,
    public message: Value,
  ) {
    super();
  }
}
(TypeCheck.prototype as PyObject).type = typeCheckType;

export const CHECKED = new TypeCheck(true, '');

/** check.ok(): of a TypeCheck, or of whatever a program's check() returned. */
export function isOk(check: Value): boolean {
  if (check instanceof TypeCheck && check.type === typeCheckType && shared.pristine) return truth(check.success);
  return truth(callValue(getAttr(check, 'ok'), [], null));
}

/** check.message() */
export function messageOf(check: Value): Value {
  if (check instanceof TypeCheck && check.type === typeCheckType && shared.pristine) return check.message;
  return callValue(getAttr(check, 'message'), [], null);
}

/** Stands for all serialised forms that are equal to Python. */
export class TypeIdentity {
  constructor(
    readonly id: number,
    /** Identities that the key names by number stay as long as this. */
    readonly parts: readonly TypeIdentity[],
  ) {}
}

/**
 * The serialised form of a type. There is one object for each; forms that differ only in the order of dicts among the defaults, or in 1 against 1.0,
 * share an `identity`, by which `isinstance` goes. The original compares nested tuples (`type_parameters()`).
 */
export abstract class TypeSchema {
  /** What is the same for all types that are equal to Pystachio. */
  readonly identity: TypeIdentity;
  /** Is it of a factory that a program wrote? Then the class says what its instances are. */
  readonly isCustom: boolean = false;
  private knownStable: boolean | undefined = undefined;
  private knownLevels: number | null | undefined = undefined;
  private tuple: PyTuple | null = null;

  constructor(
    /** The factory's name: String, List, Struct, … */
    readonly factory: string,
    /** The class's name. */
    readonly name: string,
    /** Tells schemas apart. Others that it is made of are in it by number. */
    readonly key: SchemaKey,
    readonly id: number,
  ) {
    this.identity = key.identity;
  }

  /** Would making a class and serialising that give the same? Not where a default is a dict whose order may change on the way. */
  get stable(): boolean {
    if (this.knownStable === undefined) this.knownStable = this.keepsDefaults() && this.parts().every((part) => part.stable);
    return this.knownStable;
  }

  /** The same of what is its own, parts aside. */
  protected keepsDefaults(): boolean {
    return true;
  }

  /** How many lists, maps and choices there are one in the other, down to a basic type; null where there is anything else. */
  get levels(): number | null {
    if (this.knownLevels === undefined) this.knownLevels = this.countLevels();
    return this.knownLevels;
  }

  protected countLevels(): number | null {
    let most = 0;
    for (const { levels } of this.parts()) {
      if (levels === null) return null;
      if (levels > most) most = levels;
    }
    return most + 1;
  }

  /** A class for it, whose parts come from the same context. */
  abstract build(context: TypeContext): PyType;
  /** type_parameters() */
  abstract parameters(): PyTuple;
  /** Schemas that it is made of. */
  abstract parts(): readonly TypeSchema[];

  /** serialize_type() */
  serialize(): PyTuple {
    if (this.tuple === null) this.tuple = new PyTuple([this.factory, ...this.parameters().items]);
    return this.tuple;
  }
}

/** Calls that working out the serialised form of a container takes in the original, for each container in it. */
const LEVELS_OF_CONTAINER = 4;

/**
 * Raises RuntimeError where containers are nested so deep that the original has no calls left for them; `beside`: calls that it takes beside them. Structs may
 * be nested deeper than in the original.
 */
export function requireLevels({ levels }: TypeSchema, beside: number): void {
  if (levels !== null) nested(levels * LEVELS_OF_CONTAINER, beside, () => undefined);
}

/** How a schema is found again, and what it is equal to. */
export interface SchemaKey {
  /** Tells apart whatever a program could. */
  readonly exact: string;
  readonly identity: TypeIdentity;
}

/** Objects by key, kept as long as somebody uses them. */
class InternTable<T extends object> {
  readonly known = new Map<string, WeakRef<T>>();
  readonly forgotten = new FinalizationRegistry((key: string) => {
    if (this.known.get(key)?.deref() === undefined) this.known.delete(key);
  });
}

const identities = new InternTable<TypeIdentity>();
const schemas = new InternTable<TypeSchema>();
let nextId = 1;

function intern<T extends object>(table: InternTable<T>, key: string, make: (id: number) => T): T {
  const known = table.known.get(key)?.deref();
  if (known !== undefined) return known;
  const made = make(nextId++);
  table.known.set(key, new WeakRef(made));
  table.forgotten.register(made, key);
  return made;
}

/**
 * The schema of that key, made when there is none yet. `name` gives the key from what stands for each part: its number, or that of its identity.
 * `identity` is that of an equal schema outside the table.
 */
export function internSchema<T extends TypeSchema>(
  parts: readonly TypeSchema[],
  name: (numbers: readonly number[], exact: boolean) => string,
  make: (key: SchemaKey, id: number) => T,
  identity?: TypeIdentity,
): T {
  const exact = name(
    parts.map((part) => part.id),
    true,
  );
  const known = schemas.known.get(exact)?.deref();
  if (known !== undefined) return known as T;
  const key = { exact, identity: identity ?? internIdentity(parts, name) };
  return intern<TypeSchema>(schemas, exact, (id) => make(key, id)) as T;
}

function internIdentity(parts: readonly TypeSchema[], name: (numbers: readonly number[], exact: boolean) => string): TypeIdentity {
  const identityParts = parts.map((part) => part.identity);
  const key = name(
    identityParts.map((part) => part.id),
    false,
  );
  return intern(identities, key, (id) => new TypeIdentity(id, identityParts));
}

/** A schema that is there from the beginning and in no table: its key would be known only once its parts are worked out. */
export function declareSchema<T extends TypeSchema>(name: string, make: (key: SchemaKey, id: number) => T): T {
  return make({ exact: name, identity: new TypeIdentity(nextId++, []) }, nextId++);
}

/**
 * One `type_dict` of the original: making a type makes all that it consists of anew, each once. Here they are made when somebody needs them.
 */
export class TypeContext {
  private readonly types = new Map<TypeSchema, PyType>();

  typeOf(schema: TypeSchema): PyType {
    let type = this.types.get(schema);
    if (type === undefined) {
      type = schema.build(this);
      this.types.set(schema, type);
    }
    return type;
  }

  /** Takes a class that somebody made as that of a schema. */
  use(schema: TypeSchema, type: PyType): void {
    this.types.set(schema, type);
  }

  /** The `type_dict` itself: classes by their serialised form. */
  asDict(): PyDict {
    const dict = new PyDict();
    for (const [schema, type] of this.types) dict.set(schema.serialize(), type);
    return dict;
  }
}

/** Names that a type's own namespace fills in when they are first asked for. */
const OWN_NAMES = new Set([
  '__module__',
  '__doc__',
  'TYPEMAP',
  'TYPE',
  'KEYTYPE',
  'VALUETYPE',
  'VALUES',
  'CHOICES',
  '__dict__',
  '__weakref__',
  // Basic types have these, too.
  'checker',
  'coerce',
]);

/** A class that a factory made. It shares its base's slots, and looks nothing up twice. */
export abstract class ObjectType extends PyType {
  abstract readonly schema: TypeSchema;

  constructor(name: string, base: PyType, metaclass: PyType) {
    super(name, [base], base, new PyDict());
    if (metaclass !== typeType) this.type = metaclass;
    this.mro = [this, ...base.mro];
    this.heap = true;
    this.hasDict = true;
    this.module = 'pystachio.typing';
    this.slots = base.slots;
    this.fill = fillNamespace;
    watchType(this);
  }

  /** `cls(value)`. Raises what the class's `__init__` does. */
  abstract make(value: Value): PystachioObject;
  /** serialize_type() of the class: `schema`, unless the objects made for defaults give another order back. */
  abstract reserialize(): TypeSchema;
  /** The same of a class that a program derived from it; undefined where its own serialize_type() is to be asked. */
  reserializeDerived(_type: PyType): TypeSchema | undefined {
    return undefined;
  }

  /** What stands in the class's own namespace beside `__module__`. */
  protected abstract namespace(): [string, Value][];

  fillOwn(dict: PyDict): void {
    for (const [name, value] of this.namespace()) dict.setStr(name, value);
    dict.setStr('__module__', this.module);
    dict.setStr('__doc__', null);
  }

  override lookup(name: string): Value | undefined {
    if (this.fill === null || OWN_NAMES.has(name)) {
      const own = this.ownDict().getStr(name);
      if (own !== undefined) return own;
    }
    return (this.base as PyType).lookup(name);
  }
}

function fillNamespace(type: PyType): void {
  (type as ObjectType).fillOwn(type.dict);
}

/** isinstance(value, type), which for types made by factories goes by name and parameters. */
export function isInstanceOf(value: Value, type: PyType): boolean {
  if (value instanceof PyObject && value.type === type) return true;
  if (!(type instanceof ObjectType)) return isInstance(value, type);
  return acceptsSchema(value, type.schema, null, type);
}

/** Is the value's class equal to the one that the schema describes: `type`, or the one that the context makes of it? */
export function acceptsSchema(value: Value, schema: TypeSchema, context: TypeContext | null, type?: ObjectType): boolean {
  if (!(value instanceof PyObject)) return false;
  if (schema.isCustom) return isInstanceOf(value, type ?? (context as TypeContext).typeOf(schema));
  const own = value.type;
  if (own instanceof ObjectType) {
    if (own.schema.identity === schema.identity) return true;
    return mayEqual(own, schema) && isEqualNow(own, type ?? (context as TypeContext).typeOf(schema));
  }
  const made = madeBy(own);
  if (made === undefined) return false;
  // Basic types have no metaclass: what derives from them is an instance.
  if (made.type === typeType) return made.schema.identity === schema.identity;
  if (own.name !== schema.name) return false;
  if (overrides(own, 'type_factory') || overrides(own, 'type_parameters')) return acceptsByCalls(value, schema);
  return (made.reserializeDerived(own) ?? made.schema).identity === schema.identity;
}

/** By what the value's class says of itself. */
function acceptsByCalls(value: PyObject, schema: TypeSchema): boolean {
  return (
    isEqual(callNamed(value, 'type_factory', []), schema.factory) && isEqual(callNamed(value, 'type_parameters', []), schema.parameters())
  );
}

function isEqualNow(own: ObjectType, wanted: PyType): boolean {
  return wanted instanceof ObjectType && wanted.reserialize().identity === own.reserialize().identity;
}

/** Types that are not equal as they were made may be so by what their defaults have become. */
function mayEqual(type: ObjectType, schema: TypeSchema): boolean {
  return type.schema.name === schema.name && type.schema.factory === schema.factory && !(type.schema.stable && schema.stable);
}

/** The class in the mro that a factory made. */
export function madeBy(type: PyType): ObjectType | undefined {
  return type.mro.find((t): t is ObjectType => t instanceof ObjectType);
}

/** cls(value) for any class: one of a factory's, or one that a program derived. */
export function makeOf(type: PyType, value: Value): Value {
  const isOurs = type instanceof ObjectType && (shared.pristine || !overrides(type, '__init__'));
  return isOurs ? type.make(value) : callValue(type, [value], null);
}

/** The value if it is an instance of the type that the schema describes, otherwise one made of it in the context. */
export function coerceToSchema(value: Value, schema: TypeSchema, context: TypeContext): Value {
  return acceptsSchema(value, schema, context) ? value : makeOf(context.typeOf(schema), value);
}

/** The value if it is an instance of the type, otherwise one made of it. */
export function coerceTo(type: PyType, value: Value): Value {
  return isInstanceOf(value, type) ? value : makeOf(type, value);
}
