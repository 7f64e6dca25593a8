/** C's strftime in the C locale. */
import { isoWeek, MONTHS, type Moment, toOrdinal, WEEKDAYS } from './calendar.ts';

/** What a moment does not say itself: its zone's name and offset from UTC in seconds, and its seconds since 1970. */
export interface Zone {
  name: string;
  offset: number;
  seconds: () => number;
}

function pad(n: number, width: number, fill = '0'): string {
  const text = String(Math.abs(n)).padStart(n < 0 ? width - 1 : width, fill);
  return n < 0 ? `-${text}` : text;
}

function offsetText(offset: number): string {
  const minutes = Math.floor(Math.abs(offset) / 60);
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60), 2)}${pad(minutes % 60, 2)}`;
}

type Directive = (t: Moment, zone: Zone) => string;

const hour12 = (t: Moment): number => t.hour % 12 || 12;
const ordinalOf = (t: Moment): number => toOrdinal(t.year, 1, 1) + t.yearday - 1;

/** Directives by their letter. */
const DIRECTIVES: Record<string, Directive> = {
  a: (t) => WEEKDAYS[t.weekday].slice(0, 3),
  A: (t) => WEEKDAYS[t.weekday],
  b: (t) => MONTHS[t.month - 1].slice(0, 3),
  B: (t) => MONTHS[t.month - 1],
  c: (t, zone) => formatMoment('%a %b %e %H:%M:%S %Y', t, zone),
  C: (t) => pad(Math.floor(t.year / 100), 2),
  d: (t) => pad(t.day, 2),
  D: (t, zone) => formatMoment('%m/%d/%y', t, zone),
  e: (t) => pad(t.day, 2, ' '),
  F: (t, zone) => formatMoment('%Y-%m-%d', t, zone),
  g: (t) => pad(isoWeek(t.year, ordinalOf(t))[0] % 100, 2),
  G: (t) => String(isoWeek(t.year, ordinalOf(t))[0]),
  h: (t) => MONTHS[t.month - 1].slice(0, 3),
  H: (t) => pad(t.hour, 2),
  I: (t) => pad(hour12(t), 2),
  j: (t) => pad(t.yearday, 3),
  k: (t) => pad(t.hour, 2, ' '),
  l: (t) => pad(hour12(t), 2, ' '),
  m: (t) => pad(t.month, 2),
  M: (t) => pad(t.minute, 2),
  n: () => '\n',
  p: (t) => (t.hour < 12 ? 'AM' : 'PM'),
  P: (t) => (t.hour < 12 ? 'am' : 'pm'),
  r: (t, zone) => formatMoment('%I:%M:%S %p', t, zone),
  R: (t, zone) => formatMoment('%H:%M', t, zone),
  s: (_t, zone) => String(zone.seconds()),
  S: (t) => pad(t.second, 2),
  t: () => '\t',
  T: (t, zone) => formatMoment('%H:%M:%S', t, zone),
  u: (t) => String(t.weekday + 1),
  U: (t) => pad(Math.floor((t.yearday + 6 - ((t.weekday + 1) % 7)) / 7), 2),
  V: (t) => pad(isoWeek(t.year, ordinalOf(t))[1], 2),
  w: (t) => String((t.weekday + 1) % 7),
  W: (t) => pad(Math.floor((t.yearday + 6 - t.weekday) / 7), 2),
  x: (t, zone) => formatMoment('%m/%d/%y', t, zone),
  X: (t, zone) => formatMoment('%H:%M:%S', t, zone),
  y: (t) => pad(((t.year % 100) + 100) % 100, 2),
  Y: (t) => String(t.year),
  z: (_t, zone) => offsetText(zone.offset),
  Z: (_t, zone) => zone.name,
  '%': () => '%',
};

/** The moment in the words of a format; directives that there are not stay as they stand. */
export function formatMoment(format: string, moment: Moment, zone: Zone): string {
  let out = '';
  for (let i = 0; i < format.length; i++) {
    if (format[i] !== '%' || i + 1 === format.length) {
      out += format[i];
      continue;
    }
    const directive = DIRECTIVES[format[++i]];
    out += directive === undefined ? `%${format[i]}` : directive(moment, zone);
  }
  return out;
}
