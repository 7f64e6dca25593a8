/** Encodings of one byte a character, as Python 2.7's codecs have them. The table is read when one is first asked for. */
import { codePages } from './code-page-table.ts';

export interface CodePage {
  /** The code point of each byte; undefined where it has none. All are below U+10000. */
  readonly points: readonly (number | undefined)[];
  /** The byte of a code point: the last one, where several have it. */
  readonly bytes: ReadonlyMap<number, number>;
  /** Whether the bytes of ASCII are ASCII's characters. */
  readonly extendsAscii: boolean;
}

let runsByName: Map<string, string> | null = null;
const pages = new Map<string, CodePage>();

function allRuns(): Map<string, string> {
  const all = new Map<string, string>();
  for (const line of codePages().split('\n')) {
    const [names = '', runs = ''] = line.split(':');
    for (const name of names.split(' ')) all.set(name, runs);
  }
  return all;
}

function pageOf(runs: string): CodePage {
  const points: (number | undefined)[] = [];
  const parts = runs.split(' ');
  for (let i = 0; i < parts.length; i += 2) {
    const distance = parts[i + 1]!;
    for (let count = Number.parseInt(parts[i]!, 36); count > 0; count--) {
      points.push(distance === '.' ? undefined : points.length + Number.parseInt(distance, 36));
    }
  }
  const bytes = new Map<number, number>();
  points.forEach((point, byte) => {
    if (point !== undefined) bytes.set(point, byte);
  });
  return { points, bytes, extendsAscii: points.every((point, byte) => byte >= 128 || point === byte) };
}

/** The code page of a name in lower case with underscores, as Python's aliases have it; null for any other encoding. */
export function codePageNamed(name: string): CodePage | null {
  runsByName ??= allRuns();
  const runs = runsByName.get(name) ?? runsByName.get(name.replaceAll('.', '_'));
  if (runs === undefined) return null;
  const page = pages.get(runs) ?? pageOf(runs);
  pages.set(runs, page);
  return page;
}
