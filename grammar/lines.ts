/** Lines and columns, worked out late, from offsets. A line ends with "\n", "\r" or "\r\n". */

/** The offset at which each line starts. */
export function lineStarts(source: string): number[] {
  const starts = [0];
  for (let i = 0; i < source.length; i++) {
    const c = source.charCodeAt(i);
    if (c === 10 || (c === 13 && source.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** The 1-based line that holds `offset`; the newline that ends a line belongs to it. */
export function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** The 1-based column of `offset` in its line, in bytes. */
export function columnOf(starts: readonly number[], offset: number): number {
  return offset - starts[lineOf(starts, offset) - 1]! + 1;
}

/** How many characters CPython counts in a stretch of source, in which it has made "\n" of "\r\n". */
export function countedLength(source: string, start: number, end: number): number {
  let pairs = 0;
  for (let i = source.indexOf('\r\n', start); i >= 0 && i + 1 < end; i = source.indexOf('\r\n', i + 2)) pairs++;
  return end - start - pairs;
}
