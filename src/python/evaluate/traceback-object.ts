/** Tracebacks as values: what sys.exc_info()[2] gives. */
import type { TracebackEntry } from '../objects/exceptions.ts';
import { attribute, setMethods } from '../objects/native.ts';
import '../objects/object-type.ts';
import { readyType } from '../objects/special-methods.ts';
import { hexAddress } from '../objects/text.ts';
import { builtinType, objectType } from '../objects/types.ts';
import { PyObject } from '../objects/value.ts';
import { pythonLine } from '../traceback.ts';

export class PyTraceback extends PyObject {
  /** Innermost first. */
  constructor(readonly entries: readonly TracebackEntry[]) {
    super();
  }

  get outermost(): TracebackEntry {
    return this.entries[this.entries.length - 1];
  }
}

export const tracebackType = builtinType('traceback', objectType, PyTraceback);

readyType(tracebackType, { repr: (self) => `<traceback object at ${hexAddress(self)}>` });
setMethods(tracebackType, {
  tb_frame: attribute((self: PyTraceback) => self.outermost.frame),
  tb_lineno: attribute((self: PyTraceback) => pythonLine(self.outermost)),
  tb_next: attribute((self: PyTraceback) => (self.entries.length > 1 ? new PyTraceback(self.entries.slice(0, -1)) : null)),
});
