/** What Python raises, as an Error. */
import { PyException, PyRaise } from '../../python/objects/exceptions.ts';
import { recursion } from '../../python/objects/recursion.ts';
import { decodeBytes } from '../../python/objects/text/decode-bytes.ts';
import { strOrUnicode } from '../../python/objects/text.ts';
import { PyType, PyUnicode, type Value } from '../../python/objects/value.ts';

/** Something that Pystachio refuses, with the type and the message that it has in Python. */
export class PystachioError extends Error {
  /** `type(e).__name__`: CoercionError, ValueError, AttributeError, Uninterpolatable, … */
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.name = type;
    this.type = type;
  }
}

/** Runs it, and throws what Python would raise as a PystachioError. */
export function guarded<T>(body: () => T): T {
  const { depth } = recursion;
  try {
    return body();
  } catch (thrown) {
    throw thrown instanceof PyRaise ? errorOf(thrown) : thrown;
  } finally {
    recursion.depth = depth;
  }
}

function errorOf({ type, value }: PyRaise): PystachioError {
  return new PystachioError(type instanceof PyType ? type.name : 'Exception', messageOf(value));
}

/** str(e); where that fails itself, what the exception was made with. */
function messageOf(exception: Value): string {
  try {
    return textOf(strOrUnicode(exception));
  } catch (failed) {
    if (!(failed instanceof PyRaise)) throw failed;
    return exception instanceof PyException && exception.message !== undefined ? textOf(exception.message) : '';
  }
}

function textOf(value: Value): string {
  return value instanceof PyUnicode ? value.value : decodeBytes(String(value));
}
