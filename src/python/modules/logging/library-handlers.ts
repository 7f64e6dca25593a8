/** logging.handlers: those that keep records in memory. What needs files or a network is refused. */
import { getAttr, setAttr } from '../../objects/attributes.ts';
import { length } from '../../objects/items.ts';
import { toArray } from '../../objects/iterate.ts';
import type { ModuleFactory } from '../../objects/runtime.ts';
import { callMethod } from '../../objects/special-methods.ts';
import { truth } from '../../objects/truth.ts';
import { PyList, type PyType } from '../../objects/value.ts';
import { ModuleBuilder } from '../module-builder.ts';
import { refuse } from '../refusal.ts';
import { isAtLeast } from './levels.ts';

const OF_FILES = ['BaseRotatingHandler', 'RotatingFileHandler', 'TimedRotatingFileHandler', 'WatchedFileHandler'];
const OF_NETWORK = ['SocketHandler', 'DatagramHandler', 'SysLogHandler', 'NTEventLogHandler', 'SMTPHandler', 'HTTPHandler'];

function defineBuffers(m: ModuleBuilder, handler: PyType): void {
  const empty = (self: Parameters<typeof setAttr>[0]): null => {
    setAttr(self, 'buffer', new PyList([]));
    return null;
  };
  const isFull = (self: Parameters<typeof setAttr>[0]): boolean => isAtLeast(length(getAttr(self, 'buffer')), getAttr(self, 'capacity'));
  const buffering = m.newClass('BufferingHandler', [handler], {
    __init__: m.method('__init__', ['self', 'capacity'], (self, capacity) => {
      callMethod(handler, '__init__', [self]);
      setAttr(self, 'capacity', capacity);
      return empty(self);
    }),
    shouldFlush: m.method('shouldFlush', ['self', 'record'], isFull),
    emit: m.method('emit', ['self', 'record'], (self, record) => {
      callMethod(getAttr(self, 'buffer'), 'append', [record]);
      if (truth(callMethod(self, 'shouldFlush', [record]))) callMethod(self, 'flush', []);
      return null;
    }),
    flush: m.method('flush', ['self'], empty),
    close: m.method('close', ['self'], (self) => {
      callMethod(self, 'flush', []);
      return callMethod(handler, 'close', [self]);
    }),
  });
  m.newClass('MemoryHandler', [buffering], {
    __init__: m.method(
      '__init__',
      ['self', 'capacity', 'flushLevel', 'target'],
      (self, capacity, level, target) => {
        callMethod(buffering, '__init__', [self, capacity]);
        setAttr(self, 'flushLevel', level);
        setAttr(self, 'target', target);
        return null;
      },
      [40, null],
    ),
    shouldFlush: m.method(
      'shouldFlush',
      ['self', 'record'],
      (self, record) => isFull(self) || isAtLeast(getAttr(record, 'levelno'), getAttr(self, 'flushLevel')),
    ),
    setTarget: m.method('setTarget', ['self', 'target'], (self, target) => {
      setAttr(self, 'target', target);
      return null;
    }),
    flush: m.method('flush', ['self'], (self) => {
      const target = getAttr(self, 'target');
      if (!truth(target)) return null;
      for (const record of toArray(getAttr(self, 'buffer'))) callMethod(target, 'handle', [record]);
      return empty(self);
    }),
    close: m.method('close', ['self'], (self) => {
      callMethod(self, 'flush', []);
      setAttr(self, 'target', null);
      return callMethod(buffering, 'close', [self]);
    }),
  });
}

export const loggingHandlersModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('logging.handlers', 'More handlers for logging.');
  const handler = getAttr(runtime.importModule('logging'), 'Handler') as PyType;
  defineBuffers(m, handler);
  for (const [names, what] of [
    [OF_FILES, 'write files'],
    [OF_NETWORK, 'use the network'],
  ] as const) {
    for (const name of names) {
      m.newClass(name, [handler], {
        __init__: m.method('__init__', ['self', '*args', '**kwargs'], () => refuse(`logging.handlers.${name}`, what)),
      });
    }
  }
  m.setAll({ DEFAULT_TCP_LOGGING_PORT: 9020, DEFAULT_UDP_LOGGING_PORT: 9021, DEFAULT_HTTP_LOGGING_PORT: 9022 });
  m.setAll({ DEFAULT_SOAP_LOGGING_PORT: 9023, SYSLOG_UDP_PORT: 514, SYSLOG_TCP_PORT: 514 });
  return m.module;
};
