/** The releases whose schema is known. A new release is one file and one line here. */
import type { Release } from '../release.ts';
import { release as release0220 } from './0.22.0.ts';

/** Makes a release's description by its number. */
export const RELEASES: ReadonlyMap<string, () => Release> = new Map([['0.22.0', release0220]]);

/** The one that configurations are loaded with. */
export const CURRENT_RELEASE = '0.22.0';
