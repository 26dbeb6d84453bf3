import type { Cluster, Scene } from '../layout/scene.ts';
import { composeTrack, type TrackPlan } from '../layout/track.ts';
import type { TimeScale } from '../scale/scale.ts';
import type { Viewport } from '../scale/viewport.ts';
import { laneStep, nearestOf } from './lane-step.ts';

/** Ids of the events that the reader is with. */
export interface Attention {
  readonly selected: string | undefined;
  readonly focused: string | undefined;
}

/** A horizontal track ready to be seen through any viewport, be it of few events or of many. */
export interface PlannedTrack {
  readonly scale: TimeScale;
  /** How far one may zoom in. */
  readonly kMax: number;
  /** Which event is open decides who has a label: it takes a new plan when another one is. */
  readonly crowded: boolean;
  compose(view: Viewport, attention: Attention): Scene;
  /** Base coordinate by which an event is brought into view; undefined if it has none. */
  placeOf(id: string): number | undefined;
  /** Of all that stands in a stretch of base coordinates, what is nearest to one of them; NaN without any. */
  nearestPlace(u: number, from: number, to: number): number;
  /** Id of the nearest event in the lane above (−1) or below (1), if there is one. */
  laneStep(id: string, direction: -1 | 1): string | undefined;
  /** The event itself if it touches a stretch of base coordinates, else the nearest that does. */
  nearestOf(id: string, from: number, to: number): string;
  /** What to bring into view so that a cluster is parted, base coordinates; absent = there are none. */
  readonly stretchOf?: (cluster: Cluster) => readonly [number, number];
  /** Rows of a cluster's events. */
  readonly rowsOf?: (cluster: Cluster) => Uint32Array;
}

/** A plan in which every event has a mark of its own. */
export function plannedFew(plan: TrackPlan, kMax: number): PlannedTrack {
  return {
    kMax,
    scale: plan.input.scale,
    crowded: plan.flags.some((flag) => !flag.labelled),
    compose: (view, { selected, focused }) =>
      composeTrack(
        plan,
        view,
        [selected, focused].filter((id) => id !== undefined),
      ),
    placeOf: (id) => {
      const flag = plan.flags.find(({ events }) => events.some((event) => event.id === id));
      return flag?.u ?? plan.spans.find(({ event }) => event.id === id)?.u0;
    },
    nearestPlace: (u, from, to) => {
      const inside = plan.flags.map((flag) => flag.u).filter((at) => at >= from && at <= to);
      const [first] = inside;
      return inside.reduce((best, at) => (isNearer(at, best, u) ? at : best), first ?? Number.NaN);
    },
    laneStep: (id, direction) => laneStep(plan, id, direction),
    nearestOf: (id, from, to) => nearestOf(plan, id, from, to),
  };
}

function isNearer(a: number, b: number, u: number): boolean {
  return Math.abs(a - u) < Math.abs(b - u);
}
