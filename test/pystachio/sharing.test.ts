/** What objects share, which is why work and memory do not grow with every job. */
import { expect, test } from 'vitest';
import { interpolateSelf } from '../../src/pystachio/object.ts';
import { StructObject } from '../../src/pystachio/struct.ts';
import { Default, Float, Integer, Required, struct, String as Text } from '../../src/pystachio/typescript/index.ts';
import { insideOf } from '../../src/pystachio/typescript/inside.ts';

const Resources = struct('Resources', { cpu: Required(Float), ram: Default(Integer, 128) });
const Task = struct('Task', { name: Required(Text), command: Default(Text, 'run {{name}}'), resources: Resources });

/** The object behind one of TypeScript's. */
function behind(object: object): StructObject {
  const value = insideOf(object)?.value;
  if (value instanceof StructObject) return value;
  throw new Error('it is no struct');
}

test('the default of a type is one object', () => {
  const [a, b] = [Task({ name: 'a' }), Task({ name: 'b' })];
  expect(behind(a).attributeNamed('command')).toBe(behind(b).attributeNamed('command'));
});

test('an object without templates is interpolated once', () => {
  const made = behind(Resources({ cpu: 1 }));
  expect(interpolateSelf(made).value).toBe(interpolateSelf(made).value);
});

test('binding copies nothing but the outermost object', () => {
  const task = Task({ name: '{{x}}', resources: { cpu: 1 } });
  expect(behind(task.bind({ x: 1 })).attributeNamed('resources')).toBe(behind(task).attributeNamed('resources'));
});
