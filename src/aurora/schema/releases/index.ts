/** The releases whose schema is known: the newest is described in full, and the others by what they have otherwise. */
import type { Release } from '../release.ts';
import { release as release0220 } from './0.22.0.ts';
import { earlier } from './difference.ts';
import { differences } from './differences.ts';

/** The one that configurations are loaded with if nothing else is said. */
export const CURRENT_RELEASE = '0.22.0';

/** The releases' numbers, the oldest first. */
export function releaseNames(): string[] {
  return differences()
    .map(({ version }) => version)
    .reverse();
}

/** A release by its number; undefined if there is none. */
export function releaseOf(version: string): Release | undefined {
  if (version === CURRENT_RELEASE) return release0220();
  for (const release of newestFirst()) if (release.version === version) return release;
  return undefined;
}

/** Every release, the oldest first. */
export function allReleases(): Release[] {
  return [...newestFirst()].reverse();
}

/** Each is worked out when it is asked for, from the one after it. */
function* newestFirst(): Generator<Release> {
  let release = release0220();
  for (const difference of differences()) {
    release = earlier(release, difference);
    yield release;
  }
}
