/**
 * The names of characters, as Python 2.7 has them (Unicode 5.2): those of the standard, without aliases and named sequences.
 *
 * name-table.ts holds a record for each name, in the order of code points: `$` and a number in base 36 where the code point is not the
 * next one; a character of SHARED for how many words are those of the name before; and the other words, either spelled or as codes of one
 * or two characters, of which no first one can stand in a spelled word. `#` is the code point itself. It is unpacked when a name is first asked for.
 */
import { codedNames, nameWords } from './name-table.ts';

const SHARED = '!%&()*+,./';
const ONE = 'abcdefghijklmno';
const TWO = 'pqrstuvwxyz:;<=>?@[]^_{|}~';
const SECOND = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter((c) => !'"\'\\'.includes(c))
  .join('');

// ---- names that are made by rule

const IDEOGRAPH = 'CJK UNIFIED IDEOGRAPH-';
const IDEOGRAPHS: readonly (readonly [number, number])[] = [
  [0x3400, 0x4db5],
  [0x4e00, 0x9fcb],
  [0x20000, 0x2a6d6],
  [0x2a700, 0x2b734],
];
const SYLLABLE = 'HANGUL SYLLABLE ';
const FIRST_SYLLABLE = 0xac00;
const LEADS = 'G GG N D DD R M B BB S SS  J JJ C K T P H'.split(' ');
const VOWELS = 'A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I'.split(' ');
const TAILS = ' G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H'.split(' ');
const SYLLABLES = LEADS.length * VOWELS.length * TAILS.length;

function isIdeograph(point: number): boolean {
  return IDEOGRAPHS.some(([first, last]) => point >= first && point <= last);
}

/** The name of a character that has no record, or null. */
function nameByRule(point: number): string | null {
  if (isIdeograph(point)) return `${IDEOGRAPH}${point.toString(16).toUpperCase()}`;
  const index = point - FIRST_SYLLABLE;
  if (index < 0 || index >= SYLLABLES) return null;
  const vowel = Math.floor(index / TAILS.length);
  return `${SYLLABLE}${LEADS[Math.floor(vowel / VOWELS.length)]}${VOWELS[vowel % VOWELS.length]}${TAILS[index % TAILS.length]}`;
}

/** The index of the longest of `parts` that `text` has at `at`, or -1. */
function longestAt(text: string, at: number, parts: readonly string[]): number {
  let found = -1;
  parts.forEach((part, i) => {
    if (text.startsWith(part, at) && (found < 0 || part.length > parts[found]!.length)) found = i;
  });
  return found;
}

function syllableNamed(rest: string): number | null {
  const lead = longestAt(rest, 0, LEADS);
  const afterLead = LEADS[lead]!.length;
  const vowel = longestAt(rest, afterLead, VOWELS);
  if (vowel < 0) return null;
  const afterVowel = afterLead + VOWELS[vowel]!.length;
  const tail = longestAt(rest, afterVowel, TAILS);
  if (afterVowel + TAILS[tail]!.length !== rest.length) return null;
  return FIRST_SYLLABLE + (lead * VOWELS.length + vowel) * TAILS.length + tail;
}

function ideographNamed(rest: string): number | null {
  if (!/^[0-9A-F]{4,5}$/.test(rest)) return null;
  const point = Number.parseInt(rest, 16);
  return isIdeograph(point) ? point : null;
}

// ---- names that have a record

interface Names {
  points: Map<string, number>;
  names: Map<number, string>;
}

/** Reads the records one after another. */
class NameReader {
  private readonly text = codedNames();
  private readonly dictionary = nameWords().split(' ');
  private at = 0;

  all(): Names {
    const points = new Map<string, number>();
    const names = new Map<number, string>();
    let point = -1;
    let words: string[] = [];
    while (this.at < this.text.length) {
      point += this.distance();
      words = words.slice(0, SHARED.indexOf(this.text.charAt(this.at++)));
      this.restOfWords(words);
      const name = words.join(' ').replace('#', point.toString(16).toUpperCase());
      points.set(name, point);
      names.set(point, name);
    }
    return { points, names };
  }

  private distance(): number {
    if (this.text.charAt(this.at) !== '$') return 1;
    const digits = this.run(/[0-9A-Z]*/y, this.at + 1);
    return Number.parseInt(digits, 36);
  }

  private run(pattern: RegExp, from: number): string {
    pattern.lastIndex = from;
    const [found = ''] = pattern.exec(this.text) ?? [];
    this.at = from + found.length;
    return found;
  }

  private restOfWords(words: string[]): void {
    const { text, dictionary } = this;
    for (; this.at < text.length; ) {
      const c = text.charAt(this.at);
      const one = ONE.indexOf(c);
      const two = one < 0 ? TWO.indexOf(c) : -1;
      if (one >= 0) {
        words.push(dictionary[one]!);
        this.at++;
      } else if (two >= 0) {
        words.push(dictionary[ONE.length + two * SECOND.length + SECOND.indexOf(text.charAt(this.at + 1))]!);
        this.at += 2;
      } else if (c === '$' || SHARED.includes(c)) {
        return;
      } else {
        words.push(this.run(/[-#0-9A-Z]+/y, c === ' ' ? this.at + 1 : this.at));
      }
    }
  }
}

let unpacked: Names | null = null;

function recorded(): Names {
  unpacked ??= new NameReader().all();
  return unpacked;
}

/** The code point of the character called `name`, in any case but for the names that are made by rule; null where there is none. */
export function characterNamed(name: string): number | null {
  if (name.startsWith(SYLLABLE)) return syllableNamed(name.slice(SYLLABLE.length));
  if (name.startsWith(IDEOGRAPH)) return ideographNamed(name.slice(IDEOGRAPH.length));
  // What is beyond ASCII has no upper case here, and no name has it.
  return /[^\0-\x7f]/.test(name) ? null : (recorded().points.get(name.toUpperCase()) ?? null);
}

/** The name of the character with the code point `point`; null where it has none. */
export function nameOf(point: number): string | null {
  return nameByRule(point) ?? recorded().names.get(point) ?? null;
}
