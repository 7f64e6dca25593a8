/** Loggers, and the manager that knows them by their dotted names. */
import { getAttr, setAttr } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import { PyDict } from '../../objects/dict.ts';
import { isRaised, keyError, raise, typeError, ValueError } from '../../objects/exceptions.ts';
import { integerValue } from '../../objects/index-value.ts';
import { isSubclass } from '../../objects/instance-check.ts';
import { contains, getItem, setItem } from '../../objects/items.ts';
import { stepOver } from '../../objects/iterate.ts';
import { kwargsFromDict } from '../../objects/native.ts';
import type { Runtime } from '../../objects/runtime.ts';
import { callMethod } from '../../objects/special-methods.ts';
import { repr, str, strValue } from '../../objects/text.ts';
import { truth } from '../../objects/truth.ts';
import { typeOf } from '../../objects/types.ts';
import { PyList, PyTuple, type PyType, PyUnicode, type Value } from '../../objects/value.ts';
import type { Members, ModuleBuilder } from '../module-builder.ts';
import { standardError } from './handlers.ts';
import { isAtLeast, type Levels } from './levels.ts';

/** Methods that log, with their levels. */
export const METHODS: readonly (readonly [string, number])[] = [
  ['debug', 10],
  ['info', 20],
  ['warning', 30],
  ['error', 40],
  ['critical', 50],
];

/** Calls a method with positional arguments and those of a `**kwargs`. */
function callWith(object: Value, name: string, args: readonly Value[], kwargs: Value): Value {
  return callValue(getAttr(object, name), [...args], kwargsFromDict(kwargs as PyDict));
}

const rest = (args: Value): readonly Value[] => (args as PyTuple).items;

function effectiveLevel(logger: Value): Value {
  for (let at = logger; truth(at); at = getAttr(at, 'parent')) {
    const level = getAttr(at, 'level');
    if (truth(level)) return level;
  }
  return 0;
}

class Loggers {
  constructor(
    private readonly m: ModuleBuilder,
    private readonly runtime: Runtime,
    private readonly levels: Levels,
  ) {}

  /** Where the code that logs is: path, line and function. */
  private readonly findCaller = (): Value => {
    try {
      const frame = callMethod(this.runtime.importModule('sys'), '_getframe', [0]);
      const code = getAttr(frame, 'f_code');
      return new PyTuple([getAttr(code, 'co_filename'), getAttr(frame, 'f_lineno'), getAttr(code, 'co_name')]);
    } catch (error) {
      if (!isRaised(error, ValueError)) throw error;
      return new PyTuple(['(unknown file)', 0, '(unknown function)']);
    }
  };

  /** A record with the attributes of `extra` put in. Raises KeyError for those that records have. */
  private makeRecord(values: readonly Value[], extra: Value): Value {
    const record = callValue(this.m.get('LogRecord'), [...values], null);
    if (extra === null) return record;
    const dict = getAttr(record, '__dict__');
    const step = stepOver(extra);
    for (let key = step(); key !== undefined; key = step()) {
      const name = strValue(key);
      if (name === 'message' || name === 'asctime' || contains(dict, key)) {
        throw raise(keyError(`Attempt to overwrite ${repr(key)} in LogRecord`));
      }
      setItem(dict, key, getItem(extra, key));
    }
    return record;
  }

  private callHandlers(self: Value, record: Value): null {
    let found = 0;
    for (let at = self; truth(at); at = truth(getAttr(at, 'propagate')) ? getAttr(at, 'parent') : null) {
      const step = stepOver(getAttr(at, 'handlers'));
      for (let handler = step(); handler !== undefined; handler = step()) {
        found++;
        if (isAtLeast(getAttr(record, 'levelno'), getAttr(handler, 'level'))) callMethod(handler, 'handle', [record]);
      }
    }
    const manager = getAttr(self, 'manager');
    if (found === 0 && truth(this.m.get('raiseExceptions')) && !truth(getAttr(manager, 'emittedNoHandlerWarning'))) {
      callMethod(standardError(this.runtime), 'write', [`No handlers could be found for logger "${str(getAttr(self, 'name'))}"\n`]);
      setAttr(manager, 'emittedNoHandlerWarning', 1);
    }
    return null;
  }

