/** getpass: who runs this. */
import { getAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { EXCEPTION_TYPES } from '../objects/exceptions.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import { truth } from '../objects/truth.ts';
import type { PyType, Value } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';
import { refuse } from './refusal.ts';

const VARIABLES = ['LOGNAME', 'USER', 'LNAME', 'USERNAME'];

/** The first of the environment's names for the user that is set and not empty, then the password database's. */
function userName(runtime: Runtime): Value {
  return runtime.hasModule('os') ? nameByEnviron(runtime) : (nameByHost(runtime) ?? nameByEnviron(runtime));
}

/** As long as nobody has got hold of os.environ it says what the host does. */
function nameByHost({ host }: Runtime): string | undefined {
  for (const variable of VARIABLES) {
    const user = host.environment.get(variable);
    if (user !== undefined && user !== '') return user;
  }
  return undefined;
}

function nameByEnviron(runtime: Runtime): Value {
  const os = runtime.importModule('os');
  const environ = getAttr(os, 'environ');
  for (const variable of VARIABLES) {
    const user = callMethod(environ, 'get', [variable]);
    if (truth(user)) return user;
  }
  const entry = callMethod(runtime.importModule('pwd'), 'getpwuid', [callValue(getAttr(os, 'getuid'), [], null)]);
  return getAttr(entry, 'pw_name');
}

export const getpassModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('getpass', 'Utilities to get a password and/or the current user name.');
  m.newClass('GetPassWarning', [EXCEPTION_TYPES.get('UserWarning') as PyType], {});
  m.def('getuser', [], () => userName(runtime));
  m.def('getpass', ['prompt', 'stream'], () => refuse('getpass.getpass', 'ask for a password'), ['Password: ', null]);
  return m.module;
};
