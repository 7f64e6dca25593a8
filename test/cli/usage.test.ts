import { describe, expect, test } from 'vitest';
import { verbs } from '../../src/cli/verbs.ts';
import { commandUnderTest } from './command.ts';

const run = commandUnderTest();

describe('help', () => {
  test('of the command names every verb, on standard output', () => {
    const { status, output, error } = run(['--help']);
    expect(status).toBe(0);
    for (const { name, summary } of verbs) {
      expect(output).toContain(`  ${name} `);
      expect(output.replaceAll(/\s+/g, ' ')).toContain(summary);
    }
    expect(error).toBe('');
  });

  test.each(verbs.map(({ name, example }) => ({ name, example })))('of $name has an example', ({ name, example }) => {
    const { status, output } = run([name, '--help']);
    expect(status).toBe(0);
    expect(output).toContain(`Example:\n  ${example}`);
  });

  test('is what a command line without a verb gets, as a mistake', () => {
    const { status, output, error } = run([]);
    expect({ status, output }).toEqual({ status: 6, output: '' });
    expect(error).toContain('Usage: aurora-config');
  });
});

test('--version is the version of the package', () => {
  expect(run(['--version'])).toMatchObject({ status: 0, output: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});

describe('a mistake on the command line is status 6, and nothing is printed as data', () => {
  test.each([
    [['jsn', 'x.aurora'], "unknown command 'jsn'"],
    [['json'], "missing required argument 'file'"],
    [['list', 'a', 'b'], 'too many arguments'],
    [['json', '--from', 'raw', 'x.aurora'], "unknown option '--from'"],
    [['json', '--form', 'yaml', 'x.aurora'], 'Allowed choices are interpolated, raw, thrift, facts'],
    [['json', '--error-format', 'xml', 'x.aurora'], 'Allowed choices are pretty, plain, json'],
    [['json', '--form'], 'argument missing'],
    [['json', '--bind', 'x', 'x.aurora'], "--bind wants NAME=VALUE, not 'x'"],
    [['json', '--env', '=x', 'x.aurora'], "--env wants NAME=VALUE, not '=x'"],
    [['json', '--root', 'nowhere', 'x.aurora'], "--root: there is no directory 'nowhere'"],
    [['json', '--root', 'README.md', 'x.aurora'], "--root: not a directory: 'README.md'"],
    [['json', '--cwd', 'nowhere', 'x.aurora'], "--cwd: there is no directory 'nowhere'"],
    [['json', '--prelude', 'nowhere.aurora', 'x.aurora'], "--prelude: there is no file 'nowhere.aurora'"],
  ])('%j', (args, message) => {
    const { status, output, error } = run(args);
    expect({ status, output }).toEqual({ status: 6, output: '' });
    expect(error).toContain(message);
  });
});
