import { wordsFor } from '../i18n/languages.ts';
import type { Choice, Edge, Interval, Moment, When } from '../model/when.ts';
import { civilFromMs, DAY } from './civil.ts';
import { type DateStyle, evenSpaces, listFormat, shownIn, withinIntl } from './intl.ts';
import { clockParts, isClock, momentText, type Voice } from './moment-text.ts';
import { listDates, rangeEnds, rangeText } from './range-text.ts';
import { yearText } from './year-text.ts';
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
  const words = wordsFor(voice.locale).dates;
  if (isDate(start) && isDate(end)) return closedText(start, end, voice);
  if (isDate(start)) {
    if (end === 'open') return words.since(momentText(start, voice, 'since'));
    return words.endUnknown(momentText(start, voice, 'from'));
  }
  if (!isDate(end)) return words.dateUnknown;
  const until = momentText(end, voice, 'until');
  return start === 'open' ? words.until(until) : words.startUnknown(until);
}

function isDate(edge: Edge): edge is Moment {
  return typeof edge !== 'string';
}

function closedText(start: Moment, end: Moment, voice: Voice): string {
  const fields = sharedFields([start, end]);
  if (fields) return rangeText(start.lo, end.hi - 1, { ...voice, fields });
  const words = wordsFor(voice.locale).dates;
  if (isClock(start.precision) && start.precision === end.precision && !isDoubted([start, end])) {
    const [from, to] = [clockParts(start, voice), clockParts(end, voice)];
    if (from.before === to.before && from.after === to.after)
      return from.before + words.clocks(from.clock, to.clock) + from.after;
  }
  return words.fromTo(momentText(start, voice, 'start'), momentText(end, voice, 'until'));
}

/** The precision of dates that `Intl` can format as ranges and lists, if all share one. */
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
  const words = wordsFor(voice.locale).dates;
  const fields = sharedFields([member.start, member.end]);
  if (!fields) return words.between(momentText(member.start, voice), momentText(member.end, voice));
  const [from, to] = rangeEnds(member.start.lo, member.end.lo, { ...voice, fields });
  return words.between(from, to);
}

function memberText(member: Moment | Interval, of: Choice['of'], voice: Voice): string {
  if (member.kind === 'moment') return momentText(member, voice);
  const { start, end } = member;
  if (of === 'one' && isDate(start) !== isDate(end)) {
    const words = wordsFor(voice.locale).dates;
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
  const words = wordsFor(locale).dates;
  if (!Number.isFinite(from) || !Number.isFinite(to)) return openRange(from, to, locale, timeZone);
  const first = shownIn(from, timeZone);
  // Half-open: the day on which the span ends at midnight does not belong to it.
  const last = shownIn(Math.max(from, to - 1), timeZone);
  const years = [civilFromMs(first.ms).year, civilFromMs(last.ms).year] as const;
  if (!withinIntl(first.ms) || !withinIntl(last.ms) || Math.max(...years.map(Math.abs)) >= 10_000)
    return years[0] === years[1]
      ? yearText(years[0], locale)
      : words.fromTo(yearText(years[0], locale), yearText(years[1], locale));
  const fields = fieldsFor(from, to, timeZone);
  if (fields === 'minute') {
    const voice: Voice = { locale, style: 'short', timeZone };
    return closedText(minuteAt(from, timeZone), minuteAt(to, timeZone), voice);
  }
  return rangeText(first.ms, last.ms, { locale, style: 'long', fields, zone: first.zone });
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
  const words = wordsFor(locale).dates;
  if (Number.isFinite(from)) return words.since(dayText(from, locale, zone));
  return Number.isFinite(to) ? words.until(dayText(to - 1, locale, zone)) : words.dateUnknown;
}

function dayText(at: number, locale: string, timeZone: string): string {
  const { ms, zone } = shownIn(at, timeZone);
  if (!withinIntl(ms)) return yearText(civilFromMs(ms).year, locale);
  return rangeText(ms, ms, { locale, style: 'long', fields: 'day', zone });
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
