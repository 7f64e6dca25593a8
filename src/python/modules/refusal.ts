/** What a configuration cannot do, said by the exception that the function would raise where the system forbids it. */
import { environmentError, OSError, raise } from '../objects/exceptions.ts';
import type { Value } from '../objects/value.ts';

const EPERM = 1;
const EROFS = 30;

/** OSError for starting processes, changing the process, and the like. `what` continues "a configuration cannot". */
export function refuse(name: string, what: string): never {
  throw raise(environmentError(OSError, EPERM, `Operation not permitted: ${name}() is refused, a configuration cannot ${what}`));
}

/** OSError for changing the file system. */
export function refuseChange(name: string, path?: Value): never {
  throw raise(environmentError(OSError, EROFS, `Read-only file system: ${name}() is refused, a configuration cannot change files`, path));
}
