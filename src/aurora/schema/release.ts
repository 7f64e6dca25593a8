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

/** What the helpers of schema_helpers do by release. */
export interface Helpers {
  /**
   * What combine_tasks() and concat_tasks() make of finalization_wait: that of the last task, or the maximum and the sum. The maximum takes
   * the tasks' by map(), or by a list comprehension, which words its errors otherwise.
   */
  readonly waits: 'last' | 'mapped' | 'listed';
}

/**
 * What the release's loader makes of JSON: a list of jobs (or one job alone) in which every attribute must be known; one job, without the attributes that are
 * not known; the same, where only the job's own are left out and not those of the structs in it.
 */
export type JsonForm = 'jobs' | 'known attributes' | 'known attributes of the job';

/** Where the schema's modules are. */
export interface Modules {
  /** The package that holds the packages aurora and thermos. */
  readonly packages: string;
  /** The module of the constants. */
  readonly constants: string;
}

export interface Release {
  /** `0.22.0` */
  readonly version: string;
  /** The day of the release: `2019-12-12`. */
  readonly date: string;
  /** The version of Pystachio that it asks for. */
  readonly pystachio: string;
  /** apache.thermos.config.schema_base */
  readonly thermos: Definitions;
  /** Those of the generated module that the schema imports. */
  readonly constants: Readonly<Record<string, Constant>>;
  /** apache.aurora.config.schema.base, beside what it imports. */
  readonly aurora: Definitions;
  /**
   * Names that `from apache.aurora.config.schema.base import *` brings, in the order of that module's dict. It follows from the above,
   * and is written down because working it out takes longer than all else that a small configuration needs of the schema. Null where
   * it is worked out all the same.
   */
  readonly injected: readonly string[] | null;
  readonly helpers: Helpers;
  readonly modules: Modules;
  readonly json: JsonForm;
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
