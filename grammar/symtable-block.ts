/** A block of a program: a module, class or function, with what it does with each name. */
import type { ExceptHandler, Expr, Stmt } from './ast.ts';

/** A refusal: `node` is the one whose line is reported. */
export interface CompileProblem {
  message: string;
  node: Stmt | Expr | ExceptHandler;
}

/** Thrown at the first refusal. */
export class SymbolError extends Error {
  constructor(readonly problem: CompileProblem) {
    super(problem.message);
  }
}

// What a block does with a name.
export const GLOBAL = 1;
export const LOCAL = 2;
export const PARAMETER = 4;
export const USE = 8;
export const BOUND = LOCAL | PARAMETER;

// Why a block's names cannot be resolved when it is compiled.
export const IMPORT_STAR = 1;
export const EXEC = 2;
export const BARE_EXEC = 4;

export type BlockKind = 'module' | 'class' | 'function';

export class Block {
  readonly symbols = new Map<string, number>();
  readonly children: Block[] = [];
  /** Names of this function that functions within it refer to; known after the second pass. */
  cells: ReadonlySet<string> = new Set();
  generator = false;
  returnsValue = false;
  unoptimized = 0;
  /** The statement that is reported for `unoptimized`. */
  unoptimizedAt: Stmt | null = null;
  hasFree = false;
  childHasFree = false;
  readonly nested: boolean;

  constructor(
    readonly kind: BlockKind,
    readonly name: string,
    readonly node: Stmt | Expr | null,
    parent: Block | null,
  ) {
    this.nested = parent !== null && (parent.nested || parent.kind === 'function');
  }
}

/** A private name as it is stored: `__x` in class A is `_A__x`. */
export function mangle(className: string | null, name: string): string {
  if (className === null || !name.startsWith('__') || name.endsWith('__')) return name;
  const stripped = className.replace(/^_+/, '');
  return stripped === '' ? name : `_${stripped}${name}`;
}

/** Stops at `node`, which is the block's own and missing only in a module, where nothing is refused. */
export function refuse(message: string, node: Stmt | Expr | null): never {
  if (node === null) throw new Error(`${message}, at no node`);
  throw new SymbolError({ message, node });
}
