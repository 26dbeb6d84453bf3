/** A stretch to be given a lane, any unit. */
export interface Stretch {
  readonly lo: number;
  readonly hi: number;
}

/**
 * Lane of each stretch so that no two in one lane come closer than `gap`. Interval-graph colouring
 * in order of the start, first free lane: uses exactly as many lanes as stretches overlap at the
 * busiest place, which is optimal. Those that begin together keep their order.
 */
export function assignLanes(stretches: readonly Stretch[], gap = 0): number[] {
  const order = stretches.map((_, i) => i);
  const at = (i: number): Stretch => stretches[i] ?? { lo: 0, hi: 0 };
  order.sort((a, b) => at(a).lo - at(b).lo || a - b);
  const lanes = new Array<number>(stretches.length).fill(0);
  const ends: number[] = [];
  for (const i of order) {
    const { lo, hi } = at(i);
    const free = ends.findIndex((end) => end + gap <= lo);
    const lane = free === -1 ? ends.length : free;
    lanes[i] = lane;
    ends[lane] = hi;
  }
  return lanes;
}
