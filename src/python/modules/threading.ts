/** threading: locks and thread-local values for the one thread that there is; starting another is refused. */

import { add } from '../objects/arithmetic.ts';
import { getAttr, getAttrOrUndefined, setAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { PyDict } from '../objects/dict.ts';
import { raise, runtimeError, typeError, valueError } from '../objects/exceptions.ts';
import { PyProperty } from '../objects/function.ts';
import { asInt } from '../objects/index-value.ts';
import '../objects/object-type.ts';
import { attribute, kwargsFromDict, setMethods } from '../objects/native.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { callMethod, readyType } from '../objects/special-methods.ts';
import { repr, str } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { objectType } from '../objects/types.ts';
import { PyInstance, PyList, PyTuple, type PyType, type Value } from '../objects/value.ts';
import { extensionType } from './extension-type.ts';
import { type Members, ModuleBuilder } from './module-builder.ts';
import { refuse } from './refusal.ts';
import { threadError } from './thread-error.ts';
import { newLock } from './thread-lock.ts';
import { refuseWaiting } from './waiting.ts';

/** Methods that enter and leave a with block by acquiring and releasing. */
function contextMethods(m: ModuleBuilder): Members {
  return {
    __enter__: m.method('__enter__', ['self', 'blocking'], (self, blocking) => callMethod(self, 'acquire', [blocking]), [1]),
    __exit__: m.method('__exit__', ['self', 't', 'v', 'tb'], (self) => callMethod(self, 'release', [])),
  };
}

/** A function that makes an instance of a class, as the module has for its locks. */
function maker(m: ModuleBuilder, name: string, cls: Value): void {
  m.def(name, ['*args', '**kwargs'], (args, kwargs) => callValue(cls, [...(args as PyTuple).items], kwargsFromDict(kwargs as PyDict)));
}

const has = (value: Value, name: string): boolean => getAttrOrUndefined(value, name) !== undefined;
const get = (self: Value, name: string): Value => getAttr(self, name);

function defineVerbose(m: ModuleBuilder): PyType {
  return m.newClass('_Verbose', [], {
    __init__: m.method('__init__', ['self', 'verbose'], () => null, [null]),
    _note: m.method('_note', ['self', '*args'], () => null),
  });
}

function defineReentrantLock(m: ModuleBuilder, base: PyType): void {
  const lock = m.newClass('_RLock', [base], {
    __init__: m.method(
      '__init__',
      ['self', 'verbose'],
      (self) => {
        setAttr(self, '_RLock__owner', null);
        setAttr(self, '_RLock__count', 0);
        return null;
      },
      [null],
    ),
    __repr__: m.method('__repr__', ['self'], (self) => {
      const owner = get(self, '_RLock__owner');
      const cls = str(get(get(self, '__class__'), '__name__'));
      return `<${cls} owner=${owner === null ? 'None' : "'MainThread'"} count=${str(get(self, '_RLock__count'))}>`;
    }),
    acquire: m.method(
      'acquire',
      ['self', 'blocking'],
      (self) => {
        const isFirst = asInt(get(self, '_RLock__count')) === 0;
        setAttr(self, '_RLock__owner', MAIN_IDENT);
        setAttr(self, '_RLock__count', add(get(self, '_RLock__count'), 1));
        return isFirst ? true : 1;
      },
      [1],
    ),
    release: m.method('release', ['self'], (self) => {
      const count = asInt(get(self, '_RLock__count'));
      if (count === 0) throw raise(runtimeError('cannot release un-acquired lock'));
      setAttr(self, '_RLock__count', count - 1);
      if (count === 1) setAttr(self, '_RLock__owner', null);
      return null;
    }),
    _is_owned: m.method('_is_owned', ['self'], (self) => get(self, '_RLock__owner') !== null),
    ...contextMethods(m),
  });
  maker(m, 'RLock', lock);
}

const MAIN_IDENT = 1;

function defineCondition(m: ModuleBuilder, base: PyType): void {
  const owned = (self: Value): boolean => {
    const lock = get(self, '_Condition__lock');
    if (has(lock, '_is_owned')) return truth(callMethod(lock, '_is_owned', []));
    if (!truth(callMethod(lock, 'acquire', [0]))) return true;
    callMethod(lock, 'release', []);
    return false;
  };
  const notify = (self: Value): null => {
    if (!owned(self)) throw raise(runtimeError('cannot notify on un-acquired lock'));
    return null;
  };
  const condition = m.newClass('_Condition', [base], {
    __init__: m.method(
      '__init__',
      ['self', 'lock', 'verbose'],
      (self, given) => {
        const lock = given ?? callValue(m.get('RLock'), [], null);
        setAttr(self, '_Condition__lock', lock);
        setAttr(self, 'acquire', getAttr(lock, 'acquire'));
        setAttr(self, 'release', getAttr(lock, 'release'));
        setAttr(self, '_Condition__waiters', new PyList([]));
        return null;
      },
      [null, null],
    ),
    __enter__: m.method('__enter__', ['self'], (self) => callMethod(get(self, '_Condition__lock'), '__enter__', [])),
    __exit__: m.method('__exit__', ['self', '*args'], (self, args) =>
      callMethod(get(self, '_Condition__lock'), '__exit__', [...(args as PyTuple).items]),
    ),
    __repr__: m.method('__repr__', ['self'], (self) => `<Condition(${repr(get(self, '_Condition__lock'))}, 0)>`),
    wait: m.method(
      'wait',
      ['self', 'timeout', 'balancing'],
      (self, timeout) => {
        if (!owned(self)) throw raise(runtimeError('cannot wait on un-acquired lock'));
        return timeout === null ? refuseWaiting('Condition.wait()') : null;
      },
      [null, true],
    ),
    notify: m.method('notify', ['self', 'n'], notify, [1]),
    notifyAll: m.method('notifyAll', ['self'], notify),
    notify_all: m.method('notifyAll', ['self'], notify),
  });
  maker(m, 'Condition', condition);
}

function defineSemaphores(m: ModuleBuilder, base: PyType): void {
  const VALUE = '_Semaphore__value';
  const release = (self: Value): null => {
    setAttr(self, VALUE, add(get(self, VALUE), 1));
    return null;
  };
  const initialize = (self: Value, value: Value): null => {
    if (asInt(value) < 0) throw raise(valueError('semaphore initial value must be >= 0'));
    setAttr(self, VALUE, value);
    return null;
  };
  const semaphore = m.newClass('_Semaphore', [base], {
    __init__: m.method('__init__', ['self', 'value', 'verbose'], initialize, [1, null]),
    acquire: m.method(
      'acquire',
      ['self', 'blocking'],
      (self, blocking) => {
        const value = asInt(get(self, VALUE));
        if (value === 0) return truth(blocking) ? refuseWaiting('Semaphore.acquire()') : false;
        setAttr(self, VALUE, value - 1);
        return true;
      },
      [1],
    ),
    release: m.method('release', ['self'], release),
    __enter__: m.method('__enter__', ['self', 'blocking'], (self, blocking) => callMethod(self, 'acquire', [blocking]), [1]),
    __exit__: m.method('__exit__', ['self', 't', 'v', 'tb'], (self) => callMethod(self, 'release', [])),
  });
  maker(m, 'Semaphore', semaphore);
  const bounded = m.newClass('_BoundedSemaphore', [semaphore], {
    __init__: m.method(
      '__init__',
      ['self', 'value', 'verbose'],
      (self, value) => {
        initialize(self, value);
        setAttr(self, '_initial_value', value);
        return null;
      },
      [1, null],
    ),
    release: m.method('release', ['self'], (self) => {
      if (asInt(get(self, VALUE)) >= asInt(get(self, '_initial_value'))) throw raise(valueError('Semaphore released too many times'));
      return release(self);
    }),
  });
  maker(m, 'BoundedSemaphore', bounded);
}

function defineEvent(m: ModuleBuilder, base: PyType): void {
  const FLAG = '_Event__flag';
  const set = (name: string, value: boolean): Value =>
    m.method(name, ['self'], (self) => {
      setAttr(self, FLAG, value);
      return null;
    });
  const isSet = m.method('isSet', ['self'], (self) => get(self, FLAG));
  const event = m.newClass('_Event', [base], {
    __init__: m.method(
      '__init__',
      ['self', 'verbose'],
      (self) => {
        setAttr(self, FLAG, false);
        return null;
      },
      [null],
    ),
    isSet,
    is_set: isSet,
    set: set('set', true),
    clear: set('clear', false),
    wait: m.method(
      'wait',
      ['self', 'timeout'],
      (self, timeout) => {
        if (truth(get(self, FLAG)) || timeout !== null) return get(self, FLAG);
        return refuseWaiting('Event.wait()');
      },
      [null],
    ),
  });
  maker(m, 'Event', event);
}

/** Thread objects: what can be asked of one that has not been started. */
function defineThread(m: ModuleBuilder, base: PyType): PyType {
  let counter = 0;
  const property = (name: string, attribute: string, set: ((self: Value, value: Value) => Value) | null): PyProperty =>
    new PyProperty(
      m.method(name, ['self'], (self) => get(self, attribute)),
      set === null ? null : m.method(name, ['self', 'value'], set),
      null,
      null,
    );
  const store = (attribute: string, convert: (value: Value) => Value) => (self: Value, value: Value) => {
    setAttr(self, attribute, convert(value));
    return null;
  };
  const setName = store('_Thread__name', str);
  const setDaemon = store('_Thread__daemonic', (value) => value);
  const alive = m.method('isAlive', ['self'], (self) => truth(get(self, '_Thread__started')));
  return m.newClass('Thread', [base], {
    __init__: m.method(
      '__init__',
      ['self', 'group', 'target', 'name', 'args', 'kwargs', 'verbose'],
      (self, group, target, name, args, kwargs) => {
        if (group !== null) throw raise(makeAssertion());
        const attributes: Record<string, Value> = {
          _Thread__target: target,
          _Thread__name: name === null ? `Thread-${++counter}` : str(name),
          _Thread__args: args,
          _Thread__kwargs: kwargs ?? new PyDict(),
          _Thread__daemonic: false,
          _Thread__ident: null,
          _Thread__started: false,
        };
        for (const key of Object.keys(attributes)) setAttr(self, key, attributes[key]);
        return null;
      },
      [null, null, null, new PyTuple([]), null, null],
    ),
    __repr__: m.method('__repr__', ['self'], (self) => {
      const status = truth(get(self, '_Thread__started')) ? 'started' : 'initial';
      const daemon = truth(get(self, '_Thread__daemonic')) ? ' daemon' : '';
      const ident = get(self, '_Thread__ident');
      const cls = str(get(get(self, '__class__'), '__name__'));
      return `<${cls}(${str(get(self, '_Thread__name'))}, ${status}${daemon}${ident === null ? '' : ` ${str(ident)}`})>`;
    }),
    start: m.method('start', ['self'], () => refuse('Thread.start', 'start threads')),
    run: m.method('run', ['self'], (self) => {
      const target = get(self, '_Thread__target');
      if (truth(target)) {
        callValue(target, [...(get(self, '_Thread__args') as PyTuple).items], kwargsFromDict(get(self, '_Thread__kwargs') as PyDict));
      }
      return null;
    }),
    join: m.method(
      'join',
      ['self', 'timeout'],
      (self) => {
        const why = truth(get(self, '_Thread__started')) ? 'cannot join current thread' : 'cannot join thread before it is started';
        throw raise(runtimeError(why));
      },
      [null],
    ),
    name: property('name', '_Thread__name', setName),
    ident: property('ident', '_Thread__ident', null),
    daemon: property('daemon', '_Thread__daemonic', setDaemon),
    isAlive: alive,
    is_alive: alive,
    isDaemon: m.method('isDaemon', ['self'], (self) => get(self, '_Thread__daemonic')),
    setDaemon: m.method('setDaemon', ['self', 'daemonic'], setDaemon),
    getName: m.method('getName', ['self'], (self) => get(self, '_Thread__name')),
    setName: m.method('setName', ['self', 'name'], setName),
  });
}

function makeAssertion(): ReturnType<typeof typeError> {
  return typeError('group argument must be None for now');
}

function defineTimer(m: ModuleBuilder, thread: PyType): void {
  const timer = m.newClass('_Timer', [thread], {
    __init__: m.method(
      '__init__',
      ['self', 'interval', 'function', 'args', 'kwargs'],
      (self, interval, fn, args, kwargs) => {
        callValue(getAttr(thread, '__init__'), [self], null);
        const finished = callValue(m.get('Event'), [], null);
        const attributes: Record<string, Value> = {
          interval,
          function: fn,
          args: args ?? new PyList([]),
          kwargs: kwargs ?? new PyDict(),
          finished,
        };
        for (const key of Object.keys(attributes)) setAttr(self, key, attributes[key]);
        return null;
      },
      [null, null],
    ),
    cancel: m.method('cancel', ['self'], (self) => callMethod(get(self, 'finished'), 'set', [])),
  });
  maker(m, 'Timer', timer);
}

/** The thread that the configuration runs in. */
function defineMainThread(m: ModuleBuilder, thread: PyType): void {
  const cls = m.newClass('_MainThread', [thread], {
    __init__: m.method('__init__', ['self'], (self) => {
      const name = new PyDict();
      name.setStr('name', 'MainThread');
      callValue(getAttr(thread, '__init__'), [self], kwargsFromDict(name));
      setAttr(self, '_Thread__started', true);
      setAttr(self, '_Thread__ident', MAIN_IDENT);
      return null;
    }),
  });
  const main = callValue(cls, [], null);
  for (const name of ['currentThread', 'current_thread'])
    m.set(
      name,
      m.method('currentThread', [], () => main),
    );
  for (const name of ['activeCount', 'active_count'])
    m.set(
      name,
      m.method('activeCount', [], () => 1),
    );
  m.def('enumerate', [], () => new PyList([main]));
}

let local: PyType | null = null;

/** thread._local: attributes of one thread's own, which is all of them here. */
function localType(): PyType {
  if (local !== null) return local;
  const type = extensionType('thread', '_local', objectType);
  type.hasDict = true;
  readyType(type, {
    new: (cls, args, kw) => {
      const hasArguments = args.length > 0 || (kw !== null && kw.names.length > 0);
      if (hasArguments && cls.lookup('__init__') === objectType.lookup('__init__')) {
        throw raise(typeError('Initialization arguments are not supported'));
      }
      return new PyInstance(cls, new PyDict());
    },
  });
  setMethods(type, { __dict__: attribute((self: PyInstance) => self.attrs as PyDict) });
  local = type;
  return type;
}

const EXPORTS = [
  ...['activeCount', 'active_count', 'Condition', 'currentThread', 'current_thread', 'enumerate', 'Event', 'Lock', 'RLock', 'Semaphore'],
  ...['BoundedSemaphore', 'Thread', 'Timer', 'setprofile', 'settrace', 'local', 'stack_size'],
];

export const threadingModule: ModuleFactory = () => {
  const m = new ModuleBuilder('threading', 'Locks and thread-local values for one thread.');
  m.set('__all__', new PyList(EXPORTS));
  const verbose = defineVerbose(m);
  m.native('Lock', 0, 0, newLock);
  m.setAll({ _allocate_lock: m.get('Lock'), ThreadError: threadError() });
  defineReentrantLock(m, verbose);
  defineCondition(m, verbose);
  defineSemaphores(m, verbose);
  defineEvent(m, verbose);
  const thread = defineThread(m, verbose);
  defineTimer(m, thread);
  defineMainThread(m, thread);
  m.set('local', localType());
  for (const name of ['settrace', 'setprofile']) m.def(name, ['func'], () => refuse(`threading.${name}`, 'trace its execution'));
  m.native('stack_size', 0, 1, () => 0);
  return m.module;
};
