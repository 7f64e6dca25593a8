import { realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NodeHost } from '../../src/cli/node-host.ts';
import { HostError } from '../../src/python/objects/host.ts';
import { temporaryDirectory } from './command.ts';

const directory = realpathSync(temporaryDirectory({ 'a.txt': 'é\n', 'sub/b.txt': '' }));
const host = new NodeHost({ variables: [], bare: false, workingDirectory: directory });

/** What the host throws. */
function refusal(asked: () => unknown): HostError {
  try {
    asked();
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('files', () => {
  test('are read as bytes, relative to the working directory', () => {
    expect(host.readFile('a.txt')).toBe('\xc3\xa9\n');
    expect(host.readFile(join(directory, 'a.txt'))).toBe('\xc3\xa9\n');
  });

  test.each([
    ['missing.txt', 2, 'No such file or directory'],
    ['', 2, 'No such file or directory'],
    ['sub', 21, 'Is a directory'],
    ['a.txt/x', 20, 'Not a directory'],
    ['x'.repeat(300), 36, 'File name too long'],
  ])('%s is refused in the words of the C library', (path, errno, strerror) => {
    expect(refusal(() => host.readFile(path))).toMatchObject({ errno, strerror });
  });

  test('a device is read to its end; one without an end is refused', () => {
    expect(host.readFile('/dev/null')).toBe('');
    expect(refusal(() => host.readFile('/dev/zero'))).toMatchObject({ errno: 27, strerror: 'File too large' });
  });

  test('a name of bytes names the file that has those bytes', () => {
    const named = temporaryDirectory({ 'é.txt': 'here' });
    expect(new NodeHost({ variables: [], bare: false, workingDirectory: named }).readFile('\xc3\xa9.txt')).toBe('here');
  });

  test('have a kind, which is null for nothing', () => {
    expect(['a.txt', 'sub', 'missing', 'a.txt/x', '/dev/null'].map((path) => host.fileKind(path))).toEqual([
      'file',
      'directory',
      null,
      null,
      'other',
    ]);
  });

  test('a directory lists its names', () => {
    expect(host.listDirectory('.').sort()).toEqual(['a.txt', 'sub']);
    expect(refusal(() => host.listDirectory('missing')).errno).toBe(2);
  });

  test('a link leads to the real path; nothing is its own', () => {
    symlinkSync('a.txt', join(directory, 'sub', 'link'));
    expect(host.realPath('sub/../a.txt')).toBe(join(directory, 'a.txt'));
    expect(host.realPath('missing')).toBe('missing');
  });
});

describe('the environment', () => {
  test("is the process's own, with variables added", () => {
    const { environment } = new NodeHost({ variables: [['AURORA_CONFIG_TEST', 'x']], bare: false, workingDirectory: null });
    expect(environment.get('PATH')).toBe(process.env.PATH);
    expect(environment.get('AURORA_CONFIG_TEST')).toBe('x');
  });

  test('is bare where that is asked for', () => {
    const { environment } = new NodeHost({ variables: [['A', '1']], bare: true, workingDirectory: null });
    expect([...environment]).toEqual([['A', '1']]);
  });
});

test("the working directory is the process's own where none is given", () => {
  expect(new NodeHost({ variables: [], bare: true, workingDirectory: null }).workingDirectory).toBe(process.cwd());
});

test('random bytes come in any number', () => {
  expect(host.randomBytes(100_000)).toHaveLength(100_000);
});

test('a time zone has an offset in seconds and a name', () => {
  const { offset, name } = host.timeZone(0);
  expect(offset).toBe(new Date(0).getTimezoneOffset() * -60);
  expect(name).not.toBe('');
});
