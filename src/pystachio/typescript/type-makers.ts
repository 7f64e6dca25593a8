/** What makes types: List(), Map(), Enum(), Choice(), struct(), and what a struct says of its attributes. */
import { PyTuple, type PyType } from '../../python/objects/value.ts';
import { choiceSchema } from '../choice.ts';
import { listSchema } from '../list.ts';
import { mapSchema } from '../map.ts';
import { enumType } from '../python/basic.ts';
import { schemaOf } from '../schema-of.ts';
import { makeSignature, type TypeSignature } from '../signature.ts';
import { attributeSchema, makeStructType, namespaceOrder } from '../struct-type.ts';
import { TypeContext } from '../typing.ts';
import { OWN_REALM } from './inside.ts';
import type {
  Attribute,
  ChoiceType,
  DefaultAttribute,
  EnumType,
  GivenTo,
  ListType,
  MapType,
  RequiredAttribute,
  StructType,
  Type,
} from './shapes.ts';
import { classOf, typeHandle } from './types.ts';
import { textValue, toValue } from './values.ts';

/** The type of lists of `element`. */
export function List<T extends Type>(element: T): ListType<T> {
  return handleOf(() => listSchema(schemaOf(classOf(element))).build(new TypeContext()));
}

/** The type of maps from `keys` to `values`. */
function mapOf<K extends Type, V extends Type>(keys: K, values: V): MapType<K, V> {
  return handleOf(() => mapSchema(schemaOf(classOf(keys)), schemaOf(classOf(values))).build(new TypeContext()));
}

/** The type of texts that are one of `values`: `Enum('Mode', ['RO', 'RW'])`, or `Enum('RO', 'RW')`, whose name is made of its values. */
export function Enum<const V extends string>(name: string, values: readonly V[]): EnumType<V>;
export function Enum<const V extends string>(...values: readonly V[]): EnumType<V>;
export function Enum(...given: readonly (string | readonly string[])[]): EnumType<string> {
  const [first, second] = given;
  const values = (Array.isArray(second) ? second : given) as readonly string[];
  const name = Array.isArray(second) ? (first as string) : `Enum_${values.join('_')}`;
  return handleOf(() => enumType(name, new PyTuple(values.map(textValue))));
}

/** The type of what is of one of several types, the first that fits: `Choice('Name', [A, B])`, or `Choice([A, B])`, whose name is made of theirs. */
export function Choice<const Types extends readonly Type[]>(name: string, choices: Types): ChoiceType<Types>;
export function Choice<const Types extends readonly Type[]>(choices: Types): ChoiceType<Types>;
export function Choice(...given: readonly (string | readonly Type[])[]): ChoiceType<readonly Type[]> {
  const classes = (given[given.length - 1] as readonly Type[]).map(classOf);
  const name = given.length === 2 ? (given[0] as string) : `Choice_${classes.map((type) => type.name).join('_')}`;
  return handleOf(() => choiceSchema(name, classes.map(schemaOf)).build(new TypeContext()));
}

function handleOf<T extends Type>(make: () => PyType): T {
  return typeHandle(OWN_REALM.run(make)) as unknown as T;
}

/** What an attribute's signature is, beside what TypeScript sees of it. */
const signatures = new WeakMap<object, TypeSignature>();

/** An attribute that check() demands. */
export function Required<T extends Type>(type: T): RequiredAttribute<T> {
  const attribute = Object.freeze({ type, required: true as const });
  signatures.set(attribute, makeSignature(classOf(type), true, undefined));
  return attribute;
}

/** An attribute with a default, which may have templates. Throws PystachioError where the type refuses it. */
export function Default<T extends Type>(type: T, value: GivenTo<T>): DefaultAttribute<T> {
  const attribute = Object.freeze({ type, required: false as const });
  signatures.set(
    attribute,
    OWN_REALM.run(() => makeSignature(classOf(type), false, toValue(value))),
  );
  return attribute;
}

function signatureOf(attribute: Attribute): TypeSignature {
  return signatures.get(attribute) ?? makeSignature(classOf(attribute as Type), false, undefined);
}

/**
 * A struct, as `class Server(Struct)` makes one in a configuration: its attributes are types, or Required() or Default() ones. Two with the same name and
 * attributes are the same type to Pystachio.
 */
export function struct<const N extends string, A extends Readonly<Record<string, Attribute>>>(name: N, attributes: A): StructType<N, A> {
  const schemas = namespaceOrder(Object.keys(attributes)).map((key) => [key, signatureOf(attributes[key])] as const);
  return handleOf(() =>
    makeStructType(
      name,
      schemas.map(([key, signature]) => attributeSchema(key, signature)),
    ),
  );
}

export { mapOf as Map };
