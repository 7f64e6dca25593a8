/** subprocess, which can be imported and does nothing: a configuration cannot start processes. */
import { getAttr, setAttr } from '../objects/attributes.ts';
import { Exception } from '../objects/exceptions.ts';
import { toArray } from '../objects/iterate.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { str } from '../objects/text.ts';
import { PyList } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';
import { refuse } from './refusal.ts';

const WHAT = 'start processes';

/** Arguments as one line in the quoting of Microsoft's C library. */
function commandLine(args: string[]): string {
  return args
    .map((arg) => {
      const escaped = arg.replace(/(\\*)"/g, '$1$1\\"');
      return arg === '' || /[ \t]/.test(arg) ? `"${escaped.replace(/(\\+)$/, '$1$1')}"` : escaped;
    })
    .join(' ');
}

export const subprocessModule: ModuleFactory = () => {
  const m = new ModuleBuilder('subprocess', 'Subprocesses, which a configuration cannot start.');
  m.setAll({ PIPE: -1, STDOUT: -2, mswindows: false });
  m.newClass('CalledProcessError', [Exception], {
    __init__: m.method(
      '__init__',
      ['self', 'returncode', 'cmd', 'output'],
      (self, returncode, cmd, output) => {
        setAttr(self, 'returncode', returncode);
        setAttr(self, 'cmd', cmd);
        setAttr(self, 'output', output);
        return null;
      },
      [null],
    ),
    __str__: m.method(
      '__str__',
      ['self'],
      (self) => `Command '${str(getAttr(self, 'cmd'))}' returned non-zero exit status ${str(getAttr(self, 'returncode'))}`,
    ),
  });
  m.newClass('Popen', [], {
    __init__: m.method('__init__', ['self', '*args', '**kwargs'], () => refuse('subprocess.Popen', WHAT)),
  });
  for (const name of ['call', 'check_call', 'check_output']) {
    m.def(name, ['*popenargs', '**kwargs'], () => refuse(`subprocess.${name}`, WHAT));
  }
  m.def('list2cmdline', ['seq'], (seq) => commandLine(toArray(seq).map(str)));
  m.set('__all__', new PyList(['Popen', 'PIPE', 'STDOUT', 'call', 'check_call', 'check_output', 'CalledProcessError']));
  return m.module;
};
