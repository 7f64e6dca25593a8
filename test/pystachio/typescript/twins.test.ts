/** Objects built in TypeScript, and what the original makes of the same ones: test/pystachio/programs/typescript_twins.py. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  Boolean,
  Choice,
  Default,
  Empty,
  Enum,
  equal,
  Float,
  float,
  type GivenAttributes,
  Integer,
  List,
  Map,
  PystachioError,
  type PystachioObject,
  Required,
  String,
  struct,
} from '../../../src/pystachio/typescript/index.ts';

const Mode = Enum('Mode', ['RO', 'RW']);
const Volume = struct('Volume', { path: Required(String), mode: Default(Mode, 'RO') });
const Server = struct('Server', {
  name: Required(String),
  port: Default(Integer, 80),
  load: Float,
  on: Boolean,
  tags: List(String),
  volumes: Default(List(Volume), []),
  weights: Map(String, Float),
  either: Choice([Volume, String]),
  motd: Default(String, '{{name}} on {{port}} of {{super.site}}'),
});
const Site = struct('Site', { site: Required(String), servers: List(Server), main: Server });

const web = Server({
  name: 'web-{{n}}',
  tags: ['a', '{{b}}'],
  volumes: [{ path: '/x' }, Volume({ path: '/y', mode: 'RW' })],
  weights: { a: 1, b: 0.5, c: '{{w}}' },
  either: 'text {{n}}',
});
const bound = web.bind({ n: 3, b: 'bb', w: '2' });
const site = Site({ site: 'east', servers: [web, { name: 'db', port: '{{ports.db}}' }], main: web });

/** What TypeScript refuses before Pystachio does. */
function wrong(given: Record<string, unknown>): GivenAttributes<{ name: typeof String }> {
  return given as never;
}

function check(object: PystachioObject): string {
  const { ok, message } = object.check();
  return `${truth(ok)} ${message}`;
}

function truth(value: boolean): string {
  return value ? 'True' : 'False';
}

function unbound(object: PystachioObject): string {
  return object
    .interpolate()
    .unbound.map((address) => `{{${address}}}`)
    .join(' ');
}

const twins: Record<string, () => unknown> = {
  'as JSON': () => web.json_dumps(),
  'bound, as JSON': () => bound.json_dumps(),
  'a float where a text goes': () => Server(wrong({ name: float(1) })).json_dumps(),
  'an int where a text goes': () => Server(wrong({ name: 1 })).json_dumps(),
  'texts where others go': () => Server({ port: '8080', load: '1e3', on: 'TRUE' }).json_dumps(),
  'numbers where others go': () => Server(wrong({ port: 80.9, load: 2, on: 1 })).json_dumps(),
  'beyond 64 bits': () => Server({ port: 2n ** 70n }).json_dumps(),
  nested: () => site.bind({ n: 1, b: 2, w: 3, ports: { db: 5432 } }).json_dumps(),
  'structs within': () => site.json_dumps(),
  'the last is closest': () => web.bind({ n: 1, b: 1 }, { n: 2 }).json_dumps(),
  'behind what is bound': () => web.bind({ n: 1 }).in_scope({ n: 2, b: 3 }).json_dumps(),
  'an object as a scope': () => web.bind(Site({ site: 'x' }), { n: '{{site}}' }).json_dumps(),
  'with other attributes': () => web({ name: 'other', tags: [] }).json_dumps(),
  'an attribute taken away': () => web(wrong({ port: Empty, name: Empty })).json_dumps(),
  'beyond ASCII': () => Server({ name: 'caf\xe9 \u20ac' }).json_dumps(),
  check: () => check(web),
  'check bound': () => check(bound),
  'check of what is missing': () => check(Server()),
  'check of what is missing within': () => check(Server({ name: 'x', volumes: [{ mode: 'RW' }] })),
  'check of a wrong number': () => check(web({ port: 'eighty' })),
  'check of a number that is not bound': () => check(web({ port: '{{p}}' })),
  'check of a wrong choice': () => check(Server(wrong({ name: 'x', either: [1] }))),
  unbound: () => unbound(web),
  'unbound of all': () => unbound(site),
  'unbound of what is bound': () => unbound(bound),
  'an unknown attribute': () => web(wrong({ nope: 1 })),
  'two unknown attributes': () => Server(wrong({ zeta: 1, alpha: 2 })),
  'a wrong enumeration': () => Volume(wrong({ mode: 'WO' })),
  'a wrong list': () => Server(wrong({ tags: 'a' })),
  'a wrong map': () => Server(wrong({ weights: ['a'] })),
  'a wrong number': () => Server({ name: 'x', port: 'eighty' }).json_dumps(),
  'a list where a number goes': () => Server(wrong({ name: 'x', port: [80] })).json_dumps(),
  'a dict for the second of a choice': () => Server(wrong({ either: { name: 'x' } })).json_dumps(),
  'a reference that is malformed': () => Server({ name: '{{ x }}' }).json_dumps(),
  'references in a circle': () => Server({ name: '{{motd}}' }).json_dumps(),
  'what cannot be bound': () => web.bind({ n: [1] } as never),
  equal: () => truth(equal(web, Server(web.get() as never))),
  'equal when bound': () => truth(equal(Server({ name: '{{x}}' }).bind({ x: 'a' }), Server({ name: 'a' }))),
  'not equal': () => truth(equal(web, bound)),
  'an object of the same type by another name': () => truth(List(String)(['a']) instanceof List(String)),
  repr: () => bound,
  'an attribute': () => `String(${bound.name})`,
  'an attribute that is not there': () => truth(bound.has('on')),
  'an attribute by default': () => truth(bound.has('port')),
  loaded: () => Server.json_loads('{"name": "x", "load": 1, "port": 1.5, "nope": {"a": null}, "tags": ["\\u20ac", 7, 7.0]}').json_dumps(),
  'loaded strictly': () => Server.json_loads('{"name": "x", "nope": 1}', true).json_dumps(),
  'a list as JSON': () => List(Integer)([1, '2', 3.5]),
};

function result(body: () => unknown): string {
  try {
    return `${body()}`;
  } catch (error) {
    if (error instanceof PystachioError) return `${error.type}: ${error.message}`;
    throw error;
  }
}

test('objects built in TypeScript are what they are in the original', () => {
  const shown = Object.entries(twins).map(([label, body]) => `${label}: ${result(body)}\n`);
  const expected = readFileSync(new URL('../programs/typescript_twins.out', import.meta.url), 'utf8');
  expect(shown.join('').split('\n')).toEqual(expected.split('\n'));
});
