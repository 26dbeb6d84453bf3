import { isProblem, type Problem } from '../../model/problem.ts';
import { parseWhen } from '../../time/edtf.ts';
import { yearText } from '../../time/typed/span.ts';
import { RefusedDate } from '../dates.ts';
import type { Findings } from '../findings.ts';
import { isRecord, own, type RawRecord } from '../records.ts';
import { type Parts, partsOf } from './parts.ts';
import type { SlidePlace } from './place.ts';
import { plainValue } from './text.ts';

type Side = 'start_date' | 'end_date';

/** What the dates of a slide come to, in fields of an event. */
interface SlideDates {
  readonly when?: string | RefusedDate | undefined;
  readonly dateText?: unknown;
}

/** The same, and what became of the end: `same` is the start once more. */
export interface ReadDates extends SlideDates {
  readonly end: 'none' | 'same' | 'refused' | 'kept';
}

/**
 * Reads the dates of a slide. What is wrong with the end, or with a time of day, is a warning and left
 * out; a start that cannot be read is handed on, for without it there is no event. An end that is the
 * start once more is none.
 */
export function datesOf(slide: RawRecord, place: SlidePlace, findings: Findings): ReadDates {
  const start = edge(slide, 'start_date', place, findings);
  const end = edge(slide, 'end_date', place, findings);
  const words = plainValue(own(slide, 'display_date'));
  const when = isProblem(start) ? new RefusedDate(start) : start;
  const alone = { when, dateText: words ?? plainValue(wordsOf(slide, 'start_date')) };
  if (end === undefined) return { ...alone, end: 'none' };
  if (end === start) return { ...alone, end: 'same' };
  const both = isProblem(end) ? end : spanOf(start, end, findings);
  if (typeof both === 'string') {
    return { when: both, dateText: words ?? wordsOfBoth(slide, place, findings), end: 'kept' };
  }
  if (both) findings.adopt(both, 'warning', place.at('end_date'));
  return { ...alone, end: 'refused' };
}

function spanOf(start: unknown, end: string, { lang }: Findings): string | Problem | undefined {
  if (typeof start !== 'string') return undefined;
  const both = parseWhen(`${start}/${end}`, { lang });
  return isProblem(both) ? both : both.text;
}

function wordsOf(slide: RawRecord, side: Side): unknown {
  const date = own(slide, side);
  return isRecord(date) ? own(date, 'display_date') : undefined;
}

/** Words for both sides say the whole; those of one side alone would hide the other. */
function wordsOfBoth(slide: RawRecord, place: SlidePlace, findings: Findings): unknown {
  const sides: readonly Side[] = ['start_date', 'end_date'];
  const words = sides.map((side) => plainValue(wordsOf(slide, side)));
  if (words.every((word) => typeof word === 'string')) return words.join(' – ');
  sides.forEach((side, i) => {
    if (words[i] === undefined) return;
    const path = `${side}.display_date`;
    findings.add('no-counterpart', 'note', place.at(path), {
      field: place.name(path),
      value: words[i],
      count: 1,
    });
  });
  return undefined;
}

/** One date as EDTF, or what is wrong with it; `undefined` where none is given. */
function edge(
  slide: RawRecord,
  side: Side,
  place: SlidePlace,
  findings: Findings,
): string | Problem | undefined {
  const value = own(slide, side);
  const parts = partsOf(value);
  const { year, month, day, clock } = parts;
  if (year + month + day + clock === '') return undefined;
  if (year === '') {
    // An event without a year is without a date, which is told once; an end is only left out.
    if (side === 'end_date') missing('year', side, place, findings);
    return undefined;
  }
  return checked(complete(parts, side, place, findings), side, place, findings);
}

/** A part says something only with the ones before it: there is no third of an unknown month. */
function complete(
  { year, month, day, clock }: Parts,
  side: Side,
  place: SlidePlace,
  findings: Findings,
): Parts {
  if (month === '' && day + clock !== '') {
    missing('month', side, place, findings);
    return { year, month, day: '', clock: '' };
  }
  if (day === '' && clock !== '') {
    missing('day', side, place, findings);
    return { year, month, day, clock: '' };
  }
  return { year, month, day, clock };
}

function missing(part: string, side: Side, place: SlidePlace, findings: Findings): void {
  const path = `${side}.${part}`;
  findings.add('field-missing', 'warning', place.at(path), { field: place.name(path) });
}

function checked(
  { year, month, day, clock }: Parts,
  side: Side,
  place: SlidePlace,
  findings: Findings,
): string | Problem {
  const { lang } = findings;
  const date = [yearOf(year), month, day].filter(Boolean).map(two).join('-');
  const far = date.startsWith('Y') && month !== '' && !isProblem(parseWhen(yearOf(year)));
  if (far) {
    // EDTF has no months for years of five digits.
    const path = `${side}.month`;
    const details = { field: place.name(path), value: month, count: 1 };
    findings.add('no-counterpart', 'note', place.at(path), details);
    return yearOf(year);
  }
  const text = clock === '' ? date : `${date}T${clock}`;
  const when = parseWhen(text, { lang });
  if (!isProblem(when)) return text;
  const whole = clock === '' ? when : parseWhen(date, { lang });
  if (isProblem(whole)) return whole;
  findings.adopt(when, 'warning', place.at(`${side}.time`));
  return date;
}

function two(part: string): string {
  return /^\d$/.test(part) ? `0${part}` : part;
}

/**
 * TimelineJS prints -43 as "43 BCE", so that is what was written and read; EDTF counts years as
 * astronomers do, where 1 BCE is 0 and 43 BCE is -42. Its year 0 is printed as 0, and lies in 1 BCE.
 */
function yearOf(written: string): string {
  if (!/^[+-]?\d{1,16}$/.test(written)) return written;
  const year = Number(written);
  return yearText(year < 0 ? year + 1 : year);
}
