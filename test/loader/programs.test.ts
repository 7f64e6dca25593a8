/** Programs that use Pystachio's Config, and what they print under the original (test/record/pystachio-programs.sh). The files are given through a Host. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { injectedModules, restoreShared } from '../../src/loader/environment.ts';
import { MemoryHost } from '../../src/loader/memory-host.ts';
import { Interpreter } from '../../src/python/evaluate/interpreter.ts';
import { PyModule } from '../../src/python/objects/module.ts';

const folder = new URL('programs/', import.meta.url);
const filesFolder = new URL('files/', folder);

function layout(): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(filesFolder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = `${entry.parentPath}/${entry.name}`;
    files.set(path.slice(filesFolder.pathname.length).replace(/^\//, ''), readFileSync(path, 'latin1'));
  }
  return files;
}

/** What the program prints, as bytes. */
function output(source: string, files: ReadonlyMap<string, string>): string {
  let printed = '';
  const write = (bytes: string): void => {
    printed += bytes;
  };
  restoreShared();
  const interpreter = new Interpreter({ host: new MemoryHost(files), modules: injectedModules('0.22.0'), write });
  const main = new PyModule('__main__');
  interpreter.enter(() => {
    interpreter.addModule('__main__', main);
    interpreter.execute(source, 'program.py', main.attrs, main.attrs);
  });
  return printed;
}

const files = layout();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.py'))) {
  test(`${file} prints what it prints under the original`, () => {
    const expected = readFileSync(new URL(file.replace('.py', '.out'), folder), 'latin1');
    expect(output(readFileSync(new URL(file, folder), 'latin1'), files).split('\n')).toEqual(expected.split('\n'));
  });
}
