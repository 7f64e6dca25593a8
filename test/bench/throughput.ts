/** One thread, in process: files a second, each text loaded once and never seen before. */
import { readFileSync } from 'node:fs';
import { parse } from '../../grammar/index.ts';
import { tokenize } from '../../grammar/lexer.ts';
import { NodeHost } from '../../src/cli/node-host.ts';
import { jobsDocument } from '../../src/loader/documents.ts';
import { load } from '../../src/loader/load.ts';
import { pythonJson } from '../../src/report/json.ts';

const SECONDS = 3;
let salt = 0;

/** The text with something in it that no text before had, in comments, command lines and numbers of bindings. */
function salted(text: string): string {
  salt++;
  return `${text.replace(/(cmdline\s*=\s*(?:'|"))(?!['"])/g, `$1: ${salt}; `)}\n# ${salt}\n`;
}

function timed(body: () => void): number {
  const start = process.hrtime.bigint();
  body();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

interface Totals {
  lexing: number;
  parsing: number;
  executing: number;
  interpolating: number;
  writing: number;
  files: number;
  bytes: number;
}

function measure(texts: readonly { path: string; text: string }[], seconds: number): Totals {
  const totals: Totals = { lexing: 0, parsing: 0, executing: 0, interpolating: 0, writing: 0, files: 0, bytes: 0 };
  const host = new NodeHost({ variables: [['USER', 'root']], bare: true, workingDirectory: null });
  const quiet = Object.assign(Object.create(host) as NodeHost, { writeError: () => undefined });
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    for (const { path, text } of texts) {
      const source = salted(text);
      // Lexing and parsing happen inside load too: they are timed alone on a text of their own.
      const alone = salted(text);
      const lexing = timed(() => tokenize(alone, 0, false));
      const parsing = timed(() => parse(alone));
      let loaded: ReturnType<typeof load> | undefined;
      const loading = timed(() => {
        loaded = load({ files: new Map([[path, Buffer.from(source, 'latin1')]]) }, { host: quiet });
      });
      let document: ReturnType<typeof jobsDocument> = null;
      totals.interpolating += timed(() => {
        document = jobsDocument((loaded as ReturnType<typeof load>).jobs, 'interpolated');
      });
      totals.writing += timed(() => pythonJson(document));
      totals.lexing += lexing;
      totals.parsing += parsing - lexing;
      totals.executing += loading - parsing;
      totals.files++;
      totals.bytes += source.length;
    }
  }
  return totals;
}

/** Prints the figures; gives ms a file. */
export function throughput(out: { write(text: string): unknown }, paths: readonly string[]): number {
  const texts = paths.map((path) => ({ path, text: readFileSync(path, 'latin1') }));
  measure(texts, 1);
  const totals = measure(texts, SECONDS);
  const stages = ['lexing', 'parsing', 'executing', 'interpolating', 'writing'] as const;
  const whole = stages.reduce((sum, stage) => sum + totals[stage], 0);
  const each = whole / totals.files;
  out.write(
    `throughput    ${each.toFixed(3)} ms a file (${(totals.bytes / totals.files).toFixed(0)} bytes), ${(1000 / each).toFixed(0)} files a second\n`,
  );
  for (const stage of stages) {
    out.write(
      `  ${stage.padEnd(44)}${(totals[stage] / totals.files).toFixed(3).padStart(7)} ms ${((totals[stage] / whole) * 100).toFixed(0).padStart(3)}%\n`,
    );
  }
  return each;
}
