/** Maps: `Map(String, Integer)({'a': 1})`. */
import { callValue } from '../python/objects/call.ts';
import { PyDict } from '../python/objects/dict.ts';
import { raise, valueError } from '../python/objects/exceptions.ts';
import { length } from '../python/objects/items.ts';
import { toArray } from '../python/objects/iterate.ts';
import { repr } from '../python/objects/text.ts';
import { PyTuple, type PyType, type Value } from '../python/objects/value.ts';
import { SimpleObject, stringType } from './basic.ts';
import { classOfClass } from './class-value.ts';
import { pythonClass } from './classes.ts';
import { copyValue, isIterable, isMapping } from './collections.ts';
import { percent } from './errors.ts';
import { makeFrozendict } from './frozendict.ts';
import { isEqual } from './is-equal.ts';
import { findInElement } from './list.ts';
import { namableType } from './namable.ts';
import { callNamed, checkIn, getOf, type Interpolated, interpolateIn, isPlain, overrides, PystachioObject } from './object.ts';
import { objectBase } from './object-class.ts';
import { ownScopes } from './own-scopes.ts';
import type { Ref } from './ref.ts';
import { schemaOf } from './schema-of.ts';
import type { Scopes } from './scope.ts';
import {
  CHECKED,
  coerceTo,
  coerceToSchema,
  internSchema,
  isOk,
  makeOf,
  messageOf,
  ObjectType,
  type SchemaKey,
  TypeCheck,
  type TypeContext,
  TypeSchema,
  typeBase,
  typeMetaclass,
} from './typing.ts';
import { UnboundSet } from './unbound.ts';
import { unpacked } from './unpacked.ts';

export const mapContainerType = pythonClass('MapContainer', 'pystachio.container', [objectBase, namableType, typeBase]);

export class MapSchema extends TypeSchema {
  constructor(
    readonly keys: TypeSchema,
    readonly values: TypeSchema,
    key: SchemaKey,
    id: number,
  ) {
    super('Map', `${keys.name}${values.name}Map`, key, id);
  }

  build(context: TypeContext): MapType {
    return new MapType(this, context);
  }

  parameters(): PyTuple {
    return new PyTuple([this.keys.serialize(), this.values.serialize()]);
  }

  parts(): readonly TypeSchema[] {
    return [this.keys, this.values];
  }
}

export function mapSchema(keys: TypeSchema, values: TypeSchema): MapSchema {
  return internSchema(
    [keys, values],
    (numbers) => `Map ${numbers.join(' ')}`,
    (key, id) => new MapSchema(keys, values, key, id),
  );
}

/** A map's class. */
export class MapType extends ObjectType {
  constructor(
    readonly schema: MapSchema,
    readonly context: TypeContext,
  ) {
    super(schema.name, mapContainerType, typeMetaclass);
  }

  /** KEYTYPE */
  get keyType(): PyType {
    return this.context.typeOf(this.schema.keys);
  }

  /** VALUETYPE */
  get valueType(): PyType {
    return this.context.typeOf(this.schema.values);
  }

  protected namespace(): [string, Value][] {
    return [
      ['KEYTYPE', this.keyType],
      ['VALUETYPE', this.valueType],
    ];
  }

  reserialize(): TypeSchema {
    return this.schema.stable ? this.schema : mapSchema(schemaOf(this.keyType), schemaOf(this.valueType));
  }

  make(value: Value): PystachioObject {
    return new MapObject(this, coercePairs(this, [value]));
  }
}

/** A key and its value, both objects. */
export type Pair = readonly [Value, Value];

/** cls.KEYTYPE and cls.VALUETYPE */
export function keyTypeOf(type: PyType): PyType {
  return type instanceof MapType ? type.keyType : classOfClass(type, 'KEYTYPE');
}
export function valueTypeOf(type: PyType): PyType {
  return type instanceof MapType ? type.valueType : classOfClass(type, 'VALUETYPE');
}

/** MapContainer._coerce_wrapper */
export function coercePair(type: PyType, key: Value, value: Value): Pair {
  if (!(type instanceof MapType)) return [coerceTo(keyTypeOf(type), key), coerceTo(valueTypeOf(type), value)];
  const { schema, context } = type;
  return [coerceToSchema(key, schema.keys, context), coerceToSchema(value, schema.values, context)];
}

/** The same of each pair. */
export function coerceItemPairs(type: PyType, items: readonly (readonly [Value, Value])[]): Pair[] {
  return items.map(([key, value]) => coercePair(type, key, value));
}

/** A value that is unpacked into two. Raises ValueError, TypeError. */
export function pairOf(value: Value): [Value, Value] {
  const [first, second] = unpacked(value, 2);
  return [first, second];
}

