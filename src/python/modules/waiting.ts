/** What would wait for another thread: a configuration has one, so nobody would ever end the wait. */
import { raise, runtimeError } from '../objects/exceptions.ts';

export function refuseWaiting(what: string): never {
  throw raise(runtimeError(`${what} would wait for ever: a configuration has one thread only`));
}
