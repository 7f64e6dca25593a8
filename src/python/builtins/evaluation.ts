/** Functions that run code or read what is outside: eval, execfile, compile, __import__, open, print and their like. */

import { CompiledCode } from '../evaluate/code.ts';
import { refuseNull, runCode, sourceFlags, sourceText } from '../evaluate/exec.ts';
import { machine } from '../evaluate/frame.ts';
import { FUTURE_MASK } from '../evaluate/future.ts';
import type { Interpreter } from '../evaluate/interpreter.ts';
import { getAttr } from '../objects/attributes.ts';
import { PyBytesLender, readBuffer } from '../objects/buffer-protocol.ts';
import { callValue } from '../objects/call.ts';
import { PyDict } from '../objects/dict.ts';
import { EXCEPTION_TYPES, makeException, NotImplementedError, raise, runtimeError, typeError, valueError } from '../objects/exceptions.ts';
import { openFile } from '../objects/file-type.ts';
import { asCInt, asInt } from '../objects/index-value.ts';
import { asNamespace, isMapping } from '../objects/mapping-namespace.ts';
import { argumentCountError, bindArguments, keywordName, native, nativeVariadic } from '../objects/native.ts';
import { callMethod } from '../objects/special-methods.ts';
import { encodeAscii, str, strValue } from '../objects/text.ts';
import { typeOf } from '../objects/types.ts';
import { nativeUnpacked } from '../objects/unpack-arguments.ts';
import { type KwArgs, type PyType, PyUnicode, type Value } from '../objects/value.ts';

/** The locals of eval() and execfile(): any mapping; without one the globals given, or what runs now. Raises TypeError. */
function localsArgument(runtime: Interpreter, globals: PyDict | null, locals: Value | undefined): PyDict {
  if (locals === undefined || locals === null) return globals === null ? runtime.currentLocals() : asNamespace(globals);
  if (!isMapping(locals)) throw raise(typeError('locals must be a mapping'));
  return asNamespace(locals);
}

function globalsOfEval(globals: Value | undefined): PyDict | null {
  if (globals === undefined || globals === null) return null;
  if (globals instanceof PyDict) return globals;
  throw raise(typeError(isMapping(globals) ? 'globals must be a real dict; try eval(code, {}, mapping)' : 'globals must be a dict'));
}

function evaluate(runtime: Interpreter, source: Value, globals: Value | undefined, locals: Value | undefined): Value {
  if (locals !== undefined && locals !== null && !isMapping(locals)) throw raise(typeError('locals must be a mapping'));
  const own = globalsOfEval(globals);
  const g = own ?? runtime.currentGlobals();
  const l = localsArgument(runtime, own, locals);
  if (source instanceof CompiledCode) {
    if (source.freevars.length > 0) throw raise(typeError('code object passed to eval() may not contain free variables'));
    return runCode(source, g, l);
  }
  const text = sourceText(source);
  if (text === undefined) throw raise(typeError('eval() arg 1 must be a string or code object'));
  refuseNull(text);
  return runtime.evaluate(text, '<string>', g, l, inheritedFlags() | sourceFlags(source));
}

/** Flags of the running code that code compiled by it inherits. */
function inheritedFlags(): number {
  return machine.frame?.code.future ?? 0;
}

const PyCF_DONT_IMPLY_DEDENT = 0x200;
const PyCF_ONLY_AST = 0x400;
/** Taken and ignored, as it was CPython's own for nested scopes. */
const CO_NESTED = 0x10;

/** A text that a function takes as C's string: unicode as ASCII. Raises TypeError. */
function textArgument(name: string, position: number, value: Value): string {
  const text = value instanceof PyUnicode ? encodeAscii(value.value) : strValue(value);
  if (text !== undefined) return text;
  throw raise(typeError(`${name}() argument ${position} must be string, not ${value === null ? 'None' : typeOf(value).name}`));
}

/** compile(source, filename, mode[, flags[, dont_inherit]]) */
function compile(
  runtime: Interpreter,
  source: Value,
  filename: Value,
  mode: Value,
  flags: Value | undefined,
  alone: Value | undefined,
): Value {
  const name = textArgument('compile', 2, filename);
  const kind = textArgument('compile', 3, mode);
  const bits = flags === undefined ? 0 : asCInt(flags);
  if ((bits & ~(FUTURE_MASK | CO_NESTED | PyCF_DONT_IMPLY_DEDENT | PyCF_ONLY_AST)) !== 0)
    throw raise(valueError('compile(): unrecognised flags'));
  if ((bits & PyCF_ONLY_AST) !== 0) throw raise(makeException(NotImplementedError, 'compile() makes no trees for programs here'));
  const inherited = alone !== undefined && asCInt(alone) !== 0 ? 0 : inheritedFlags();
  const text = source instanceof PyBytesLender ? readBuffer(source) : sourceText(source);
  if (text === undefined) throw raise(typeError('expected a readable buffer object'));
  if (kind !== 'exec' && kind !== 'eval' && kind !== 'single') {
    throw raise(valueError("compile() arg 3 must be 'exec', 'eval' or 'single'"));
  }
  return runtime.compile(text, name, kind, bits | inherited | sourceFlags(source));
}

