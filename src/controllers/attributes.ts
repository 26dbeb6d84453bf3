import { isProblem } from '../model/problem.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import { parseWhen } from '../time/edtf.ts';

/** An end of a range as a page gives it: ms since 1970 (UTC) or an EDTF date. NaN if it is neither. */
export function boundOf(value: number | string, side: 'lo' | 'hi'): number {
  if (typeof value === 'number') return value;
  const when = parseWhen(value);
  return isProblem(when) ? Number.NaN : when[side];
}

/** The range that an EDTF interval names, ms UTC; undefined for an empty or unreadable one. */
export function rangeOf(view: string): readonly [number, number] | undefined {
  if (view === '') return undefined;
  const when = parseWhen(view);
  return isProblem(when) ? undefined : [when.lo, when.hi];
}

/**
 * The moment that the attribute `now` names, ms UTC: the document's own, that of a date-time, the
 * reader's clock for `today`, or none. `timeZone` is that of a time without a zone.
 */
export function nowOf(now: string, timeline: Timeline, timeZone: string): number | undefined {
  if (now === '') return timeline.asOf?.lo;
  if (now === 'none') return undefined;
  // To the minute: a moment that is another at each rendering would make each axis another too.
  if (now === 'today') return Math.floor(Date.now() / 60_000) * 60_000;
  const when = parseWhen(now, { timeZone });
  return isProblem(when) || !Number.isFinite(when.lo) ? undefined : when.lo;
}

/** The event that a relative axis counts from: the one named, else the first. */
export function originOf(events: readonly TimelineEvent[], id: string): TimelineEvent | undefined {
  return events.find((event) => event.id === id) ?? events[0];
}

/** The level of the title's heading, 2–6; 3 for what is no number. */
export function levelOf(level: number): number {
  return Math.min(Math.max(Math.trunc(level) || 3, 2), 6);
}

/** The known tokens of a space-separated list; of an empty one those that are usual. */
export function tokensOf<T extends string>(
  list: string,
  known: readonly T[],
  usual: readonly T[],
): Set<T> {
  if (list === '') return new Set(usual);
  const given = new Set(list.split(/\s+/));
  return new Set(known.filter((token) => given.has(token)));
}

export type Layout = 'horizontal' | 'vertical' | 'table';

/** What a container must be wide to hold a horizontal track, CSS px, up to a font size of `LARGE`. */
const WIDE = 640;
const LARGE = 20;

/** Whether a container tells the story downward: it is narrow, or its text (`em`, px) is large for it. */
export function isNarrow({ width, em }: { width: number; em: number }): boolean {
  return width < WIDE * Math.max(1, em / LARGE);
}

/** The layout that is drawn: on paper always downward, else as asked, else by the width. */
export function layoutOf(asked: 'auto' | Layout, narrow: boolean, printing: boolean): Layout {
  if (printing) return 'vertical';
  if (asked !== 'auto') return asked;
  return narrow ? 'vertical' : 'horizontal';
}
