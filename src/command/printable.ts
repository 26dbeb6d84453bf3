/**
 * A text as one line that a terminal only shows: data must not move its cursor, colour it or turn
 * the direction of what follows (control characters, and those that order both directions).
 */
export function printable(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