  private log(self: Value, level: Value, message: Value, args: Value, excInfo: Value, extra: Value): null {
    const [file, line, func] = rest(callMethod(self, 'findCaller', []));
    let info = excInfo;
    if (truth(info) && !(info instanceof PyTuple)) info = callMethod(this.runtime.importModule('sys'), 'exc_info', []);
    const record = callMethod(self, 'makeRecord', [getAttr(self, 'name'), level, file, line, message, args, info, func, extra]);
    callMethod(self, 'handle', [record]);
    return null;
  }

  /** debug() and its like, log() and exception(). */
  private loggingMethods(): Members {
    const { m } = this;
    const enabled = (self: Value, level: Value): boolean => truth(callMethod(self, 'isEnabledFor', [level]));
    const members: Members = {};
    for (const [name, level] of METHODS) {
      members[name] = m.method(name, ['self', 'msg', '*args', '**kwargs'], (self, message, args, kwargs) => {
        if (enabled(self, level)) callWith(self, '_log', [level, message, args], kwargs);
        return null;
      });
    }
    members.warn = members.warning;
    members.fatal = members.critical;
    members.exception = m.method('exception', ['self', 'msg', '*args', '**kwargs'], (self, message, args, kwargs) => {
      (kwargs as PyDict).setStr('exc_info', 1);
      callWith(self, 'error', [message, ...rest(args)], kwargs);
      return null;
    });
    members.log = m.method('log', ['self', 'level', 'msg', '*args', '**kwargs'], (self, level, message, args, kwargs) => {
      if (integerValue(level) === undefined) {
        if (truth(m.get('raiseExceptions'))) throw raise(typeError('level must be an integer'));
        return null;
      }
      if (enabled(self, level)) callWith(self, '_log', [level, message, args], kwargs);
      return null;
    });
    members._log = m.method(
      '_log',
      ['self', 'level', 'msg', 'args', 'exc_info', 'extra'],
      (self, level, message, args, excInfo, extra) => this.log(self, level, message, args, excInfo, extra),
      [null, null],
    );
    return members;
  }

  private handlerMethods(): Members {
    const { m } = this;
    return {
      handle: m.method('handle', ['self', 'record'], (self, record) => {
        if (!truth(getAttr(self, 'disabled')) && truth(callMethod(self, 'filter', [record]))) callMethod(self, 'callHandlers', [record]);
        return null;
      }),
      addHandler: m.method('addHandler', ['self', 'hdlr'], (self, handler) => {
        const handlers = getAttr(self, 'handlers');
        if (!contains(handlers, handler)) callMethod(handlers, 'append', [handler]);
        return null;
      }),
      removeHandler: m.method('removeHandler', ['self', 'hdlr'], (self, handler) => {
        const handlers = getAttr(self, 'handlers');
        if (contains(handlers, handler)) callMethod(handlers, 'remove', [handler]);
        return null;
      }),
      callHandlers: m.method('callHandlers', ['self', 'record'], (self, record) => this.callHandlers(self, record)),
      makeRecord: m.method(
        'makeRecord',
        ['self', 'name', 'level', 'fn', 'lno', 'msg', 'args', 'exc_info', 'func', 'extra'],
        (_self, ...values) => this.makeRecord(values.slice(0, 8), values[8]),
        [null, null],
      ),
      findCaller: m.method('findCaller', ['self'], this.findCaller),
    };
  }

