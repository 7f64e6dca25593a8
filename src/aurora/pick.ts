/** Which of a configuration's jobs is meant. */
import { joinTexts, percent, pystachioError } from '../pystachio/errors.ts';
import { type PyRaise, ValueError } from '../python/objects/exceptions.ts';
import { getItem, length } from '../python/objects/items.ts';
import { str } from '../python/objects/text.ts';
import { truth } from '../python/objects/truth.ts';
import type { Value } from '../python/objects/value.ts';
import { isEmpty, mapped } from './helpers/calls.ts';
import { attribute } from './reading.ts';

/** Bytes; null or left out where it does not matter. A name is needed to tell jobs apart: without one the only job is taken, whatever else is asked for. */
export interface Selection {
  readonly name?: string | null;
  readonly cluster?: string | null;
  readonly role?: string | null;
  readonly environment?: string | null;
}

/**
 * The job of a list that is meant, bound by `bind`. Raises ValueError where there is none, or more than one: the message lists those that there are.
 */
export function pick(jobs: Value, bind: (job: Value) => Value, selection: Selection): Value {
  if (!truth(jobs)) throw refuse('No job defined in this config!');
  const name = selection.name ?? null;
  if (name === null) {
    if (length(jobs) > 1) throw refuse('Configuration has multiple jobs but no job name specified!');
    return bind(getItem(jobs, 0));
  }
  const bound = mapped(bind, jobs);
  const matches = bound.filter((job) => isMeant(job, name, selection));
  if (matches.length === 1) return matches[0];
  throw refuse(matches.length === 0 ? notFound(bound, name, selection) : ambiguous(bound));
}

/** A message may be unicode. */
function refuse(message: Value): PyRaise {
  return pystachioError(ValueError, message);
}

/** Every part is looked at, since looking may fail. */
function isMeant(job: Value, name: string, { cluster, role, environment }: Selection): boolean {
  const same = (part: string, wanted: string | null | undefined): boolean => wanted == null || str(attribute(job, part)) === wanted;
  return [same('cluster', cluster), same('role', role), same('environment', environment), same('name', name)].every(Boolean);
}

function notFound(jobs: readonly Value[], name: string, { cluster, role, environment }: Selection): Value {
  const wanted = `Could not find job ${cluster || '*'}/${role || '*'}/${environment || '*'}/${name}\n`;
  const missing = jobs
    .filter((job) => isEmpty(attribute(job, 'environment')))
    .map((job) => percent`Job ${keyText(job)} in configuration file doesn't specify an environment\n`);
  return joinTexts('', [wanted, ...missing, candidates(jobs)]);
}

function ambiguous(jobs: readonly Value[]): Value {
  return percent`Multiple jobs match, please disambiguate by specifying a job key.\n${candidates(jobs)}`;
}

function candidates(jobs: readonly Value[]): Value {
  return percent`Candidates are:\n${joinTexts(
    '\n',
    jobs.map((job) => percent`  ${keyText(job)}`),
  )}`;
}

function keyText(job: Value): Value {
  const environment = attribute(job, 'environment');
  const shown = isEmpty(environment) ? '{MISSING}' : environment;
  return percent`${attribute(job, 'cluster')}/${attribute(job, 'role')}/${shown}/${attribute(job, 'name')}`;
}
