/** Enumerations: `Enum('Name', ('A', 'B'))`. */

import { getAttr } from '../python/objects/attributes.ts';
import { PyException, raise, ValueError } from '../python/objects/exceptions.ts';
import { contains } from '../python/objects/items.ts';
import { toArray } from '../python/objects/iterate.ts';
import { repr, unicode } from '../python/objects/text.ts';
import { PyTuple, type PyType, PyUnicode, type Value } from '../python/objects/value.ts';
import { coercionError, isText, SimpleObject, SimpleType, simpleObjectType, stringType } from './basic.ts';
import { classValue } from './class-value.ts';
import { pythonClass } from './classes.ts';
import { joinTexts, percent } from './errors.ts';
import { interpolateIn, type PystachioObject } from './object.ts';
import { CHECKED, internSchema, type SchemaKey, TypeCheck, type TypeContext, TypeSchema, typeMetaclass } from './typing.ts';
import { exactKey, valueKey } from './value-key.ts';

export const enumContainerType = pythonClass('EnumContainer', 'pystachio.basic', [simpleObjectType]);

export class EnumSchema extends TypeSchema {
  constructor(
    name: string,
    /** A tuple or list of texts. */
    readonly values: Value,
    key: SchemaKey,
    id: number,
  ) {
    super('Enum', name, key, id);
  }

  protected override countLevels(): number {
    return 0;
  }

  build(_context: TypeContext): EnumType {
    return new EnumType(this);
  }

  parameters(): PyTuple {
    return new PyTuple([this.name, this.values]);
  }

  parts(): readonly TypeSchema[] {
    return [];
  }
}

export function enumSchema(name: string, values: Value): EnumSchema {
  return internSchema(
    [],
    (_, exact) => `Enum ${JSON.stringify(name)} ${exact ? exactKey(values) : valueKey(values)}`,
    (key, id) => new EnumSchema(name, values, key, id),
  );
}

/** An enumeration's class. */
export class EnumType extends SimpleType {
  constructor(readonly schema: EnumSchema) {
    super(schema.name, enumContainerType, typeMetaclass);
  }

  protected namespace(): [string, Value][] {
    return [['VALUES', this.schema.values]];
  }

  override reserializeDerived(type: PyType): TypeSchema {
    return enumSchema(type.name, valuesOf(type));
  }

  override make(value: Value): PystachioObject {
    requireMember(this, value);
    return new SimpleObject(this, value);
  }

  coerce(value: Value, dst: PyType): Value {
    return coerceMember(value, dst);
  }

  checkValue(value: Value, dst: PyType): TypeCheck {
    return checkMember(value, dst);
  }
}

/** EnumContainer.coerce. Raises CoercionError. */
export function coerceMember(value: Value, dst: PyType): Value {
  const values = valuesOf(dst);
  if (isText(value) && contains(values, value)) return new PyUnicode(unicode(value));
  throw coercionError(value, dst, percent`${value} is not one of ${joinedValues(values)}`);
}

/** EnumContainer.checker of an object's value. */
export function checkMember(value: Value, dst: PyType): TypeCheck {
  const values = valuesOf(dst);
  if (isText(value) && contains(values, value)) return CHECKED;
  return new TypeCheck(false, percent`${repr(value)} not in the enumeration (${joinedValues(values)})`);
}

/** cls.VALUES */
export function valuesOf(type: PyType): Value {
  return type instanceof EnumType ? type.schema.values : getAttr(type, 'VALUES');
}

/** ', '.join(values) */
export function joinedValues(values: Value): Value {
  return joinTexts(', ', toArray(values));
}

/** What EnumContainer.__init__ demands: a value of the enumeration, or a template. Raises ValueError. */
export function requireMember(type: PyType, value: Value): void {
  const { unbound } = interpolateIn(stringType.make(value), null);
  if (unbound.length > 0) return;
  const values = type instanceof EnumType ? type.schema.values : classValue(type, 'VALUES');
  if (contains(values, value)) return;
  const message = percent`${type.name} only accepts the following values: ${joinedValues(values)}`;
  throw raise(new PyException(ValueError, new PyTuple([message])));
}
