/** Verbs that are commands of Aurora's own client. */
import { CommandError, type CommandOutput } from '../loader/commands.ts';
import { exitStatus } from './exit-status.ts';
import { errorFormatOption, showReported } from './failure.ts';
import { loadingOptions } from './loading.ts';
import type { Options } from './options.ts';
import { writeError, writeOutput } from './output.ts';
import type { Option } from './verb.ts';

/** They tell of errors in the words of the original, unless they are asked for another format. */
export const commandOptions: readonly Option[] = loadingOptions.map((option) =>
  option === errorFormatOption
    ? { ...option, description: "how an error is shown, instead of in Aurora's words", default: undefined }
    : option,
);

const output: CommandOutput = { out: writeOutput, err: writeError };

/** Runs a command and gives the exit status. Throws what `command` throws but CommandError. */
export function runCommand(options: Options, command: (output: CommandOutput) => void): number {
  try {
    command(output);
    return exitStatus.ok;
  } catch (thrown) {
    if (!(thrown instanceof CommandError)) throw thrown;
    if (thrown.told !== null && options.text('error-format') !== null) showReported(thrown.told.report(), options);
    else writeError(`${thrown.message}\n`);
    return exitStatus.invalid;
  }
}
