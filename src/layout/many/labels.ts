import type { Work } from '../../model/work.ts';
import { partitionWork } from '../../query/partition.ts';
import { inPieces } from '../../query/pieces.ts';

/** What labels are chosen from: numbers alone, so that it can be handed to a worker. */
export interface LabelNumbers {
  /** Where each place stands, base coordinates, rising. */
  readonly u: Float64Array;
  /** Importance of each place, 1–5. */
  readonly importance: Uint8Array;
  /** Rows above the axis. */
  readonly rows: number;
  /** Least distance of two leaders where the right one has its label to the right of the left one's … */
  readonly box: number;
  /** … and where its label hangs below, CSS px. */
  readonly gap: number;
  /** How many levels of zoom there are (`levelsUpTo`). */
  readonly levels: number;
}

export const NEVER = 255;

export interface Labels {
  /** From which level of zoom on (`zoomOfLevel`) a place is labelled; `NEVER` = at none. */
  readonly level: Uint8Array;
  /** Row of its label, 0 = just above the axis. The same at every zoom. */
  readonly row: Uint8Array;
  /** For each level the places that are labelled from it on, in order. */
  readonly byLevel: readonly Uint32Array[];
}

/** Importance runs from 1 to this. */
const MOST_IMPORTANT = 5;
/** So many places are looked at in one piece. */
const PIECE = 1 << 14;
/** Levels in an octave: the more, the more evenly labels join while one zooms in. */
const PER_OCTAVE = 2;
/** Of the rows that are free the one a little above the middle leaves most room to both sides. */
const HIGH = 0.6;

/** Magnification from which on a level is seen. */
export function zoomOfLevel(level: number): number {
  return 2 ** (level / PER_OCTAVE);
}

/** The last level that is seen at a magnification. */
export function levelAt(k: number): number {
  const level = Math.floor(Math.log2(k) * PER_OCTAVE);
  return zoomOfLevel(level + 1) <= k ? level + 1 : level;
}

/** How many levels it takes to see all up to a magnification. */
export function levelsUpTo(kMax: number): number {
  return levelAt(Math.max(1, kMax)) + 1;
}

/**
 * Chooses labels level by level: what is labelled in one stays so in all that follow, and others
 * join, the most important first, then the earlier, where a row is free of overlap ("nested greedy",
 * after Been, Daiches and Yap, "Dynamic map labeling", 2006). A leader runs from a label's left edge
 * straight down, so an earlier label either hangs higher than the next or ends before it: within the
 * width of a label rows step down from left to right, and the nearest label on either side decides
 * alone. Distances only grow with zoom, so what holds where a level begins holds ever after. One
 * label per instant. Depends on nothing but the numbers.
 */
export function* labelWork(numbers: LabelNumbers): Work<Labels> {
  const { u, levels } = numbers;
  const labels = { level: new Uint8Array(u.length).fill(NEVER), row: new Uint8Array(u.length) };
  let waiting = yield* candidates(numbers);
  const room = waiting.reduce((sum, list) => sum + list.length, 0);
  const lists: Lists = { chosen: listFor(room), spare: listFor(room) };
  for (let level = 0; level < levels && lists.chosen.size < room; level++) {
    const left: Uint32Array[] = [];
    for (const list of waiting) left.push(yield* sweepWork(numbers, labels, level, list, lists));
    waiting = left.filter((list) => list.length > 0);
  }
  const last = labels.level.reduce((most, own) => (own === NEVER ? most : Math.max(most, own)), 0);
  return { ...labels, byLevel: yield* partitionWork(labels.level, last + 1) };
}

/** Labels what has room of a list, at one level; gives the others. Mutates labels and lists! */
function* sweepWork(
  numbers: LabelNumbers,
  labels: Pick<Labels, 'level' | 'row'>,
  level: number,
  list: Uint32Array,
  lists: Lists,
): Work<Uint32Array> {
  const { chosen, spare } = lists;
  const sweep = new Sweep(numbers, labels, level, list, chosen, spare);
  while (sweep.advance()) yield level / numbers.levels;
  if (!sweep.finish()) return list;
  lists.chosen = spare;
  lists.spare = chosen;
  return yield* unlabelled(list, labels.level, list.length + chosen.size - spare.size);
}

/** All that have a label, and room to make the next such list in. */
interface Lists {
  chosen: List;
  spare: List;
}

function listFor(room: number): List {
  return { items: new Uint32Array(room), size: 0 };
}

/** Places in order; of its room only so many are in use. */
interface List {
  readonly items: Uint32Array;
  size: number;
}

/** One place for each instant, its most important, then its first; by importance, in order. */
function* candidates({ u, importance }: LabelNumbers): Work<Uint32Array[]> {
  const rank = new Uint8Array(u.length).fill(NEVER);
  for (let from = 0; from < u.length; ) {
    const until = Math.min(u.length, from + PIECE);
    while (from < until) from = rankInstant(u, importance, rank, from);
    yield 0;
  }
  const lists = yield* partitionWork(rank, MOST_IMPORTANT + 1);
  return lists.filter((list) => list.length > 0);
}

