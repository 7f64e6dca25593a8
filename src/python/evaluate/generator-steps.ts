/**
 * How a generator runs: its body is a list of steps, each of which says which one is next, so that it can stop after any of them and go on there. However
 * deep a yield stands in loops, going on costs the same.
 */
import type { PyRaise } from '../objects/exceptions.ts';
import type { Step } from '../objects/iterate.ts';
import type { Value } from '../objects/value.ts';
import { catchable } from './code.ts';
import { type Completion, type Frame, NORMAL } from './frame.ts';

/** Does a part of the body and gives the index of the next step, or one of these. */
export type GeneratorStep = (run: Activation) => number;
/** A value is yielded: it is in `yielded`. The next step is the one behind. */
export const YIELDED = -1;
/** The body has ended. */
export const ENDED = -2;

/** Where a step is that was not written yet. */
export interface Label {
  at: number;
}

export interface Program {
  readonly steps: GeneratorStep[];
  /** For each step: where it goes on when the step raises, null where the exception leaves the body. */
  readonly handlers: (Label | null)[];
}

/** What a try or with statement keeps while it is inside: how its body ended, and its manager's `__exit__` and value. */
export class Kept {
  completion: Completion = NORMAL;
  result: Value = null;
  error: PyRaise | null = null;
  /** Where the frame was when that was raised. */
  at = 0;
  exit: Value = null;
  value: Value = null;
}

/** One run of a generator's body. */
export class Activation {
  yielded: Value = null;
  /** What send() gave. */
  sent: Value = null;
  /** The exception that a handler is entered with. */
  raised: PyRaise | null = null;
  /** Of the loops and of the statements that keep something, by their places in the body. */
  readonly iterators: Step[] = [];
  readonly kept: Kept[] = [];
  private current = 0;
  private next = 0;

  constructor(
    private readonly program: Program,
    readonly frame: Frame,
  ) {}

  /** Goes on until the next value, undefined where the body has ended. */
  send(value: Value): Value | undefined {
    this.sent = value;
    return this.goOn();
  }

  /** Goes on by raising where it has stopped. */
  throw(error: unknown): Value | undefined {
    this.handle(error);
    return this.goOn();
  }

  private goOn(): Value | undefined {
    for (;;) {
      try {
        return this.advance();
      } catch (error) {
        this.handle(error);
      }
    }
  }

  private advance(): Value | undefined {
    const { steps } = this.program;
    for (let step = this.next; ; ) {
      this.current = step;
      step = steps[step](this);
      if (step >= 0) continue;
      this.next = this.current + 1;
      return step === YIELDED ? this.yielded : undefined;
    }
  }

  private handle(error: unknown): void {
    const handler = this.program.handlers[this.current];
    if (handler === null) throw error;
    this.raised = catchable(error, this.frame);
    this.next = handler.at;
  }
}
