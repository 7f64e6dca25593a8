/** Compiled patterns, matches and scanners as a program sees them: _sre.SRE_Pattern, SRE_Match, SRE_Scanner. */
import '../objects/object-type.ts';
import { PyBytesLender } from '../objects/buffer-protocol.ts';
import { PyByteArray } from '../objects/byte-array.ts';
import { callValue, isCallable } from '../objects/call.ts';
import { makeClass } from '../objects/class.ts';
import { PyDict } from '../objects/dict.ts';
import {
  EXCEPTION_TYPES,
  Exception,
  indexError,
  makeException,
  PyException,
  raise,
  runtimeError,
  typeError,
} from '../objects/exceptions.ts';
import { asInt, integerValue } from '../objects/index-value.ts';
import { iteratorType, PyNativeIterator, setIteratorSlots } from '../objects/iterate.ts';
import {
  argumentCountError,
  attribute,
  bindArguments,
  keywords,
  type MethodSpec,
  noArgs,
  oneArg,
  setMethods,
  variadic,
} from '../objects/native.ts';
import { callMethod, readyType } from '../objects/special-methods.ts';
import { objectType, typeOf, typeType } from '../objects/types.ts';
import { PyList, PyObject, PyTuple, type PyType, PyUnicode, type Value } from '../objects/value.ts';
import { extensionType } from './extension-type.ts';
import { joinChunks } from './join-chunks.ts';
import * as engine from './re/engine.ts';
import { makeText, textOrUndefined } from './text-argument.ts';

/** Steps that one call may take before it is given up, with those for each character of its text: far more than any pattern that ends soon. */
const STEPS = 50_000_000;
const STEPS_PER_CHARACTER = 200;

let errorType: PyType | null = null;

/** sre_constants.error */
export function regexErrorType(): PyType {
  if (errorType === null) {
    const namespace = new PyDict();
    namespace.setStr('__module__', 'sre_constants');
    errorType = makeClass(typeType, 'error', [Exception], namespace);
  }
  return errorType;
}

/** Runs the engine on a text of so many characters, turning its errors into Python's. */
export function withEngine<T>(body: (budget: engine.Budget) => T, characters = 0): T {
  try {
    return body({ steps: STEPS + STEPS_PER_CHARACTER * characters });
  } catch (error) {
    if (error instanceof engine.RegexBudgetError) throw raise(runtimeError('the regular expression takes too many steps'));
    if (error instanceof engine.RegexError) throw raise(asException(error));
    throw error;
  }
}

function asException(error: engine.RegexError): PyException {
  const type = error.type === 'error' ? regexErrorType() : (EXCEPTION_TYPES.get(error.type) as PyType);
  if (error.isUnicode) return new PyException(type, new PyTuple([new PyUnicode(error.message)]));
  return makeException(type, error.message);
}

/** What is matched against, and how a part of it becomes a value of its own type. */
interface Subject {
  value: Value;
  subject: engine.Subject;
  isUnicode: boolean;
  part(text: string): Value;
}

const unicodePart = (text: string): Value => new PyUnicode(text);
const bytesPart = (text: string): Value => text;

function subjectOf(value: Value): Subject {
  const text = textOrUndefined(value);
  if (text !== undefined) {
    const { isUnicode } = text;
    return { value, subject: isUnicode ? engine.toSubject(text.text) : text.text, isUnicode, part: isUnicode ? unicodePart : bytesPart };
  }
  if (value instanceof PyBytesLender && value.isReadable) {
    return { value, subject: value.lend(), isUnicode: false, part: (bytes) => value.partOf(bytes) };
  }
  throw raise(typeError('expected string or buffer'));
}

/** ''.join() by an empty text of the subject's type. */
function joinParts(source: Subject, parts: Value[]): Value {
  if (source.value instanceof PyByteArray) return callMethod(source.part(''), 'join', [new PyList(parts)]);
  return joinChunks(source.isUnicode ? [new PyUnicode(''), ...parts] : parts);
}

/** An argument of C's type Py_ssize_t. */
function position(value: Value | undefined, missing: number): number {
  return value === undefined ? missing : asInt(value);
}

export class PyPattern extends PyObject {
  private index: PyDict | null = null;

  constructor(
    readonly pattern: Value,
    readonly program: engine.Program,
  ) {
    super();
  }

