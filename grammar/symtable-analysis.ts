/** The second pass over a program's blocks: which names of a function the functions within it refer to. */
import { BARE_EXEC, type Block, BOUND, EXEC, GLOBAL, IMPORT_STAR, PARAMETER, refuse } from './symtable-block.ts';

/**
 * Decides on the names of `block`. `bound` holds the names of the functions around it (null in the module) and `globals` those
 * declared global around it; both are the block's own to change. Returns the names that it takes from around it.
 */
function analyze(block: Block, bound: Set<string> | null, globals: Set<string>): Set<string> {
  const free = new Set<string>();
  const local = new Set<string>();
  // A class's own names are not seen in the functions within it.
  const boundBefore = new Set(bound);
  const globalsBefore = new Set(globals);
  for (const [name, flags] of block.symbols) {
    if ((flags & GLOBAL) !== 0) {
      if ((flags & PARAMETER) !== 0) refuse(`name '${name}' is local and global`, block.node);
      globals.add(name);
      bound?.delete(name);
    } else if ((flags & BOUND) !== 0) {
      local.add(name);
      globals.delete(name);
    } else if (bound?.has(name)) {
      block.hasFree = true;
      free.add(name);
    } else if (!globals.has(name) && block.nested) {
      block.hasFree = true;
    }
  }
  const seen = block.kind === 'class' ? boundBefore : new Set(bound);
  if (block.kind === 'function') for (const name of local) seen.add(name);
  const ofChildren = analyzeChildren(block, seen, block.kind === 'class' ? globalsBefore : globals);
  if (block.kind === 'function') takeCells(block, local, ofChildren);
  checkUnoptimized(block);
  for (const name of ofChildren) free.add(name);
  return free;
}

function analyzeChildren(block: Block, bound: Set<string>, globals: Set<string>): Set<string> {
  const free = new Set<string>();
  for (const child of block.children) {
    for (const name of analyze(child, new Set(bound), new Set(globals))) free.add(name);
    if (child.hasFree || child.childHasFree) block.childHasFree = true;
  }
  return free;
}

function takeCells(block: Block, local: ReadonlySet<string>, free: Set<string>): void {
  const cells = new Set<string>();
  for (const name of local) if (free.delete(name)) cells.add(name);
  block.cells = cells;
}

function checkUnoptimized(block: Block): void {
  const { unoptimized, name } = block;
  if (block.kind !== 'function' || !(block.hasFree || block.childHasFree)) return;
  if (unoptimized === 0 || unoptimized === EXEC) return;
  const because = block.childHasFree ? 'contains a nested function with free variables' : 'is a nested function';
  let message = `function '${name}' uses import * and bare exec, which are illegal because it ${because}`;
  if (unoptimized === IMPORT_STAR) message = `import * is not allowed in function '${name}' because it ${because}`;
  if (unoptimized === BARE_EXEC) message = `unqualified exec is not allowed in function '${name}' because it ${because}`;
  refuse(message, block.unoptimizedAt);
}

/** Decides on the names of all blocks below `module`. @throws SymbolError */
export function analyzeBlocks(module: Block): void {
  analyze(module, null, new Set());
}
