import { RegexError } from './errors.ts';
import { type ParserState, parseClassEscape, parseEscape } from './escapes.ts';
import { flagOfLetter, VERBOSE } from './flags.ts';
import { MAX_REPEAT, type Node, type SetItem, sameNode } from './node.ts';
import { parseGroupNumber, quote } from './quote.ts';
import { isName, Tokenizer } from './tokenizer.ts';

/** A parsed pattern. `flags` are the given ones with those set inside the pattern; `groups` counts the whole match too. */
export interface ParsedPattern {
  readonly body: Node[];
  readonly flags: number;
  readonly groups: number;
  readonly groupindex: Map<string, number>;
  readonly warnings: number;
}

/** Parentheses as deep as this end 2.7.18's parser with its recursion limit when it is called from module level. */
const MAX_NESTING = 495;

/**
 * Parses a pattern by the rules of 2.7.18's sre_parse.
 *
 * @param pattern bytes as code units below 256, or with `isUnicode` a UTF-16 string
 * @throws RegexError with Python's message
 */
export function parsePattern(pattern: string, flags: number, isUnicode: boolean): ParsedPattern {
  const state: ParserState = { isUnicode, flags, groups: 1, open: new Set(), names: new Map(), lookbehind: 0, warnings: 0 };
  const source = new Tokenizer(pattern);
  const body = parseAlternation(source, state, 0);
  const rest = source.get();
  if (rest === ')') throw new RegexError('unbalanced parenthesis');
  if (rest !== null) throw new RegexError('bogus characters at end of regular expression');
  if ((flags & VERBOSE) === 0 && (state.flags & VERBOSE) !== 0) return parsePattern(pattern, state.flags, isUnicode);
  return { body, flags: state.flags, groups: state.groups, groupindex: state.names, warnings: state.warnings };
}

function parseAlternation(source: Tokenizer, state: ParserState, depth: number): Node[] {
  if (depth >= MAX_NESTING) throw new RegexError('maximum recursion depth exceeded', 'RuntimeError');
  const alternatives = [parseSequence(source, state, depth)];
  while (source.match('|')) alternatives.push(parseSequence(source, state, depth));
  if (depth > 0 && source.next !== null && source.next !== ')') throw new RegexError('pattern not properly closed');
  const only = alternatives[0];
  return alternatives.length === 1 && only !== undefined ? only : combine(alternatives);
}

/** Alternatives as one sequence: their common beginning first, then a set when all are single characters, else a branch. */
function combine(alternatives: Node[][]): Node[] {
  const sequence: Node[] = [];
  for (let prefix = commonFirst(alternatives); prefix !== null; prefix = commonFirst(alternatives)) {
    for (const alternative of alternatives) alternative.shift();
    sequence.push(prefix);
  }
  const items: SetItem[] = [];
  for (const alternative of alternatives) {
    const node = alternative[0];
    if (alternative.length === 1 && node !== undefined && node.op === 'literal') items.push({ op: 'literal', code: node.code });
  }
  if (items.length === alternatives.length) sequence.push({ op: 'in', items });
  else sequence.push({ op: 'branch', alternatives });
  return sequence;
}

function commonFirst(alternatives: Node[][]): Node | null {
  const first = alternatives[0]?.[0];
  if (first === undefined) return null;
  for (let index = 1; index < alternatives.length; index++) {
    const other = alternatives[index]?.[0];
    if (other === undefined || !sameNode(other, first)) return null;
  }
  return first;
}

function parseSequence(source: Tokenizer, state: ParserState, depth: number): Node[] {
  const sequence: Node[] = [];
  while (source.next !== '|' && source.next !== ')') {
    const token = source.get();
    if (token === null) break;
    if ((state.flags & VERBOSE) !== 0 && skipVerbose(source, token)) continue;
    parseItem(source, token, state, sequence, depth);
  }
  return sequence;
}

/** Whether a token is white space or begins a comment of a verbose pattern; a comment is read to its end. */
function skipVerbose(source: Tokenizer, token: string): boolean {
  if (token === '#') {
    source.until('\n');
    return true;
  }
  return token === ' ' || (token.length === 1 && token >= '\t' && token <= '\r');
}

