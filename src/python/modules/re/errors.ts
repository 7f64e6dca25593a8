/** The Python exception that a pattern or a replacement template deserves; `error` is `sre_constants.error`. */
export type RegexErrorType = 'error' | 'OverflowError' | 'RuntimeError' | 'AssertionError' | 'IndexError';

/**
 * A pattern or template that Python 2.7 refuses.
 *
 * `message` is Python's own; `isUnicode` tells that Python's argument is a `unicode` object and not a `str`.
 */
export class RegexError extends Error {
  readonly type: RegexErrorType;
  readonly isUnicode: boolean;

  constructor(message: string, type: RegexErrorType = 'error', isUnicode = false) {
    super(message);
    this.name = 'RegexError';
    this.type = type;
    this.isUnicode = isUnicode;
  }
}

/** Matching took more steps, or more memory, than its budget allows. */
export class RegexBudgetError extends Error {
  constructor() {
    super('the regular expression exceeded its step budget');
    this.name = 'RegexBudgetError';
  }
}
