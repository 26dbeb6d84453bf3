import type { DateKind } from '../i18n/words.ts';
import type { Choice, Edge, Interval, Moment, When } from '../model/when.ts';
import { civilFromMs, DAY } from './civil.ts';
import { atText, isClock } from './clock-text.ts';
import { dateText } from './date-parts.ts';
import { dateWords } from './date-words.ts';
import { type DateStyle, evenSpaces, listFormat, needsEra, onTheWall, withinIntl } from './intl.ts';
import {
  approximateText,
  betweenText,
  clockParts,
  doubted,
  kindOf,
  momentText,
  type Voice,
} from './moment-text.ts';
import { listDates, rangeText } from './range-text.ts';
import { agesText, isAge, yearText } from './year-text.ts';
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
  const plain = !isDoubted([start, end]);
  const kinds = [kindOf(start), kindOf(end)] as const;
  const ages = plain && kinds.every((kind) => kind === 'age');
  if (ages) return agesText(start.lo, end.lo, locale) ?? '';
  const words = dateWords(locale);
  if (plain && isClock(start.precision) && start.precision === end.precision) {
    const from = clockParts(start, start.precision, voice);
    const to = clockParts(end, start.precision, voice);
    // "um 20.21 Uhr" takes no range, a comma does.
    if (from.day === to.day)
      return atText(from.day, words.clocks(from.clock, to.clock), true, locale);
  }
  const from = momentText(start, voice, 'start');
  return words.fromTo(from, momentText(end, voice, 'until'), kinds);
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
  const texts = [from, to].map((year) => yearText(year, locale)) as [string, string];
  const kinds = [from, to].map((year) => (isAge(year) ? 'age' : 'year')) as [DateKind, DateKind];
  return texts[0] === texts[1] ? texts[0] : dateWords(locale).fromTo(...texts, kinds);
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
