/** Python's keywords. */
export const KEYWORDS: readonly string[] = [
  ...[
    'and',
    'as',
    'assert',
    'break',
    'class',
    'continue',
    'def',
    'del',
    'elif',
    'else',
    'except',
    'exec',
    'finally',
    'for',
    'from',
    'global',
  ],
  ...['if', 'import', 'in', 'is', 'lambda', 'not', 'or', 'pass', 'print', 'raise', 'return', 'try', 'while', 'with', 'yield'],
];

export function isKeyword(name: string): boolean {
  return KEYWORDS.includes(name);
}
