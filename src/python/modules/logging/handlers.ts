/** Handlers of logging: where records go. */
import { remainder } from '../../objects/arithmetic.ts';
import { getAttr, getAttrOrUndefined, setAttr } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import { PyDict } from '../../objects/dict.ts';
import {
  IOError,
  isRaised,
  KeyboardInterrupt,
  makeException,
  NotImplementedError,
  PyRaise,
  raise,
  SystemExit,
  UnicodeEncodeError,
  UnicodeError,
} from '../../objects/exceptions.ts';
import { PyProperty } from '../../objects/function.ts';
import { contains, setItem } from '../../objects/items.ts';
import type { Runtime } from '../../objects/runtime.ts';
import { callMethod } from '../../objects/special-methods.ts';
import { truth } from '../../objects/truth.ts';
import { PyList, PyTuple, type PyType, PyUnicode, type Value } from '../../objects/value.ts';
import type { ModuleBuilder } from '../module-builder.ts';
import type { Levels } from './levels.ts';

/** The program's sys.stderr as it is now. */
export function standardError(runtime: Runtime): Value {
  return getAttr(runtime.importModule('sys'), 'stderr');
}

/** What a handler did not get done, for handleError(). */
let failure: PyRaise | null = null;

function reportFailure(m: ModuleBuilder, runtime: Runtime, record: Value): null {
  const stream = standardError(runtime);
  if (failure === null || !truth(m.get('raiseExceptions')) || !truth(stream)) return null;
  const { type, value, traceback } = failure;
  try {
    callMethod(runtime.importModule('traceback'), 'print_exception', [type, value, traceback, null, stream]);
    const place = new PyTuple([getAttr(record, 'filename'), getAttr(record, 'lineno')]);
    callMethod(stream, 'write', [remainder('Logged from file %s, line %s\n', place)]);
  } catch (error) {
    if (!isRaised(error, IOError)) throw error;
  }
  return null;
}

function defineHandler(m: ModuleBuilder, runtime: Runtime, levels: Levels): PyType {
  const filterer = m.get('Filterer') as PyType;
  const getName = m.method('get_name', ['self'], (self) => getAttr(self, '_name'));
  const setName = m.method('set_name', ['self', 'name'], (self, name) => {
    const named = m.get('_handlers');
    const former = getAttr(self, '_name');
    if (former !== null && contains(named, former)) setItem(named, former, undefined);
    setAttr(self, '_name', name);
    if (truth(name)) setItem(named, name, self);
    return null;
  });
  const nothing = (name: string): Value => m.method(name, ['self'], () => null);
  return m.newClass('Handler', [filterer], {
    __init__: m.method(
      '__init__',
      ['self', 'level'],
      (self, level) => {
        callMethod(filterer, '__init__', [self]);
        setAttr(self, '_name', null);
        setAttr(self, 'level', levels.check(level));
        setAttr(self, 'formatter', null);
        callMethod(m.get('_handlerList'), 'append', [self]);
        callMethod(self, 'createLock', []);
        return null;
      },
      [0],
    ),
    get_name: getName,
    set_name: setName,
    name: new PyProperty(getName, setName, null, null),
    createLock: m.method('createLock', ['self'], (self) => {
      setAttr(self, 'lock', null);
      return null;
    }),
    acquire: nothing('acquire'),
    release: nothing('release'),
    setLevel: m.method('setLevel', ['self', 'level'], (self, level) => {
      setAttr(self, 'level', levels.check(level));
      return null;
    }),
    format: m.method('format', ['self', 'record'], (self, record) => {
      const own = getAttr(self, 'formatter');
      return callMethod(truth(own) ? own : m.get('_defaultFormatter'), 'format', [record]);
    }),
    emit: m.method('emit', ['self', 'record'], () => {
      throw raise(makeException(NotImplementedError, 'emit must be implemented by Handler subclasses'));
    }),
    handle: m.method('handle', ['self', 'record'], (self, record) => {
      const accepted = callMethod(self, 'filter', [record]);
      if (!truth(accepted)) return accepted;
      callMethod(self, 'acquire', []);
      try {
        callMethod(self, 'emit', [record]);
      } finally {
        callMethod(self, 'release', []);
      }
      return accepted;
    }),
    setFormatter: m.method('setFormatter', ['self', 'fmt'], (self, formatter) => {
      setAttr(self, 'formatter', formatter);
      return null;
    }),
    flush: nothing('flush'),
    close: m.method('close', ['self'], (self) => {
      const list = m.get('_handlerList');
      if (contains(list, self)) callMethod(list, 'remove', [self]);
      return null;
    }),
    handleError: m.method('handleError', ['self', 'record'], (_self, record) => reportFailure(m, runtime, record)),
  });
}

