import { type EventColumns, TRAIT } from '../model/columns.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import type { Work } from '../model/work.ts';
import { below } from '../query/bisect.ts';
import { inPieces, mergeWork } from '../query/pieces.ts';
import { gatherWork, orderWork } from '../query/sort.ts';
import type { Silence } from './scale.ts';
import { claimsOf, FOLDS, foldable, SURE } from './silences.ts';

/** So many events are read in one piece. */
export const READ = 256;

/** Stretches of time one by one, in no order. */
interface Stretches {
  readonly lo: number[];
  readonly hi: number[];
}

/** What `sitesOf` finds in events, by columns: rows in time order, and everything else. */
interface Claims {
  /** Where the site of a row begins and ends that has a sure one, NaN for others. */
  readonly rowEnd: Float64Array;
  readonly sure: Stretches;
  /** Sites that only count where nothing surer stands in their doubt. */
  readonly rough: Stretches & { readonly from: number[]; readonly to: number[] };
}

/**
 * First and last moment of all events, and the silences worth folding: `extentOf` and `findSilences`
 * without looking at the events, but for those that came out later. Undefined without any date.
 */
export function* silencesWork(
  columns: EventColumns,
  events: readonly TimelineEvent[],
  now: number | undefined,
): Work<{ extent: [number, number]; silences: Silence[] } | undefined> {
  const claims = yield* claimsWork(columns, events, now);
  const others = yield* settle(claims, columns.lo);
  return yield* gapsWork(columns.lo, claims.rowEnd, others);
}

function* claimsWork(
  columns: EventColumns,
  events: readonly TimelineEvent[],
  now: number | undefined,
): Work<Claims> {
  const claims: Claims = {
    rowEnd: new Float64Array(columns.length).fill(Number.NaN),
    sure: { lo: [], hi: [] },
    rough: { lo: [], hi: [], from: [], to: [] },
  };
  if (now !== undefined) push(claims.sure, now, now);
  yield* inPieces(columns.length, (from, to) => {
    for (let row = from; row < to; row++) pointClaim(columns, row, claims);
  });
  yield* inPieces(columns.edges.row.length, (from, to) => {
    for (let edge = from; edge < to; edge++) edgeClaims(columns, edge, claims);
  });
  const reported = yield* rowsWith(columns, TRAIT.reported);
  const look = (from: number, to: number): void => {
    for (const row of reported.subarray(from, to)) reportClaims(events[row], claims);
  };
  yield* inPieces(reported.length, look, READ);
  return claims;
}

/** Rows of events with a trait, in order. */
export function* rowsWith({ length, traits }: EventColumns, trait: number): Work<Uint32Array> {
  const rows = new Uint32Array(length);
  let count = 0;
  yield* inPieces(length, (from, to) => {
    for (let row = from; row < to; row++) {
      if (((traits[row] ?? 0) & trait) !== 0) rows[count++] = row;
    }
  });
  return rows.slice(0, count);
}

/** A moment claims all of its doubt, a choice its two ends. Mutates claims! */
function pointClaim({ lo, hi, traits }: EventColumns, row: number, claims: Claims): void {
  const trait = traits[row] ?? 0;
  if ((trait & TRAIT.interval) !== 0) return;
  const [first, last] = [lo[row] ?? 0, hi[row] ?? 0];
  if ((trait & TRAIT.choice) === 0) {
    claims.rowEnd[row] = Number.isFinite(first) && Number.isFinite(last) ? last : Number.NaN;
    return;
  }
  if (Number.isFinite(first)) claims.rowEnd[row] = first;
  if (Number.isFinite(last)) push(claims.sure, last, last);
}

/** An interval claims its two ends. Mutates claims! */
function edgeClaims({ lo, hi, edges }: EventColumns, edge: number, claims: Claims): void {
  const { rowEnd, sure, rough } = claims;
  const row = edges.row[edge] ?? 0;
  const [first, last] = [lo[row] ?? 0, hi[row] ?? 0];
  const startDoubt = doubtOf(first, first, edges.startHi[edge] ?? Number.NaN);
  const endDoubt = doubtOf(last, edges.endLo[edge] ?? Number.NaN, last);
  if (startDoubt > SURE) pushRough(rough, first, first, first + startDoubt);
  else if (startDoubt >= 0) rowEnd[row] = first;
  if (endDoubt > SURE) pushRough(rough, last, last - endDoubt, last);
  else if (endDoubt >= 0) push(sure, last, last);
}

/** How far an end may be off, ms; NaN where it is open or unknown. */
function doubtOf(end: number, from: number, to: number): number {
  return Number.isFinite(end) ? to - from : Number.NaN;
}

