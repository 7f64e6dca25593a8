/** glibc's strftime in the C locale: directives with its flags, widths and modifiers. */
import { isoWeek, MONTHS, type Moment, toOrdinal, WEEKDAYS } from './calendar.ts';

/** What a moment does not say itself: its zone's name and offset from UTC in seconds, and its seconds since 1970. */
export interface Zone {
  name: string;
  offset: number;
  seconds: () => number;
}

/** What stands between the percent sign and a directive's letter. */
interface Options {
  /** `_`, `-` or `0`, the last one given; '' for none. */
  pad: string;
  upper: boolean;
  /** `#`, which means upper or lower case by the directive. */
  swap: boolean;
  width: number;
}

type Directive = (t: Moment, zone: Zone, options: Options) => string;

const hour12 = (t: Moment): number => t.hour % 12 || 12;
const ordinalOf = (t: Moment): number => toOrdinal(t.year, 1, 1) + t.yearday - 1;

function filled(text: string, { pad, width }: Options): string {
  return text.padStart(width, pad === '0' ? '0' : ' ');
}

/** Words; `swapped` is the case that `#` stands for. */
function words(of: (t: Moment, zone: Zone) => string, swapped?: 'upper' | 'lower'): Directive {
  return (t, zone, options) => {
    const text = of(t, zone);
    const lower = options.swap && swapped === 'lower';
    const upper = !lower && (options.upper || (options.swap && swapped === 'upper'));
    return filled(lower ? text.toLowerCase() : upper ? text.toUpperCase() : text, options);
  };
}

/** A number of at least so many digits, filled with zeros or as the options say. */
function number(digits: number, of: (t: Moment, zone: Zone) => number, fill = '0'): Directive {
  return (t, zone, options) => {
    const n = of(t, zone);
    const size = String(Math.abs(n));
    const sign = n < 0 ? '-' : '';
    const pad = options.pad === '' ? fill : options.pad;
    const width = Math.max(digits, options.width);
    if (pad === '-') return filled(sign + size, options);
    return pad === '_' ? (sign + size).padStart(width) : sign + size.padStart(width - sign.length, '0');
  };
}

/** What another format says of the moment. */
function format(text: string): Directive {
  return (t, zone, options) => {
    const made = formatMoment(text, t, zone);
    return filled(options.upper ? made.toUpperCase() : made, options);
  };
}

const offset: Directive = (_t, zone, options) => {
  const minutes = Math.floor(Math.abs(zone.offset) / 60);
  const hoursAndMinutes = Math.floor(minutes / 60) * 100 + (minutes % 60);
  return filled(zone.offset < 0 ? '-' : '+', options) + number(4, () => hoursAndMinutes)(_t, zone, options);
};

/** Directives by their letter. */
const DIRECTIVES: Record<string, Directive> = {
  a: words((t) => WEEKDAYS[t.weekday].slice(0, 3), 'upper'),
  A: words((t) => WEEKDAYS[t.weekday], 'upper'),
  b: words((t) => MONTHS[t.month - 1].slice(0, 3), 'upper'),
  B: words((t) => MONTHS[t.month - 1], 'upper'),
  c: format('%a %b %e %H:%M:%S %Y'),
  C: number(2, (t) => Math.floor(t.year / 100)),
  d: number(2, (t) => t.day),
  D: format('%m/%d/%y'),
  e: number(2, (t) => t.day, '_'),
  F: format('%Y-%m-%d'),
  g: number(2, (t) => isoWeek(t.year, ordinalOf(t))[0] % 100),
  G: number(1, (t) => isoWeek(t.year, ordinalOf(t))[0]),
  h: words((t) => MONTHS[t.month - 1].slice(0, 3), 'upper'),
  H: number(2, (t) => t.hour),
  I: number(2, hour12),
  j: number(3, (t) => t.yearday),
  k: number(2, (t) => t.hour, '_'),
  l: number(2, hour12, '_'),
  m: number(2, (t) => t.month),
  M: number(2, (t) => t.minute),
  n: words(() => '\n'),
  p: words((t) => (t.hour < 12 ? 'AM' : 'PM'), 'lower'),
  P: (t, _zone, options) => filled(t.hour < 12 ? 'am' : 'pm', options),
  r: format('%I:%M:%S %p'),
  R: format('%H:%M'),
  s: number(1, (_t, zone) => zone.seconds()),
  S: number(2, (t) => t.second),
  t: words(() => '\t'),
  T: format('%H:%M:%S'),
  u: number(1, (t) => t.weekday + 1),
  U: number(2, (t) => Math.floor((t.yearday + 6 - ((t.weekday + 1) % 7)) / 7)),
  V: number(2, (t) => isoWeek(t.year, ordinalOf(t))[1]),
  w: number(1, (t) => (t.weekday + 1) % 7),
  W: number(2, (t) => Math.floor((t.yearday + 6 - t.weekday) / 7)),
  x: format('%m/%d/%y'),
  X: format('%H:%M:%S'),
  y: number(2, (t) => ((t.year % 100) + 100) % 100),
  Y: number(1, (t) => t.year),
  z: offset,
  Z: words((_t, zone) => zone.name, 'lower'),
  '%': words(() => '%'),
};

/** Directives that refuse the modifier. */
const REFUSED: Record<string, string> = { E: 'aAbBdDeFgGhHIjklmMSUVwW', O: 'aAcDFxXY' };

/** What a width may ask for; C refuses to write more than some kilobytes. */
const MOST = 4096;

const DIRECTIVE = /%([_0^#-]*)(\d*)([EO]?)(.?)/gs;

/** The moment in the words of a format; directives that there are not stay as they stand, filled to their width. */
export function formatMoment(format: string, moment: Moment, zone: Zone): string {
  return format.replace(DIRECTIVE, (whole, flags: string, digits: string, modifier: string, letter: string) => {
    const options: Options = {
      pad: /[_0-](?=[^_0-]*$)/.exec(flags)?.[0] ?? '',
      upper: flags.includes('^'),
      swap: flags.includes('#'),
      width: Math.min(Number(digits), MOST),
    };
    const directive = modifier !== '' && REFUSED[modifier].includes(letter) ? undefined : DIRECTIVES[letter];
    return directive === undefined ? filled(options.upper ? whole.toUpperCase() : whole, options) : directive(moment, zone, options);
  });
}
