/**
 * Maps time to the base coordinate `u` (CSS px at zoom 1, 0 at the start of the domain) and back.
 * Strictly increasing and continuous over all of time, so that `toTime(toBase(t))` is `t` up to
 * rounding. Zoom is composed by the range, `x = k·u + x0` (`viewport.ts`): rescaling the domain of
 * a piecewise scale would leave its kinks at fixed pixels.
 */
export interface TimeScale {
  readonly kind: 'linear' | 'compressed' | 'sequential' | 'log';
  /** First and last moment on the axis, ms since 1970, UTC. */
  readonly domain: readonly [number, number];
  /** Base coordinate of the end of the domain, CSS px. */
  readonly width: number;
  /** CSS px per ms at zoom 1; undefined where it is not the same for all time that is shown. */
  readonly rate: number | undefined;
  /** The moment that ticks count from, ms UTC; undefined where they follow the calendar. */
  readonly origin: number | undefined;
  /** Folded silences in time order; only on a compressed scale. */
  readonly breaks: readonly ScaleBreak[];
  /** Silences that the reader has unfolded, in time order: drawn to scale like all the rest. */
  readonly unfolded: readonly ScaleBreak[];
  /** Where the steps of a sequential scale lead from and to, in time order; else empty. */
  readonly places: Places;
  toBase(time: number): number;
  toTime(base: number): number;
}

/** A silence on the axis, folded to a fixed width or to scale. */
export interface ScaleBreak {
  /** What is left out, ms UTC: the silence less a margin beside its neighbours; unfolded, all of it. */
  readonly from: number;
  readonly to: number;
  /** The whole silence, from the event before to the event after, ms UTC: this is what is said. */
  readonly silence: Silence;
  /** Base coordinates of its edges. */
  readonly x0: number;
  readonly x1: number;
}

/** A stretch in which nothing happens, ms UTC. */
export interface Silence {
  readonly from: number;
  readonly to: number;
}

/** The point at which one or several events stand, and how far their dates reach; ms UTC. */
export interface Place {
  readonly at: number;
  readonly lo: number;
  readonly hi: number;
}

/** A list of places; of a million only those are made that are asked for. */
export interface Places {
  readonly length: number;
  at(index: number): Place | undefined;
}

/** By which a silence is known for as long as the data are the same. */
export function silenceKey({ from, to }: Silence): string {
  return `${from}/${to}`;
}

/** The stretches of a scale that are drawn to scale: what lies between its breaks. */
export function segments(scale: TimeScale): { from: number; to: number; x0: number; x1: number }[] {
  const starts = [{ t: scale.domain[0], x: 0 }, ...scale.breaks.map((b) => ({ t: b.to, x: b.x1 }))];
  const ends = [
    ...scale.breaks.map((b) => ({ t: b.from, x: b.x0 })),
    { t: scale.domain[1], x: scale.width },
  ];
  return starts.flatMap((start, i) => {
    const end = ends[i];
    return end ? [{ from: start.t, to: end.t, x0: start.x, x1: end.x }] : [];
  });
}
