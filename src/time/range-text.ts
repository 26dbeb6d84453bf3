import type { DatePart } from '../i18n/words.ts';
import { GREGORIAN } from './civil.ts';
import { type DateForm, dateParts, textOf } from './date-parts.ts';
import { dateWords } from './date-words.ts';
import { evenSpaces, listFormat, needsEra } from './intl.ts';

/** How the dates of a range or a list are shown, all alike. */
export type RangeForm = Omit<DateForm, 'era'>;

/**
 * "3.–9. April 2026", collapsed as the language does it. Both ends are shown; ms as the wall clock
 * has them.
 */
export function rangeText(from: number, to: number, form: RangeForm): string {
  const { before, items, after } = cut([from, to], form);
  const [first, last] = items;
  if (first === undefined || last === undefined) return before;
  const { range, dash = ['–', ' – '] } = dateWords(form.locale);
  const { fields, style } = form;
  const said =
    fields === 'bare-day' || fields === 'bare-month'
      ? undefined
      : range?.(before + first, last + after, fields, style === 'short');
  return said ?? before + first + dash[/\s/.test(first + last) ? 1 : 0] + last + after;
}

/** The two ends of a range as separate texts, the first as short as the second allows. */
export function rangeEnds(from: number, to: number, form: RangeForm): [string, string] {
  const { before, items, after } = cut([from, to], form);
  const [first = '', last = ''] = items;
  return [before + first, last + after];
}

/** "21. oder 22. November 2025": dates in rising order as a list that says the rest only once. */
export function listDates(
  dates: readonly number[],
  type: 'conjunction' | 'disjunction',
  form: RangeForm,
): string {
  const { before, items, after } = cut(dates, form);
  return before + evenSpaces(listFormat(form.locale, type).format(items)) + after;
}

/** Dates, what they have in common before and after them said once. */
interface Cut {
  readonly before: string;
  /** Empty where all dates are the same. */
  readonly items: readonly string[];
  readonly after: string;
}

/** From large to small: a part is common only if all that it is part of is, too. */
const SIZES = ['era', 'year', 'month', 'day'];

function cut(dates: readonly number[], form: RangeForm): Cut {
  const era = dates.some(needsEra) && !form.fields.startsWith('bare-');
  // All with the day of the week, or none.
  const style =
    dates.some((date) => date < GREGORIAN) && form.style === 'full' ? 'long' : form.style;
  const all = dates.map((date) => dateParts(date, { ...form, style, era }));
  const [one = []] = all;
  const separate = { before: '', items: all.map(textOf), after: '' };
  const alike = all.every((parts) => parts.map(typeOf).join() === one.map(typeOf).join());
  if (!alike) return separate;
  const common = commonTypes(all);
  const differs = one.map(({ type }) => type !== 'literal' && !common.has(type));
  const first = differs.indexOf(true);
  if (first < 0) return { before: textOf(one), items: [], after: '' };
  const end = differs.lastIndexOf(true);
  // "2025年10月–2026年4月", "április 3. – május 1.": a sign at the very end belongs to its number.
  const last = end > first && end === one.length - 2 ? end + 1 : end;
  const after = textOf(one.slice(last + 1));
  // "3." keeps the dot that in "9. April" belongs to what follows.
  const dot = /^\.\s/.test(after) ? '.' : '';
  const items = all.map(
    (parts, i) => textOf(parts.slice(first, last + 1)) + (i < all.length - 1 ? dot : ''),
  );
  return { before: textOf(one.slice(0, first)), items, after };
}

function typeOf({ type }: DatePart): string {
  return type;
}

function commonTypes(all: readonly (readonly DatePart[])[]): ReadonlySet<string> {
  const common = new Set<string>();
  const values = (type: string): Set<string | undefined> =>
    new Set(all.map((parts) => parts.find((part) => part.type === type)?.value));
  for (const type of SIZES) {
    if (values(type).size > 1) return common;
    common.add(type);
  }
  return common.add('weekday');
}
