/**
 * Python 2.7's regular expressions, without Python's objects: what the module `re` is built on.
 *
 * Text is a JS string: of bytes (code units below 256) for `str`, UTF-16 for `unicode`. Positions count bytes or code points.
 */
export { compile, compileAlternatives } from './compile.ts';
export { dumpPattern } from './dump.ts';
export { RegexBudgetError, RegexError, type RegexErrorType } from './errors.ts';
export * as flags from './flags.ts';
export { type MatchResult, match } from './match.ts';
export type { Budget } from './match-state.ts';
export type { Program } from './program.ts';
export { findAll, Scanner, split, substitute } from './scan.ts';
export { escapePattern as escape, expandTemplate, parseTemplate, type Template } from './template.ts';
export { type Subject, sliceSubject, toSubject } from './text.ts';
