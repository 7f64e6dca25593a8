/** Every injected name: against a recording of the original's environment, and the facts of the release. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { namespaceOf } from '../../src/aurora/namespaces.ts';
import { currentSchema } from '../../src/aurora/schema/current.ts';
import type { AttributeDefinition, Definition } from '../../src/aurora/schema/release.ts';
import { RELEASES } from '../../src/aurora/schema/releases/index.ts';
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

test('names are injected in the order of the module that they come from', () => {
  const order = namespaceOf('apache.aurora.config.schema.base').keys() as string[];
  expect(currentSchema().release.injected).toEqual(order.filter((name) => !name.startsWith('_')));
});

interface Facts {
  names: Record<
    string,
    { kind: string; attributes?: { name: string; type: string; required: boolean; default?: unknown; enumName?: string }[] }
  >;
  pystachio: Record<string, unknown>;
  leakedModules: Record<string, unknown>;
}

describe.each([...RELEASES])('release %s', (version, makeRelease) => {
  const facts = JSON.parse(recorded(`schema-${version}.json`)) as Facts;
  const release = makeRelease();
  const definitions: Record<string, Definition> = { ...release.thermos, ...release.constants, ...release.aurora };
  const structs = Object.entries(facts.names).filter(([, fact]) => fact.kind === 'struct');

  test.each(structs)('%s has its attributes in source order', (name, { attributes = [] }) => {
    const definition = definitions[name];
    if (typeof definition !== 'object' || definition.kind !== 'struct') throw new Error(`${name} is no struct`);
    expect(Object.entries(definition.attributes).map(([attribute, given]) => [attribute, ...typeOfAttribute(given)])).toEqual(
      attributes.map(({ name: attribute, type, enumName, required, default: value }) => [
        attribute,
        enumName ?? type,
        required,
        value !== undefined,
      ]),
    );
  });

  test('has the structs, enumerations, constants and objects of the facts and no others', () => {
    const kinds = ['struct', 'enum', 'constant', 'instance', 'alias'];
    const expected = Object.keys(facts.names).filter((name) => kinds.includes(facts.names[name].kind));
    expect(Object.keys(definitions).sort()).toEqual(expected.sort());
  });
});

/** Type, is it required, has it a default. */
function typeOfAttribute(definition: AttributeDefinition): [string, boolean, boolean] {
  if (typeof definition !== 'string') return [definition[0], false, true];
  return definition.endsWith('!') ? [definition.slice(0, -1), true, false] : [definition, false, false];
}
