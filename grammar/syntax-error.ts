/**
 * A text that CPython 2.7 would not compile. `type` is the Python exception that it raises (MemoryError for a parser stack
 * overflow, TypeError for a NUL, ValueError for a bad escape), `message` its text without file and line.
 */
export class PythonSyntaxError extends Error {
  constructor(
    readonly type: 'SyntaxError' | 'IndentationError' | 'TabError' | 'MemoryError' | 'TypeError' | 'ValueError',
    message: string,
    /** 1-based line, 0 where CPython gives none. */
    readonly lineno: number,
    /** 1-based column as CPython reports it in `offset`, or null where it gives None. */
    readonly offset: number | null,
    /** Offset into the source at which a caret belongs. */
    readonly position: number,
    /** Where the exception holds the file, the line and its text: in `args` too, in its attributes alone, or nowhere. */
    readonly place: 'args' | 'attributes' | 'none' = 'args',
    /** Offset into the source of the line at fault: the one where a string starts that runs on into it. */
    readonly lineStart: number | null = null,
  ) {
    super(message);
    this.name = type;
  }
}
