import { describe, expect, test } from 'vitest';
import type { Expr, Mod, Stmt } from '../../grammar/ast.ts';
import { checkCompile } from '../../grammar/compile-errors.ts';
import { dump } from '../../grammar/dump.ts';
import { parse } from '../../grammar/parse.ts';

function onlyStatement(tree: Mod): Stmt {
  const [statement] = Array.isArray(tree.body) ? tree.body : [];
  if (statement === undefined) throw new Error('no statement');
  return statement;
}

function onlyExpression(source: string): Expr {
  const tree = parse(source);
  checkCompile(tree, source);
  const statement = onlyStatement(tree);
  if (statement.kind !== 'Expr') throw new Error(`${statement.kind} is no expression`);
  return statement.value;
}

describe('texts that are long but not deep', () => {
  test('an addition of 5,000 terms', () => {
    let node = onlyExpression(Array.from({ length: 5000 }, (_, i) => `a${i}`).join(' + '));
    let depth = 0;
    for (; node.kind === 'BinOp'; node = node.left) depth++;
    expect(depth).toBe(4999);
  });

  test('its dump', () => {
    const source = Array.from({ length: 5000 }, () => 'a').join('+');
    expect(dump(parse(source))).toMatch(/^Module\(body=\[Expr\(value=(BinOp\(left=){4999}Name/);
  });

  test('5,000 elements', () => {
    const node = onlyExpression(`[${'a, '.repeat(5000)}]`);
    expect(node).toMatchObject({ kind: 'List' });
    expect(node.kind === 'List' && node.elts.length).toBe(5000);
  });

  test('5,000 operands of `and`, and as many comparisons', () => {
    const conjunction = onlyExpression(Array.from({ length: 5000 }, () => 'a').join(' and '));
    expect(conjunction.kind === 'BoolOp' && conjunction.values.length).toBe(5000);
    const comparison = onlyExpression(Array.from({ length: 5000 }, () => 'a').join(' < '));
    expect(comparison.kind === 'Compare' && comparison.ops.length).toBe(4999);
  });

  test('3,000 branches of one `if`', () => {
    const source = `if a: b\n${'elif a: b\n'.repeat(3000)}`;
    const tree = parse(source);
    checkCompile(tree, source);
    let depth = 0;
    for (let node: Stmt | undefined = onlyStatement(tree); node?.kind === 'If'; [node] = node.orelse) depth++;
    expect(depth).toBe(3001);
  });

  test('5,000 literals side by side', () => {
    const node = onlyExpression(`(${'"a"\n'.repeat(5000)})`);
    expect(node.kind === 'Str' && node.s.length).toBe(5000);
  });
});

test('nesting that exhausts the stack of JavaScript is refused as CPython refuses what exhausts its own', () => {
  const descend = (left: number): unknown => {
    if (left > 0) return descend(left - 1);
    return parse(`${'['.repeat(99)}${']'.repeat(99)}`);
  };
  let refusals = 0;
  for (let depth = 0; depth < 20_000; depth += 50) {
    try {
      descend(depth);
    } catch (error) {
      if (error instanceof RangeError) break;
      expect(error).toMatchObject({ type: 'MemoryError' });
      refusals++;
    }
  }
  expect(refusals).toBeGreaterThan(0);
});
