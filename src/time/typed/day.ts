import { daysFromCivil, daysInMonth } from '../civil.ts';
import { pieceOf, type Span } from './span.ts';
import type { Token } from './tokens.ts';
import type { Typing } from './typing.ts';

type Order = 'dmy' | 'mdy' | 'ymd';

/** Tokens of a day; the month may be a word. */
export interface DayTokens {
  readonly year: Token;
  readonly month: Token;
  readonly day: Token;
}

/** The day of three tokens, if the calendar has it. `era` is as in `yearSpan`. */
export function dayOf(tokens: DayTokens, era: string, typing: Typing): Span | undefined {
  const { year: yearToken, month: monthToken, day: dayToken } = tokens;
  const [month, day] = [monthToken.value, dayToken.value];
  if (!isMonth(month)) {
    return typing.fail('date-month', monthToken.at, { found: monthToken.text });
  }
  if (!(day >= 1 && day <= 31)) {
    return typing.fail('date-day', dayToken.at, { found: dayToken.text });
  }
  const span = yearSpan(yearToken, era, typing, (year) => ({ year, month, day }));
  if (!span || day <= daysInMonth(span.year, month)) return span;
  return typing.fail('date-no-such-day', dayToken.at, { found: pieceOf(span).text });
}

export function isMonth(number: number): boolean {
  return number >= 1 && number <= 12;
}

/**
 * The span of a year by its number and its era: `E` before Christ, `e` after, '' for none. A year of
 * two digits without an era needs a pivot; the eras have no year 0.
 */
export function yearSpan(
  { sign, value, at, text }: Token,
  era: string,
  typing: Typing,
  spanOf: (year: number) => Span,
): Span | undefined {
  const short = sign === 'n' && era === '';
  if (value === 0 && !short) return typing.fail('date-typed', at, { found: text });
  if (!short) return spanOf(era === 'E' ? 1 - value : value);
  const { pivot } = typing.rules;
  if (pivot !== undefined) return spanOf(value + 100 * Math.ceil((pivot - value) / 100));
  const century = value < 50 ? 1900 : 1800;
  const sketchOf = (year: number): string => pieceOf(spanOf(year)).text;
  return typing.doubt(at, sketchOf(century + value), sketchOf(century + 100 + value));
}

/** Day, month and year that stand as three numbers with the same mark between them. */
export function numericDay(
  numbers: readonly Token[],
  mark: string,
  era: string,
  typing: Typing,
): Span | undefined {
  const [first, second, third] = numbers;
  if (!first || !second || !third) return undefined;
  const readings = ordersOf(first, second, third, mark, typing).map((order): DayTokens => {
    if (order === 'ymd') return { year: first, month: second, day: third };
    if (order === 'mdy') return { month: first, day: second, year: third };
    return { day: first, month: second, year: third };
  });
  const [one, other] = readings;
  if (!one) return typing.fail('date-month', second.at, { found: second.text });
  if (!other || first.value === second.value) return dayOf(one, era, typing);
  return typing.doubt(first.at, sketch(one), sketch(other));
}

/** In which orders three numbers can be read. What the rules or the mark say is not doubted. */
function ordersOf(
  first: Token,
  second: Token,
  third: Token,
  mark: string,
  { rules: { order } }: Typing,
): readonly Order[] {
  if (first.sign === 'y') return ['ymd'];
  if (order && (order !== 'ymd' || third.sign === 'n')) return [order];
  if (mark === '.') return ['dmy'];
  const possible: Order[] = [];
  if (isMonth(second.value)) possible.push('dmy');
  if (isMonth(first.value)) possible.push('mdy');
  return possible;
}

/** One of two readings for the message; of a year of two digits as if it were of this century. */
function sketch({ year, month, day }: DayTokens): string {
  const full = year.sign === 'n' ? 2000 + year.value : year.value;
  return pieceOf({ year: full, month: month.value, day: day.value }).text;
}

/** Whether a day falls on the day of the week that stands before it. */
export function fallsOn(span: Span, weekday: Token, typing: Typing): boolean {
  const { year, month = 1, day = 1 } = span;
  // 1970-01-01 was a Thursday.
  const actual = (((daysFromCivil(year, month, day) + 4) % 7) + 7) % 7;
  if (actual === weekday.value - 1) return true;
  const found = weekday.text.replace(/\.$/, '');
  typing.fail('date-weekday', weekday.at, { found, other: pieceOf(span).text });
  return false;
}
