/** What load() loads: a file by its path, a text, or a map of files. */
import { type Host, HostError } from '../python/objects/host.ts';
import { normalPath } from '../python/objects/normal-path.ts';
import { isAscii } from '../python/objects/text.ts';
import { type AuroraError, placeless } from './aurora-error.ts';

/** Text given as a string is taken as UTF-8; bytes are taken as they are. A path is a string (on the command line: of bytes). */
export type Source =
  | string
  | { text: string | Uint8Array; name?: string }
  | { files: Readonly<Record<string, string | Uint8Array>> | ReadonlyMap<string, string | Uint8Array>; root?: string };

const BEYOND_BYTES = /[^\x00-\xff]/;

/** Bytes as a string of code units below 256. */
export function toByteString(text: string | Uint8Array): string {
  if (typeof text === 'string' && isAscii(text)) return text;
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  // What is called latin1 there is windows-1252: it differs from 0x80 to 0x9f, where it leaves Latin-1 or keeps the byte.
  const decoded = new TextDecoder('latin1').decode(bytes);
  if (!BEYOND_BYTES.test(decoded)) return decoded;
  let result = '';
  for (let i = 0; i < bytes.length; i += 8192) result += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return result;
}

/** A map of files by normalized path. */
export function filesOf(source: Extract<Source, { files: unknown }>): Map<string, string> {
  const entries = source.files instanceof Map ? source.files : Object.entries(source.files as Record<string, string | Uint8Array>);
  const files = new Map<string, string>();
  for (const [path, text] of entries) files.set(normalPath(path), toByteString(text));
  return files;
}

/** The root of a map of files: what is named, or the first. */
export function rootOf(source: Extract<Source, { files: unknown }>, files: ReadonlyMap<string, string>): string {
  const root = source.root ?? files.keys().next().value;
  if (root === undefined) throw notFound('{}');
  return root;
}

/** The name of what is executed; empty where it has none. `files` are the source's own, where it is a map. */
export function nameOf(source: Source, files: ReadonlyMap<string, string> | null): string {
  if (typeof source === 'string') return source;
  if ('text' in source) return source.name ?? '';
  return source.root ?? files?.keys().next().value ?? '';
}

/** The error for a root file that is not there. */
export function notFound(path: string): AuroraError {
  return placeless('NotFound', `Could not load resource ${path}`);
}

/** Name and bytes of the root file. Throws AuroraError. */
export function readSource(source: Source, host: Host): { name: string; text: string } {
  if (typeof source === 'string') {
    if (host.fileKind(source) !== 'file') throw notFound(source);
    try {
      return { name: source, text: host.readFile(source) };
    } catch (error) {
      if (error instanceof HostError) throw ioError(error, source);
      throw error;
    }
  }
  if ('text' in source) return { name: source.name ?? '<text>', text: toByteString(source.text) };
  const files = filesOf(source);
  const root = rootOf(source, files);
  const text = files.get(normalPath(root));
  if (text === undefined) throw notFound(root);
  return { name: root, text };
}

function ioError(error: HostError, path: string): AuroraError {
  return placeless('IOError', `[Errno ${error.errno}] ${error.strerror}: '${path}'`);
}
