/**
 * What the TypeScript compiler knows of Pystachio's types: what an attribute of a type takes, what reading it gives, and what it is in a document that
 * has been checked. Nothing here exists when a program runs.
 */
import type { PystachioObject } from './object.ts';

export declare const shape: unique symbol;

/** Text with a reference in it, such as `'{{name}}'`: it can stand for a value of any basic type. */
export type Template = `${string}{{${string}`;

/** What is known of one type. */
export interface Shape {
  /** What an object of the type is made of, beside another such object. */
  readonly literal: unknown;
  /** Objects of the type. */
  readonly object: unknown;
  /** What an object of the type interpolates to. */
  readonly interpolated: unknown;
  /** What an attribute of the type reads as: the interpolated value, which still is a Template where something in it is not bound. */
  readonly read: unknown;
  /** What it is in a document whose check was passed. */
  readonly document: unknown;
  /** The attributes' names of a struct's type, never for other types. */
  readonly names: PropertyKey;
}

/** One of Pystachio's types. */
export interface Type<S extends Shape = Shape> {
  readonly [shape]: S;
  /** The type's name: `Integer`, `StringList`, `Job`. */
  readonly name: string;
  /** Is the value an object of this type? Pystachio goes by the name and the parameters of types, not by their identity. */
  [Symbol.hasInstance](value: unknown): value is S['object'];
}

/** What may be given where an object of the type is wanted: `GivenTo<typeof Integer>`. */
export type GivenTo<T extends Type> = T[typeof shape]['literal'] | T[typeof shape]['object'];
/** The objects of a type: `type Server = ObjectOf<typeof Server>`. */
export type ObjectOf<T extends Type> = T[typeof shape]['object'];
/** The plain data that `document()` of an object of the type gives. */
export type DocumentOf<T extends Type> = T[typeof shape]['document'];
type ReadOf<T extends Type> = T[typeof shape]['read'];

/** Stands for an attribute that is not there, as `Empty` in a configuration. */
export interface Empty {
  readonly [shape]: 'Empty';
}

/** Plain data. A number that is not a safe integer is one of Python's floats; a bigint is an integer beyond what a number holds. */
export type Plain = null | boolean | number | bigint | string | readonly Plain[] | { readonly [key: string]: Plain };

/** A float that is a whole number, which JavaScript cannot tell from an integer. */
export interface PythonFloat {
  readonly value: number;
}

// The basic types.

interface BasicShape extends Shape {
  readonly names: never;
}
export interface StringShape extends BasicShape {
  readonly literal: string;
  readonly object: ValueObject<StringShape>;
  readonly interpolated: ValueObject<StringShape>;
  readonly read: string;
  readonly document: string;
}
export interface IntegerShape extends BasicShape {
  readonly literal: number | bigint | string | PythonFloat;
  readonly object: ValueObject<IntegerShape>;
  readonly interpolated: ValueObject<IntegerShape>;
  readonly read: number | bigint | Template;
  readonly document: number;
}
export interface FloatShape extends BasicShape {
  readonly literal: number | bigint | string | PythonFloat;
  readonly object: ValueObject<FloatShape>;
  readonly interpolated: ValueObject<FloatShape>;
  readonly read: number | Template;
  readonly document: number;
}
export interface BooleanShape extends BasicShape {
  readonly literal: boolean | string;
  readonly object: ValueObject<BooleanShape>;
  readonly interpolated: ValueObject<BooleanShape>;
  readonly read: boolean | Template;
  readonly document: boolean;
}
export interface EnumShape<V extends string> extends BasicShape {
  readonly literal: V | Template;
  readonly object: ValueObject<EnumShape<V>>;
  readonly interpolated: ValueObject<EnumShape<V>>;
  readonly read: V | Template;
  readonly document: V;
}

