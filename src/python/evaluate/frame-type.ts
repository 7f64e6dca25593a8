/** Frames as a program sees them, and the functions of sys that look at them. */
import { raise, valueError } from '../objects/exceptions.ts';
import { asInt } from '../objects/index-value.ts';
import { namespaceValue } from '../objects/mapping-namespace.ts';
import { attribute, member, native, type PyBuiltin, setMethods } from '../objects/native.ts';
import '../objects/object-type.ts';
import { readyType } from '../objects/special-methods.ts';
import { hexAddress } from '../objects/text.ts';
import { builtinType, objectType } from '../objects/types.ts';
import { PyTuple, type Value } from '../objects/value.ts';
import { pythonLine } from '../traceback.ts';
import { clearException, currentException, Frame, machine, runtime } from './frame.ts';
import './traceback-object.ts';

const frameType = builtinType('frame', objectType, Frame);
frameType.basetype = false;

readyType(frameType, { new: null, repr: (self) => `<frame object at ${hexAddress(self)}>` });
setMethods(frameType, {
  f_back: member((self: Frame) => self.back),
  f_builtins: member(() => runtime().builtins),
  f_code: member((self: Frame) => self.code),
  f_exc_traceback: attribute((self: Frame) => self.handling?.traceback ?? null),
  f_exc_type: attribute((self: Frame) => self.handling?.type ?? null),
  f_exc_value: attribute((self: Frame) => self.handling?.value ?? null),
  f_globals: member((self: Frame) => self.globals),
  f_lineno: attribute((self: Frame) => pythonLine(self, self.at)),
  f_lasti: member((self: Frame) => self.at),
  f_locals: attribute((self: Frame) => namespaceValue(self.locals())),
  f_restricted: attribute(() => false),
  f_trace: attribute(() => null),
});

function frameAt(depth: number): Frame {
  let frame = machine.frame;
  for (let i = 0; i < depth && frame !== null; i++) frame = frame.back;
  if (frame === null) throw raise(valueError('call stack is not deep enough'));
  return frame;
}

/** What the sys module has of the running code. */
export const FRAME_FUNCTIONS: readonly PyBuiltin[] = [
  native('exc_info', 0, 0, () => {
    const current = currentException();
    if (current === null) return new PyTuple([null, null, null]);
    return new PyTuple([current.type, current.value, current.traceback] as Value[]);
  }),
  native('exc_clear', 0, 0, () => {
    clearException();
    return null;
  }),
  native('_getframe', 0, 1, (depth) => frameAt(depth === undefined ? 0 : asInt(depth))),
];
