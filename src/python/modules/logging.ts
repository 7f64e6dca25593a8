/** logging: records at or above a logger's level go to its handlers and to those of the loggers above it. Files cannot be written, all else works. */
import { getAttr, setAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import type { PyDict } from '../objects/dict.ts';
import { length } from '../objects/items.ts';
import { kwargsFromDict } from '../objects/native.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import { truth } from '../objects/truth.ts';
import { PyList, type PyTuple, type Value } from '../objects/value.ts';
import { defineHandlers } from './logging/handlers.ts';
import { Levels } from './logging/levels.ts';
import { checkLoggerClass, defineLoggers, METHODS } from './logging/loggers.ts';
import { defineFilters, defineFormatters, defineRecords } from './logging/records.ts';
import { ModuleBuilder } from './module-builder.ts';

const BASIC_FORMAT = '%(levelname)s:%(name)s:%(message)s';

/** basicConfig(): a handler for the root logger, unless it has one. */
function configure(m: ModuleBuilder, root: Value, options: PyDict): null {
  if (length(getAttr(root, 'handlers')) > 0) return null;
  const filename = options.getStr('filename') ?? null;
  const handler = truth(filename)
    ? callValue(m.get('FileHandler'), [filename, options.getStr('filemode') ?? 'a'], null)
    : callValue(m.get('StreamHandler'), [options.getStr('stream') ?? null], null);
  const format = options.has('format') ? (options.getStr('format') ?? null) : m.get('BASIC_FORMAT');
  callMethod(handler, 'setFormatter', [callValue(m.get('Formatter'), [format, options.getStr('datefmt') ?? null], null)]);
  callMethod(root, 'addHandler', [handler]);
  const level = options.getStr('level') ?? null;
  if (level !== null) callMethod(root, 'setLevel', [level]);
  return null;
}

/** debug() and its like, which log with the root logger. */
function defineRootFunctions(m: ModuleBuilder, root: Value): void {
  const log = (name: string, leading: readonly Value[], args: Value, kwargs: Value): null => {
    if (length(getAttr(root, 'handlers')) === 0) callValue(m.get('basicConfig'), [], null);
    callValue(getAttr(root, name), [...leading, ...(args as PyTuple).items], kwargsFromDict(kwargs as PyDict));
    return null;
  };
  for (const [name] of METHODS) m.def(name, ['msg', '*args', '**kwargs'], (message, args, kwargs) => log(name, [message], args, kwargs));
  m.set('warn', m.get('warning'));
  m.set('fatal', m.get('critical'));
  m.def('exception', ['msg', '*args', '**kwargs'], (message, args, kwargs) => {
    (kwargs as PyDict).setStr('exc_info', 1);
    return log('error', [message], args, kwargs);
  });
  m.def('log', ['level', 'msg', '*args', '**kwargs'], (level, message, args, kwargs) => log('log', [level, message], args, kwargs));
}

/** captureWarnings(): what warnings shows goes to the logger "py.warnings" and back. */
function defineCapture(m: ModuleBuilder, runtime: Runtime): void {
  let former: Value = null;
  const parameters = ['message', 'category', 'filename', 'lineno', 'file', 'line'];
  const show = m.method(
    '_showwarning',
    parameters,
    (...values) => {
      const [message, category, filename, line, file, source] = values;
      if (file !== null) return former === null ? null : callValue(former, [...values], null);
      const text = callMethod(runtime.importModule('warnings'), 'formatwarning', [message, category, filename, line, source]);
      const logger = callValue(m.get('getLogger'), ['py.warnings'], null);
      if (length(getAttr(logger, 'handlers')) === 0) callMethod(logger, 'addHandler', [callValue(m.get('NullHandler'), [], null)]);
      return callMethod(logger, 'warning', ['%s', text]);
    },
    [null, null],
  );
  m.def('captureWarnings', ['capture'], (capture) => {
    const warnings = runtime.importModule('warnings');
    if (truth(capture) && former === null) {
      former = getAttr(warnings, 'showwarning');
      setAttr(warnings, 'showwarning', show);
    } else if (!truth(capture) && former !== null) {
      setAttr(warnings, 'showwarning', former);
      former = null;
    }
    return null;
  });
}

const ALL = [
  ...['BASIC_FORMAT', 'BufferingFormatter', 'CRITICAL', 'DEBUG', 'ERROR', 'FATAL', 'FileHandler', 'Filter', 'Formatter', 'Handler', 'INFO'],
  ...['LogRecord', 'Logger', 'LoggerAdapter', 'NOTSET', 'NullHandler', 'StreamHandler', 'WARN', 'WARNING', 'addLevelName', 'basicConfig'],
  ...['captureWarnings', 'critical', 'debug', 'disable', 'error', 'exception', 'fatal', 'getLevelName', 'getLogger', 'getLoggerClass'],
  ...['info', 'log', 'makeLogRecord', 'setLoggerClass', 'warn', 'warning'],
];

export const loggingModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('logging', 'Logging to handlers.');
  const levels = new Levels(m);
  m.set('BASIC_FORMAT', BASIC_FORMAT);
  defineRecords(m, runtime, levels);
  defineFormatters(m, runtime);
  defineFilters(m);
  defineHandlers(m, runtime, levels);
  const root = defineLoggers(m, runtime, levels);
  m.def('getLogger', ['name'], (name) => (truth(name) ? callMethod(getAttr(m.get('Logger'), 'manager'), 'getLogger', [name]) : root), [
    null,
  ]);
  m.def('setLoggerClass', ['klass'], (cls) => {
    checkLoggerClass(m, cls);
    m.set('_loggerClass', cls);
    return null;
  });
  m.def('getLoggerClass', [], () => m.get('_loggerClass'));
  m.def('basicConfig', ['**kwargs'], (options) => configure(m, root, options as PyDict));
  m.def('disable', ['level'], (level) => {
    setAttr(getAttr(root, 'manager'), 'disable', level);
    return null;
  });
  defineRootFunctions(m, root);
  defineCapture(m, runtime);
  m.def('shutdown', ['handlerList'], () => null, [null]);
  m.setAll({ logThreads: 1, logProcesses: 1, logMultiprocessing: 1, __version__: '0.5.1.2', __all__: new PyList(ALL) });
  return m.module;
};
