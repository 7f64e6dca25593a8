/** bytearray: the class itself; what a program sees of it is in bytearray-type.ts. */
import { PyBytesLender } from './buffer-protocol.ts';
import { BufferError, makeException, raise } from './exceptions.ts';
import { frames } from './frames.ts';
import { builtinType, objectType } from './types.ts';
import type { Value } from './value.ts';

const CHUNK = 8192;

function textOf(units: Uint8Array): string {
  let text = '';
  for (let i = 0; i < units.length; i += CHUNK) text += String.fromCharCode(...units.subarray(i, i + CHUNK));
  return text;
}

function unitsOf(text: string): Uint8Array {
  const units = new Uint8Array(text.length);
  for (let i = 0; i < units.length; i++) units[i] = text.charCodeAt(i);
  return units;
}

/** Bytes that may be changed: kept as a str is, and as numbers from the first change of a single one on until something needs a text again. */
export class PyByteArray extends PyBytesLender {
  private text: string | null;
  private units: Uint8Array | null = null;
  private wasViewed = false;

  constructor(bytes: string) {
    super();
    this.text = bytes;
  }

  get bytes(): string {
    if (this.text === null) this.text = textOf(this.units as Uint8Array);
    return this.text;
  }

  /** Raises BufferError where they become more or fewer while a program keeps a view of them. */
  set bytes(bytes: string) {
    if (this.wasViewed && bytes.length !== this.length && this.isViewed()) {
      throw raise(makeException(BufferError, 'Existing exports of data: object cannot be re-sized'));
    }
    this.text = bytes;
    this.units = null;
  }

  get length(): number {
    return (this.units ?? (this.text as string)).length;
  }

  at(i: number): number {
    return this.units === null ? (this.text as string).charCodeAt(i) : this.units[i];
  }

  put(i: number, byte: number): void {
    if (this.units === null) this.units = unitsOf(this.text as string);
    this.units[i] = byte;
    this.text = null;
  }

  override lend(): string {
    return this.bytes;
  }

  override overwrite(at: number, bytes: string): void {
    for (let i = 0; i < bytes.length; i++) this.put(at + i, bytes.charCodeAt(i));
  }

  override partOf(bytes: string): Value {
    return new PyByteArray(bytes);
  }

  override viewed(): void {
    this.wasViewed = true;
  }

  /** CPython knows it by counting references; here whatever the program can still reach is looked through. */
  private isViewed(): boolean {
    return frames.hold((object) => object instanceof PyBytesLender && object.viewOf === this);
  }
}
Object.assign(PyByteArray.prototype, { isText: true, isWritable: true, isLocking: true });

export const bytearrayType = builtinType('bytearray', objectType, PyByteArray);
