/** How a release of Aurora's configuration schema is written down. */

/**
 * What an attribute holds: a type, `Type!` where it is required, or the type and its default. A type is the name of one of Pystachio's
 * or of the release's, `List(Type)`, `Map(Type, Type)` or `Choice([Type, …])`.
 */
export type AttributeDefinition = string | readonly [type: string, value: DefaultValue];

/** A default as a configuration would write it. */
export type DefaultValue = Constant | readonly DefaultValue[] | { readonly [key: string]: Constant } | Instance | Named;
export type Constant = string | number | boolean;

export interface Struct {
  readonly kind: 'struct';
  /** In source order, which decides the order in which the original iterates. */
  readonly attributes: Readonly<Record<string, AttributeDefinition>>;
}

export interface Enumeration {
  readonly kind: 'enumeration';
  readonly values: readonly string[];
}

/** `Type(name = value, …)` */
export interface Instance {
  readonly kind: 'instance';
  readonly of: string;
  readonly attributes: Readonly<Record<string, Constant | Instance>>;
}

/** The value of another name. */
export interface Named {
  readonly kind: 'named';
  readonly name: string;
}

export type Definition = Constant | Struct | Enumeration | Instance | Named;
/** Names and what they are, in source order. */
export type Definitions = Readonly<Record<string, Definition>>;

export interface Release {
  /** apache.thermos.config.schema_base */
  readonly thermos: Definitions;
  /** gen.apache.aurora.api.constants, as far as the schema imports it. */
  readonly constants: Readonly<Record<string, Constant>>;
  /** apache.aurora.config.schema.base, beside what it imports. */
  readonly aurora: Definitions;
  /**
   * Names that `from apache.aurora.config.schema.base import *` brings, in the order of that module's dict. It follows from the above,
   * and is written down because working it out takes longer than all else that a small configuration needs of the schema.
   */
  readonly injected: readonly string[];
}

export function struct(attributes: Record<string, AttributeDefinition>): Struct {
  return { kind: 'struct', attributes };
}

export function enumeration(...values: string[]): Enumeration {
  return { kind: 'enumeration', values };
}

export function instance(of: string, attributes: Record<string, Constant | Instance> = {}): Instance {
  return { kind: 'instance', of, attributes };
}

export function named(name: string): Named {
  return { kind: 'named', name };
}
