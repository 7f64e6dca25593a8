/** The syntax of Python 2.7: text to tree, and nothing that could run it. */
export type * from './ast.ts';
export { checkCompile } from './compile-errors.ts';
export { dump } from './dump.ts';
export { columnOf, lineOf, lineStarts } from './lines.ts';
export { nodeLine } from './node-line.ts';
export { type Mode, type ParseOptions, parse, withFinalNewline } from './parse.ts';
export { PythonSyntaxError } from './syntax-error.ts';
