/** What every release of Aurora injects, against recordings of the releases themselves. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { namespacesOf } from '../../src/aurora/namespaces.ts';
import { CURRENT_RELEASE } from '../../src/aurora/schema/releases/index.ts';
import { releaseNames } from '../../src/loader/releases.ts';
import { schemaFacts } from '../../src/loader/schema-facts.ts';
import { pythonJson } from '../../src/report/json.ts';

type Table = Record<string, unknown>;

interface Line {
  release: string;
  meta: { version: string; date: string; pystachioPinned: string };
  names: Table;
  pystachio: Table;
  leakedModules: Table;
}

const lines = readFileSync(new URL('recorded/schemas.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line);

/** A table with what a line of the recording says of it. */
function changed(before: Table, difference: Table): Table {
  return Object.fromEntries(Object.entries({ ...before, ...difference }).filter(([, value]) => value !== null));
}

let [names, pystachio, leakedModules]: Table[] = [{}, {}, {}];
const recorded = lines.map(({ release, meta, ...line }) => {
  names = changed(names, line.names);
  pystachio = changed(pystachio, line.pystachio);
  leakedModules = changed(leakedModules, line.leakedModules);
  return { release, meta, facts: { names, pystachio, leakedModules } };
});

test('every release is there, the oldest first', () => {
  expect(releaseNames()).toEqual(recorded.map(({ release }) => release));
});

describe.each(recorded)('release $release', ({ release, meta, facts }) => {
  const own = JSON.parse(pythonJson(schemaFacts(release)));

  test('injects the names that it does, each as it is', () => {
    const { meta: _, ...tables } = own;
    expect(tables).toEqual(facts);
  });

  test('has its date and its version of Pystachio', () => {
    expect(own.meta).toEqual({ ...meta, version: release });
  });
});

test('names are injected in the order of the module that they come from', () => {
  const namespaces = namespacesOf(CURRENT_RELEASE);
  const order = namespaces.of(namespaces.auroraName).keys() as string[];
  expect(namespaces.injected().map(([name]) => name)).toEqual(order.filter((name) => !name.startsWith('_')));
});
