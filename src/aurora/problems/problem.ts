/** What can be wrong with a job. */
import type { Path } from '../../pystachio/parts.ts';
import type { PyRaise } from '../../python/objects/exceptions.ts';
import type { Value } from '../../python/objects/value.ts';

/** A note says something that is neither right nor wrong. */
export type Severity = 'error' | 'warning' | 'note';

/** Every code, with its severity and what it stands for. A code never changes its meaning. */
export const PROBLEM_CODES = {
  'load-error': ['error', 'the file does not load: the exception that it ends with'],
  'not-a-job': ['error', 'what stands in the list of jobs is no job'],
  'missing-attribute': ['error', 'a required attribute is not given'],
  'wrong-type': ['error', 'a value is not, and cannot be made, of its type'],
  'interpolation-error': ['error', 'a value cannot be worked out'],
  'unbound-reference': ['error', 'nothing binds a reference, neither in the configuration nor later on'],
  'invalid-identifier': ['error', 'role, environment or name is not made of letters, digits, and _, -, .'],
  'invalid-resources': ['error', 'a task asks for no processor, memory or disk'],
  'invalid-process-name': ['error', 'a process is called as no file could be'],
  'invalid-plan': ['error', 'the order of processes cannot be kept: unknown names, circles, waiting for what never ends'],
  'invalid-port': ['error', 'a reference to a port, or the announced ports lead nowhere'],
  'invalid-constraint': ['error', 'a limit of instances is no number'],
  'invalid-policy': ['error', 'a policy of that name does not exist'],
  'update-failures-reach-job-size': ['error', 'an update may fail on as many instances as there are'],
  'update-failures-below-dedicated-minimum': ['error', 'an update of a dedicated job may fail on fewer than 2% of its instances'],
  'negative-value': ['error', 'a time or number is less than 0'],
  'static-port-not-dedicated': ['error', 'a port has a number in a job that is not dedicated'],
  'ambiguous-job': ['error', 'two jobs have the same key, so that neither can be asked for'],
  'invalid-task': ['error', 'a task that a Thermos file exports is not valid'],
  refused: ['error', "Aurora's client refuses the job for another reason"],
  'announced-port-unused': ['warning', 'no process refers to the announced port, and the portmap does not name it'],
  'production-deprecated': ['warning', "'production' is set, which Aurora has replaced by 'tier'"],
  'loads-under': ['note', 'the releases of Aurora under which the file loads'],
  'refused-under': ['note', 'releases under which the file does not load, and the exception that it ends with there'],
} as const satisfies Record<string, readonly [Severity, string]>;

export type ProblemCode = keyof typeof PROBLEM_CODES;

export interface Problem {
  readonly code: ProblemCode;
  /** Text, or the exception that says it. */
  readonly message: Value | PyRaise;
  /** The part of the job at fault; empty for the job itself. */
  readonly path: Path;
  /** What stands in the source there, such as a reference, if it is written out. */
  readonly marked?: string;
}
