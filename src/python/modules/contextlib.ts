/** contextlib. */
import { getAttr, setAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import type { PyDict } from '../objects/dict.ts';
import { isRaised, PyRaise, raise, runtimeError, StopIteration } from '../objects/exceptions.ts';
import { toArray } from '../objects/iterate.ts';
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

/** An exception on its way out of nested blocks, as their __exit__ methods get it; undefined where there is none. */
type Leaving = readonly [Value, Value, Value] | undefined;

/** Calls the methods from the innermost out; each may swallow what the ones before it raised, or raise something else. */
function leaveAll(exits: Value[], given: Leaving): { leaving: Leaving; raised: PyRaise | undefined } {
  let leaving = given;
  let raised: PyRaise | undefined;
  for (let exit = exits.pop(); exit !== undefined; exit = exits.pop()) {
    try {
      if (truth(callValue(exit, [...(leaving ?? [null, null, null])], null))) leaving = raised = undefined;
    } catch (error) {
      if (!(error instanceof PyRaise)) throw error;
      raised = error;
      leaving = [error.type, error.value, error.traceback];
    }
  }
  return { leaving, raised };
}

/** nested(): several managers as one. */
function defineNested(m: ModuleBuilder, manager: PyType): void {
  const exitsOf = (self: Value): Value[] => (getAttr(self, '_exits') as PyList).items;
  const enter = (self: Value): Value => {
    const values = new PyList([]);
    try {
      for (const each of toArray(getAttr(self, 'gen'))) {
        const exit = getAttr(each, '__exit__');
        values.items.push(callMethod(each, '__enter__', []));
        exitsOf(self).push(exit);
      }
    } catch (error) {
      if (!(error instanceof PyRaise)) throw error;
      const { leaving, raised } = leaveAll(exitsOf(self), [error.type, error.value, error.traceback]);
      throw leaving === undefined ? raise(runtimeError("generator didn't yield")) : (raised ?? error);
    }
    return values;
  };
  const nested = m.innerClass('GeneratorContextManager', [manager], {
    __init__: m.method('__init__', ['self', 'gen'], (self, managers) => {
      setAttr(self, 'gen', managers);
      setAttr(self, '_exits', new PyList([]));
      return null;
    }),
    __enter__: m.method('__enter__', ['self'], enter),
    __exit__: m.method('__exit__', ['self', 'type', 'value', 'traceback'], (self, type, value, traceback) => {
      const given: Leaving = type === null ? undefined : [type, value, traceback];
      const { leaving, raised } = leaveAll(exitsOf(self), given);
      if (raised !== undefined && raised.value !== value) throw raised;
      return given !== undefined && leaving === undefined ? true : null;
    }),
  });
  m.def('nested', ['*managers'], (managers) => callValue(nested, [managers], null));
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
    callMethod(getAttr(helper, '__dict__'), 'update', [getAttr(func, '__dict__')]);
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
  defineNested(m, manager);
  m.set('__all__', new PyList(['contextmanager', 'nested', 'closing']));
  return m.module;
};
