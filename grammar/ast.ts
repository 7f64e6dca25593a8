/**
 * The tree that the parser builds: node types named and shaped as in the abstract grammar of Python 2.7's `ast` module.
 *
 * `kind` is the name of Python's class and the remaining fields are its `_fields`, in that order. `start` and `end` are offsets
 * into the source text (a string of bytes, code units below 256; `end` is exclusive). Lines and columns are worked out late, from
 * offsets, by whoever shows them. Operators and contexts, which have no fields, are the names of their classes.
 */

interface Node {
  start: number;
  end: number;
}

export type ExprContext = 'Load' | 'Store' | 'Del' | 'AugLoad' | 'AugStore' | 'Param';
export type BoolOperator = 'And' | 'Or';
export type Operator = 'Add' | 'Sub' | 'Mult' | 'Div' | 'Mod' | 'Pow' | 'LShift' | 'RShift' | 'BitOr' | 'BitXor' | 'BitAnd' | 'FloorDiv';
export type UnaryOperator = 'Invert' | 'Not' | 'UAdd' | 'USub';
export type CmpOperator = 'Eq' | 'NotEq' | 'Lt' | 'LtE' | 'Gt' | 'GtE' | 'Is' | 'IsNot' | 'In' | 'NotIn';

/**
 * A number as it was written. `int` holds a JS number while it is a safe integer and a bigint up to 2**63 - 1; `long` is what was
 * written with an L or does not fit an int.
 */
export type NumberLiteral =
  | { type: 'int'; value: number | bigint }
  | { type: 'long'; value: bigint }
  | { type: 'float'; value: number }
  | { type: 'complex'; imag: number };

// ---- modules

export interface Module extends Node {
  kind: 'Module';
  body: Stmt[];
}
export interface Expression extends Node {
  kind: 'Expression';
  body: Expr;
}
export interface Interactive extends Node {
  kind: 'Interactive';
  body: Stmt[];
}

// ---- statements

export interface FunctionDef extends Node {
  kind: 'FunctionDef';
  name: string;
  args: Arguments;
  body: Stmt[];
  decorator_list: Expr[];
}
export interface ClassDef extends Node {
  kind: 'ClassDef';
  name: string;
  bases: Expr[];
  body: Stmt[];
  decorator_list: Expr[];
}
export interface Return extends Node {
  kind: 'Return';
  value: Expr | null;
}
export interface Delete extends Node {
  kind: 'Delete';
  targets: Expr[];
}
export interface Assign extends Node {
  kind: 'Assign';
  targets: Expr[];
  value: Expr;
}
export interface AugAssign extends Node {
  kind: 'AugAssign';
  target: Expr;
  op: Operator;
  value: Expr;
}
export interface Print extends Node {
  kind: 'Print';
  dest: Expr | null;
  values: Expr[];
  nl: boolean;
}
export interface For extends Node {
  kind: 'For';
  target: Expr;
  iter: Expr;
  body: Stmt[];
  orelse: Stmt[];
}
export interface While extends Node {
  kind: 'While';
  test: Expr;
  body: Stmt[];
  orelse: Stmt[];
}
export interface If extends Node {
  kind: 'If';
  test: Expr;
  body: Stmt[];
  orelse: Stmt[];
}
export interface With extends Node {
  kind: 'With';
  context_expr: Expr;
  optional_vars: Expr | null;
  body: Stmt[];
}
/** `raise type, inst, tback`; the field is `type` in Python too. */
export interface Raise extends Node {
  kind: 'Raise';
  type: Expr | null;
  inst: Expr | null;
  tback: Expr | null;
}
export interface TryExcept extends Node {
  kind: 'TryExcept';
  body: Stmt[];
  handlers: ExceptHandler[];
  orelse: Stmt[];
}
export interface TryFinally extends Node {
  kind: 'TryFinally';
  body: Stmt[];
  finalbody: Stmt[];
}
export interface Assert extends Node {
  kind: 'Assert';
  test: Expr;
  msg: Expr | null;
}
export interface Import extends Node {
  kind: 'Import';
  names: Alias[];
}
export interface ImportFrom extends Node {
  kind: 'ImportFrom';
  module: string | null;
  names: Alias[];
  level: number;
}
export interface Exec extends Node {
  kind: 'Exec';
  body: Expr;
  globals: Expr | null;
  locals: Expr | null;
}
export interface Global extends Node {
  kind: 'Global';
  names: string[];
}
/** An expression as a statement: Python's `Expr`. */
export interface ExprStmt extends Node {
  kind: 'Expr';
  value: Expr;
}
export interface Pass extends Node {
  kind: 'Pass';
}
export interface Break extends Node {
  kind: 'Break';
}
export interface Continue extends Node {
  kind: 'Continue';
}

export type Stmt =
  | FunctionDef
  | ClassDef
  | Return
  | Delete
  | Assign
  | AugAssign
  | Print
  | For
  | While
  | If
  | With
  | Raise
  | TryExcept
  | TryFinally
  | Assert
  | Import
  | ImportFrom
  | Exec
  | Global
  | ExprStmt
  | Pass
  | Break
  | Continue;

