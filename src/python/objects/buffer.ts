/** buffer: the class itself; what a program sees of it is in buffer-type.ts. */
import { PyByteArray } from './byte-array.ts';
import { strValue } from './text.ts';
import { PyObject, PyUnicode, type Value } from './value.ts';

export class PyBuffer extends PyObject {
  constructor(
    /** What it looks into: for a buffer of a buffer, what that one looks into. */
    readonly base: Value,
    readonly offset: number,
    /** -1: up to the end. */
    readonly size: number,
  ) {
    super();
  }

  get bytes(): string {
    const all = memoryOf(this.base) as string;
    return this.size < 0 ? all.slice(this.offset) : all.slice(this.offset, this.offset + this.size);
  }
}

/** The bytes that CPython has in memory for a value; undefined where it shows none. */
export function memoryOf(value: Value): string | undefined {
  if (value instanceof PyByteArray) return value.bytes;
  if (value instanceof PyBuffer) return value.bytes;
  if (!(value instanceof PyUnicode)) return strValue(value);
  let bytes = '';
  for (const character of value.value) {
    const point = character.codePointAt(0) as number;
    for (let shift = 0; shift < 32; shift += 8) bytes += String.fromCharCode((point >>> shift) & 0xff);
  }
  return bytes;
}
