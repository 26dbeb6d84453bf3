import type { EventColumns } from '../model/columns.ts';
import type { Work } from '../model/work.ts';

/** Columns of the table, by any of which it can be sorted. */
export type SortColumn = 'date' | 'event' | 'group' | 'status' | 'place' | 'source';

export interface Sorting {
  readonly by: SortColumn;
  readonly descending: boolean;
}

/** The order of time is ascending by date. */
export const IN_TIME: Sorting = { by: 'date', descending: false };

export function isInTime({ by, descending }: Sorting): boolean {
  return by === 'date' && !descending;
}

/** What a click on the head of a column makes of an order: rising, falling, back to that of time. */
export function turned(sorting: Sorting, by: SortColumn): Sorting {
  if (sorting.by !== by) return { by, descending: false };
  return sorting.descending ? IN_TIME : { by, descending: true };
}

/** An order of rows, both ways. */
export interface RowOrder {
  /** Row at each position. */
  readonly rows: Uint32Array;
  /** Position of each row. */
  readonly positions: Uint32Array;
}

/** What sorting asks of texts, which are in the reader's language. */
export interface RowTexts {
  /** What a column says of a row; '' = nothing. */
  readonly of: (row: number, column: 'event' | 'place' | 'source') => string;
  /** Label of a group; '' = none. */
  readonly group: (id: string) => string;
  /** That of an `Intl.Collator`. */
  readonly compare: (a: string, b: string) => number;
}

/**
 * Sorts rows that are in time order, in pieces. Equal ones stay in time order whichever way it goes,
 * and those that say nothing come last.
 */
export function* sortWork(
  columns: EventColumns,
  { by, descending }: Sorting,
  texts: RowTexts,
): Work<RowOrder> {
  const ranks = yield* rankWork(columns, by, texts);
  return yield* orderByRank(ranks, descending);
}

function* rankWork(columns: EventColumns, by: SortColumn, texts: RowTexts): Work<Int32Array> {
  if (by === 'date') return dateRanks(columns.lo);
  if (by === 'status') return Int32Array.from(columns.status);
  const { compare } = texts;
  if (by !== 'group') return yield* textRanks(columns.length, (row) => texts.of(row, by), compare);
  const { groups, group } = columns;
  const labels = groups.map((id) => texts.group(id));
  const ranks = yield* textRanks(groups.length, (i) => labels[i] ?? '', compare);
  return yield* looked(group, ranks);
}

const NONE = -1;

/** Events of one moment share a rank. */
function dateRanks(lo: Float64Array): Int32Array {
  const ranks = new Int32Array(lo.length);
  let rank = 0;
  for (let row = 1; row < lo.length; row++) {
    if (lo[row] !== lo[row - 1]) rank++;
    ranks[row] = rank;
  }
  return ranks;
}

/** So many texts are read in one piece: those of large data are made when they are asked for. */
const READ = 128;
/** … and so many are compared. */
const COMPARED = 512;

/** So many different texts are told apart at a time: a larger map makes the page wait as it grows. */
const TOLD_APART = 1 << 15;

/**
 * The rank of each row by its text, -1 where that is empty; texts that compare equal share one. Each
 * text is read once; where rows have few different ones, those few are sorted.
 */
function* textRanks(
  length: number,
  textOf: (row: number) => string,
  compare: RowTexts['compare'],
): Work<Int32Array> {
  const slots = new Map<string, number>();
  const slotOf = new Int32Array(length).fill(NONE);
  const texts: string[] = [];
  for (let row = 0; row < length; row++) {
    if (row % READ === READ - 1) yield (row / length) * 0.4;
    const text = textOf(row);
    if (text === '') continue;
    let slot = slots.get(text);
    if (slot === undefined) {
      if (slots.size === TOLD_APART) slots.clear();
      slot = texts.push(text) - 1;
      slots.set(text, slot);
    }
    slotOf[row] = slot;
  }
  return yield* looked(slotOf, yield* sortedRanks(texts, compare));
}

/** The rank of each text. */
function* sortedRanks(texts: readonly string[], compare: RowTexts['compare']): Work<Int32Array> {
  const byText = (a: number, b: number): number => compare(texts[a] ?? '', texts[b] ?? '');
  const sorted = yield* mergeSort(texts.length, byText);
  const ranks = new Int32Array(texts.length);
  let rank = 0;
  for (let i = 1; i < sorted.length; i++) {
    if (i % COMPARED === 0) yield 0.95;
    const slot = sorted[i] ?? 0;
    if (byText(sorted[i - 1] ?? 0, slot) !== 0) rank++;
    ranks[slot] = rank;
  }
  return ranks;
}

