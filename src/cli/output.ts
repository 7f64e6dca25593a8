import { writeSync } from 'node:fs';

const standardOutput = 1;
const standardError = 2;

export function writeOutput(text: string): void {
  write(standardOutput, Buffer.from(text, 'utf8'));
}

/** Did what a configuration printed end within a line? */
let withinLine = false;

/** Writes a message, on a line of its own. */
export function writeError(text: string): void {
  write(standardError, Buffer.from(withinLine ? `\n${text}` : text, 'utf8'));
  withinLine = false;
}

/** Writes what a configuration printed: bytes, as code units below 256. */
export function writeErrorBytes(bytes: string): void {
  if (bytes !== '') withinLine = !bytes.endsWith('\n');
  write(standardError, Buffer.from(bytes, 'latin1'));
}

/** What is to be written when the run has ended; null where it is written at once. */
let held: { descriptor: number; bytes: Uint8Array }[] | null = null;

/** Holds back everything until it is released or discarded. */
export function holdOutput(): void {
  held = [];
}

export function discardOutput(): void {
  withinLine = false;
  held = null;
}

export function releaseOutput(): void {
  const chunks = held ?? [];
  held = null;
  for (const { descriptor, bytes } of chunks) writeAll(descriptor, bytes);
}

function write(descriptor: number, bytes: Uint8Array): void {
  if (held === null) writeAll(descriptor, bytes);
  else held.push({ descriptor, bytes });
}

/** Writes everything before it returns. A reader that has gone away wants no more, which is no error. */
function writeAll(descriptor: number, bytes: Uint8Array): void {
  let at = 0;
  while (at < bytes.length) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
      waitAMillisecond();
    }
  }
}

/** A pipe that does not block is full: its reader needs a moment. */
function waitAMillisecond(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
}
