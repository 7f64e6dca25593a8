/** Parameters of a call to a Python function: PyEval_EvalCodeEx, with its messages. */
import { PyDict } from '../objects/dict.ts';
import { raise, typeError } from '../objects/exceptions.ts';
import { isKeywordText, shownKeyword } from '../objects/native.ts';
import { type KwArgs, PyTuple, type Value } from '../objects/value.ts';
import type { CompiledCode } from './code.ts';

function countError(code: CompiledCode, how: string, expected: number, given: number): never {
  throw raise(typeError(`${code.name}() takes ${how} ${expected} argument${expected === 1 ? '' : 's'} (${given} given)`));
}

/** Slots of a new frame, with arguments in their places. Raises TypeError. */
export function bindParameters(
  code: CompiledCode,
  defaults: readonly Value[],
  args: readonly Value[],
  kw: KwArgs | null,
): (Value | undefined)[] {
  const { argcount, hasVarargs, hasKwargs } = code;
  const slots: (Value | undefined)[] = [];
  for (let i = code.slotCount; i > 0; i--) slots.push(undefined);
  const named = kw === null ? 0 : kw.names.length;
  if (argcount === 0 && !hasVarargs && !hasKwargs) {
    if (args.length + named > 0) throw raise(typeError(`${code.name}() takes no arguments (${args.length + named} given)`));
    return slots;
  }
  if (args.length > argcount && !hasVarargs) {
    countError(code, defaults.length > 0 ? 'at most' : 'exactly', argcount, args.length + named);
  }
  const count = Math.min(args.length, argcount);
  for (let i = 0; i < count; i++) slots[i] = args[i];
  if (hasVarargs) slots[argcount] = new PyTuple(args.slice(argcount));
  const extra = hasKwargs ? new PyDict() : null;
  if (extra !== null) slots[argcount + (hasVarargs ? 1 : 0)] = extra;
  if (kw !== null) bindKeywords(code, slots, kw, extra);
  if (args.length < argcount) fillDefaults(code, slots, defaults, args.length);
  return slots;
}

function bindKeywords(code: CompiledCode, slots: (Value | undefined)[], kw: KwArgs, extra: PyDict | null): void {
  for (let k = 0; k < kw.names.length; k++) {
    const name = kw.names[k];
    const value = kw.values[k];
    const text = keywordText(code, name);
    const index = code.varnames.indexOf(text);
    if (index >= 0 && index < code.argcount) {
      if (slots[index] !== undefined) throw raise(typeError(`${code.name}() got multiple values for keyword argument '${text}'`));
      slots[index] = value;
    } else if (extra !== null) {
      extra.set(name, value);
    } else {
      const error = typeError(`${code.name}() got an unexpected keyword argument '${text}'`);
      error.subject = code;
      throw raise(error);
    }
  }
}

function keywordText(code: CompiledCode, name: Value): string {
  if (typeof name === 'string') return name;
  if (!isKeywordText(name)) throw raise(typeError(`${code.name}() keywords must be strings`));
  return shownKeyword(name);
}

function fillDefaults(code: CompiledCode, slots: (Value | undefined)[], defaults: readonly Value[], given: number): void {
  const required = code.argcount - defaults.length;
  for (let i = given; i < required; i++) {
    if (slots[i] !== undefined) continue;
    const filled = slots.slice(0, code.argcount).filter((v) => v !== undefined).length;
    countError(code, code.hasVarargs || defaults.length > 0 ? 'at least' : 'exactly', required, filled);
  }
  for (let i = Math.max(given, required); i < code.argcount; i++) {
    if (slots[i] === undefined) slots[i] = defaults[i - required];
  }
}
