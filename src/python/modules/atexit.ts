/** atexit: functions for the end of the process, which is not the configuration's to see: the loader goes on when the configuration has been read. */
import { PyDict } from '../objects/dict.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { PyList, PyTuple } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';

export const atexitModule: ModuleFactory = () => {
  const m = new ModuleBuilder('atexit', 'Functions for the end of the process.');
  const handlers = new PyList([]);
  m.setAll({ __all__: new PyList(['register']), _exithandlers: handlers });
  m.def('register', ['func', '*targs', '**kargs'], (fn, args, kwargs) => {
    handlers.items.push(new PyTuple([fn, args, kwargs ?? new PyDict()]));
    return fn;
  });
  return m.module;
};
