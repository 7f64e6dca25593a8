/** What may be assigned to and deleted: CPython's set_context and forbidden_check (Python/ast.c). */
import type { Expr, ExprContext } from './ast.ts';

const REFUSED = new Map<Expr['kind'], string>([
  ['Lambda', 'lambda'],
  ['Call', 'function call'],
  ['BoolOp', 'operator'],
  ['BinOp', 'operator'],
  ['UnaryOp', 'operator'],
  ['GeneratorExp', 'generator expression'],
  ['Yield', 'yield expression'],
  ['ListComp', 'list comprehension'],
  ['SetComp', 'set comprehension'],
  ['DictComp', 'dict comprehension'],
  ['Dict', 'literal'],
  ['Set', 'literal'],
  ['Num', 'literal'],
  ['Str', 'literal'],
  ['Compare', 'comparison'],
  ['Repr', 'repr'],
  ['IfExp', 'conditional expression'],
]);

/** The message for a name that may not be assigned to, or null. */
export function forbiddenName(name: string): string | null {
  return name === 'None' || name === '__debug__' ? `cannot assign to ${name}` : null;
}

/** Gives `target` and what it is made of the context `ctx`; the message of CPython's error, or null. */
export function setContext(target: Expr, ctx: ExprContext & ('Store' | 'Del')): string | null {
  switch (target.kind) {
    case 'Attribute':
      target.ctx = ctx;
      return ctx === 'Store' ? forbiddenName(target.attr) : null;
    case 'Name':
      target.ctx = ctx;
      return ctx === 'Store' ? forbiddenName(target.id) : null;
    case 'Subscript':
      target.ctx = ctx;
      return null;
    case 'Tuple':
      if (target.elts.length === 0) return refusal('()', ctx);
      break;
    case 'List':
      break;
    default:
      return refusal(REFUSED.get(target.kind) ?? target.kind, ctx);
  }
  target.ctx = ctx;
  for (const element of target.elts) {
    const message = setContext(element, ctx);
    if (message !== null) return message;
  }
  return null;
}

function refusal(what: string, ctx: ExprContext): string {
  return `can't ${ctx === 'Store' ? 'assign to' : 'delete'} ${what}`;
}