  /** The groups by their names, which are of the pattern's type. */
  get groupindex(): PyDict {
    if (this.index === null) {
      this.index = new PyDict();
      for (const [name, group] of this.program.groupindex) this.index.set(makeText(name, this.program.isUnicode), group);
    }
    return this.index;
  }
}

export class PyMatch extends PyObject {
  constructor(
    readonly pattern: PyPattern,
    readonly source: Subject,
    readonly result: engine.MatchResult,
    readonly pos: number,
    readonly endpos: number,
  ) {
    super();
  }

  /** The group's text; undefined where it did not take part. */
  text(group: number): Value | undefined {
    const { marks } = this.result;
    const start = marks[group * 2];
    if (start < 0) return undefined;
    return this.source.part(engine.sliceSubject(this.source.subject, start, marks[group * 2 + 1]));
  }
}

class PyScanner extends PyObject {
  constructor(
    readonly pattern: PyPattern,
    readonly source: Subject,
    public at: number,
    readonly end: number,
  ) {
    super();
  }
}

function clamp(n: number, length: number): number {
  return n < 0 ? 0 : n > length ? length : n;
}

/** pattern.match or pattern.search of a text between two positions. */
export function matchPattern(self: PyPattern, args: readonly Value[], mode: 'match' | 'search'): Value {
  const source = subjectOf(args[0]);
  const { length } = source.subject;
  const pos = clamp(position(args[1], 0), length);
  const endpos = clamp(position(args[2], length), length);
  const result = withEngine((budget) => engine.match(self.program, source.subject, pos, endpos, mode, budget), length);
  return result === null ? null : new PyMatch(self, source, result, pos, endpos);
}

function groupNumber(self: PyMatch, value: Value): number {
  const n = integerValue(value);
  const { program } = self.pattern;
  const name = n === undefined ? textOrUndefined(value)?.text : undefined;
  const group = n !== undefined ? Number(n) : name === undefined ? undefined : program.groupindex.get(name);
  if (group === undefined || group < 0 || group > program.groups) throw raise(indexError('no such group'));
  return group;
}

/** The texts between matches and those of their groups. */
function splitText(self: PyPattern, value: Value, maxsplit: number): Value {
  const source = subjectOf(value);
  const pieces = withEngine((budget) => engine.split(self.program, source.subject, maxsplit, budget), source.subject.length);
  return new PyList(pieces.map((piece) => (piece === null ? null : source.part(piece))));
}

function findAllTexts(self: PyPattern, [value, pos, endpos]: readonly Value[]): Value {
  const source = subjectOf(value);
  const { length } = source.subject;
  const from = position(pos, 0);
  const to = position(endpos, length);
  const found = withEngine((budget) => engine.findAll(self.program, source.subject, from, to, budget), length);
  return new PyList(found.map((piece) => (typeof piece === 'string' ? source.part(piece) : new PyTuple(piece.map(source.part)))));
}

let callableIteratorType: PyType | null = null;

function findIterator(self: PyPattern, [value, pos, endpos]: readonly Value[]): Value {
  if (callableIteratorType === null) {
    callableIteratorType = iteratorType('callable-iterator');
    setIteratorSlots(callableIteratorType);
  }
  const source = subjectOf(value);
  const { length } = source.subject;
  const from = clamp(position(pos, 0), length);
  const to = clamp(position(endpos, length), length);
  const scanner = withEngine((budget) => new engine.Scanner(self.program, source.subject, from, to, budget), length);
  return new PyNativeIterator(callableIteratorType, () => {
    const result = withEngine(() => scanner.next());
    return result === null ? undefined : new PyMatch(self, source, result, from, to);
  });
}

/** What stands for one match: a function's result, or a template's text. */
type Replacement = (result: engine.MatchResult) => Value | null;

function replacement(self: PyPattern, source: Subject, repl: Value): Replacement {
  if (isCallable(repl)) {
    return (result) => callValue(repl, [new PyMatch(self, source, result, 0, source.subject.length)], null);
  }
  const text = textOrUndefined(repl);
  if (text === undefined) throw raise(typeError(`object of type '${typeOf(repl).fullName}' has no len()`));
  if (!text.text.includes('\\')) return () => repl;
  const template = withEngine(() => engine.parseTemplate(text.text, self.program, text.isUnicode));
  return (result) => expand(template, self, source, result, text.isUnicode);
}