/** A type whose objects are made of one value: `Integer(80)`. */
export interface ValueType<S extends Shape> extends Type<S> {
  /** An object of the type. Throws PystachioError for what it cannot be made of. */
  (value: S['literal']): S['object'];
}
export type StringType = ValueType<StringShape>;
export type IntegerType = ValueType<IntegerShape>;
export type FloatType = ValueType<FloatShape>;
export type BooleanType = ValueType<BooleanShape>;
export interface EnumType<V extends string> extends ValueType<EnumShape<V>> {
  /** The enumeration's values, in order. */
  readonly values: readonly V[];
}

/** An object of a basic type, a list, a map or a choice. */
export interface ValueObject<S extends Shape> extends PystachioObject<S> {
  /** The interpolated value; a Template where something in it is not bound. Throws PystachioError. */
  readonly value: S['read'];
}

// Lists, maps and choices.

export interface ListShape<T extends Type> extends Shape {
  readonly literal: readonly GivenTo<T>[];
  readonly object: ListObject<T>;
  readonly interpolated: ListObject<T>;
  readonly read: readonly ReadOf<T>[];
  readonly document: DocumentOf<T>[];
  readonly names: never;
}
export interface ListType<T extends Type> extends ValueType<ListShape<T>> {
  readonly element: T;
}
export interface ListObject<T extends Type> extends ValueObject<ListShape<T>>, Iterable<ReadOf<T>> {}

export interface MapShape<K extends Type, V extends Type> extends Shape {
  readonly literal: { readonly [key: string]: GivenTo<V> } | ReadonlyMap<GivenTo<K>, GivenTo<V>>;
  readonly object: ValueObject<MapShape<K, V>>;
  readonly interpolated: ValueObject<MapShape<K, V>>;
  /** By the text of the keys. */
  readonly read: { readonly [key: string]: ReadOf<V> };
  readonly document: { [key: string]: DocumentOf<V> };
  readonly names: never;
}
export interface MapType<K extends Type, V extends Type> extends ValueType<MapShape<K, V>> {
  readonly keys: K;
  readonly values: V;
}

type NamesOf<T extends Type> = T[typeof shape]['names'];
type IsStruct<T extends Type> = [NamesOf<T>] extends [never] ? false : true;

/**
 * What a choice takes. It tries its alternatives in order, and a struct refuses attributes that it does not know instead of leaving them to the next: an object
 * literal always is of the first struct among them.
 */
type GivenToChoice<Types extends readonly Type[]> = Types extends readonly [
  infer First extends Type,
  ...infer Others extends readonly Type[],
]
  ? IsStruct<First> extends true
    ?
        | (First[typeof shape]['literal'] & NoneOf<Exclude<NamesOf<Others[number]>, NamesOf<First>>>)
        | ObjectOf<First>
        | GivenAfterStruct<Others>
    : GivenTo<First> | GivenToChoice<Others>
  : never;
type GivenAfterStruct<Types extends readonly Type[]> = {
  [I in keyof Types]: IsStruct<Types[I]> extends true ? ObjectOf<Types[I]> : GivenTo<Types[I]>;
}[number];
type NoneOf<Names extends PropertyKey> = { readonly [K in Names]?: never };

export interface ChoiceShape<Types extends readonly Type[]> extends Shape {
  readonly literal: GivenToChoice<Types>;
  readonly object: ValueObject<ChoiceShape<Types>>;
  readonly interpolated: { [I in keyof Types]: Types[I][typeof shape]['interpolated'] }[number];
  readonly read: { [I in keyof Types]: ReadOf<Types[I]> }[number];
  readonly document: { [I in keyof Types]: DocumentOf<Types[I]> }[number];
  readonly names: never;
}
export interface ChoiceType<Types extends readonly Type[]> extends ValueType<ChoiceShape<Types>> {
  readonly choices: Types;
}

// Structs.

