/** The `lineno` that CPython 2.7 gives to a node, from which tracebacks come; not always the line on which the node starts. */
import type { BinOp, ExceptHandler, Expr, Operator, Stmt } from './ast.ts';
import { endOfString } from './lexer.ts';
import { lineOf } from './lines.ts';

/** Operators of one level of precedence have the same number. */
const LEVEL: Record<Operator, number> = {
  BitOr: 1,
  BitXor: 2,
  BitAnd: 3,
  LShift: 4,
  RShift: 4,
  Add: 5,
  Sub: 5,
  Mult: 6,
  Div: 6,
  Mod: 6,
  FloorDiv: 6,
  Pow: 7,
};

/** The offset of the first token at or after `pos`, where brackets are open, so that newlines and comments are passed over. */
export function nextToken(source: string, pos: number): number {
  const trivia = /(?:[ \t\f\r\n\\]|#[^\r\n]*)*/y;
  trivia.lastIndex = pos;
  trivia.test(source);
  return trivia.lastIndex;
}

/** The line of the token that starts at `pos`: of a string that spans lines, the last. */
function tokenLine(source: string, starts: readonly number[], pos: number): number {
  const prefix = /[a-zA-Z]{0,2}(?=['"])/y;
  prefix.lastIndex = pos;
  if (!prefix.test(source)) return lineOf(starts, pos);
  return lineOf(starts, Math.max(pos, endOfString(source, prefix.lastIndex) - 1));
}

/** Whether the operator of `node` is a further one of the run that `left` begins, as in `a + b - c`; CPython gives it its own line. */
function continuesRun(node: BinOp): boolean {
  const { left } = node;
  return left.kind === 'BinOp' && node.op !== 'Pow' && LEVEL[left.op] === LEVEL[node.op] && left.start === node.start;
}

/** The 1-based line; `starts` are `lineStarts(source)`. */
export function nodeLine(source: string, starts: readonly number[], node: Expr | Stmt | ExceptHandler): number {
  let inner = node;
  while (inner.kind === 'Attribute' || inner.kind === 'Subscript' || inner.kind === 'Call') {
    inner = inner.kind === 'Call' ? inner.func : inner.value;
  }
  switch (inner.kind) {
    case 'BinOp':
      if (continuesRun(inner)) return lineOf(starts, nextToken(source, inner.left.end));
      break;
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
      return tokenLine(source, starts, nextToken(source, inner.start + 1));
  }
  return tokenLine(source, starts, inner.start);
}
