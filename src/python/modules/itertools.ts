/** itertools. */
import '../objects/object-type.ts';
import { add } from '../objects/arithmetic.ts';
import { callValue } from '../objects/call.ts';
import { equals } from '../objects/compare.ts';
import { PyDict } from '../objects/dict.ts';
import { isRaised, TypeError as PyTypeError, raise, typeError, valueError } from '../objects/exceptions.ts';
import { asIndex, integerValue } from '../objects/index-value.ts';
import { getIter, next, PyNativeIterator, type Step, stepOver, toArray } from '../objects/iterate.ts';
import { bindArguments, classMethod, type MethodSpec, noArgs, oneArg, setMethods } from '../objects/native.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { readyType } from '../objects/special-methods.ts';
import { repr } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import type { SlotTable } from '../objects/types.ts';
import { objectType, plainName, typeOf } from '../objects/types.ts';
import { type KwArgs, PyComplex, PyFloat, PyTuple, type PyType, type Value } from '../objects/value.ts';
import { extensionType } from './extension-type.ts';
import { combinations, permutations, product } from './itertools/combinatorics.ts';
import { ModuleBuilder } from './module-builder.ts';

/** Works out an iterator's step function from the arguments of its class. */
type Begin = (args: Value[], kw: KwArgs | null) => Step;

/** An instance of one of the classes here. `state` is what its attributes and repr() show. */
class ItertoolsIterator extends PyNativeIterator {
  state: Value[] = [];
}

function iteratorClass(name: string, begin: Begin, extra: SlotTable = {}, methods: Record<string, MethodSpec> = {}): PyType {
  const type = extensionType('itertools', name, objectType);
  readyType(type, {
    iter: (self) => self,
    iternext: (self) => (self as PyNativeIterator).step(),
    new: (cls, args, kw) => newIterator(cls, begin(args, kw)),
    ...extra,
  });
  setMethods(type, methods);
  return type;
}

function newIterator(type: PyType, step: Step): ItertoolsIterator {
  const iterator = new ItertoolsIterator(type, step);
  if (type.hasDict) iterator.attrs = new PyDict();
  return iterator;
}

function refuseKeywords(name: string, kw: KwArgs | null): void {
  if (kw !== null && kw.names.length > 0) throw raise(typeError(`${name}() does not take keyword arguments`));
}

/** Arguments of PyArg_UnpackTuple and PyArg_ParseTuple, which word the count alike but for this. */
function counted(name: string, args: Value[], kw: KwArgs | null, min: number, max: number): Value[] {
  refuseKeywords(name, kw);
  if (args.length < min || args.length > max) {
    const how = min === max ? '' : args.length < min ? 'at least ' : 'at most ';
    throw raise(typeError(`${name} expected ${how}${args.length < min ? min : max} arguments, got ${args.length}`));
  }
  return args;
}

function chainOf(iterables: Step): Step {
  let current: Step | null = null;
  return () => {
    for (;;) {
      if (current === null) {
        const iterable = iterables();
        if (iterable === undefined) return undefined;
        current = stepOver(getIter(iterable));
      }
      const item = current();
      if (item !== undefined) return item;
      current = null;
    }
  };
}

function arrayStep(items: readonly Value[]): Step {
  let i = 0;
  return () => (i < items.length ? items[i++] : undefined);
}

function chainType(): PyType {
  return iteratorClass(
    'chain',
    (args, kw) => {
      refuseKeywords('chain', kw);
      return chainOf(arrayStep(args));
    },
    {},
    { from_iterable: classMethod(oneArg((type, iterables) => newIterator(type as PyType, chainOf(stepOver(iterables))))) },
  );
}

function isNumber(value: Value): boolean {
  return integerValue(value) !== undefined || value instanceof PyFloat || value instanceof PyComplex || typeOf(value).slots.float !== null;
}

