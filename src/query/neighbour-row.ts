import type { EventColumns } from '../model/columns.ts';

/** To a neighbour in time, or to an end. */
export type Step = -1 | 1 | 'first' | 'last';

/**
 * The row that a step leads to; with `group`, among the events of the group of `row` (or of those
 * without any). Undefined where there is none further.
 */
export function neighbourRow(
  { length, group }: EventColumns,
  row: number,
  step: Step,
  byGroup = false,
): number | undefined {
  const by = step === 'first' || step === 1 ? 1 : -1;
  const ends = { first: 0, last: length - 1 };
  let next = typeof step === 'number' ? row + by : ends[step];
  while (byGroup && next >= 0 && next < length && group[next] !== group[row]) next += by;
  return next >= 0 && next < length ? next : undefined;
}
