import type { DateKind } from '../i18n/words.ts';
import type { Choice, Edge, Interval, Moment, When } from '../model/when.ts';
import { civilFromMs, DAY } from './civil.ts';
import { atText, type ClockPrecision, isClock } from './clock-text.ts';
import { dateText } from './date-parts.ts';
import { dateWords } from './date-words.ts';
import { type DateStyle, evenSpaces, listFormat, needsEra, onTheWall, withinIntl } from './intl.ts';
import {
  approximateText,
  betweenText,
  type ClockParts,
  clockParts,
  doubted,
  kindOf,
  momentText,
  type Voice,
  yearOf,
} from './moment-text.ts';
import { listDates, rangeText } from './range-text.ts';
import { agesText, isAge, isAgo, yearText } from './year-text.ts';
import { zoneOffsetAt } from './zones.ts';

export interface FormatOptions {
  /** IANA zone for times of day; default the one each was written in. Dates without time stay. */
  readonly timeZone?: string | undefined;
  /** `short` = abbreviated month, `full` with the day of the week; default `long`. */
  readonly style?: DateStyle | undefined;
}

/** A date in words of a locale (BCP 47), with all that is said of how sure it is. */
export function formatWhen(when: When, locale: string, options: FormatOptions = {}): string {
  const voice: Voice = { locale, style: options.style ?? 'long', timeZone: options.timeZone };
  if (when.kind === 'moment') return momentText(when, voice);
  return when.kind === 'interval' ? intervalText(when, voice) : choiceText(when, voice);
}

function intervalText({ start, end }: Interval, voice: Voice): string {
  if (isDate(start) && isDate(end)) return closedText(start, end, voice);
  const words = dateWords(voice.locale);
  if (isDate(start)) {
    const [role, say] =
      end === 'open' ? (['since', words.since] as const) : (['from', words.endUnknown] as const);
    return doubted(start, say(approximateText(start, voice, role), kindOf(start)), voice);
  }
  if (!isDate(end)) return words.dateUnknown;
  const say = start === 'open' ? words.until : words.startUnknown;
  return doubted(end, say(approximateText(end, voice, 'until'), kindOf(end)), voice);
}

function isDate(edge: Edge): edge is Moment {
  return typeof edge !== 'string';
}

function closedText(start: Moment, end: Moment, voice: Voice): string {
  const { locale } = voice;
  const fields = sharedFields([start, end]);
  if (fields) return rangeText(start.lo, end.hi - 1, { ...voice, fields });
  const aged = agedText(start, end, voice);
  if (aged !== undefined) return aged;
  const kinds = [kindOf(start), kindOf(end)] as const;
  const words = dateWords(locale);
  if (!isDoubted([start, end]) && isClock(start.precision) && start.precision === end.precision) {
    const [from, to] = clocksOf(start, end, start.precision, voice);
    // "um 20.21 Uhr" takes no range, a comma does.
    if (from.day === to.day)
      return atText(from.day, words.clocks(from.clock, to.clock), true, locale);
  }
  const from = momentText(start, voice, 'start');
  return words.fromTo(from, momentText(end, voice, 'until'), kinds);
}

/**
 * Two dates of which one at least is an age. "Vor 66 Millionen Jahren" is a phrase already, which
 * takes no "from" or "between" in most languages. `undefined` if neither is.
 */
function agedText(start: Moment, end: Moment, voice: Voice): string | undefined {
  const both = [start, end] as const;
  const { about, dash = ['–', ' – '], uncertain } = dateWords(voice.locale);
  const ages = both.filter((moment) => kindOf(moment) === 'age').length;
  if (ages === 0) return undefined;
  if (ages === 1) return both.map((moment) => momentText(moment, voice)).join(dash[1]);
  const said = agesText([yearOf(start), yearOf(end)], voice.locale);
  const rough = both.some(({ approximate }) => approximate) ? about(said, 'alone', 'age') : said;
  return both.some((moment) => moment.uncertain) ? uncertain(rough) : rough;
}

/** Two times of day; which clocks they are of is said where they would else mislead. */
function clocksOf(
  start: Moment,
  end: Moment,
  precision: ClockPrecision,
  voice: Voice,
): readonly [ClockParts, ClockParts] {
  const say = (named: boolean): readonly [ClockParts, ClockParts] => [
    clockParts(start, precision, voice, 'alone', named),
    clockParts(end, precision, voice, 'alone', named),
  ];
  const [from, to] = say(false);
  const elsewhere = voice.timeZone === undefined && start.zone !== end.zone;
  const same = from.day === to.day && from.clock === to.clock && start.lo !== end.lo;
  return elsewhere || same ? say(true) : [from, to];
}

/** The precision of dates that ranges and lists can collapse, if all share one. */
function sharedFields(moments: readonly Moment[]): 'day' | 'month' | 'year' | undefined {
  const precision = moments[0]?.precision;
  if (precision !== 'day' && precision !== 'month' && precision !== 'year') return undefined;
  const plain = moments.every(
    (moment) =>
      moment.precision === precision &&
      moment.pattern === undefined &&
      Math.abs(civilFromMs(moment.lo).year) < 10_000,
  );
  return plain && !isDoubted(moments) ? precision : undefined;
}

