/** Case and character classes of str: those of ASCII. Bytes above 127 are no letters and stay as they are. */

// JS's own case functions would change Latin-1 letters.
const ASCII = /^[\0-\x7f]*$/;
const LOWER_RUN = /[a-z]+/g;
const UPPER_RUN = /[A-Z]+/g;

const toUpperCase = (letters: string): string => letters.toUpperCase();
const toLowerCase = (letters: string): string => letters.toLowerCase();

export function lowerBytes(text: string): string {
  return ASCII.test(text) ? text.toLowerCase() : text.replace(UPPER_RUN, toLowerCase);
}

export function upperBytes(text: string): string {
  return ASCII.test(text) ? text.toUpperCase() : text.replace(LOWER_RUN, toUpperCase);
}

export function swapCaseBytes(text: string): string {
  return text.replace(/[a-z]+|[A-Z]+/g, (letters) => (letters >= 'a' ? letters.toUpperCase() : letters.toLowerCase()));
}

export function capitalizeBytes(text: string): string {
  return upperBytes(text.slice(0, 1)) + lowerBytes(text.slice(1));
}

export function titleBytes(text: string): string {
  return text.replace(/[A-Za-z]+/g, (word) => word[0].toUpperCase() + word.slice(1).toLowerCase());
}

export const isAlphaBytes = (text: string): boolean => /^[A-Za-z]+$/.test(text);
export const isAlnumBytes = (text: string): boolean => /^[A-Za-z0-9]+$/.test(text);
export const isDigitBytes = (text: string): boolean => /^[0-9]+$/.test(text);
export const isSpaceBytes = (text: string): boolean => /^[\t-\r ]+$/.test(text);
export const isLowerBytes = (text: string): boolean => /^[^A-Z]*[a-z][^A-Z]*$/.test(text);
export const isUpperBytes = (text: string): boolean => /^[^a-z]*[A-Z][^a-z]*$/.test(text);
/** Upper case only where no letter stands before, lower case only after a letter, and a letter at all. */
export const isTitleBytes = (text: string): boolean => /[A-Z]/.test(text) && !/[A-Za-z][A-Z]|(?:^|[^A-Za-z])[a-z]/.test(text);
