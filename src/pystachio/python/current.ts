/** The load that is running, for the few methods that need Python's own modules: types are shared by loads and cannot hold it. */

import { isInstance } from '../../python/objects/instance-check.ts';
import type { PyModule } from '../../python/objects/module.ts';
import type { Runtime } from '../../python/objects/runtime.ts';
import type { Value } from '../../python/objects/value.ts';
import { library } from '../collections.ts';
import { callNamed } from '../object.ts';

let current: Runtime | null = null;

/** To be called when a load begins to use Pystachio. */
export function useRuntime(runtime: Runtime): void {
  current = runtime;
  library.copy = copyByLibrary;
  library.isInstance = isInstanceByLibrary;
}

function copyByLibrary(value: Value): Value {
  return callNamed(currentRuntime().importModule('copy'), 'copy', [value]);
}

function isInstanceByLibrary(value: Value, name: string): boolean {
  return isInstance(value, currentRuntime().importModule('collections').attrs.getStr(name) as Value);
}

/** The runtime of the load that is running. */
export function currentRuntime(): Runtime {
  if (current === null) throw new Error('no load is running: call useRuntime() first');
  return current;
}

/** A number for the call that a program is making now, which the runtime understands; 0 where no program runs. */
export function callSite(): number {
  return current === null ? 0 : current.callSite();
}

export function currentJson(): PyModule {
  return currentRuntime().importModule('json');
}
