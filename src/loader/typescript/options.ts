/** What load() takes, seen to: a name that is misspelt is refused instead of being passed over. */
import type { Names } from '../../pystachio/typescript/shapes.ts';
import { boundValue } from '../../pystachio/typescript/values.ts';
import type { Host } from '../../python/objects/host.ts';
import { decodeBytes } from '../../python/objects/text/decode-bytes.ts';
import type { LoadOptions as LoaderOptions } from '../load.ts';
import { overlaid } from '../overlaid-host.ts';
import { type Source, toByteString } from '../source.ts';

export interface LoadOptions {
  /** Names bound in every job, as Aurora's `--bind`: each as a scope of its own, the last closest. */
  bind?: Names | readonly (readonly [name: string, value: Names[string]])[];
  /** Variables added to the environment that the configuration sees. */
  env?: Readonly<Record<string, string | undefined>>;
  /** Takes what the configuration prints, piece by piece; without it a path's goes to standard error, and that of a text or a map nowhere. */
  output?: (text: string) => void;
  /** include() and open() reach nothing outside this directory. */
  root?: string | null;
  /** Directories whose pure Python modules and packages can be imported; they are read even if they are outside `root`. */
  pythonPath?: readonly string[];
  /** Files executed first, for the names that they define. */
  prelude?: readonly string[];
  /** The release of Aurora whose names and structs the configuration has: `0.6.0`; 0.22.0 if nothing is said. releaseNames() lists them. */
  schema?: string;
  /** The source is JSON: `{"jobs": [...]}`, or one job alone, as Aurora's --read-json takes it. */
  json?: boolean;
  /** The source is a Thermos file, which exports tasks. If nothing is said, one whose name ends in `.thermos` is. */
  thermos?: boolean;
  /** Files, environment, clock and user. For a path it is this machine, for a text or a map a MemoryHost. */
  host?: Host;
}

const OPTIONS: Readonly<Record<keyof LoadOptions, true>> = {
  bind: true,
  env: true,
  output: true,
  root: true,
  pythonPath: true,
  prelude: true,
  schema: true,
  json: true,
  thermos: true,
  host: true,
};

/** Throws TypeError for a source or an option that is none. */
export function demandKnown(source: Source, options: LoadOptions): void {
  if (typeof source !== 'string') {
    if (typeof source !== 'object' || source === null || !('text' in source || 'files' in source)) {
      throw new TypeError('load() takes a path, { text } or { files }');
    }
    refuseOthers('a source', source, 'text' in source ? ['text', 'name'] : ['files', 'root']);
  }
  refuseOthers('load()', options, Object.keys(OPTIONS));
}

function refuseOthers(what: string, given: object, known: readonly string[]): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new TypeError(`${what} has no option '${unknown}'; it has ${known.join(', ')}`);
}

/** The same for the loader, whose texts are bytes. */
export function loaderOptions({ bind, env, output, ...options }: LoadOptions, host: Host): LoaderOptions {
  const variables = Object.entries(env ?? {}).flatMap(([name, value]) =>
    value === undefined ? [] : [[bytesOf(name), bytesOf(value)] as const],
  );
  return {
    host: overlaid(host, { variables, writeError: output && ((bytes) => output(decodeBytes(bytes))) }),
    bind: bindings(bind),
    root: options.root === undefined || options.root === null ? null : bytesOf(options.root),
    pythonPath: options.pythonPath?.map(bytesOf),
    prelude: options.prelude?.map(bytesOf),
    schema: options.schema,
    json: options.json,
    thermos: options.thermos,
  };
}

function bindings(bind: LoadOptions['bind'] = {}): LoaderOptions['bind'] {
  const pairs = Array.isArray(bind) ? (bind as readonly (readonly [string, unknown])[]) : Object.entries(bind);
  return pairs.filter(([, value]) => value !== undefined).map(([name, value]) => [bytesOf(name), boundValue(value)] as const);
}

const bytesOf = (text: string): string => toByteString(text);
