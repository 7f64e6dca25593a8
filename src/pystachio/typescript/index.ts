/**
 * Pystachio for TypeScript: `aurora-config/pystachio`. Types, their objects, and what can be done with them, in JavaScript's own values and with static
 * types. It needs neither the interpreter nor the parser. docs/typescript.md tells how it is used.
 */
export { PystachioError } from './error.ts';
export { type Check, equal, type Interpolated, isObject, PystachioObject } from './object.ts';
export type {
  Attribute,
  BooleanType,
  ChoiceType,
  DefaultAttribute,
  DocumentOf,
  EnumType,
  FloatType,
  GivenAttributes,
  GivenTo,
  IntegerType,
  ListObject,
  ListType,
  MapType,
  Names,
  ObjectOf,
  Plain,
  PythonFloat,
  RequiredAttribute,
  Scope,
  StringType,
  StructObject,
  StructType,
  Template,
  Type,
  ValueObject,
} from './shapes.ts';
export { Choice, Default, Enum, List, Map, Required, struct } from './type-makers.ts';
export { Boolean, Float, Integer, String } from './types.ts';
export { EMPTY as Empty, float } from './values.ts';
