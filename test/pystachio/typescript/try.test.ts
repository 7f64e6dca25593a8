import { expect, test } from 'vitest';
import {
  Boolean,
  Choice,
  Default,
  type DocumentOf,
  Empty,
  Enum,
  equal,
  Float,
  Integer,
  List,
  Map,
  type ObjectOf,
  Required,
  String,
  struct,
} from '../../../src/pystachio/typescript/index.ts';

const Mode = Enum('Mode', ['RO', 'RW']);
const Volume = struct('Volume', { path: Required(String), mode: Default(Mode, 'RO') });
const Server = struct('Server', {
  name: Required(String),
  port: Default(Integer, 80),
  tags: List(String),
  volumes: Default(List(Volume), []),
  weights: Map(String, Float),
  on: Boolean,
  either: Choice([Volume, String]),
});
type Server = ObjectOf<typeof Server>;
test('x', () => {
  const s: Server = Server({
    name: 'web-{{n}}',
    tags: ['a', '{{b}}'],
    volumes: [{ path: '/x' }, Volume({ path: '/y', mode: 'RW' })],
    weights: { a: 1, b: 0.5 },
    either: 'text {{n}}',
  });
  console.log(s, `${s}`);
  console.log(s.check(), s.interpolate().unbound, s.get(), s.bind({ n: 3, b: 'bb' }).toJSON());
  console.log(JSON.stringify(s), s.json_dumps());
  console.log(s.name, s.port, s.tags, s.volumes[1].mode, s.weights?.a, s.either, s.on);
  const d: DocumentOf<typeof Server> = s({ port: '{{p}}' }).bind({ p: 8080 }).document();
  console.log(d.port + 1, d.volumes[0]!.mode, typeof d.either === 'string');
  expect(() => s({ port: 'x' }).document()).toThrow();
  try {
    s({ port: 'x' }).document();
  } catch (e) {
    console.log(e);
  }
  try {
    s({ nope: 'x' } as object);
  } catch (e) {
    console.log(e);
  }
  console.log(equal(s, Server(s({}).get() as object)), s instanceof Server, Integer(3) instanceof Server, s({ name: Empty }).check());
  console.log(Server.attributes, Server.name, Server.json_loads('{"name": "x", "port": 1.5, "zzz": 1}').toString());
  console.log([...List(String)(['a'])]);
});
