/** Pystachio used from TypeScript, without Python. */
import { expect, test } from 'vitest';
import * as pystachio from '../../src/pystachio/index.ts';
import { PyDict } from '../../src/python/objects/dict.ts';
import { PyFloat, type Value } from '../../src/python/objects/value.ts';
import { compactPythonJson } from '../../src/report/json.ts';

const Resources = pystachio.struct('Resources', [
  ['cpu', pystachio.Required(pystachio.Float)],
  ['ram', pystachio.Default(pystachio.Integer, 128)],
]);
const Task = pystachio.struct('Task', [
  ['name', pystachio.Required(pystachio.String)],
  ['command', pystachio.Default(pystachio.String, 'run {{name}} {{place}}')],
  ['resources', Resources],
  ['ports', pystachio.Map(pystachio.String, pystachio.Integer)],
  ['tags', pystachio.List(pystachio.String)],
]);

function dict(entries: Record<string, Value>): PyDict {
  const result = new PyDict();
  for (const [key, value] of Object.entries(entries)) result.setStr(key, value);
  return result;
}

function task(attributes: Record<string, Value>): pystachio.StructObject {
  return pystachio.makeStruct(Task, new Map(Object.entries(attributes)));
}

test('a struct is built, bound, checked and written', () => {
  const made = task({ name: 'web', resources: dict({ cpu: new PyFloat(0.5) }), ports: dict({ http: '80' }) });
  const bound = pystachio.bind(made, dict({ place: 'here' }));
  expect(pystachio.check(bound)).toEqual({ ok: true, message: '' });
  const { value, unbound } = pystachio.interpolate(bound);
  expect(unbound).toEqual([]);
  expect(compactPythonJson(pystachio.document(value))).toBe(
    '{"command":"run web here","name":"web","ports":{"http":80},"resources":{"cpu":0.5,"ram":128}}',
  );
});

test('references that nothing names are given back', () => {
  const { unbound } = pystachio.interpolate(task({ name: 'web' }));
  expect(unbound.map((ref) => ref.address())).toEqual(['place']);
});

test('a missing attribute fails the check with its name', () => {
  expect(pystachio.check(task({}))).toEqual({ ok: false, message: 'Task[name] is required.' });
});

test('the default of a type is one object', () => {
  const [a, b] = [task({ name: 'a' }), task({ name: 'b' })];
  expect(a.attributeNamed('command')).toBe(b.attributeNamed('command'));
});

test('an object without templates is interpolated once', () => {
  const made = pystachio.makeStruct(Resources, new Map([['cpu', new PyFloat(1)]]));
  expect(pystachio.interpolate(made).value).toBe(pystachio.interpolate(made).value);
});
