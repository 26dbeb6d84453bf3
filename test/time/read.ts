import { isProblem, type Problem } from '../../src/model/problem.ts';
import type { Moment, When } from '../../src/model/when.ts';
import { type ParseOptions, parseWhen } from '../../src/time/edtf.ts';

/** A date that the test knows to be one. */
export function read(text: string, options?: ParseOptions): When {
  const when = parseWhen(text, options);
  if (isProblem(when)) throw new Error(`${text}: ${when.message}`);
  return when;
}

export function readMoment(text: string, options?: ParseOptions): Moment {
  const when = read(text, options);
  if (when.kind !== 'moment') throw new Error(`${text} is not a moment`);
  return when;
}

export function readProblem(text: string, options?: ParseOptions): Problem {
  const problem = parseWhen(text, options);
  if (!isProblem(problem)) throw new Error(`${text} was read as a date`);
  return problem;
}

/** `2025-11-24` or a date-time in UTC as ms; years beyond four digits as `-000043-03-15`. */
export function utc(text: string): number {
  if (text === '∞') return Number.POSITIVE_INFINITY;
  if (text === '-∞') return Number.NEGATIVE_INFINITY;
  const ms = new Date(text.includes('T') ? text : `${text}T00:00Z`).getTime();
  if (Number.isNaN(ms)) throw new Error(`the test itself cannot read ${text}`);
  return ms;
}
