/** Struct types: their schema, the order of their attributes, and their classes. */
import { PyDict } from '../python/objects/dict.ts';
import { missingAttribute, raise } from '../python/objects/exceptions.ts';
import { PyTuple, type PyType, type Value } from '../python/objects/value.ts';
import { ChoiceSchema } from './choice.ts';
import { pythonClass } from './classes.ts';
import { percent } from './errors.ts';
import { ListSchema } from './list.ts';
import { MapSchema } from './map.ts';
import { namableType } from './namable.ts';
import { getOf, type PystachioObject } from './object.ts';
import { objectBase } from './object-class.ts';
import { schemaOf } from './schema-of.ts';
import { undoLater } from './shared-types.ts';
import { emptyType, TypeSignature } from './signature.ts';
import { structArguments } from './struct.ts';
import { structTypeOf } from './struct-type-of.ts';
import {
  coerceToSchema,
  declareSchema,
  internSchema,
  makeOf,
  ObjectType,
  type SchemaKey,
  TypeContext,
  TypeSchema,
  typeBase,
  typeMetaclass,
} from './typing.ts';
import { exactKey, valueKey } from './value-key.ts';

export const structuralType = pythonClass('Structural', 'pystachio.composite', [objectBase, typeBase, namableType]);

/** A serialised TypeSignature. */
export interface AttributeSchema {
  readonly name: string;
  readonly required: Value;
  /** What get() of the default gives; undefined where there is none. */
  readonly default: Value | undefined;
  readonly type: TypeSchema;
}

/** sig.serialize() of the attribute's signature. Raises what get() of the default raises. */
export function attributeSchema(name: string, signature: TypeSignature): AttributeSchema {
  const { required, defaultValue, klazz } = signature;
  return { name, required, default: defaultValue === undefined ? undefined : getOf(defaultValue), type: schemaOf(klazz) };
}

export class StructSchema extends TypeSchema {
  private sorted: StructLayout | null = null;

  constructor(
    name: string,
    /** Sorted by name; a function where they are worked out when they are first asked for. */
    private parameterList: readonly AttributeSchema[] | (() => readonly AttributeSchema[]),
    key: SchemaKey,
    id: number,
  ) {
    super('Struct', name, key, id);
  }

  /** Sorted by name. */
  get attributes(): readonly AttributeSchema[] {
    if (typeof this.parameterList === 'function') this.parameterList = this.parameterList();
    return this.parameterList;
  }

  build(context: TypeContext): StructType {
    return new StructType(this, context, null);
  }

  protected override keepsDefaults(): boolean {
    return this.attributes.every(keepsDefault);
  }

  protected override countLevels(): null {
    return null;
  }

  /** The layout of a class that is made from the serialised form, where attributes are sorted. */
  sortedLayout(): StructLayout {
    if (this.sorted === null)
      this.sorted = makeLayout(
        this,
        this.attributes.map((attribute) => attribute.name),
      );
    return this.sorted;
  }

  parameters(): PyTuple {
    const attributes = this.attributes.map(
      ({ name, required, default: value, type }) =>
        new PyTuple([name, new PyTuple([required, value ?? new PyTuple([]), value === undefined, type.serialize()])]),
    );
    return new PyTuple([this.name, new PyTuple(attributes)]);
  }

  parts(): readonly TypeSchema[] {
    return this.attributes.map((attribute) => attribute.type);
  }
}

/** Is the default the same after it has been made an object and got back? */
function keepsDefault({ default: value, type }: AttributeSchema): boolean {
  return value === undefined || isSettled(value, type);
}

/** A choice gives the alternative's value; a map inserts its keys anew; a struct adds defaults, and puts its attributes in the order of its layout. */
function isSettled(value: Value, type: TypeSchema): boolean {
  if (type instanceof StructSchema) return value instanceof PyDict && isSettledStruct(value, type);
  if (type instanceof ListSchema) return value instanceof PyTuple && value.items.every((item) => isSettled(item, type.element));
  if (type instanceof MapSchema) {
    return (
      value instanceof PyDict && value.size < 2 && value.entries().every(([k, v]) => isSettled(k, type.keys) && isSettled(v, type.values))
    );
  }
  return !(type instanceof ChoiceSchema);
}

