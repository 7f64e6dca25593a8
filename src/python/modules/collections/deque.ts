/** collections.deque. */
import '../../objects/object-type.ts';
import { compareSequences, equals } from '../../objects/compare.ts';
import { PyDict } from '../../objects/dict.ts';
import { indexError, raise, runtimeError, typeError, valueError } from '../../objects/exceptions.ts';
import { asIndex, asInt, integerValue } from '../../objects/index-value.ts';
import { iteratorType, PyNativeIterator, setIteratorSlots, stepOver } from '../../objects/iterate.ts';
import { attribute, bindArguments, noArgs, oneArg, positional, setMethods } from '../../objects/native.ts';
import { readyType } from '../../objects/special-methods.ts';
import { guardRepr, repr } from '../../objects/text.ts';
import { objectType, typeOf } from '../../objects/types.ts';
import { NotImplemented, PyList, PyObject, PyTuple, type PyType, type Value } from '../../objects/value.ts';
import { deepCopy } from '../copy.ts';
import { extensionType } from '../extension-type.ts';

class PyDeque extends PyObject {
  items: Value[] = [];
  maxlen: number | null = null;
}

let iterator: PyType | null = null;
let reverseIterator: PyType | null = null;

function deque(self: Value): PyDeque {
  return self as PyDeque;
}

function push(self: PyDeque, item: Value, left: boolean): void {
  if (self.maxlen === 0) return;
  if (left) self.items.unshift(item);
  else self.items.push(item);
  if (self.maxlen !== null && self.items.length > self.maxlen) {
    if (left) self.items.pop();
    else self.items.shift();
  }
}

function extend(self: PyDeque, iterable: Value, left: boolean): null {
  const source = iterable === self ? self.items.slice() : null;
  if (source !== null) {
    for (const item of source) push(self, item, left);
    return null;
  }
  const step = stepOver(iterable);
  for (let item = step(); item !== undefined; item = step()) push(self, item, left);
  return null;
}

/** A place in the deque. Raises IndexError. */
function place(self: PyDeque, key: Value): number {
  if (integerValue(key) === undefined && typeOf(key).slots.index === null) {
    throw raise(typeError(`sequence index must be integer, not '${typeOf(key).fullName}'`));
  }
  let i = asIndex(key, () => 'an integer is required', 'IndexError');
  if (i < 0) i += self.items.length;
  if (i < 0 || i >= self.items.length) throw raise(indexError('deque index out of range'));
  return i;
}

function iterate(self: PyDeque, type: PyType, backwards: boolean): Value {
  const { length } = self.items;
  let i = 0;
  return new PyNativeIterator(type, () => {
    if (self.items.length !== length) throw raise(runtimeError('deque mutated during iteration'));
    if (i >= length) return undefined;
    return self.items[backwards ? length - 1 - i++ : i++];
  });
}

function rotate(self: PyDeque, by: number): null {
  const { items } = self;
  if (items.length < 2) return null;
  const n = ((by % items.length) + items.length) % items.length;
  self.items = [...items.slice(items.length - n), ...items.slice(0, items.length - n)];
  return null;
}

function copyDeque(self: PyDeque): Value {
  const copy = new PyDeque();
  copy.type = self.type;
  if (self.type.hasDict) copy.attrs = new PyDict();
  copy.items = self.items.slice();
  copy.maxlen = self.maxlen;
  return copy;
}

/** `__reduce__`: how pickle makes it again. */
function reduceDeque(self: PyDeque): Value {
  const items = new PyList(self.items.slice());
  const args = new PyTuple(self.maxlen === null ? [items] : [items, self.maxlen]);
  const attrs = self.attrs !== undefined && self.attrs.size > 0 ? [self.attrs] : [];
  return new PyTuple([self.type, args, ...attrs]);
}

function pop(self: PyDeque, left: boolean): Value {
  if (self.items.length === 0) throw raise(indexError('pop from an empty deque'));
  return (left ? self.items.shift() : self.items.pop()) as Value;
}

/** Makes the type; once is enough. */
export function makeDequeType(): PyType {
  iterator = iteratorType('deque_iterator');
  reverseIterator = iteratorType('deque_reverse_iterator');
  for (const type of [iterator, reverseIterator]) setIteratorSlots(type);
  const type = extensionType('collections', 'deque', objectType, PyDeque);
  readyType(type, {
    new: (cls) => {
      const made = new PyDeque();
      if (cls !== type) made.type = cls;
      if (cls.hasDict) made.attrs = new PyDict();
      return made;
    },
    init: (self, args, kw) => {
      const [iterable, maxlen] = bindArguments('deque', ['iterable', 'maxlen'], 0, args, kw);
      const made = deque(self);
      made.maxlen = null;
      if (maxlen !== undefined && maxlen !== null) {
        const most = asInt(maxlen);
        if (most < 0) throw raise(valueError('maxlen must be non-negative'));
        made.maxlen = most;
      }
      made.items = [];
      if (iterable !== undefined) extend(made, iterable, false);
    },
    repr: (self) => {
      const { items, maxlen } = deque(self);
      return guardRepr(self, '[...]', () => `deque([${items.map(repr).join(', ')}]${maxlen === null ? '' : `, maxlen=${maxlen}`})`);
    },
    hash: null,
    length: (self) => deque(self).items.length,
    iter: (self) => iterate(deque(self), iterator as PyType, false),
    subscript: (self, key) => deque(self).items[place(deque(self), key)],
    assignSubscript: (self, key, value) => {
      const i = place(deque(self), key);
      if (value === undefined) deque(self).items.splice(i, 1);
      else deque(self).items[i] = value;
    },
    richcompare: (left, right, op) => (right instanceof PyDeque ? compareSequences(deque(left).items, right.items, op) : NotImplemented),
    inplaceConcat: (self, other) => {
      extend(deque(self), other, false);
      return self;
    },
  });
  setMethods(type, {
    append: oneArg((self: PyDeque, item) => {
      push(self, item, false);
      return null;
    }),
    appendleft: oneArg((self: PyDeque, item) => {
      push(self, item, true);
      return null;
    }),
    extend: oneArg((self: PyDeque, items) => extend(self, items, false)),
    extendleft: oneArg((self: PyDeque, items) => extend(self, items, true)),
    pop: noArgs((self: PyDeque) => pop(self, false)),
    popleft: noArgs((self: PyDeque) => pop(self, true)),
    clear: noArgs((self: PyDeque) => {
      self.items = [];
      return null;
    }),
    count: oneArg((self: PyDeque, item) => self.items.filter((other) => equals(other, item)).length),
    remove: oneArg((self: PyDeque, item) => {
      const i = self.items.findIndex((other) => equals(other, item));
      if (i < 0) throw raise(valueError('deque.remove(x): x not in deque'));
      self.items.splice(i, 1);
      return null;
    }),
    reverse: noArgs((self: PyDeque) => {
      self.items.reverse();
      return null;
    }),
    rotate: positional(0, 1, (self: PyDeque, by) => rotate(self, by === undefined ? 1 : asInt(by))),
    maxlen: attribute((self: PyDeque) => self.maxlen),
    __reversed__: noArgs((self: PyDeque) => iterate(self, reverseIterator as PyType, true)),
    __copy__: noArgs(copyDeque),
    __reduce__: noArgs(reduceDeque),
    __deepcopy__: oneArg((self: PyDeque, memo) => {
      const copy = copyDeque(self) as PyDeque;
      copy.items = self.items.map((item) => deepCopy(item, memo as PyDict));
      return copy;
    }),
  });
  return type;
}
