import { fileKind } from '../model/file-kind.ts';
import type { Status, Timeline, TimelineEvent } from '../model/timeline.ts';
import type { Qualifier, When } from '../model/when.ts';
import { civilFromMs, DAY } from '../time/civil.ts';
import { isTimed, portable } from './dates.ts';
import { Losses, OneLanguage, type WriteOptions, type Written } from './losses.ts';

export interface IcsOptions extends WriteOptions {
  /** When the calendar is made, ms since 1970, UTC; every event has to carry it (RFC 5545, 3.8.7.2). */
  readonly now: number;
}

/** Bytes of a line before it is folded (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

const STATUSES: { readonly [status in Status]?: string } = {
  confirmed: 'CONFIRMED',
  planned: 'TENTATIVE',
  cancelled: 'CANCELLED',
};

/**
 * An iCalendar file (RFC 5545, 7986). A calendar knows days and times only: a month or a doubtful
 * date is the days it spans there, and stands as it is in `X-EDTF`. Events outside of the years
 * 1–9999, and those without a known beginning, have no place in it.
 */
export function writeIcs(timeline: Timeline, options: IcsOptions): Written {
  const losses = new Losses();
  const say = new OneLanguage(timeline, losses, options);
  for (const field of [
    'notes',
    'byline',
    'source',
    'asOf',
    'updated',
    'groups',
    'eras',
    'lang',
  ] as const) {
    losses.leftOut(field, timeline[field]);
  }
  if (timeline.timeZone !== 'UTC') losses.leftOut('timeZone', timeline.timeZone);
  const title = say.of(timeline.title, 'title');
  const intro = say.of(timeline.intro, 'intro');
  const events = timeline.events.flatMap((event) => eventOf(event, say, losses, options.now));
  const lines = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//event-timeline//event-timeline//EN'],
    ['NAME', escaped(title)],
    ['X-WR-CALNAME', escaped(title)],
    ['DESCRIPTION', escaped(intro)],
    ['X-WR-CALDESC', escaped(intro)],
    ...events,
    ['END', 'VCALENDAR'],
  ];
  const told = lines.filter(([, value]) => value !== '');
  return {
    text: told.map((line) => `${folded(line.join(':'))}\r\n`).join(''),
    losses: losses.list,
  };
}

type Line = readonly string[];

function eventOf(
  event: TimelineEvent,
  say: OneLanguage,
  losses: Losses,
  now: number,
): readonly Line[] {
  losses.enter(event.id);
  const dates = datesOf(event.when);
  if (!dates) {
    losses.leftOut('event', event.id);
    return [];
  }
  if (dates.length > 2 || event.when.kind === 'choice') losses.simplified('when');
  noteLosses(event, losses);
  const tags = event.tags.map((tag) => escaped(say.of(tag, 'tags')));
  const [source] = event.sources;
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', escaped(event.id)],
    ['DTSTAMP', moment(now)],
    ...dates,
    ['SUMMARY', escaped(say.of(event.title, 'title'))],
    ['DESCRIPTION', escaped(say.inWords(event.summary, 'summary'))],
    ['LOCATION', escaped(say.of(event.place, 'place'))],
    ['CATEGORIES', tags.join(',')],
    ['STATUS', STATUSES[event.status] ?? ''],
    ['URL', addressOf(source?.url)],
    ['ATTACH', addressOf(attachmentOf(event))],
    ['END', 'VEVENT'],
  ];
}

function noteLosses(event: TimelineEvent, losses: Losses): void {
  const { dateText, group, reported, links, corrections, importance, media, sources } = event;
  const { status } = event;
  const left = { dateText, group, reported, links, corrections };
  for (const [field, value] of Object.entries(left)) losses.leftOut(field, value);
  if (importance !== 3) losses.leftOut('importance', importance);
  if (STATUSES[status] === undefined) losses.leftOut('status', status);
  if (media && attachmentOf(event) === undefined) losses.leftOut('media', media);
  else if (media && Object.keys(media).length > 1) losses.simplified('media');
  if (sources.length > 0) losses.simplified('sources');
}

/** A file by its ending: whatever else is attached is read as a source. */
function attachmentOf({ media }: TimelineEvent): string | undefined {
  const file = media?.url !== undefined && media.quote === undefined;
  return file && fileKind(media.url) ? media.url : undefined;
}

/** A line break in an address would begin a new line of the file. */
function addressOf(url: string | undefined): string {
  return url === undefined || /[\s\p{Cc}]/u.test(url) ? '' : url;
}

/** Lines for the date; undefined where a calendar has none. */
function datesOf(when: When): readonly Line[] | undefined {
  const bounds = [when.lo, ...(Number.isFinite(when.hi) ? [when.hi] : [])];
  if (!bounds.every(isInCalendar)) return undefined;
  const plain = when.kind === 'moment' && when.precision === 'day' && isSure(when);
  const lines = isClocked(when) ? times(when) : days(when.lo, when.hi);
  return plain ? lines : [...lines, ['X-EDTF', escaped(portable(when))]];
}

function isSure({ approximate, uncertain }: Qualifier): boolean {
  return !approximate && !uncertain;
}

function isClocked(when: When): boolean {
  if (when.kind === 'interval') return typeof when.start === 'object' && isTimed(when.start);
  return when.kind === 'moment' && isTimed(when);
}

/** A moment has no end; that of a period is exclusive here as there. */
function times(when: When): readonly Line[] {
  const lasting = when.kind === 'interval' && Number.isFinite(when.hi);
  const start: Line = ['DTSTART', moment(when.lo)];
  return lasting ? [start, ['DTEND', moment(when.hi)]] : [start];
}

/** Whole days: the end is the day after the last (RFC 5545, 3.6.1), as our bounds are. */
function days(lo: number, hi: number): readonly Line[] {
  const start: Line = ['DTSTART;VALUE=DATE', day(lo)];
  const last = Math.ceil(hi / DAY) * DAY;
  return Number.isFinite(hi) ? [start, ['DTEND;VALUE=DATE', day(last)]] : [start];
}

function isInCalendar(ms: number): boolean {
  const { year } = civilFromMs(ms);
  return year >= 1 && year <= 9999;
}

function day(ms: number): string {
  const { year, month, day: date } = civilFromMs(ms);
  return `${pad(year, 4)}${pad(month)}${pad(date)}`;
}

function moment(ms: number): string {
  const seconds = Math.floor((ms - Math.floor(ms / DAY) * DAY) / 1000);
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${day(ms)}T${clock.map((part) => pad(part)).join('')}Z`;
}

function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}

/** RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** Long lines go on after a line break and a blank; no letter is cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let part = '';
  let bytes = 0;
  for (const letter of line) {
    const size = bytesOf(letter.codePointAt(0) ?? 0);
    if (bytes + size > LONGEST_LINE) {
      lines.push(part);
      part = ' ';
      bytes = 1;
    }
    part += letter;
    bytes += size;
  }
  return [...lines, part].join('\r\n');
}

/** Length of a letter in UTF-8. */
function bytesOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