/** What stands in `ranks` under each number, -1 where nothing does. */
function* looked(numbers: Int32Array, ranks: Int32Array): Work<Int32Array> {
  const found = new Int32Array(numbers.length);
  for (let from = 0; from < found.length; from += PLACED) {
    const piece = numbers.subarray(from, from + PLACED);
    for (let i = 0; i < piece.length; i++) found[from + i] = ranks[piece[i] ?? NONE] ?? NONE;
    yield 0.95;
  }
  return found;
}

/** The numbers below `length` in rising order: runs sorted by the engine, merged from the bottom up. */
function* mergeSort(length: number, compare: (a: number, b: number) => number): Work<Uint32Array> {
  const order = new Uint32Array(length);
  for (let i = 0; i < length; i++) order[i] = i;
  for (let from = 0; from < length; from += READ) {
    order.subarray(from, from + READ).sort(compare);
    yield 0.4;
  }
  let runs = order;
  let spare = new Uint32Array(length);
  const rounds = Math.max(1, Math.ceil(Math.log2(length / READ)));
  for (let size = READ, round = 0; size < length; size *= 2, round++) {
    const start = 0.4 + (0.55 * round) / rounds;
    yield* mergeRuns(runs, spare, size, compare, (share) => start + (share * 0.55) / rounds);
    [runs, spare] = [spare, runs];
  }
  return runs;
}

type Compare = (a: number, b: number) => number;

/** Merges neighbouring runs of `size`. Mutates into! */
function* mergeRuns(
  order: Uint32Array,
  into: Uint32Array,
  size: number,
  compare: Compare,
  share: (done: number) => number,
): Work<void> {
  const length = order.length;
  for (let from = 0; from < length; from += 2 * size) {
    const left = order.subarray(from, from + size);
    const right = order.subarray(from + size, from + 2 * size);
    for (const done of mergePair(left, right, into.subarray(from), compare)) {
      yield share((from + done) / length);
    }
  }
}

/** Yields how many are merged. Mutates into! */
function* mergePair(
  left: Uint32Array,
  right: Uint32Array,
  into: Uint32Array,
  compare: Compare,
): Generator<number> {
  let [i, j] = [0, 0];
  const takesLeft = (): boolean =>
    j === right.length || (i < left.length && compare(left[i] ?? 0, right[j] ?? 0) <= 0);
  for (let at = 0; at < left.length + right.length; at++) {
    into[at] = (takesLeft() ? left[i++] : right[j++]) ?? 0;
    if (at % COMPARED === COMPARED - 1) yield at;
  }
}

/** So many rows are counted or put into their places in one piece. */
const PLACED = 1 << 16;

/** Sorts by counting: stable, and as fast the other way. Those of rank -1 come last. */
function* orderByRank(ranks: Int32Array, descending: boolean): Work<RowOrder> {
  const length = ranks.length;
  const most = greatest(ranks);
  const starts = new Uint32Array(most + 3);
  const bucketOf = (rank: number): number => {
    if (rank === NONE) return most + 1;
    return descending ? most - rank : rank;
  };
  for (let from = 0; from < length; from += PLACED) {
    count(ranks.subarray(from, from + PLACED), starts, bucketOf);
    yield 0.96;
  }
  for (let bucket = 1; bucket < starts.length; bucket++) {
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  }
  const order = { rows: new Uint32Array(length), positions: new Uint32Array(length) };
  for (let from = 0; from < length; from += PLACED) {
    yield 0.98;
    place(ranks, from, Math.min(length, from + PLACED), order, starts, bucketOf);
  }
  return order;
}

function greatest(ranks: Int32Array): number {
  let most = NONE;
  for (let row = 0; row < ranks.length; row++) most = Math.max(most, ranks[row] ?? NONE);
  return most;
}

/** Mutates starts! */
function count(ranks: Int32Array, starts: Uint32Array, bucketOf: (rank: number) => number): void {
  for (let i = 0; i < ranks.length; i++) {
    const next = bucketOf(ranks[i] ?? NONE) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
}

/** Mutates order and starts! */
function place(
  ranks: Int32Array,
  from: number,
  to: number,
  { rows, positions }: RowOrder,
  starts: Uint32Array,
  bucketOf: (rank: number) => number,
): void {
  for (let row = from; row < to; row++) {
    const bucket = bucketOf(ranks[row] ?? NONE);
    const position = starts[bucket] ?? 0;
    starts[bucket] = position + 1;
    rows[position] = row;
    positions[row] = position;
  }
}

/**
 * The order of the rows there were, made to fit rows of which some have come or gone, until they are
 * sorted anew: the new ones come last.
 */
export function fitted({ rows }: RowOrder, length: number): RowOrder {
  const next = new Uint32Array(length);
  const positions = new Uint32Array(length);
  let at = 0;
  for (const row of rows) if (row < length) next[at++] = row;
  for (let row = rows.length; row < length; row++) next[at++] = row;
  for (let position = 0; position < length; position++) positions[next[position] ?? 0] = position;
  return { rows: next, positions };
}
