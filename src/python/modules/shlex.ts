/** shlex: text split into words as a shell does. */
import { add, remainder } from '../objects/arithmetic.ts';
import { getAttr, setAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import type { PyClassic } from '../objects/classic.ts';
import { equals } from '../objects/compare.ts';
import { PyDict } from '../objects/dict.ts';
import { raise, stopIteration, valueError } from '../objects/exceptions.ts';
import { openFile } from '../objects/file-type.ts';
import { asInt } from '../objects/index-value.ts';
import { isInstance } from '../objects/instance-check.ts';
import { contains, getItem, getSlice } from '../objects/items.ts';
import { toArray } from '../objects/iterate.ts';
import { kwargsFromDict } from '../objects/native.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import { repr, str } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { basestringType } from '../objects/types.ts';
import { PyList, PyTuple, type Value } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';
import { printValue } from './print-value.ts';

const WORD_CHARACTERS = 'abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_';

/** Latin-1's letters from `from` to `to` without the sign in their middle. */
function latinLetters(from: number, to: number, sign: number): string {
  let letters = '';
  for (let code = from; code <= to; code++) if (code !== sign) letters += String.fromCharCode(code);
  return letters;
}

const IN_WORD = 'a';
const BETWEEN = ' ';

/** One token being read: what read_token() keeps while it goes through the characters. */
class TokenReader {
  private quoted = false;
  private escapedState: Value = BETWEEN;
  private readonly posix: boolean;

  constructor(
    private readonly self: Value,
    private readonly log: (level: number, text: () => string) => void,
  ) {
    this.posix = truth(this.get('posix'));
  }

  private get(name: string): Value {
    return getAttr(this.self, name);
  }

  private set(name: string, value: Value): void {
    setAttr(this.self, name, value);
  }

  private isIn(char: Value, name: string): boolean {
    return contains(this.get(name), char);
  }

  private append(char: Value): void {
    this.set('token', add(this.get('token'), char));
  }

  private countLine(): void {
    this.set('lineno', add(this.get('lineno'), 1));
  }

  read(): Value {
    for (;;) {
      const char = callMethod(this.get('instream'), 'read', [1]);
      if (equals(char, '\n')) this.countLine();
      const state = this.get('state');
      this.log(3, () => `in state ${repr(state)} I see character: ${repr(char)}`);
      if (this.isComplete(state, char)) break;
    }
    const token = this.get('token');
    this.set('token', '');
    const result = this.posix && !this.quoted && equals(token, '') ? null : token;
    this.log(2, () => (truth(result) ? `raw token=${repr(result)}` : 'raw token=EOF'));
    return result;
  }

  /** Takes a character: true where it ends the token. */
  private isComplete(state: Value, char: Value): boolean {
    if (state === null) {
      this.set('token', '');
      return true;
    }
    if (equals(state, BETWEEN)) return this.between(char);
    if (this.isIn(state, 'quotes')) return this.inQuotes(state, char);
    if (this.isIn(state, 'escape')) return this.escaped(state, char);
    return equals(state, IN_WORD) && this.inWord(char);
  }

  private hasToken(): boolean {
    return truth(this.get('token')) || (this.posix && this.quoted);
  }

  private atEnd(): true {
    this.set('state', null);
    return true;
  }

  private skipComment(): void {
    callMethod(this.get('instream'), 'readline', []);
    this.countLine();
  }

  private begin(char: Value): void {
    this.set('token', char);
    this.set('state', IN_WORD);
  }

  private startEscape(state: Value, char: Value): void {
    this.escapedState = state;
    this.set('state', char);
  }

  private between(char: Value): boolean {
    if (!truth(char)) return this.atEnd();
    if (this.isIn(char, 'whitespace')) {
      this.log(2, () => 'I see whitespace in whitespace state');
      return this.hasToken();
    }
    if (this.isIn(char, 'commenters')) this.skipComment();
    else if (this.posix && this.isIn(char, 'escape')) this.startEscape(IN_WORD, char);
    else if (this.isIn(char, 'wordchars')) this.begin(char);
    else if (this.isIn(char, 'quotes')) {
      if (!this.posix) this.set('token', char);
      this.set('state', char);
    } else if (truth(this.get('whitespace_split'))) this.begin(char);
    else {
      this.set('token', char);
      return this.hasToken();
    }
    return false;
  }

  private inQuotes(state: Value, char: Value): boolean {
    this.quoted = true;
    if (!truth(char)) {
      this.log(2, () => 'I see EOF in quotes state');
      throw raise(valueError('No closing quotation'));
    }
    if (equals(char, state)) {
      if (this.posix) {
        this.set('state', IN_WORD);
        return false;
      }
      this.append(char);
      this.set('state', BETWEEN);
      return true;
    }
    if (this.posix && this.isIn(char, 'escape') && this.isIn(state, 'escapedquotes')) this.startEscape(state, char);
    else this.append(char);
    return false;
  }

  private escaped(state: Value, char: Value): boolean {
    if (!truth(char)) {
      this.log(2, () => 'I see EOF in escape state');
      throw raise(valueError('No escaped character'));
    }
    // Within quotes only the quote and the escape character itself can be escaped.
    const keepsEscape = this.isIn(this.escapedState, 'quotes') && !equals(char, state) && !equals(char, this.escapedState);
    if (keepsEscape) this.append(state);
    this.append(char);
    this.set('state', this.escapedState);
    return false;
  }

  private inWord(char: Value): boolean {
    if (!truth(char)) return this.atEnd();
    if (this.isIn(char, 'whitespace')) {
      this.log(2, () => 'I see whitespace in word state');
      this.set('state', BETWEEN);
      return this.hasToken();
    }
    if (this.isIn(char, 'commenters')) {
      this.skipComment();
      if (!this.posix) return false;
      this.set('state', BETWEEN);
      return this.hasToken();
    }
    if (this.posix && this.isIn(char, 'quotes')) this.set('state', char);
    else if (this.posix && this.isIn(char, 'escape')) this.startEscape(IN_WORD, char);
    else if (this.isIn(char, 'wordchars') || this.isIn(char, 'quotes') || truth(this.get('whitespace_split'))) this.append(char);
    else {
      callMethod(this.get('pushback'), 'appendleft', [char]);
      this.log(2, () => 'I see punctuation in word state');
      this.set('state', BETWEEN);
      return this.hasToken();
    }
    return false;
  }
}

function initialize(runtime: Runtime, self: Value, stream: Value, file: Value, isPosix: Value): null {
  const posix = truth(isPosix);
  const isStandard = stream === null;
  const attributes: [string, Value][] = [
    ['instream', isStandard ? getAttr(runtime.importModule('sys'), 'stdin') : asStream(runtime, stream)],
    ['infile', isStandard ? null : file],
    ['posix', isPosix],
    ['eof', posix ? null : ''],
    ['commenters', '#'],
    ['wordchars', posix ? WORD_CHARACTERS + latinLetters(0xdf, 0xff, 0xf7) + latinLetters(0xc0, 0xde, 0xd7) : WORD_CHARACTERS],
    ['whitespace', ' \t\r\n'],
    ['whitespace_split', false],
    ['quotes', '\'"'],
    ['escape', '\\'],
    ['escapedquotes', '"'],
    ['state', BETWEEN],
    ['pushback', newDeque(runtime)],
    ['lineno', 1],
    ['debug', 0],
    ['token', ''],
    ['filestack', newDeque(runtime)],
    ['source', null],
  ];
  for (const [name, value] of attributes) setAttr(self, name, value);
  return null;
}

function newDeque(runtime: Runtime): Value {
  return callMethod(runtime.importModule('collections'), 'deque', []);
}

/** A stream, made of a text where that is given. */
function asStream(runtime: Runtime, given: Value): Value {
  return isInstance(given, basestringType) ? callMethod(runtime.importModule('cStringIO'), 'StringIO', [given]) : given;
}

type Log = (self: Value, level: number, text: () => string) => void;

function getToken(self: Value, log: Log): Value {
  const pushback = getAttr(self, 'pushback');
  if (truth(pushback)) {
    const token = callMethod(pushback, 'popleft', []);
    log(self, 1, () => `popping token ${repr(token)}`);
    return token;
  }
  let raw = callMethod(self, 'read_token', []);
  if (getAttr(self, 'source') !== null) {
    while (equals(raw, getAttr(self, 'source'))) {
      const source = callMethod(self, 'sourcehook', [callMethod(self, 'read_token', [])]);
      if (truth(source)) {
        const [file, stream] = toArray(source);
        callMethod(self, 'push_source', [stream, file]);
      }
      raw = callMethod(self, 'get_token', []);
    }
  }
  while (equals(raw, getAttr(self, 'eof'))) {
    if (!truth(getAttr(self, 'filestack'))) return getAttr(self, 'eof');
    callMethod(self, 'pop_source', []);
    raw = callMethod(self, 'get_token', []);
  }
  log(self, 1, () => `token=${repr(raw)}`);
  return raw;
}

/** The file that a token names, by the file that names it. */
function openSource(runtime: Runtime, self: Value, token: Value): Value {
  let file = token;
  if (equals(getItem(file, 0), '"')) file = getSlice(file, 1, -1);
  const path = runtime.importModule('posixpath');
  const from = getAttr(self, 'infile');
  if (isInstance(from, basestringType) && !truth(callMethod(path, 'isabs', [file]))) {
    file = callMethod(path, 'join', [callMethod(path, 'dirname', [from]), file]);
  }
  return new PyTuple([file, openFile(runtime, file, 'r')]);
}

function defineLexer(m: ModuleBuilder, runtime: Runtime): PyClassic {
  const log: Log = (self, level, text) => {
    if (asInt(getAttr(self, 'debug')) >= level) printValue(runtime, `shlex: ${text()}`);
  };
  return m.oldClass('shlex', [], {
    __init__: m.method(
      '__init__',
      ['self', 'instream', 'infile', 'posix'],
      (self, stream, file, posix) => initialize(runtime, self, stream, file, posix),
      [null, null, false],
    ),
    push_token: m.method('push_token', ['self', 'tok'], (self, token) => {
      log(self, 1, () => `pushing token ${repr(token)}`);
      callMethod(getAttr(self, 'pushback'), 'appendleft', [token]);
      return null;
    }),
    push_source: m.method(
      'push_source',
      ['self', 'newstream', 'newfile'],
      (self, stream, file) => {
        const before = ['infile', 'instream', 'lineno'].map((name) => getAttr(self, name));
        callMethod(getAttr(self, 'filestack'), 'appendleft', [new PyTuple(before)]);
        setAttr(self, 'infile', file);
        setAttr(self, 'instream', asStream(runtime, stream));
        setAttr(self, 'lineno', 1);
        log(self, 1, () => (file === null ? `pushing to stream ${str(getAttr(self, 'instream'))}` : `pushing to file ${str(file)}`));
        return null;
      },
      [null],
    ),
    pop_source: m.method('pop_source', ['self'], (self) => {
      callMethod(getAttr(self, 'instream'), 'close', []);
      const before = toArray(callMethod(getAttr(self, 'filestack'), 'popleft', []));
      ['infile', 'instream', 'lineno'].forEach((name, i) => {
        setAttr(self, name, before[i]);
      });
      log(self, 1, () => `popping to ${str(before[1])}, line ${str(before[2])}`);
      setAttr(self, 'state', BETWEEN);
      return null;
    }),
    get_token: m.method('get_token', ['self'], (self) => getToken(self, log)),
    read_token: m.method('read_token', ['self'], (self) => new TokenReader(self, (level, text) => log(self, level, text)).read()),
    sourcehook: m.method('sourcehook', ['self', 'newfile'], (self, token) => openSource(runtime, self, token)),
    error_leader: m.method(
      'error_leader',
      ['self', 'infile', 'lineno'],
      (self, file, line) => remainder('"%s", line %d: ', new PyTuple([file ?? getAttr(self, 'infile'), line ?? getAttr(self, 'lineno')])),
      [null, null],
    ),
    __iter__: m.method('__iter__', ['self'], (self) => self),
    next: m.method('next', ['self'], (self) => {
      const token = callMethod(self, 'get_token', []);
      if (equals(token, getAttr(self, 'eof'))) throw raise(stopIteration());
      return token;
    }),
  });
}

export const shlexModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('shlex', 'Splits text into words as a shell does.');
  m.set('__all__', new PyList(['shlex', 'split']));
  defineLexer(m, runtime);
  m.def(
    'split',
    ['s', 'comments', 'posix'],
    (text, comments, posix) => {
      const options = new PyDict();
      options.setStr('posix', posix);
      const lexer = callValue(m.get('shlex'), [text], kwargsFromDict(options));
      setAttr(lexer, 'whitespace_split', true);
      if (!truth(comments)) setAttr(lexer, 'commenters', '');
      return new PyList(toArray(lexer));
    },
    [false, true],
  );
  return m.module;
};
