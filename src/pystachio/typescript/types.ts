/** Pystachio's types as TypeScript has them in hand: functions that make their objects. */
import { callValue } from '../../python/objects/call.ts';
import type { PyTuple, PyType, Value } from '../../python/objects/value.ts';
import { booleanType, floatObjectType, integerType, stringType } from '../basic.ts';
import { ChoiceType as OurChoiceType } from '../choice.ts';
import { EnumType as OurEnumType } from '../enum.ts';
import { ListType as OurListType } from '../list.ts';
import { MapType as OurMapType } from '../map.ts';
import { callNamed } from '../object.ts';
import '../python/choice.ts';
import '../python/composite.ts';
import '../python/container.ts';
import '../python/naming.ts';
import './python-types.ts';
import { StructType as OurStructType } from '../struct-type.ts';
import { structTypeOf } from '../struct-type-of.ts';
import { isInstanceOf, madeBy, makeOf } from '../typing.ts';
import { insideOf, OWN_REALM, type Realm, setInside } from './inside.ts';
import { valueOfJson } from './json-loads.ts';
import { callWith } from './object.ts';
import type { BooleanType, FloatType, IntegerType, StringType, Type } from './shapes.ts';
import { namesAndValues } from './struct-handle.ts';
import { toValue } from './values.ts';
import { wrap } from './wrap.ts';

type Properties = Record<string | symbol, { get: () => unknown } | { value: unknown }>;

/** The types that have been handed out, so that the same is the same. */
const handles = new WeakMap<Realm, WeakMap<PyType, Type>>();

/** The type in TypeScript's hand. */
export function typeHandle(type: PyType, realm: Realm = OWN_REALM): Type {
  const ofRealm = handles.get(realm) ?? new WeakMap<PyType, Type>();
  handles.set(realm, ofRealm);
  const handle = ofRealm.get(type) ?? makeHandle(type, realm);
  ofRealm.set(type, handle);
  return handle;
}

function makeHandle(type: PyType, realm: Realm): Type {
  const made = madeBy(type);
  const make = made instanceof OurStructType ? structMaker(type, realm) : (value: unknown) => wrap(makeOf(type, toValue(value)), realm);
  const handle = (value: unknown): unknown => realm.run(() => make(value as object));
  Object.defineProperties(handle, {
    name: { value: type.name },
    toString: { value: () => type.name },
    [Symbol.hasInstance]: { value: (value: unknown) => isInstance(value, type) },
    ...partsOf(type, made ?? null, realm),
  });
  setInside(handle, { value: type, realm });
  return handle as unknown as Type;
}

function structMaker(type: PyType, realm: Realm): (attributes?: object) => unknown {
  return (attributes) => {
    const [names, values] = namesAndValues(attributes);
    return wrap(callWith(type, names, values), realm);
  };
}

function isInstance(value: unknown, type: PyType): boolean {
  const inside = insideOf(value);
  return inside !== undefined && isInstanceOf(inside.value, type);
}

/** What a type consists of, and what it can do beside making objects. */
function partsOf(type: PyType, made: PyType | null, realm: Realm): Properties {
  if (made instanceof OurListType) return { element: { get: () => typeHandle(made.element, realm) } };
  if (made instanceof OurMapType) {
    return { keys: { get: () => typeHandle(made.keyType, realm) }, values: { get: () => typeHandle(made.valueType, realm) } };
  }
  if (made instanceof OurChoiceType) return { choices: { get: () => made.choices.map((choice) => typeHandle(choice, realm)) } };
  if (made instanceof OurEnumType) return { values: { get: () => (made.schema.values as PyTuple).items.map(String) } };
  if (!(made instanceof OurStructType)) return {};
  return {
    attributes: { get: () => [...structTypeOf(type).layout.names].sort() },
    json_loads: { value: (text: string, strict = false) => realm.run(() => wrap(structOfJson(type, valueOfJson(text), strict), realm)) },
  };
}

function structOfJson(type: PyType, data: Value, strict: boolean): Value {
  return callValue(type, [strict ? data : callNamed(type, '_filter_against_schema', [data])], null);
}

/** The class behind a type. Throws TypeError for what is none, such as JavaScript's own String. */
export function classOf(type: Type): PyType {
  const inside = insideOf(type);
  if (inside === undefined) throw new TypeError(`${String(type)} is none of Pystachio's types`);
  return inside.value as PyType;
}

const basic = <T extends Type>(type: PyType): T => typeHandle(type) as unknown as T;

const StringHandle = basic<StringType>(stringType);
const IntegerHandle = basic<IntegerType>(integerType);
const FloatHandle = basic<FloatType>(floatObjectType);
const BooleanHandle = basic<BooleanType>(booleanType);

export { BooleanHandle as Boolean, FloatHandle as Float, IntegerHandle as Integer, StringHandle as String };
