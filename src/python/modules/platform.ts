/** platform: what a configuration may know of where it runs, which is the host's name. */
import type { ModuleFactory } from '../objects/runtime.ts';
import { truth } from '../objects/truth.ts';
import { PyTuple, type Value } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';
import { refuse } from './refusal.ts';

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
  m.def('python_build', [], () => new PyTuple(['default', 'Apr 20 2020 00:00:00']));
  m.def('architecture', ['executable', 'bits', 'linkage'], () => new PyTuple(['64bit', 'ELF']), ['', '', '']);
  m.def('platform', ['aliased', 'terse'], (_aliased, terse) => (truth(terse) ? 'Linux' : 'Linux-x86_64'), [0, 0]);
  const names = new PyTuple(['', '', '']);
  m.def('dist', ['distname', 'version', 'id', 'supported_dists'], (...given) => new PyTuple(given.slice(0, 3)), [...names.items, names]);
  m.def(
    'linux_distribution',
    ['distname', 'version', 'id', 'supported_dists', 'full_distribution_name'],
    (...given) => new PyTuple(given.slice(0, 3)),
    [...names.items, names, 1],
  );
  m.def('libc_ver', ['executable', 'lib', 'version', 'chunksize'], (_path, lib, version) => new PyTuple([lib, version]), [
    '',
    '',
    '',
    2048,
  ]);
  m.def('mac_ver', ['release', 'versioninfo', 'machine'], (...given) => new PyTuple(given), ['', names, '']);
  m.def('win32_ver', ['release', 'version', 'csd', 'ptype'], (...given) => new PyTuple(given), ['', '', '', '']);
  m.def('java_ver', ['release', 'vendor', 'vminfo', 'osinfo'], (...given) => new PyTuple(given), ['', '', names, names]);
  m.def('system_alias', ['system', 'release', 'version'], (...given) => new PyTuple(given));
  m.def('popen', ['*args', '**kwargs'], () => refuse('platform.popen', 'start processes'));
  m.set('__version__', '1.0.7');
  return m.module;
};