function parseItem(source: Tokenizer, token: string, state: ParserState, sequence: Node[], depth: number): void {
  switch (token[0]) {
    case '[':
      sequence.push(parseSet(source, state));
      break;
    case '*':
    case '+':
    case '?':
    case '{':
      parseRepeat(source, token, sequence);
      break;
    case '.':
      sequence.push({ op: 'any' });
      break;
    case '(':
      parseGroup(source, state, sequence, depth);
      break;
    case '^':
      sequence.push({ op: 'at', where: 'beginning' });
      break;
    case '$':
      sequence.push({ op: 'at', where: 'end' });
      break;
    case '\\':
      sequence.push(parseEscape(source, token, state));
      break;
    default:
      sequence.push({ op: 'literal', code: token.codePointAt(0) ?? 0 });
  }
}

function parseSet(source: Tokenizer, state: ParserState): Node {
  const items: SetItem[] = [];
  if (source.match('^')) items.push({ op: 'negate' });
  const start = items.length;
  for (;;) {
    const token = source.get();
    if (token === ']' && items.length !== start) break;
    const low = parseSetMember(source, token, state);
    if (!source.match('-')) {
      items.push(low);
      continue;
    }
    const next = source.get();
    if (next === ']') {
      items.push(low, { op: 'literal', code: 45 });
      break;
    }
    items.push(rangeOf(low, parseSetMember(source, next, state)));
  }
  return simplifySet(items);
}

function parseSetMember(source: Tokenizer, token: string | null, state: ParserState): SetItem {
  if (token === null) throw new RegexError('unexpected end of regular expression');
  if (token[0] === '\\') return parseClassEscape(source, token, state);
  return { op: 'literal', code: token.codePointAt(0) ?? 0 };
}

function rangeOf(low: SetItem, high: SetItem): SetItem {
  if (low.op !== 'literal' || high.op !== 'literal' || high.code < low.code) throw new RegexError('bad character range');
  return { op: 'range', low: low.code, high: high.code };
}

function simplifySet(items: SetItem[]): Node {
  const first = items[0];
  const second = items[1];
  if (items.length === 1 && first?.op === 'literal') return { op: 'literal', code: first.code };
  if (items.length === 2 && first?.op === 'negate' && second?.op === 'literal') return { op: 'not_literal', code: second.code };
  return { op: 'in', items };
}

function parseRepeat(source: Tokenizer, token: string, sequence: Node[]): void {
  const bounds = token === '{' ? parseBounds(source) : { min: token === '+' ? 1 : 0, max: token === '?' ? 1 : MAX_REPEAT };
  if (bounds === null) {
    sequence.push({ op: 'literal', code: 123 });
    return;
  }
  const item = sequence[sequence.length - 1];
  if (item === undefined || item.op === 'at') throw new RegexError('nothing to repeat');
  if (item.op === 'repeat') throw new RegexError('multiple repeat');
  const lazy = source.match('?');
  sequence[sequence.length - 1] = { op: 'repeat', lazy, min: bounds.min, max: bounds.max, body: [item] };
}

/** Reads `m}`, `m,}`, `,n}` or `m,n}` after a brace; null, with nothing taken, when the brace is an ordinary character. */
function parseBounds(source: Tokenizer): { min: number; max: number } | null {
  if (source.next === '}') return null;
  const here = source.tell();
  const low = source.digits();
  const high = source.match(',') ? source.digits() : low;
  if (!source.match('}')) {
    source.seek(here);
    return null;
  }
  const min = low === '' ? 0 : repetitionNumber(low);
  const max = high === '' ? MAX_REPEAT : repetitionNumber(high);
  if (max < min) throw new RegexError('bad repeat interval');
  return { min, max };
}

function repetitionNumber(digits: string): number {
  const value = Number(digits);
  if (value >= MAX_REPEAT) throw new RegexError('the repetition number is too large', 'OverflowError');
  return value;
}

function parseGroup(source: Tokenizer, state: ParserState, sequence: Node[], depth: number): void {
  if (!source.match('?')) {
    sequence.push(parseCapture(source, state, null, depth));
  } else if (source.match('P')) {
    parsePythonGroup(source, state, sequence, depth);
  } else if (source.match(':')) {
    sequence.push({ op: 'subpattern', group: null, body: parseBody(source, state, depth) });
  } else if (source.match('#')) {
    while (source.next !== null && source.next !== ')') source.get();
    expectClose(source);
  } else if (source.next === '=' || source.next === '!' || source.next === '<') {
    sequence.push(parseAssertion(source, state, depth));
  } else if (source.match('(')) {
    sequence.push({ op: 'subpattern', group: null, body: parseConditional(source, state, depth) });
  } else {
    parseFlags(source, state);
  }
}

