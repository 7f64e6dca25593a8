/** Source text -> compiled code. */
import { checkCompile, lineOf, lineStarts, type Mode, PythonSyntaxError, parse, withFinalNewline } from '../../../grammar/index.ts';
import { EXCEPTION_TYPES, PyException, raise, SyntaxError } from '../objects/exceptions.ts';
import { HostError } from '../objects/host.ts';
import { PyTuple, type PyType, type Value } from '../objects/value.ts';
import { CompiledCode } from './code.ts';
import { compileExpr } from './expressions.ts';
import { type Execute, type Frame, machine, RETURN } from './frame.ts';
import { docstring } from './functions.ts';
import { CO_FUTURE_PRINT_FUNCTION, CO_FUTURE_UNICODE_LITERALS, FUTURE_MASK, futureFlags, SOURCE_IS_UNICODE } from './future.ts';
import { resolveScopes, type Scope } from './scopes.ts';
import { compileBlock } from './statements.ts';
import { Unit } from './unit.ts';
import { compileStore } from './variables.ts';

/**
 * Compiles source text; `inherited` are the `__future__` flags that hold from the beginning, and SOURCE_IS_UNICODE. Raises SyntaxError and what else CPython's compile()
 * raises, as Python exceptions.
 */
export function compileSource(source: string, filename: string, mode: Mode, inherited: number): CompiledCode {
  try {
    const tree = parse(source, mode, {
      printFunction: (inherited & CO_FUTURE_PRINT_FUNCTION) !== 0,
      unicodeLiterals: (inherited & CO_FUTURE_UNICODE_LITERALS) !== 0,
      isUnicode: (inherited & SOURCE_IS_UNICODE) !== 0,
    });
    checkCompile(tree, source);
    const scopes = resolveScopes(tree);
    const scope = scopes.get(tree) as Scope;
    const file = { filename, source, scopes, future: (inherited & FUTURE_MASK) | futureFlags(tree), interactive: mode === 'single' };
    const code = new CompiledCode('<module>', filename, source, tree, scope, false, false, file.future);
    const unit = new Unit(file, code, scope);
    if (tree.kind === 'Expression') {
      const value = compileExpr(unit, tree.body);
      code.body = (f: Frame) => {
        f.result = value(f);
        return RETURN;
      };
    } else {
      code.body = compileModule(unit, tree.kind === 'Module' ? docstring(tree.body) : null, compileBlock(unit, tree.body));
    }
    return code;
  } catch (error) {
    if (error instanceof PythonSyntaxError) throw raise(syntaxException(error, filename, source, mode));
    throw error;
  }
}

/** A module's body; its docstring is bound before all else. */
function compileModule(unit: Unit, doc: Value, body: Execute): Execute {
  if (doc === null) return body;
  unit.code.doc = doc;
  const store = compileStore(unit, '__doc__');
  return (f) => {
    store(f, doc);
    return body(f);
  };
}

/** The Python exception for a text that does not compile. */
export function syntaxException(error: PythonSyntaxError, filename: string, source: string, mode: Mode = 'exec'): PyException {
  const type = EXCEPTION_TYPES.get(error.type) as PyType;
  const exception = new PyException(type, new PyTuple(error.type === 'MemoryError' ? [] : [error.message]));
  if (!type.isSubtype(SyntaxError)) return withPlace(exception, error, filename, source);
  // compile.c can give up without saying where.
  if (error.place === 'none') return withPlace(exception, error, filename, source);
  const text = lineText(error, filename, source, mode);
  if (error.place === 'args') {
    exception.args = new PyTuple([error.message, new PyTuple([filename, error.lineno, error.offset, text])]);
    exception.message = '';
  }
  exception.fields = new Map<string, Value>([
    ['msg', error.message],
    ['filename', filename],
    ['lineno', error.lineno],
    ['offset', error.offset],
    ['text', text],
    ['print_file_and_line', null],
  ]);
  return exception;
}

/** Where Python gives no place, ours is kept under names that no program can ask for. */
function withPlace(exception: PyException, error: PythonSyntaxError, filename: string, source: string): PyException {
  const starts = lineStarts(source);
  const lineno = lineOf(starts, error.position);
  exception.fields = new Map<string, Value>([
    ['msg', error.message],
    ['.filename', filename],
    ['.lineno', lineno],
    ['.offset', error.position - starts[lineno - 1] + 1],
  ]);
  return exception;
}

/** The line at fault: the parser has the text; what comes after it reads the file again, if there is one. */
function lineText(error: PythonSyntaxError, filename: string, source: string, mode: Mode): string | null {
  if (error.offset === null) return lineOfFile(filename, error.lineno);
  if (error.lineno === 0) return source === '' ? '' : null;
  const whole = withFinalNewline(source, mode);
  const starts = lineStarts(whole);
  const text = whole.slice(error.lineStart ?? starts[error.lineno - 1], starts[error.lineno] ?? whole.length);
  return text.replace(/\r\n?/g, '\n');
}

function lineOfFile(filename: string, lineno: number): string | null {
  const host = machine.runtime?.host;
  if (host === undefined || host.fileKind(filename) !== 'file') return null;
  try {
    const line = host.readFile(filename).split('\n')[lineno - 1];
    return line === undefined ? null : `${line}\n`;
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}
