/** __builtin__: the built-in names as a module. */
import { PyModule } from '../objects/module.ts';
import type { ModuleFactory } from '../objects/runtime.ts';

export const builtinModule: ModuleFactory = (runtime) => {
  const module = new PyModule('__builtin__', 'Built-in functions, exceptions, and other objects.');
  module.attrs = runtime.builtins;
  return module;
};
