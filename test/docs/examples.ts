/** The examples of the documentation: its blocks of TypeScript, and what they print according to the text. */
import { readFileSync } from 'node:fs';

export interface Example {
  /** `README 2` */
  readonly name: string;
  readonly code: string;
  /** What it prints. */
  readonly expected: string;
}

const DOCUMENTS = ['README.md', 'docs/typescript.md'];
const BLOCK = /^```ts\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?/gms;
/** A call of console.log whose output stands in a comment behind it. */
const PRINTED = /^\s*console\.log\(.*\); \/\/ (.*)$/gm;

/** Those of every document, in order. */
export function examples(): Example[] {
  return DOCUMENTS.flatMap((path) => {
    const name = path.replace(/^.*\/|\.md$/g, '');
    return [...readFileSync(path, 'utf8').matchAll(BLOCK)].map(([, code, output], i) => ({
      name: `${name} ${i + 1}`,
      code,
      expected: output ?? [...code.matchAll(PRINTED)].map(([, line]) => `${line}\n`).join(''),
    }));
  });
}
