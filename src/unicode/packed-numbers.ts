/** Whole numbers in few characters: of DIGITS, the second half says that more follow. */

const DIGITS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter((c) => !'"\'\\`$'.includes(c))
  .join('');
const HALF = DIGITS.length >> 1;

/** All the numbers of a text. */
export function unpackNumbers(text: string): number[] {
  const values = new Map(Array.from(DIGITS, (c, i) => [c, i]));
  const numbers: number[] = [];
  let number = 0;
  for (const c of text) {
    const digit = values.get(c)!;
    if (digit >= HALF) {
      number = (number + digit - HALF + 1) * HALF;
    } else {
      numbers.push(number + digit);
      number = 0;
    }
  }
  return numbers;
}

/** A number of either sign, which packs as an even one if it is not negative. */
export function signed(number: number): number {
  return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
}
