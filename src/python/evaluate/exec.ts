/** The exec statement. */
import type { Exec } from '../../../grammar/ast.ts';
import { getAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { PyDict } from '../objects/dict.ts';
import { raise, typeError } from '../objects/exceptions.ts';
import { PyFunction } from '../objects/function.ts';
import { asNamespace, isMapping } from '../objects/mapping-namespace.ts';
import { encodeUtf8 } from '../objects/text/codecs/utf8.ts';
import { strValue } from '../objects/text.ts';
import { typeOf } from '../objects/types.ts';
import { PyTuple, PyUnicode, type Value } from '../objects/value.ts';
import { CompiledCode, run } from './code.ts';
import { compileExpr } from './expressions.ts';
import { type Execute, Frame, NORMAL, runtime } from './frame.ts';
import { SOURCE_IS_UNICODE } from './future.ts';
import type { Unit } from './unit.ts';
import { restrictBuiltins } from './variables.ts';

/** Bytes of source text: a str, or unicode as UTF-8, which `sourceFlags` tells. */
export function sourceText(value: Value): string | undefined {
  const bytes = strValue(value);
  if (bytes !== undefined) return bytes;
  return value instanceof PyUnicode ? encodeUtf8(value.value) : undefined;
}

/** What is to be added to the flags with which `sourceText(value)` is compiled. */
export function sourceFlags(value: Value): number {
  return value instanceof PyUnicode ? SOURCE_IS_UNICODE : 0;
}

/** eval() and exec take no text with a null byte. Raises TypeError. */
export function refuseNull(text: string): void {
  if (text.includes('\0')) throw raise(typeError('expected string without null bytes'));
}

/** Runs compiled code in namespaces; the value of an expression, None for a module. Globals without `__builtins__` get them. */
export function runCode(code: CompiledCode, globals: PyDict, locals: PyDict): Value {
  const { builtins } = runtime();
  const own = globals.getStr('__builtins__');
  if (own === undefined) globals.setStr('__builtins__', builtins);
  else if (own !== builtins) restrictBuiltins(globals, own);
  // A function's own code has variables of its own, whatever it is given.
  if (code.scope.kind === 'function') return code.call(new PyFunction(code.name, code, globals, [], []), [], null);
  return run(new Frame(code, globals, locals, [], []), code.body);
}

/** Runs code or source text in the given namespaces. Raises TypeError for what is neither. */
export function executeIn(body: Value, globals: PyDict, locals: PyDict, future: number): void {
  if (body instanceof CompiledCode) {
    if (body.freevars.length > 0) throw raise(typeError('code object passed to exec may not contain free variables'));
    runCode(body, globals, locals);
    return;
  }
  const text = sourceText(body) ?? fileText(body);
  if (text === undefined) throw raise(typeError('exec: arg 1 must be a string, file, or code object'));
  refuseNull(text);
  runtime().execute(text, '<string>', globals, locals, future | sourceFlags(body));
}

/** `exec body in globals, locals`. Raises TypeError also for namespaces that are none. */
export function executeInNamespaces(body: Value, globals: Value, locals: Value, future: number): void {
  if (!(globals instanceof PyDict)) throw raise(typeError('exec: arg 2 must be a dictionary or None'));
  if (!isMapping(locals)) throw raise(typeError('exec: arg 3 must be a mapping or None'));
  executeIn(body, globals, asNamespace(locals), future);
}

function fileText(value: Value): string | undefined {
  if (typeOf(value).name !== 'file') return undefined;
  return strValue(callValue(getAttr(value, 'read'), [], null));
}

export function compileExec(unit: Unit, node: Exec): Execute {
  const body = compileExpr(unit, node.body);
  const globals = node.globals === null ? null : compileExpr(unit, node.globals);
  const locals = node.locals === null ? null : compileExpr(unit, node.locals);
  const at = unit.mark(node);
  return (f) => {
    let code = body(f);
    let g = globals === null ? null : globals(f);
    let l = locals === null ? null : locals(f);
    f.at = at;
    if (g === null && code instanceof PyTuple && (code.items.length === 2 || code.items.length === 3)) {
      const [first, second, third] = code.items;
      code = first;
      g = second;
      l = third ?? null;
    }
    const plain = g === null && l === null;
    executeInNamespaces(code, g ?? f.globals, plain ? f.locals() : (l ?? g), f.code.future);
    if (plain) f.takeLocals();
    return NORMAL;
  };
}