  defineLogger(): PyType {
    const { m } = this;
    const filterer = m.get('Filterer') as PyType;
    return m.newClass('Logger', [filterer], {
      __init__: m.method(
        '__init__',
        ['self', 'name', 'level'],
        (self, name, level) => {
          callMethod(filterer, '__init__', [self]);
          const fields: Members = {
            name,
            level: this.levels.check(level),
            parent: null,
            propagate: 1,
            handlers: new PyList([]),
            disabled: 0,
          };
          for (const field of Object.keys(fields)) setAttr(self, field, fields[field]);
          return null;
        },
        [0],
      ),
      setLevel: m.method('setLevel', ['self', 'level'], (self, level) => {
        setAttr(self, 'level', this.levels.check(level));
        return null;
      }),
      ...this.loggingMethods(),
      ...this.handlerMethods(),
      getEffectiveLevel: m.method('getEffectiveLevel', ['self'], effectiveLevel),
      isEnabledFor: m.method('isEnabledFor', ['self', 'level'], (self, level) => {
        if (isAtLeast(getAttr(getAttr(self, 'manager'), 'disable'), level)) return 0;
        return isAtLeast(level, callMethod(self, 'getEffectiveLevel', []));
      }),
      getChild: m.method('getChild', ['self', 'suffix'], (self, suffix) => {
        const isRoot = getAttr(self, 'root') === self;
        const name = isRoot ? suffix : callMethod('.', 'join', [new PyTuple([getAttr(self, 'name'), suffix])]);
        return callMethod(getAttr(self, 'manager'), 'getLogger', [name]);
      }),
    });
  }
}

/** Puts a new logger between the nearest one above it and those that were below that. */
function fixParents(m: ModuleBuilder, manager: Value, logger: Value): null {
  const known = getAttr(manager, 'loggerDict');
  const name = str(getAttr(logger, 'name'));
  let parent: Value = null;
  for (let dot = name.lastIndexOf('.'); dot > 0 && parent === null; dot = name.lastIndexOf('.', dot - 1)) {
    const above = name.slice(0, dot);
    const found = contains(known, above) ? getItem(known, above) : undefined;
    if (found === undefined) setItem(known, above, callValue(m.get('PlaceHolder'), [logger], null));
    else if (isSubclass(typeOf(found), m.get('Logger'))) parent = found;
    else callMethod(found, 'append', [logger]);
  }
  setAttr(logger, 'parent', parent ?? getAttr(manager, 'root'));
  return null;
}

function fixChildren(placeHolder: Value, logger: Value): null {
  const name = str(getAttr(logger, 'name'));
  const step = stepOver(callMethod(getAttr(placeHolder, 'loggerMap'), 'keys', []));
  for (let child = step(); child !== undefined; child = step()) {
    const parent = getAttr(child, 'parent');
    if (str(getAttr(parent, 'name')).startsWith(name)) continue;
    setAttr(logger, 'parent', parent);
    setAttr(child, 'parent', logger);
  }
  return null;
}

function loggerOf(m: ModuleBuilder, manager: Value, given: Value): Value {
  if (strValue(given) === undefined && !(given instanceof PyUnicode)) throw raise(typeError('A logger name must be string or Unicode'));
  const name = given instanceof PyUnicode ? callMethod(given, 'encode', ['utf-8']) : given;
  const known = getAttr(manager, 'loggerDict');
  const found = contains(known, name) ? getItem(known, name) : undefined;
  const isPlaceHolder = found !== undefined && isSubclass(typeOf(found), m.get('PlaceHolder'));
  if (found !== undefined && !isPlaceHolder) return found;
  const own = getAttr(manager, 'loggerClass');
  const logger = callValue(truth(own) ? own : m.get('_loggerClass'), [name], null);
  setAttr(logger, 'manager', manager);
  setItem(known, name, logger);
  if (found !== undefined) callMethod(manager, '_fixupChildren', [found, logger]);
  callMethod(manager, '_fixupParents', [logger]);
  return logger;
}

/** Raises TypeError for what is no class of loggers. */
export function checkLoggerClass(m: ModuleBuilder, cls: Value): void {
  const base = m.get('Logger');
  if (cls === base || isSubclass(cls, base)) return;
  throw raise(typeError(`logger not derived from logging.Logger: ${str(getAttr(cls, '__name__'))}`));
}

