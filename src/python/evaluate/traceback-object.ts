/** Tracebacks as a program sees them: what sys.exc_info()[2] gives. */
import { PyTraceback } from '../objects/exceptions.ts';
import { member, setMethods } from '../objects/native.ts';
import '../objects/object-type.ts';
import { readyType } from '../objects/special-methods.ts';
import { hexAddress } from '../objects/text.ts';
import { builtinType, objectType } from '../objects/types.ts';
import { placeLine } from '../traceback.ts';

export const tracebackType = builtinType('traceback', objectType, PyTraceback);
tracebackType.basetype = false;

readyType(tracebackType, { new: null, repr: (self) => `<traceback object at ${hexAddress(self)}>` });
setMethods(tracebackType, {
  tb_frame: member((self: PyTraceback) => self.frame),
  tb_lasti: member((self: PyTraceback) => self.at),
  tb_lineno: member((self: PyTraceback) => placeLine(self)),
  tb_next: member((self: PyTraceback) => self.next),
});
