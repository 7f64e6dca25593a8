/** What CPython 2.7's compiler leaves out, and the line that it has reached after a block, which some of its errors name. */
import type { AnyNode, ExceptHandler, Expr, Stmt } from './ast.ts';

type LineOf = (node: Stmt | Expr | ExceptHandler) => number;

/** Whether `test` is a constant of CPython's compiler, which leaves out what such a test excludes; null where it is none. */
export function constantTruth(test: Expr): boolean | null {
  if (test.kind === 'Str') return test.s !== '';
  if (test.kind === 'Name') return test.id === '__debug__' ? true : null;
  if (test.kind !== 'Num') return null;
  return test.n.type === 'complex' ? test.n.imag !== 0 : Number(test.n.value) !== 0;
}

/** The block within `s` that is compiled last; empty where there is none. */
function lastBlock(s: Stmt): readonly Stmt[] {
  switch (s.kind) {
    case 'If': {
      const truth = constantTruth(s.test);
      return truth === true || (truth === null && s.orelse.length === 0) ? s.body : s.orelse;
    }
    case 'While':
      return s.orelse.length > 0 || constantTruth(s.test) === false ? s.orelse : s.body;
    case 'For':
      return s.orelse.length > 0 ? s.orelse : s.body;
    case 'With':
      return s.body;
    case 'TryFinally':
      return s.finalbody;
    case 'TryExcept':
      return s.orelse.length > 0 ? s.orelse : s.handlers[s.handlers.length - 1]!.body;
    default:
      return [];
  }
}

/** What of `node` is compiled along with it; the rest belongs to a function or class of its own, or is not compiled at all. */
function compiledParts(node: AnyNode): unknown[] {
  switch (node.kind) {
    case 'Lambda':
      return node.args.defaults;
    case 'GeneratorExp':
    case 'SetComp':
    case 'DictComp':
      return [node.generators[0]!.iter];
    case 'FunctionDef':
      return [...node.decorator_list, ...node.args.defaults];
    case 'ClassDef':
      return [...node.decorator_list, ...node.bases];
    case 'Import':
    case 'ImportFrom':
      return [];
    // Only a constant test, which is not compiled, leaves an `if` or a `while` without a last block.
    case 'If':
    case 'While':
      return [];
    default:
      return Object.values(node);
  }
}

/** The line that CPython has reached after it compiled `body`: a statement sets it, and what is within may only raise it. */
export function lastLine(body: readonly Stmt[], lineOf: LineOf): number {
  let last = body[body.length - 1];
  if (last === undefined) return 0;
  for (let inner = lastBlock(last); inner.length > 0; inner = lastBlock(last)) last = inner[inner.length - 1]!;
  let line = lineOf(last);
  const stack = compiledParts(last);
  for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if (!('kind' in value)) {
      stack.push(...Object.values(value).filter((part) => part !== undefined));
      continue;
    }
    const node = value as Expr;
    line = Math.max(line, lineOf(node));
    stack.push(...compiledParts(node).filter((part) => part !== undefined));
  }
  return line;
}
