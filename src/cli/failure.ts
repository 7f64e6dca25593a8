import { AuroraError } from '../loader/aurora-error.ts';
import { type ErrorFormat, errorFormats, type ReportedError, showError } from '../report/error.ts';
import { exitStatus } from './exit-status.ts';
import type { Options } from './options.ts';
import { writeError } from './output.ts';
import { type Option, UsageError } from './verb.ts';

export const errorFormatOption: Option = {
  flags: '--error-format <FORMAT>',
  description: 'how an error is shown',
  choices: errorFormats,
  default: 'pretty',
};

/** Shows what was thrown, and gives the exit status that it deserves. */
export async function showFailure(thrown: unknown, options: Options): Promise<number> {
  if (thrown instanceof AuroraError) {
    showReported(thrown.report(), options);
    return exitStatus.invalid;
  }
  if (thrown instanceof UsageError) {
    writeError(`aurora-config: ${thrown.message}\n`);
    return exitStatus.usage;
  }
  const trace = await traceOf(thrown);
  writeError(`aurora-config: this is a fault of aurora-config, not of your configuration. Please report it with what follows.\n${trace}\n`);
  return exitStatus.ourFault;
}

export function showReported(error: ReportedError, options: Options): void {
  const format = (options.text('error-format') ?? 'pretty') as ErrorFormat;
  writeError(showError(error, format, wantsColour()));
}

function wantsColour(): boolean {
  return (process.env.NO_COLOR ?? '') === '' && process.stderr.isTTY === true;
}

/** The stack in terms of the sources. It is worked out when first read, so the library that maps it can come this late. */
async function traceOf(thrown: unknown): Promise<string> {
  if (!(thrown instanceof Error)) return String(thrown);
  const { default: support } = await import('source-map-support');
  support.install({ environment: 'node' });
  return thrown.stack ?? String(thrown);
}
