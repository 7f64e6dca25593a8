/**
 * The token vocabulary: the terminals of CPython 2.7's Grammar under the names that its Include/token.h gives them, and the keywords.
 *
 * Two categories, `BinaryOperator` and `ComparisonOperator`, stand for the operators that the parser's flat rules take alike.
 */
import { createToken, type IToken, Lexer, type TokenType } from 'chevrotain';

/** A token type whose number has been given out, as it has for all that createToken returns. */
export interface Terminal extends TokenType {
  tokenTypeIdx: number;
}

function terminal(name: string, categories: TokenType[] = []): Terminal {
  const type = createToken({ name, pattern: Lexer.NA, categories });
  if (type.tokenTypeIdx === undefined) throw new Error(`token ${name} has no number`);
  return Object.assign(type, { tokenTypeIdx: type.tokenTypeIdx });
}

export const BinaryOperator = terminal('BinaryOperator');
export const ComparisonOperator = terminal('ComparisonOperator');
export const BooleanOperator = terminal('BooleanOperator');
export const AugmentedAssignment = terminal('AugmentedAssignment');

const binary = [BinaryOperator];
const comparison = [ComparisonOperator];
const boolean = [BooleanOperator];
const augmented = [AugmentedAssignment];

export const ENDMARKER = terminal('ENDMARKER');
export const NAME = terminal('NAME');
export const NUMBER = terminal('NUMBER');
export const STRING = terminal('STRING');
export const NEWLINE = terminal('NEWLINE');
export const INDENT = terminal('INDENT');
export const DEDENT = terminal('DEDENT');
/** What the tokenizer could not read. No rule accepts it: the parser stops there, unless it has stopped before. */
export const ERRORTOKEN = terminal('ERRORTOKEN');

export const LPAR = terminal('(');
export const RPAR = terminal(')');
export const LSQB = terminal('[');
export const RSQB = terminal(']');
export const LBRACE = terminal('{');
export const RBRACE = terminal('}');
export const COLON = terminal(':');
export const COMMA = terminal(',');
export const SEMI = terminal(';');
export const DOT = terminal('.');
export const AT = terminal('@');
export const EQUAL = terminal('=');
export const BACKQUOTE = terminal('`');
export const TILDE = terminal('~');

export const PLUS = terminal('+', binary);
export const MINUS = terminal('-', binary);
export const STAR = terminal('*', binary);
export const SLASH = terminal('/', binary);
export const PERCENT = terminal('%', binary);
export const DOUBLESLASH = terminal('//', binary);
export const DOUBLESTAR = terminal('**', binary);
export const LEFTSHIFT = terminal('<<', binary);
export const RIGHTSHIFT = terminal('>>', binary);
export const VBAR = terminal('|', binary);
export const CIRCUMFLEX = terminal('^', binary);
export const AMPER = terminal('&', binary);

export const LESS = terminal('<', comparison);
export const GREATER = terminal('>', comparison);
export const EQEQUAL = terminal('==', comparison);
export const NOTEQUAL = terminal('!=', comparison);
export const LESSEQUAL = terminal('<=', comparison);
export const GREATEREQUAL = terminal('>=', comparison);

export const PLUSEQUAL = terminal('+=', augmented);
export const MINEQUAL = terminal('-=', augmented);
export const STAREQUAL = terminal('*=', augmented);
export const SLASHEQUAL = terminal('/=', augmented);
export const PERCENTEQUAL = terminal('%=', augmented);
export const AMPEREQUAL = terminal('&=', augmented);
export const VBAREQUAL = terminal('|=', augmented);
export const CIRCUMFLEXEQUAL = terminal('^=', augmented);
export const LEFTSHIFTEQUAL = terminal('<<=', augmented);
export const RIGHTSHIFTEQUAL = terminal('>>=', augmented);
export const DOUBLESTAREQUAL = terminal('**=', augmented);
export const DOUBLESLASHEQUAL = terminal('//=', augmented);

export const AND = terminal('and', boolean);
export const AS = terminal('as');
export const ASSERT = terminal('assert');
export const BREAK = terminal('break');
export const CLASS = terminal('class');
export const CONTINUE = terminal('continue');
export const DEF = terminal('def');
export const DEL = terminal('del');
export const ELIF = terminal('elif');
export const ELSE = terminal('else');
export const EXCEPT = terminal('except');
export const EXEC = terminal('exec');
export const FINALLY = terminal('finally');
export const FOR = terminal('for');
export const FROM = terminal('from');
export const GLOBAL = terminal('global');
export const IF = terminal('if');
export const IMPORT = terminal('import');
export const IN = terminal('in', comparison);
export const IS = terminal('is');
export const LAMBDA = terminal('lambda');
export const NOT = terminal('not');
export const OR = terminal('or', boolean);
export const PASS = terminal('pass');
export const PRINT = terminal('print');
export const RAISE = terminal('raise');
export const RETURN = terminal('return');
export const TRY = terminal('try');
export const WHILE = terminal('while');
export const WITH = terminal('with');
export const YIELD = terminal('yield');

// biome-ignore format: a table
export const KEYWORDS: readonly Terminal[] = [
  AND, AS, ASSERT, BREAK, CLASS, CONTINUE, DEF, DEL, ELIF, ELSE, EXCEPT, EXEC, FINALLY, FOR, FROM, GLOBAL, IF, IMPORT, IN, IS,
  LAMBDA, NOT, OR, PASS, PRINT, RAISE, RETURN, TRY, WHILE, WITH, YIELD,
];

// biome-ignore format: a table
export const OPERATORS: readonly Terminal[] = [
  LPAR, RPAR, LSQB, RSQB, LBRACE, RBRACE, COLON, COMMA, SEMI, DOT, AT, EQUAL, BACKQUOTE, TILDE,
  PLUS, MINUS, STAR, SLASH, PERCENT, DOUBLESLASH, DOUBLESTAR, LEFTSHIFT, RIGHTSHIFT, VBAR, CIRCUMFLEX, AMPER,
  LESS, GREATER, EQEQUAL, NOTEQUAL, LESSEQUAL, GREATEREQUAL,
  PLUSEQUAL, MINEQUAL, STAREQUAL, SLASHEQUAL, PERCENTEQUAL, AMPEREQUAL, VBAREQUAL, CIRCUMFLEXEQUAL, LEFTSHIFTEQUAL, RIGHTSHIFTEQUAL,
  DOUBLESTAREQUAL, DOUBLESLASHEQUAL,
];

// biome-ignore format: a table
export const VOCABULARY: Terminal[] = [
  BinaryOperator, ComparisonOperator, BooleanOperator, AugmentedAssignment,
  ENDMARKER, NAME, NUMBER, STRING, NEWLINE, INDENT, DEDENT, ERRORTOKEN, ...OPERATORS, ...KEYWORDS,
];

/**
 * One token: of Chevrotain's IToken what the parser reads. `image` is the text of names and numbers, of strings too, and empty
 * elsewhere; offsets are into the source, `endOffset` exclusive (unlike IToken's, which nothing here reads).
 */
export class Token implements IToken {
  image: string;
  startOffset: number;
  endOffset: number;
  tokenTypeIdx: number;
  tokenType: TokenType;

  constructor(type: Terminal, image: string, startOffset: number, endOffset: number) {
    this.image = image;
    this.startOffset = startOffset;
    this.endOffset = endOffset;
    this.tokenTypeIdx = type.tokenTypeIdx;
    this.tokenType = type;
  }
}