/** A template's text after a match: unicode if the template or a text that it takes from the match is. */
function expand(template: engine.Template, self: PyPattern, source: Subject, result: engine.MatchResult, isUnicode: boolean): Value {
  if (isUnicode === source.isUnicode && !(source.value instanceof PyByteArray)) {
    return makeText(
      withEngine(() => engine.expandTemplate(template, self.program, source.subject, result)),
      isUnicode,
    );
  }
  const pieces = template.map((part) => {
    const text = withEngine(() => engine.expandTemplate([part], self.program, source.subject, result));
    return typeof part === 'string' ? makeText(text, isUnicode) : source.part(text);
  });
  return joinParts(source, pieces);
}

/** pattern.subn: the new text and how many replacements there are. */
export function substitute(self: PyPattern, repl: Value, value: Value, count: number): [Value, number] {
  const source = subjectOf(value);
  const replace = replacement(self, source, repl);
  const { pieces, count: replaced } = withEngine(
    (budget) => engine.substitute<{ text: Value }>(self.program, source.subject, count, (result) => wrap(replace(result)), budget),
    source.subject.length,
  );
  const chunks = pieces.map((piece) => (typeof piece === 'string' ? source.part(piece) : piece.text));
  return [joinParts(source, chunks), replaced];
}

/** The engine joins plain texts itself, so what Python gave is wrapped. */
function wrap(value: Value | null): { text: Value } | null {
  return value === null ? null : { text: value };
}

function uncopyable(method: string, what: string): MethodSpec {
  return variadic(() => {
    throw raise(typeError(`cannot ${method} this ${what} object`));
  });
}

/** A method that takes its text as `string` or, as of old, by another name, and beside it what `more` names. */
function textMethod(name: string, old: string, more: string[], fn: (self: PyPattern, args: readonly Value[]) => Value): MethodSpec {
  const most = more.length + 1;
  return variadic((self: PyPattern, args, kw) => {
    if (args.length > most) {
      throw raise(typeError(`${name}() takes at most ${most} positional argument${most === 1 ? '' : 's'} (${args.length} given)`));
    }
    const text = kw?.get(old);
    const bound = bindArguments(name, ['string', ...more, old], text === undefined ? 1 : 0, args, kw);
    if (bound[0] === undefined && text !== undefined) bound[0] = text;
    return fn(self, bound.slice(0, most));
  });
}

/** A method of a text and two positions, by position only. */
function spanMethod(name: string, fn: (self: PyPattern, args: readonly Value[]) => Value): MethodSpec {
  return variadic((self: PyPattern, args, kw) => {
    if (kw !== null && kw.names.length > 0) throw raise(typeError(`${name}() takes no keyword arguments`));
    if (args.length < 1 || args.length > 3) argumentCountError(name, args.length, 1, 3);
    return fn(self, args);
  });
}

const SPAN = ['pos', 'endpos'];

function unpackOptional(name: string, args: Value[], most: number): void {
  if (args.length > most) throw raise(typeError(`${name} expected at most ${most} arguments, got ${args.length}`));
}

export interface RegexTypes {
  pattern: PyType;
  match: PyType;
}

let types: RegexTypes | null = null;

/** The types, made when the first pattern is. */
export function regexTypes(): RegexTypes {
  if (types === null) {
    types = { pattern: makePatternType(), match: makeMatchType() };
    makeScannerType();
  }
  return types;
}

function sreType(name: string, representation: abstract new (...args: never[]) => PyObject): PyType {
  const type = extensionType('_sre', name, objectType, representation);
  type.basetype = false;
  readyType(type, {});
  return type;
}

function makePatternType(): PyType {
  const type = sreType('SRE_Pattern', PyPattern);
  setMethods(type, {
    match: textMethod('match', 'pattern', SPAN, (self, args) => matchPattern(self, args, 'match')),
    search: textMethod('search', 'pattern', SPAN, (self, args) => matchPattern(self, args, 'search')),
    findall: textMethod('findall', 'source', SPAN, findAllTexts),
    finditer: spanMethod('finditer', findIterator),
    scanner: spanMethod('scanner', (self, [value, pos, endpos]) => {
      const source = subjectOf(value);
      const { length } = source.subject;
      return new PyScanner(self, source, clamp(position(pos, 0), length), clamp(position(endpos, length), length));
    }),
    split: textMethod('split', 'source', ['maxsplit'], (self, [text, maxsplit]) => splitText(self, text, position(maxsplit, 0))),
    sub: keywords(
      ['repl', 'string', 'count'],
      2,
      (self: PyPattern, repl, text, count) => substitute(self, repl, text, position(count, 0))[0],
    ),
    subn: keywords(
      ['repl', 'string', 'count'],
      2,
      (self: PyPattern, repl, text, count) => new PyTuple(substitute(self, repl, text, position(count, 0))),
    ),
    pattern: attribute((self: PyPattern) => self.pattern),
    flags: attribute((self: PyPattern) => self.program.flags),
    groups: attribute((self: PyPattern) => self.program.groups),
    groupindex: attribute((self: PyPattern) => self.groupindex),
    __copy__: uncopyable('copy', 'pattern'),
    __deepcopy__: uncopyable('deepcopy', 'pattern'),
  });
  return type;
}

