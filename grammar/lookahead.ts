/**
 * Chevrotain's lookahead, worked out at build time.
 *
 * At every OR, OPTION and repetition the parser asks a function what the next token means there. Chevrotain works these functions out
 * of the grammar when the parser is made, which takes longer than anything else at start. `TableLookahead` takes the answers from
 * lookahead-tables.ts instead, one row for each decision; a decision without a row, or a table of another vocabulary, falls back on
 * Chevrotain's own strategy. lookahead-tables.ts is written by test/record/lookahead-tables.ts, and a test tells when it is out of date.
 */
import { type ILookaheadStrategy, type IToken, LLkLookaheadStrategy } from 'chevrotain';
import { TABLE_ROWS, TABLE_VOCABULARY } from './lookahead-tables.ts';
import { Rejection } from './rejection.ts';
import { VOCABULARY } from './tokens.ts';

type AlternationOptions = Parameters<ILookaheadStrategy['buildLookaheadForAlternation']>[0];
type OptionalOptions = Parameters<ILookaheadStrategy['buildLookaheadForOptional']>[0];
type Alternation = ReturnType<ILookaheadStrategy['buildLookaheadForAlternation']>;
type Optional = ReturnType<ILookaheadStrategy['buildLookaheadForOptional']>;

/** The part of a parser that a lookahead function reads. */
interface Lookahead {
  LA_FAST(howMuch: number): IToken;
}

/** Rows by decision; a row has a character for each token of the vocabulary, the number of the alternative in base 36 or a dot. */
export type LookaheadRows = Map<string, string>;

const NONE = '.';

/** What the tables were made for, so that a change of the vocabulary is noticed. */
export function vocabularyNames(): string {
  return VOCABULARY.map((type) => type.name).join(' ');
}

function alternationKey(options: AlternationOptions): string {
  return `${options.rule.name} OR ${options.prodOccurrence}`;
}

function optionalKey(options: OptionalOptions): string {
  return `${options.rule.name} ${options.prodType} ${options.prodOccurrence}`;
}

const highestType = Math.max(...VOCABULARY.map((type) => type.tokenTypeIdx ?? 0));

/** Answers by `tokenTypeIdx`; -1 where there is none. */
function decode(row: string): Int8Array {
  const answers = new Int8Array(highestType + 1).fill(-1);
  VOCABULARY.forEach((type, i) => {
    const character = row.charAt(i);
    if (character !== NONE && type.tokenTypeIdx !== undefined) answers[type.tokenTypeIdx] = Number.parseInt(character, 36);
  });
  return answers;
}

/** The function of an OR. Where no alternative fits, the parser stops: nothing else could be learnt from the grammar. */
function alternationOf(row: string): Alternation {
  const answers = decode(row);
  return function (this: Lookahead): number {
    const answer = answers[this.LA_FAST(1).tokenTypeIdx];
    if (answer === undefined || answer < 0) throw new Rejection();
    return answer;
  };
}

function optionalOf(row: string): Optional {
  const answers = decode(row);
  return function (this: Lookahead): boolean {
    return answers[this.LA_FAST(1).tokenTypeIdx] === 1;
  };
}

/** The tables as a strategy for a parser that analyses itself. */
export class TableLookahead extends LLkLookaheadStrategy implements ILookaheadStrategy {
  constructor(private readonly rows: LookaheadRows) {
    super({ maxLookahead: 1 });
  }

  override buildLookaheadForAlternation(options: AlternationOptions): Alternation {
    const row = this.rows.get(alternationKey(options));
    return row === undefined ? super.buildLookaheadForAlternation(options) : alternationOf(row);
  }

  override buildLookaheadForOptional(options: OptionalOptions): Optional {
    const row = this.rows.get(optionalKey(options));
    return row === undefined ? super.buildLookaheadForOptional(options) : optionalOf(row);
  }
}

/**
 * What Chevrotain's parser keeps its lookahead functions in, and how it makes their keys (its grammar/keys.ts). This is not public:
 * `installTables` looks whether it is there.
 */
interface ParserInternals {
  selfAnalysisDone: boolean;
  fullRuleNameToShort: Record<string, number>;
  setLaFuncCache(key: number, lookahead: Alternation | Optional): void;
}

const METHOD_NUMBERS: Record<string, number> = { OR: 1 << 8, Option: 2 << 8, Repetition: 3 << 8, RepetitionMandatory: 4 << 8 };

function hasInternals(parser: object): parser is ParserInternals {
  return (
    'selfAnalysisDone' in parser &&
    parser.selfAnalysisDone === false &&
    'fullRuleNameToShort' in parser &&
    'setLaFuncCache' in parser &&
    typeof parser.setLaFuncCache === 'function'
  );
}

/**
 * Gives a parser all its lookahead functions, so that it need not analyse itself: Chevrotain's analysis runs every rule once to
 * record it, and that takes a third of the time in which the whole command starts. Returns false, with nothing done, where there are
 * no tables of this vocabulary or Chevrotain keeps the functions elsewhere; the parser then has to analyse itself.
 */
export function installTables(parser: object): boolean {
  if (TABLE_VOCABULARY !== vocabularyNames() || !hasInternals(parser)) return false;
  for (const [decision, row] of TABLE_ROWS) {
    const [rule = '', method = '', occurrence = ''] = decision.split(' ');
    const key = (parser.fullRuleNameToShort[rule] ?? 0) | (METHOD_NUMBERS[method] ?? 0) | Number(occurrence);
    parser.setLaFuncCache(key, method === 'OR' ? alternationOf(row) : optionalOf(row));
  }
  parser.selfAnalysisDone = true;
  return true;
}

/** Asks Chevrotain's own strategy about every token at every decision, and keeps the answers. */
export class RecordingLookahead extends LLkLookaheadStrategy implements ILookaheadStrategy {
  readonly rows: LookaheadRows = new Map();

  constructor() {
    super({ maxLookahead: 1 });
  }

  override buildLookaheadForAlternation(options: AlternationOptions): Alternation {
    const decide = super.buildLookaheadForAlternation(options);
    this.record(alternationKey(options), decide, (answer) => answer?.toString(36));
    return decide;
  }

  override buildLookaheadForOptional(options: OptionalOptions): Optional {
    const decide = super.buildLookaheadForOptional(options);
    this.record(optionalKey(options), decide, (answer) => (answer ? '1' : undefined));
    return decide;
  }

  private record<A>(key: string, decide: () => A, show: (answer: A) => string | undefined): void {
    const row = VOCABULARY.map((type) => show(decide.call({ LA_FAST: () => ({ tokenTypeIdx: type.tokenTypeIdx }) })) ?? NONE);
    this.rows.set(key, row.join(''));
  }
}

/** The strategy of a parser that is to parse: the tables, where they are of this vocabulary. */
export function lookaheadStrategy(): ILookaheadStrategy {
  if (TABLE_VOCABULARY !== vocabularyNames()) return new LLkLookaheadStrategy({ maxLookahead: 1 });
  return new TableLookahead(new Map(TABLE_ROWS));
}
