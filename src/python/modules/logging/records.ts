/** Records of logging, and what makes texts of them. */
import { add, remainder } from '../../objects/arithmetic.ts';
import { getAttr, setAttr } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import { PyDict } from '../../objects/dict.ts';
import { isRaised, type PyRaise, UnicodeDecodeError, UnicodeError } from '../../objects/exceptions.ts';
import { isInstance } from '../../objects/instance-check.ts';
import { contains, length } from '../../objects/items.ts';
import { stepOver, toArray } from '../../objects/iterate.ts';
import type { Runtime } from '../../objects/runtime.ts';
import { callMethod } from '../../objects/special-methods.ts';
import { str, strValue } from '../../objects/text.ts';
import { truth } from '../../objects/truth.ts';
import { PyFloat, PyList, PyTuple, PyUnicode, type Value } from '../../objects/value.ts';
import type { ModuleBuilder } from '../module-builder.ts';
import type { Levels } from './levels.ts';

/** A path's last part, and that without its extension. */
function fileAndModule(path: Value): [string, string] {
  const text = strValue(path);
  if (text === undefined) return ['Unknown', 'Unknown'];
  const file = text.slice(text.lastIndexOf('/') + 1);
  const dot = file.lastIndexOf('.');
  return [file, dot > 0 && /[^.]/.test(file.slice(0, dot)) ? file.slice(0, dot) : file];
}

/** The arguments of a message: a mapping that stands alone stands for its names. */
function messageArguments(runtime: Runtime, args: Value): Value {
  if (!(args instanceof PyTuple) || args.items.length !== 1) return args;
  const [only] = args.items;
  const isMapping = only instanceof PyDict || isInstance(only, getAttr(runtime.importModule('collections'), 'Mapping'));
  return isMapping && truth(only) ? only : args;
}

/** A record's message with its arguments put in. */
function messageOf(record: Value): Value {
  const message = getAttr(record, 'msg');
  const text = message instanceof PyUnicode || strValue(message) !== undefined ? message : textOf(message);
  const args = getAttr(record, 'args');
  return truth(args) ? remainder(text, args) : text;
}

function textOf(message: Value): Value {
  try {
    return str(message);
  } catch (error) {
    if (!isRaised(error, UnicodeError)) throw error;
    return message;
  }
}

/** Kept from the first import on: relativeCreated counts from there. */
export function defineRecords(m: ModuleBuilder, runtime: Runtime, levels: Levels): void {
  const start = runtime.host.now();
  m.set('_startTime', new PyFloat(start));
  const initialize = (self: Value, values: Value[]): null => {
    const [name, level, path, line, message, args, excInfo, func] = values;
    const now = runtime.host.now();
    const [filename, module] = fileAndModule(path);
    const fields: Record<string, Value> = {
      name,
      msg: message,
      args: messageArguments(runtime, args),
      levelname: levels.nameOf(level),
      levelno: level,
      pathname: path,
      filename,
      module,
      exc_info: excInfo,
      exc_text: null,
      lineno: line,
      funcName: func,
      created: new PyFloat(now),
      msecs: new PyFloat((now - Math.floor(now)) * 1000),
      relativeCreated: new PyFloat((now - start) * 1000),
      thread: 1,
      threadName: 'MainThread',
      processName: 'MainProcess',
      process: callMethod(runtime.importModule('os'), 'getpid', []),
    };
    for (const field of Object.keys(fields)) setAttr(self, field, fields[field]);
    return null;
  };
  const record = m.newClass('LogRecord', [], {
    __init__: m.method(
      '__init__',
      ['self', 'name', 'level', 'pathname', 'lineno', 'msg', 'args', 'exc_info', 'func'],
      (self, ...values) => initialize(self, values),
      [null],
    ),
    __str__: m.method('__str__', ['self'], (self) => {
      const [name, level, path, line, message] = ['name', 'levelno', 'pathname', 'lineno', 'msg'].map((field) => getAttr(self, field));
      return remainder('<LogRecord: %s, %s, %s, %s, "%s">', new PyTuple([name, level, path, line, message]));
    }),
    getMessage: m.method('getMessage', ['self'], messageOf),
  });
  m.def('makeLogRecord', ['dict'], (dict) => {
    const made = callValue(record, [null, null, '', 0, '', new PyTuple([]), null, null], null);
    callMethod(getAttr(made, '__dict__'), 'update', [dict]);
    return made;
  });
}

/** A record by a format; what its name or bytes make undecodable is tried once more with the name as UTF-8. */
function fill(format: Value, record: Value): Value {
  try {
    return remainder(format, getAttr(record, '__dict__'));
  } catch (error) {
    if (!isRaised(error, UnicodeDecodeError)) throw error;
    return fillDecoded(format, record, error);
  }
}

function fillDecoded(format: Value, record: Value, failure: PyRaise): Value {
  try {
    setAttr(record, 'name', callMethod(getAttr(record, 'name'), 'decode', ['utf-8']));
    return remainder(format, getAttr(record, '__dict__'));
  } catch (error) {
    throw isRaised(error, UnicodeDecodeError) ? failure : error;
  }
}

