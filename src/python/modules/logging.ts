/** logging: records at or above a logger's level go to its handlers, and without any to standard error. */

import { remainder } from '../objects/arithmetic.ts';
import { getAttr, setAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { PyDict } from '../objects/dict.ts';
import { raise, typeError, valueError } from '../objects/exceptions.ts';
import { integerValue } from '../objects/index-value.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import { encodeUtf8 } from '../objects/text/codecs/utf8.ts';
import { repr, str, strOrUnicode, strValue } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { PyFloat, PyList, type PyTuple, type PyType, PyUnicode, type Value } from '../objects/value.ts';
import { momentOf } from './dates/calendar.ts';
import { formatMoment } from './dates/strftime.ts';
import { ModuleBuilder } from './module-builder.ts';

const LEVELS: readonly (readonly [string, number])[] = [
  ['CRITICAL', 50],
  ['FATAL', 50],
  ['ERROR', 40],
  ['WARN', 30],
  ['WARNING', 30],
  ['INFO', 20],
  ['DEBUG', 10],
  ['NOTSET', 0],
];
/** Methods that log, with their levels. */
const METHODS: readonly (readonly [string, number])[] = [
  ['debug', 10],
  ['info', 20],
  ['warning', 30],
  ['warn', 30],
  ['error', 40],
  ['exception', 40],
  ['critical', 50],
  ['fatal', 50],
];
const BASIC_FORMAT = '%(levelname)s:%(name)s:%(message)s';

function levelName(level: Value): Value {
  const n = integerValue(level);
  const known = LEVELS.find(([, number]) => number === n);
  return known === undefined ? `Level ${str(level)}` : known[0] === 'FATAL' ? 'CRITICAL' : known[0] === 'WARN' ? 'WARNING' : known[0];
}

/** A level by its number or name. Raises TypeError, ValueError. */
function checkLevel(level: Value): Value {
  if (integerValue(level) !== undefined) return level;
  const name = strValue(level);
  if (name === undefined) throw raise(typeError(`Level not an integer or a valid string: ${repr(level)}`));
  const known = LEVELS.find(([text]) => text === name);
  if (known === undefined) throw raise(valueError(`Unknown level: ${repr(level)}`));
  return known[1];
}

/** A record's message with its arguments put in. */
function messageOf(record: Value): Value {
  const message = strOrUnicode(getAttr(record, 'msg'));
  const args = getAttr(record, 'args');
  return truth(args) ? remainder(message, args) : message;
}

function defineRecords(m: ModuleBuilder, runtime: Runtime): void {
  m.newClass('LogRecord', [], {
    __init__: m.method('__init__', ['self', 'name', 'level', 'msg', 'args'], (self, name, level, message, args) => {
      const { items } = args as PyTuple;
      const fields: Record<string, Value> = {
        name,
        levelno: level,
        levelname: levelName(level),
        msg: message,
        args: items.length === 1 && items[0] instanceof PyDict ? items[0] : args,
        created: new PyFloat(runtime.host.now()),
      };
      for (const field of Object.keys(fields)) setAttr(self, field, fields[field]);
      return null;
    }),
    getMessage: m.method('getMessage', ['self'], messageOf),
  });
  m.newClass('Formatter', [], {
    __init__: m.method(
      '__init__',
      ['self', 'fmt', 'datefmt'],
      (self, format, dateFormat) => {
        setAttr(self, '_fmt', truth(format) ? format : '%(message)s');
        setAttr(self, 'datefmt', dateFormat);
        return null;
      },
      [null, null],
    ),
    format: m.method('format', ['self', 'record'], (self, entry) => {
      setAttr(entry, 'message', callMethod(entry, 'getMessage', []));
      setAttr(entry, 'asctime', timeText(runtime, entry, getAttr(self, 'datefmt')));
      return remainder(getAttr(self, '_fmt'), getAttr(entry, '__dict__'));
    }),
  });
}

function timeText(runtime: Runtime, record: Value, format: Value): Value {
  const seconds = (getAttr(record, 'created') as PyFloat).value;
  const { offset, name } = runtime.host.timeZone(seconds);
  const moment = momentOf(seconds + offset);
  const zone = { name, offset, seconds: (): number => Math.floor(seconds) };
  if (format !== null) return formatMoment(str(format), moment, zone);
  const milliseconds = String(Math.floor((seconds % 1) * 1000)).padStart(3, '0');
  return `${formatMoment('%Y-%m-%d %H:%M:%S', moment, zone)},${milliseconds}`;
}

/** Handler and those that derive from it. */
function defineHandlers(m: ModuleBuilder, runtime: Runtime): void {
  const handler = m.newClass('Handler', [], {
    __init__: m.method(
      '__init__',
      ['self', 'level'],
      (self, level) => {
        setAttr(self, 'level', checkLevel(level));
        setAttr(self, 'formatter', null);
        return null;
      },
      [0],
    ),
    setLevel: m.method('setLevel', ['self', 'level'], (self, level) => {
      setAttr(self, 'level', checkLevel(level));
      return null;
    }),
    setFormatter: m.method('setFormatter', ['self', 'fmt'], (self, formatter) => {
      setAttr(self, 'formatter', formatter);
      return null;
    }),
    format: m.method('format', ['self', 'record'], (self, record) => {
      const own = getAttr(self, 'formatter');
      return callMethod(own === null ? callValue(m.get('Formatter'), [], null) : own, 'format', [record]);
    }),
    handle: m.method('handle', ['self', 'record'], (self, record) => callMethod(self, 'emit', [record])),
    emit: m.method('emit', ['self', 'record'], () => null),
    flush: m.method('flush', ['self'], () => null),
    close: m.method('close', ['self'], () => null),
  });
  m.newClass('NullHandler', [handler], {});
  m.newClass('StreamHandler', [handler], {
    __init__: m.method(
      '__init__',
      ['self', 'stream'],
      (self, stream) => {
        setAttr(self, 'level', 0);
        setAttr(self, 'formatter', null);
        setAttr(self, 'stream', stream ?? getAttr(runtime.importModule('sys'), 'stderr'));
        return null;
      },
      [null],
    ),
    emit: m.method('emit', ['self', 'record'], (self, record) => {
      const text = callMethod(self, 'format', [record]);
      const bytes = text instanceof PyUnicode ? encodeUtf8(text.value) : str(text);
      callMethod(getAttr(self, 'stream'), 'write', [`${bytes}\n`]);
      return null;
    }),
  });
}

/** Handlers of a logger and of those above it. */
function handlersOf(logger: Value): Value[] {
  const handlers: Value[] = [];
  for (let at = logger; at !== null; at = truth(getAttr(at, 'propagate')) ? getAttr(at, 'parent') : null) {
    handlers.push(...(getAttr(at, 'handlers') as PyList).items);
  }
  return handlers;
}

function effectiveLevel(logger: Value): Value {
  for (let at = logger; at !== null; at = getAttr(at, 'parent')) {
    if (truth(getAttr(at, 'level'))) return getAttr(at, 'level');
  }
  return 0;
}

const isAtLeast = (level: Value, limit: Value): boolean => Number(integerValue(level) ?? 0) >= Number(integerValue(limit) ?? 0);

class Logging {
  readonly loggers = new Map<string, Value>();
  disabled = 0;
  private complained = false;

  constructor(
    private readonly m: ModuleBuilder,
    private readonly runtime: Runtime,
  ) {}

  log(logger: Value, level: Value, message: Value, args: Value): null {
    if (!isAtLeast(level, effectiveLevel(logger)) || !isAtLeast(level, this.disabled + 1)) return null;
    const record = callValue(this.m.get('LogRecord'), [getAttr(logger, 'name'), level, message, args], null);
    const handlers = handlersOf(logger);
    if (handlers.length === 0 && !this.complained) {
      this.complained = true;
      this.runtime.host.writeError(`No handlers could be found for logger "${str(getAttr(logger, 'name'))}"\n`);
    }
    for (const handler of handlers) {
      if (isAtLeast(level, getAttr(handler, 'level'))) callMethod(handler, 'handle', [record]);
    }
    return null;
  }

  /** The logger of a dotted name, under the nearest one that there is. */
  logger(name: string, cls: PyType): Value {
    const known = this.loggers.get(name);
    if (known !== undefined) return known;
    const logger = callValue(cls, [name], null);
    this.loggers.set(name, logger);
    let above = name;
    let parent = this.loggers.get('') ?? null;
    while (above.includes('.')) {
      above = above.slice(0, above.lastIndexOf('.'));
      const found = this.loggers.get(above);
      if (found === undefined) continue;
      parent = found;
      break;
    }
    setAttr(logger, 'parent', parent);
    return logger;
  }
}

function defineLogger(m: ModuleBuilder, logging: Logging): PyType {
  const members: Record<string, Value> = {
    __init__: m.method(
      '__init__',
      ['self', 'name', 'level'],
      (self, name, level) => {
        setAttr(self, 'name', name);
        setAttr(self, 'level', checkLevel(level));
        setAttr(self, 'parent', null);
        setAttr(self, 'propagate', 1);
        setAttr(self, 'handlers', new PyList([]));
        return null;
      },
      [0],
    ),
    setLevel: m.method('setLevel', ['self', 'level'], (self, level) => {
      setAttr(self, 'level', checkLevel(level));
      return null;
    }),
    getEffectiveLevel: m.method('getEffectiveLevel', ['self'], effectiveLevel),
    isEnabledFor: m.method('isEnabledFor', ['self', 'level'], (self, level) => isAtLeast(level, effectiveLevel(self))),
    addHandler: m.method('addHandler', ['self', 'hdlr'], (self, handler) => {
      const { items } = getAttr(self, 'handlers') as PyList;
      if (!items.includes(handler)) items.push(handler);
      return null;
    }),
    removeHandler: m.method('removeHandler', ['self', 'hdlr'], (self, handler) => {
      const list = getAttr(self, 'handlers') as PyList;
      list.items = list.items.filter((item) => item !== handler);
      return null;
    }),
    log: m.method('log', ['self', 'level', 'msg', '*args', '**kwargs'], (self, level, message, args) =>
      logging.log(self, level, message, args),
    ),
  };
  for (const [name, level] of METHODS) {
    members[name] = m.method(name, ['self', 'msg', '*args', '**kwargs'], (self, message, args) => logging.log(self, level, message, args));
  }
  return m.newClass('Logger', [], members);
}

/** A handler for the root logger, unless it has one. */
function configure(m: ModuleBuilder, root: Value, options: PyDict): null {
  const handlers = getAttr(root, 'handlers') as PyList;
  if (handlers.items.length > 0) return null;
  const handler = callValue(m.get('StreamHandler'), [options.getStr('stream') ?? null], null);
  const format = options.getStr('format') ?? BASIC_FORMAT;
  callMethod(handler, 'setFormatter', [callValue(m.get('Formatter'), [format, options.getStr('datefmt') ?? null], null)]);
  handlers.items.push(handler);
  const level = options.getStr('level');
  if (level !== undefined && level !== null) callMethod(root, 'setLevel', [level]);
  return null;
}

export const loggingModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('logging', 'Logging to standard error.');
  for (const [name, level] of LEVELS) m.set(name, level);
  const logging = new Logging(m, runtime);
  defineRecords(m, runtime);
  defineHandlers(m, runtime);
  const loggerClass = defineLogger(m, logging);
  const root = callValue(loggerClass, ['root', 30], null);
  logging.loggers.set('', root);
  m.set('root', root);
  m.def('getLogger', ['name'], (name) => (truth(name) ? logging.logger(str(name), loggerClass) : root), [null]);
  m.def('basicConfig', ['**kwargs'], (options) => configure(m, root, options as PyDict));
  m.def('getLevelName', ['level'], (level) => LEVELS.find(([name]) => name === level)?.[1] ?? levelName(level));
  m.def('disable', ['level'], (level) => {
    logging.disabled = Number(integerValue(level) ?? 0);
    return null;
  });
  m.def('log', ['level', 'msg', '*args', '**kwargs'], (level, message, args) => {
    configure(m, root, new PyDict());
    return logging.log(root, level, message, args);
  });
  for (const [name, level] of METHODS) {
    m.def(name, ['msg', '*args', '**kwargs'], (message, args) => {
      configure(m, root, new PyDict());
      return logging.log(root, level, message, args);
    });
  }
  m.set('BASIC_FORMAT', BASIC_FORMAT);
  return m.module;
};