function countType(): PyType {
  const type = iteratorClass('count', () => () => undefined, {
    new: (cls, args, kw) => {
      const [start, step] = bindArguments('count', ['start', 'step'], 0, args, kw);
      for (const value of [start, step]) if (value !== undefined && !isNumber(value)) throw raise(typeError('a number is required'));
      const iterator = newIterator(cls, () => {
        const [value, by] = iterator.state;
        iterator.state = [add(value, by), by];
        return value;
      });
      iterator.state = [start ?? 0, step ?? 1];
      return iterator;
    },
    repr: (self) => {
      const [value, step] = (self as ItertoolsIterator).state;
      return integerValue(step) === 1 ? `count(${repr(value)})` : `count(${repr(value)}, ${repr(step)})`;
    },
  });
  setMethods(type, {
    __reduce__: noArgs((self: ItertoolsIterator) => {
      const [value, step] = self.state;
      return new PyTuple([typeOf(self), new PyTuple(integerValue(step) === 1 ? [value] : [value, step])]);
    }),
  });
  return type;
}

function repeatType(): PyType {
  return iteratorClass(
    'repeat',
    () => () => undefined,
    {
      new: (cls, args, kw) => {
        const [value, times] = bindArguments('repeat', ['object', 'times'], 1, args, kw);
        const iterator = newIterator(cls, () => {
          const [item, left] = iterator.state;
          if (left === null) return item;
          if ((left as number) <= 0) return undefined;
          iterator.state = [item, (left as number) - 1];
          return item;
        });
        const count =
          times === undefined
            ? null
            : Math.max(
                0,
                asIndex(times, () => 'an integer is required', 'OverflowError'),
              );
        iterator.state = [value, count];
        return iterator;
      },
      repr: (self) => {
        const [value, left] = (self as ItertoolsIterator).state;
        return left === null ? `repeat(${repr(value)})` : `repeat(${repr(value)}, ${left})`;
      },
    },
    {
      __length_hint__: noArgs((self: ItertoolsIterator) => {
        if (self.state[1] === null) throw raise(typeError('len() of unsized object'));
        return self.state[1];
      }),
    },
  );
}

function cycle(args: Value[], kw: KwArgs | null): Step {
  const [iterable] = counted('cycle', args, kw, 1, 1);
  const step = stepOver(getIter(iterable));
  const saved: Value[] = [];
  let i = -1;
  return () => {
    if (i < 0) {
      const item = step();
      if (item !== undefined) {
        saved.push(item);
        return item;
      }
      i = 0;
    }
    if (saved.length === 0) return undefined;
    const item = saved[i];
    i = (i + 1) % saved.length;
    return item;
  };
}

const MAXSIZE = (1n << 63n) - 1n;

/** A bound of islice(): None, or a whole number that is not negative. */
function sliceBound(value: Value, missing: number, message: string): number {
  if (value === null) return missing;
  const n = integerValue(value) ?? (typeOf(value).slots.index === null ? undefined : asIndex(value, () => message));
  if (n === undefined || n < 0 || n > MAXSIZE) throw raise(valueError(message));
  return Number(n);
}

const STOP = 'Stop argument for islice() must be None or an integer: 0 <= x <= maxint.';
const INDICES = 'Indices for islice() must be None or an integer: 0 <= x <= maxint.';

function islice(args: Value[], kw: KwArgs | null): Step {
  counted('islice', args, kw, 2, 4);
  const [iterable, first, second, third] = args;
  const stopOnly = args.length === 2;
  const stop = sliceBound(
    stopOnly ? first : second,
    Number.POSITIVE_INFINITY,
    stopOnly || integerValue(second) === undefined ? STOP : INDICES,
  );
  const start = stopOnly ? 0 : sliceBound(first, 0, INDICES);
  const by = third === undefined ? 1 : sliceBound(third, 1, 'Step for islice() must be a positive integer or None.');
  if (by < 1) throw raise(valueError('Step for islice() must be a positive integer or None.'));
  const step = stepOver(getIter(iterable));
  let at = 0;
  let wanted = start;
  return () => {
    if (wanted >= stop) {
      // What stands before the end is taken all the same.
      while (at < stop && wanted === start && Number.isFinite(stop)) {
        at++;
        if (step() === undefined) return undefined;
      }
      return undefined;
    }
    for (; at < wanted; at++) if (step() === undefined) return undefined;
    const item = step();
    if (item === undefined) return undefined;
    at++;
    wanted = Math.min(wanted + by, stop);
    return item;
  };
}

