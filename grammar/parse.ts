/** Text to tree, with the errors that CPython 2.7 gives for it when it parses and builds the tree. */
import type { Mod } from './ast.ts';
import { codePageOf } from './codecs.ts';
import { EOL_IN_STRING, type TokenProblem, tokenize } from './lexer.ts';
import { countedLength, lineOf, lineStarts } from './lines.ts';
import { type Mode, type ParseResult, PythonParser } from './parser.ts';
import { StackOverflow, type TreeProblem } from './parser-state.ts';
import { firstProblem } from './problem-order.ts';
import { sourceEncoding } from './source-encoding.ts';
import { PythonSyntaxError } from './syntax-error.ts';
import * as t from './tokens.ts';
import { recodedLength } from './unicode-escapes.ts';

export type { Mode } from './parser.ts';

/** What a text inherits of the `__future__` imports of the code that compiles it. */
export interface ParseOptions {
  printFunction?: boolean;
  unicodeLiterals?: boolean;
  /** The text was a unicode object, and is here as UTF-8; it may not say so itself. */
  isUnicode?: boolean;
}

let parser: PythonParser | null = null;

function theParser(): PythonParser {
  parser ??= new PythonParser(null);
  return parser;
}

/** A text that ends in no newline gets one, but only as a file; as in CPython, "\r\n" at the very end is taken for none. */
export function withFinalNewline(source: string, mode: Mode): string {
  if (mode !== 'exec') return source;
  const last = source.charCodeAt(source.length - 1);
  return last === 13 || (last === 10 && !source.endsWith('\r\n')) ? source : `${source}\n`;
}

/**
 * Parses `source`, a string of bytes (code units below 256), as `compile(source, ..., mode, PyCF_ONLY_AST)` does in CPython 2.7.
 * Offsets in the tree are into `source`. What only compiling refuses is found by `checkCompile`.
 * @throws PythonSyntaxError
 */
export function parse(source: string, mode: Mode = 'exec', options: ParseOptions = {}): Mod {
  if (source.includes('\0')) throw new PythonSyntaxError('TypeError', 'compile() expected string without null bytes', 0, null, 0);
  const whole = withFinalNewline(source, mode);
  const { name: encoding, start, isReadAsItIs, problem } = sourceEncoding(whole);
  if (problem !== null) throw new PythonSyntaxError('SyntaxError', problem, 0, 0, 0);
  const isUnicode = options.isUnicode ?? false;
  const text = new SourceText(whole, start, isUnicode ? 'utf-8' : encoding, isReadAsItIs, isUnicode && encoding !== null);
  const tree = text.parse(mode, options.printFunction ?? false, options.unicodeLiterals ?? false);
  tree.end = source.length;
  return tree;
}

function isOneByte(encoding: string): boolean {
  return encoding === 'iso-8859-1' || codePageOf(encoding) !== null;
}

function isStackExhausted(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes('call stack');
}

/** A text with its tokens, and the errors in it as CPython words and places them. */
class SourceText {
  private tokens: t.Token[] = [];
  private tokenProblem: TokenProblem | null = null;

  constructor(
    private readonly text: string,
    private readonly start: number,
    private readonly encoding: string | null,
    private readonly isReadAsItIs: boolean,
    /** Whether the text says in which encoding it is, and has none, being a unicode object. */
    private readonly mistakesItself: boolean,
  ) {}

  parse(mode: Mode, printFunction: boolean, unicodeLiterals: boolean): Mod {
    const { tokens, problem } = tokenize(this.text, this.start, printFunction);
    this.tokens = tokens;
    this.tokenProblem = problem;
    const result = this.run(mode, unicodeLiterals);
    if (result.kind === 'stopped') throw this.errorAt(result.token, result.expected);
    if (result.unicodeLiterals && !unicodeLiterals && result.readPlainString) {
      return this.parse(mode, printFunction, true);
    }
    if (this.mistakesItself) throw new PythonSyntaxError('SyntaxError', 'encoding declaration in Unicode string', 0, null, 0);
    if (result.problems.length > 0) throw this.treeError(firstProblem(result.tree, result.problems, this.text));
    return result.tree;
  }

  private run(mode: Mode, unicodeLiterals: boolean): ParseResult {
    const input = { source: this.text, tokens: this.tokens, encoding: this.encoding, unicodeLiterals };
    try {
      return theParser().parse(input, mode);
    } catch (error) {
      // JavaScript's own stack is as good a reason as CPython's: both are of what is nested too deep.
      if (!(error instanceof StackOverflow || isStackExhausted(error))) throw error;
      throw new PythonSyntaxError('MemoryError', '', 0, null, this.start);
    }
  }

