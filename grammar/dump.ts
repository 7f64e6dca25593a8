/** A tree as `ast.dump(tree)` prints it in Python 2.7. */
import type { AnyNode, NumberLiteral, Str } from './ast.ts';

/** `_fields` of the classes of Python's `ast`, in their order. */
export const FIELDS: Record<AnyNode['kind'], readonly string[]> = {
  Module: ['body'],
  Interactive: ['body'],
  Expression: ['body'],
  FunctionDef: ['name', 'args', 'body', 'decorator_list'],
  ClassDef: ['name', 'bases', 'body', 'decorator_list'],
  Return: ['value'],
  Delete: ['targets'],
  Assign: ['targets', 'value'],
  AugAssign: ['target', 'op', 'value'],
  Print: ['dest', 'values', 'nl'],
  For: ['target', 'iter', 'body', 'orelse'],
  While: ['test', 'body', 'orelse'],
  If: ['test', 'body', 'orelse'],
  With: ['context_expr', 'optional_vars', 'body'],
  Raise: ['type', 'inst', 'tback'],
  TryExcept: ['body', 'handlers', 'orelse'],
  TryFinally: ['body', 'finalbody'],
  Assert: ['test', 'msg'],
  Import: ['names'],
  ImportFrom: ['module', 'names', 'level'],
  Exec: ['body', 'globals', 'locals'],
  Global: ['names'],
  Expr: ['value'],
  Pass: [],
  Break: [],
  Continue: [],
  BoolOp: ['op', 'values'],
  BinOp: ['left', 'op', 'right'],
  UnaryOp: ['op', 'operand'],
  Lambda: ['args', 'body'],
  IfExp: ['test', 'body', 'orelse'],
  Dict: ['keys', 'values'],
  Set: ['elts'],
  ListComp: ['elt', 'generators'],
  SetComp: ['elt', 'generators'],
  DictComp: ['key', 'value', 'generators'],
  GeneratorExp: ['elt', 'generators'],
  Yield: ['value'],
  Compare: ['left', 'ops', 'comparators'],
  Call: ['func', 'args', 'keywords', 'starargs', 'kwargs'],
  Repr: ['value'],
  Num: ['n'],
  Str: ['s'],
  Attribute: ['value', 'attr', 'ctx'],
  Subscript: ['value', 'slice', 'ctx'],
  Name: ['id', 'ctx'],
  List: ['elts', 'ctx'],
  Tuple: ['elts', 'ctx'],
  Ellipsis: [],
  Slice: ['lower', 'upper', 'step'],
  ExtSlice: ['dims'],
  Index: ['value'],
  comprehension: ['target', 'iter', 'ifs'],
  ExceptHandler: ['type', 'name', 'body'],
  arguments: ['args', 'vararg', 'kwarg', 'defaults'],
  keyword: ['arg', 'value'],
  alias: ['name', 'asname'],
};

/** Fields whose strings name a class of an operator or a context. */
export const CLASS_FIELDS = new Set(['op', 'ops', 'ctx']);

function hex(code: number, width: number): string {
  return code.toString(16).padStart(width, '0');
}

function escaped(point: number, quote: string): string {
  if (point === 10) return '\\n';
  if (point === 13) return '\\r';
  if (point === 9) return '\\t';
  const text = String.fromCodePoint(point);
  if (text === '\\' || text === quote) return `\\${text}`;
  if (point >= 32 && point < 127) return text;
  if (point < 0x100) return `\\x${hex(point, 2)}`;
  return point < 0x10000 ? `\\u${hex(point, 4)}` : `\\U${hex(point, 8)}`;
}

/** `repr` of a str or unicode. */
function stringRepr(node: Str): string {
  const { s, unicode } = node;
  const quote = s.includes("'") && !s.includes('"') ? '"' : "'";
  let out = unicode ? `u${quote}` : quote;
  for (let at = 0; at < s.length; ) {
    const point = node.apart?.includes(at) ? s.charCodeAt(at) : s.codePointAt(at)!;
    out += escaped(point, quote);
    at += point > 0xffff ? 2 : 1;
  }
  return out + quote;
}

/** `repr` of a float; `point` is what a whole number ends in. */
function floatRepr(value: number, point: string): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value < 0 ? '-inf' : 'inf';
  if (Object.is(value, -0)) return `-0${point}`;
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(value.toExponential());
  if (match === null) throw new Error(`${value} has no exponential form`);
  const [, sign = '', first = '', rest = '', exponentText = ''] = match;
  const exponent = Number(exponentText);
  const digits = first + rest;
  if (exponent < -4 || exponent >= 16) {
    const size = Math.abs(exponent).toString().padStart(2, '0');
    return `${sign}${first}${rest === '' ? '' : `.${rest}`}e${exponent < 0 ? '-' : '+'}${size}`;
  }
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  if (digits.length <= exponent + 1) return `${sign}${digits.padEnd(exponent + 1, '0')}${point}`;
  return `${sign}${digits.slice(0, exponent + 1)}.${digits.slice(exponent + 1)}`;
}

function numberRepr(n: NumberLiteral): string {
  switch (n.type) {
    case 'int':
      return n.value.toString();
    case 'long':
      return `${n.value}L`;
    case 'float':
      return floatRepr(n.value, '.0');
    case 'complex':
      return `${floatRepr(n.imag, '')}j`;
  }
}

function isNode(value: object): value is AnyNode {
  return 'kind' in value;
}

/** A piece of work of `dump`: text that is ready, or a value of a field that is to be written. */
type Work = { text: string } | { field: string; value: unknown };

function scalar(field: string, value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return CLASS_FIELDS.has(field) ? `${value}()` : `'${value}'`;
  return String(value);
}

function literal(node: AnyNode): string | null {
  if (node.kind === 'Num') return `Num(n=${numberRepr(node.n)})`;
  return node.kind === 'Str' ? `Str(s=${stringRepr(node)})` : null;
}

/** The parts of a node or a list, the last first. */
function parts(field: string, value: object): Work[] {
  const work: Work[] = [];
  if (Array.isArray(value)) {
    work.push({ text: '[' });
    value.forEach((item, i) => {
      if (i > 0) work.push({ text: ', ' });
      work.push({ field, value: item });
    });
    work.push({ text: ']' });
  } else if (isNode(value)) {
    const ready = literal(value);
    if (ready !== null) return [{ text: ready }];
    work.push({ text: `${value.kind}(` });
    const values = new Map(Object.entries(value));
    FIELDS[value.kind].forEach((name, i) => {
      work.push({ text: `${i > 0 ? ', ' : ''}${name}=` }, { field: name, value: values.get(name) });
    });
    work.push({ text: ')' });
  }
  return work.reverse();
}

/** `ast.dump(node)`. Trees may be as deep as they like. */
export function dump(node: AnyNode): string {
  const out: string[] = [];
  const stack: Work[] = [{ field: '', value: node }];
  for (let work = stack.pop(); work !== undefined; work = stack.pop()) {
    if ('text' in work) out.push(work.text);
    else if (typeof work.value === 'object' && work.value !== null) for (const part of parts(work.field, work.value)) stack.push(part);
    else out.push(scalar(work.field, work.value));
  }
  return out.join('');
}
