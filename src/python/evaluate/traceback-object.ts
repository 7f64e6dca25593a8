/** Tracebacks as a program sees them: what sys.exc_info()[2] gives. */
import { PyTraceback } from '../objects/exceptions.ts';
import { attribute, setMethods } from '../objects/native.ts';
import '../objects/object-type.ts';
import { readyType } from '../objects/special-methods.ts';
import { hexAddress } from '../objects/text.ts';
import { builtinType, objectType } from '../objects/types.ts';
import { placeLine } from '../traceback.ts';

export const tracebackType = builtinType('traceback', objectType, PyTraceback);
tracebackType.basetype = false;

readyType(tracebackType, { new: null, repr: (self) => `<traceback object at ${hexAddress(self)}>` });
setMethods(tracebackType, {
  tb_frame: attribute((self: PyTraceback) => self.frame),
  tb_lasti: attribute((self: PyTraceback) => self.at),
  tb_lineno: attribute((self: PyTraceback) => placeLine(self)),
  tb_next: attribute((self: PyTraceback) => self.next),
});
