/** The schema that configurations are loaded with. It is made once and shared by all loads. */
import { Schema } from './build.ts';
import { CURRENT_RELEASE, RELEASES } from './releases/index.ts';

let current: Schema | null = null;

export function currentSchema(): Schema {
  if (current === null) {
    const release = RELEASES.get(CURRENT_RELEASE);
    if (release === undefined) throw new Error(`no release ${CURRENT_RELEASE}`);
    current = new Schema(release());
  }
  return current;
}