function zipSteps(name: string, args: readonly Value[]): Step[] {
  return args.map((arg, i) => {
    try {
      return stepOver(getIter(arg));
    } catch (error) {
      if (isRaised(error, PyTypeError)) throw raise(typeError(`${name} argument #${i + 1} must support iteration`));
      throw error;
    }
  });
}

function izip(args: Value[], kw: KwArgs | null): Step {
  refuseKeywords('izip', kw);
  const steps = zipSteps('izip', args);
  return () => {
    if (steps.length === 0) return undefined;
    const items: Value[] = [];
    for (const step of steps) {
      const item = step();
      if (item === undefined) return undefined;
      items.push(item);
    }
    return new PyTuple(items);
  };
}

function izipLongest(args: Value[], kw: KwArgs | null): Step {
  const fill = kw?.get('fillvalue') ?? null;
  if (kw !== null && kw.names.length > (kw.get('fillvalue') === undefined ? 0 : 1)) {
    throw raise(typeError('izip_longest() got an unexpected keyword argument'));
  }
  const steps: (Step | null)[] = zipSteps('izip_longest', args);
  let active = steps.length;
  return () => {
    if (active === 0) return undefined;
    const items: Value[] = [];
    for (let i = 0; i < steps.length; i++) {
      const item = steps[i]?.();
      if (item !== undefined) {
        items.push(item);
        continue;
      }
      if (steps[i] !== null) {
        steps[i] = null;
        if (--active === 0) return undefined;
      }
      items.push(fill);
    }
    return new PyTuple(items);
  };
}

function imap(args: Value[], kw: KwArgs | null): Step {
  refuseKeywords('imap', kw);
  if (args.length < 2) throw raise(typeError('imap() must have at least two arguments.'));
  const [fn, ...iterables] = args;
  const steps = iterables.map((iterable) => stepOver(getIter(iterable)));
  return () => {
    const items: Value[] = [];
    for (const step of steps) {
      const item = step();
      if (item === undefined) return undefined;
      items.push(item);
    }
    return fn === null ? new PyTuple(items) : callValue(fn, items, null);
  };
}

function filterBy(name: string, wanted: boolean): Begin {
  return (args, kw) => {
    const [fn, iterable] = counted(name, args, kw, 2, 2);
    const step = stepOver(getIter(iterable));
    const test = (item: Value): boolean => truth(fn === null ? item : callValue(fn, [item], null));
    return () => {
      for (;;) {
        const item = step();
        if (item === undefined || test(item) === wanted) return item;
      }
    };
  };
}

function takewhile(args: Value[], kw: KwArgs | null): Step {
  const [fn, iterable] = counted('takewhile', args, kw, 2, 2);
  const step = stepOver(getIter(iterable));
  let done = false;
  return () => {
    if (done) return undefined;
    const item = step();
    if (item !== undefined && truth(callValue(fn, [item], null))) return item;
    done = item !== undefined;
    return undefined;
  };
}

function dropwhile(args: Value[], kw: KwArgs | null): Step {
  const [fn, iterable] = counted('dropwhile', args, kw, 2, 2);
  const step = stepOver(getIter(iterable));
  let started = false;
  return () => {
    for (;;) {
      const item = step();
      if (item === undefined || started) return item;
      if (truth(callValue(fn, [item], null))) continue;
      started = true;
      return item;
    }
  };
}