/** start(), end() or span() of a group. */
function mark(name: string, of: (start: number, end: number) => Value): MethodSpec {
  return variadic((self: PyMatch, args) => {
    unpackOptional(name, args, 1);
    const group = args.length === 0 ? 0 : groupNumber(self, args[0]);
    return of(self.result.marks[group * 2], self.result.marks[group * 2 + 1]);
  });
}

function groupTexts(self: PyMatch, missing: Value): Value[] {
  const texts: Value[] = [];
  for (let group = 1; group <= self.pattern.program.groups; group++) texts.push(self.text(group) ?? missing);
  return texts;
}

function makeMatchType(): PyType {
  const type = sreType('SRE_Match', PyMatch);
  setMethods(type, {
    group: variadic((self: PyMatch, args) => {
      if (args.length === 0) return self.text(0) ?? null;
      const texts = args.map((arg) => self.text(groupNumber(self, arg)) ?? null);
      return texts.length === 1 ? texts[0] : new PyTuple(texts);
    }),
    groups: keywords(['default'], 0, (self: PyMatch, missing) => new PyTuple(groupTexts(self, missing ?? null))),
    groupdict: keywords(['default'], 0, (self: PyMatch, missing) => {
      const dict = new PyDict();
      for (const [name, group] of self.pattern.groupindex.entries()) dict.set(name, self.text(group as number) ?? missing ?? null);
      return dict;
    }),
    start: mark('start', (start) => start),
    end: mark('end', (_start, end) => end),
    span: mark('span', (start, end) => new PyTuple([start, end])),
    expand: oneArg((self: PyMatch, template) => {
      const text = textOrUndefined(template);
      if (text === undefined) throw raise(typeError(`object of type '${typeOf(template).fullName}' has no len()`));
      const parsed = withEngine(() => engine.parseTemplate(text.text, self.pattern.program, text.isUnicode));
      return expand(parsed, self.pattern, self.source, self.result, text.isUnicode);
    }),
    string: attribute((self: PyMatch) => self.source.value),
    re: attribute((self: PyMatch) => self.pattern),
    pos: attribute((self: PyMatch) => self.pos),
    endpos: attribute((self: PyMatch) => self.endpos),
    lastindex: attribute((self: PyMatch) => self.result.lastindex),
    lastgroup: attribute((self: PyMatch) => {
      const { groupindex, isUnicode } = self.pattern.program;
      for (const [name, group] of groupindex) if (group === self.result.lastindex) return makeText(name, isUnicode);
      return null;
    }),
    regs: attribute((self: PyMatch) => {
      const { marks } = self.result;
      const pairs: Value[] = [];
      for (let i = 0; i < marks.length; i += 2) pairs.push(new PyTuple([marks[i], marks[i + 1]]));
      return new PyTuple(pairs);
    }),
    __copy__: uncopyable('copy', 'match'),
    __deepcopy__: uncopyable('deepcopy', 'match'),
  });
  return type;
}

function makeScannerType(): void {
  const type = sreType('SRE_Scanner', PyScanner);
  const step = (mode: 'match' | 'search'): MethodSpec =>
    noArgs((self: PyScanner) => {
      if (self.at > self.end) return null;
      const { pattern, source, at, end } = self;
      const result = withEngine((budget) => engine.match(pattern.program, source.subject, at, end, mode, budget), end);
      if (result === null) {
        self.at = end + 1;
        return null;
      }
      self.at = result.marks[1] === result.marks[0] ? result.marks[1] + 1 : result.marks[1];
      return new PyMatch(pattern, source, result, at, end);
    });
  setMethods(type, { match: step('match'), search: step('search'), pattern: attribute((self: PyScanner) => self.pattern) });
}
