/** Each example of the documentation prints what the text says that it prints. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { examples } from './examples.ts';

const ENTRIES = {
  'aurora-config': resolve('src/index.ts'),
  'aurora-config/pystachio': resolve('src/pystachio/typescript/index.ts'),
  'aurora-config/schema': resolve('src/aurora/typescript/index.ts'),
};
const folder = resolve('node_modules/.cache/examples');
const fileOf = (name: string): string => `${name.replace(' ', '-')}`;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  for (const { name, code } of examples()) writeFileSync(`${folder}/${fileOf(name)}.ts`, code);
  const entryPoints = examples().map(({ name }) => `${folder}/${fileOf(name)}.ts`);
  const shared = { bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20' } as const;
  await build({ ...shared, entryPoints, outdir: folder, outExtension: { '.js': '.mjs' }, alias: ENTRIES, logLevel: 'error' });
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each(examples())('$name', async ({ name, expected }) => {
  const printed: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((...given) => printed.push(`${format(...given)}\n`));
  try {
    await import(pathToFileURL(`${folder}/${fileOf(name)}.mjs`).href);
  } finally {
    log.mockRestore();
  }
  expect(expected).not.toBe('');
  expect(printed.join('')).toBe(expected);
});
