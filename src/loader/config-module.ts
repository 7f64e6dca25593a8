/** pystachio.config as a program sees it: Config and its errors. How the loader itself executes a configuration is in include.ts. */
import { pythonClass, setClassSlots } from '../pystachio/classes.ts';
import { compatibilityType } from '../pystachio/python/compatibility.ts';
import { limitReached } from '../python/evaluate/code.ts';
import { unpack } from '../python/evaluate/targets.ts';
import { call, raiseInstance } from '../python/modules/library-calls.ts';
import { ModuleBuilder } from '../python/modules/module-builder.ts';
import { remainder } from '../python/objects/arithmetic.ts';
import { getAttr, setAttr } from '../python/objects/attributes.ts';
import { callValue } from '../python/objects/call.ts';
import { PyDict } from '../python/objects/dict.ts';
import { Exception, isRaised, SyntaxError as PySyntaxError, ValueError } from '../python/objects/exceptions.ts';
import { PyProperty } from '../python/objects/function.ts';
import { toArray } from '../python/objects/iterate.ts';
import type { ModuleFactory } from '../python/objects/runtime.ts';
import { str } from '../python/objects/text.ts';
import { truth } from '../python/objects/truth.ts';
import type { PyType, Value } from '../python/objects/value.ts';
import { ConfigExecutors } from './config-executors.ts';
import { includeFunction } from './include.ts';

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

/** config._environment and its like, read. */
function reader(m: ModuleBuilder, name: string): PyProperty {
  return new PyProperty(
    m.method(name, ['self'], (self) => getAttr(self, `_${name}`)),
    null,
    null,
    null,
  );
}

/** Loads what the first executor that knows it takes. Raises Config.NotFound. */
function chooseExecutor(cls: Value, loadable: Value): Value {
  for (const executor of toArray(getAttr(cls, 'EXECUTORS'))) {
    if (truth(call(executor, 'matches', loadable))) return call(executor, 'get', loadable);
  }
  return raiseInstance(getAttr(cls, 'NotFound'), remainder('Could not load resource %s', loadable));
}

/** Config.__init__: executes the schema and then what is to be loaded, in a new environment. Raises Config.InvalidConfigError and whatever a configuration raises. */
function initConfig(m: ModuleBuilder, self: Value, loadable: Value, schema: Value): Value {
  const environment = new PyDict();
  const loadables = new PyDict();
  setAttr(self, '_environment', environment);
  setAttr(self, '_loadables', loadables);
  call(self, 'load_schema', environment, schema);
  const [execute, root] = unpack(call(self, 'choose_executor', loadable), 2);
  const context = callValue(m.get('ConfigContext'), [environment, loadables]);
  environment.setStr(
    'include',
    includeFunction((path) => callValue(execute, [path, context])),
  );
  try {
    callValue(execute, [root, context]);
  } catch (thrown) {
    const error = limitReached(thrown);
    if (!isRaised(error, PySyntaxError) && !isRaised(error, ValueError)) throw error;
    raiseInstance(getAttr(self, 'InvalidConfigError'), str(error.value));
  }
  return null;
}

/** A class may be given more schemas and executors by those that derive from it. */
function configMembers(m: ModuleBuilder, executors: ConfigExecutors): Record<string, Value> {
  return {
    Error: ConfigError,
    InvalidConfigError,
    NotFound,
    DEFAULT_SCHEMA: 'from pystachio import *',
    EXECUTORS: executors.make(),
    ROOT: null,
    choose_executor: executors.classMethod('choose_executor', ['obj'], chooseExecutor),
    load_schema: executors.classMethod(
      'load_schema',
      ['environment', 'schema'],
      (cls, environment, schema) => {
        const text = truth(schema) ? schema : getAttr(cls, 'DEFAULT_SCHEMA');
        executors.execute(executors.compile(text, '<exec_function>'), environment);
        return null;
      },
      [null],
    ),
    __init__: m.method('__init__', ['self', 'loadable', 'schema'], (self, loadable, schema) => initConfig(m, self, loadable, schema), [
      null,
    ]),
    loadables: reader(m, 'loadables'),
    environment: reader(m, 'environment'),
  };
}

export const configModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('pystachio.config');
  m.setAll({
    __package__: 'pystachio',
    os: runtime.importModule('os'),
    reduce: runtime.builtins.getStr('reduce') ?? null,
    Compatibility: compatibilityType,
    pkg_resources: null,
  });
  m.newClass('Config', [], configMembers(m, new ConfigExecutors(m, runtime)));
  return m.module;
};
