/** Work on a configuration after it was loaded. */
import { useRuntime } from '../pystachio/python/current.ts';
import { limitReached } from '../python/evaluate/code.ts';
import type { Interpreter } from '../python/evaluate/interpreter.ts';
import { PyRaise } from '../python/objects/exceptions.ts';
import type { ReportedError } from '../report/error.ts';
import { AuroraError, describe } from './aurora-error.ts';

/** Runs `body` within the load; what Python raises there is thrown as AuroraError. `report` tells what is known of it, within the load too. */
export function withinLoad<T>(interpreter: Interpreter, body: () => T, report: (error: PyRaise) => ReportedError = described): T {
  try {
    return interpreter.enter(() => {
      useRuntime(interpreter);
      return body();
    });
  } catch (thrown) {
    const error = limitReached(thrown);
    if (!(error instanceof PyRaise)) throw error;
    throw new AuroraError(interpreter.enter(() => report(error)));
  }
}

function described(error: PyRaise): ReportedError {
  return describe(error, error, [], null);
}
