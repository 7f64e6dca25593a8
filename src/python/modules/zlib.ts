/** zlib: checksums and decompression. Compression is refused: what it gives depends on the version of the library that did it. */
import { makeClass } from '../objects/class.ts';
import { PyDict } from '../objects/dict.ts';
import { Exception, importError, makeException, raise } from '../objects/exceptions.ts';
import { asInt } from '../objects/index-value.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { typeType } from '../objects/types.ts';
import type { PyType, Value } from '../objects/value.ts';
import { adler32, crc32 } from './binascii/checksums.ts';
import { startingSum } from './binascii.ts';
import { steadyArgument } from './buffer-argument.ts';
import { ModuleBuilder } from './module-builder.ts';
import { InflateError, Inflater } from './zlib/inflate.ts';

let errorType: PyType | null = null;

/** zlib.error, one for all loads. */
function zlibError(): PyType {
  if (errorType === null) {
    const namespace = new PyDict();
    namespace.setStr('__module__', 'zlib');
    errorType = makeClass(typeType, 'error', [Exception], namespace);
  }
  return errorType;
}

const INCOMPLETE = -5;
const WRONG = -3;

function fail(reason: string | null): never {
  const [code, text] = reason === null ? [INCOMPLETE, 'incomplete or truncated stream'] : [WRONG, reason];
  throw raise(makeException(zlibError(), `Error ${code} while decompressing data: ${text}`));
}

const unsigned = (bytes: string, at: number): number =>
  (bytes.charCodeAt(at) << 24) | (bytes.charCodeAt(at + 1) << 16) | (bytes.charCodeAt(at + 2) << 8) | bytes.charCodeAt(at + 3) | 0;

/** Raises InflateError for what is no header of zlib's. */
function checkHeader(bytes: string): void {
  if (bytes.length < 2) throw new InflateError(null);
  const [method, flags] = [bytes.charCodeAt(0), bytes.charCodeAt(1)];
  if (((method << 8) | flags) % 31 !== 0) throw new InflateError('incorrect header check');
  if ((method & 15) !== 8) throw new InflateError('unknown compression method');
  if (method >> 4 > 7) throw new InflateError('invalid window size');
}

/** What was compressed; `raw` data has neither header nor checksum. */
function inflate(bytes: string, raw: boolean): string {
  if (!raw) checkHeader(bytes);
  const inflater = new Inflater(bytes, raw ? 0 : 2);
  const text = inflater.run();
  if (!raw) {
    if (inflater.position + 4 > bytes.length) throw new InflateError(null);
    if (unsigned(bytes, inflater.position) !== adler32(text, 1)) throw new InflateError('incorrect data check');
  }
  return text;
}

const WINDOW_BITS = 15;

function decompress(value: Value, windowBits: Value): Value {
  const bytes = steadyArgument(value, 'decompress');
  const bits = windowBits === undefined ? WINDOW_BITS : asInt(windowBits);
  if (bits > WINDOW_BITS) throw raise(importError('aurora-config decompresses no gzip streams: zlib.decompress() takes no such wbits'));
  try {
    return inflate(bytes, bits < 0);
  } catch (error) {
    if (error instanceof InflateError) return fail(error.reason);
    throw error;
  }
}

const CONSTANTS = {
  ...{ DEFLATED: 8, DEF_MEM_LEVEL: 8, MAX_WBITS: WINDOW_BITS, Z_BEST_COMPRESSION: 9, Z_BEST_SPEED: 1, Z_DEFAULT_COMPRESSION: -1 },
  ...{ Z_DEFAULT_STRATEGY: 0, Z_FILTERED: 1, Z_FINISH: 4, Z_FULL_FLUSH: 3, Z_HUFFMAN_ONLY: 2, Z_NO_FLUSH: 0, Z_SYNC_FLUSH: 2 },
};

export const zlibModule: ModuleFactory = () => {
  const m = new ModuleBuilder('zlib', 'Checksums, and decompression of what zlib compressed.');
  m.set('error', zlibError());
  m.setAll(CONSTANTS);
  m.parsed('crc32', 1, 2, (value, start) => {
    const bytes = steadyArgument(value, 'crc32');
    return crc32(bytes, start === undefined ? 0 : startingSum(start));
  });
  m.parsed('adler32', 1, 2, (value, start) => {
    const bytes = steadyArgument(value, 'adler32');
    return adler32(bytes, start === undefined ? 1 : startingSum(start));
  });
  m.parsed('decompress', 1, 3, decompress);
  for (const name of ['compress', 'compressobj', 'decompressobj']) {
    m.nativeVariadic(name, () => {
      throw raise(importError(`Python's zlib.${name} is not part of aurora-config`));
    });
  }
  return m.module;
};
