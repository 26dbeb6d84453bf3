import type { Words } from '../i18n/words.ts';
import { type LocalText, localText } from '../model/text.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import { isOngoing, type Moment, type Precision, type When } from '../model/when.ts';
import { dateWords } from '../time/date-words.ts';

type Tell = (when: When, style: 'short' | 'long' | 'full') => string;

/** Dates that name no day. */
const dayless: readonly Precision[] = ['month', 'season'];
const vague: readonly Precision[] = ['year', 'decade', 'century', 'millennium'];

/**
 * How sure an event and its date are, in words, beyond what the printed date says. `short` fits
 * beside the date in a list; the longer styles say all of it, for the card. An author's `dateText`
 * replaces the printed date, so what that would have said is said here.
 */
export function certainty(
  event: TimelineEvent,
  words: Words,
  tell: Tell,
  style: 'short' | 'long' | 'full',
): readonly string[] {
  const short = style === 'short';
  const printed = event.dateText === undefined;
  const told = short && printed ? [] : [...qualifiers(event, words), ...setWords(event, words)];
  const corrected = event.corrections.length > 0 ? [words.ui.certainty.corrected] : [];
  return [
    ...statusWords(event, words, style),
    ...dateDoubt(event, words, style),
    ...told,
    ...knownSince(event, words, tell, style),
    ...corrected,
  ];
}

function statusWords(event: TimelineEvent, words: Words, style: string): readonly string[] {
  if (event.status === 'confirmed') return [];
  if (event.status === 'reported' && style !== 'short') return [words.ui.certainty.unconfirmed];
  return [words.ui.certainty[event.status]];
}

function dateDoubt(event: TimelineEvent, words: Words, style: string): readonly string[] {
  const { certainty } = words.ui;
  const { when } = event;
  if (when.kind === 'interval') return endWords(event, words);
  if (!isDayUnknown(when) || isSet(when)) return [];
  // "April 2026 · geplant" is plain enough in a list: nobody expects the day to be known yet.
  if (event.status === 'planned') return style === 'short' ? [] : [certainty.dateOpen];
  return isDayless(when) ? [certainty.dayUnknown] : vagueDate(event, words, style);
}

/** "2022" says by itself that nobody gave a day; only the card need say it again. */
function vagueDate(event: TimelineEvent, words: Words, style: string): readonly string[] {
  if (style === 'short' && event.when.kind === 'moment') return [];
  return [words.ui.certainty.dateUnknown];
}

/** "Since 2022" may have ended, "until 2022" have begun; an unknown end is in the date itself. */
function endWords({ when, dateText }: TimelineEvent, words: Words): readonly string[] {
  const { certainty } = words.ui;
  return [
    ...(startsOpen(when) ? [certainty.startOpen] : []),
    ...(isOngoing(when) ? [certainty.ongoing] : []),
    ...(dateText && startsUnknown(when) ? [certainty.startUnknown] : []),
    ...(dateText && endsUnknown(when) ? [certainty.endUnknown] : []),
  ];
}

function setWords({ when, status }: TimelineEvent, words: Words): readonly string[] {
  return isSet(when) && status !== 'planned' ? [words.ui.certainty.oneOf] : [];
}

/** What was announced beforehand is worth saying in the card only. */
function knownSince(
  event: TimelineEvent,
  words: Words,
  tell: Tell,
  style: 'short' | 'long' | 'full',
): readonly string[] {
  const { reported } = event;
  if (!reported || (style === 'short' && !cameOutLater(event))) return [];
  return [words.ui.certainty.knownSince(tell(reported, style === 'short' ? 'short' : 'long'))];
}

/** Whether an event came out later than it happened: a dumbbell. */
export function cameOutLater({ when, reported }: TimelineEvent): boolean {
  return reported !== undefined && reported.lo > when.lo;
}

/** One of several dates that are named, not of a stretch of time. */
export function isSet(when: When): boolean {
  return when.kind === 'choice' && when.of === 'one' && when.members.length > 1;
}

export function startsOpen(when: When): boolean {
  return when.kind === 'interval' && when.start === 'open';
}

export function startsUnknown(when: When): boolean {
  return when.kind === 'interval' && when.start === 'unknown';
}

export function endsUnknown(when: When): boolean {
  return when.kind === 'interval' && when.end === 'unknown';
}

/** What the author wrote of a date: some part of it is about then, or doubted by the source. */
export function isQualified(when: When, as: 'approximate' | 'uncertain'): boolean {
  return momentsOf(when).some((moment) => moment[as]);
}

/** Whether the day on which it happened is not known: a whisker, not a point. */
export function isDayUnknown(when: When): boolean {
  if (when.kind === 'choice') return when.of === 'one';
  return when.kind === 'moment' && (isDayless(when) || vague.includes(when.precision));
}

function isDayless(when: When): boolean {
  return when.kind === 'moment' && dayless.includes(when.precision);
}

function qualifiers({ when, dateText }: TimelineEvent, words: Words): readonly string[] {
  const { approximate, uncertain } = words.ui.certainty;
  const said = dateText !== undefined && saysAbout(localText(dateText, words.lang, words.lang));
  return [
    ...(isQualified(when, 'approximate') && !said ? [approximate] : []),
    ...(isQualified(when, 'uncertain') ? [uncertain] : []),
  ];
}

const KINDS = ['age', 'year', 'month', 'day', 'time'] as const;

/** Whether an author's own words for a date call it "about then", as the dates of their language do. */
function saysAbout({ text, lang = '' }: LocalText): boolean {
  if (/[~≈]/.test(text)) return true;
  const plain = ` ${text.toLowerCase().replace(/[\s\p{N}.,]+/gu, ' ')} `;
  const about = KINDS.map((kind) => dateWords(lang).about('', 'alone', kind).trim().toLowerCase());
  return ['ca', 'c', 'circa', ...about].some((word) => word !== '' && plain.includes(` ${word} `));
}

/** Whether a date that names no day is drawn as a plain whisker, with no stronger sign of doubt. */
export function isRough(when: When): boolean {
  const qualified = isQualified(when, 'approximate') || isQualified(when, 'uncertain');
  return isDayUnknown(when) && !isSet(when) && !qualified && !isUnbounded(when);
}

/** One moment, then or at any time before, or after: a whisker that runs out. */
export function isUnbounded(when: When, side?: 'lo' | 'hi'): boolean {
  if (when.kind !== 'choice' || isSet(when)) return false;
  return side ? !Number.isFinite(when[side]) : isUnbounded(when, 'lo') || isUnbounded(when, 'hi');
}

function momentsOf(when: When): readonly Moment[] {
  if (when.kind === 'moment') return [when];
  if (when.kind === 'choice') return when.members.flatMap(momentsOf);
  return [when.start, when.end].filter((edge) => typeof edge !== 'string');
}
