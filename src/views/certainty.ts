import type { Words } from '../i18n/words.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import { isOngoing, type Moment, type Precision, type When } from '../model/when.ts';

type Tell = (when: When, style: 'short' | 'long' | 'full') => string;

/** Dates that name no day. */
const dayless: readonly Precision[] = ['month', 'season'];
const vague: readonly Precision[] = ['year', 'decade', 'century', 'millennium'];

/**
 * How sure an event and its date are, in words, beyond what the printed date says. `short` fits
 * beside the date in a list; the longer styles say all of it, for the card.
 */
export function certainty(
  event: TimelineEvent,
  words: Words,
  tell: Tell,
  style: 'short' | 'long' | 'full',
): readonly string[] {
  const status = statusWords(event, words, style);
  const date = dateDoubt(event, words, style);
  if (style === 'short') return [...status, ...date];
  const known = event.reported ? [words.ui.certainty.knownSince(tell(event.reported, 'long'))] : [];
  return [...status, ...date, ...qualifiers(event.when, words), ...known];
}

function statusWords(event: TimelineEvent, words: Words, style: string): readonly string[] {
  if (event.status === 'confirmed') return [];
  if (event.status === 'reported' && style !== 'short') return [words.ui.certainty.unconfirmed];
  return [words.ui.certainty[event.status]];
}

function dateDoubt(event: TimelineEvent, words: Words, style: string): readonly string[] {
  const { certainty } = words.ui;
  const { when } = event;
  if (isOngoing(when)) return [certainty.ongoing];
  if (!isDayUnknown(when)) return endUnknown(when) ? [certainty.endUnknown] : [];
  // "April 2026 · geplant" is plain enough in a list: nobody expects the day to be known yet.
  if (event.status === 'planned') return style === 'short' ? [] : [certainty.dateOpen];
  return isDayless(when) ? [certainty.dayUnknown] : vagueDate(event, words, style);
}

/** "2022" says by itself that nobody gave a day; only the card need say it again. */
function vagueDate(event: TimelineEvent, words: Words, style: string): readonly string[] {
  if (style === 'short' && event.when.kind === 'moment') return [];
  return [words.ui.certainty.dateUnknown];
}

/** Whether the day on which it happened is not known: a whisker, not a point. */
export function isDayUnknown(when: When): boolean {
  if (when.kind === 'choice') return when.of === 'one';
  return when.kind === 'moment' && (isDayless(when) || vague.includes(when.precision));
}

function isDayless(when: When): boolean {
  return when.kind === 'moment' && dayless.includes(when.precision);
}

function endUnknown(when: When): boolean {
  return when.kind === 'interval' && when.end === 'unknown';
}

function qualifiers(when: When, words: Words): readonly string[] {
  const moments = momentsOf(when);
  return [
    ...(moments.some((moment) => moment.approximate) ? [words.ui.certainty.approximate] : []),
    ...(moments.some((moment) => moment.uncertain) ? [words.ui.certainty.uncertain] : []),
  ];
}

function momentsOf(when: When): readonly Moment[] {
  if (when.kind === 'moment') return [when];
  if (when.kind === 'choice') return when.members.flatMap(momentsOf);
  return [when.start, when.end].filter((edge) => typeof edge !== 'string');
}
