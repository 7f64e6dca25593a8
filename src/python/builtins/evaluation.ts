/** Functions that run code or read what is outside: eval, execfile, compile, __import__, open, print and their like. */

import { CompiledCode } from '../evaluate/code.ts';
import { runCode, sourceText } from '../evaluate/exec.ts';
import { machine } from '../evaluate/frame.ts';
import { FUTURE_MASK } from '../evaluate/future.ts';
import type { Interpreter } from '../evaluate/interpreter.ts';
import { getAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { PyDict } from '../objects/dict.ts';
import { EXCEPTION_TYPES, makeException, NotImplementedError, raise, typeError, valueError } from '../objects/exceptions.ts';
import { openFile } from '../objects/file-type.ts';
import { asInt } from '../objects/index-value.ts';
import { bindArguments, keywordName, native, nativeVariadic } from '../objects/native.ts';
import { encodeAscii, str, strValue } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { typeOf } from '../objects/types.ts';
import { nativeUnpacked } from '../objects/unpack-arguments.ts';
import { type KwArgs, type PyType, PyUnicode, type Value } from '../objects/value.ts';

function namespace(value: Value | undefined, fallback: PyDict, which: string): PyDict {
  if (value === undefined || value === null) return fallback;
  if (!(value instanceof PyDict)) throw raise(typeError(which));
  return value;
}

function evaluate(runtime: Interpreter, source: Value, globals: Value | undefined, locals: Value | undefined): Value {
  if (locals !== undefined && locals !== null && typeOf(locals).slots.subscript === null)
    throw raise(typeError('locals must be a mapping'));
  const mapping = globals !== undefined && globals !== null && typeOf(globals).slots.subscript !== null;
  const g = namespace(
    globals,
    runtime.currentGlobals(),
    mapping ? 'globals must be a real dict; try eval(code, {}, mapping)' : 'globals must be a dict',
  );
  const l = namespace(locals, globals === undefined || globals === null ? runtime.currentLocals() : g, 'locals must be a mapping');
  if (source instanceof CompiledCode) {
    if (source.freevars.length > 0) throw raise(typeError('code object passed to eval() may not contain free variables'));
    return runCode(source, g, l);
  }
  const text = sourceText(source);
  if (text === undefined) throw raise(typeError('eval() arg 1 must be a string or code object'));
  return runtime.evaluate(text, '<string>', g, l, inheritedFlags());
}

/** Flags of the running code that code compiled by it inherits. */
function inheritedFlags(): number {
  return machine.frame?.code.future ?? 0;
}

const PyCF_DONT_IMPLY_DEDENT = 0x200;
const PyCF_ONLY_AST = 0x400;

/** compile(source, filename, mode[, flags[, dont_inherit]]) */
function compile(
  runtime: Interpreter,
  source: Value,
  filename: Value,
  mode: Value,
  flags: Value | undefined,
  alone: Value | undefined,
): Value {
  const bits = flags === undefined ? 0 : asInt(flags);
  if ((bits & ~(FUTURE_MASK | PyCF_DONT_IMPLY_DEDENT | PyCF_ONLY_AST)) !== 0) throw raise(valueError('compile(): unrecognised flags'));
  if ((bits & PyCF_ONLY_AST) !== 0) throw raise(makeException(NotImplementedError, 'compile() makes no trees for programs here'));
  const inherited = alone !== undefined && truth(alone) ? 0 : inheritedFlags();
  const text = sourceText(source);
  if (text === undefined) throw raise(typeError('expected a readable buffer object'));
  const kind = strValue(mode);
  if (kind !== 'exec' && kind !== 'eval' && kind !== 'single') {
    throw raise(valueError("compile() arg 3 must be 'exec', 'eval' or 'single'"));
  }
  return runtime.compile(text, str(filename), kind, bits | inherited);
}

/** __import__(name[, globals[, locals[, fromlist[, level]]]]); see Importer.import. */
function importByName(runtime: Interpreter, [name, globals, , fromlist, level]: (Value | undefined)[]): Value {
  const text = strValue(name as Value) ?? (name instanceof PyUnicode ? encodeAscii(name.value) : undefined);
  if (text === undefined) throw raise(typeError(`__import__() argument 1 must be string, not ${typeOf(name as Value).name}`));
  return runtime.importer.import(text, globals ?? null, fromlist ?? null, level === undefined ? -1 : asInt(level));
}

function print(runtime: Interpreter, args: Value[], kw: KwArgs | null): Value {
  const option = (name: string): Value => {
    const i = kw === null ? -1 : kw.names.findIndex((n) => keywordName(n) === name);
    return i < 0 || kw === null ? null : kw.values[i];
  };
  const unknown = kw?.names.map(keywordName).find((n) => n !== 'sep' && n !== 'end' && n !== 'file');
  if (unknown !== undefined) throw raise(typeError(`'${unknown}' is an invalid keyword argument for this function`));
  for (const name of ['sep', 'end']) {
    const value = option(name);
    if (value !== null && strValue(value) === undefined && !(value instanceof PyUnicode)) {
      throw raise(typeError(`${name} must be None, str or unicode, not ${typeOf(value).name}`));
    }
  }
  const file = option('file') ?? runtime.importModule('sys').attrs.getStr('stdout') ?? null;
  if (file === null) return null;
  const write = getAttr(file, 'write');
  args.forEach((arg, i) => {
    if (i > 0) callValue(write, [option('sep') ?? ' '], null);
    callValue(write, [arg instanceof PyUnicode ? arg : str(arg)], null);
  });
  callValue(write, [option('end') ?? '\n'], null);
  return null;
}

/** Functions of the running load. */
export function evaluationFunctions(runtime: Interpreter): Value[] {
  return [
    nativeUnpacked('eval', 1, 3, (source, globals, locals) => evaluate(runtime, source, globals, locals)),
    native('execfile', 1, 3, (path, globals, locals) => {
      const g = namespace(globals, runtime.currentGlobals(), 'execfile() arg 2 must be dict');
      const l = namespace(locals, globals === undefined ? runtime.currentLocals() : g, 'execfile() arg 3 must be a mapping');
      const name = str(path);
      const text = strValue(callValue(getAttr(openFile(runtime, path, 'U'), 'read'), [], null)) ?? '';
      runtime.execute(text, name, g, l, inheritedFlags());
      return null;
    }),
    nativeVariadic('compile', (args, kw) => {
      const [source, filename, mode, flags, alone] = bindArguments(
        'compile',
        ['source', 'filename', 'mode', 'flags', 'dont_inherit'],
        3,
        args,
        kw,
      );
      return compile(runtime, source, filename, mode, flags, alone);
    }),
    nativeVariadic('__import__', (args, kw) => {
      return importByName(runtime, bindArguments('__import__', ['name', 'globals', 'locals', 'fromlist', 'level'], 1, args, kw));
    }),
    native('reload', 1, 1, (module) => runtime.importer.reload(module)),
    nativeVariadic('print', (args, kw) => print(runtime, args, kw)),
    nativeVariadic('raw_input', () => noInput()),
    nativeVariadic('input', () => noInput()),
  ];
}

/** There is nobody to ask: as at the end of standard input. */
function noInput(): never {
  throw raise(makeException(EXCEPTION_TYPES.get('EOFError') as PyType, 'EOF when reading a line'));
}
