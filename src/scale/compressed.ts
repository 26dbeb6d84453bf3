import { linearScale } from './linear.ts';
import type { ScaleBreak, Silence, TimeScale } from './scale.ts';

export interface CompressedOptions {
  /** Width of one folded silence, CSS px at zoom 1. */
  readonly breakWidth: number;
  /** Time kept to scale on either side of a break, ms, so that no event touches a cut. */
  readonly margin: number;
}

/**
 * One rate for all time that is shown, a fixed width for each silence that is folded ("collapsed",
 * Brehmer et al. 2017, but chronological between the breaks). `silences` are disjoint, in time
 * order and inside the domain; those too short for their two margins stay open.
 */
export function compressedScale(
  domain: readonly [number, number],
  width: number,
  silences: readonly Silence[],
  { breakWidth, margin }: CompressedOptions,
): TimeScale {
  const cuts = silences.filter((s) => s.to - s.from > 2 * margin);
  if (cuts.length === 0) return linearScale(domain, width);
  // On a very narrow axis the breaks give way, so that at least half of it stays true to scale.
  const cutWidth = Math.min(breakWidth, width / 2 / cuts.length);
  const omitted = cuts.reduce((sum, s) => sum + (s.to - s.from - 2 * margin), 0);
  const rate = (width - cutWidth * cuts.length) / (domain[1] - domain[0] - omitted);

  const breaks: ScaleBreak[] = [];
  let time = domain[0];
  let x = 0;
  for (const silence of cuts) {
    const from = silence.from + margin;
    const to = silence.to - margin;
    const x0 = x + (from - time) * rate;
    breaks.push({ from, to, silence, x0, x1: x0 + cutWidth });
    time = to;
    x = x0 + cutWidth;
  }
  return { kind: 'compressed', domain, width, rate, breaks, ...piecewise(domain[0], rate, breaks) };
}

type Mapping = Pick<TimeScale, 'toBase' | 'toTime'>;

function piecewise(start: number, rate: number, breaks: readonly ScaleBreak[]): Mapping {
  const toBase = (time: number): number => {
    let knot = { time: start, x: 0 };
    for (const b of breaks) {
      if (time <= b.from) break;
      if (time < b.to) return b.x0 + ((time - b.from) / (b.to - b.from)) * (b.x1 - b.x0);
      knot = { time: b.to, x: b.x1 };
    }
    return knot.x + (time - knot.time) * rate;
  };
  const toTime = (base: number): number => {
    let knot = { time: start, x: 0 };
    for (const b of breaks) {
      if (base <= b.x0) break;
      if (base < b.x1) return b.from + ((base - b.x0) / (b.x1 - b.x0)) * (b.to - b.from);
      knot = { time: b.to, x: b.x1 };
    }
    return knot.time + (base - knot.x) / rate;
  };
  return { toBase, toTime };
}
