/** Every injected name of the current release, against a recording of the original's environment. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { load } from '../../src/loader/load.ts';
import { EnumType } from '../../src/pystachio/enum.ts';
import { getOf } from '../../src/pystachio/object.ts';
import { StructObject } from '../../src/pystachio/struct.ts';
import { StructType } from '../../src/pystachio/struct-type.ts';
import { getAttr } from '../../src/python/objects/attributes.ts';
import { PyDict } from '../../src/python/objects/dict.ts';
import { repr } from '../../src/python/objects/text.ts';
import { typeOf } from '../../src/python/objects/types.ts';
import { PyFloat, PyTuple, type Value } from '../../src/python/objects/value.ts';

const recorded = (name: string): string => readFileSync(new URL(`recorded/${name}`, import.meta.url), 'utf8');
const names = recorded('injected.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as [string, unknown]);
const { environment } = load({ text: '' });

/** A value as JSON. */
function plain(value: Value): unknown {
  if (value instanceof PyDict) return Object.fromEntries(value.entries().map(([key, item]) => [key, plain(item)]));
  if (value instanceof PyTuple) return value.items.map(plain);
  return value instanceof PyFloat ? value.value : value;
}

function describeStruct(type: StructType): unknown {
  const { names, checkOrder, attributes } = type.layout;
  const defaults = type.defaultValues();
  return {
    kind: 'struct',
    name: type.name,
    attributes: checkOrder.map((i) => {
      const value = defaults[i];
      return [names[i], attributes[i].type.name, attributes[i].required, value === null ? null : [plain(getOf(value))]];
    }),
  };
}

function describeValue(value: Value): unknown {
  if (value instanceof StructType) return describeStruct(value);
  if (value instanceof EnumType) return { kind: 'enumeration', name: value.name, values: plain(value.schema.values) };
  if (value instanceof StructObject) return { kind: 'object', type: value.type.name, value: plain(getOf(value)), repr: repr(value) };
  if (typeof value === 'number' || typeof value === 'string') return { kind: 'constant', value };
  return { kind: typeOf(value).name, name: getAttr(value, '__name__') };
}

test.each(names)('%s', (name, expected) => {
  expect(describeValue(environment.get(name) as Value)).toEqual(expected);
});

test('no name is injected beside these', () => {
  expect([...environment.keys()].sort()).toEqual([...names.map(([name]) => name), '__builtins__', 'include'].sort());
});
