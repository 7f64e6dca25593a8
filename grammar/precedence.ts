/**
 * A flat run of operands and operators to a tree.
 *
 * CPython's Grammar spends one rule on each level of precedence (or_test, and_test, not_test, comparison, expr, xor_expr, and_expr,
 * shift_expr, arith_expr, term, factor, power). The parser has flat rules instead and feeds what they read to an `OperatorRun`, which
 * builds the nodes that the cascade would have built. Runs nest, since an operand may hold brackets.
 */
import type { BinOp, BoolOp, BoolOperator, CmpOperator, Compare, Expr, Operator, UnaryOp, UnaryOperator } from './ast.ts';
import { parseNumber } from './literals.ts';
import * as t from './tokens.ts';

// Precedence: what is higher binds tighter.
const OR = 1;
const AND = 2;
const NOT = 3;
const COMPARISON = 4;
const BIT_OR = 5;
const BIT_XOR = 6;
const BIT_AND = 7;
const SHIFT = 8;
const ARITH = 9;
const TERM = 10;
const SIGN = 11;
const POWER = 12;

export interface BinaryInfix {
  level: number;
  op: Operator;
}

const BINARY = new Map<t.Terminal, BinaryInfix>([
  [t.VBAR, { level: BIT_OR, op: 'BitOr' }],
  [t.CIRCUMFLEX, { level: BIT_XOR, op: 'BitXor' }],
  [t.AMPER, { level: BIT_AND, op: 'BitAnd' }],
  [t.LEFTSHIFT, { level: SHIFT, op: 'LShift' }],
  [t.RIGHTSHIFT, { level: SHIFT, op: 'RShift' }],
  [t.PLUS, { level: ARITH, op: 'Add' }],
  [t.MINUS, { level: ARITH, op: 'Sub' }],
  [t.STAR, { level: TERM, op: 'Mult' }],
  [t.SLASH, { level: TERM, op: 'Div' }],
  [t.PERCENT, { level: TERM, op: 'Mod' }],
  [t.DOUBLESLASH, { level: TERM, op: 'FloorDiv' }],
  [t.DOUBLESTAR, { level: POWER, op: 'Pow' }],
]);

const COMPARISONS = new Map<t.Terminal, CmpOperator>([
  [t.LESS, 'Lt'],
  [t.GREATER, 'Gt'],
  [t.EQEQUAL, 'Eq'],
  [t.NOTEQUAL, 'NotEq'],
  [t.LESSEQUAL, 'LtE'],
  [t.GREATEREQUAL, 'GtE'],
  [t.IN, 'In'],
]);

const AUGMENTED = new Map<t.Terminal, Operator>([
  [t.PLUSEQUAL, 'Add'],
  [t.MINEQUAL, 'Sub'],
  [t.STAREQUAL, 'Mult'],
  [t.SLASHEQUAL, 'Div'],
  [t.PERCENTEQUAL, 'Mod'],
  [t.AMPEREQUAL, 'BitAnd'],
  [t.VBAREQUAL, 'BitOr'],
  [t.CIRCUMFLEXEQUAL, 'BitXor'],
  [t.LEFTSHIFTEQUAL, 'LShift'],
  [t.RIGHTSHIFTEQUAL, 'RShift'],
  [t.DOUBLESTAREQUAL, 'Pow'],
  [t.DOUBLESLASHEQUAL, 'FloorDiv'],
]);

function byNumber<V>(table: Map<t.Terminal, V>): (V | undefined)[] {
  const out: (V | undefined)[] = [];
  for (const [type, value] of table) out[type.tokenTypeIdx] = value;
  return out;
}

/** Indexed by `tokenTypeIdx`. */
export const binaryOperators = byNumber(BINARY);
export const comparisonOperators = byNumber(COMPARISONS);
export const augmentedOperators = byNumber(AUGMENTED);

type RunOperator = Operator | CmpOperator | BoolOperator | UnaryOperator;

/** Whether operators of this level, side by side, make one node with many operands. */
function isChained(level: number): boolean {
  return level === COMPARISON || level === AND || level === OR;
}

export class OperatorRun {
  private source = '';
  private readonly operands: Expr[] = [];
  /** Extents of the operands with the parentheses around them. */
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly operators: RunOperator[] = [];
  private readonly levels: number[] = [];
  private readonly positions: number[] = [];
  /** Where the operators of the innermost run begin. */
  private base = 0;
  /** Whether the last operand is a factor as it was read, so that a number in it may take a minus sign. */
  private fresh = false;

