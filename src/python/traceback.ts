/** Where CPython says that something happened. */
import { type AnyNode, type Expr, lineOf, lineStarts, nodeLine, type Stmt } from '../../grammar/index.ts';
import type { TracebackEntry } from './objects/exceptions.ts';

/** Nodes whose insides are code of their own: only what is evaluated outside counts. */
function evaluatedParts(node: AnyNode): unknown[] {
  switch (node.kind) {
    case 'Lambda':
      return node.args.defaults;
    case 'GeneratorExp':
    case 'SetComp':
    case 'DictComp':
      return [node.generators[0].iter];
    case 'FunctionDef':
    case 'ClassDef':
    case 'Module':
      return [];
    default:
      return Object.values(node);
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

const WITHOUT_LINE = new Set(['arguments', 'keyword', 'comprehension', 'alias', 'Index', 'Slice', 'ExtSlice', 'Ellipsis', 'Module', 'Expression', 'Interactive']);

/** The highest line that CPython reaches while it evaluates a node: its instruction numbers never go back within a statement. */
function highestLine(source: string, starts: readonly number[], node: AnyNode): number {
  let line = WITHOUT_LINE.has(node.kind) ? 0 : nodeLine(source, starts, node as Expr | Stmt);
  for (const part of evaluatedParts(node)) {
    for (const child of Array.isArray(part) ? part : [part]) {
      if (isNode(child)) line = Math.max(line, highestLine(source, starts, child));
    }
  }
  return line;
}

/** The line of a frame as a traceback of Python's has it. */
export function pythonLine(entry: TracebackEntry): number {
  const { source, place } = entry;
  const line = highestLine(source, lineStarts(source), place as AnyNode);
  return line === 0 ? lineOf(lineStarts(source), (place as AnyNode).start) : line;
}
