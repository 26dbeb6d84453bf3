/**
 * A date as far as it is known. All bounds are half-open, `lo <= t < hi`, in ms since 1970 (UTC),
 * as doubles; an open side is ±Infinity. Reduced precision is not duration: a `Moment` of month
 * precision is one instant somewhere in that month, an `Interval` lasts.
 */
export type When = Moment | Interval | Choice;

export type Precision =
  | 'millisecond'
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'month'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** What EDTF says about how sure a date, or a part of it, is. */
export interface Qualifier {
  /** `~` or `%`: about then. */
  readonly approximate: boolean;
  /** `?` or `%`: the source itself doubts it. */
  readonly uncertain: boolean;
}

interface Bounds {
  /** As the author wrote it. */
  readonly text: string;
  readonly lo: number;
  readonly hi: number;
}

/** One instant, known to lie in `[lo, hi)`. */
export interface Moment extends Bounds, Qualifier {
  readonly kind: 'moment';
  readonly precision: Precision;
  /** IANA zone or UTC offset in which a time of day was written; absent for dates without time. */
  readonly zone?: string;
  /** EDTF code 21–41 of a season, quarter, third or half of a year; with `precision: 'season'`. */
  readonly season?: number;
  /** Set where the qualifiers hold for some parts only; `approximate` and `uncertain` are their sum. */
  readonly parts?: QualifiedParts;
  /** `XXXX-12-25`, `2026-XX-15`: unknown digits that no coarser precision can say, unqualified. */
  readonly pattern?: string;
  /** `1950S2` = somewhere in 1900–1999, most likely 1950: that year, astronomical (0 = 1 BCE). */
  readonly estimate?: number;
}

/** How sure each part of a date is, where they differ: `2004-06~-11` knows the day, not the month. */
export interface QualifiedParts {
  readonly year: Qualifier;
  readonly month: Qualifier;
  readonly day?: Qualifier;
}

/** Something that lasts from `start` to `end`; `open` = goes on (`..`), `unknown` = nobody says. */
export interface Interval extends Bounds {
  readonly kind: 'interval';
  readonly start: Edge;
  readonly end: Edge;
}

export type Edge = Moment | 'open' | 'unknown';

/** EDTF sets: `one` of the members (`[…]`), or `all` of them (`{…}`). */
export interface Choice extends Bounds {
  readonly kind: 'choice';
  readonly of: 'one' | 'all';
  readonly members: readonly (Moment | Interval)[];
}

/** Whether an interval goes on without an end that anyone has named. */
export function isOngoing(when: When): boolean {
  return when.kind === 'interval' && when.end === 'open';
}
