import {
  type DateStyle,
  dateFormat,
  evenSpaces,
  type Fields,
  isBeforeChrist,
  listFormat,
} from './intl.ts';

/** How a range of dates is shown. */
export interface RangeFormat {
  readonly locale: string;
  readonly fields: Fields;
  readonly style: DateStyle;
  readonly zone?: string;
}

/** "3.–9. April 2026", collapsed as the locale does it. Both ends are shown; ms UTC. */
export function rangeText(from: number, to: number, format: RangeFormat): string {
  return evenSpaces(formatter(from, format).formatRange(from, to));
}

function formatter(
  from: number,
  { locale, fields, style, zone }: RangeFormat,
): Intl.DateTimeFormat {
  return dateFormat(locale, zone ?? 'UTC', fields, style, isBeforeChrist(from));
}

/** A range cut at its dash: "3." "9." " April 2026", or "November " "24" "26" ", 2025". */
interface Pieces {
  readonly before: string;
  readonly from: string;
  readonly to: string;
  readonly after: string;
}

/** `undefined` where the locale joins the two ends with a word, or they are the same. */
function rangePieces(from: number, to: number, format: RangeFormat): Pieces | undefined {
  const pieces = { before: '', from: '', joint: '', to: '', after: '' };
  let reached: keyof typeof pieces = 'before';
  for (const { source, value } of formatter(from, format).formatRangeToParts(from, to)) {
    if (source === 'startRange') reached = 'from';
    else if (source === 'endRange') reached = 'to';
    else if (reached === 'from') reached = 'joint';
    else if (reached === 'to') reached = 'after';
    pieces[reached] += value;
  }
  // In German the dot of the first day stands before the dash, in the part between the two.
  const joint = /^(.*?)\s*[–—-]\s*$/u.exec(pieces.joint);
  if (!joint) return undefined;
  const { before, to: end, after } = pieces;
  return { before, from: pieces.from + joint[1], to: end, after };
}

/** The two ends of a range as separate texts, the first as short as the second allows. */
export function rangeEnds(from: number, to: number, format: RangeFormat): [string, string] {
  const pieces = rangePieces(from, to, format);
  if (pieces) {
    const { before, after } = pieces;
    return [evenSpaces(before + pieces.from), evenSpaces(pieces.to + after)];
  }
  const single = (ms: number): string => evenSpaces(formatter(ms, format).format(ms));
  return [single(from), single(to)];
}

/** "21. oder 22. November 2025": dates in rising order as a list that says the rest only once. */
export function listDates(
  dates: readonly number[],
  type: 'conjunction' | 'disjunction',
  format: RangeFormat,
): string {
  const list = listFormat(format.locale, type);
  const last = dates.at(-1) ?? 0;
  const pairs = dates.slice(0, -1).map((date) => rangePieces(date, last, format));
  const [first] = pairs;
  const alike = pairs.every((pair) => pair && samePlace(pair, first));
  if (!first || !alike) {
    const single = (ms: number): string => evenSpaces(formatter(ms, format).format(ms));
    return evenSpaces(list.format(dates.map(single)));
  }
  const days = [...pairs.flatMap((pair) => (pair ? [pair.from] : [])), first.to];
  // "21., 22." carries its dot in the first part; the last day has it in what follows.
  return evenSpaces(first.before + list.format(days) + first.after);
}

function samePlace(pair: Pieces, other: Pieces | undefined): boolean {
  return other !== undefined && pair.before === other.before && pair.after === other.after;
}
