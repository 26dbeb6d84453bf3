import { linearScale } from './linear.ts';
import { type ScaleBreak, type Silence, silenceKey, type TimeScale } from './scale.ts';

export interface CompressedOptions {
  /** Width of one folded silence, CSS px at zoom 1. */
  readonly breakWidth: number;
  /** Time kept to scale on either side of a break, ms, so that no event touches a cut. */
  readonly margin: number;
  /** The same where a silence is long enough for it; default: `margin`. */
  readonly room?: number;
  /** Keys of the silences that are drawn to scale all the same; default: none. */
  readonly unfolded?: ReadonlySet<string>;
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
  { breakWidth, margin, room = margin, unfolded = new Set() }: CompressedOptions,
): TimeScale {
  const long = silences.filter((s) => s.to - s.from > 2 * margin);
  const cuts = long.flatMap((silence): Cut[] => {
    if (unfolded.has(silenceKey(silence))) return [];
    const inset = Math.max(margin, Math.min(room, (silence.to - silence.from) / 4));
    return [{ silence, from: silence.from + inset, to: silence.to - inset }];
  });
  const folded = cuts.length > 0 ? folding(domain, width, cuts, breakWidth) : undefined;
  const scale = folded ?? linearScale(domain, width);
  const open = long.filter((silence) => unfolded.has(silenceKey(silence)));
  return {
    ...scale,
    unfolded: open.map((silence) => {
      const { from, to } = silence;
      return { from, to, silence, x0: scale.toBase(from), x1: scale.toBase(to) };
    }),
  };
}

type Cut = Omit<ScaleBreak, 'x0' | 'x1'>;

function folding(
  domain: readonly [number, number],
  width: number,
  cuts: readonly Cut[],
  breakWidth: number,
): TimeScale {
  // On a very narrow axis the breaks give way, so that at least half of it stays true to scale.
  const cutWidth = Math.min(breakWidth, width / 2 / cuts.length);
  const omitted = cuts.reduce((sum, s) => sum + (s.to - s.from), 0);
  const rate = (width - cutWidth * cuts.length) / (domain[1] - domain[0] - omitted);
  const breaks: ScaleBreak[] = [];
  let time = domain[0];
  let x = 0;
  for (const cut of cuts) {
    const x0 = x + (cut.from - time) * rate;
    breaks.push({ ...cut, x0, x1: x0 + cutWidth });
    time = cut.to;
    x = x0 + cutWidth;
  }
  const mapping = piecewise(domain[0], rate, breaks);
  return { ...linearScale(domain, width), kind: 'compressed', rate, breaks, ...mapping };
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
