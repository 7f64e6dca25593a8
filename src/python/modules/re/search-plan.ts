import { buildCharSet, type CharSet } from './charset.ts';
import { IGNORECASE } from './flags.ts';
import { type Node, type SetItem, widthOf } from './node.ts';
import { AT, AT_BEGINNING, IN, LITERAL, MARK, MIN_REPEAT_ONE, REPEAT_ONE, type SearchPlan } from './program.ts';

const EVERYWHERE: SearchPlan = { kind: 'everywhere' };

/** How a search finds the positions worth a try: sre_compile's info block, and the first character where skipping has no effect. */
export function searchPlan(body: readonly Node[], flags: number, code: Int32Array, sets: readonly CharSet[]): SearchPlan {
  const width = widthOf(body);
  if (code[0] === AT && code[1] === AT_BEGINNING) return { kind: 'beginning' };
  if (width.low === 0 && width.high > 0) return EVERYWHERE;
  if ((flags & IGNORECASE) === 0) {
    const plan = literalPlan(body) ?? setPlan(body, flags);
    if (plan !== null) return plan;
  }
  return firstCharacterPlan(code, sets);
}

/** The literal text that a pattern begins with; `skip` of its characters stand outside groups and need no second look. */
function literalPlan(body: readonly Node[]): SearchPlan | null {
  const text: number[] = [];
  let skip = 0;
  let whole = true;
  for (const node of body) {
    const inner = node.op === 'subpattern' && node.body.length === 1 ? node.body[0] : node;
    if (inner === undefined || inner.op !== 'literal') {
      whole = false;
      break;
    }
    if (inner !== node) whole = false;
    else if (text.length === skip) skip++;
    text.push(inner.code);
  }
  // A single character inside a group is not looked for by sre, and is left to firstCharacterPlan.
  if (text.length === 0 || (text.length === 1 && skip === 0)) return null;
  return { kind: 'literal', text: textOf(text), skip, whole: whole && skip === text.length };
}

function textOf(codes: readonly number[]): string {
  let text = '';
  for (const code of codes) text += String.fromCodePoint(code);
  return text;
}

function setPlan(body: readonly Node[], flags: number): SearchPlan | null {
  const first = body[0];
  if (first === undefined) return null;
  if (first.op === 'in') return { kind: 'set', set: buildCharSet(first.items, flags) };
  const inner = first.op === 'subpattern' ? first.body[0] : first;
  if (inner === undefined) return null;
  if (inner.op === 'literal' && inner !== first) {
    return first.op === 'subpattern' && first.body.length === 1 ? null : { kind: 'set', set: buildCharSet([inner], flags) };
  }
  const items = inner.op === 'branch' ? firstLiterals(inner.alternatives) : null;
  return items === null ? null : { kind: 'set', set: buildCharSet(items, flags) };
}

function firstLiterals(alternatives: readonly Node[][]): SetItem[] | null {
  const items: SetItem[] = [];
  for (const alternative of alternatives) {
    const node = alternative[0];
    if (node === undefined || node.op !== 'literal') return null;
    items.push(node);
  }
  return items;
}

/**
 * The first character, where only marks and conditions come before it: a try that fails there leaves nothing behind
 * that the next try would not overwrite.
 */
function firstCharacterPlan(code: Int32Array, sets: readonly CharSet[]): SearchPlan {
  let pc = 0;
  while (code[pc] === MARK || code[pc] === AT) pc += 2;
  if ((code[pc] === REPEAT_ONE || code[pc] === MIN_REPEAT_ONE) && code[pc + 2] > 0) pc += 4;
  const argument = code[pc + 1];
  if (code[pc] === LITERAL) return { kind: 'literal', text: String.fromCodePoint(argument), skip: 0, whole: false };
  const set = code[pc] === IN ? sets[argument] : undefined;
  return set === undefined ? EVERYWHERE : { kind: 'set', set };
}
