/** traceback. */
import { machine } from '../evaluate/frame.ts';
import { getAttr, getAttrOrUndefined } from '../objects/attributes.ts';
import { compareThreeWay } from '../objects/compare.ts';
import { raise, valueError } from '../objects/exceptions.ts';
import { toArray } from '../objects/iterate.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import { truth } from '../objects/truth.ts';
import { PyList, type PyTuple, type Value } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';
import { entryLines, exceptionLines, frameEntry, writeAll } from './traceback/text.ts';

const PUBLIC = [
  ...['extract_stack', 'extract_tb', 'format_exception', 'format_exception_only', 'format_list', 'format_stack', 'format_tb'],
  ...['print_exc', 'format_exc', 'print_exception', 'print_last', 'print_stack', 'print_tb', 'tb_lineno'],
];

function sys(runtime: Runtime): Value {
  return runtime.importModule('sys');
}

/** Entries of what is linked by an attribute, as tracebacks and frames are, up to the limit. */
function extract(runtime: Runtime, first: Value, limit: Value, kind: 'traceback' | 'frame'): PyTuple[] {
  const most = limit ?? getAttrOrUndefined(sys(runtime), 'tracebacklimit') ?? null;
  const entries: PyTuple[] = [];
  for (let each = first; each !== null && (most === null || compareThreeWay(entries.length, most) < 0); ) {
    const isFrame = kind === 'frame';
    entries.push(frameEntry(runtime, isFrame ? each : getAttr(each, 'tb_frame'), getAttr(each, isFrame ? 'f_lineno' : 'tb_lineno')));
    each = getAttr(each, isFrame ? 'f_back' : 'tb_next');
  }
  return entries;
}

function stackEntries(runtime: Runtime, frame: Value, limit: Value): PyTuple[] {
  return extract(runtime, frame ?? machine.frame, limit, 'frame').reverse();
}

/** All of an exception: its frames, and what it says. */
function exceptionText(runtime: Runtime, type: Value, value: Value, traceback: Value, limit: Value): string[] {
  const frames = truth(traceback) ? extract(runtime, traceback, limit, 'traceback').map((entry) => entryLines(entry).join('')) : null;
  const header = frames === null ? [] : ['Traceback (most recent call last):\n'];
  return [...header, ...(frames ?? []), ...exceptionLines(type, value)];
}

/** sys.exc_info() as its three parts. */
function current(runtime: Runtime): readonly Value[] {
  return toArray(callMethod(sys(runtime), 'exc_info', []));
}

function definePrinting(m: ModuleBuilder, runtime: Runtime): void {
  const out = (file: Value): Value => file ?? getAttr(sys(runtime), 'stderr');
  const printed = (file: Value, texts: readonly string[]): null => {
    writeAll(out(file), texts);
    return null;
  };
  const printException = (type: Value, value: Value, tb: Value, limit: Value, file: Value): null =>
    printed(file, exceptionText(runtime, type, value, tb, limit));
  m.def('print_list', ['extracted_list', 'file'], (list, file) => printed(file, toArray(list).flatMap(entryLines)), [null]);
  m.def(
    'print_tb',
    ['tb', 'limit', 'file'],
    (tb, limit, file) => printed(file, extract(runtime, tb, limit, 'traceback').flatMap(entryLines)),
    [null, null],
  );
  m.def('print_exception', ['etype', 'value', 'tb', 'limit', 'file'], printException, [null, null]);
  m.def(
    'print_exc',
    ['limit', 'file'],
    (limit, file) => {
      const [type, value, tb] = current(runtime);
      return printException(type, value, tb, limit, file);
    },
    [null, null],
  );
  m.def(
    'print_last',
    ['limit', 'file'],
    (limit, file) => {
      const [type, value, tb] = ['last_type', 'last_value', 'last_traceback'].map((name) => getAttrOrUndefined(sys(runtime), name));
      if (type === undefined) throw raise(valueError('no last exception'));
      return printException(type, value ?? null, tb ?? null, limit, file);
    },
    [null, null],
  );
  m.def(
    'print_stack',
    ['f', 'limit', 'file'],
    (frame, limit, file) => printed(file, stackEntries(runtime, frame, limit).flatMap(entryLines)),
    [null, null, null],
  );
}

function defineFormatting(m: ModuleBuilder, runtime: Runtime): void {
  const formatted = (entries: readonly Value[]): Value => new PyList(entries.map((entry) => entryLines(entry).join('')));
  m.def('format_list', ['extracted_list'], (list) => formatted(toArray(list)));
  m.def('extract_tb', ['tb', 'limit'], (tb, limit) => new PyList(extract(runtime, tb, limit, 'traceback')), [null]);
  m.def('format_tb', ['tb', 'limit'], (tb, limit) => formatted(extract(runtime, tb, limit, 'traceback')), [null]);
  m.def('extract_stack', ['f', 'limit'], (frame, limit) => new PyList(stackEntries(runtime, frame, limit)), [null, null]);
  m.def('format_stack', ['f', 'limit'], (frame, limit) => formatted(stackEntries(runtime, frame, limit)), [null, null]);
  m.def('format_exception_only', ['etype', 'value'], (type, value) => new PyList(exceptionLines(type, value)));
  m.def(
    'format_exception',
    ['etype', 'value', 'tb', 'limit'],
    (type, value, tb, limit) => new PyList(exceptionText(runtime, type, value, tb, limit)),
    [null],
  );
  m.def(
    'format_exc',
    ['limit'],
    (limit) => {
      const [type, value, tb] = current(runtime);
      return exceptionText(runtime, type, value, tb, limit).join('');
    },
    [null],
  );
  m.def('tb_lineno', ['tb'], (tb) => getAttr(tb, 'tb_lineno'));
}

export const tracebackModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('traceback', 'Tracebacks as text.');
  m.set('__all__', new PyList(PUBLIC));
  m.set('sys', sys(runtime));
  m.set('linecache', runtime.importModule('linecache'));
  m.set('types', runtime.importModule('types'));
  definePrinting(m, runtime);
  defineFormatting(m, runtime);
  return m.module;
};
