/** thread.lock */
import '../objects/object-type.ts';
import { makeException, raise } from '../objects/exceptions.ts';
import { bindArguments, noArgs, setMethods, variadic } from '../objects/native.ts';
import { readyType } from '../objects/special-methods.ts';
import { truth } from '../objects/truth.ts';
import { objectType } from '../objects/types.ts';
import { PyObject, type PyType, type Value } from '../objects/value.ts';
import { extensionType } from './extension-type.ts';
import { threadError } from './thread-error.ts';
import { refuseWaiting } from './waiting.ts';

class PyLock extends PyObject {
  isLocked = false;
}

let type: PyType | null = null;

function acquire(self: PyLock, blocking: boolean): boolean {
  if (self.isLocked) return blocking ? refuseWaiting('lock.acquire()') : false;
  self.isLocked = true;
  return true;
}

function release(self: PyLock): null {
  if (!self.isLocked) throw raise(makeException(threadError(), 'release unlocked lock'));
  self.isLocked = false;
  return null;
}

function lockType(): PyType {
  if (type !== null) return type;
  type = extensionType('thread', 'lock', objectType, PyLock);
  type.basetype = false;
  readyType(type, { new: null });
  const take = variadic((self: PyLock, args, kw) => {
    const [blocking] = bindArguments('acquire', ['blocking'], 0, args, kw);
    return acquire(self, blocking === undefined || truth(blocking));
  });
  const give = noArgs(release);
  const test = noArgs((self: PyLock) => self.isLocked);
  setMethods(type, {
    acquire: take,
    acquire_lock: take,
    release: give,
    release_lock: give,
    locked: test,
    locked_lock: test,
    __enter__: take,
    __exit__: variadic(release),
  });
  return type;
}

export function newLock(): Value {
  lockType();
  return new PyLock();
}