function isDoubted(moments: readonly Moment[]): boolean {
  return moments.some(({ approximate, uncertain }) => approximate || uncertain);
}

function choiceText({ of, members }: Choice, voice: Voice): string {
  const { locale } = voice;
  const [only] = members;
  if (only && members.length === 1)
    return of === 'one' ? oneText(only, voice) : memberText(only, of, voice);
  const type = of === 'one' ? 'disjunction' : 'conjunction';
  const moments = members.filter((member) => member.kind === 'moment');
  const fields = moments.length === members.length ? sharedFields(moments) : undefined;
  const rising = moments.every((moment, i) => i === 0 || moment.lo > (moments[i - 1]?.lo ?? 0));
  if (fields && rising) {
    return listDates(
      moments.map(({ lo }) => lo),
      type,
      { ...voice, fields },
    );
  }
  const texts = members.map((member) => memberText(member, of, voice));
  return evenSpaces(listFormat(locale, type).format(texts));
}

/** A set of one member, which is a range as a rule: one moment between two others. */
function oneText(member: Moment | Interval, voice: Voice): string {
  if (member.kind === 'moment' || !isDate(member.start) || !isDate(member.end))
    return memberText(member, 'one', voice);
  const { start, end } = member;
  const fields = sharedFields([start, end]);
  if (fields) return betweenText(start.lo, end.lo, fields, voice);
  const aged = agedText(start, end, voice);
  if (aged !== undefined) return aged;
  const texts = [start, end].map((edge) => momentText(edge, voice, 'between'));
  return dateWords(voice.locale).between(texts[0] ?? '', texts[1] ?? '', kindOf(start));
}

function memberText(member: Moment | Interval, of: Choice['of'], voice: Voice): string {
  if (member.kind === 'moment') return momentText(member, voice);
  const { start, end } = member;
  if (of === 'one' && isDate(start) !== isDate(end)) {
    const words = dateWords(voice.locale);
    if (isDate(start)) return words.orLater(momentText(start, voice));
    if (isDate(end)) return words.orEarlier(momentText(end, voice));
  }
  return intervalText(member, voice);
}

/**
 * The span from `from` to `to` (half-open, ms UTC) as coarse as its length allows: years, months,
 * days, or times of day. `timeZone` is an IANA zone.
 */
export function formatRange(from: number, to: number, locale: string, timeZone = 'UTC'): string {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return openRange(from, to, locale, timeZone);
  const first = onTheWall(from, timeZone);
  // Half-open: the day on which the span ends at midnight does not belong to it.
  const last = onTheWall(Math.max(from, to - 1), timeZone);
  const years = [civilFromMs(first).year, civilFromMs(last).year] as const;
  if (Math.max(...years.map(Math.abs)) >= 10_000) return yearsText(...years, locale);
  const fields = fieldsFor(from, to, timeZone);
  if (fields === 'minute') {
    const voice: Voice = { locale, style: 'short', timeZone };
    return closedText(minuteAt(from, timeZone), minuteAt(to, timeZone), voice);
  }
  return rangeText(first, last, { locale, style: 'long', fields });
}

/** Years too far to be collapsed; the first and last of a view, so rounded to what it shows. */
function yearsText(from: number, to: number, locale: string): string {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(to - from + 1)) - 2);
  const round = (year: number): number => (isAgo(year) ? Math.round(year / step) * step : year);
  const years = [round(from), round(to)] as const;
  const { dash = ['–', ' – '], fromTo } = dateWords(locale);
  if (years.every(isAge)) return agesText(years, locale);
  const texts = years.map((year) => yearText(year, locale)) as [string, string];
  if (texts[0] === texts[1]) return texts[0];
  return years.some(isAge) ? texts.join(dash[1]) : fromTo(...texts, ['year', 'year']);
}

function fieldsFor(from: number, to: number, zone: string): 'year' | 'month' | 'day' | 'minute' {
  const length = to - from;
  if (length >= 3 * 365 * DAY) return 'year';
  if (length >= 60 * DAY) return 'month';
  const wholeDays = length > 0 && isMidnight(from, zone) && isMidnight(to, zone);
  return length >= 2 * DAY || wholeDays ? 'day' : 'minute';
}

function isMidnight(ms: number, zone: string): boolean {
  return (ms + zoneOffsetAt(ms, zone)) % DAY === 0;
}

function openRange(from: number, to: number, locale: string, zone: string): string {
  const words = dateWords(locale);
  if (Number.isFinite(from)) return words.since(...dayOrYear(from, locale, zone));
  return Number.isFinite(to) ? words.until(...dayOrYear(to - 1, locale, zone)) : words.dateUnknown;
}

function dayOrYear(at: number, locale: string, timeZone: string): [string, DateKind] {
  const wall = onTheWall(at, timeZone);
  if (!withinIntl(wall)) return [yearText(civilFromMs(wall).year, locale), 'year'];
  const era = needsEra(wall);
  return [dateText(wall, { locale, style: 'long', fields: 'day', era }), 'day'];
}

function minuteAt(ms: number, zone: string): Moment {
  const lo = Math.floor(ms / 60_000) * 60_000;
  return {
    kind: 'moment',
    text: '',
    lo,
    hi: lo + 60_000,
    precision: 'minute',
    approximate: false,
    uncertain: false,
    zone,
  };
}
