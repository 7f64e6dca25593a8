/** Which releases have something. It is asked when a configuration has failed, and works all releases out. */
import { definitionsOf } from '../attributes.ts';
import type { Release } from '../release.ts';
import { allReleases } from './index.ts';

/** Releases that follow one another, by their numbers. */
export interface ReleaseRange {
  first: string;
  last: string;
}

/** The releases that inject a name of Aurora's. Names of Pystachio's are none. */
export function releasesWithName(name: string): ReleaseRange[] {
  return rangesOf((release) => definitionsOf(release).has(name));
}

/** The releases whose struct of that name has the attribute. */
export function releasesWithAttribute(struct: string, attribute: string): ReleaseRange[] {
  return rangesOf((release) => {
    const definition = definitionsOf(release).get(struct);
    return typeof definition === 'object' && definition.kind === 'struct' && Object.hasOwn(definition.attributes, attribute);
  });
}

function rangesOf(has: (release: Release) => boolean): ReleaseRange[] {
  const ranges: ReleaseRange[] = [];
  let before = false;
  for (const release of allReleases()) {
    const now = has(release);
    if (now && before) ranges[ranges.length - 1].last = release.version;
    else if (now) ranges.push({ first: release.version, last: release.version });
    before = now;
  }
  return ranges;
}
