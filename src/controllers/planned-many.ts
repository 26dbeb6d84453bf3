import { composeMany } from '../layout/many/compose.ts';
import {
  baseOfRow,
  laneStepMany,
  nearestInView,
  nearestPoint,
  rowsOfCluster,
  zoomOfCluster,
} from '../layout/many/keys.ts';
import type { ManyPlan } from '../layout/many/plan.ts';
import { tableOf } from '../model/event-table.ts';
import type { PlannedTrack } from './planned-track.ts';

/** A plan in which many events are counted where they cannot be told apart. */
export function plannedMany(plan: ManyPlan): PlannedTrack {
  const { events, scale, kMax } = plan.input;
  const { rowOf } = tableOf(events);
  const idOf = (row: number | undefined): string | undefined =>
    row === undefined ? undefined : events[row]?.id;
  const baseOf = (id: string): number | undefined => {
    const row = rowOf(id);
    return row === undefined ? undefined : baseOfRow(plan, row)?.u0;
  };
  return {
    scale,
    kMax,
    crowded: false,
    compose: (view, { selected, focused }) =>
      composeMany(plan, view, {
        selected,
        focused,
        linked: [selected, focused].filter((id) => id !== undefined),
      }),
    placeOf: baseOf,
    nearestPlace: (u, from, to) => {
      const row = nearestPoint(plan, { u0: u, u1: u });
      const base = row === undefined ? undefined : baseOfRow(plan, row)?.u0;
      return base !== undefined && base >= from && base <= to ? base : Number.NaN;
    },
    laneStep: (id, direction) => {
      const row = rowOf(id);
      return row === undefined ? undefined : idOf(laneStepMany(plan, row, direction));
    },
    nearestOf: (id, from, to) => {
      const row = rowOf(id);
      return row === undefined ? id : (idOf(nearestInView(plan, row, from, to)) ?? id);
    },
    stretchOf: (cluster) => zoomOfCluster(plan, cluster),
    rowsOf: (cluster) => rowsOfCluster(plan, cluster),
  };
}