function starmap(args: Value[], kw: KwArgs | null): Step {
  const [fn, iterable] = counted('starmap', args, kw, 2, 2);
  const step = stepOver(getIter(iterable));
  return () => {
    const item = step();
    return item === undefined ? undefined : callValue(fn, toArray(item), null);
  };
}

function compress(args: Value[], kw: KwArgs | null): Step {
  const [data, selectors] = bindArguments('compress', ['data', 'selectors'], 2, args, kw);
  const step = stepOver(getIter(data));
  const select = stepOver(getIter(selectors));
  return () => {
    for (;;) {
      const item = step();
      if (item === undefined) return undefined;
      const selector = select();
      if (selector === undefined) return undefined;
      if (truth(selector)) return item;
    }
  };
}

function groupby(args: Value[], kw: KwArgs | null): Step {
  const [iterable, key] = bindArguments('groupby', ['iterable', 'key'], 1, args, kw);
  const step = stepOver(getIter(iterable));
  const keyOf = (item: Value): Value => (key === undefined || key === null ? item : callValue(key, [item], null));
  let value: Value | undefined;
  let current: Value | undefined;
  let target: Value | undefined;
  const advance = (): boolean => {
    const item = step();
    if (item === undefined) return false;
    current = keyOf(item);
    value = item;
    return true;
  };
  const group = (groupKey: Value): Value =>
    newIterator(grouperType(), () => {
      if (value === undefined && !advance()) return undefined;
      if (!equals(groupKey, current as Value)) return undefined;
      const item = value;
      value = undefined;
      current = undefined;
      return item;
    });
  return () => {
    // Goes past what is left of the group before.
    while (current === undefined || (target !== undefined && equals(target, current))) if (!advance()) return undefined;
    target = current;
    return new PyTuple([target, group(target)]);
  };
}

let grouper: PyType | null = null;
function grouperType(): PyType {
  grouper ??= iteratorClass('_grouper', () => () => undefined);
  return grouper;
}

let teeTypeMade: PyType | null = null;

/** Iterators over one source that share what has been read from it. */
function tee(iterable: Value, count: Value): Value {
  const n = count === undefined ? 2 : asIndex(count, () => 'an integer is required');
  if (n < 0) throw raise(valueError('n must be >= 0'));
  teeTypeMade ??= iteratorClass('tee', () => () => undefined);
  const type = teeTypeMade;
  const source = getIter(iterable);
  const buffer: Value[] = [];
  return new PyTuple(
    Array.from({ length: n }, () => {
      let i = 0;
      return newIterator(type, () => {
        if (i === buffer.length) {
          const item = next(source);
          if (item === undefined) return undefined;
          buffer.push(item);
        }
        return buffer[i++];
      });
    }),
  );
}

function makeTypes(): PyType[] {
  return [
    chainType(),
    countType(),
    repeatType(),
    iteratorClass('cycle', cycle),
    iteratorClass('islice', islice),
    iteratorClass('izip', izip),
    iteratorClass('izip_longest', izipLongest),
    iteratorClass('imap', imap),
    iteratorClass('ifilter', filterBy('ifilter', true)),
    iteratorClass('ifilterfalse', filterBy('ifilterfalse', false)),
    iteratorClass('takewhile', takewhile),
    iteratorClass('dropwhile', dropwhile),
    iteratorClass('starmap', starmap),
    iteratorClass('compress', compress),
    iteratorClass('groupby', groupby),
    iteratorClass('product', product),
    iteratorClass('permutations', permutations),
    iteratorClass('combinations', combinations('combinations', false)),
    iteratorClass('combinations_with_replacement', combinations('combinations_with_replacement', true)),
  ];
}

let types: PyType[] | null = null;

export const itertoolsModule: ModuleFactory = () => {
  types ??= makeTypes();
  const m = new ModuleBuilder('itertools', 'Functional tools for creating and using iterators.');
  for (const type of types) m.set(plainName(type), type);
  m.parsed('tee', 1, 2, (iterable, count) => tee(iterable, count));
  return m.module;
};
