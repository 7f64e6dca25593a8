/** collections.defaultdict. */
import '../../objects/object-type.ts';
import { callValue, isCallable } from '../../objects/call.ts';
import { PyDict } from '../../objects/dict.ts';
import { keyError, raise, typeError } from '../../objects/exceptions.ts';
import { setItem } from '../../objects/items.ts';
import { attribute, noArgs, oneArg, setMethods } from '../../objects/native.ts';
import { callMethod, readyType } from '../../objects/special-methods.ts';
import { guardRepr, repr } from '../../objects/text.ts';
import { dictType } from '../../objects/types.ts';
import { type KwArgs, PyTuple, type PyType, type Value } from '../../objects/value.ts';
import { deepCopy } from '../copy.ts';
import { extensionType } from '../extension-type.ts';

class PyDefaultDict extends PyDict {
  factory: Value = null;
}

function copyOf(self: PyDefaultDict): Value {
  return callValue(self.type, [self.factory, self], null);
}

/** Makes the type; once is enough. */
export function makeDefaultDictType(): PyType {
  const type = extensionType('collections', 'defaultdict', dictType, PyDefaultDict);
  const { repr: reprDict, init: initDict } = dictType.slots;
  readyType(type, {
    new: (cls) => {
      const made = new PyDefaultDict();
      if (cls !== type) made.type = cls;
      if (cls.hasDict) made.attrs = new PyDict();
      return made;
    },
    init: (self: Value, args: Value[], kw: KwArgs | null) => {
      const [factory, ...rest] = args;
      if (factory !== undefined && factory !== null && !isCallable(factory))
        throw raise(typeError('first argument must be callable or None'));
      (self as PyDefaultDict).factory = factory ?? null;
      initDict?.(self, rest, kw);
    },
    repr: (self) => {
      const { factory } = self as PyDefaultDict;
      const shown = guardRepr(factory, '...', () => repr(factory));
      return `defaultdict(${shown}, ${reprDict === null ? '' : String(reprDict(self))})`;
    },
    subscript: (self, key) => {
      const value = (self as PyDict).get(key);
      return value === undefined ? callMethod(self, '__missing__', [key]) : value;
    },
  });
  setMethods(type, {
    __missing__: oneArg((self: PyDefaultDict, key) => {
      if (self.factory === null) throw raise(keyError(key));
      const value = callValue(self.factory, [], null);
      setItem(self, key, value);
      return value;
    }),
    copy: noArgs(copyOf),
    __reduce__: noArgs((self: PyDefaultDict) => {
      const args = self.factory === null ? [] : [self.factory];
      return new PyTuple([self.type, new PyTuple(args), null, null, callMethod(self, 'iteritems', [])]);
    }),
    __copy__: noArgs(copyOf),
    __deepcopy__: oneArg((self: PyDefaultDict, memo) => {
      const copy = callValue(self.type, [deepCopy(self.factory, memo as PyDict)], null);
      for (const [key, value] of self.entries()) setItem(copy, deepCopy(key, memo as PyDict), deepCopy(value, memo as PyDict));
      return copy;
    }),
    default_factory: attribute(
      (self: PyDefaultDict) => self.factory,
      (self, value) => {
        self.factory = value ?? null;
      },
    ),
  });
  return type;
}
