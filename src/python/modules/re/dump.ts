/** What `re.DEBUG` prints: the parsed pattern, one operator on a line, what belongs to it below and further in. */
import type { Node, SetItem } from './node.ts';
import { parsePattern } from './parse.ts';

/** The text for a pattern as compile() takes it. Raises RegexError. */
export function dumpPattern(pattern: string, flags: number, isUnicode: boolean): string {
  const lines: string[] = [];
  dumpSequence(parsePattern(pattern, flags, isUnicode).body, 0, lines);
  return lines.map((line) => `${line}\n`).join('');
}

function dumpSequence(nodes: readonly Node[], level: number, lines: string[]): void {
  const indent = '  '.repeat(level);
  for (const node of nodes) {
    lines.push(indent + headOf(node));
    if (node.op === 'in') for (const item of node.items) lines.push(`${indent}  ${itemText(item)}`);
    const [first, ...others] = partsOf(node);
    if (first !== undefined) dumpSequence(first, level + 1, lines);
    for (const part of others) {
      lines.push(indent + (node.op === 'branch' ? 'or' : 'else'));
      dumpSequence(part, level + 1, lines);
    }
  }
}

/** An operator with its arguments that are no patterns. */
function headOf(node: Node): string {
  switch (node.op) {
    case 'literal':
    case 'not_literal':
      return `${node.op} ${node.code}`;
    case 'any':
      return 'any None';
    case 'at':
      return `at at_${node.where}`;
    case 'repeat':
      return `${node.lazy ? 'min' : 'max'}_repeat ${node.min} ${node.max}`;
    case 'subpattern':
      return `subpattern ${node.group ?? 'None'}`;
    case 'assert':
      return `${node.negative ? 'assert_not' : 'assert'} ${node.behind ? -1 : 1}`;
    case 'groupref':
    case 'groupref_exists':
      return `${node.op} ${node.group}`;
    default:
      return node.op;
  }
}

function partsOf(node: Node): readonly Node[][] {
  if (node.op === 'branch') return node.alternatives;
  if (node.op === 'groupref_exists') return node.no.length === 0 ? [node.yes] : [node.yes, node.no];
  return node.op === 'repeat' || node.op === 'subpattern' || node.op === 'assert' ? [node.body] : [];
}

function itemText(item: SetItem): string {
  switch (item.op) {
    case 'negate':
      return 'negate None';
    case 'literal':
      return `literal ${item.code}`;
    case 'range':
      return `range (${item.low}, ${item.high})`;
    default:
      return `category category_${item.negative ? 'not_' : ''}${item.category}`;
  }
}
