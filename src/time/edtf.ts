import type { Problem } from '../model/problem.ts';
import type { When } from '../model/when.ts';
import { readChoice } from './choice.ts';
import { dateProblem } from './date-problem.ts';
import { findSlash, readInterval } from './interval.ts';
import { plainDate, readMoment } from './moment.ts';
import { type Fault, Scan } from './scan.ts';

export interface ParseOptions {
  /** IANA zone of times that name none; default UTC. Dates without a time are days in UTC. */
  readonly timeZone?: string | undefined;
  /** BCP 47 language of the message of a problem; default English. */
  readonly lang?: string | undefined;
}

/**
 * Reads a date: EDTF (ISO 8601-2:2019, profile of the Library of Congress, levels 0–2) or an RFC
 * 9557 date-time. The calendar is the proleptic Gregorian one. Never throws, whatever it is given,
 * and never guesses: a text that is not exactly a date is a problem that says where and how to mend
 * it. An open or unknown side of an interval has the bound ±Infinity.
 */
export function parseWhen(text: string, options?: ParseOptions): When | Problem {
  if (typeof text !== 'string') return dateProblem(text, 'date-not-text', options);
  const plain = plainDate(text, 0, text.length);
  if (plain) return plain;
  const scan = new Scan(text);
  const when = readWhen(scan, options?.timeZone ?? 'UTC');
  return when ?? dateProblem(text, commonFault(text) ?? scan.fault ?? 'date-year', options);
}

function readWhen(scan: Scan, timeZone: string): When | undefined {
  const first = scan.code();
  if (first === 0x5b || first === 0x7b) return readChoice(scan, timeZone);
  const slash = findSlash(scan.text, 0);
  if (slash >= 0) return readInterval(scan, slash, timeZone);
  return readMoment(scan, timeZone);
}

/** Slips that are common and have a clear mend, which the place of the fault alone would not give. */
function commonFault(text: string): Fault | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return { code: 'date-empty', at: 0, details: {} };
  if (trimmed !== text) {
    const at = text.startsWith(trimmed) ? trimmed.length : 0;
    return { code: 'date-blank', at, details: {} };
  }
  if (!/^\d{8}$/.test(text)) return undefined;
  const found = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
  return plainDate(found, 0, 10) && { code: 'date-basic', at: 4, details: { found } };
}
