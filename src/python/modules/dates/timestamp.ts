/** Seconds since 1970 as C takes them: within what time_t holds, and within the years that its calendar knows. */

import { runtime } from '../../evaluate/frame.ts';
import { raise, valueError } from '../../objects/exceptions.ts';
import type { Host } from '../../objects/host.ts';
import { EPOCH, toOrdinal } from './calendar.ts';

const LIMIT = 2 ** 63;
/** Beyond these the year would not fit C's int. */
const FIRST = -67768040609740790;
const LAST = 67768036191676790;
/** The seconds that JavaScript's calendar reaches; zones do not change after that. */
const REACH = 8.64e12;

/** Whole seconds, fractions cut off. Raises ValueError; `beyond` raises for what is in no year. */
export function wholeSeconds(seconds: number, beyond: () => never): number {
  if (Math.abs(seconds) >= LIMIT) throw raise(valueError('timestamp out of range for platform time_t'));
  const whole = Math.trunc(seconds) + 0;
  if (!(whole > FIRST && whole < LAST)) beyond();
  return whole;
}

/** The host's zone at a time, however far away that is. */
export function zoneAt(host: Host, seconds: number): { offset: number; name: string } {
  return host.timeZone(Math.max(-REACH, Math.min(REACH, seconds)));
}

/** The clock and the zone of the load that runs now. */
export function currentClock(): Host {
  return runtime().host;
}

/** Seconds since 1970 of a local time, year to second, whose parts may be beyond their ranges. */
export function localSeconds(host: Host, [year, month, day, hour, minute, second]: readonly number[]): number {
  const months = year * 12 + month - 1;
  const days = toOrdinal(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1) + day - 1 - EPOCH;
  const wall = days * 86400 + hour * 3600 + minute * 60 + second;
  const guess = wall - zoneAt(host, wall).offset;
  return wall - zoneAt(host, guess).offset;
}
