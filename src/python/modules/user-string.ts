/** UserString: a str in a class, for deriving from, and one that can be changed in place. */
import { add, multiply, remainder } from '../objects/arithmetic.ts';
import { getAttr, setAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { compareThreeWay } from '../objects/compare.ts';
import { indexError, raise, typeError } from '../objects/exceptions.ts';
import { hashToInt, hashValue } from '../objects/hash.ts';
import { asInt } from '../objects/index-value.ts';
import { isInstance } from '../objects/instance-check.ts';
import { contains, getItem, length } from '../objects/items.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import { repr, str } from '../objects/text.ts';
import { basestringType } from '../objects/types.ts';
import { PySlice, type PyTuple, type PyType, type Value } from '../objects/value.ts';
import { abstractClass } from './abc.ts';
import { type Members, ModuleBuilder } from './module-builder.ts';

const MAXINT = (1n << 63n) - 1n;
const dataOf = (self: Value): Value => getAttr(self, 'data');
const isText = (value: Value): boolean => isInstance(value, basestringType);

/** A string of the receiver's class. */
function made(self: Value, text: Value): Value {
  return callValue(getAttr(self, '__class__'), [text], null);
}

/** Methods whose result is a string of the class: name, parameters, defaults. */
const WRAPPED: readonly [string, string[], Value[]][] = [
  ['capitalize', [], []],
  ['center', ['width', '*args'], []],
  ['expandtabs', ['tabsize'], [8]],
  ['ljust', ['width', '*args'], []],
  ['lower', [], []],
  ['lstrip', ['chars'], [null]],
  ['rjust', ['width', '*args'], []],
  ['rstrip', ['chars'], [null]],
  ['strip', ['chars'], [null]],
  ['swapcase', [], []],
  ['title', [], []],
  ['translate', ['*args'], []],
  ['upper', [], []],
  ['zfill', ['width'], []],
];

const RANGE = ['start', 'end'];

/** Methods whose result is what the data's own gives. */
const DELEGATED: readonly [string, string[], Value[]][] = [
  ['count', ['sub', ...RANGE], [0, MAXINT]],
  ['endswith', ['suffix', ...RANGE], [0, MAXINT]],
  ['find', ['sub', ...RANGE], [0, MAXINT]],
  ['index', ['sub', ...RANGE], [0, MAXINT]],
  ...['isalpha', 'isalnum', 'isdecimal', 'isdigit', 'islower', 'isnumeric', 'isspace', 'istitle', 'isupper'].map(
    (name): [string, string[], Value[]] => [name, [], []],
  ),
  ['join', ['seq'], []],
  ['partition', ['sep'], []],
  ['rfind', ['sub', ...RANGE], [0, MAXINT]],
  ['rindex', ['sub', ...RANGE], [0, MAXINT]],
  ['rpartition', ['sep'], []],
  ['rsplit', ['sep', 'maxsplit'], [null, -1]],
  ['split', ['sep', 'maxsplit'], [null, -1]],
  ['splitlines', ['keepends'], [0]],
  ['startswith', ['prefix', ...RANGE], [0, MAXINT]],
];

/** Arguments of a method, those behind `*args` in a row with the others. */
function spread(parameters: readonly string[], args: readonly Value[]): Value[] {
  return args.flatMap((arg, i) => (parameters[i].startsWith('*') ? [...(arg as PyTuple).items] : [arg]));
}

function members(m: ModuleBuilder, isUserString: (value: Value) => boolean): Members {
  const method = m.method.bind(m);
  const plain = (value: Value): Value => (isUserString(value) ? dataOf(value) : value);
  const joinable = (value: Value): Value => (isUserString(value) ? dataOf(value) : isText(value) ? value : str(value));
  const result: Members = {
    __init__: method('__init__', ['self', 'seq'], (self, seq) => {
      setAttr(self, 'data', joinable(seq));
      return null;
    }),
    __str__: method('__str__', ['self'], (self) => str(dataOf(self))),
    __repr__: method('__repr__', ['self'], (self) => repr(dataOf(self))),
    __hash__: method('__hash__', ['self'], (self) => hashToInt(hashValue(dataOf(self)))),
    __cmp__: method('__cmp__', ['self', 'string'], (self, other) => compareThreeWay(dataOf(self), plain(other))),
    __contains__: method('__contains__', ['self', 'char'], (self, char) => contains(dataOf(self), char)),
    __len__: method('__len__', ['self'], (self) => length(dataOf(self))),
    __getitem__: method('__getitem__', ['self', 'index'], (self, index) => made(self, getItem(dataOf(self), index))),
    __getslice__: method('__getslice__', ['self', 'start', 'end'], (self, start, end) =>
      made(self, getItem(dataOf(self), new PySlice(Math.max(asInt(start), 0), typeof end === 'number' ? Math.max(end, 0) : end, null))),
    ),
    __add__: method('__add__', ['self', 'other'], (self, other) => made(self, add(dataOf(self), joinable(other)))),
    __radd__: method('__radd__', ['self', 'other'], (self, other) => made(self, add(joinable(other), dataOf(self)))),
    __mul__: method('__mul__', ['self', 'n'], (self, n) => made(self, multiply(dataOf(self), n))),
    __rmul__: method('__rmul__', ['self', 'n'], (self, n) => made(self, multiply(dataOf(self), n))),
    __mod__: method('__mod__', ['self', 'args'], (self, args) => made(self, remainder(dataOf(self), args))),
    replace: method(
      'replace',
      ['self', 'old', 'new', 'maxsplit'],
      (self, old, replacement, maxsplit) => made(self, callMethod(dataOf(self), 'replace', [old, replacement, maxsplit])),
      [-1],
    ),
  };
  for (const [name, parameters, defaults] of WRAPPED) {
    result[name] = method(
      name,
      ['self', ...parameters],
      (self, ...args) => made(self, callMethod(dataOf(self), name, spread(parameters, args))),
      defaults,
    );
  }
  for (const [name, parameters, defaults] of DELEGATED) {
    result[name] = method(name, ['self', ...parameters], (self, ...args) => callMethod(dataOf(self), name, args), defaults);
  }
  for (const name of ['encode', 'decode']) {
    const recode = (self: Value, ...args: Value[]): Value =>
      made(
        self,
        callMethod(
          dataOf(self),
          name,
          args.filter((arg) => arg !== null),
        ),
      );
    result[name] = method(name, ['self', 'encoding', 'errors'], recode, [null, null]);
  }
  return result;
}

/** Conversions to numbers, by the built-in types. */
function conversions(runtime: Runtime, m: ModuleBuilder): Members {
  const result: Members = {};
  for (const name of ['int', 'long', 'float', 'complex']) {
    const type = runtime.builtins.getStr(name) ?? null;
    result[`__${name}__`] = m.method(`__${name}__`, ['self'], (self) => callValue(type, [dataOf(self)], null));
  }
  return result;
}

/** A place in a string, for changing one character. */
function placeOf(self: Value, index: Value): number {
  const size = length(dataOf(self));
  const i = asInt(index) < 0 ? asInt(index) + size : asInt(index);
  if (i < 0 || i >= size) throw raise(indexError(''));
  return i;
}

/** The data with what stands between two places replaced. */
function replaced(self: Value, start: number, end: Value, text: Value): void {
  const data = dataOf(self);
  const head = getItem(data, new PySlice(0, start, null));
  setAttr(self, 'data', add(add(head, text), getItem(data, new PySlice(end, null, null))));
}

/** What MutableString has more: items and slices are assigned and deleted, and there is no hash. */
function mutableMembers(m: ModuleBuilder, base: PyType): Members {
  const method = m.method.bind(m);
  const textOf = (value: Value): Value => (isInstance(value, base) ? dataOf(value) : isText(value) ? value : str(value));
  /** A slice forwards or backwards, whose text then goes in backwards; steps over characters there are none. */
  const change = (self: Value, index: Value, text: Value, doing = 'assignment'): Value => {
    if (index instanceof PySlice) {
      const [start, stop, step] = (callMethod(index, 'indices', [length(dataOf(self))]) as PyTuple).items as number[];
      if (step === 1) replaced(self, start, Math.max(start, stop), text);
      else if (step === -1) replaced(self, stop + 1, Math.max(start, stop) + 1, getItem(text, new PySlice(null, null, -1)));
      else throw raise(typeError(`invalid step in slicing ${doing}`));
    } else {
      const at = placeOf(self, index);
      replaced(self, at, at + 1, text);
    }
    return null;
  };
  const changeSlice = (self: Value, start: Value, end: Value, text: Value): Value => {
    const from = Math.max(asInt(start), 0);
    const to = typeof end === 'number' ? Math.max(end, from) : end;
    replaced(self, from, to, text);
    return null;
  };
  return {
    __init__: method(
      '__init__',
      ['self', 'string'],
      (self, text) => {
        setAttr(self, 'data', text);
        return null;
      },
      [''],
    ),
    __hash__: null,
    __setitem__: method('__setitem__', ['self', 'index', 'sub'], (self, index, sub) => change(self, index, textOf(sub))),
    __delitem__: method('__delitem__', ['self', 'index'], (self, index) => change(self, index, '', 'deletion')),
    __setslice__: method('__setslice__', ['self', 'start', 'end', 'sub'], (self, start, end, sub) =>
      changeSlice(self, start, end, textOf(sub)),
    ),
    __delslice__: method('__delslice__', ['self', 'start', 'end'], (self, start, end) => changeSlice(self, start, end, '')),
    immutable: method('immutable', ['self'], (self) => callValue(base, [dataOf(self)], null)),
    __iadd__: method('__iadd__', ['self', 'other'], (self, other) => {
      setAttr(self, 'data', add(dataOf(self), textOf(other)));
      return self;
    }),
    __imul__: method('__imul__', ['self', 'n'], (self, n) => {
      setAttr(self, 'data', multiply(dataOf(self), n));
      return self;
    }),
    insert: method('insert', ['self', 'index', 'value'], (self, index, value) => changeSlice(self, index, index, value)),
  };
}

export const userStringModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('UserString', 'A string in a class of its own, for classes that derive from it.');
  const abstract = (name: string): PyType => runtime.importModule('collections').attrs.getStr(name) as PyType;
  const userString: PyType = abstractClass(runtime, m, 'UserString', [abstract('Sequence')], {
    ...members(m, (value) => isInstance(value, userString)),
    ...conversions(runtime, m),
  });
  abstractClass(runtime, m, 'MutableString', [userString, abstract('MutableSequence')], mutableMembers(m, userString));
  return m.module;
};
