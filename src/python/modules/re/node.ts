/** What a pattern is made of, after parsing: the operators of `sre_parse`, named as there. */
export type Node =
  | { readonly op: 'literal'; readonly code: number }
  | { readonly op: 'not_literal'; readonly code: number }
  | { readonly op: 'any' }
  | { readonly op: 'in'; readonly items: SetItem[] }
  | { readonly op: 'at'; readonly where: At }
  | { readonly op: 'repeat'; readonly lazy: boolean; readonly min: number; readonly max: number; readonly body: Node[] }
  | { readonly op: 'subpattern'; readonly group: number | null; readonly body: Node[] }
  | { readonly op: 'branch'; readonly alternatives: Node[][] }
  | { readonly op: 'assert'; readonly negative: boolean; readonly behind: boolean; readonly body: Node[] }
  | { readonly op: 'groupref'; readonly group: number }
  | { readonly op: 'groupref_exists'; readonly group: number; readonly yes: Node[]; readonly no: Node[] };

/** A member of a character set; `negate` only ever stands first. */
export type SetItem =
  | { readonly op: 'negate' }
  | { readonly op: 'literal'; readonly code: number }
  | { readonly op: 'range'; readonly low: number; readonly high: number }
  | { readonly op: 'category'; readonly category: Category; readonly negative: boolean };

export type Category = 'digit' | 'space' | 'word';

export type At = 'beginning' | 'beginning_string' | 'boundary' | 'non_boundary' | 'end' | 'end_string';

/** What an open-ended repeat has for a maximum. */
export const MAX_REPEAT = 4294967295;

/** Whether two nodes are equal as Python compares the parser's tuples: nested patterns are only ever equal to themselves. */
export function sameNode(a: Node, b: Node): boolean {
  if (a.op === 'literal' || a.op === 'not_literal') return a.op === b.op && a.code === b.code;
  if (a.op === 'in') return b.op === 'in' && sameItems(a.items, b.items);
  if (a.op === 'at') return b.op === 'at' && a.where === b.where;
  if (a.op === 'groupref') return b.op === 'groupref' && a.group === b.group;
  return a.op === 'any' && b.op === 'any';
}

function sameItems(a: SetItem[], b: SetItem[]): boolean {
  return a.length === b.length && a.every((item, index) => sameItem(item, b[index]));
}

function sameItem(a: SetItem, b: SetItem | undefined): boolean {
  if (b === undefined) return false;
  if (a.op === 'literal') return b.op === 'literal' && a.code === b.code;
  if (a.op === 'range') return b.op === 'range' && a.low === b.low && a.high === b.high;
  if (a.op === 'category') return b.op === 'category' && a.category === b.category && a.negative === b.negative;
  return b.op === 'negate';
}

/** The least and the greatest number of characters that a sequence consumes, by sre's own reckoning (references count as none). */
export function widthOf(sequence: readonly Node[]): { low: number; high: number } {
  let low = 0;
  let high = 0;
  for (const node of sequence) {
    const width = nodeWidth(node);
    low += width.low;
    high += width.high;
  }
  return { low: Math.min(low, MAX_REPEAT - 1), high: Math.min(high, MAX_REPEAT) };
}

function nodeWidth(node: Node): { low: number; high: number } {
  switch (node.op) {
    case 'branch':
      return branchWidth(node.alternatives);
    case 'subpattern':
      return widthOf(node.body);
    case 'repeat': {
      const width = widthOf(node.body);
      return { low: width.low * node.min, high: width.high * node.max };
    }
    case 'literal':
    case 'not_literal':
    case 'any':
    case 'in':
      return { low: 1, high: 1 };
    default:
      return { low: 0, high: 0 };
  }
}

function branchWidth(alternatives: readonly Node[][]): { low: number; high: number } {
  let low = MAX_REPEAT - 1;
  let high = 0;
  for (const alternative of alternatives) {
    const width = widthOf(alternative);
    low = Math.min(low, width.low);
    high = Math.max(high, width.high);
  }
  return { low, high };
}
