import type { AnyNode } from '../../grammar/ast.ts';
import { lineStarts } from '../../grammar/lines.ts';
import { nodeLine } from '../../grammar/node-line.ts';

/** The line of every node that has one, in the order of ast.dump. */
export function nodeLines(source: string, tree: AnyNode): number[] {
  const starts = lineStarts(source);
  const out: number[] = [];
  const stack: unknown[] = [tree];
  while (stack.length > 0) {
    const value = stack.pop();
    if (Array.isArray(value)) stack.push(...value.slice().reverse());
    else if (typeof value === 'object' && value !== null && 'kind' in value) {
      const node = value as AnyNode;
      if (hasLine(node)) out.push(nodeLine(source, starts, node));
      stack.push(...Object.values(node).reverse());
    }
  }
  return out;
}

type WithLine = Parameters<typeof nodeLine>[2];

const WITHOUT_LINE = new Set<AnyNode['kind']>([
  'Module',
  'Expression',
  'Interactive',
  'Slice',
  'ExtSlice',
  'Index',
  'Ellipsis',
  'comprehension',
  'arguments',
  'keyword',
  'alias',
]);

function hasLine(node: AnyNode): node is WithLine {
  return !WITHOUT_LINE.has(node.kind);
}
