import type { EventColumns } from '../model/columns.ts';
import { tableOf } from '../model/event-table.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import type { Work } from '../model/work.ts';
import {
  type AxisData,
  type AxisOptions,
  domainOfSteps,
  magnitudes,
  type ScaleChoice,
  shownOf,
  toScale,
} from './axis.ts';
import { silencesWork } from './column-claims.ts';
import { type Fineness, finenessWork, maxZoomWork } from './column-dates.ts';
import { type ColumnPlaces, placeOfRow, placesWork, pointOfRow } from './column-places.ts';
import { linearScale } from './linear.ts';
import type { Silence, TimeScale } from './scale.ts';
import { steppedScale } from './sequential.ts';

/** `AxisData` of many events. */
export interface ColumnAxis extends AxisData {
  readonly columns: EventColumns;
  readonly fineness: Fineness;
}

/**
 * What an axis is made from, asked of the columns and not of the events: the same as `axisData`.
 * Undefined if no event has a place in time.
 */
export function* axisWork(
  columns: EventColumns,
  events: readonly TimelineEvent[],
  now: number | undefined,
): Work<ColumnAxis | undefined> {
  const found = yield* silencesWork(columns, events, now);
  if (!found) return undefined;
  const { extent, silences } = found;
  const fineness = yield* finenessWork(columns, events);
  const { finest } = fineness;
  const shown = shownOf(extent, finest);
  return { extent: shown, last: extent[1], finest, silences, events, now, columns, fineness };
}

/** The scale of many events, as `axisScale` makes it, and how far one may zoom in on it. */
export function* axisScaleWork(
  data: ColumnAxis,
  choice: ScaleChoice,
  width: number,
  options: AxisOptions = {},
): Work<{ scale: TimeScale; kMax: number }> {
  const scale = yield* scaleWork(data, choice, width, options);
  return { scale, kMax: yield* maxZoomWork(data.columns, data.fineness, scale) };
}

function* scaleWork(
  data: ColumnAxis,
  choice: ScaleChoice,
  width: number,
  options: AxisOptions,
): Work<TimeScale> {
  const { columns, now, extent } = data;
  if (choice === 'sequential') {
    const { times, ...places } = yield* placesWork(columns, now);
    const domain = domainOfSteps(extent, times[0], times.at(-1));
    if (times.length === 0) return linearScale(domain, width);
    const knots = new Float64Array(times.length + 2);
    knots[0] = domain[0];
    knots.set(times, 1);
    knots[times.length + 1] = domain[1];
    return steppedScale(domain, width, knots, places);
  }
  if (choice === 'log') return yield* logWork(data, width);
  const scale = toScale(data, choice, width, options.unfolded);
  return choice === 'relative' ? { ...scale, origin: originOf(data, options.relativeTo) } : scale;
}

function* logWork(data: ColumnAxis, width: number): Work<TimeScale> {
  const { columns, now, last } = data;
  const places: ColumnPlaces = yield* placesWork(columns, now);
  const origin = now ?? last;
  let nearest = Number.POSITIVE_INFINITY;
  let surest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < places.length; i++) {
    if (i % 4096 === 4095) yield 0.9;
    const place = places.at(i);
    if (!place) continue;
    const distance = Math.abs(place.at - origin);
    if (distance > 0) nearest = Math.min(nearest, distance);
    if (place.hi > place.lo) surest = Math.min(surest, place.hi - place.lo);
  }
  return magnitudes(data, width, nearest, surest);
}

/** Where the event stands that the axis counts from, or the first that has a date. */
function originOf({ columns, events, now, extent }: ColumnAxis, id: string | undefined): number {
  const row = id === undefined ? undefined : tableOf(events).rowOf(id);
  const chosen = row === undefined ? undefined : placeOfRow(columns, row, now);
  if (chosen) return chosen.at;
  for (let first = 0; first < columns.length; first++) {
    const place = placeOfRow(columns, first, now);
    if (place) return place.at;
  }
  return extent[0];
}

/** `neighboursOf` a silence, asked of the columns: from the last place before it to the first after. */
export function neighboursIn(columns: EventColumns, silence: Silence): Silence {
  let from = Number.NEGATIVE_INFINITY;
  let to = Number.POSITIVE_INFINITY;
  // A place is never before its row begins, and rows begin in order.
  for (let row = 0; row < columns.length && !((columns.lo[row] ?? 0) > to); row++) {
    const at = pointOfRow(columns, row);
    if (at <= silence.from) from = Math.max(from, at);
    if (at >= silence.to) to = Math.min(to, at);
  }
  return {
    from: Number.isFinite(from) ? from : silence.from,
    to: Number.isFinite(to) ? to : silence.to,
  };
}
