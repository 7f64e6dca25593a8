/**
 * Which of several things wrong with a tree CPython finds first. Its ast.c mostly goes by the order of the source, and does not where
 * it builds a node from its end: the parser, which notes what is wrong as it reads, cannot know.
 */
import type { AnyNode, If, Mod } from './ast.ts';
import type { TreeProblem } from './parser-state.ts';

function isNode<T>(value: T): value is T & AnyNode {
  return typeof value === 'object' && value !== null && 'kind' in value && 'start' in value;
}

/** The nodes that `node` is made of, as they stand in the source. */
function inSourceOrder(node: AnyNode): AnyNode[] {
  return Object.values(node)
    .flat()
    .filter(isNode)
    .sort((a, b) => a.start - b.start);
}

/** With an `else`, the last `elif` and the `else` come first; then the other `elif`s from the last on, and the `if` itself. */
function partsOfIf(node: If): AnyNode[] {
  const branches = [node];
  for (let [next] = node.orelse; next?.kind === 'If' && next.start > node.start; [next] = branches[0]!.orelse) {
    if (branches[0]!.orelse.length > 1) break;
    branches.unshift(next);
  }
  const [last, ...others] = branches;
  if (last === undefined) return [];
  return [last.test, ...last.body, ...last.orelse, ...others.flatMap(({ test, body }) => [test, ...body])];
}

/** The nodes that `node` is made of, in the order in which ast.c builds them. */
function parts(node: AnyNode): AnyNode[] {
  switch (node.kind) {
    case 'If':
      return partsOfIf(node);
    case 'For':
      return [...node.orelse, node.target, node.iter, ...node.body];
    case 'With':
      return [...node.body, ...[node.context_expr, node.optional_vars].filter(isNode)];
    case 'TryExcept':
      return [...node.body, ...node.orelse, ...node.handlers];
    case 'TryFinally': {
      const [inner] = node.body;
      if (inner?.kind !== 'TryExcept' || inner.start !== node.start) return [...node.body, ...node.finalbody];
      return [...inner.body, ...inner.orelse, ...node.finalbody, ...inner.handlers];
    }
    case 'ExceptHandler':
      return [...[node.name, node.type].filter(isNode), ...node.body];
    case 'Compare':
      return [...node.comparators, node.left];
    default:
      return inSourceOrder(node);
  }
}

function isWithin(problem: TreeProblem, part: AnyNode): boolean {
  return problem.start >= part.start && problem.start < part.end;
}

/** The first of `problems`, which are at least one and in the order in which the parser found them. */
export function firstProblem(tree: Mod, problems: readonly TreeProblem[]): TreeProblem {
  let node: AnyNode = tree;
  let candidates = problems;
  for (;;) {
    const [first] = candidates;
    if (first === undefined) throw new Error('no problem to choose from');
    const ordered = parts(node);
    // What is in no part is wrong with the node itself.
    if (candidates.length === 1 || !ordered.some((part) => isWithin(first, part))) return first;
    for (const part of ordered) {
      const inside = candidates.filter((problem) => isWithin(problem, part));
      if (inside.length === 0) continue;
      node = part;
      candidates = inside;
      break;
    }
  }
}
