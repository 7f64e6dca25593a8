/** What a release injects, for people: one section for each kind of name, in columns. */
import { namespacesOf } from '../aurora/namespaces.ts';
import { attributesOf, definitionsOf } from '../aurora/schema/attributes.ts';
import type { Definition, Release } from '../aurora/schema/release.ts';
import { written, writtenDefault } from '../aurora/schema/written.ts';
import { compactPythonJson, type JsonValue } from '../report/json.ts';
import { demandRelease } from './releases.ts';
import { schemaFacts } from './schema-facts.ts';

type Facts = ReadonlyMap<string, JsonValue>;
type Row = readonly string[];

/** The listing, with a newline at its end. Throws RangeError where there is no such release. */
export function schemaListing(version?: string): string {
  const { release } = namespacesOf(demandRelease(version)).schema;
  const facts = schemaFacts(release.version);
  const names = facts.get('names') as Facts;
  const sections = [
    `Aurora ${release.version} (${release.date}), with Pystachio ${release.pystachio}`,
    section('Structs', structs(release)),
    section('Enumerations', columns(rowsOf(release, 'enumeration', ({ values }) => values.join(', ')))),
    section('Objects', columns(rowsOf(release, 'instance', written))),
    section('Other names', columns(rowsOf(release, 'named', ({ name }) => name))),
    section('Constants', columns(constants(release))),
    section('Functions', columns(functions(names))),
    section('Classes', classes(names)),
    section('Of Pystachio', columns(ofPystachio(facts.get('pystachio') as Facts))),
    section('Modules', columns([[[...(facts.get('leakedModules') as Facts).keys()].join(', ')]])),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

/** Nothing where the release has no such names. */
function section(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return [title, ...lines.map((line) => (line === '' ? '' : `  ${line}`))].join('\n');
}

/** Rows with their cells under one another. */
function columns(rows: readonly Row[]): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i]))
      .join('  ')
      .trimEnd(),
  );
}

function structs(release: Release): string[] {
  return rowsOf(release, 'struct', attributesOf).flatMap(([name, attributes], i) => [
    ...(i === 0 ? [] : ['']),
    name,
    ...columns(
      attributes.map(({ name: attribute, typeText, required, default: value }) => [
        attribute,
        `${typeText}${required ? ', required' : value === undefined ? '' : ` = ${writtenDefault(typeText, value)}`}`,
      ]),
    ).map((line) => `  ${line}`),
  ]);
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

type KindOf<K extends string> = Extract<Definition, { kind: K }>;

/** Names whose definitions are of a kind, in order, with what is said of each. */
function rowsOf<K extends 'struct' | 'enumeration' | 'instance' | 'named', T>(
  release: Release,
  kind: K,
  say: (definition: KindOf<K>) => T,
): [string, T][] {
  return [...definitionsOf(release)]
    .filter((entry): entry is [string, KindOf<K>] => typeof entry[1] === 'object' && entry[1].kind === kind)
    .sort(byName)
    .map(([name, definition]) => [name, say(definition)]);
}

function constants(release: Release): Row[] {
  const rows: Row[] = [];
  for (const [name, definition] of definitionsOf(release)) if (typeof definition !== 'object') rows.push([name, written(definition)]);
  return rows;
}

function ofKind(names: Facts, kind: string): [string, Facts][] {
  return [...(names as ReadonlyMap<string, Facts>)].filter(([, facts]) => facts.get('kind') === kind);
}

function functions(names: Facts): Row[] {
  return ofKind(names, 'function').map(([name, facts]) => {
    const alias = facts.get('aliasOf');
    return [`${name}${facts.get('signature')}`, alias === undefined ? '' : `is ${alias}`];
  });
}

function classes(names: Facts): string[] {
  return ofKind(names, 'class').flatMap(([name, facts]) => [
    name,
    ...[...(facts.get('members') as Facts)]
      .sort(byName)
      .map(([member, value]) => (typeof value === 'string' ? `  ${member}${value}` : `  ${member} = ${compactPythonJson(value)}`)),
  ]);
}

function ofPystachio(names: Facts): Row[] {
  return [...(names as ReadonlyMap<string, Facts>)].map(([name, facts]) => [
    facts.get('kind') === 'function' ? `${name}${facts.get('signature')}` : name,
    `${facts.get('module')}`,
  ]);
}
