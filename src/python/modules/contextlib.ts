/** contextlib. */
import { getAttr, getAttrOrUndefined, setAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { PyDict } from '../objects/dict.ts';
import { isRaised, PyRaise, PyTraceback, raise, runtimeError, StopIteration } from '../objects/exceptions.ts';
import { kwargsFromDict } from '../objects/native.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import { truth } from '../objects/truth.ts';
import { PyList, type PyTuple, type PyType, type Value } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';

/** Leaves the block of a generator's context without an exception. */
function finish(generator: Value): Value {
  try {
    callMethod(generator, 'next', []);
  } catch (error) {
    if (isRaised(error, StopIteration)) return null;
    throw error;
  }
  throw raise(runtimeError("generator didn't stop"));
}

/** Leaves it with one, which the generator may swallow. */
function finishRaising(generator: Value, type: Value, given: Value, traceback: Value): Value {
  const value = given === null ? callValue(type, [], null) : given;
  try {
    callMethod(generator, 'throw', [type, value, traceback]);
  } catch (error) {
    if (!(error instanceof PyRaise)) throw error;
    const raised = error.value;
    if (isRaised(error, StopIteration)) return raised !== value;
    if (raised === value) return null;
    throw error;
  }
  throw raise(runtimeError("generator didn't stop after throw()"));
}

/** functools.wraps(): the helper takes over the names of the function that it stands for, and its attributes. */
function wrap(helper: Value, func: Value): Value {
  for (const name of ['__module__', '__name__', '__doc__']) setAttr(helper, name, getAttr(func, name));
  const attributes = getAttrOrUndefined(func, '__dict__');
  if (attributes instanceof PyDict) callMethod(getAttr(helper, '__dict__'), 'update', [attributes]);
  return helper;
}

/** An exception as `__exit__` gets it; three times None for none. */
function exitArguments(error: PyRaise | null): Value[] {
  return error === null ? [null, null, null] : [error.type, error.value, error.traceback];
}

/** What goes on with the exception of `given`; undefined where none was given. */
function raisedBy([type, value, traceback]: readonly Value[]): PyRaise | null {
  if (type === null) return null;
  const raised = new PyRaise(type, value);
  if (traceback instanceof PyTraceback) raised.traceback = traceback;
  return raised;
}

/** Calls exits, the last first; each may swallow the exception or put another in its place. Gives what is left of it. */
function unwind(exits: Value[], first: PyRaise | null): PyRaise | null {
  let error = first;
  for (let exit = exits.pop(); exit !== undefined; exit = exits.pop()) {
    try {
      if (truth(callValue(exit, exitArguments(error), null))) error = null;
    } catch (thrown) {
      if (!(thrown instanceof PyRaise)) throw thrown;
      error = thrown;
    }
  }
  return error;
}

/** nested(*managers): several contexts as one, its value a list of theirs. */
function defineNested(m: ModuleBuilder, manager: PyType): void {
  const enter = (managers: readonly Value[], exits: Value[]): Value => {
    const values: Value[] = [];
    try {
      for (const each of managers) {
        const exit = getAttr(each, '__exit__');
        values.push(callMethod(each, '__enter__', []));
        exits.push(exit);
      }
      return new PyList(values);
    } catch (thrown) {
      if (!(thrown instanceof PyRaise)) throw thrown;
      throw unwind(exits, thrown) ?? raise(runtimeError("generator didn't yield"));
    }
  };
  const leave = (exits: Value[], given: readonly Value[]): Value => {
    const error = unwind(exits, raisedBy(given));
    if (error === null) return given[0] !== null;
    if (error.value === given[1]) return null;
    throw error;
  };
  m.def('nested', ['*managers'], (managers) => {
    const exits: Value[] = [];
    const type = m.innerClass('GeneratorContextManager', [manager], {
      __init__: m.method('__init__', ['self'], () => null),
      __enter__: m.method('__enter__', ['self'], () => enter((managers as PyTuple).items, exits)),
      __exit__: m.method('__exit__', ['self', 'type', 'value', 'traceback'], (_self, ...given) => leave(exits, given)),
    });
    return callValue(type, [], null);
  });
}

export const contextlibModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('contextlib', 'Contexts for with statements.');
  const store = (name: string): Value =>
    m.method('__init__', ['self', name], (self, value) => {
      setAttr(self, name, value);
      return null;
    });
  m.set('__all__', new PyList(['contextmanager', 'nested', 'closing']));
  m.set('sys', runtime.importModule('sys'));
  m.set('wraps', getAttr(runtime.importModule('functools'), 'wraps'));
  m.set('warn', getAttr(runtime.importModule('warnings'), 'warn'));
  const manager = m.newClass('GeneratorContextManager', [], {
    __init__: store('gen'),
    __enter__: m.method('__enter__', ['self'], (self) => {
      try {
        return callMethod(getAttr(self, 'gen'), 'next', []);
      } catch (error) {
        if (isRaised(error, StopIteration)) throw raise(runtimeError("generator didn't yield"));
        throw error;
      }
    }),
    __exit__: m.method('__exit__', ['self', 'type', 'value', 'traceback'], (self, type, value, traceback) => {
      const generator = getAttr(self, 'gen');
      return type === null ? finish(generator) : finishRaising(generator, type, value, traceback);
    }),
  });
  m.def('contextmanager', ['func'], (func) => {
    const helper = m.method('helper', ['*args', '**kwds'], (args, kwds) => {
      const generator = callValue(func, [...(args as PyTuple).items], kwargsFromDict(kwds as PyDict));
      return callValue(manager, [generator], null);
    });
    return wrap(helper, func);
  });
  defineNested(m, manager);
  m.newClass('closing', [], {
    __init__: store('thing'),
    __enter__: m.method('__enter__', ['self'], (self) => getAttr(self, 'thing')),
    __exit__: m.method('__exit__', ['self', '*exc_info'], (self) => {
      callMethod(getAttr(self, 'thing'), 'close', []);
      return null;
    }),
  });
  return m.module;
};