function defineManager(m: ModuleBuilder): PyType {
  m.newClass('PlaceHolder', [], {
    __init__: m.method('__init__', ['self', 'alogger'], (self, logger) => {
      const map = new PyDict();
      map.set(logger, null);
      setAttr(self, 'loggerMap', map);
      return null;
    }),
    append: m.method('append', ['self', 'alogger'], (self, logger) => {
      setItem(getAttr(self, 'loggerMap'), logger, null);
      return null;
    }),
  });
  return m.newClass('Manager', [], {
    __init__: m.method('__init__', ['self', 'rootnode'], (self, root) => {
      const fields: Members = { root, disable: 0, emittedNoHandlerWarning: 0, loggerDict: new PyDict(), loggerClass: null };
      for (const field of Object.keys(fields)) setAttr(self, field, fields[field]);
      return null;
    }),
    getLogger: m.method('getLogger', ['self', 'name'], (self, name) => loggerOf(m, self, name)),
    setLoggerClass: m.method('setLoggerClass', ['self', 'klass'], (self, cls) => {
      checkLoggerClass(m, cls);
      setAttr(self, 'loggerClass', cls);
      return null;
    }),
    _fixupParents: m.method('_fixupParents', ['self', 'alogger'], (self, logger) => fixParents(m, self, logger)),
    _fixupChildren: m.method('_fixupChildren', ['self', 'ph', 'alogger'], (_self, holder, logger) => fixChildren(holder, logger)),
  });
}

/** LoggerAdapter: a logger with the same `extra` for each record. */
function defineAdapter(m: ModuleBuilder): void {
  const delegate = (name: string, to: string, leading: string[], withTrace = false): Value =>
    m.method(name, ['self', ...leading, 'msg', '*args', '**kwargs'], (self, ...values) => {
      const kwargs = values.pop() as PyDict;
      const args = rest(values.pop() as Value);
      const given = values.pop() as Value;
      const [message, options] = rest(callMethod(self, 'process', [given, kwargs]));
      if (withTrace) (options as PyDict).setStr('exc_info', 1);
      callWith(getAttr(self, 'logger'), to, [...values, message, ...args], options);
      return null;
    });
  const members: Members = {
    __init__: m.method('__init__', ['self', 'logger', 'extra'], (self, logger, extra) => {
      setAttr(self, 'logger', logger);
      setAttr(self, 'extra', extra);
      return null;
    }),
    process: m.method('process', ['self', 'msg', 'kwargs'], (self, message, kwargs) => {
      setItem(kwargs, 'extra', getAttr(self, 'extra'));
      return new PyTuple([message, kwargs]);
    }),
  };
  for (const [name] of METHODS) members[name] = delegate(name, name, []);
  members.exception = delegate('exception', 'error', [], true);
  members.log = delegate('log', 'log', ['level']);
  members.isEnabledFor = m.method('isEnabledFor', ['self', 'level'], (self, level) =>
    callMethod(getAttr(self, 'logger'), 'isEnabledFor', [level]),
  );
  m.newClass('LoggerAdapter', [], members);
}

/** Logger and what belongs to it; gives the root logger. */
export function defineLoggers(m: ModuleBuilder, runtime: Runtime, levels: Levels): Value {
  const managerClass = defineManager(m);
  const logger = new Loggers(m, runtime, levels).defineLogger();
  m.set('_loggerClass', logger);
  const rootClass = m.newClass('RootLogger', [logger], {
    __init__: m.method('__init__', ['self', 'level'], (self, level) => callMethod(logger, '__init__', [self, 'root', level])),
  });
  defineAdapter(m);
  const root = callValue(rootClass, [30], null);
  m.set('root', root);
  setAttr(logger, 'root', root);
  setAttr(logger, 'manager', callValue(managerClass, [root], null));
  return root;
}