/** Writes a line to a stream: unicode as it is where the stream takes it, else in the stream's encoding or UTF-8. */
function writeLine(stream: Value, message: Value): void {
  const write = (text: Value): Value => callMethod(stream, 'write', [text]);
  const line = remainder('%s\n', new PyTuple([message]));
  const encoding = message instanceof PyUnicode ? (getAttrOrUndefined(stream, 'encoding') ?? null) : null;
  try {
    if (!truth(encoding)) {
      write(line);
      return;
    }
    try {
      write(line);
    } catch (error) {
      if (!isRaised(error, UnicodeEncodeError)) throw error;
      write(callMethod(line, 'encode', [encoding]));
    }
  } catch (error) {
    if (!isRaised(error, UnicodeError)) throw error;
    write(remainder('%s\n', new PyTuple([callMethod(message, 'encode', ['UTF-8'])])));
  }
}

/** What a program sees go wrong in emit() is the handler's to report, but for what ends the program. */
function guarded(self: Value, record: Value, body: () => void): null {
  try {
    body();
  } catch (error) {
    if (!(error instanceof PyRaise) || isRaised(error, KeyboardInterrupt) || isRaised(error, SystemExit)) throw error;
    const outer = failure;
    failure = error;
    try {
      callMethod(self, 'handleError', [record]);
    } finally {
      failure = outer;
    }
  }
  return null;
}

function defineStreamHandler(m: ModuleBuilder, runtime: Runtime, handler: PyType): PyType {
  return m.newClass('StreamHandler', [handler], {
    __init__: m.method(
      '__init__',
      ['self', 'stream'],
      (self, stream) => {
        callMethod(handler, '__init__', [self]);
        setAttr(self, 'stream', stream ?? standardError(runtime));
        return null;
      },
      [null],
    ),
    flush: m.method('flush', ['self'], (self) => {
      const stream = getAttr(self, 'stream');
      if (truth(stream) && getAttrOrUndefined(stream, 'flush') !== undefined) callMethod(stream, 'flush', []);
      return null;
    }),
    emit: m.method('emit', ['self', 'record'], (self, record) =>
      guarded(self, record, () => {
        const message = callMethod(self, 'format', [record]);
        writeLine(getAttr(self, 'stream'), message);
        callMethod(self, 'flush', []);
      }),
    ),
  });
}

/** FileHandler opens its file as a program would, which is refused for writing to any but /dev/null. */
function defineFileHandler(m: ModuleBuilder, runtime: Runtime, handler: PyType, streamHandler: PyType): void {
  const open = (self: Value): Value =>
    callValue(runtime.builtins.getStr('open') as Value, [getAttr(self, 'baseFilename'), getAttr(self, 'mode')], null);
  m.newClass('FileHandler', [streamHandler], {
    __init__: m.method(
      '__init__',
      ['self', 'filename', 'mode', 'encoding', 'delay'],
      (self, filename, mode, encoding, delay) => {
        setAttr(self, 'baseFilename', callMethod(runtime.importModule('posixpath'), 'abspath', [filename]));
        setAttr(self, 'mode', mode);
        setAttr(self, 'encoding', encoding);
        setAttr(self, 'delay', delay);
        if (truth(delay)) {
          callMethod(handler, '__init__', [self]);
          setAttr(self, 'stream', null);
        } else {
          callMethod(streamHandler, '__init__', [self, callMethod(self, '_open', [])]);
        }
        return null;
      },
      ['a', null, 0],
    ),
    _open: m.method('_open', ['self'], open),
    close: m.method('close', ['self'], (self) => {
      const stream = getAttr(self, 'stream');
      setAttr(self, 'stream', null);
      if (truth(stream)) callMethod(stream, 'close', []);
      return callMethod(streamHandler, 'close', [self]);
    }),
    emit: m.method('emit', ['self', 'record'], (self, record) => {
      if (getAttr(self, 'stream') === null) setAttr(self, 'stream', callMethod(self, '_open', []));
      return callMethod(streamHandler, 'emit', [self, record]);
    }),
  });
}

/** Handler and those that derive from it. */
export function defineHandlers(m: ModuleBuilder, runtime: Runtime, levels: Levels): void {
  m.set('raiseExceptions', 1);
  m.set('_handlerList', new PyList([]));
  m.set('_handlers', new PyDict());
  const handler = defineHandler(m, runtime, levels);
  const streamHandler = defineStreamHandler(m, runtime, handler);
  defineFileHandler(m, runtime, handler, streamHandler);
  m.newClass('NullHandler', [handler], {
    handle: m.method('handle', ['self', 'record'], () => null),
    emit: m.method('emit', ['self', 'record'], () => null),
    createLock: m.method('createLock', ['self'], (self) => {
      setAttr(self, 'lock', null);
      return null;
    }),
  });
}
