import type { Scene } from '../layout/scene.ts';
import type { TextMetrics } from '../layout/text.ts';
import { composeTrack, planTrack, type TrackInput, type TrackPlan } from '../layout/track.ts';
import type { Timeline } from '../model/timeline.ts';
import { type AxisData, axisData, axisScale, maxZoom, type ScaleChoice } from '../scale/axis.ts';
import type { TimeScale } from '../scale/scale.ts';
import { toBase, toScreen, type Viewport, viewportOf, WHOLE } from '../scale/viewport.ts';
import { laneStep } from './lane-step.ts';
import type { ViewportController } from './viewport.ts';

/** Everything a plan depends on; a new plan is made when one of these is another. */
export interface TrackRequest {
  readonly timeline: Timeline;
  readonly now: number | undefined;
  readonly choice: ScaleChoice;
  readonly lanesByGroup: boolean;
  /** CSS px. */
  readonly width: number;
  readonly metrics: TextMetrics;
  /** Language and zone in which `text` speaks. */
  readonly voice: string;
  readonly text: TrackInput['text'];
  readonly eras: TrackInput['eras'];
  readonly selected: string | undefined;
}

/** Keeps the plan of the horizontal track from one rendering to the next. */
export class TrackMemo {
  plan: TrackPlan | undefined;
  /** Extent and silences of the current data; undefined if nothing in it has a date. */
  axis: AxisData | undefined;
  private current: Timeline | undefined;
  private currentNow: number | undefined;
  private request: TrackRequest | undefined;
  /** A range asked for before there was an axis, ms UTC. */
  private wanted: readonly [number, number] | undefined;

  constructor(private readonly viewport: ViewportController) {}

  /** Whether the current data has been drawn on a track. */
  get drawn(): boolean {
    return this.plan !== undefined && this.request?.timeline === this.current;
  }

  get scale(): TimeScale | undefined {
    return this.plan?.input.scale;
  }

  /** The axis of the data alone, for layouts without a track too. */
  readAxis(timeline: Timeline, now: number | undefined): void {
    if (this.current === timeline && this.currentNow === now) return;
    this.currentNow = now;
    this.current = timeline;
    this.axis = axisData(timeline.events, now);
  }

  scene(request: TrackRequest): Scene | undefined {
    if (!this.axis) return undefined;
    if (!this.plan || !this.request || !sameRequest(this.request, request, this.plan)) {
      this.replan(request, this.axis);
    }
    this.request = request;
    return this.plan && composeTrack(this.plan, this.viewport.view);
  }

  /** What is in view, ms UTC; undefined before there is an axis. */
  visibleRange(): { from: number; to: number } | undefined {
    const scale = this.scale;
    if (!scale) return undefined;
    const { view } = this.viewport;
    return { from: scale.toTime(toBase(view, 0)), to: scale.toTime(toBase(view, scale.width)) };
  }

  /** Shows a range, ms UTC, as soon as there is an axis; nothing happens if it is empty. */
  show(from: number, to: number): void {
    if (!(from < to)) return;
    const target = this.viewOf(from, to);
    if (target) this.viewport.moveTo(target, false);
    else this.wanted = [from, to];
  }

  /** Id of the nearest event in the lane above (−1) or below (1). */
  laneStep(id: string, direction: -1 | 1): string | undefined {
    return laneStep(this.plan, id, direction);
  }

  /** Brings an event into view if it is outside. */
  reveal(id: string): void {
    const place = this.placeOf(id);
    if (place !== undefined) this.viewport.reveal(place);
  }

  private viewOf(from: number, to: number): Viewport | undefined {
    const scale = this.scale;
    if (!scale || !this.request) return undefined;
    const kMax = maxZoom(this.request.timeline.events, scale);
    return viewportOf(scale.toBase(from), scale.toBase(to), { width: scale.width, kMax });
  }

  /** Base coordinate by which an event is brought into view. */
  private placeOf(id: string): number | undefined {
    const flag = this.plan?.flags.find((f) => f.events.some((event) => event.id === id));
    const span = this.plan?.spans.find((s) => s.event.id === id);
    return flag?.u ?? span?.u0;
  }

  /**
   * What buttons and keys zoom about: the event asked for if it is in view, else the place nearest
   * to the middle at which something stands, so that zooming in never ends in an empty stretch.
   */
  zoomCentre(id: string): number {
    const { view } = this.viewport;
    const width = this.scale?.width ?? 0;
    const asked = this.placeOf(id);
    const inView = (u: number): boolean => toScreen(view, u) >= 0 && toScreen(view, u) <= width;
    if (asked !== undefined && inView(asked)) return asked;
    const middle = toBase(view, width / 2);
    const flags = this.plan?.flags.map((flag) => flag.u).filter(inView) ?? [];
    return flags.reduce(
      (best, u) => (Math.abs(u - middle) < Math.abs(best - middle) ? u : best),
      flags[0] ?? middle,
    );
  }

  /** A new axis shows the stretch of time that the old one showed. */
  private replan(request: TrackRequest, axis: AxisData): void {
    const sameData = this.request?.timeline === request.timeline;
    const before = sameData && this.viewport.reach.canZoomOut ? this.visibleRange() : undefined;
    const scale = axisScale(axis, request.choice, request.width);
    const { timeline, now, text, metrics, selected, eras, lanesByGroup } = request;
    this.plan = planTrack({
      events: timeline.events,
      eras,
      now,
      scale,
      text,
      metrics,
      selected,
      lanesByGroup,
    });
    const limits = { width: scale.width, kMax: maxZoom(timeline.events, scale) };
    const range = this.wanted ?? (before && [before.from, before.to]);
    this.wanted = undefined;
    const view = range ? viewportOf(scale.toBase(range[0]), scale.toBase(range[1]), limits) : WHOLE;
    this.viewport.setLimits(limits, view);
  }
}

/** The selection counts only where not every flag has room: there it decides who has a label. */
function sameRequest(a: TrackRequest, b: TrackRequest, plan: TrackPlan): boolean {
  const crowded = plan.flags.some((flag) => !flag.labelled);
  return (
    a.timeline === b.timeline &&
    a.now === b.now &&
    a.choice === b.choice &&
    a.lanesByGroup === b.lanesByGroup &&
    a.width === b.width &&
    a.metrics === b.metrics &&
    a.voice === b.voice &&
    (!crowded || a.selected === b.selected)
  );
}
