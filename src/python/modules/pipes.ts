/** pipes: shell pipelines, written but never run, and quoting for the shell. */
import { getAttr, setAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { equals } from '../objects/compare.ts';
import { raise, typeError, valueError } from '../objects/exceptions.ts';
import { openFile } from '../objects/file-type.ts';
import { getSlice } from '../objects/items.ts';
import { toArray } from '../objects/iterate.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { PyFrozenSet } from '../objects/set.ts';
import { callMethod } from '../objects/special-methods.ts';
import { repr, str } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { strType, typeOf } from '../objects/types.ts';
import { PyList, PyTuple, type Value } from '../objects/value.ts';
import { joinChunks } from './join-chunks.ts';
import { ModuleBuilder } from './module-builder.ts';
import { printValue } from './print-value.ts';
import { makeText, textOrUndefined } from './text-argument.ts';

const KINDS = { FILEIN_FILEOUT: 'ff', STDIN_FILEOUT: '-f', FILEIN_STDOUT: 'f-', STDIN_STDOUT: '--', SOURCE: '.-', SINK: '-.' };
const SAFE_CHARACTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789@%_-+=:,./';
const IS_SAFE = /^[A-Za-z0-9@%_\-+=:,./]+$/;

/** The text as one word of the shell; a sequence that is no text must hold safe characters only. */
function quote(file: Value): Value {
  const text = textOrUndefined(file);
  if (text === undefined) return quoteItems(file);
  if (text.text === '') return "''";
  if (IS_SAFE.test(text.text)) return file;
  return makeText(`'${text.text.replaceAll("'", `'"'"'`)}'`, text.isUnicode);
}

function quoteItems(value: Value): Value {
  const safe = new Set(SAFE_CHARACTERS);
  const isSafe = toArray(value).every((item) => typeof item === 'string' && safe.has(item));
  if (isSafe) return truth(value) ? value : "''";
  return joinChunks(["'", callMethod(value, 'replace', ["'", `'"'"'`]), "'"]);
}

interface Step {
  input: Value;
  command: Value;
  kind: string;
  output: Value;
}

const plainStep = (): Step => ({ input: '', command: 'cat', kind: '--', output: '' });

/** Puts a plain step at an end where a command wants a file and the pipeline has none. */
function completeEnds(steps: Step[], input: Value, output: Value): void {
  if (steps[0].kind[0] === 'f' && !truth(input)) steps.unshift(plainStep());
  steps[0].input = input;
  if (steps[steps.length - 1].kind[1] === 'f' && !truth(output)) steps.push(plainStep());
  steps[steps.length - 1].output = output;
}

/** A command with its files in variables or behind redirections. */
function withFiles({ input, command, kind, output }: Step): Value {
  let text = command;
  if (kind[1] === 'f') text = joinChunks(['OUT=', quote(output), '; ', text]);
  if (kind[0] === 'f') text = joinChunks(['IN=', quote(input), '; ', text]);
  if (kind[0] === '-' && truth(input)) text = joinChunks([text, ' <', quote(input)]);
  if (kind[1] === '-' && truth(output)) text = joinChunks([text, ' >', quote(output)]);
  return text;
}

function makePipeline(runtime: Runtime, input: Value, given: Value, output: Value): Value {
  const steps: Step[] = toArray(given).map((step) => {
    const [command, kind] = toArray(step);
    return { input: '', command, kind: str(kind), output: '' };
  });
  if (steps.length === 0) steps.push(plainStep());
  completeEnds(steps, input, output);
  for (let i = 1; i < steps.length; i++) {
    // Commands that both want files are joined by a temporary one, which a configuration cannot make: this raises.
    if (steps[i - 1].kind[1] === 'f' || steps[i].kind[0] === 'f') callMethod(runtime.importModule('tempfile'), 'mkstemp', []);
  }
  let text = withFiles(steps[0]);
  for (const step of steps.slice(1)) {
    const command = withFiles(step);
    text = joinChunks([text, ' |\n', step.kind.includes('f') ? joinChunks(['{ ', command, '; }']) : command]);
  }
  return text;
}

type End = 'append' | 'prepend';

function checkStep(self: Value, end: End, command: Value, kind: Value): void {
  const complain = (what: string): string => `Template.${end}: ${what}`;
  if (typeOf(command) !== strType) throw raise(typeError(complain('cmd must be a string')));
  if (!Object.values(KINDS).some((known) => equals(kind, known))) throw raise(valueError(complain(`bad kind ${repr(kind)}`)));
  const isAppend = end === 'append';
  const misplaced = isAppend ? KINDS.SOURCE : KINDS.SINK;
  if (equals(kind, misplaced)) {
    throw raise(valueError(complain(isAppend ? 'SOURCE can only be prepended' : 'SINK can only be appended')));
  }
  const steps = toArray(getAttr(self, 'steps'));
  const neighbour = steps[isAppend ? steps.length - 1 : 0];
  if (neighbour !== undefined && equals(toArray(neighbour)[1], isAppend ? KINDS.SINK : KINDS.SOURCE)) {
    throw raise(valueError(complain(isAppend ? 'already ends with SINK' : 'already begins with SOURCE')));
  }
  const text = str(command);
  if (str(kind)[0] === 'f' && !/\$IN(?![A-Za-z0-9_])/.test(text)) throw raise(valueError(complain('missing $IN in cmd')));
  if (str(kind)[1] === 'f' && !/\$OUT(?![A-Za-z0-9_])/.test(text)) throw raise(valueError(complain('missing $OUT in cmd')));
}

function defineTemplate(m: ModuleBuilder, runtime: Runtime): void {
  const os = (): Value => runtime.importModule('os');
  const steps = (self: Value): Value => getAttr(self, 'steps');
  m.oldClass('Template', [], {
    __init__: m.method('__init__', ['self'], (self) => {
      setAttr(self, 'debugging', 0);
      callMethod(self, 'reset', []);
      return null;
    }),
    __repr__: m.method('__repr__', ['self'], (self) => `<Template instance, steps=${repr(steps(self))}>`),
    reset: m.method('reset', ['self'], (self) => {
      setAttr(self, 'steps', new PyList([]));
      return null;
    }),
    clone: m.method('clone', ['self'], (self) => {
      const copy = callValue(m.get('Template'), [], null);
      setAttr(copy, 'steps', getSlice(steps(self), undefined, undefined));
      setAttr(copy, 'debugging', getAttr(self, 'debugging'));
      return copy;
    }),
    debug: m.method('debug', ['self', 'flag'], (self, flag) => {
      setAttr(self, 'debugging', flag);
      return null;
    }),
    append: m.method('append', ['self', 'cmd', 'kind'], (self, command, kind) => {
      checkStep(self, 'append', command, kind);
      return callMethod(steps(self), 'append', [new PyTuple([command, kind])]);
    }),
    prepend: m.method('prepend', ['self', 'cmd', 'kind'], (self, command, kind) => {
      checkStep(self, 'prepend', command, kind);
      return callMethod(steps(self), 'insert', [0, new PyTuple([command, kind])]);
    }),
    open: m.method('open', ['self', 'file', 'rw'], (self, file, mode) => {
      if (equals(mode, 'r') || equals(mode, 'w')) return callMethod(self, `open_${str(mode)}`, [file]);
      throw raise(valueError(`Template.open: rw must be 'r' or 'w', not ${repr(mode)}`));
    }),
    open_r: m.method('open_r', ['self', 'file'], (self, file) => {
      const all = toArray(steps(self));
      if (all.length === 0) return openFile(runtime, file, 'r');
      if (equals(toArray(all[all.length - 1])[1], KINDS.SINK)) throw raise(valueError('Template.open_r: pipeline ends width SINK'));
      return callMethod(os(), 'popen', [callMethod(self, 'makepipeline', [file, '']), 'r']);
    }),
    open_w: m.method('open_w', ['self', 'file'], (self, file) => {
      const all = toArray(steps(self));
      if (all.length === 0) return openFile(runtime, file, 'w');
      if (equals(toArray(all[0])[1], KINDS.SOURCE)) throw raise(valueError('Template.open_w: pipeline begins with SOURCE'));
      return callMethod(os(), 'popen', [callMethod(self, 'makepipeline', ['', file]), 'w']);
    }),
    copy: m.method('copy', ['self', 'infile', 'outfile'], (self, input, output) =>
      callMethod(os(), 'system', [callMethod(self, 'makepipeline', [input, output])]),
    ),
    makepipeline: m.method('makepipeline', ['self', 'infile', 'outfile'], (self, input, output) => {
      const command = callValue(m.get('makepipeline'), [input, steps(self), output], null);
      if (!truth(getAttr(self, 'debugging'))) return command;
      printValue(runtime, command);
      return joinChunks(['set -x; ', command]);
    }),
  });
}

export const pipesModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('pipes', 'Shell pipelines and quoting for the shell.');
  m.setAll(KINDS);
  m.set('stepkinds', new PyList(Object.values(KINDS)));
  m.set('__all__', new PyList(['Template']));
  const safe = new PyFrozenSet();
  for (const char of SAFE_CHARACTERS) safe.add(char);
  m.set('_safechars', safe);
  defineTemplate(m, runtime);
  m.def('makepipeline', ['infile', 'steps', 'outfile'], (input, steps, output) => makePipeline(runtime, input, steps, output));
  m.def('quote', ['file'], quote);
  return m.module;
};
