import { below, belowNear, upTo } from '../../query/bisect.ts';
import { toBase, toScreen, type Viewport } from '../../scale/viewport.ts';
import type { Density, Rest } from '../scene.ts';
import { DENSITY, REST } from './frame.ts';
import type { ManyPlan } from './plan.ts';

/** Width of a column where an octave of zoom begins; it grows to twice that. CSS px. */
const COLUMN = 2;

/** Columns that stand still while one pans: from which on, how many, how wide in base coordinates. */
interface Columns {
  readonly octave: number;
  readonly first: number;
  readonly count: number;
  readonly size: number;
  readonly x0: number;
  readonly step: number;
}

function columnsOf({ input }: ManyPlan, view: Viewport): Columns {
  const octave = Math.floor(Math.log2(view.k));
  const size = COLUMN / 2 ** octave;
  const first = Math.floor(toBase(view, 0) / size);
  const end = Math.ceil(toBase(view, input.scale.width) / size);
  const x0 = toScreen(view, first * size);
  return { octave, first, count: end - first, size, x0, step: size * view.k };
}

/** How many events stand in each column, by bisection. */
export function placeDensity(plan: ManyPlan, view: Viewport): Density {
  const { u, frame } = plan;
  const columns = columnsOf(plan, view);
  const { first, count, size, octave, x0, step } = columns;
  const counts = new Uint32Array(count);
  let from = below(u, first * size);
  for (let i = 0; i < count; i++) {
    const to = belowNear(u, (first + i + 1) * size, from);
    counts[i] = to - from;
    from = to;
  }
  const most = densest(plan, octave, size);
  return { y: frame.densityY, height: DENSITY, x0, step, counts, most };
}

/** The fullest column of an octave anywhere on the axis: the measure must not change with pan. */
function densest({ u, memo }: ManyPlan, octave: number, size: number): number {
  const known = memo.densest.get(octave);
  if (known !== undefined) return known;
  let most = 1;
  for (let i = 0; i < u.length; ) {
    const end = (Math.floor((u[i] ?? 0) / size) + 1) * size;
    // What does not reach beyond the fullest so far need not be counted.
    if ((u[i + most] ?? end) < end) {
      const next = below(u, end, i + most);
      most = next - i;
      i = next;
    } else {
      i = below(u, end, i, Math.min(u.length, i + most));
    }
  }
  memo.densest.set(octave, most);
  return most;
}

/** How many spans are under way in each column that have no bar in the scene; none = undefined. */
export function placeRest(
  plan: ManyPlan,
  view: Viewport,
  drawn: readonly { readonly u0: number; readonly u1: number }[],
): Rest | undefined {
  const { spans, frame, input } = plan;
  const { u0, ends, most } = spans;
  const [from, to] = [toBase(view, 0), toBase(view, input.scale.width)];
  const total = upTo(u0, to) - below(ends, from) - drawn.length;
  if (total <= 0) return undefined;
  const { first, count, size, x0, step } = columnsOf(plan, view);
  const counts = barsByColumn(drawn, { first, count, size });
  let started = upTo(u0, first * size);
  let ended = below(ends, first * size);
  for (let i = 0; i < count; i++) {
    started = belowNear(u0, (first + i + 1) * size, started);
    counts[i] = Math.max(0, started - ended - (counts[i] ?? 0));
    ended = belowNear(ends, (first + i + 1) * size, ended);
  }
  return { y: frame.restY, height: REST, x0, step, counts, most, total };
}

/** How many bars are drawn in each column. */
function barsByColumn(
  drawn: readonly { readonly u0: number; readonly u1: number }[],
  { first, count, size }: Pick<Columns, 'first' | 'count' | 'size'>,
): Int32Array {
  const bars = new Int32Array(count + 1);
  const column = (u: number): number => Math.min(count, Math.max(0, Math.floor(u / size) - first));
  for (const { u0, u1 } of drawn) {
    const [from, to] = [column(u0), column(u1 + size)];
    bars[from] = (bars[from] ?? 0) + 1;
    bars[to] = (bars[to] ?? 0) - 1;
  }
  for (let i = 1; i < count; i++) bars[i] = (bars[i] ?? 0) + (bars[i - 1] ?? 0);
  return bars.subarray(0, count);
}
