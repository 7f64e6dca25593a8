/** contextlib. */
import { getAttr, setAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import type { PyDict } from '../objects/dict.ts';
import { isRaised, PyRaise, raise, runtimeError, StopIteration } from '../objects/exceptions.ts';
import { kwargsFromDict } from '../objects/native.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import type { PyTuple, Value } from '../objects/value.ts';
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

export const contextlibModule: ModuleFactory = () => {
  const m = new ModuleBuilder('contextlib', 'Utilities for with-statement contexts.  See PEP 343.');
  const store = (name: string): Value =>
    m.method('__init__', ['self', name], (self, value) => {
      setAttr(self, name, value);
      return null;
    });
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
    for (const name of ['__name__', '__module__', '__doc__']) setAttr(helper, name, getAttr(func, name));
    return helper;
  });
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