/** Only the event itself knows when it came out. Mutates claims! */
function reportClaims(event: TimelineEvent | undefined, { sure, rough }: Claims): void {
  const found = event?.reported ? claimsOf(event.reported) : [];
  for (const { site, doubt, rough: only } of found) {
    if (only) pushRough(rough, site.lo, doubt.lo, doubt.hi);
    else push(sure, site.lo, site.hi);
  }
}

/** Mutates list! */
function push(list: Stretches, lo: number, hi: number): void {
  list.lo.push(lo);
  list.hi.push(hi);
}

/** Mutates rough! */
function pushRough(rough: Claims['rough'], point: number, from: number, to: number): void {
  push(rough, point, point);
  rough.from.push(from);
  rough.to.push(to);
}

interface Sorted {
  readonly lo: Float64Array;
  readonly hi: Float64Array;
}

/** All sites that are not those of rows, in order: rough ones stay only where nothing surer stands. */
function* settle({ rowEnd, sure, rough }: Claims, lo: Float64Array): Work<Sorted> {
  const surer = yield* inOrder(sure);
  const rows = yield* sureRows(rowEnd, lo);
  const all: Stretches = { lo: [...sure.lo], hi: [...sure.hi] };
  yield* inPieces(rough.lo.length, (first, end) => {
    for (let i = first; i < end; i++) {
      const [from, to] = [rough.from[i] ?? 0, rough.to[i] ?? 0];
      const stands = standsWithin(rows, from, to) || standsWithin(surer.lo, from, to);
      if (!stands) push(all, rough.lo[i] ?? 0, rough.hi[i] ?? 0);
    }
  });
  return all.lo.length === surer.lo.length ? surer : yield* inOrder(all);
}

function* inOrder({ lo, hi }: Stretches): Work<Sorted> {
  const begins = Float64Array.from(lo);
  const order = yield* orderWork(begins);
  return {
    lo: yield* gatherWork(begins, order),
    hi: yield* gatherWork(Float64Array.from(hi), order),
  };
}

/** Where the sure sites of rows begin, in order. */
function* sureRows(rowEnd: Float64Array, lo: Float64Array): Work<Float64Array> {
  const begins = new Float64Array(lo.length);
  let count = 0;
  yield* inPieces(lo.length, (from, to) => {
    for (let row = from; row < to; row++) {
      if (!Number.isNaN(rowEnd[row] ?? 0)) begins[count++] = lo[row] ?? 0;
    }
  });
  return begins.subarray(0, count);
}

function standsWithin(begins: Float64Array, from: number, to: number): boolean {
  return (begins[below(begins, from)] ?? to) < to;
}

/** Merges the sites of rows with the others, and finds the longest gaps between them. */
function* gapsWork(
  lo: Float64Array,
  rowEnd: Float64Array,
  others: Sorted,
): Work<{ extent: [number, number]; silences: Silence[] } | undefined> {
  const gaps = new Gaps();
  const at = (row: number): number =>
    Number.isNaN(rowEnd[row] ?? 0) ? Number.NaN : (lo[row] ?? 0);
  yield* mergeWork({ length: lo.length, at }, others.lo, {
    own: (row) => gaps.site(lo[row] ?? 0, rowEnd[row] ?? 0),
    other: (i) => gaps.site(others.lo[i] ?? 0, others.hi[i] ?? 0),
  });
  const { first, end } = gaps;
  if (!(first <= end)) return undefined;
  return { extent: [first, end], silences: foldable(gaps.butShortest(), [first, end]) };
}

/** The longest gaps between sites that come in order, the longest first; of equal ones the earlier. */
class Gaps {
  first = Number.POSITIVE_INFINITY;
  end = Number.NEGATIVE_INFINITY;
  private count = 0;
  private readonly kept: Silence[] = [];

  site(lo: number, hi: number): void {
    if (lo > this.end && this.first <= this.end) this.add(this.end, lo);
    this.first = Math.min(this.first, lo);
    this.end = Math.max(this.end, hi);
  }

  /** Without the shortest of all gaps, not only of those that are kept. */
  butShortest(): readonly Silence[] {
    return this.kept.slice(0, this.count - 1);
  }

  private add(from: number, to: number): void {
    this.count++;
    const { kept } = this;
    const least = kept[FOLDS];
    if (least && to - from <= least.to - least.from) return;
    const place = kept.findIndex((gap) => gap.to - gap.from < to - from);
    kept.splice(place < 0 ? kept.length : place, 0, { from, to });
    kept.length = Math.min(kept.length, FOLDS + 1);
  }
}
