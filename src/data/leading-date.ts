import { isProblem } from '../model/problem.ts';
import { readTypedDate } from '../time/typed/read.ts';

/** What stands between a date and what happened then. */
const SEPARATOR = /\s*[:;,.|](?:\s+|$)|\s+[-–—]\s+|\s*$/gu;

/** Farther into a line nobody writes its date, characters. */
const FARTHEST = 160;

/** A date, though one that cannot be: better said than taken for a title. */
const MISTAKES = /^date-(?:ambiguous|weekday|reversed|no-such-day|month|day)$/;

/** The date with which a line begins, as typed, and the line without it. */
export interface LeadingDate {
  readonly typed: string;
  readonly rest: string;
}

/**
 * Finds the date in front of a line such as "12. März 1848: Barrikaden": as much of the line, up to a
 * colon, comma, dash or the like, as can be read as one, or else what would be one if it were right.
 */
export function leadingDate(line: string): LeadingDate | undefined {
  let mistaken: LeadingDate | undefined;
  let found: LeadingDate | undefined;
  for (const { 0: separator, index } of line.slice(0, FARTHEST).matchAll(SEPARATOR)) {
    const part = { typed: line.slice(0, index), rest: line.slice(index + separator.length) };
    const date = readTypedDate(part.typed);
    if (!isProblem(date)) found = part;
    else if (MISTAKES.test(date.code)) mistaken = part;
  }
  return found ?? mistaken;
}
