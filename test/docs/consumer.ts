/**
 * Uses the package as somebody who has installed it: what `npm pack` packs, unpacked into a project of its own, in which the documentation's examples are compiled,
 * strictly and with each way of finding modules, and executed. Needs dist/.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { examples } from './examples.ts';

const project = mkdtempSync(join(tmpdir(), 'aurora-config-consumer-'));
const compiler = resolve('node_modules/typescript/bin/tsc');

function run(command: string, args: readonly string[], cwd = process.cwd()): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}

function install(): void {
  const packed = run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', project]).trim();
  const target = join(project, 'node_modules/aurora-config');
  mkdirSync(target, { recursive: true });
  run('tar', ['-xzf', join(project, packed), '-C', target, '--strip-components=1']);
}

const SETTINGS = { strict: true, exactOptionalPropertyTypes: true, target: 'ES2022', lib: ['ES2023', 'DOM'], types: [], outDir: 'out' };
const WAYS = [
  { module: 'node16', moduleResolution: 'node16', noEmit: true },
  { module: 'esnext', moduleResolution: 'bundler', noEmit: true },
  { module: 'nodenext', moduleResolution: 'nodenext' },
];

function compile(): void {
  for (const way of WAYS) {
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: { ...SETTINGS, ...way }, include: ['*.ts'] }));
    try {
      run(process.execPath, [compiler], project);
    } catch (error) {
      throw new Error(`with moduleResolution ${way.moduleResolution}:\n${(error as { stdout: string }).stdout}`);
    }
  }
}

const fileOf = (name: string): string => name.replace(' ', '-');

try {
  install();
  writeFileSync(join(project, 'package.json'), '{"type": "module"}');
  for (const { name, code } of examples()) writeFileSync(join(project, `${fileOf(name)}.ts`), code);
  compile();
  for (const { name, expected } of examples()) {
    const printed = run(process.execPath, [join(project, `out/${fileOf(name)}.js`)]);
    if (printed !== expected) throw new Error(`${name} prints\n${printed}and not\n${expected}`);
  }
  console.log(`consumer: ${examples().length} examples compiled in ${WAYS.length} ways and executed`);
} finally {
  rmSync(project, { recursive: true });
}