/** Ranks the best of an instant, the most important 0; gives where the next begins. Mutates rank! */
function rankInstant(
  u: Float64Array,
  importance: Uint8Array,
  rank: Uint8Array,
  from: number,
): number {
  const instant = u[from];
  let best = from;
  let end = from + 1;
  for (; end < u.length && u[end] === instant; end++) {
    if ((importance[end] ?? 0) > (importance[best] ?? 0)) best = end;
  }
  rank[best] = MOST_IMPORTANT - (importance[best] ?? 0);
  return end;
}

/** Those of a list that have no label yet, of which there are `count`. */
function* unlabelled(list: Uint32Array, level: Uint8Array, count: number): Work<Uint32Array> {
  const left = new Uint32Array(count);
  let size = 0;
  yield* inPieces(list.length, (from, to) => {
    for (let i = from; i < to; i++) {
      const place = list[i] ?? 0;
      if (level[place] === NEVER) left[size++] = place;
    }
  });
  return left;
}

/** One way from left to right through the places of an importance that wait, at one level. */
class Sweep {
  /** Next of those that wait, and of those that had a label before; how many are merged. */
  private next = 0;
  private right = 0;
  private size = 0;
  private added = 0;
  /** Least distances, base coordinates. */
  private readonly box: number;
  private readonly gap: number;

  constructor(
    private readonly numbers: LabelNumbers,
    private readonly labels: Pick<Labels, 'level' | 'row'>,
    private readonly level: number,
    private readonly waiting: Uint32Array,
    private readonly chosen: List,
    private readonly merged: List,
  ) {
    this.box = numbers.box / zoomOfLevel(level);
    this.gap = numbers.gap / zoomOfLevel(level);
  }

  /** Looks at some places; false when it is through. */
  advance(): boolean {
    const { waiting, labels, gap } = this;
    for (let turn = 0; turn < PIECE && this.next < waiting.length; turn++) {
      const place = waiting[this.next] ?? 0;
      const x = this.at(place);
      this.mergeUpTo(place);
      const row = this.rowAt(x);
      if (row < 0) {
        this.skipTo(this.freeFrom(x));
        continue;
      }
      labels.level[place] = this.level;
      labels.row[place] = row;
      this.merged.items[this.size++] = place;
      this.added++;
      this.skipTo(x + gap);
    }
    return this.next < waiting.length;
  }

  /** Takes over the rest, if any has got a label; says whether. */
  finish(): boolean {
    if (this.added === 0) return false;
    this.mergeUpTo(Number.POSITIVE_INFINITY);
    this.merged.size = this.size;
    return true;
  }

  private mergeUpTo(place: number): void {
    const { items, size } = this.chosen;
    const merged = this.merged.items;
    while (this.right < size && (items[this.right] ?? 0) < place) {
      merged[this.size++] = items[this.right++] ?? 0;
    }
  }

  /** A row that is free at `x`, -1 without any: rows step down from left to right. */
  private rowAt(x: number): number {
    const { row } = this.labels;
    const [left, right] = [this.left, this.chosen.items[this.right] ?? 0];
    const before = left < 0 ? Number.POSITIVE_INFINITY : x - this.at(left);
    const after = this.right < this.chosen.size ? this.at(right) - x : Number.POSITIVE_INFINITY;
    if (before < this.gap || after < this.gap) return -1;
    const high = before < this.box ? (row[left] ?? 0) - 1 : this.numbers.rows - 1;
    const low = after < this.box ? (row[right] ?? 0) + 1 : 0;
    return low > high ? -1 : low + Math.round((high - low) * HIGH);
  }

  /** The nearest place to the left that has a label; -1 without any. */
  private get left(): number {
    return this.size > 0 ? (this.merged.items[this.size - 1] ?? 0) : -1;
  }

  private at(place: number): number {
    return this.numbers.u[place] ?? 0;
  }

  /** Where it may be free again, if not at `x`. */
  private freeFrom(x: number): number {
    const left = this.left < 0 ? Number.NEGATIVE_INFINITY : this.at(this.left);
    if (x - left < this.gap) return left + this.gap;
    if (x - left < this.box) return left + this.box;
    if (this.right === this.chosen.size) return Number.POSITIVE_INFINITY;
    return this.at(this.chosen.items[this.right] ?? 0) + this.gap;
  }

  /** Gallops to the first that waits at or after `x`, at least one on. */
  private skipTo(x: number): void {
    const { waiting } = this;
    let low = this.next;
    let step = 1;
    while (low + step < waiting.length && this.at(waiting[low + step] ?? 0) < x) {
      low += step;
      step *= 2;
    }
    let high = Math.min(low + step, waiting.length);
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.at(waiting[middle] ?? 0) < x) low = middle;
      else high = middle;
    }
    this.next = high;
  }
}