/** The pairs that MapContainer.__init__ makes of its arguments: of one mapping, or of pairs. Raises ValueError. */
export function coercePairs(type: PyType, args: readonly Value[]): Pair[] {
  if (args.length === 1 && isMapping(args[0])) {
    return coerceItemPairs(type, itemsOf(copyValue(args[0])));
  }
  if (!args.every((arg) => isIterable(arg) && length(arg) === 2)) {
    throw raise(valueError(`Unexpected input to MapContainer: ${repr(new PyTuple(args))}`));
  }
  return args.map((arg) => coercePair(type, ...pairOf(arg)));
}

/** mapping.items() */
export function itemsOf(mapping: Value): [Value, Value][] {
  if (mapping instanceof PyDict && (!mapping.type.heap || !overrides(mapping.type, 'items'))) return mapping.entries();
  return toArray(callNamed(mapping, 'items', [])).map(pairOf);
}

/** A dict of what any mapping has. */
export function dictOfItems(mapping: Value): PyDict {
  const dict = new PyDict();
  for (const [key, value] of itemsOf(mapping)) dict.set(key, value);
  return dict;
}

/** From this many pairs on they are found by a table. */
const MANY = 8;

/** What a String without templates holds; null of any other object, and where it is no ASCII. */
function constantText(key: Value): string | null {
  return key instanceof SimpleObject && key.type === stringType ? key.constantText() : null;
}

function tableByText(pairs: readonly Pair[]): ReadonlyMap<string, Value> | null {
  const table = new Map<string, Value>();
  for (const [key, value] of pairs) {
    const text = constantText(key);
    if (text === null) return null;
    if (!table.has(text)) table.set(text, value);
  }
  return table;
}

export class MapObject extends PystachioObject {
  private table: ReadonlyMap<string, Value> | null | undefined = undefined;

  constructor(
    type: PyType,
    /** `_map` */
    public pairs: readonly Pair[],
  ) {
    super(type);
  }

  get isNamable(): boolean {
    return true;
  }

  parts(): readonly Value[] {
    return this.pairs.flat();
  }

  protected isFixed(): boolean {
    return this.pairs.every((pair) => pair.every((part) => part instanceof PystachioObject && part.isConstant()));
  }

  protected interpolateNatively(outer: Scopes | null): Interpolated {
    const unbound = new UnboundSet();
    const scopes = ownScopes(this, outer);
    const pairs = this.pairs.map(([key, value]): Pair => {
      const k = interpolateIn(key, scopes);
      const v = interpolateIn(value, scopes);
      unbound.update(k.unbound);
      unbound.update(v.unbound);
      return [k.value, v.value];
    });
    return { value: this.remake(pairs), unbound: unbound.list() };
  }

  /** self.__class__(*pairs) */
  private remake(pairs: Pair[]): Value {
    if (!isPlain(this)) return this.callClass(pairs);
    return new MapObject(
      this.type,
      pairs.map(([key, value]) => coercePair(this.type, key, value)),
    );
  }

  private callClass(pairs: readonly Pair[]): Value {
    return callValue(
      this.type,
      pairs.map((pair) => new PyTuple(pair)),
      null,
    );
  }

  getNatively(): Value {
    const dict = makeFrozendict();
    for (const [key, value] of this.pairs) dict.set(getOf(key), getOf(value));
    return dict;
  }

  checkNatively(outer: Scopes | null): Value {
    const scopes = ownScopes(this, outer);
    const { name } = this.type;
    for (const [key, value] of this.pairs) {
      const keyCheck = checkIn(key, scopes);
      const valueCheck = checkIn(value, scopes);
      if (!isOk(keyCheck)) return new TypeCheck(false, percent`${name} key ${key} failed check: ${messageOf(keyCheck)}`);
      if (!isOk(valueCheck)) {
        return new TypeCheck(false, percent`${name}[${key}] value ${value} failed check: ${messageOf(valueCheck)}`);
      }
    }
    return CHECKED;
  }

  findNatively(ref: Ref): Value | undefined {
    const [first] = ref.components;
    if (!first.isIndex) return undefined;
    const value = this.valueAt(makeOf(keyTypeOf(this.type), first.value));
    return value === undefined ? undefined : findInElement(this, value, ref);
  }

  /** The value of the first pair whose key equals the object. Raises what comparing them raises. */
  valueAt(wanted: Value): Value | undefined {
    const text = constantText(wanted);
    const values = text === null ? null : this.textTable();
    if (text !== null && values !== null) return values.get(text);
    return this.pairs.find(([key]) => isEqual(wanted, key))?.[1];
  }

  /** The values by their keys, where those are many Strings without templates; null where they are not. */
  private textTable(): ReadonlyMap<string, Value> | null {
    if (this.pairs.length < MANY || !isPlain(this)) return null;
    if (this.table === undefined) this.table = tableByText(this.pairs);
    return this.table;
  }

  override forget(): void {
    super.forget();
    this.table = undefined;
  }

  shallow(): MapObject {
    return new MapObject(this.type, this.pairs);
  }

  dupNatively(): Value {
    return this.callClass(this.pairs);
  }
}
