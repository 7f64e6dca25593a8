/** The flag bits of a compiled pattern, as `sre_constants` numbers them. */
export const TEMPLATE = 1;
export const IGNORECASE = 2;
export const LOCALE = 4;
export const MULTILINE = 8;
export const DOTALL = 16;
export const UNICODE = 32;
export const VERBOSE = 64;
export const DEBUG = 128;

/** The bit that a letter inside `(?…)` switches on, or 0 when it is no flag. */
export function flagOfLetter(letter: string | null): number {
  switch (letter) {
    case 'i':
      return IGNORECASE;
    case 'L':
      return LOCALE;
    case 'm':
      return MULTILINE;
    case 's':
      return DOTALL;
    case 'x':
      return VERBOSE;
    case 't':
      return TEMPLATE;
    case 'u':
      return UNICODE;
    default:
      return 0;
  }
}
