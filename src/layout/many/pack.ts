import type { Work } from '../../model/work.ts';
import { partitionWork } from '../../query/partition.ts';
import { inPieces } from '../../query/pieces.ts';

/** What lasts, as it is to be packed: in order of `u0`, base coordinates. */
export interface Stretches {
  readonly u0: Float64Array;
  readonly u1: Float64Array;
  /** 1–5. */
  readonly importance: Uint8Array;
}

const MOST_IMPORTANT = 5;
const LENGTHS = 32;
/** The last lane is for what lasts less than the axis halved so many times. */
const SHORTEST = 8;
/** Between two bars of a lane: a share of the first, at most so many CSS px when all is in view. */
const GAP_SHARE = 0.4;
const GAP = 16;

/**
 * Packs the stretches `list` (in order) into at most `count` lanes, in which none comes after
 * another before that has ended: the most important first, then the longer ones, for these can be
 * seen when everything is in view. What lasts nearly all the time may not take all lanes as long as
 * others want them. Gives each lane's stretches in order; those left over are in none.
 */
export function* packWork(
  stretches: Stretches,
  list: Uint32Array,
  count: number,
  width: number,
): Work<Uint32Array[]> {
  const lanes = Array.from({ length: count }, () => new Uint32Array(0));
  const spare: Uint32Array[] = [];
  for (const [rank, members] of (yield* ranked(stretches, list, width)).entries()) {
    const open = openTo(rank % LENGTHS, count);
    const left = yield* spread(stretches, lanes, members, open);
    if (open < count) spare.push(left);
  }
  for (const members of spare) yield* spread(stretches, lanes, members, count);
  return lanes;
}

/** Puts into the first `open` lanes what has room there, the last first; gives the rest. Mutates lanes! */
function* spread(
  stretches: Stretches,
  lanes: Uint32Array[],
  members: Uint32Array,
  open: number,
): Work<Uint32Array> {
  let left = members;
  for (let lane = open - 1; lane >= 0 && left.length > 0; lane--) {
    left = fill(stretches, lanes, lane, left);
    yield 0.5;
  }
  return left;
}

/**
 * Lanes that are open at first to what is so many times halved shorter than the axis: all of it may
 * have the first, and each one below is for what is shorter still, so that at every zoom some bars
 * end in the window.
 */
function openTo(halvings: number, count: number): number {
  let open = 1;
  while (open < count && Math.floor((open / (count - 1)) ** 1.5 * SHORTEST) <= halvings) open++;
  return open;
}

/** By importance, and within each by length in powers of two; each list in order of `u0`. */
function* ranked(
  { u0, u1, importance }: Stretches,
  list: Uint32Array,
  width: number,
): Work<Uint32Array[]> {
  const ranks = new Uint8Array(list.length);
  yield* inPieces(list.length, (from, to) => {
    for (let i = from; i < to; i++) {
      const span = list[i] ?? 0;
      const length = (u1[span] ?? 0) - (u0[span] ?? 0);
      const halvings = Math.min(LENGTHS - 1, Math.max(0, Math.floor(Math.log2(width / length))));
      ranks[i] = (MOST_IMPORTANT - (importance[span] ?? 0)) * LENGTHS + halvings;
    }
  });
  return yield* partitionWork(ranks, MOST_IMPORTANT * LENGTHS, list);
}

/** Puts into a lane what is free of overlap there; gives what is not. Mutates lanes! */
function fill(
  stretches: Stretches,
  lanes: Uint32Array[],
  number: number,
  list: Uint32Array,
): Uint32Array {
  const lane = new Filling(stretches, lanes[number] ?? new Uint32Array(0), list.length);
  const left = new Uint32Array(list.length);
  let over = 0;
  for (const span of list) if (!lane.takes(span)) left[over++] = span;
  if (over < list.length) lanes[number] = lane.all();
  return left.slice(0, over);
}

/** A lane while others are put between those that are in it; all come in order. */
class Filling {
  private readonly merged: Uint32Array;
  private size = 0;
  private next = 0;
  /** Where the next may begin, and where it has to end. */
  private free = Number.NEGATIVE_INFINITY;
  private until: number;

  constructor(
    private readonly stretches: Stretches,
    private readonly lane: Uint32Array,
    more: number,
  ) {
    this.merged = new Uint32Array(lane.length + more);
    this.until = this.startOf(0);
  }

  takes(span: number): boolean {
    const start = this.stretches.u0[span] ?? 0;
    while (this.until <= start) {
      this.put(this.lane[this.next] ?? 0);
      this.until = this.startOf(++this.next);
    }
    const fits = start >= this.free && this.endOf(span) <= this.until;
    if (fits) this.put(span);
    return fits;
  }

  all(): Uint32Array {
    const rest = this.lane.subarray(this.next);
    this.merged.set(rest, this.size);
    return this.merged.slice(0, this.size + rest.length);
  }

  private put(span: number): void {
    this.merged[this.size++] = span;
    this.free = this.endOf(span);
  }

  private startOf(place: number): number {
    const span = this.lane[place];
    return span === undefined ? Number.POSITIVE_INFINITY : (this.stretches.u0[span] ?? 0);
  }

  /** Where the next in a lane may begin. */
  private endOf(span: number): number {
    const { u0, u1 } = this.stretches;
    const end = u1[span] ?? 0;
    return end + Math.min(GAP, (end - (u0[span] ?? 0)) * GAP_SHARE);
  }
}
