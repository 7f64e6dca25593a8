import { writeSync } from 'node:fs';

const standardOutput = 1;
const standardError = 2;

export function writeOutput(text: string): void {
  writeAll(standardOutput, Buffer.from(text, 'utf8'));
}

export function writeError(text: string): void {
  writeAll(standardError, Buffer.from(text, 'utf8'));
}

/** Writes what a configuration printed: bytes, as code units below 256. */
export function writeErrorBytes(bytes: string): void {
  writeAll(standardError, Buffer.from(bytes, 'latin1'));
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
