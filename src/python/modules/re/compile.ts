import { lowerFunction } from './characters.ts';
import { buildCharSet, type CharSet } from './charset.ts';
import { RegexError } from './errors.ts';
import { DOTALL, IGNORECASE, LOCALE, MULTILINE, TEMPLATE, UNICODE } from './flags.ts';
import { type At, MAX_REPEAT, type Node, type SetItem, widthOf } from './node.ts';
import { type ParsedPattern, parsePattern } from './parse.ts';
import type { Program } from './program.ts';
import * as op from './program.ts';
import { searchPlan } from './search-plan.ts';

/**
 * Compiles a pattern as 2.7.18's sre does.
 *
 * @param pattern bytes as code units below 256, or with `isUnicode` a UTF-16 string
 * @param flags the bits of flags.ts
 * @throws RegexError with Python's exception type and message
 */
export function compile(pattern: string, flags: number, isUnicode: boolean): Program {
  return assemble(parsePattern(pattern, flags, isUnicode), isUnicode);
}

/**
 * Compiles what `re.Scanner` looks for: one of the phrases, each in a group of its own. As in Python, the groups inside a phrase are numbered as if it stood alone.
 *
 * @throws RegexError as compile()
 */
export function compileAlternatives(phrases: readonly { pattern: string; isUnicode: boolean }[], flags: number): Program {
  const alternatives = phrases.map(({ pattern, isUnicode }, i): Node[] => [
    { op: 'subpattern', group: i + 1, body: parsePattern(pattern, flags, isUnicode).body },
  ]);
  const body: Node[] = [{ op: 'branch', alternatives }];
  return assemble({ body, flags, groups: phrases.length + 1, groupindex: new Map(), warnings: 0 }, false);
}

function assemble(parsed: ParsedPattern, isUnicode: boolean): Program {
  const emitter = new Emitter(parsed.flags, parsed.groups - 1);
  emitter.sequence(parsed.body);
  emitter.code.push(op.SUCCESS);
  if (parsed.groups > 100) throw new RegexError('sorry, but this version only supports 100 named groups', 'AssertionError');
  if (emitter.refused !== null) throw emitter.refused;
  const width = widthOf(parsed.body);
  const code = Int32Array.from(emitter.code);
  return {
    groups: parsed.groups - 1,
    groupindex: parsed.groupindex,
    flags: parsed.flags,
    isUnicode,
    lookbehindWarnings: parsed.warnings,
    code,
    sets: emitter.sets,
    lower: lowerFunction(parsed.flags),
    plan: searchPlan(parsed.body, parsed.flags, code, emitter.sets),
    minWidth: Math.min(width.low, op.UNLIMITED),
  };
}

/** Turns nodes into code. */
class Emitter {
  readonly code: number[] = [];
  readonly sets: CharSet[] = [];
  /** What Python finds wrong only after the whole pattern was compiled. */
  refused: RegexError | null = null;
  private readonly flags: number;
  private readonly groups: number;

  constructor(flags: number, groups: number) {
    this.flags = flags;
    this.groups = groups;
  }

  sequence(nodes: readonly Node[]): void {
    for (const node of nodes) this.node(node);
  }

  private node(node: Node): void {
    switch (node.op) {
      case 'at':
        this.code.push(op.AT, atCode(node.where, this.flags));
        break;
      case 'repeat':
        this.repeat(node.lazy, node.min, node.max, node.body);
        break;
      case 'subpattern':
        this.subpattern(node.group, node.body);
        break;
      case 'branch':
        this.branch(node.alternatives);
        break;
      case 'assert':
        this.assertion(node.negative, node.behind, node.body);
        break;
      case 'groupref':
        this.code.push((this.flags & IGNORECASE) === 0 ? op.GROUPREF : op.GROUPREF_IGNORE, (node.group - 1) * 2);
        break;
      case 'groupref_exists':
        this.conditional(node.group, node.yes, node.no);
        break;
      default:
        this.character(node);
    }
  }

  /** Two words: what to test one character with, and the test's argument. False when the node is not such a test. */
  private character(node: Node): boolean {
    if (node.op === 'any') {
      this.code.push((this.flags & DOTALL) === 0 ? op.ANY : op.ANY_ALL, 0);
    } else if (node.op === 'in') {
      this.set(node.items);
    } else if (node.op === 'literal' || node.op === 'not_literal') {
      this.literal(node.code, node.op === 'not_literal');
    } else {
      return false;
    }
    return true;
  }

