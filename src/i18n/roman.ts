const TENS = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'];
const ONES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** A number of a century or a millennium, 1–99, in Roman numerals; beyond that in Arabic ones. */
export function roman(number: number): string {
  const tens = TENS[Math.floor(number / 10)];
  return tens === undefined ? String(number) : tens + ONES[number % 10];
}
