import type { TimelineEvent } from '../model/timeline.ts';
import { CORRECTED } from './spans.ts';
import { markWidth, type TextMetrics, wrapText } from './text.ts';

/** The strings of the track in the reader's language, made by whoever knows it. */
export interface TrackText {
  /** Short date of an event, as printed over its title. */
  date(event: TimelineEvent): string;
  title(event: TimelineEvent): string;
  /** A mark that sets an event apart, '' = none: beside its date, or its title where several share one. */
  mark?(event: TimelineEvent): string;
  /** Day and time of day of a moment that is known to the hour or better; undefined for others. */
  clock?(event: TimelineEvent): { readonly day: string; readonly time: string } | undefined;
}

/** A flag before it has a place: what it says and how large that is, CSS px. */
export interface FlagText {
  readonly key: string;
  readonly events: readonly TimelineEvent[];
  readonly date: string;
  readonly titles: readonly (readonly string[])[];
  readonly width: number;
  readonly height: number;
  /** One of its events is marked. */
  readonly marked: boolean;
}

/** Distance of the label from its leader, and of a title from its group's dot. */
const INDENT = 8;
const DOT = 14;
/** A title alone wraps early, to stand like a headline; several in a flag read as a list. */
const ALONE = { maxWidth: 150, maxLines: 2 };
const LISTED = { maxWidth: 330, maxLines: 2 };
const TWO_DAYS = 2 * 86_400_000;
/** The least height of a title, so that each is a target of its own (WCAG 2.5.8). */
const TARGET = 24;

/**
 * Gathers the events that print the same date at the same place under one flag, in time order.
 * Only neighbours in `events` are gathered, so the order of flags is the order of time. With `byDay`
 * the axis names the days: of a story of about two days only the first flag of each repeats it.
 */
export function flagTexts(
  events: readonly TimelineEvent[],
  text: TrackText,
  metrics: TextMetrics,
  byDay = false,
): FlagText[] {
  const brief = byDay && isBrief(events, text);
  let today: string | undefined;
  const groups = new Map<string, { date: string; events: TimelineEvent[] }>();
  for (const event of events) {
    const date = text.date(event);
    const key = `${event.when.lo}/${event.when.hi}/${date}`;
    const group = groups.get(key);
    if (group) {
      group.events.push(event);
      continue;
    }
    const clock = brief ? text.clock?.(event) : undefined;
    groups.set(key, { date: clock && clock.day === today ? clock.time : date, events: [event] });
    today = clock?.day ?? today;
  }
  return [...groups.values()].map((group) => flagText(group.date, group.events, text, metrics));
}

/** Whether all that has a time of day lies within about two days; `events` in time order. */
function isBrief(events: readonly TimelineEvent[], text: TrackText): boolean {
  const timed = events.filter((event) => text.clock?.(event) !== undefined);
  const [first, last] = [timed[0], timed.at(-1)];
  return first !== undefined && last !== undefined && last.when.lo - first.when.lo <= TWO_DAYS;
}

function flagText(
  date: string,
  events: readonly TimelineEvent[],
  text: TrackText,
  metrics: TextMetrics,
): FlagText {
  const listed = events.length > 1;
  const titles = events.map((event) =>
    wrapText(text.title(event), 'title', metrics, listed ? LISTED : ALONE),
  );
  const sign = (i: number): number => ((events[i]?.corrections.length ?? 0) > 0 ? CORRECTED : 0);
  const marks = events.map((event) => markWidth(text.mark?.(event) ?? '', metrics));
  const widths = titles.map((title, i) => title.width + sign(i) + (listed ? (marks[i] ?? 0) : 0));
  const titleWidth = Math.max(...widths) + (listed ? DOT : 0);
  const dateWidth = metrics.width(date, 'date') + (listed ? 0 : (marks[0] ?? 0));
  const line = metrics.lineHeight('title');
  const rows = titles.map((title) => Math.max(TARGET, title.lines.length * line));
  return {
    key: events.map((event) => event.id).join(' '),
    events,
    date,
    titles: titles.map((title) => title.lines),
    width: INDENT + Math.ceil(Math.max(titleWidth, dateWidth)) + 2,
    height: metrics.lineHeight('date') + rows.reduce((sum, row) => sum + row, 0),
    marked: marks.some((width) => width > 0),
  };
}
