import { civilFromMs, daysInMonth } from '../civil.ts';

/** What a typed date covers: a day, a month, a year, or the ten or hundred years from `year` on. */
export interface Span {
  /** Astronomical: 0 is 1 BCE. */
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** Code 21–41 of a season, quarter or half; in place of the month. */
  readonly season?: number;
  readonly years?: 10 | 100;
}

/** A typed date in EDTF. */
export interface Piece {
  /** The date; of a part, such as the middle of April, the first day, month or year of it. */
  readonly text: string;
  /** Of a part the last day, month or year … */
  readonly last?: string;
  /** … and what it is a part of: the most that an edge of an interval can say in EDTF. */
  readonly whole?: readonly [start: string, end: string];
}

/** A span as EDTF says it. */
export function pieceOf(span: Span): Piece {
  const { year, month = span.season, day, years } = span;
  if (years) return yearsPiece(year, years);
  return { text: [yearText(year), month, day].map(twoDigits).filter(Boolean).join('-') };
}

function twoDigits(part: string | number | undefined): string | undefined {
  return typeof part === 'number' ? String(part).padStart(2, '0') : part;
}

/** Four digits with a sign, or `Y` and as many as there are. */
export function yearText(year: number): string {
  const size = Math.abs(year);
  if (size > 9999) return `Y${year}`;
  return (year < 0 ? '-' : '') + String(size).padStart(4, '0');
}

/**
 * `199X`, `18XX`. A century before Christ runs back from its last year, which EDTF counts as one less:
 * the fifth is `-04XX`. The first would hold the year 0, which no `X` with a minus reaches.
 */
function yearsPiece(year: number, years: 10 | 100): Piece {
  const mask = (at: number): string => yearText(at).slice(0, years === 10 ? -1 : -2);
  const text = mask(year < 0 ? year + years - 1 : year) + 'X'.repeat(years === 10 ? 1 : 2);
  if (year !== -99) return { text };
  return { text: '-0099', last: '0000', whole: ['-00XX', '0000'] };
}

/**
 * The beginning (1), middle (2) or end (3) of a span: days 1–10, 11–20 and the rest of a month; of
 * twelve months four each; of ten years four, three and three; of a hundred 34, 33 and 33.
 */
export function thirdOf(span: Span, third: number): Piece | undefined {
  const { year, month, years } = span;
  if (span.day !== undefined || span.season !== undefined) return undefined;
  const { text, whole = [text, text] } = pieceOf(span);
  const count = years ?? (month === undefined ? 12 : 30);
  const first = Math.ceil((count * (third - 1)) / 3);
  const end = Math.ceil((count * third) / 3);
  const unit = (index: number): string => {
    if (years) return yearText(year + index);
    return pieceOf(
      month === undefined ? { year, month: index + 1 } : { year, month, day: index + 1 },
    ).text;
  };
  const last = month !== undefined && third === 3 ? daysInMonth(year, month) : end;
  return { text: unit(first), last: unit(last - 1), whole };
}

/** The day, month or year that begins at a moment (ms UTC), or has just ended with it. */
export function nextTo(ms: number, precision: string): string {
  const { year, month, day } = civilFromMs(ms);
  if (precision === 'day') return pieceOf({ year, month, day }).text;
  return pieceOf(precision === 'month' || precision === 'season' ? { year, month } : { year }).text;
}