// ---- expressions

export interface BoolOp extends Node {
  kind: 'BoolOp';
  op: BoolOperator;
  values: Expr[];
}
export interface BinOp extends Node {
  kind: 'BinOp';
  left: Expr;
  op: Operator;
  right: Expr;
}
export interface UnaryOp extends Node {
  kind: 'UnaryOp';
  op: UnaryOperator;
  operand: Expr;
}
export interface Lambda extends Node {
  kind: 'Lambda';
  args: Arguments;
  body: Expr;
}
export interface IfExp extends Node {
  kind: 'IfExp';
  test: Expr;
  body: Expr;
  orelse: Expr;
}
export interface Dict extends Node {
  kind: 'Dict';
  keys: Expr[];
  values: Expr[];
}
export interface SetExpr extends Node {
  kind: 'Set';
  elts: Expr[];
}
export interface ListComp extends Node {
  kind: 'ListComp';
  elt: Expr;
  generators: Comprehension[];
}
export interface SetComp extends Node {
  kind: 'SetComp';
  elt: Expr;
  generators: Comprehension[];
}
export interface DictComp extends Node {
  kind: 'DictComp';
  key: Expr;
  value: Expr;
  generators: Comprehension[];
}
export interface GeneratorExp extends Node {
  kind: 'GeneratorExp';
  elt: Expr;
  generators: Comprehension[];
}
export interface Yield extends Node {
  kind: 'Yield';
  value: Expr | null;
}
export interface Compare extends Node {
  kind: 'Compare';
  left: Expr;
  ops: CmpOperator[];
  comparators: Expr[];
}
export interface Call extends Node {
  kind: 'Call';
  func: Expr;
  args: Expr[];
  keywords: Keyword[];
  starargs: Expr | null;
  kwargs: Expr | null;
}
/** Backquotes. */
export interface Repr extends Node {
  kind: 'Repr';
  value: Expr;
}
export interface Num extends Node {
  kind: 'Num';
  n: NumberLiteral;
}
/** `s`: bytes (code units below 256) of a str; for a unicode literal (`unicode` true) UTF-16. */
export interface Str extends Node {
  kind: 'Str';
  s: string;
  unicode: boolean;
  /** Offsets in `s` of surrogate pairs that were written as two characters, and are two to CPython. */
  apart?: readonly number[];
}
export interface Attribute extends Node {
  kind: 'Attribute';
  value: Expr;
  attr: string;
  ctx: ExprContext;
}
export interface Subscript extends Node {
  kind: 'Subscript';
  value: Expr;
  slice: SliceKind;
  ctx: ExprContext;
}
export interface Name extends Node {
  kind: 'Name';
  id: string;
  ctx: ExprContext;
}
export interface List extends Node {
  kind: 'List';
  elts: Expr[];
  ctx: ExprContext;
}
export interface Tuple extends Node {
  kind: 'Tuple';
  elts: Expr[];
  ctx: ExprContext;
}

export type Expr =
  | BoolOp
  | BinOp
  | UnaryOp
  | Lambda
  | IfExp
  | Dict
  | SetExpr
  | ListComp
  | SetComp
  | DictComp
  | GeneratorExp
  | Yield
  | Compare
  | Call
  | Repr
  | Num
  | Str
  | Attribute
  | Subscript
  | Name
  | List
  | Tuple;

// ---- slices

export interface Ellipsis extends Node {
  kind: 'Ellipsis';
}
export interface Slice extends Node {
  kind: 'Slice';
  lower: Expr | null;
  upper: Expr | null;
  step: Expr | null;
}
export interface ExtSlice extends Node {
  kind: 'ExtSlice';
  dims: SliceKind[];
}
export interface Index extends Node {
  kind: 'Index';
  value: Expr;
}
export type SliceKind = Ellipsis | Slice | ExtSlice | Index;

// ---- parts

export interface Comprehension extends Node {
  kind: 'comprehension';
  target: Expr;
  iter: Expr;
  ifs: Expr[];
}
export interface ExceptHandler extends Node {
  kind: 'ExceptHandler';
  type: Expr | null;
  name: Expr | null;
  body: Stmt[];
}
/** Parameters: names and nested tuples (tuple parameters) in Param (inside a tuple: Store) context, as CPython has them. */
export interface Arguments extends Node {
  kind: 'arguments';
  args: Expr[];
  vararg: string | null;
  kwarg: string | null;
  defaults: Expr[];
}
export interface Keyword extends Node {
  kind: 'keyword';
  arg: string;
  value: Expr;
}
export interface Alias extends Node {
  kind: 'alias';
  name: string;
  asname: string | null;
}

export type Mod = Module | Expression | Interactive;
export type AnyNode = Mod | Stmt | Expr | SliceKind | Comprehension | ExceptHandler | Arguments | Keyword | Alias;
