/** The mutations of mutations.json. */
import { readFileSync } from 'node:fs';

export interface Mutation {
  /** A program below corpus/python, without its ending. */
  case: string;
  /** A source file, from the project's root. */
  file: string;
  find: string;
  replace: string;
}

export const MUTATIONS = JSON.parse(readFileSync('test/conform/mutations.json', 'utf8')) as Mutation[];

/** Why a mutation cannot be made; null if it can. */
export function objection({ file, find, replace }: Mutation): string | null {
  const times = readFileSync(file, 'utf8').split(find).length - 1;
  if (times !== 1) return `${file} has the text ${times} times, not once: ${find}`;
  return find === replace ? 'it changes nothing' : null;
}
