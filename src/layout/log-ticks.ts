import { type Distance, distances } from '../scale/distances.ts';
import type { TimeScale } from '../scale/scale.ts';
import { toScreen, type Viewport } from '../scale/viewport.ts';
import type { Tick } from './scene.ts';
import type { TextMetrics } from './text.ts';
import { APART, INDENT, type TickText } from './tick-label.ts';

/** Lines closer than this, or this close to the origin, run together, CSS px. */
const NEAR = 10;
/** Every so many powers of ten may be named, where no more have room. */
const STRIDES = [1, 2, 3, 4, 6, 12];

/** One way to name the distances of an axis: which of them, and in how many letters. */
interface Ruler {
  readonly named: (distance: Distance) => boolean;
  /** 2, 5, 20, 50 … have lines of their own. */
  readonly fine: boolean;
  readonly short: boolean;
}

/** From the finest to the coarsest; of two alike the one that is written out. */
const RULERS: readonly Ruler[] = [0, ...STRIDES].flatMap((stride) =>
  [false, true].map((short) => ({
    named: ({ rung }) => stride === 0 || (rung !== undefined && rung % stride === 0),
    fine: stride === 0,
    short,
  })),
);

/**
 * A line for each power of ten from the origin, and as many of them named, evenly, as the zoom has
 * room for. Close to its origin a logarithmic scale is crowded: there what has no room goes, the
 * nearest first. Only where the origin is `now` is "3 years ago" what it says, and only there no
 * label may lie across the line of now.
 */
export function logTicks(
  scale: TimeScale,
  view: Viewport,
  text: TickText,
  metrics: TextMetrics,
  now: number | undefined,
): Tick[] {
  const origin = scale.origin ?? 0;
  const ago = origin === now;
  const all = distances(scale);
  const say = ({ count, unit }: Distance, short: boolean): string =>
    text.distance(count, unit, ago, short);
  const room = (label: string): number => INDENT + metrics.width(label, 'tick') + APART;
  const decade = decadeWidth(scale) * view.k;
  const fits = ({ named, short }: Ruler): boolean => {
    const chosen = all.filter(named);
    return chosen.slice(1).every((next, i) => {
      const [a, b] = [(chosen[i] ?? next).time - origin, next.time - origin];
      const label = say(chosen[i] ?? next, short);
      return a * b < 0 || Math.abs(Math.log10(b / a)) * decade >= room(label);
    });
  };
  const ruler = RULERS.find(fits) ?? RULERS.at(-1);
  if (!ruler) return [];
  const place = (time: number): number => toScreen(view, scale.toBase(time));
  const from = place(origin);
  const drawn = all
    .filter(({ rung }) => ruler.fine || rung !== undefined)
    .map((distance) => ({ distance, x: place(distance.time) }));
  const clear = clearOf(ago ? from : undefined, scale.width);
  return thinned(drawn, from)
    .map(({ distance, x }): Tick => {
      const words = ruler.named(distance) ? say(distance, ruler.short) : '';
      const label = words !== '' && clear(x, x + room(words)) ? words : '';
      return { key: `minor ${distance.time}`, x, label, line: true, level: 'minor' };
    })
    .filter(({ x }) => x >= 0 && x <= scale.width)
    .sort((a, b) => a.x - b.x);
}

/** Base px from one power of ten to the next, far from the origin. */
function decadeWidth({ domain, origin = 0, toBase }: TimeScale): number {
  const [first, last] = domain;
  const end = origin - first > last - origin ? first : last;
  return Math.abs(toBase(end) - toBase(origin + (end - origin) / 10));
}

/** Lines that can be told apart, the farthest from the origin first. */
function thinned<T extends { readonly x: number }>(drawn: readonly T[], origin: number): T[] {
  const far = ({ x }: T): number => Math.abs(x - origin);
  const kept: T[] = [];
  for (const tick of [...drawn].sort((a, b) => far(b) - far(a))) {
    const alone = kept.every(({ x }) => Math.abs(x - tick.x) >= NEAR);
    if (alone && far(tick) >= NEAR) kept.push(tick);
  }
  return kept;
}

/** Remembers what has been kept: whether a label has room beside it, in the window, off the line. */
function clearOf(line: number | undefined, width: number): (x: number, end: number) => boolean {
  const kept: { x: number; end: number }[] = [];
  return (x, end) => {
    const crossed = line !== undefined && x < line && line < end - APART / 2;
    if (crossed || x < 0 || end - APART > width) return false;
    if (kept.some((other) => x < other.end && other.x < end)) return false;
    kept.push({ x, end });
    return true;
  };
}
