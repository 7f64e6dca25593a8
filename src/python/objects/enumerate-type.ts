/** enumerate and reversed: types whose instances iterate over something else. */
import './object-type.ts';
import { lookupSpecial } from './attributes.ts';
import { callValue } from './call.ts';
import { IndexError, isRaised, raise, StopIteration, typeError } from './exceptions.ts';
import { indexOrUndefined, makeInt } from './index-value.ts';
import { addIntegers } from './integer-arithmetic.ts';
import { getItem, length } from './items.ts';
import { PyNativeIterator, type Step, stepOver } from './iterate.ts';
import { bindArguments } from './native.ts';
import type { Integer } from './number-operands.ts';
import { asInstanceOf } from './number-slots.ts';
import { readyType } from './special-methods.ts';
import { builtinType, objectType, typeOf } from './types.ts';
import { checkCount } from './unpack-arguments.ts';
import { type KwArgs, PyTuple, type PyType, type Value } from './value.ts';

export const enumerateType = builtinType('enumerate', objectType);
export const reversedType = builtinType('reversed', objectType);

function indexArgument(value: Value): Integer {
  const n = indexOrUndefined(value);
  if (n === undefined) throw raise(typeError(`'${typeOf(value).fullName}' object cannot be interpreted as an index`));
  return n;
}

/** A native iterator of a type that may be derived from. */
function iterator(type: PyType, builtin: PyType, step: Step): Value {
  return asInstanceOf(new PyNativeIterator(builtin, step), type);
}

function newEnumerate(type: PyType, args: Value[], kw: KwArgs | null): Value {
  const [sequence, start] = bindArguments('enumerate', ['sequence', 'start'], 1, args, kw);
  let n: Integer = start === undefined ? 0 : indexArgument(start);
  const next = stepOver(sequence);
  return iterator(type, enumerateType, () => {
    const item = next();
    if (item === undefined) return undefined;
    const pair = new PyTuple([typeof n === 'number' ? n : makeInt(n), item]);
    n = addIntegers(n, 1);
    return pair;
  });
}

function stepBackward(sequence: Value): Step {
  let i = length(sequence) - 1;
  return () => {
    if (i < 0) return undefined;
    try {
      return getItem(sequence, i--);
    } catch (error) {
      if (!isRaised(error, IndexError) && !isRaised(error, StopIteration)) throw error;
      i = -1;
      return undefined;
    }
  };
}

function newReversed(type: PyType, args: Value[], kw: KwArgs | null): Value {
  if (kw !== null && kw.names.length > 0 && type === reversedType) throw raise(typeError('reversed() does not take keyword arguments'));
  checkCount('reversed', 1, 1, args.length);
  const [sequence] = args;
  const method = lookupSpecial(sequence, '__reversed__');
  if (method !== undefined) return callValue(method, [], null);
  const { subscript } = typeOf(sequence).slots;
  // dict has items and is no sequence.
  const isInstance = typeOf(sequence).findSpecial !== null && lookupSpecial(sequence, '__getitem__') === undefined;
  const isMapping = typeOf(sequence).mro.some((base) => !base.heap && (base.name === 'dict' || base.name === 'dictproxy'));
  if (subscript === null || isInstance || isMapping) throw raise(typeError('argument to reversed() must be a sequence'));
  return iterator(type, reversedType, stepBackward(sequence));
}

const ITERATOR_SLOTS = {
  iter: (self: Value): Value => self,
  iternext: (self: Value): Value | undefined => (self as PyNativeIterator).step(),
};

readyType(enumerateType, { ...ITERATOR_SLOTS, new: newEnumerate });
readyType(reversedType, { ...ITERATOR_SLOTS, new: newReversed });
