/** Where CPython says that something happened. */
import {
  type AnyNode,
  type Comprehension,
  type Expr,
  lineOf,
  lineStarts,
  type Mod,
  nodeLine,
  PythonSyntaxError,
  parse,
  type Stmt,
} from '../../grammar/index.ts';
import type { PyTraceback, TracedFrame } from './objects/exceptions.ts';

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

const WITHOUT_LINE = new Set([
  'arguments',
  'keyword',
  'comprehension',
  'alias',
  'Index',
  'Slice',
  'ExtSlice',
  'Ellipsis',
  'Module',
  'Expression',
  'Interactive',
]);

/** What the generators of a comprehension evaluate, in order, and then its elements. The outermost iterable is evaluated outside. */
function comprehensionParts(generators: readonly Comprehension[], elements: readonly Expr[]): AnyNode[] {
  const [{ target, ifs }, ...inner] = generators;
  return [target, ...ifs, ...inner.flatMap((each) => [each.iter, each.target, ...each.ifs]), ...elements];
}

/** The parts of a node in the order in which CPython compiles them, where that is not the order in which they are written. */
function compiledParts(node: AnyNode): readonly unknown[] | null {
  switch (node.kind) {
    case 'Assign':
      return [node.value, ...node.targets];
    case 'IfExp':
      return [node.test, node.body, node.orelse];
    case 'Dict':
      return node.keys.flatMap((key, i) => [node.values[i], key]);
    case 'For':
      return [node.iter, node.target, ...node.body, ...node.orelse];
    case 'ListComp':
      return [node.generators[0].iter, ...comprehensionParts(node.generators, [node.elt])];
    case 'GeneratorExp':
    case 'SetComp':
    case 'DictComp':
      return [node.generators[0].iter];
    case 'Lambda':
      return node.args.defaults;
    case 'FunctionDef':
      return [...node.decorator_list, ...node.args.defaults];
    case 'ClassDef':
      return [...node.decorator_list, ...node.bases];
    default:
      return null;
  }
}

/** What a node holds that is code of its own, with lines that begin anew. */
function codeInside(node: AnyNode): readonly AnyNode[] {
  switch (node.kind) {
    case 'FunctionDef':
    case 'ClassDef':
      return node.body;
    case 'Lambda':
      return [node.body];
    case 'GeneratorExp':
    case 'SetComp':
      return comprehensionParts(node.generators, [node.elt]);
    case 'DictComp':
      return comprehensionParts(node.generators, [node.value, node.key]);
    default:
      return [];
  }
}

const STATEMENTS = new Set<AnyNode['kind']>([
  ...(['FunctionDef', 'ClassDef', 'Return', 'Delete', 'Assign', 'AugAssign', 'Print', 'For', 'While', 'If', 'With', 'Raise'] as const),
  ...([
    'TryExcept',
    'TryFinally',
    'ExceptHandler',
    'Assert',
    'Import',
    'ImportFrom',
    'Exec',
    'Global',
    'Expr',
    'Pass',
    'Break',
    'Continue',
  ] as const),
]);

/**
 * Follows CPython's compiler through a tree. Within a statement the line of its instructions never goes back, so that what is on an
 * earlier line but compiled later, as the element of a list comprehension, has the line of what came before it.
 */
class LineTable {
  private readonly starts: readonly number[];
  private line = 0;
  private found = 0;

  constructor(
    private readonly source: string,
    private readonly place: AnyNode,
  ) {
    this.starts = lineStarts(source);
  }

  /** The line at which the place is evaluated; 0 if it is not in the tree. */
  lineIn(tree: Mod): number {
    this.visitAll(tree.kind === 'Expression' ? [tree.body] : tree.body);
    return this.found;
  }

  private visitAll(nodes: readonly unknown[]): void {
    for (const node of nodes) {
      if (Array.isArray(node)) this.visitAll(node);
      else if (isNode(node)) this.visit(node);
      if (this.found > 0) return;
    }
  }

  private visit(node: AnyNode): void {
    const { place } = this;
    const isStatement = STATEMENTS.has(node.kind);
    const holds = node.start <= place.start && node.end >= place.end;
    if (isStatement && !holds) return;
    const own = WITHOUT_LINE.has(node.kind) ? 0 : nodeLine(this.source, this.starts, node as Expr | Stmt);
    this.line = isStatement ? own : Math.max(this.line, own);
    const isPlace = node.kind === place.kind && node.start === place.start && node.end === place.end;
    this.visitAll(isPlace ? evaluatedBefore(node) : (compiledParts(node) ?? Object.values(node)));
    if (this.found > 0) return;
    if (isPlace) this.found = this.line;
    else if (holds) this.visitCode(codeInside(node));
  }

  private visitCode(body: readonly AnyNode[]): void {
    if (body.length === 0) return;
    const { line } = this;
    this.line = 0;
    this.visitAll(body);
    this.line = line;
  }
}

/** Of a statement that holds others, what it evaluates itself. */
function evaluatedBefore(node: AnyNode): readonly unknown[] {
  const parts = compiledParts(node) ?? Object.values(node);
  return parts.flat().filter((part) => !(isNode(part) && STATEMENTS.has(part.kind)));
}

/** The tree that was parsed last: a traceback often has many frames of one file. */
let parsed: { source: string; tree: Mod | null } = { source: '', tree: null };

function treeOf(source: string): Mod | null {
  if (parsed.source !== source || parsed.tree === null) {
    try {
      parsed = { source, tree: parse(source) };
    } catch (error) {
      if (!(error instanceof PythonSyntaxError)) throw error;
      return null;
    }
  }
  return parsed.tree;
}

/** The line of a traceback's frame as Python has it. */
export function placeLine(traceback: PyTraceback): number {
  return pythonLine(traceback.frame, traceback.at);
}

/** The line at which a frame is (or at which it was when it was at that node), as Python counts it. */
export function pythonLine({ code }: TracedFrame, at: number): number {
  const place = code.nodes[at] as AnyNode;
  let line = LINES.get(place);
  if (line === undefined) {
    line = lineOfPlace(code.source, place);
    LINES.set(place, line);
  }
  return line;
}

/** Lines worked out so far: the frames of a recursion are at the same place, each a walk through the whole file. */
const LINES = new WeakMap<AnyNode, number>();

function lineOfPlace(source: string, place: AnyNode): number {
  const tree = treeOf(source);
  const line = tree === null ? 0 : new LineTable(source, place).lineIn(tree);
  return line === 0 ? lineOf(lineStarts(source), place.start) : line;
}
