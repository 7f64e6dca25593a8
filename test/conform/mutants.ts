/** Programs that are slightly wrong: pieces of real ones with tokens, characters and indentation changed at random. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Random = (below: number) => number;
type Mutation = (text: string, random: Random) => string;

const MOST_LINES = 40;
const TOKEN = /\s+|[A-Za-z_]\w*|\d[\w.]*|"[^"\n]*"|'[^'\n]*'|\*\*=|\/\/=|>>=|<<=|\*\*|\/\/|>>|<<|[<>=!+*/%&|^-]=|<>|[\s\S]/g;
/** What may come in anywhere; each part stands for itself. */
const INSERTED = [
  ...'and as assert class def del elif else except exec finally for from global if import in is lambda not or print raise return try while with'.split(
    ' ',
  ),
  ...'yield None __debug__ x f 0 08 0x 1L 1e \'a\' u"a" \' " """ ( ) [ ] { } , : . ; @ = == <> + - ** << += ` ! $ ? \\ # ... *a **a a=1 ()=1'.split(
    ' ',
  ),
  ...[
    '\n',
    '\r',
    '\r\n',
    '\t',
    '\f',
    '\0',
    '\\\n',
    '\xe9',
    '\xc3\xa9',
    '\xef\xbb\xbf',
    'u"\\x"',
    '"\\x"',
    'u"\\N{DEGREE SIGN}"',
    'global x\n',
    'from x import *\n',
  ],
  ...[
    'break\n',
    'continue\n',
    'return 1\n',
    'exec "a"\n',
    '(yield)',
    'f(a=1, b)',
    'del x\n',
    'from __future__ import unicode_literals\n',
    '# coding: utf-8\n',
  ],
];

/** Whole numbers from 0 on, always the same ones for a seed (a linear congruential generator). */
function randomFrom(seed: number): Random {
  let state = BigInt(seed);
  return (below) => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
    return Number(state >> 33n) % below;
  };
}

function pick<T>(items: readonly T[], random: Random): T {
  return items[random(items.length)]!;
}

/** Replaces, at a random place of `parts`, up to `most` of them by others. */
function spliced(parts: string[], most: number, others: readonly string[], random: Random): string {
  parts.splice(random(parts.length + 1), random(most + 1), ...others);
  return parts.join('');
}

const MUTATIONS: readonly Mutation[] = [
  (text, random) => spliced(text.match(TOKEN) ?? [], 2, [], random),
  (text, random) => spliced(text.match(TOKEN) ?? [], 1, [pick(INSERTED, random)], random),
  (text, random) => {
    const tokens = text.match(TOKEN) ?? [''];
    return spliced(tokens, 1, [pick(tokens, random)], random);
  },
  (text, random) => spliced([...text], 1, random(2) === 0 ? [] : [pick([...'()"\'\\\n \t:,=#\r\0\xff'], random)], random),
  (text, random) => {
    const lines = text.split('\n');
    const at = random(lines.length);
    lines[at] = pick(
      [` ${lines[at]}`, `\t${lines[at]}`, lines[at]!.trimStart(), lines[at]!.slice(1), lines[at]!.replace('        ', '\t')],
      random,
    );
    return lines.join('\n');
  },
  (text, random) => spliced(text.match(/[^\n]*\n|[^\n]+/g) ?? [], 1, [pick(text.split('\n'), random)], random),
  (text, random) =>
    pick([text.trimEnd(), `${text.trimEnd()}\\`, `${text}\\\n`, `${text}  `, `${text}#`, `${text}"""`, `${text}if x:\n`], random),
  (text, random) => pick([text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r'), text.slice(0, random(text.length + 1))], random),
];

function piece(text: string, random: Random): string {
  const lines = text.split(/(?<=\n)/);
  const heads = lines.flatMap((line, i) => (/^[^\s#)\]}]/.test(line) ? [i] : []));
  const from = heads.length === 0 ? 0 : pick(heads, random);
  return lines.slice(from, from + 1 + random(MOST_LINES)).join('');
}

/** Writes `count` mutants of the Python files to `directory`, and gives their paths. */
export function writeMutants(files: readonly string[], count: number, seed: number, directory: string): string[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, i) => {
    let text = piece(readFileSync(pick(files, random), 'latin1'), random);
    for (let changes = 1 + random(3); changes > 0; changes--) text = pick(MUTATIONS, random)(text, random);
    const path = join(directory, `${i}.py`);
    writeFileSync(path, text, 'latin1');
    return path;
  });
}
