import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { planMany, withLabels } from '../layout/many/plan-many.ts';
import { planTrack, type TrackInput } from '../layout/track.ts';
import { isMany, tableOf } from '../model/event-table.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import type { Work } from '../model/work.ts';
import {
  type AxisData,
  type AxisOptions,
  axisData,
  axisScale,
  type ScaleChoice,
} from '../scale/axis.ts';
import { axisScaleWork, axisWork, type ColumnAxis, neighboursIn } from '../scale/axis-columns.ts';
import { neighboursOf } from '../scale/places.ts';
import type { Silence } from '../scale/scale.ts';
import { maxZoom } from '../scale/zoom.ts';
import { plannedMany } from './planned-many.ts';
import { type PlannedTrack, plannedFew } from './planned-track.ts';
import { deepLabels } from './work/labels.ts';
import { drive } from './work/slices.ts';

/** What a track is planned from, but for its scale. */
export interface PlanRequest extends Omit<TrackInput, 'events' | 'scale'>, AxisOptions {
  readonly choice: ScaleChoice;
  /** CSS px. */
  readonly width: number;
}

/**
 * Finds axes and plans tracks: those of few events at once, those of many in slices, between which
 * the page goes on.
 */
export class TrackPlanner implements ReactiveController {
  private reading: AbortController | undefined;
  private planning: AbortController | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.reading?.abort();
    this.planning?.abort();
  }

  /** Calls `onRead` with the axis of events, or undefined if none has a place in time. */
  read(
    events: readonly TimelineEvent[],
    now: number | undefined,
    onRead: (axis: AxisData | undefined) => void,
  ): void {
    this.hostDisconnected();
    this.reading = new AbortController();
    if (isMany(events))
      this.run(axisWork(tableOf(events).columns, events, now), this.reading, onRead);
    else onRead(axisData(events, now));
  }

  /**
   * Calls `onPlanned` with the plan, and of many events once more with the labels of all zooms; what
   * was being planned is let be.
   */
  plan(axis: AxisData, request: PlanRequest, onPlanned: (planned: PlannedTrack) => void): void {
    this.planning?.abort();
    const under = new AbortController();
    this.planning = under;
    const { events } = axis;
    if (!isColumns(axis)) {
      const scale = axisScale(axis, request.choice, request.width, request);
      const plan = planTrack({ ...request, events, scale });
      onPlanned(plannedFew(plan, maxZoom(events, scale)));
      return;
    }
    this.run(manyWork(axis, request), under, (plan) => {
      onPlanned(plannedMany(plan));
      const labelled = deepLabels(plan.labelNumbers, under.signal).then((labels) => {
        onPlanned(plannedMany(withLabels(plan, labels)));
        this.host.requestUpdate();
      });
      // Other data have come, or nobody can choose more: the labels of the first zoom stay.
      labelled.catch(() => undefined);
    });
  }

  /** What is done at once is in the rendering that has asked for it; the rest needs one more. */
  private run<Result>(
    work: Work<Result>,
    { signal }: AbortController,
    onDone: (result: Result) => void,
  ): void {
    let rendering = true;
    drive(work, {
      signal,
      onDone: (result) => {
        onDone(result);
        if (!rendering) this.host.requestUpdate();
      },
      onError: reportError,
    });
    rendering = false;
  }
}

/** From the last place before a silence to the first one after it. */
export function neighboursOn(axis: AxisData, silence: Silence): Silence {
  return isColumns(axis) ? neighboursIn(axis.columns, silence) : neighboursOf(silence, axis.events);
}

function isColumns(axis: AxisData): axis is ColumnAxis {
  return 'columns' in axis;
}

function* manyWork(axis: ColumnAxis, request: PlanRequest): ReturnType<typeof planMany> {
  const { columns, events } = axis;
  const { scale, kMax } = yield* axisScaleWork(axis, request.choice, request.width, request);
  return yield* planMany({ ...request, events, columns, scale, kMax });
}
