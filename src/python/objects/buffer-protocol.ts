/**
 * Bytes that objects lend to others: the buffer interface, of which CPython 2.7 has two. The older one gives bytes to read (and to some functions only those that are
 * characters), the newer one is what memoryview and bytearray ask for.
 */
import { encodeAscii, strValue } from './text.ts';
import { PyObject, PyUnicode, type Value } from './value.ts';

/** An object other than a text whose bytes may be looked at. */
export abstract class PyBytesLender extends PyObject {
  /** Does it have the older interface? */
  declare readonly isReadable: boolean;
  /** Are its bytes characters, too? */
  declare readonly isText: boolean;
  /** Does it have the newer interface? */
  declare readonly isViewable: boolean;
  /** May others write into it? */
  declare readonly isWritable: boolean;
  /** Does it have to be told when nobody looks any longer? Functions that cannot do that refuse it. */
  declare readonly isLocking: boolean;

  /** Whose bytes these are, for a memoryview. */
  declare readonly viewOf: PyBytesLender | null;

  /** The bytes as they are now. */
  abstract lend(): string;
  /** Puts bytes where there are others now, as many. */
  abstract overwrite(at: number, bytes: string): void;
  /** What a slice of it is that has these bytes. */
  partOf(bytes: string): Value {
    return bytes;
  }
  /** Notes that there are views of it. */
  viewed(): void {
    // Only bytearray has to know.
  }
}

const DEFAULTS = { isReadable: true, isText: false, isViewable: true, isWritable: false, isLocking: false, viewOf: null };
for (const [name, value] of Object.entries(DEFAULTS)) Object.defineProperty(PyBytesLender.prototype, name, { value, writable: true });

/** A unicode's bytes as they are in memory, four for each character. */
export function wideBytes(text: string): string {
  return Array.from(text, (char) => {
    const point = char.codePointAt(0) as number;
    return String.fromCharCode(point & 255, (point >> 8) & 255, (point >> 16) & 255, 0);
  }).join('');
}

/** Bytes of what has the older interface: PyObject_AsReadBuffer. undefined for others. */
export function readBuffer(value: Value): string | undefined {
  if (value instanceof PyBytesLender) return value.isReadable ? value.lend() : undefined;
  return value instanceof PyUnicode ? wideBytes(value.value) : strValue(value);
}

/** Bytes of what has the newer interface: PyObject_GetBuffer. undefined for others. */
export function viewBuffer(value: Value): string | undefined {
  if (value instanceof PyBytesLender) return value.isViewable ? value.lend() : undefined;
  return strValue(value);
}

/** Bytes of a str, of what has either interface, or of a unicode that is ASCII: PyArg_Parse's `s*`. undefined for others. */
export function bytesOrUndefined(value: Value): string | undefined {
  if (value instanceof PyBytesLender) return value.lend();
  return value instanceof PyUnicode ? encodeAscii(value.value) : strValue(value);
}

/** The same of what nobody can change meanwhile: PyArg_Parse's `s#`. */
export function steadyBytesOrUndefined(value: Value): string | undefined {
  if (value instanceof PyBytesLender && (!value.isReadable || value.isLocking)) return undefined;
  return bytesOrUndefined(value);
}

/** Bytes of an argument that C parses as a buffer of characters: a str, a bytearray, a buffer. undefined for others, unicode among them. */
export function charBuffer(value: Value): string | undefined {
  if (typeof value === 'string') return value;
  if (value instanceof PyBytesLender) return value.isText ? value.lend() : undefined;
  return strValue(value);
}
