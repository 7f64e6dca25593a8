/** pystachio.config as a program sees it: the errors of its Config. What loads a configuration is in this folder. */
import { pythonClass, setClassSlots } from '../pystachio/classes.ts';
import { compatibilityType } from '../pystachio/python/compatibility.ts';
import { Exception } from '../python/objects/exceptions.ts';
import { makeModule } from '../python/objects/module.ts';
import { setMethods } from '../python/objects/native.ts';
import type { ModuleFactory } from '../python/objects/runtime.ts';
import type { PyType } from '../python/objects/value.ts';

function errorClass(name: string, base: PyType): PyType {
  const type = pythonClass(name, 'pystachio.config', [base]);
  setClassSlots(type, {});
  return type;
}

/** Config.Error */
export const ConfigError = errorClass('Error', Exception);
/** Config.InvalidConfigError: a SyntaxError or ValueError of the configuration. */
export const InvalidConfigError = errorClass('InvalidConfigError', ConfigError);
/** Config.NotFound: there is no such file. */
export const NotFound = errorClass('NotFound', ConfigError);

const configType = pythonClass('Config', 'pystachio.config');
setClassSlots(configType, {});
setMethods(configType, {
  Error: () => ConfigError,
  InvalidConfigError: () => InvalidConfigError,
  NotFound: () => NotFound,
  DEFAULT_SCHEMA: () => 'from pystachio import *',
  ROOT: () => null,
});

export const configModule: ModuleFactory = (runtime) =>
  makeModule('pystachio.config', {
    os: runtime.importModule('os'),
    reduce: runtime.builtins.getStr('reduce') ?? null,
    Compatibility: compatibilityType,
    pkg_resources: null,
    Config: configType,
  });
