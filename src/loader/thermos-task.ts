/** A task that a Thermos file exports. */
import type { JsonValue } from '../report/json.ts';
import { AuroraError } from './aurora-error.ts';
import { javascriptData } from './javascript-data.ts';
import type { Job } from './job.ts';

/** All that `facts` tells of a task. */
export type TaskFacts = Map<string, JsonValue>;

export class ThermosTask {
  constructor(
    /** What was exported. It is worked out as the objects in a list of jobs are. */
    readonly object: Job,
    /** Its place among what was exported, from 0. */
    private readonly index: number,
  ) {}

  /** The task with its templates worked out. Throws AuroraError, also for a task that does not pass Pystachio's type check. */
  document(): JsonValue {
    this.demandValid();
    return this.object.document();
  }

  /** The task as written. Throws as document() does. */
  raw(): JsonValue {
    this.demandValid();
    return this.object.raw();
  }

  /** Throws AuroraError. */
  name(): string {
    return this.object.part('name');
  }

  /** Everything at once: where something raises, what had been worked out before stands beside it. */
  facts(): TaskFacts {
    const { object } = this;
    const facts: TaskFacts = new Map();
    try {
      facts.set('raw', object.raw());
      facts.set('task', object.document());
      facts.set('unbound', object.unbound());
      const { ok, message } = object.check();
      facts.set('check', [ok, message]);
      this.demandValid();
    } catch (thrown) {
      if (!(thrown instanceof AuroraError)) throw thrown;
      const { type, message } = thrown.report();
      facts.set('error', [type, message]);
    }
    return facts;
  }

  /** The interpolated document as JavaScript data: what JSON.stringify writes. Throws AuroraError. */
  toJSON(): unknown {
    return javascriptData(this.document());
  }

  /** What wraps tasks in the original does not take one that is not valid. */
  private demandValid(): void {
    const { ok, message } = this.object.check();
    if (ok) return;
    throw new AuroraError({
      type: 'InvalidTask',
      message,
      ...this.object.placeOf([]),
      frames: [],
      hint: `it is task number ${this.index + 1}`,
    });
  }
}
