import { version } from '../../package.json';
import { type Checked, checkFile } from '../check/check-file.ts';
import { checkReleases } from '../check/check-releases.ts';
import { findFiles, NothingFound } from '../check/find-files.ts';
import { type CheckFormat, checkFormats, problemReport } from '../check/report.ts';
import { underEveryRelease } from '../loader/every-release.ts';
import { CURRENT_RELEASE } from '../loader/releases.ts';
import { exitStatus } from './exit-status.ts';
import { errorFormatOption } from './failure.ts';
import { needsLargerStack } from './large-stack.ts';
import { loadFile, loadingOptions, loadOptions, sourceOf } from './loading.ts';
import type { Options } from './options.ts';
import { writeError, writeOutput } from './output.ts';
import { UsageError, type Verb } from './verb.ts';

/** What is said of loading options that mean more here. */
const OWN_DESCRIPTIONS = new Map([
  [errorFormatOption.flags, 'the same as --format'],
  ['--schema <RELEASE>', 'the names of that release of Aurora; all: under which releases a file loads'],
]);

const checkedLoadingOptions = loadingOptions.map((option) => {
  const description = OWN_DESCRIPTIONS.get(option.flags);
  return description === undefined
    ? option
    : { ...option, description, default: option === errorFormatOption ? undefined : option.default };
});

export const check: Verb = {
  name: 'check',
  summary: 'report everything that is wrong with configurations and their jobs',
  arguments: [
    { name: 'pattern', description: 'a file, a directory of .aurora files, or a pattern of files', required: true, variadic: true },
  ],
  options: [
    { flags: '--format <FORMAT>', description: 'how problems are written (default: pretty)', choices: checkFormats },
    { flags: '--quiet', description: 'no count of what was checked at the end' },
    ...checkedLoadingOptions,
  ],
  example: "aurora-config check --format plain 'teams/**/*.aurora'",
  async run(patterns, options) {
    // Most command lines name no pattern, and loading it takes time.
    const { default: glob } = await import('fast-glob');
    const files = find(patterns, glob);
    const report = problemReport(formatOf(options), process.stdout.isTTY === true && !process.env.NO_COLOR, version);
    const total = { jobs: 0, error: 0, warning: 0, note: 0 };
    writeOutput(report.begin());
    for (const file of files) {
      const { jobs, problems } = checked(file, options);
      // All of it is done again with one, which is rare.
      if (needsLargerStack()) return exitStatus.ok;
      total.jobs += jobs;
      for (const { severity } of problems) total[severity]++;
      writeOutput(report.file(problems));
    }
    writeOutput(report.end());
    if (!options.flag('quiet')) {
      writeError(
        `${counted(files.length, 'file')}, ${counted(total.jobs, 'job')}: ${counted(total.error, 'error')}, ${counted(total.warning, 'warning')}\n`,
      );
    }
    return total.error > 0 ? exitStatus.found : exitStatus.ok;
  },
};

/** With --schema all, what is checked is under which releases the file loads. */
function checked(file: string, options: Options): Checked {
  if (options.text('schema') !== 'all') return checkFile(file, (name) => loadFile(name, options));
  return checkReleases(file, underEveryRelease(sourceOf(file, options), loadOptions(options, CURRENT_RELEASE)));
}

function find(...args: Parameters<typeof findFiles>): string[] {
  try {
    return findFiles(...args);
  } catch (error) {
    throw error instanceof NothingFound ? new UsageError(error.message) : error;
  }
}

function formatOf(options: Options): CheckFormat {
  return (options.text('format') ?? options.text('error-format') ?? 'pretty') as CheckFormat;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
