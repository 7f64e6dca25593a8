/** Lists: `List(String)(['a', 'b'])`. */
import { callValue } from '../python/objects/call.ts';
import { indexError, raise, valueError } from '../python/objects/exceptions.ts';
import { toArray } from '../python/objects/iterate.ts';
import { nested } from '../python/objects/recursion.ts';
import { parseInt27 } from '../python/objects/text/int-text.ts';
import { repr } from '../python/objects/text.ts';
import { PyTuple, type PyType, type Value } from '../python/objects/value.ts';
import { classOfClass } from './class-value.ts';
import { pythonClass } from './classes.ts';
import { copyValue, isSequence } from './collections.ts';
import { percent } from './errors.ts';
import { namableType } from './namable.ts';
import { checkIn, getOf, type Interpolated, interpolateIn, isPlain, PystachioObject, scoped } from './object.ts';
import { objectBase } from './object-class.ts';
import { ownScopes } from './own-scopes.ts';
import type { Ref } from './ref.ts';
import { schemaOf } from './schema-of.ts';
import { findIn, isNamable, type Scopes } from './scope.ts';
import {
  CHECKED,
  coerceTo,
  coerceToSchema,
  internSchema,
  isOk,
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

export const listContainerType = pythonClass('ListContainer', 'pystachio.container', [objectBase, namableType, typeBase]);

export class ListSchema extends TypeSchema {
  constructor(
    readonly element: TypeSchema,
    key: SchemaKey,
    id: number,
  ) {
    super('List', `${element.name}List`, key, id);
  }

  build(context: TypeContext): ListType {
    return new ListType(this, context);
  }

  parameters(): PyTuple {
    return new PyTuple([this.element.serialize()]);
  }

  parts(): readonly TypeSchema[] {
    return [this.element];
  }
}

export function listSchema(element: TypeSchema): ListSchema {
  return internSchema(
    [element],
    ([number]) => `List ${number}`,
    (key, id) => new ListSchema(element, key, id),
  );
}

/** A list's class. */
export class ListType extends ObjectType {
  constructor(
    readonly schema: ListSchema,
    readonly context: TypeContext,
  ) {
    super(schema.name, listContainerType, typeMetaclass);
  }

  /** TYPE */
  get element(): PyType {
    return this.context.typeOf(this.schema.element);
  }

  protected namespace(): [string, Value][] {
    return [['TYPE', this.element]];
  }

  reserialize(): TypeSchema {
    return this.schema.stable ? this.schema : listSchema(schemaOf(this.element));
  }

  make(value: Value): PystachioObject {
    return nested(MAKING_LEVELS, ELEMENT_LEVELS, () => new ListObject(this, coerceElements(this, value)));
  }
}

/** cls.TYPE */
export function elementType(type: PyType): PyType {
  if (type instanceof ListType) return type.element;
  return classOfClass(type, 'TYPE');
}

/** Levels that making a list takes in the original, calls of classes included: lists nested 164 deep cannot be made. */
const MAKING_LEVELS = 6;
/** Levels that are taken beside them: by the outermost call and by making the innermost element. */
const ELEMENT_LEVELS = 10;

/** ListContainer._coerce_values. Raises ValueError for what is no sequence. */
export function coerceElements(type: PyType, value: Value): Value[] {
  const copy = copyValue(value);
  if (!isSequence(copy)) throw raise(valueError(`ListContainer expects an iterable, got ${repr(copy)}`));
  return coerceItems(type, toArray(copy));
}

/** Each item if it is an instance of the element type, otherwise one made of it. */
function coerceItems(type: PyType, items: Value[]): Value[] {
  if (type instanceof ListType) return items.map((item) => coerceToSchema(item, type.schema.element, type.context));
  return items.map((item) => coerceTo(elementType(type), item));
}

export class ListObject extends PystachioObject {
  constructor(
    type: PyType,
    /** `_values` */
    public items: readonly Value[],
  ) {
    super(type);
  }

  get isNamable(): boolean {
    return true;
  }

  parts(): readonly Value[] {
    return this.items;
  }

  protected isFixed(): boolean {
    return this.items.every((item) => item instanceof PystachioObject && item.isConstant());
  }

  protected interpolateNatively(outer: Scopes | null): Interpolated {
    const unbound = new UnboundSet();
    const scopes = ownScopes(this, outer);
    const items: Value[] = [];
    for (const item of this.items) {
      const result = interpolateIn(item, scopes);
      items.push(result.value);
      if (result.unbound.length > 0) unbound.update(result.unbound);
    }
    return { value: this.remake(items), unbound: unbound.list() };
  }

  /** self.__class__(items) */
  private remake(items: Value[]): Value {
    if (!isPlain(this)) return callValue(this.type, [new PyTuple(items)], null);
    return new ListObject(this.type, coerceItems(this.type, items));
  }

  getNatively(): Value {
    return new PyTuple(this.items.map(getOf));
  }

  checkNatively(outer: Scopes | null): Value {
    const scopes = ownScopes(this, outer);
    for (const item of this.items) {
      const check = checkIn(item, scopes);
      if (!isOk(check)) return new TypeCheck(false, percent`Element in ${this.type.name} failed check: ${messageOf(check)}`);
    }
    return CHECKED;
  }

  findNatively(ref: Ref): Value | undefined {
    const [first] = ref.components;
    if (!first.isIndex) return undefined;
    const index = parseInt27(first.name);
    if (index === null || index >= this.items.length) return undefined;
    const item = this.items.at(Number(index));
    if (index < -this.items.length || item === undefined) throw raise(indexError('tuple index out of range'));
    return findInElement(this, item, ref);
  }

  shallow(): ListObject {
    return new ListObject(this.type, this.items);
  }

  dupNatively(): Value {
    return callValue(this.type, [new PyTuple(this.items)], null);
  }
}

/** What a container's find() does once it has the element that the reference's first component names. */
export function findInElement(container: PystachioObject, element: Value, ref: Ref): Value | undefined {
  if (ref.length === 1) return scoped(element, ownScopes(container, null));
  return isNamable(element) ? findIn(scoped(element, ownScopes(container, null)), ref.rest()) : undefined;
}
