/** The encoding of the user's locale, by the environment. */
import type { Host } from '../objects/host.ts';

/** `UTF-8` where the environment asks for it, else what the C locale has. */
export function preferredEncoding(host: Host): string {
  const { environment } = host;
  const chosen = environment.get('LC_ALL') || environment.get('LC_CTYPE') || environment.get('LANG') || '';
  return /utf-?8/i.test(chosen) ? 'UTF-8' : 'ANSI_X3.4-1968';
}
