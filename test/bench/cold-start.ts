/** Whole processes: how long one command takes beside an empty node. */
import { spawnSync } from 'node:child_process';

const RUNS = 21;

function milliseconds(args: readonly string[]): number {
  const start = process.hrtime.bigint();
  const result = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (result.status !== 0) throw new Error(`node ${args.join(' ')} ended with ${result.status}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1];
}

/** Runs the commands in turn, so that the machine's moods meet them alike; medians in ms. */
function interleaved(commands: readonly (readonly string[])[]): number[] {
  const times: number[][] = commands.map(() => []);
  for (let run = 0; run <= RUNS; run++) {
    commands.forEach((command, i) => {
      const time = milliseconds(command);
      if (run > 0) times[i].push(time);
    });
  }
  return times.map(median);
}

export function coldStart(out: { write(text: string): unknown }): void {
  const file = 'corpus/hello_world/config.aurora';
  const program = 'bin/aurora-config';
  const [empty, loaded, parsed, whole] = interleaved([
    ['-e', '0'],
    [program, '--version'],
    [program, 'ast', file],
    [program, 'json', file],
  ]);
  const share = (name: string, time: number): string => `  ${name.padEnd(44)}${time.toFixed(1).padStart(7)} ms\n`;
  out.write(`cold start    ${whole.toFixed(1)} ms, ${(whole / empty).toFixed(2)} times an empty node (medians of ${RUNS})\n`);
  out.write(share('node -e 0', empty));
  out.write(share('launcher, bundle and Commander (--version)', loaded - empty));
  out.write(share('lexer and parser, without Commander (ast)', parsed - loaded));
  out.write(share('interpreter, schema and the run (json)', whole - parsed));
  out.write('\n');
}
