/** What goes in and comes out of objects that are built in TypeScript, and what is refused before Pystachio sees it. */
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import {
  Default,
  Empty,
  Float,
  float,
  Integer,
  List,
  Map,
  PystachioError,
  Required,
  String,
  struct,
} from '../../../src/pystachio/typescript/index.ts';

const Inner = struct('Inner', { text: Default(String, 'default'), numbers: List(Integer) });
const Outer = struct('Outer', {
  inner: Inner,
  inners: List(Inner),
  map: Map(String, Integer),
  text: String,
  number: Integer,
  ratio: Float,
});

describe('JavaScript values', () => {
  test.each<[string, unknown, string]>([
    ['a whole number', 1, '1'],
    ['a whole number that is a float', float(1), '1.0'],
    ['a fraction', 1.5, '1.5'],
    ['zero with a sign', -0, '0'],
    ['a number that is no safe integer', 2 ** 60, '1.15292150461e+18'],
    ['a bigint', 2n ** 60n, '1152921504606846976'],
    ['a bigint beyond 64 bits', -(2n ** 70n), '-1180591620717411303424'],
    ['infinity', Number.POSITIVE_INFINITY, 'inf'],
    ['a boolean', true, 'True'],
    ['text', 'caf\xe9 \u{1f600}', 'caf\xe9 \u{1f600}'],
  ])('%s as text', (_what, value, text) => {
    expect(String(value as string).value).toBe(text);
    expect(String('{{x}}').bind({ x: value as number }).value).toBe(text);
  });

  test('undefined is what is not given', () => {
    expect(Outer({ text: undefined, inner: { text: undefined } }).get()).toEqual({ inner: { text: 'default' } });
    expect(String('{{x}}').bind({ x: undefined }).interpolate().unbound).toEqual(['x']);
  });

  test('Empty takes away, within literals too', () => {
    expect(Outer({ text: 'a' })({ text: Empty }).get()).toEqual({});
    expect(Outer({ inner: { text: Empty as never } }).get()).toEqual({ inner: {} });
  });

  test('maps by Map or by object, with any keys', () => {
    const Counts = Map(Integer, Integer);
    expect(Counts(new globalThis.Map([[1, '{{n}}']])).bind({ n: 2 }).value).toEqual({ 1: 2 });
    const odd = Map(String, Integer)(JSON.parse('{"__proto__": 1, "constructor": 2}')).value;
    expect(Object.entries(odd).sort()).toEqual([
      ['__proto__', 1],
      ['constructor', 2],
    ]);
  });

  test('read back as data or as objects', () => {
    const outer = Outer({ inner: { numbers: [1, '2', '{{n}}'] }, map: { a: '3' }, number: 2n ** 60n, ratio: 1 });
    expect(outer.inner?.numbers).toEqual([1, 2, '{{n}}']);
    expect(outer.map).toEqual({ a: 3 });
    expect([outer.number, outer.ratio, outer.text]).toEqual([2n ** 60n, 1, undefined]);
    expect(outer.inner instanceof Inner).toBe(true);
    expect([...List(String)(['a', '{{b}}']).bind({ b: 1 })]).toEqual(['a', '1']);
  });
});

describe('what is refused', () => {
  test.each<[string, object, string]>([
    ['null', { text: null }, 'text: a configuration has no such value as null; leave it out, or give Empty'],
    ['a function', { inner: { text: () => '' } }, 'inner.text: a configuration has no such value as the function text'],
    [
      'a date',
      { inners: [{}, { numbers: [new Date(0)] }] },
      'inners[1].numbers[0]: a configuration has no such value as an object of Date',
    ],
    ['a hole', { inners: new Array(1) }, 'inners[0]: a configuration has no such value as undefined; leave it out, or give Empty'],
    ['a symbol', { map: { a: Symbol('s') } }, 'map.a: a configuration has no such value as Symbol(s)'],
  ])('%s', (_what, attributes, message) => {
    expect(() => Outer(attributes)).toThrow(new TypeError(message));
  });

  test('what are no attributes', () => {
    expect(() => Outer([] as object)).toThrow(new TypeError('attributes are given as an object: { name: value }'));
  });

  test('what is no type', () => {
    expect(() => Required(globalThis.String as never)).toThrow(/none of Pystachio's types$/);
  });

  test('an attribute by a name that the struct does not have', () => {
    expect(() => Outer().attribute('nope' as 'text')).toThrow(new TypeError('Outer has no attribute nope'));
  });

  test('a number in a document that no number holds', () => {
    expect(() => Outer({ number: 2n ** 60n }).document()).toThrow(PystachioError);
    expect(Outer({ number: 2n ** 60n }).toJSON()).toEqual({ number: 2n ** 60n });
  });
});

test('attributes named as methods are read by attribute(), those named as what every JavaScript object has by their names', () => {
  const Odd = struct('Odd', {
    check: Default(String, 'c'),
    bind: Default(String, 'b'),
    constructor: Default(String, 'x'),
    length: Default(Integer, 3),
  });
  const odd = Odd();
  expect([odd.attribute('check'), odd.attribute('bind'), odd.constructor, odd.length]).toEqual(['c', 'b', 'x', 3]);
  expect(odd.check()).toEqual({ ok: true, message: '' });
  expect(Outer().length).toBeUndefined();
});

test('what cannot be shown says why', () => {
  expect(`${Outer({ number: 'three' })}`).toBe("<Outer: CoercionError: Cannot coerce 'three' to Integer>");
});

test.each(['src/pystachio/typescript/index.ts', 'src/aurora/typescript/index.ts'])(
  '%s brings neither parser nor interpreter',
  async (entry) => {
    const { metafile } = await build({ entryPoints: [resolve(entry)], bundle: true, format: 'esm', write: false, metafile: true });
    const rooms = /^(grammar|node_modules|src\/(python\/(evaluate|builtins|modules)|loader|cli))\//;
    expect(Object.keys(metafile.inputs).filter((file) => rooms.test(file))).toEqual([]);
  },
);
