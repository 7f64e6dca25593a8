/** platform: what a configuration may know of where it runs, which is the host's name. */
import type { ModuleFactory } from '../objects/runtime.ts';
import { PyTuple, type Value } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';

export const platformModule: ModuleFactory = ({ host }) => {
  const m = new ModuleBuilder('platform', 'The platform, as far as a configuration sees it.');
  const answers: Record<string, Value> = {
    system: 'Linux',
    node: host.hostName,
    release: '',
    version: '',
    machine: 'x86_64',
    processor: 'x86_64',
    python_version: '2.7.18',
    python_implementation: 'CPython',
    python_compiler: 'GCC',
    python_branch: '',
    python_revision: '',
  };
  for (const name of Object.keys(answers)) m.def(name, [], () => answers[name]);
  m.def('uname', [], () => new PyTuple(['Linux', host.hostName, '', '', 'x86_64', 'x86_64']));
  m.def('python_version_tuple', [], () => new PyTuple(['2', '7', '18']));
  m.def('python_build', [], () => new PyTuple(['default', '']));
  m.def('architecture', ['*args'], () => new PyTuple(['64bit', 'ELF']));
  m.def('platform', ['aliased', 'terse'], () => 'Linux-x86_64', [0, 0]);
  for (const name of ['dist', 'linux_distribution']) m.def(name, ['*args', '**kwargs'], () => new PyTuple(['', '', '']));
  return m.module;
};
