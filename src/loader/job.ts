/** A job of a loaded configuration. */
import { JobConfig } from '../aurora/config.ts';
import { jobProblems, type Problem } from '../aurora/problems/index.ts';
import { document } from '../pystachio/document.ts';
import { interpolatedDocument } from '../pystachio/interpolated-document.ts';
import { checkIn, getOf, interpolateIn, PystachioObject } from '../pystachio/object.ts';
import { type Path, pathText } from '../pystachio/parts.ts';
import { useRuntime } from '../pystachio/python/current.ts';
import { isOk, messageOf } from '../pystachio/typing.ts';
import { limitReached } from '../python/evaluate/code.ts';
import type { Interpreter } from '../python/evaluate/interpreter.ts';
import { unpack } from '../python/evaluate/targets.ts';
import { PyRaise } from '../python/objects/exceptions.ts';
import { toArray } from '../python/objects/iterate.ts';
import { callMethod } from '../python/objects/special-methods.ts';
import { str } from '../python/objects/text.ts';
import type { Value } from '../python/objects/value.ts';
import { decodeBytes } from '../report/bytes.ts';
import type { ReportedError, ReportedPlace } from '../report/error.ts';
import type { JsonValue } from '../report/json.ts';
import { AuroraConfig } from './aurora-config.ts';
import { AuroraError, describe, exceptionMessage, exceptionName } from './aurora-error.ts';
import { userHint } from './hints.ts';
import type { CompiledSource } from './include.ts';
import { javascriptData } from './javascript-data.ts';
import { placeOf, refusedPart } from './places.ts';
import { type Attempt, raisingPart } from './raising-part.ts';
import { textOf } from './texts.ts';
import { thriftDocument } from './thrift-document.ts';
import { withinLoad } from './within-load.ts';

/** Stands for a part of a key that is not there, as in Aurora's own messages. */
export const MISSING = '{MISSING}';

/** The parts of a job's key, in order. */
export const KEY_PARTS = ['cluster', 'role', 'environment', 'name'];

/** All that `facts` tells of a job. */
export type JobFacts = Map<string, JsonValue>;

export class Job {
  constructor(
    /** The Pystachio object that the configuration put into `jobs`. */
    readonly object: Value,
    private readonly interpreter: Interpreter,
    /** Its place in the list, from 0; null where it is not known. */
    private readonly index: number | null,
    /** The files that were compiled. */
    private readonly sources: readonly CompiledSource[],
  ) {}

  /** The job with its templates worked out: `job.interpolate()[0].get()`. Throws AuroraError. */
  document(): JsonValue {
    return this.run(() => gotInterpolated(this.object), this.culprit(interpolateIn));
  }

  /** The job as written: `job.get()`. Throws AuroraError. */
  raw(): JsonValue {
    return this.run(
      () => got(this.object),
      () => [],
    );
  }

  /** References that nothing binds, as `{{name}}`, sorted. Throws AuroraError. */
  unbound(): string[] {
    return this.run(() => interpolate(this.object).unbound.map(str).sort(), this.culprit(interpolateIn));
  }

  /** Pystachio's type check. Throws AuroraError where checking itself raises. */
  check(): { ok: boolean; message: string } {
    return this.run(() => {
      const check = checked(this.object);
      return { ok: isOk(check), message: textOf(messageOf(check)) };
    }, this.culprit(checking));
  }

  /** An attribute of the interpolated job as text: `job.name().get()`. Throws AuroraError. */
  part(name: string): string {
    return this.run(
      () => textOf(getOf(callMethod(this.object, name, []))),
      () => [name],
    );
  }

  /** The JobConfiguration that Aurora's client would send. Throws AuroraError for a job that it refuses. */
  thrift(): JsonValue {
    return this.within(() => this.thriftDocument());
  }

  private thriftDocument(): JsonValue {
    return thriftDocument(new JobConfig(this.object).thrift(), this.interpreter);
  }

  /** Everything at once, as the original's answer is recorded: where something raises, what had been worked out before stands beside it. */
  facts(): JobFacts {
    const facts: JobFacts = new Map();
    this.interpreter.enter(() => {
      useRuntime(this.interpreter);
      fill(facts, 'error', () => {
        const { value, unbound } = interpolate(this.object);
        facts.set('raw', got(this.object));
        facts.set('job', got(value));
        facts.set('unbound', unbound.map(str).sort());
        const check = checked(this.object);
        facts.set('check', [isOk(check), textOf(messageOf(check))]);
      });
      fill(facts, 'thrift_error', () => {
        facts.set('thrift', this.thriftDocument());
      });
    });
    return facts;
  }