/** An attribute that check() demands: `Required(String)`. */
export interface RequiredAttribute<T extends Type> {
  readonly type: T;
  readonly required: true;
}
/** An attribute with a default: `Default(Integer, 80)`. */
export interface DefaultAttribute<T extends Type> {
  readonly type: T;
  readonly required: false;
}
/** What a struct says of an attribute. */
export type Attribute = Type | RequiredAttribute<Type> | DefaultAttribute<Type>;

type TypeOf<D> = D extends Type ? D : D extends { readonly type: infer T extends Type } ? T : never;
type IsDefault<D> = D extends { readonly required: false } ? true : false;

type GivenToAttribute<D> = GivenTo<TypeOf<D>> | undefined | (IsDefault<D> extends true ? never : Empty);
/** What an attribute reads as. One without default may not be there, required or not. */
type ReadOfAttribute<D> = ReadOf<TypeOf<D>> | (IsDefault<D> extends true ? never : undefined);
/** Names of attributes that are there in every checked document. */
type CertainNames<A> = { [K in keyof A]: A[K] extends Type ? never : K }[keyof A];

/** Attributes as they are given to a struct; undefined is the same as leaving it out. */
export type GivenAttributes<A> = { readonly [K in keyof A]?: GivenToAttribute<A[K]> } & { readonly [shape]?: never };
/** The attributes of a checked document. */
export type DocumentOfAttributes<A> = {
  [K in CertainNames<A>]: DocumentOf<TypeOf<A[K]>>;
} & { [K in Exclude<keyof A, CertainNames<A>>]?: DocumentOf<TypeOf<A[K]>> };

/** Of a struct's name and its attributes, `N` and `A`. */
export interface StructShape<N extends string, A> extends Shape {
  readonly literal: GivenAttributes<A>;
  readonly object: StructObject<N, A>;
  readonly interpolated: StructObject<N, A>;
  readonly read: StructObject<N, A>;
  readonly document: DocumentOfAttributes<A>;
  readonly names: keyof A;
  readonly struct: N;
}

export interface StructType<N extends string, A> extends Type<StructShape<N, A>> {
  /**
   * An object of the struct. Attributes need not be complete: check() says what is missing. Throws PystachioError for an attribute that the struct
   * does not have, and for values that its attributes cannot be made of.
   */
  (attributes?: GivenAttributes<A>): StructObject<N, A>;
  readonly name: N;
  /** The attributes' names, sorted. */
  readonly attributes: readonly (keyof A & string)[];
  /**
   * An object made of JSON. What the struct does not have is left out, unless it is `strict`: then it is refused. Throws SyntaxError for what is not JSON, and
   * PystachioError.
   */
  json_loads(text: string, strict?: boolean): StructObject<N, A>;
}

/** What every struct's object has beside its attributes. An attribute of the same name is reached by attribute(). */
export interface StructMethods<N extends string, A> extends PystachioObject<StructShape<N, A>> {
  /** The same object with other attributes, as `job(instances = 3)` in a configuration. Throws PystachioError as the type does. */
  (attributes?: GivenAttributes<A>): StructObject<N, A>;
  /** Has the attribute been given, or has it a default? As `job.has_contact()` in a configuration. */
  has(name: keyof A & string): boolean;
  /** The attribute as it reads when it is interpolated, undefined where it is not there. Throws PystachioError. */
  attribute<K extends keyof A & string>(name: K): ReadOfAttribute<A[K]>;
}

/** An object of a struct, with its attributes as properties. What else functions have is not there. */
export type StructObject<N extends string, A> = StructMethods<N, A> & {
  readonly [K in keyof A as Exclude<K, keyof StructMethods<N, A>>]: ReadOfAttribute<A[K]>;
} & NoneOf<Exclude<'name' | 'length', keyof A>>;

/** What can be bound: names with their values, or an object whose attributes are the names. */
export type Scope = Names | PystachioObject;
/** Names of templates, or addresses such as `mesos.instance`, and what they mean. */
export interface Names {
  readonly [name: string]: string | number | bigint | boolean | PythonFloat | PystachioObject | Names | undefined;
}
