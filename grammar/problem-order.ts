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
function partsOfIf(node: If, source: string): AnyNode[] {
  const branches = [node];
  for (let [next] = node.orelse; next?.kind === 'If'; [next] = branches[0]!.orelse) {
    // An `elif` starts with its test.
    if (branches[0]!.orelse.length > 1 || /^if\b/.test(source.slice(next.start, next.start + 3))) break;
    branches.unshift(next);
  }
  const [last, ...others] = branches;
  if (last === undefined) return [];
  return [last.test, ...last.body, ...last.orelse, ...others.flatMap(({ test, body }) => [test, ...body])];
}

/** Stands among the parts of a node for what is wrong with the node itself. */
const ITSELF = Symbol('itself');

/** The nodes that `node` is made of, in the order in which ast.c builds them; where it has not ITSELF, that is looked at as the parser does. */
function parts(node: AnyNode, source: string): (AnyNode | typeof ITSELF)[] {
  switch (node.kind) {
    case 'If':
      return partsOfIf(node, source);
    case 'For':
      return [...node.orelse, node.target, ITSELF, node.iter, ...node.body];
    case 'With':
      return [...node.body, ...[node.context_expr, node.optional_vars].filter(isNode), ITSELF];
    case 'TryExcept':
      return [...node.body, ...node.orelse, ...node.handlers];
    case 'TryFinally': {
      const [inner] = node.body;
      if (inner?.kind !== 'TryExcept' || inner.start !== node.start) return [...node.body, ...node.finalbody];
      return [...inner.body, ...inner.orelse, ...node.finalbody, ...inner.handlers];
    }
    case 'ExceptHandler':
      return [...[node.name].filter(isNode), ITSELF, ...[node.type].filter(isNode), ...node.body];
    case 'Compare':
      return [...node.comparators, node.left];
    default:
      return inSourceOrder(node);
  }
}

function isWithin(problem: TreeProblem, part: AnyNode): boolean {
  return problem.start >= part.start && problem.end <= part.end;
}

/** The first of `problems`, which are at least one and in the order in which the parser found them. */
export function firstProblem(tree: Mod, problems: readonly TreeProblem[], source: string): TreeProblem {
  let node: AnyNode = tree;
  let candidates = problems;
  for (;;) {
    const [first] = candidates;
    if (first === undefined) throw new Error('no problem to choose from');
    if (candidates.length === 1) return first;
    const ordered = parts(node, source);
    const nodes = ordered.filter(isNode);
    const own = candidates.filter((problem) => !nodes.some((part) => isWithin(problem, part)));
    if (!ordered.includes(ITSELF) && own[0] === first) return first;
    const next = ordered.find((part) => (part === ITSELF ? own.length > 0 : candidates.some((problem) => isWithin(problem, part))));
    if (next === undefined || next === ITSELF) return own[0] ?? first;
    candidates = candidates.filter((problem) => isWithin(problem, next));
    node = next;
  }
}