/** __import__(name[, globals[, locals[, fromlist[, level]]]]); see Importer.import. */
function importByName(runtime: Interpreter, [name, globals, , fromlist, level]: (Value | undefined)[]): Value {
  const text = strValue(name as Value) ?? (name instanceof PyUnicode ? encodeAscii(name.value) : undefined);
  if (text === undefined) throw raise(typeError(`__import__() argument 1 must be string, not ${typeOf(name as Value).fullName}`));
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
      throw raise(typeError(`${name} must be None, str or unicode, not ${typeOf(value).fullName}`));
    }
  }
  const separator = option('sep');
  const end = option('end');
  // One unicode among them, and what is written of itself is unicode too.
  const isUnicode = [separator, end, ...args].some((value) => value instanceof PyUnicode);
  const own = (text: string): Value => (isUnicode ? new PyUnicode(text) : text);
  const file = option('file') ?? runtime.importModule('sys').attrs.getStr('stdout') ?? null;
  if (file === null) return null;
  const write = getAttr(file, 'write');
  args.forEach((arg, i) => {
    if (i > 0) callValue(write, [separator ?? own(' ')], null);
    callValue(write, [arg instanceof PyUnicode ? arg : str(arg)], null);
  });
  callValue(write, [end ?? own('\n')], null);
  return null;
}

/** execfile(path[, globals[, locals]]) */
function executeFile(runtime: Interpreter, args: Value[], kw: KwArgs | null): Value {
  if (kw !== null && kw.names.length > 0) throw raise(typeError('execfile() takes no keyword arguments'));
  if (args.length < 1 || args.length > 3) argumentCountError('execfile', args.length, 1, 3);
  const [path, globals, locals] = args;
  const name = textArgument('execfile', 1, path);
  if (globals !== undefined && !(globals instanceof PyDict)) {
    throw raise(typeError(`execfile() argument 2 must be dict, not ${globals === null ? 'None' : typeOf(globals).name}`));
  }
  const l = localsArgument(runtime, globals ?? null, locals);
  const text = strValue(callMethod(openFile(runtime, path, 'U'), 'read', [])) ?? '';
  runtime.execute(text, name, globals ?? runtime.currentGlobals(), l, inheritedFlags());
  return null;
}

/** A line of sys.stdin without its end: what the program has put there, since a configuration has no standard input. Raises EOFError. */
function readInput(runtime: Interpreter, name: string, args: Value[], kw: KwArgs | null): Value {
  if (kw !== null && kw.names.length > 0) throw raise(typeError(`${name}() takes no keyword arguments`));
  if (args.length > 1) throw raise(typeError(`[raw_]input expected at most 1 arguments, got ${args.length}`));
  const { attrs } = runtime.importModule('sys');
  for (const stream of ['stdin', 'stdout']) {
    if (attrs.getStr(stream) === undefined) throw raise(runtimeError(`[raw_]input: lost sys.${stream}`));
  }
  if (args.length > 0) callMethod(attrs.getStr('stdout') as Value, 'write', [str(args[0])]);
  const line = callMethod(attrs.getStr('stdin') as Value, 'readline', []);
  const text = line instanceof PyUnicode ? line.value : strValue(line);
  if (text === undefined) throw raise(typeError('object.readline() returned non-string'));
  if (text === '') throw raise(makeException(EXCEPTION_TYPES.get('EOFError') as PyType, 'EOF when reading a line'));
  const bare = text.replace(/\n$/, '');
  return line instanceof PyUnicode ? new PyUnicode(bare) : bare;
}

/** Functions of the running load. */
export function evaluationFunctions(runtime: Interpreter): Value[] {
  return [
    nativeUnpacked('eval', 1, 3, (source, globals, locals) => evaluate(runtime, source, globals, locals)),
    nativeVariadic('execfile', (args, kw) => executeFile(runtime, args, kw)),
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
    nativeVariadic('raw_input', (args, kw) => readInput(runtime, 'raw_input', args, kw)),
    nativeVariadic('input', (args, kw) => evaluate(runtime, readInput(runtime, 'input', args, kw), undefined, undefined)),
  ];
}