  /** Forgets what an abandoned parse left behind. */
  reset(source: string): void {
    this.source = source;
    this.operands.length = 0;
    this.starts.length = 0;
    this.ends.length = 0;
    this.operators.length = 0;
    this.levels.length = 0;
    this.positions.length = 0;
    this.base = 0;
  }

  /** Starts a run; what it returns is to be handed to `finish`. */
  begin(): number {
    const outer = this.base;
    this.base = this.operators.length;
    return outer;
  }

  /** An operand, which is a NUMBER token where its extent is that of a Num. */
  operand(node: Expr, start: number, end: number): void {
    this.operands.push(node);
    this.starts.push(start);
    this.ends.push(end);
    this.fresh = true;
  }

  prefix(op: UnaryOperator, position: number): void {
    this.push(op === 'Not' ? NOT : SIGN, op, position);
  }

  binary(infix: BinaryInfix, position: number): void {
    this.reduceTo(infix.level === POWER ? POWER + 1 : infix.level);
    this.push(infix.level, infix.op, position);
  }

  compare(op: CmpOperator, position: number): void {
    this.reduceTo(COMPARISON + 1);
    this.push(COMPARISON, op, position);
  }

  boolean(op: BoolOperator, position: number): void {
    const level = op === 'And' ? AND : OR;
    this.reduceTo(level + 1);
    this.push(level, op, position);
  }

  /** Ends the run and gives its tree. */
  finish(outer: number): Expr {
    if (this.operators.length > this.base) this.reduceTo(0);
    this.base = outer;
    this.starts.pop();
    this.ends.pop();
    const node = this.operands.pop();
    if (node === undefined) throw new Error('an expression without an operand');
    return node;
  }

  private push(level: number, op: RunOperator, position: number): void {
    this.operators.push(op);
    this.levels.push(level);
    this.positions.push(position);
  }

  /** Builds nodes of the operators of `level` and above. */
  private reduceTo(level: number): void {
    const { levels } = this;
    // While Chevrotain records the rules there are operators, but nothing that they stand between.
    if (this.operands.length === 0) return;
    while (levels.length > this.base && levels[levels.length - 1]! >= level) {
      const top = levels[levels.length - 1]!;
      if (top === SIGN || top === NOT) this.reducePrefix();
      else if (isChained(top)) this.reduceChain(top);
      else this.reduceBinary();
      this.fresh = false;
    }
  }

  private popOperator(): RunOperator {
    this.levels.pop();
    const op = this.operators.pop();
    if (op === undefined) throw new Error('a run without an operator');
    return op;
  }

  private replaceOperands(count: number, node: Expr): void {
    const first = this.operands.length - count;
    this.operands.length = first;
    this.starts.length = first;
    this.ends.length = first;
    this.operands.push(node);
    this.starts.push(node.start);
    this.ends.push(node.end);
  }

  private reducePrefix(): void {
    const op = this.popOperator() as UnaryOperator;
    const start = this.positions.pop()!;
    const top = this.operands.length - 1;
    const operand = this.operands[top]!;
    const end = this.ends[top]!;
    if (op === 'USub' && this.fresh && operand.kind === 'Num' && operand.start === this.starts[top]) {
      operand.n = parseNumber(this.source.slice(operand.start, operand.end), true);
      operand.start = start;
      this.starts[top] = start;
      return;
    }
    const node: UnaryOp = { kind: 'UnaryOp', op, operand, start, end };
    this.replaceOperands(1, node);
  }

  private reduceBinary(): void {
    const op = this.popOperator() as Operator;
    this.positions.pop();
    const right = this.operands.length - 1;
    const node: BinOp = {
      kind: 'BinOp',
      left: this.operands[right - 1]!,
      op,
      right: this.operands[right]!,
      start: this.starts[right - 1]!,
      end: this.ends[right]!,
    };
    this.replaceOperands(2, node);
  }

  private reduceChain(level: number): void {
    const { levels } = this;
    let count = 0;
    while (levels.length - count > this.base && levels[levels.length - 1 - count] === level) count++;
    const ops = this.operators.splice(this.operators.length - count, count);
    levels.length -= count;
    this.positions.length -= count;
    const first = this.operands.length - 1 - count;
    const start = this.starts[first]!;
    const end = this.ends[first + count]!;
    const values = this.operands.slice(first);
    const node: BoolOp | Compare =
      level === COMPARISON
        ? { kind: 'Compare', left: values[0]!, ops: ops as CmpOperator[], comparators: values.slice(1), start, end }
        : { kind: 'BoolOp', op: ops[0] as BoolOperator, values, start, end };
    this.replaceOperands(count + 1, node);
  }
}
