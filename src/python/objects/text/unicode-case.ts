/** Case and character classes of unicode texts, each character by itself as Python 2.7 does it (no `SS` for a sharp s, no final sigma). */

import { isUnicodeSpace } from './code-points.ts';
import {
  type CharacterTest,
  isAlpha,
  isAlphanumeric,
  isDecimal,
  isDigit,
  isLower,
  isNumeric,
  isUpper,
  isUpperOrTitle,
  toLower,
  toTitle,
  toUpper,
} from './unicode-character.ts';

const ASCII = /^[\0-\x7f]*$/;

function mapPoints(text: string, map: (point: number) => number): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const point = text.codePointAt(i)!;
    if (point > 0xffff) i += 1;
    out += String.fromCodePoint(map(point));
  }
  return out;
}

export function lowerUnicode(text: string): string {
  return ASCII.test(text) ? text.toLowerCase() : mapPoints(text, toLower);
}

export function upperUnicode(text: string): string {
  return ASCII.test(text) ? text.toUpperCase() : mapPoints(text, toUpper);
}

export function swapCaseUnicode(text: string): string {
  return mapPoints(text, (point) => (isUpper(point) ? toLower(point) : isLower(point) ? toUpper(point) : point));
}

/** The first character in upper (not title) case, the others in lower case. */
export function capitalizeUnicode(text: string): string {
  let isFirst = true;
  return mapPoints(text, (point) => {
    if (!isFirst) return toLower(point);
    isFirst = false;
    return toUpper(point);
  });
}

function isCased(point: number): boolean {
  return isLower(point) || isUpperOrTitle(point);
}

export function titleUnicode(text: string): string {
  let wasCased = false;
  return mapPoints(text, (point) => {
    const mapped = wasCased ? toLower(point) : toTitle(point);
    wasCased = isCased(point);
    return mapped;
  });
}

/** Not empty, and every character passes. */
function all(text: string, test: CharacterTest): boolean {
  for (let i = 0; i < text.length; i++) {
    const point = text.codePointAt(i)!;
    if (point > 0xffff) i += 1;
    if (!test(point)) return false;
  }
  return text !== '';
}

export const isAlphaUnicode = (text: string): boolean => all(text, isAlpha);
export const isAlnumUnicode = (text: string): boolean => all(text, isAlphanumeric);
export const isDecimalUnicode = (text: string): boolean => all(text, isDecimal);
export const isDigitUnicode = (text: string): boolean => all(text, isDigit);
export const isNumericUnicode = (text: string): boolean => all(text, isNumeric);
export const isSpaceUnicode = (text: string): boolean => all(text, isUnicodeSpace);

/** At least one character of the case, and none of the others. */
function isOfCase(text: string, wanted: CharacterTest, refused: CharacterTest): boolean {
  let found = false;
  for (let i = 0; i < text.length; i++) {
    const point = text.codePointAt(i)!;
    if (point > 0xffff) i += 1;
    if (refused(point)) return false;
    found ||= wanted(point);
  }
  return found;
}

export function isLowerUnicode(text: string): boolean {
  return isOfCase(text, isLower, isUpperOrTitle);
}

export function isUpperUnicode(text: string): boolean {
  return isOfCase(text, isUpper, (point) => isLower(point) || (isUpperOrTitle(point) && !isUpper(point)));
}

export function isTitleUnicode(text: string): boolean {
  let found = false;
  let wasCased = false;
  for (let i = 0; i < text.length; i++) {
    const point = text.codePointAt(i)!;
    if (point > 0xffff) i += 1;
    if (isUpperOrTitle(point) ? wasCased : isLower(point) && !wasCased) return false;
    wasCased = isCased(point);
    found ||= wasCased;
  }
  return found;
}
