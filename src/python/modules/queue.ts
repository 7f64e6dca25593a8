/** Queue: queues as threads share them. There are no threads here, so that what would wait for another one says so. */
import { getAttr, setAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { compareNumbers } from '../objects/compare.ts';
import { Exception, type PyException, raise, runtimeError, valueError } from '../objects/exceptions.ts';
import { asInt, integerValue } from '../objects/index-value.ts';
import { length } from '../objects/items.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import { truth } from '../objects/truth.ts';
import { PyFloat, PyList, type PyType, type Value } from '../objects/value.ts';
import { type Members, ModuleBuilder } from './module-builder.ts';

const items = (self: Value): Value => getAttr(self, 'queue');

function sizeOf(self: Value): number {
  return asInt(callMethod(self, '_qsize', []));
}

/** May so many more not go in? A queue without a `maxsize` above zero is never full. */
function isFull(self: Value): boolean {
  const most = asInt(getAttr(self, 'maxsize'));
  return most > 0 && sizeOf(self) >= most;
}

function isNegative(timeout: Value): boolean {
  const seconds = timeout instanceof PyFloat ? timeout.value : (integerValue(timeout) ?? 0);
  return compareNumbers(seconds, 0, '<');
}

/** Nobody else can change the queue: with a timeout the wait is known to be in vain, without one it would never end. */
function refuseToWait(error: PyType, block: Value, timeout: Value, waiting: string): never {
  if (truth(block)) {
    if (timeout === null) throw raise(runtimeError(`${waiting} would wait for ever: there are no other threads`));
    if (isNegative(timeout)) throw raise(valueError("'timeout' must be a non-negative number"));
  }
  throw raise(callValue(error, [], null) as PyException);
}

function taskDone(self: Value): Value {
  const left = asInt(getAttr(self, 'unfinished_tasks')) - 1;
  if (left < 0) throw raise(valueError('task_done() called too many times'));
  setAttr(self, 'unfinished_tasks', left);
  return null;
}

function queueMembers(m: ModuleBuilder, deque: Value, empty: PyType, full: PyType): Members {
  const method = m.method.bind(m);
  const put = (self: Value, item: Value, block: Value, timeout: Value): Value => {
    if (isFull(self)) refuseToWait(full, block, timeout, 'put() into a full queue');
    callMethod(self, '_put', [item]);
    setAttr(self, 'unfinished_tasks', asInt(getAttr(self, 'unfinished_tasks')) + 1);
    return null;
  };
  const get = (self: Value, block: Value, timeout: Value): Value => {
    if (sizeOf(self) === 0) refuseToWait(empty, block, timeout, 'get() from an empty queue');
    return callMethod(self, '_get', []);
  };
  return {
    __init__: method(
      '__init__',
      ['self', 'maxsize'],
      (self, maxsize) => {
        setAttr(self, 'maxsize', maxsize);
        callMethod(self, '_init', [maxsize]);
        setAttr(self, 'unfinished_tasks', 0);
        return null;
      },
      [0],
    ),
    task_done: method('task_done', ['self'], taskDone),
    join: method('join', ['self'], (self) => {
      if (asInt(getAttr(self, 'unfinished_tasks')) > 0) throw raise(runtimeError('join() would wait for ever: there are no other threads'));
      return null;
    }),
    qsize: method('qsize', ['self'], (self) => callMethod(self, '_qsize', [])),
    empty: method('empty', ['self'], (self) => sizeOf(self) === 0),
    full: method('full', ['self'], isFull),
    put: method('put', ['self', 'item', 'block', 'timeout'], put, [true, null]),
    put_nowait: method('put_nowait', ['self', 'item'], (self, item) => callMethod(self, 'put', [item, false])),
    get: method('get', ['self', 'block', 'timeout'], get, [true, null]),
    get_nowait: method('get_nowait', ['self'], (self) => callMethod(self, 'get', [false])),
    ...storage(m, deque, 'append', 'popleft'),
  };
}

/** How a kind of queue keeps its items. */
function storage(m: ModuleBuilder, create: Value, put: string, get: string): Members {
  return {
    _init: m.method('_init', ['self', 'maxsize'], (self) => {
      setAttr(self, 'queue', create === null ? new PyList([]) : callValue(create, [], null));
      return null;
    }),
    _qsize: m.method('_qsize', ['self', 'len'], (self) => length(items(self)), [null]),
    _put: m.method('_put', ['self', 'item'], (self, item) => callMethod(items(self), put, [item])),
    _get: m.method('_get', ['self'], (self) => callMethod(items(self), get, [])),
  };
}

export const queueModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('Queue', 'Queues with a lock; here for the order in which they give things back.');
  const empty = m.newClass('Empty', [Exception], {});
  const full = m.newClass('Full', [Exception], {});
  const deque = runtime.importModule('collections').attrs.getStr('deque') ?? null;
  const heapq = runtime.importModule('heapq').attrs;
  const heap = (name: string, self: Value, args: Value[]): Value => callValue(heapq.getStr(name) ?? null, [items(self), ...args], null);
  const queue = m.oldClass('Queue', [], queueMembers(m, deque, empty, full));
  m.oldClass('LifoQueue', [queue], storage(m, null, 'append', 'pop'));
  m.oldClass('PriorityQueue', [queue], {
    ...storage(m, null, 'append', 'pop'),
    _put: m.method('_put', ['self', 'item', 'heappush'], (self, item) => heap('heappush', self, [item]), [null]),
    _get: m.method('_get', ['self', 'heappop'], (self) => heap('heappop', self, []), [null]),
  });
  m.set('__all__', new PyList(['Empty', 'Full', 'Queue', 'PriorityQueue', 'LifoQueue']));
  return m.module;
};
