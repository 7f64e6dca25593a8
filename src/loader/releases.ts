/** The releases of Aurora that a configuration can be loaded with. */
import { CURRENT_RELEASE, releaseNames } from '../aurora/schema/releases/index.ts';
import { nearest } from './hints.ts';

export { CURRENT_RELEASE, releaseNames } from '../aurora/schema/releases/index.ts';

/** The release that somebody named; the current one where it is undefined. Throws RangeError, with the releases that there are. */
export function demandRelease(given: string | undefined): string {
  if (given === undefined || given === CURRENT_RELEASE) return CURRENT_RELEASE;
  const releases = releaseNames();
  if (releases.includes(given)) return given;
  const near = releases.find((release) => release.startsWith(given) || given.startsWith(release)) ?? nearest(given, releases);
  const meant = near === null ? '' : ` Did you mean ${near}?`;
  throw new RangeError(`there is no release '${given}' of Aurora.${meant} The releases are ${releases.join(', ')}.`);
}
