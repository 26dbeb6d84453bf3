import {
  type EventColumns,
  type IntervalEdges,
  runningMaximum,
  TRAIT,
} from '../../model/columns.ts';
import type { Work } from '../../model/work.ts';
import type { Written } from './written.ts';

/** Rows that are moved in one piece of the work. */
const PIECE = 1 << 16;

type Numbers = Float64Array | Uint8Array | Int32Array | Uint32Array;

/**
 * Columns in time order of rows as they are written. `order`: rows that are shown, in time order;
 * `groupIds`: ids of groups by the numbers that the rows have.
 */
export function* orderedColumns(
  written: Written,
  order: Uint32Array,
  groupIds: readonly string[],
): Work<EventColumns> {
  const { length } = order;
  const hi = yield* gather(written.hi, order, new Float64Array(length));
  const traits = yield* gather(written.traits, order, new Uint8Array(length));
  const numbers = yield* gather(written.group, order, new Int32Array(length));
  const { group, groups } = byAppearance(numbers, groupIds);
  yield 0.8;
  return {
    length,
    lo: yield* gather(written.lo, order, new Float64Array(length)),
    hi,
    maxHi: runningMaximum(hi),
    importance: yield* gather(written.importance, order, new Uint8Array(length)),
    status: yield* gather(written.status, order, new Uint8Array(length)),
    traits,
    group,
    groups,
    edges: edgesOf(written, order, traits),
  };
}

/** Values of rows in another order. Mutates to! */
export function* gather<N extends Numbers>(from: N, order: Uint32Array, to: N): Work<N> {
  for (let begun = 0; begun < order.length; begun += PIECE) {
    const end = Math.min(order.length, begun + PIECE);
    for (let i = begun; i < end; i++) to[i] = from[order[i] ?? 0] ?? 0;
    yield begun / order.length;
  }
  return to;
}

/** Groups numbered anew, in order of their first event. Mutates numbers! */
export function byAppearance(
  numbers: Int32Array,
  ids: readonly string[],
): Pick<EventColumns, 'group' | 'groups'> {
  const renumbered = new Int32Array(ids.length).fill(-1);
  const groups: string[] = [];
  for (let row = 0; row < numbers.length; row++) {
    const old = numbers[row] ?? -1;
    if (old < 0) continue;
    let number = renumbered[old] ?? -1;
    if (number < 0) {
      number = groups.push(ids[old] ?? '') - 1;
      renumbered[old] = number;
    }
    numbers[row] = number;
  }
  return { group: numbers, groups };
}

function edgesOf({ edges }: Written, order: Uint32Array, traits: Uint8Array): IntervalEdges {
  let count = 0;
  for (let row = 0; row < traits.length; row++) count += (traits[row] ?? 0) & TRAIT.interval;
  const found = {
    row: new Uint32Array(count),
    startHi: new Float64Array(count),
    endLo: new Float64Array(count),
  };
  let place = 0;
  for (let row = 0; edges && row < traits.length; row++) {
    if (((traits[row] ?? 0) & TRAIT.interval) === 0) continue;
    const from = order[row] ?? 0;
    found.row[place] = row;
    found.startHi[place] = edges.startHi[from] ?? Number.NaN;
    found.endLo[place] = edges.endLo[from] ?? Number.NaN;
    place += 1;
  }
  return found;
}
