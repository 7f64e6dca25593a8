/** "Did you mean": the nearest name to one that is not there. */

import { type ReleaseRange, releasesWithAttribute, releasesWithName } from '../aurora/schema/releases/history.ts';
import { StructSchema } from '../pystachio/struct-type.ts';
import { ObjectType } from '../pystachio/typing.ts';
import { directory } from '../python/builtins/attributes.ts';
import { runtime } from '../python/evaluate/frame.ts';
import type { PyDict } from '../python/objects/dict.ts';
import { ImportError, isRaised, KeyError, PyException, type PyRaise, tracebackFrames } from '../python/objects/exceptions.ts';
import { PyCode } from '../python/objects/function.ts';
import { PyUnicode } from '../python/objects/value.ts';

/** Optimal string alignment distance, given up beyond `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, beforeLast[j - 2] + 1);
      row.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length];
}

/** The candidate nearest to a name, if one is near enough to be meant. */
export function nearest(name: string, candidates: Iterable<string>): string | null {
  const limit = name.length < 4 ? 1 : name.length < 8 ? 2 : 3;
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (candidate === name) continue;
    const d = candidate.toLowerCase() === name.toLowerCase() ? 0 : distance(name, candidate, limit);
    if (d < bestDistance) {
      best = candidate;
      bestDistance = d;
    }
  }
  return best;
}

function textKeys(dict: PyDict | undefined): string[] {
  return dict === undefined ? [] : [...dict.map.keys()].filter((key): key is string => typeof key === 'string');
}

/** A hint for an exception whose message names something that is not there; null if there is none. `release` is the one that was loaded with. */
export function hintFor(error: PyRaise, environment: PyDict, release: string): string | null {
  const { value } = error;
  if (!(value instanceof PyException)) return null;
  const user = userHint(error);
  if (user !== null) return user;
  const message = messageOf(value);
  if (isRaised(error, ImportError)) return importHint(message);
  const elsewhere = otherReleases(message, value, release);
  if (elsewhere !== null) return elsewhere;
  const candidates = candidatesFor(message, error, environment);
  if (candidates === null) return null;
  const near = nearest(candidates.name, candidates.among);
  return near === null ? null : `did you mean '${near}'?`;
}

const UNKNOWN_USER = 'getpwuid(): uid not found: ';

/** Who sends a job, where neither the environment nor the host tells; null for any other error. */
export function userHint(error: PyRaise): string | null {
  const { value } = error;
  if (!isRaised(error, KeyError) || !(value instanceof PyException) || !messageOf(value).startsWith(UNKNOWN_USER)) return null;
  return "nobody is known who runs this: give load() `env: { USER: 'name' }` or a host with a user, and the command --env USER=name";
}

/** Where a module that is not there could come from. */
function importHint(message: string): string | null {
  if (message.startsWith("Python's module ")) {
    return 'it is one of the modules of Python that are not written here; one in pure Python is found with --python-path DIR';
  }
  if (!message.startsWith('No module named ')) return null;
  return 'modules written in pure Python are found with --python-path DIR; names that a company adds to its own client, with --prelude FILE';
}

const UNDEFINED_NAME = /^(?:global )?name '(.+)' is not defined$/;
const UNKNOWN_ATTRIBUTE = /^Unknown schema attribute (.+)$/;

function messageOf(value: PyException): string {
  const { message } = value;
  if (message instanceof PyUnicode) return message.value;
  return typeof message === 'string' ? message : '';
}

/** Which releases have a name or attribute that this one has not. */
function otherReleases(message: string, { subject }: PyException, release: string): string | null {
  const name = UNDEFINED_NAME.exec(message)?.[1];
  if (name !== undefined) return releasesHint(`${name} is a name of Aurora`, releasesWithName(name), `not of ${release}`);
  const attribute = UNKNOWN_ATTRIBUTE.exec(message)?.[1];
  if (attribute === undefined || !(subject instanceof ObjectType)) return null;
  const { name: struct } = subject;
  return releasesHint(`${struct} has ${attribute} in Aurora`, releasesWithAttribute(struct, attribute), `not in ${release}`);
}

function releasesHint(what: string, releases: readonly ReleaseRange[], not: string): string | null {
  if (releases.length === 0) return null;
  const ranges = releases.map(({ first, last }) => (first === last ? first : `${first} to ${last}`)).join(' and ');
  return `${what} ${ranges}, and ${not}: --schema RELEASE loads with the names of another release`;
}

function candidatesFor(message: string, error: PyRaise, environment: PyDict): { name: string; among: Iterable<string> } | null {
  const undefinedName = UNDEFINED_NAME.exec(message);
  if (undefinedName !== null) {
    const frame = tracebackFrames(error.traceback)[0]?.frame as { locals?: () => PyDict } | null | undefined;
    return { name: undefinedName[1], among: [...textKeys(frame?.locals?.()), ...textKeys(environment), ...textKeys(runtime().builtins)] };
  }
  const unknown = UNKNOWN_ATTRIBUTE.exec(message) ?? /has no attribute '?(\w+)'?$/.exec(message);
  if (unknown !== null) return { name: unknown[1], among: attributeCandidates(error) };
  const argument = /got an unexpected keyword argument '(.+)'$/.exec(message);
  if (argument !== null) return { name: argument[1], among: attributeCandidates(error) };
  return null;
}

/** Names that the object, class or code at fault has. */
function attributeCandidates(error: PyRaise): Iterable<string> {
  const { subject } = error.value as PyException;
  if (subject === undefined) return [];
  if (subject instanceof PyCode) return subject.varnames.slice(0, subject.argcount);
  if (subject instanceof ObjectType && subject.schema instanceof StructSchema)
    return subject.schema.attributes.map((attribute) => attribute.name);
  return directory(subject).items.filter((name): name is string => typeof name === 'string' && !name.startsWith('_'));
}
