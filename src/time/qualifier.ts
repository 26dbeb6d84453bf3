import type { QualifiedParts, Qualifier } from '../model/when.ts';
import type { Scan } from './scan.ts';

const UNCERTAIN = 1;
const APPROXIMATE = 2;

const MARKS: ReadonlyMap<number, number> = new Map([
  [0x3f, UNCERTAIN],
  [0x7e, APPROXIMATE],
  [0x25, UNCERTAIN | APPROXIMATE],
]);

/** `?`, `~` or `%` as bits, 0 if none comes next. */
export function readQualifier(scan: Scan): number {
  const bits = MARKS.get(scan.code()) ?? 0;
  if (bits !== 0) scan.at += 1;
  return bits;
}

export function qualifierOf(bits: number): Qualifier {
  return { approximate: (bits & APPROXIMATE) !== 0, uncertain: (bits & UNCERTAIN) !== 0 };
}

/** Marks of one part: `before` it (`?2004`) holds for it alone, `after` it for all to the left. */
export interface PartMarks {
  readonly before: number;
  readonly after: number;
}

/**
 * What the marks of year, month and day say together (EDTF level 2, "qualification of a group of
 * components"): the sum, and the single parts where they differ.
 */
export function combineMarks(marks: readonly PartMarks[]): Qualifier & { parts?: QualifiedParts } {
  let fromRight = 0;
  let all = 0;
  const bits: number[] = [];
  for (const mark of [...marks].reverse()) {
    fromRight |= mark.after;
    all |= fromRight | mark.before;
    bits.unshift(fromRight | mark.before);
  }
  const sum = qualifierOf(all);
  const [year = 0, month, day] = bits;
  if (month === undefined || bits.every((part) => part === all)) return sum;
  const parts = { year: qualifierOf(year), month: qualifierOf(month) };
  return { ...sum, parts: day === undefined ? parts : { ...parts, day: qualifierOf(day) } };
}