  /** The interpolated document as JavaScript data: what JSON.stringify writes. Throws AuroraError. */
  toJSON(): unknown {
    return javascriptData(this.document());
  }

  /** The job as Aurora's client has it before it sends it. Throws AuroraError for one that lacks what every job must have. */
  config(): AuroraConfig {
    return new AuroraConfig(this);
  }

  /** Everything that is wrong with it, with the path of the part at fault. Throws AuroraError for what cannot even be looked at. */
  problems(): Problem[] {
    return this.run(
      () => jobProblems(this.object),
      () => [],
    );
  }

  /** Its key as far as it can be had: `cluster/role/environment/name`. */
  keyText(): string {
    return KEY_PARTS.map((part) => this.partOr(part, MISSING)).join('/');
  }

  private partOr(name: string, fallback: string): string {
    try {
      return this.part(name);
    } catch (thrown) {
      if (thrown instanceof AuroraError) return fallback;
      throw thrown;
    }
  }

  /** Another object in the place of this one: what a caller of the library has made of it. */
  replaced(object: Value): Job {
    return new Job(object, this.interpreter, this.index, this.sources);
  }

  /** Calls `body` within the load that the job is from. Throws AuroraError for what Python raises. */
  within<T>(body: (interpreter: Interpreter) => T): T {
    return this.run(
      () => body(this.interpreter),
      (error) => refusedPart(this.object, error),
    );
  }

  /** The innermost part for which the attempt raises. */
  culprit(attempt: Attempt): () => Path {
    return () => raisingPart(this.object, attempt);
  }

  /** Runs what works on the job. `culprit` is asked which part is at fault when the body has raised. Throws AuroraError for what Python raises. */
  run<T>(body: () => T, culprit: (error: PyRaise) => Path = () => []): T {
    return withinLoad(this.interpreter, body, (error) => this.describe(error, culprit(error)));
  }

  private describe(error: PyRaise, path: Path): ReportedError {
    const number = this.index === null ? null : `it is number ${this.index + 1} in the list of jobs`;
    const reported = describe(error, error, this.sources, userHint(error) ?? number);
    if (path.length > 0) reported.attribute = decodeBytes(pathText(path));
    return reported.file === null ? { ...reported, ...this.placeOf(path) } : reported;
  }

  /** Where a part of the job was written, or what is nearest to it. `marked` is what is looked for there. */
  placeOf(path: Path, marked?: string): ReportedPlace {
    return placeOf(this.object, path, this.interpreter.callSites, this.sources, marked);
  }
}

/** Checks a part of a job, for culprit(). */
export const checking: Attempt = (part, outer) => isOk(checkIn(part, outer));

/** Notes facts; what is raised on the way is one too, under the name that is given for it. */
function fill(facts: JobFacts, failure: string, note: () => void): void {
  try {
    note();
  } catch (thrown) {
    const error = limitReached(thrown);
    if (!(error instanceof PyRaise)) throw error;
    facts.set(failure, [exceptionName(error), exceptionMessage(error)]);
  }
}

/** `interpolate()`: as the loader calls it on whatever is in the list. */
function interpolate(object: Value): { value: Value; unbound: readonly Value[] } {
  if (object instanceof PystachioObject) {
    const { value, unbound } = interpolateIn(object, null);
    return { value, unbound: unbound as readonly Value[] };
  }
  const [value, unbound] = unpack(callMethod(object, 'interpolate', []), 2);
  return { value, unbound: toArray(unbound) };
}

/** `interpolate()[0].get()` as a document. */
function gotInterpolated(object: Value): JsonValue {
  return object instanceof PystachioObject ? interpolatedDocument(object) : got(interpolate(object).value);
}

/** `get()` as a document. */
function got(object: Value): JsonValue {
  return document(object instanceof PystachioObject ? object : getOf(object));
}

function checked(object: Value): Value {
  return object instanceof PystachioObject ? checkIn(object, null) : callMethod(object, 'check', []);
}