/** The text with that of the record's exception under it. */
function withException(formatter: Value, record: Value, text: Value): Value {
  const excInfo = getAttr(record, 'exc_info');
  if (truth(excInfo) && !truth(getAttr(record, 'exc_text')))
    setAttr(record, 'exc_text', callMethod(formatter, 'formatException', [excInfo]));
  const added = getAttr(record, 'exc_text');
  if (!truth(added)) return text;
  const whole = text instanceof PyUnicode ? text.value : (strValue(text) ?? '');
  const above = whole.endsWith('\n') ? text : add(text, '\n');
  try {
    return add(above, added);
  } catch (error) {
    if (!isRaised(error, UnicodeError)) throw error;
    return add(above, callMethod(added, 'decode', ['UTF-8', 'replace']));
  }
}

export function defineFormatters(m: ModuleBuilder, runtime: Runtime): void {
  const time = runtime.importModule('time');
  const formatter = m.newClass('Formatter', [], {
    converter: getAttr(time, 'localtime'),
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
    formatTime: m.method(
      'formatTime',
      ['self', 'record', 'datefmt'],
      (self, record, format) => {
        const moment = callMethod(self, 'converter', [getAttr(record, 'created')]);
        if (truth(format)) return callMethod(time, 'strftime', [format, moment]);
        const text = callMethod(time, 'strftime', ['%Y-%m-%d %H:%M:%S', moment]);
        return remainder('%s,%03d', new PyTuple([text, getAttr(record, 'msecs')]));
      },
      [null],
    ),
    formatException: m.method('formatException', ['self', 'ei'], (_self, excInfo) => {
      const lines = callMethod(runtime.importModule('traceback'), 'format_exception', toArray(excInfo));
      return str(callMethod('', 'join', [lines])).replace(/\n$/, '');
    }),
    usesTime: m.method('usesTime', ['self'], (self) => (callMethod(getAttr(self, '_fmt'), 'find', ['%(asctime)']) as number) >= 0),
    format: m.method('format', ['self', 'record'], (self, record) => {
      setAttr(record, 'message', callMethod(record, 'getMessage', []));
      if (truth(callMethod(self, 'usesTime', []))) {
        setAttr(record, 'asctime', callMethod(self, 'formatTime', [record, getAttr(self, 'datefmt')]));
      }
      return withException(self, record, fill(getAttr(self, '_fmt'), record));
    }),
  });
  m.set('_defaultFormatter', callValue(formatter, [], null));
  m.newClass('BufferingFormatter', [], {
    __init__: m.method(
      '__init__',
      ['self', 'linefmt'],
      (self, format) => {
        setAttr(self, 'linefmt', truth(format) ? format : m.get('_defaultFormatter'));
        return null;
      },
      [null],
    ),
    formatHeader: m.method('formatHeader', ['self', 'records'], () => ''),
    formatFooter: m.method('formatFooter', ['self', 'records'], () => ''),
    format: m.method('format', ['self', 'records'], (self, records) => {
      if (length(records) === 0) return '';
      let text = callMethod(self, 'formatHeader', [records]);
      for (const record of toArray(records)) text = add(text, callMethod(getAttr(self, 'linefmt'), 'format', [record]));
      return add(text, callMethod(self, 'formatFooter', [records]));
    }),
  });
}

/** Filter, and Filterer, which loggers and handlers derive from. */
export function defineFilters(m: ModuleBuilder): void {
  m.newClass('Filter', [], {
    __init__: m.method(
      '__init__',
      ['self', 'name'],
      (self, name) => {
        setAttr(self, 'name', name);
        setAttr(self, 'nlen', length(name));
        return null;
      },
      [''],
    ),
    filter: m.method('filter', ['self', 'record'], (self, record) => {
      const wanted = str(getAttr(self, 'name'));
      const name = str(getAttr(record, 'name'));
      if (wanted === '' || wanted === name) return 1;
      return name.startsWith(wanted) ? name[wanted.length] === '.' : 0;
    }),
  });
  m.newClass('Filterer', [], {
    __init__: m.method('__init__', ['self'], (self) => {
      setAttr(self, 'filters', new PyList([]));
      return null;
    }),
    addFilter: m.method('addFilter', ['self', 'filter'], (self, filter) => {
      const filters = getAttr(self, 'filters');
      if (!contains(filters, filter)) callMethod(filters, 'append', [filter]);
      return null;
    }),
    removeFilter: m.method('removeFilter', ['self', 'filter'], (self, filter) => {
      const filters = getAttr(self, 'filters');
      if (contains(filters, filter)) callMethod(filters, 'remove', [filter]);
      return null;
    }),
    filter: m.method('filter', ['self', 'record'], (self, record) => {
      const step = stepOver(getAttr(self, 'filters'));
      for (let filter = step(); filter !== undefined; filter = step()) {
        if (!truth(callMethod(filter, 'filter', [record]))) return 0;
      }
      return 1;
    }),
  });
}