  private literal(code: number, negate: boolean): void {
    if ((this.flags & IGNORECASE) === 0) {
      this.code.push(negate ? op.NOT_LITERAL : op.LITERAL, code);
      return;
    }
    // As a range, since an astral character outside a set is folded, and one inside is not.
    const folded = lowerFunction(this.flags)(code);
    const items: SetItem[] = folded > 0xffff ? [{ op: 'range', low: folded, high: folded }] : [{ op: 'literal', code }];
    this.set(negate ? [{ op: 'negate' }, ...items] : items);
  }

  private set(items: readonly SetItem[]): void {
    this.code.push(op.IN, this.sets.length);
    this.sets.push(buildCharSet(items, this.flags));
  }

  private repeat(lazy: boolean, min: number, max: number, body: readonly Node[]): void {
    if ((this.flags & TEMPLATE) !== 0) throw new RegexError('internal: unsupported template operator');
    const code = this.code;
    const start = code.length;
    const item = body[0];
    code.push(
      lazy ? op.MIN_REPEAT_ONE : op.REPEAT_ONE,
      0,
      Math.min(min, op.UNLIMITED),
      max === MAX_REPEAT ? op.UNLIMITED : Math.min(max, op.UNLIMITED),
    );
    if (item !== undefined && this.character(item)) {
      code[start + 1] = code.length;
      return;
    }
    code[start] = op.REPEAT;
    this.sequence(body);
    code[start + 1] = code.length;
    code.push(lazy ? op.MIN_UNTIL : op.MAX_UNTIL);
  }

  private subpattern(group: number | null, body: readonly Node[]): void {
    if (group !== null) this.code.push(op.MARK, (group - 1) * 2);
    this.sequence(body);
    if (group !== null) this.code.push(op.MARK, (group - 1) * 2 + 1);
  }

  private branch(alternatives: readonly Node[][]): void {
    const code = this.code;
    const ends: number[] = [];
    code.push(op.BRANCH);
    for (const alternative of alternatives) {
      const header = code.length;
      code.push(0);
      this.sequence(alternative);
      code.push(op.JUMP, 0);
      ends.push(code.length - 1);
      code[header] = code.length;
    }
    code.push(0);
    for (const end of ends) code[end] = code.length;
  }

  private assertion(negative: boolean, behind: boolean, body: readonly Node[]): void {
    const code = this.code;
    const width = behind ? widthOf(body) : { low: 0, high: 0 };
    if (width.low !== width.high) throw new RegexError('look-behind requires fixed-width pattern');
    if (width.low > op.UNLIMITED) this.refuse(invalidCode());
    const start = code.length;
    code.push(negative ? op.ASSERT_NOT : op.ASSERT, 0, Math.min(width.low, op.UNLIMITED));
    this.sequence(body);
    code.push(op.SUCCESS);
    code[start + 1] = code.length;
  }

  private conditional(group: number, yes: readonly Node[], no: readonly Node[]): void {
    this.checkCondition(group);
    const code = this.code;
    const start = code.length;
    code.push(op.GROUPREF_EXISTS, (group - 1) * 2, 0);
    this.sequence(yes);
    if (no.length === 0) {
      code[start + 2] = code.length;
      return;
    }
    code.push(op.JUMP, 0);
    const jump = code.length - 1;
    code[start + 2] = code.length;
    this.sequence(no);
    code[jump] = code.length;
  }

  /** A condition may name a group that comes later, or, in a pattern without groups, any up to 100. */
  private checkCondition(group: number): void {
    if (group < 0) {
      // Converting the code to words comes before its validation.
      this.refused = new RegexError('regular expression code size limit exceeded', 'OverflowError');
    } else if (group > (this.groups === 0 ? 100 : this.groups)) {
      this.refuse(invalidCode());
    }
  }

  private refuse(error: RegexError): void {
    this.refused ??= error;
  }
}

function invalidCode(): RegexError {
  return new RegexError('invalid SRE code', 'RuntimeError');
}

function atCode(where: At, flags: number): number {
  const unicode = (flags & UNICODE) !== 0 && (flags & LOCALE) === 0;
  const multiline = (flags & MULTILINE) !== 0;
  switch (where) {
    case 'beginning':
      return multiline ? op.AT_BEGINNING_LINE : op.AT_BEGINNING;
    case 'beginning_string':
      return op.AT_BEGINNING;
    case 'end':
      return multiline ? op.AT_END_LINE : op.AT_END;
    case 'end_string':
      return op.AT_END_STRING;
    case 'boundary':
      return unicode ? op.AT_UNICODE_BOUNDARY : op.AT_BOUNDARY;
    default:
      return unicode ? op.AT_UNICODE_NON_BOUNDARY : op.AT_NON_BOUNDARY;
  }
}
