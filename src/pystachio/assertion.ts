/** The original's assert statements. */
import { AssertionError, PyException, raise } from '../python/objects/exceptions.ts';
import { PyTuple, type Value } from '../python/objects/value.ts';

/** Raises AssertionError, with a message if there is one. */
export function assertion(condition: boolean, message?: () => Value): asserts condition {
  if (!condition) throw raise(new PyException(AssertionError, new PyTuple(message === undefined ? [] : [message()])));
}
