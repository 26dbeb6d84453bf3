import { below } from '../../query/bisect.ts';
import { lastAtLeast, nextAtLeast } from '../../query/max-tree.ts';
import { toBase, toScreen, type Viewport } from '../../scale/viewport.ts';
import type { Cluster } from '../scene.ts';
import { PILL } from './frame.ts';
import type { ManyPlan } from './plan.ts';

/** Marks that come closer can be told apart and hit no more (WCAG 2.5.8), CSS px. */
export const NEAR = 24;
/** A cluster is no wider; half of it holds two neighbours at least. */
const WIDEST = 96;
/** Around the number in its button. */
const PADDING = 16;

/** Places `first <= place < end` that stand closer than `NEAR`, or a part of such a run. */
interface Run {
  readonly first: number;
  readonly end: number;
}

export interface Crowds {
  /** Places that stand alone. */
  readonly lone: readonly number[];
  readonly clusters: readonly Cluster[];
}

/** What stands alone in the window and what is too close, from left to right. */
export function placeClusters(plan: ManyPlan, view: Viewport): Crowds {
  const { u, input } = plan;
  const { width } = input.scale;
  const lone: number[] = [];
  const parts: Run[] = [];
  for (const run of runsAround(plan, view)) {
    if (run.end - run.first > 1) {
      parts.push(...partsOf(plan, run, view));
      continue;
    }
    const x = toScreen(view, u[run.first] ?? 0);
    if (x >= 0 && x <= width) lone.push(run.first);
  }
  const clusters = parts.flatMap((part, i) =>
    clusterOf(plan, part, { before: parts[i - 1], after: parts[i + 1] }, view),
  );
  return { lone, clusters };
}

/** The runs of the window, and one on either side. */
function runsAround({ u, gaps, input }: ManyPlan, view: Viewport): Run[] {
  const count = u.length;
  if (count === 0) return [];
  const least = NEAR / view.k;
  const seen = below(u, toBase(view, 0));
  const last = toBase(view, input.scale.width);
  const runs: Run[] = [];
  const inside = lastAtLeast(gaps, seen - 1, least) + 1;
  for (let first = lastAtLeast(gaps, inside - 2, least) + 1; first < count; ) {
    const end = nextAtLeast(gaps, first, least) + 1;
    runs.push({ first, end });
    if ((u[first] ?? 0) > last) break;
    first = end;
  }
  return runs;
}

/**
 * A long run in equal parts, counted from its own start and halved with each octave, so that neither
 * pan nor a little zoom moves them; those of the window and one on either side.
 */
function partsOf({ u, input }: ManyPlan, { first, end }: Run, view: Viewport): Run[] {
  const start = u[first] ?? 0;
  const length = (u[end - 1] ?? 0) - start;
  const count = 2 ** Math.ceil(Math.log2(Math.max(1, (length * view.k) / WIDEST)));
  if (count === 1) return [{ first, end }];
  const number = (x: number): number =>
    Math.min(count - 1, Math.max(0, Math.floor(((toBase(view, x) - start) / length) * count)));
  const bound = (part: number): number =>
    part >= count ? end : below(u, start + (length * part) / count, first, end);
  const parts: Run[] = [];
  const last = Math.min(count - 1, number(input.scale.width) + 1);
  for (let part = Math.max(0, number(0) - 1); part <= last; part++) {
    const own = { first: bound(part), end: bound(part + 1) };
    if (own.end > own.first) parts.push(own);
  }
  return parts;
}

function clusterOf(
  plan: ManyPlan,
  { first, end }: Run,
  { before, after }: { before: Run | undefined; after: Run | undefined },
  view: Viewport,
): Cluster[] {
  const { u, places, input } = plan;
  const { width: window } = input.scale;
  const at = (place: number): number => toScreen(view, u[place] ?? 0);
  const [x0, x1] = [at(first), at(end - 1)];
  // The button may reach half way to the next; what is seen of that must hold it.
  const from = before ? (at(before.end - 1) + x0) / 2 : Number.NEGATIVE_INFINITY;
  const to = after ? (x1 + at(after.first)) / 2 : Number.POSITIVE_INFINITY;
  const width = Math.min(buttonWidth(plan, end - first), Math.max(PILL, to - from));
  const [left, right] = [Math.max(from, 0), Math.min(to, window)];
  if (x1 < 0 || x0 > window || right - left < width - 0.01) return [];
  const middle = (Math.max(x0, 0) + Math.min(x1, window)) / 2;
  const { lo } = input.columns;
  return [
    {
      key: `${first}-${end}`,
      x: Math.min(Math.max(middle - width / 2, left), right - width),
      width,
      x0,
      x1,
      count: end - first,
      first,
      end,
      from: lo[places[first] ?? 0] ?? 0,
      to: lo[places[end - 1] ?? 0] ?? 0,
      together: isTogether(plan, first, end),
    },
  ];
}

function buttonWidth({ input }: ManyPlan, count: number): number {
  const { text, metrics } = input;
  const words = text.count?.(count) ?? String(count);
  return Math.max(PILL, Math.ceil(metrics.width(words, 'tick')) + PADDING);
}

/** Whether no zoom parts them: the deepest one shows them as one cluster still. */
function isTogether({ u, gaps, input }: ManyPlan, first: number, end: number): boolean {
  const { kMax } = input;
  const length = ((u[end - 1] ?? 0) - (u[first] ?? 0)) * kMax;
  return length <= WIDEST && nextAtLeast(gaps, first, NEAR / kMax) >= end - 1;
}
