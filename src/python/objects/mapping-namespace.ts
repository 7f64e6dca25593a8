/** Namespaces that are no plain dicts: exec and eval() take any mapping for the locals, and its own methods are asked for every name. */
import { PyDict } from './dict.ts';
import { isRaised, KeyError } from './exceptions.ts';
import { getItem, setItem } from './items.ts';
import { dictType, typeOf } from './types.ts';
import { PyList, PyTuple, type Value } from './value.ts';

/** The Map inside, which running code looks into. */
class MappingMap extends Map<never, Value> {
  constructor(private readonly mapping: Value) {
    super();
  }

  override get(name: Value): Value | undefined {
    try {
      return getItem(this.mapping, name);
    } catch (error) {
      if (isRaised(error, KeyError)) return undefined;
      throw error;
    }
  }
}

class MappingNamespace extends PyDict {
  constructor(readonly mapping: Value) {
    super();
    this.map = new MappingMap(mapping);
  }

  override setStr(name: string, value: Value): void {
    setItem(this.mapping, name, value);
  }

  override deleteStr(name: string): boolean {
    try {
      setItem(this.mapping, name, undefined);
      return true;
    } catch (error) {
      if (isRaised(error, KeyError)) return false;
      throw error;
    }
  }
}

/** A mapping as running code takes its names from it. */
export function asNamespace(mapping: Value): PyDict {
  return mapping instanceof PyDict && typeOf(mapping) === dictType ? mapping : new MappingNamespace(mapping);
}

/** What a program sees of a namespace: the mapping that it gave. */
export function namespaceValue(namespace: PyDict): Value {
  return namespace instanceof MappingNamespace ? namespace.mapping : namespace;
}

/** PyMapping_Check: what has subscripts and is no sequence. */
export function isMapping(value: Value): boolean {
  if (typeof value === 'string' || value instanceof PyTuple || value instanceof PyList) return false;
  return typeOf(value).slots.subscript !== null && typeOf(value).slots.getSlice === null;
}
