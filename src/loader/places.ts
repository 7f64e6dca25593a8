/** Which part of a job an error or a problem is about, and where that was written. */
import { jobProblems, PROBLEM_CODES } from '../aurora/problems/index.ts';
import type { Path } from '../pystachio/parts.ts';
import type { CallSites } from '../python/evaluate/call-sites.ts';
import { PyRaise } from '../python/objects/exceptions.ts';
import type { Value } from '../python/objects/value.ts';
import type { ReportedPlace } from '../report/place.ts';
import { exceptionMessage, noPlace, reportedPlace } from './aurora-error.ts';
import type { CompiledSource } from './include.ts';
import { textOf } from './texts.ts';
import { type Written, writtenPlace } from './written.ts';

/** Where a part of a job was written, or what is nearest to it. `marked` is what is looked for there. */
export function placeOf(job: Value, path: Path, callSites: CallSites, sources: readonly CompiledSource[], marked?: string): ReportedPlace {
  const place = writtenPlace(job, path, callSites);
  const markedPlace = marked === undefined ? null : (placeWithin(place, marked) ?? onlyPlace(sources, marked));
  const best = markedPlace ?? place;
  return best === null ? noPlace : reportedPlace(best, sources);
}

/** Where in what is written there a text stands; null where it does not. */
function placeWithin(place: Written | null, text: string): Written | null {
  if (place === null) return null;
  const at = place.source.slice(place.start, place.end).indexOf(text);
  return at < 0 ? null : { ...place, start: place.start + at, end: place.start + at + text.length };
}

/** Where a text stands that is written once in all files: a variable or an argument carried it to where it is used. */
function onlyPlace(sources: readonly CompiledSource[], text: string): Written | null {
  let found: Written | null = null;
  for (const { name, source } of new Map(sources.map((each) => [each.source, each])).values()) {
    const start = source.indexOf(text);
    if (start < 0) continue;
    if (found !== null || source.indexOf(text, start + 1) >= 0) return null;
    found = { file: name, source, start, end: start + text.length };
  }
  return found;
}

/** The part of a job for which Aurora's client refuses it: of what is wrong with the job, the problem that the error speaks of, or else the first. */
export function refusedPart(job: Value, refusal: PyRaise): Path {
  const message = exceptionMessage(refusal);
  const errors = jobProblems(job).filter(({ code }) => PROBLEM_CODES[code][0] === 'error');
  const meant = errors.find((problem) => problem.message instanceof PyRaise || message.includes(textOf(problem.message)));
  return (meant ?? errors[0])?.path ?? [];
}