  /** What the parser says of the token that it stopped at (err_input in Python/pythonrun.c). */
  private errorAt(token: t.Token, expected: string | null): PythonSyntaxError {
    const is = (type: t.Terminal): boolean => token.tokenTypeIdx === type.tokenTypeIdx;
    if (is(t.ERRORTOKEN) && this.tokenProblem !== null) {
      return this.error(this.tokenProblem.type, this.tokenProblem.message, token);
    }
    if (this.hasReadAll(token) && this.lineAndOffset(token)[0] <= 1) {
      return this.error('SyntaxError', 'unexpected EOF while parsing', token);
    }
    // What is no token at all is not compared with the one that is expected.
    if (expected === t.INDENT.name && !is(t.ERRORTOKEN)) return this.error('IndentationError', 'expected an indented block', token);
    if (is(t.INDENT)) return this.error('IndentationError', 'unexpected indent', token);
    if (is(t.DEDENT)) return this.error('IndentationError', 'unexpected unindent', token);
    return this.error('SyntaxError', 'invalid syntax', token);
  }

  private error(type: TokenProblem['type'], message: string, token: t.Token): PythonSyntaxError {
    const [line, offset, lineStart] = this.lineAndOffset(token);
    const position = token.tokenTypeIdx === t.INDENT.tokenTypeIdx ? token.endOffset : token.startOffset;
    return new PythonSyntaxError(type, message, line, offset, Math.min(position, this.text.length), 'args', lineStart);
  }

  /** Whether the tokenizer had met the end of the text when it gave `token`: of most tokens it knows the end by the next character. */
  private hasReadAll(token: t.Token): boolean {
    const { text } = this;
    const { startOffset, endOffset } = token;
    if (endOffset < text.length) return false;
    if (startOffset === endOffset) return true;
    if (token.tokenTypeIdx === t.NEWLINE.tokenTypeIdx) return false;
    if (token.tokenTypeIdx === t.STRING.tokenTypeIdx) return /^[a-zA-Z]*(''|"")$/.test(text.slice(startOffset));
    return !(endOffset - startOffset === 3 && token.tokenType.name.length === 3 && token.image === '');
  }

  /** Where the line of `offset` starts; a line that a string runs on into does not count as one. */
  private lineStart(starts: readonly number[], offset: number): number {
    let from = starts[lineOf(starts, offset) - 1]!;
    for (;;) {
      const string = this.tokens.find((token) => token.startOffset < from && token.endOffset > from);
      if (string === undefined) return Math.max(from, this.start);
      from = starts[lineOf(starts, string.startOffset) - 1]!;
    }
  }

  /** Where CPython's tokenizer stood after `token`: the line of its last character, how far into the line that it had read, and where that starts. */
  private lineAndOffset(token: t.Token): [number, number, number] {
    const { text } = this;
    if (text.length <= this.start) return [0, 0, this.start];
    const starts = lineStarts(text);
    const last = text.length - 1;
    const atNewline = token.tokenTypeIdx === t.ERRORTOKEN.tokenTypeIdx && this.tokenProblem?.message === EOL_IN_STRING;
    const lastRead = atNewline ? token.endOffset : token.endOffset - 1;
    const line = lineOf(starts, Math.min(Math.max(token.startOffset, lastRead), last));
    const from = this.lineStart(starts, Math.min(token.startOffset, last));
    return [line, this.recoded(from, token.endOffset, atNewline), from];
  }

  /** An offset within a line. Of a source that names its encoding CPython decodes the line and encodes it again before it counts. */
  private recoded(from: number, to: number, inString: boolean): number {
    const { text, encoding } = this;
    const plain = countedLength(text, from, to);
    if (encoding === null || plain <= 1) return plain;
    if (!this.isReadAsItIs && encoding !== 'utf-8') {
      // What is cut off the end of a string may be half a character, and counts as a whole one.
      return inString && isOneByte(encoding) && text.charCodeAt(to - 1) >= 0x80 ? plain + 1 : plain;
    }
    const before = text.slice(from, to - 1);
    return /[\x80-\xff]/.test(before) ? recodedLength(before.replaceAll('\r\n', '\n'), encoding) + 1 : plain;
  }

  /** Line and column of what ast.c refuses: the line on which the first token of the node ends, and no column. */
  private treeError(problem: TreeProblem): PythonSyntaxError {
    const { type, message, start } = problem;
    if (type === 'ValueError') return new PythonSyntaxError(type, message, 0, null, start);
    const first = this.tokens.find((token) => token.startOffset === start && token.endOffset > start);
    const end = first === undefined ? start : first.endOffset - 1;
    return new PythonSyntaxError(type, message, lineOf(lineStarts(this.text), end), null, start);
  }
}
