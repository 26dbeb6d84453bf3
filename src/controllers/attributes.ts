import { isProblem } from '../model/problem.ts';
import type { Timeline } from '../model/timeline.ts';
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
  if (now === 'today') return Date.now();
  const when = parseWhen(now, { timeZone });
  return isProblem(when) || !Number.isFinite(when.lo) ? undefined : when.lo;
}

/** The tokens of a space-separated list that are known. */
export function tokensOf<T extends string>(list: string, known: readonly T[]): Set<T> {
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
