/** The cases of the corpus: every folder below corpus/ that holds a config.aurora. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What a case's args.json may give. */
interface CaseArguments {
  env?: Record<string, string>;
  bind?: Record<string, string>;
  pythonPath?: string[];
  prelude?: string[];
  commands?: string[][];
}

export interface CorpusCase {
  /** Its folder below corpus/, such as `include/relative_to_including_file`. */
  name: string;
  directory: string;
  /** Environment variables, with what every case has. */
  env: Record<string, string>;
  bind: Record<string, string>;
  /** Directories of modules, relative to its folder. */
  pythonPath: string[];
  /** Files executed first, relative to its folder. */
  prelude: string[];
  /** The command lines whose output is recorded; null: those that list and inspect every job. */
  commands: string[][] | null;
}

const everyCasesEnvironment = { PATH: '/usr/local/bin:/usr/bin:/bin', USER: 'root', HOME: '/root' };

/** The cases in the order of their names. `corpus` is a directory. */
export function corpusCases(corpus: string): CorpusCase[] {
  return directoriesBelow(corpus)
    .filter((directory) => existsSync(join(directory, 'config.aurora')))
    .map((directory) => {
      const { env = {}, bind = {}, pythonPath = [], prelude = [], commands = null } = argumentsOf(directory);
      const everyEnv = { ...everyCasesEnvironment, ...env };
      return { name: relative(corpus, directory), directory, env: everyEnv, bind, pythonPath, prelude, commands };
    });
}

function argumentsOf(directory: string): CaseArguments {
  const path = join(directory, 'args.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as CaseArguments) : {};
}

function directoriesBelow(directory: string): string[] {
  const below = readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(directory, entry.name))
    .sort();
  return below.flatMap((path) => [path, ...directoriesBelow(path)]);
}