function isSettledStruct(value: PyDict, type: StructSchema): boolean {
  const { names, attributes } = type.sortedLayout();
  const keys = value.keys();
  const given = names.filter((name) => value.getStr(name) !== undefined);
  if (given.length !== keys.length || tableOrder(given).some((name, i) => name !== keys[i])) return false;
  return attributes.every((attribute) => {
    const item = value.getStr(attribute.name);
    return item === undefined ? attribute.default === undefined : isSettled(item, attribute.type);
  });
}

/** Raises TypeError where a default cannot be hashed. */
export function structSchema(name: string, attributes: readonly AttributeSchema[]): StructSchema {
  const sorted = sortByName(attributes);
  const twin = declared.get(name);
  const isEqual = twin !== undefined && structKey(name, sorted, false) === structKey(name, twin.attributes, false);
  if (isEqual && structKey(name, sorted, true) === structKey(name, twin.attributes, true)) return twin;
  return internSchema(
    sorted.map((attribute) => attribute.type),
    (_, exact) => structKey(name, sorted, exact),
    (key, id) => new StructSchema(name, sorted, key, id),
    isEqual ? twin.identity : undefined,
  );
}

function sortByName(attributes: readonly AttributeSchema[]): AttributeSchema[] {
  return attributes.slice().sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function structKey(name: string, sorted: readonly AttributeSchema[], exact: boolean): string {
  let key = `Struct ${JSON.stringify(name)}`;
  for (const attribute of sorted) key += ` ${attributeKey(attribute, exact)}`;
  return key;
}

function attributeKey({ name, required, default: value, type }: AttributeSchema, exact: boolean): string {
  const keyOf = exact ? exactKey : valueKey;
  let key = `${name}:${exact ? type.id : type.identity.id}`;
  if (required !== false) key += required === true ? '!' : `!${keyOf(required)}`;
  if (value !== undefined) key += `=${keyOf(value)}`;
  return key;
}

/** Names in the order of their code points. */
export interface NameOrder {
  readonly keys: readonly string[];
  /** Room for whoever writes documents: what stands before each name's value, by depth. */
  readonly beginnings: (readonly string[] | undefined)[];
}

/** Where each attribute is kept. */
export interface StructLayout {
  /** Names in the order of `_schema_data`, which is that of everything but check(). */
  readonly names: readonly string[];
  readonly attributes: readonly AttributeSchema[];
  /** Place in `names`. */
  readonly index: ReadonlyMap<string, number>;
  /** Places in the order of TYPEMAP, in which check() goes. */
  readonly checkOrder: readonly number[];
  /** There is a name that is not one component of a reference. */
  readonly odd: boolean;
  /** null where names are odd. */
  readonly order: NameOrder | null;
}

const SIMPLE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

function tableOrder(names: readonly string[]): string[] {
  const dict = new PyDict();
  for (const name of names) dict.setStr(name, null);
  return dict.keys() as string[];
}

/** Names as a class statement's body with these attributes, in source order, gives them to the metaclass: that of a dict that begins with `__module__`. */
export function namespaceOrder(names: readonly string[]): string[] {
  return tableOrder(['__module__', ...names]).filter((name) => name !== '__module__');
}

/** The layout of a type whose TYPEMAP was filled in this order. */
export function makeLayout(schema: StructSchema, inserted: readonly string[]): StructLayout {
  const typemap = tableOrder(inserted);
  const names = tableOrder(typemap);
  const index = new Map(names.map((name, i) => [name, i]));
  const byName = new Map(schema.attributes.map((attribute) => [attribute.name, attribute]));
  const odd = !names.every((name) => SIMPLE_NAME.test(name));
  return {
    names,
    attributes: names.map((name) => byName.get(name) as AttributeSchema),
    index,
    checkOrder: typemap.map((name) => index.get(name) as number),
    odd,
    order: odd ? null : { keys: namesOf(schema.attributes), beginnings: [] },
  };
}

/** A struct's class. */
export class StructType extends ObjectType {
  private ownLayout: StructLayout | null = null;
  private defaults: (Value | null | undefined)[] | null = null;
  private signatures: TypeSignature[] | null = null;
  private reserialized: StructSchema | null = null;

  constructor(
    readonly schema: StructSchema,
    readonly context: TypeContext,
    /** Gives the attributes in the order in which TYPEMAP was filled; null: sorted. */
    private readonly insertedNames: (() => readonly string[]) | null,
  ) {
    super(schema.name, structuralType, typeMetaclass);
  }

  get layout(): StructLayout {
    if (this.ownLayout === null) {
      this.ownLayout = this.insertedNames === null ? this.schema.sortedLayout() : makeLayout(this.schema, this.insertedNames());
    }
    return this.ownLayout;
  }

  /** The default of the attribute at that place, null where there is none. It is made once. */
  defaultValue(place: number): Value | null {
    if (this.defaults === null) this.defaults = new Array(this.layout.names.length);
    let made = this.defaults[place];
    if (made === undefined) {
      const { type, default: value } = this.layout.attributes[place];
      made = this.defaults[place] = value === undefined ? null : makeOf(this.context.typeOf(type), value);
    }
    return made;
  }

  /** The defaults of all attributes in the layout's order. */
  defaultValues(): (Value | null)[] {
    return this.layout.names.map((_, place) => this.defaultValue(place));
  }

  /** The attribute's class. */
  classOf(place: number): PyType {
    return this.context.typeOf(this.layout.attributes[place].type);
  }

  /** TypeSignatures in the layout's order. */
  typeSignatures(): readonly TypeSignature[] {
    if (this.signatures === null) {
      const defaults = this.defaultValues();
      this.signatures = this.layout.attributes.map(
        ({ required }, i) => new TypeSignature(this.classOf(i), required, defaults[i] ?? undefined),
      );
    }
    return this.signatures;
  }

  reserialize(): TypeSchema {
    if (this.schema.stable) return this.schema;
    if (this.reserialized === null) {
      const { names } = this.layout;
      this.reserialized = structSchema(
        this.name,
        this.typeSignatures().map((signature, i) => attributeSchema(names[i], signature)),
      );
    }
    return this.reserialized;
  }

  override reserializeDerived(type: PyType): TypeSchema {
    return structSchema(type.name, (structTypeOf(type).reserialize() as StructSchema).attributes);
  }

  protected namespace(): [string, Value][] {
    // A program that gets hold of the table may change it.
    undoLater(() => this.ownDict().setStr('TYPEMAP', this.typemap()));
    return [['TYPEMAP', this.typemap()]];
  }

  private typemap(): PyDict {
    const { index } = this.layout;
    const signatures = this.typeSignatures();
    const dict = new PyDict();
    const names = this.insertedNames?.() ?? namesOf(this.schema.attributes);
    for (const name of names) dict.setStr(name, signatures[index.get(name) as number]);
    return dict;
  }

  /**
   * Structural._process_schema_attribute: null for Empty. Raises AttributeError for an unknown name, which it gives as it was `written`, and what the
   * attribute's class raises.
   */
  process(name: string, value: Value, written: Value = name): Value | null {
    const { index, attributes } = this.layout;
    const place = index.get(name);
    if (place === undefined) throw raise(missingAttribute(this, percent`Unknown schema attribute ${written}`));
    return value === emptyType ? null : coerceToSchema(value, attributes[place].type, this.context);
  }

  make(value: Value): PystachioObject {
    return structArguments(this, this, [value], null);
  }
}

/**
 * A new struct type, as a class statement makes it. `attributes` are in the order of the namespace's items(). All that it consists of is made anew
 * from its serialised form. Raises TypeError where a default cannot be hashed.
 */
export function makeStructType(name: string, attributes: readonly AttributeSchema[], context = new TypeContext()): StructType {
  const schema = structSchema(name, attributes);
  return new StructType(schema, context, () => namesOf(attributes));
}

function namesOf(attributes: readonly AttributeSchema[]): readonly string[] {
  return attributes.map((attribute) => attribute.name);
}

/** Schemas that are there from the beginning, by name. They are not under their keys, which would be known only once they are worked out. */
const declared = new Map<string, StructSchema>();

/**
 * The same for a struct that is there from the beginning. What it consists of is asked for when somebody needs it: most configurations use few of
 * those there are.
 */
export function declareStructType(name: string, attributes: () => readonly AttributeSchema[]): StructType {
  if (declared.has(name)) return makeStructType(name, attributes());
  let given: readonly AttributeSchema[] | null = null;
  const once = (): readonly AttributeSchema[] => {
    given ??= attributes();
    return given;
  };
  const schema = declareSchema(name, (key, id) => new StructSchema(name, () => sortByName(once()), key, id));
  declared.set(name, schema);
  return new StructType(schema, new TypeContext(), () => namesOf(once()));
}