function parseBody(source: Tokenizer, state: ParserState, depth: number): Node[] {
  const body = parseAlternation(source, state, depth + 1);
  expectClose(source);
  return body;
}

function expectClose(source: Tokenizer): void {
  if (!source.match(')')) throw new RegexError('unbalanced parenthesis');
}

function parseCapture(source: Tokenizer, state: ParserState, name: string | null, depth: number): Node {
  const group = state.groups++;
  if (name !== null) {
    const former = state.names.get(name);
    if (former !== undefined) {
      throw new RegexError(`redefinition of group name ${quote(name, state.isUnicode)} as group ${group}; was group ${former}`);
    }
    state.names.set(name, group);
  }
  state.open.add(group);
  const body = parseBody(source, state, depth);
  state.open.delete(group);
  return { op: 'subpattern', group, body };
}

/** `(?P<name>…)` and `(?P=name)`. */
function parsePythonGroup(source: Tokenizer, state: ParserState, sequence: Node[], depth: number): void {
  if (source.match('<')) {
    const name = readName(source, '>');
    if (!isName(name)) throw new RegexError(`bad character in group name ${quote(name, state.isUnicode)}`);
    sequence.push(parseCapture(source, state, name, depth));
    return;
  }
  if (source.match('=')) {
    const name = readName(source, ')');
    if (!isName(name)) throw new RegexError(`bad character in backref group name ${quote(name, state.isUnicode)}`);
    const group = groupOfName(name, state);
    if (state.lookbehind > 0) state.warnings++;
    sequence.push({ op: 'groupref', group });
    return;
  }
  const char = source.get();
  if (char === null) throw new RegexError('unexpected end of pattern');
  throw new RegexError(`unknown specifier: ?P${char}`, 'error', state.isUnicode);
}

function readName(source: Tokenizer, close: string): string {
  const name = source.until(close);
  if (name === null) throw new RegexError('unterminated name');
  if (name === '') throw new RegexError('missing group name');
  return name;
}

function groupOfName(name: string, state: ParserState): number {
  const group = state.names.get(name);
  if (group === undefined) throw new RegexError(`unknown group name: ${quote(name, state.isUnicode)}`);
  return group;
}

function parseAssertion(source: Tokenizer, state: ParserState, depth: number): Node {
  let char = source.get();
  const behind = char === '<';
  if (behind) {
    if (source.next !== '=' && source.next !== '!') throw new RegexError('syntax error');
    char = source.get();
    state.lookbehind++;
  }
  const body = parseAlternation(source, state, depth + 1);
  if (behind) state.lookbehind--;
  expectClose(source);
  return { op: 'assert', negative: char === '!', behind, body };
}

/** `(?(id)yes|no)`; as in Python, group 0 makes it an ordinary group. */
function parseConditional(source: Tokenizer, state: ParserState, depth: number): Node[] {
  const name = readName(source, ')');
  const group = isName(name) ? groupOfName(name, state) : conditionNumber(name, state);
  if (state.lookbehind > 0) state.warnings++;
  if (group === 0) return parseBody(source, state, depth);
  if (depth + 1 >= MAX_NESTING) throw new RegexError('maximum recursion depth exceeded', 'RuntimeError');
  const yes = parseSequence(source, state, depth + 1);
  let no: Node[] = [];
  if (source.match('|')) {
    no = parseSequence(source, state, depth + 1);
    if (source.match('|')) throw new RegexError('conditional backref with more than two branches');
  }
  if (source.next !== null && source.next !== ')') throw new RegexError('pattern not properly closed');
  expectClose(source);
  return [{ op: 'groupref_exists', group, yes, no }];
}

/** The number in `(?(id)…)`. One that fits no instruction becomes -1, which the compiler refuses as Python's does. */
function conditionNumber(name: string, state: ParserState): number {
  const value = parseGroupNumber(name, state.isUnicode);
  if (value === null) throw new RegexError('bad character in group name');
  return value < 0n || value > 4294967296n ? -1 : Number(value);
}

function parseFlags(source: Tokenizer, state: ParserState): void {
  if (flagOfLetter(source.next) === 0) throw new RegexError('unexpected end of pattern');
  while (flagOfLetter(source.next) !== 0) state.flags |= flagOfLetter(source.get());
  const close = source.get();
  if (close === null) throw new RegexError('unexpected end of pattern');
  if (close !== ')') throw new RegexError('unknown extension');
}
