/** Generators as values. */
import { PyClassicInstance } from '../objects/classic.ts';
import { ended } from '../objects/ended-by.ts';
import {
  GeneratorExit,
  isRaised,
  makeException,
  PyException,
  type PyRaise,
  PyTraceback,
  raise,
  runtimeError,
  StopIteration,
  stopIteration,
  typeError,
  valueError,
} from '../objects/exceptions.ts';
import { attribute, member, noArgs, oneArg, setMethods } from '../objects/native.ts';
import '../objects/object-type.ts';
import { enterRecursion, recursion } from '../objects/recursion.ts';
import { readyType } from '../objects/special-methods.ts';
import { hexAddress } from '../objects/text.ts';
import { builtinType, objectType, typeOf } from '../objects/types.ts';
import { unpacked } from '../objects/unpack-arguments.ts';
import { PyObject, type PyType, type Value } from '../objects/value.ts';
import { leftFrames } from './code.ts';
import { type Frame, machine } from './frame.ts';
import { Activation, type Program } from './generator-steps.ts';
import { isExceptionClass, normalizeRaise } from './raising.ts';

export class PyGenerator extends PyObject {
  private readonly activation: Activation;
  private state: 'new' | 'suspended' | 'running' | 'done' = 'new';

  constructor(
    readonly frame: Frame,
    program: Program,
  ) {
    super();
    this.activation = new Activation(program, frame);
  }

  get ended(): boolean {
    return this.state === 'done';
  }

  get running(): boolean {
    return this.state === 'running';
  }

  /** Goes on until the next value; undefined when the body has ended. */
  resume(action: 'next' | 'throw', argument: unknown): Value | undefined {
    if (this.state === 'running') throw raise(valueError('generator already executing'));
    if (this.state === 'done') {
      if (action === 'throw') throw argument;
      return undefined;
    }
    const { frame } = this;
    const { depth } = recursion;
    enterRecursion('');
    const fresh = this.state === 'new';
    const back = machine.frame;
    frame.depth = recursion.depth;
    frame.back = back;
    machine.frame = frame;
    this.state = 'running';
    let ended = true;
    try {
      if (action === 'throw' && fresh) throw argument;
      const value = action === 'throw' ? this.activation.throw(argument) : this.activation.send(argument as Value);
      ended = value === undefined;
      return value;
    } catch (error) {
      throw leftFrames(error, back, depth);
    } finally {
      this.state = ended ? 'done' : 'suspended';
      machine.frame = back;
      recursion.depth = depth;
      // What a frame handled is forgotten when it is left.
      frame.handling = null;
    }
  }

  send(value: Value): Value {
    if (this.state === 'new' && value !== null) throw raise(typeError("can't send non-None value to a just-started generator"));
    const result = this.resume('next', value);
    if (result === undefined) throw raise(stopIteration());
    return result;
  }

  throw(error: PyRaise): Value {
    const result = this.resume('throw', error);
    if (result === undefined) throw raise(stopIteration());
    return result;
  }

  close(): void {
    if (this.state === 'new') this.state = 'done';
    if (this.state === 'done') return;
    try {
      const result = this.resume('throw', raise(makeException(GeneratorExit, '')));
      if (result === undefined) return;
    } catch (error) {
      if (isRaised(error, GeneratorExit) || isRaised(error, StopIteration)) return;
      throw error;
    }
    throw raise(runtimeError('generator ignored GeneratorExit'));
  }
}

const generatorType: PyType = builtinType('generator', objectType, PyGenerator);
generatorType.basetype = false;

readyType(generatorType, {
  new: null,
  repr: (self) => `<generator object ${(self as PyGenerator).frame.code.name} at ${hexAddress(self)}>`,
  iter: (self) => self,
  iternext: (self) => {
    try {
      const value = (self as PyGenerator).resume('next', null);
      if (value === undefined) ended.by = null;
      return value;
    } catch (error) {
      // A StopIteration raised inside ends the iteration as returning does.
      if (!isRaised(error, StopIteration)) throw error;
      ended.by = error;
      return undefined;
    }
  },
});
/** What throw() was given as an exception. Raises TypeError in words of its own. */
function thrownInto(type: Value, value: Value, traceback: Value): PyRaise {
  if (traceback !== null && !(traceback instanceof PyTraceback))
    throw raise(typeError('throw() third argument must be a traceback object'));
  if (!isExceptionClass(type) && !(type instanceof PyException) && !(type instanceof PyClassicInstance)) {
    throw raise(typeError(`exceptions must be classes, or instances, not ${typeOf(type).fullName}`));
  }
  return normalizeRaise(type, value, traceback);
}

setMethods(generatorType, {
  send: oneArg((self: PyGenerator, value) => self.send(value)),
  throw: unpacked(1, 3, (self: PyGenerator, type, value, traceback) => self.throw(thrownInto(type, value ?? null, traceback ?? null))),
  close: noArgs((self: PyGenerator) => {
    self.close();
    return null;
  }),
  __name__: attribute((self: PyGenerator) => self.frame.code.name),
  gi_running: member((self: PyGenerator) => (self.running ? 1 : 0)),
  gi_frame: member((self: PyGenerator) => (self.ended ? null : self.frame)),
  gi_code: member((self: PyGenerator) => self.frame.code),
});
