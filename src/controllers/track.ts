import type { ReactiveControllerHost } from 'lit';
import type { Scene } from '../layout/scene.ts';
import type { TextMetrics } from '../layout/text.ts';
import { composeTrack, planTrack, type TrackInput, type TrackPlan } from '../layout/track.ts';
import type { Timeline } from '../model/timeline.ts';
import { type AxisData, axisData, axisScale, type ScaleChoice } from '../scale/axis.ts';
import { neighboursOf } from '../scale/places.ts';
import { type Silence, silenceKey, type TimeScale } from '../scale/scale.ts';
import {
  toBase,
  toScreen,
  type Viewport,
  type ViewportLimits,
  viewportOf,
  WHOLE,
} from '../scale/viewport.ts';
import { maxZoom, viewAfterFold } from '../scale/zoom.ts';
import { laneStep, nearestOf } from './lane-step.ts';
import { SceneMotion } from './motion.ts';
import type { ViewportController } from './viewport.ts';

/** Everything a plan depends on; a new plan is made when one of these is another. */
export interface TrackRequest {
  readonly timeline: Timeline;
  /** Of which this is a version: while it is the same, what is seen stays. */
  readonly story: number;
  readonly now: number | undefined;
  readonly choice: ScaleChoice;
  /** Id of the event that a relative axis counts from; '' = the first. */
  readonly relativeTo: string;
  readonly lanesByGroup: boolean;
  /** CSS px. */
  readonly width: number;
  readonly metrics: TextMetrics;
  /** Language and zone in which `text` speaks. */
  readonly voice: string;
  readonly text: TrackInput['text'];
  readonly eras: TrackInput['eras'];
  readonly selected: string | undefined;
  /** Its links are drawn too. */
  readonly focused?: string | undefined;
}

/** With what only the memo knows. */
interface Asked extends TrackRequest {
  readonly unfolded: ReadonlySet<string>;
}

/** Keeps the plan of the horizontal track from one rendering to the next. */
export class TrackMemo {
  plan: TrackPlan | undefined;
  /** Extent and silences of the current data; undefined if nothing in it has a date. */
  axis: AxisData | undefined;
  private current: Timeline | undefined;
  private currentNow: number | undefined;
  private request: Asked | undefined;
  /** A range asked for before there was an axis, ms UTC. */
  private wanted: readonly [number, number] | undefined;
  /** Keys of the silences that the reader has unfolded. */
  private unfolded: ReadonlySet<string> = new Set();
  /** The one that was folded or unfolded last: it stays where it is on screen. */
  private turned: string | undefined;
  private shown: Scene | undefined;
  private readonly motion: SceneMotion;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly viewport: ViewportController,
  ) {
    this.motion = new SceneMotion(host);
  }

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
    const open = this.axis?.silences.filter((s) => this.unfolded.has(silenceKey(s))) ?? [];
    this.currentNow = now;
    this.current = timeline;
    this.axis = axisData(timeline.events, now);
    // One event more must not fold what the reader has unfolded.
    const kept = this.axis?.silences.filter((silence) => open.some((was) => remains(was, silence)));
    this.unfolded = new Set(kept?.map(silenceKey));
  }

  scene(request: TrackRequest): Scene | undefined {
    if (!this.axis) return undefined;
    const asked = { ...request, unfolded: this.unfolded };
    if (!this.plan || !this.request || !sameRequest(this.request, asked, this.plan)) {
      this.replan(asked, this.axis);
    }
    this.request = asked;
    if (!this.plan) return undefined;
    const linked = [request.selected, request.focused].filter((id) => id !== undefined);
    const scene = composeTrack(this.plan, this.viewport.view, linked);
    this.shown = this.motion.toward(scene);
    return this.shown;
  }

  /** Whether a silence of the data is folded, where the scale folds any. */
  get anyFolded(): boolean {
    return this.axis?.silences.some((s) => !this.unfolded.has(silenceKey(s))) ?? false;
  }

  /** Unfolds a silence in its place, or folds it again. */
  turn(key: string): void {
    const unfolded = new Set(this.unfolded);
    if (!unfolded.delete(key)) unfolded.add(key);
    this.unfolded = unfolded;
    this.turned = key;
    this.host.requestUpdate();
  }

  /** Folds all silences, or none of them. */
  turnAll(folded: boolean): void {
    this.unfolded = new Set(folded ? [] : this.axis?.silences.map(silenceKey));
    this.host.requestUpdate();
  }

  /** What is in view, ms UTC; undefined before there is an axis. */
  visibleRange(): { from: number; to: number } | undefined {
    const scale = this.scale;
    if (!scale) return undefined;
    const { view } = this.viewport;
    return { from: scale.toTime(toBase(view, 0)), to: scale.toTime(toBase(view, scale.width)) };
  }

  /**
   * Shows a range, ms UTC, as soon as there is an axis; an infinite end is that of the axis. Nothing
   * happens if it is empty.
   */
  show(from: number, to: number): void {
    if (!(from < to)) return;
    const { scale } = this;
    const view = scale && viewOf(scale, from, to, this.viewport.limits);
    if (!scale) this.wanted = [from, to];
    if (view) this.viewport.moveTo(view, false);
  }

  /** Id of the nearest event in the lane above (−1) or below (1). */
  laneStep(id: string, direction: -1 | 1): string | undefined {
    return laneStep(this.plan, id, direction);
  }

  /** The event itself if it is in view, or will be after a motion, else the nearest that is. */
  nearestInView(id: string): string {
    const { goal } = this.viewport;
    const from = toBase(goal, 0);
    return nearestOf(this.plan, id, from, toBase(goal, this.scale?.width ?? 0));
  }

  /** Brings an event into view if it is outside. */
  reveal(id: string): void {
    const place = this.placeOf(id);
    if (place !== undefined) this.viewport.reveal(place);
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

  private replan(asked: Asked, axis: AxisData): void {
    const { timeline, choice, width, unfolded, relativeTo } = asked;
    const before = this.request;
    const scale = axisScale(axis, choice, width, { unfolded, relativeTo });
    const limits = { width, kMax: maxZoom(timeline.events, scale) };
    const view = this.viewOn(scale, limits, asked.story);
    this.plan = planTrack({ ...asked, events: timeline.events, scale });
    this.turned = undefined;
    this.wanted = undefined;
    this.viewport.setLimits(limits, view);
    const moves = before && sameBut(before, asked) && !sameScale(before, asked);
    this.motion.start(moves ? this.shown : undefined);
  }

  /**
   * A new axis shows the stretch of time that the old one showed; where a silence has been turned,
   * it leaves that in its place.
   */
  private viewOn(scale: TimeScale, limits: ViewportLimits, story: number): Viewport {
    const old = this.request?.story === story ? this.scale : undefined;
    const turned = this.axis?.silences.find((silence) => silenceKey(silence) === this.turned);
    if (old && turned) {
      const before = { scale: old, view: this.viewport.view };
      return viewAfterFold(before, scale, neighboursOf(turned, this.axis?.events ?? []), limits);
    }
    const seen = old && this.viewport.reach.canZoomOut ? this.visibleRange() : undefined;
    const range = this.wanted ?? (seen && [seen.from, seen.to]);
    return (range && viewOf(scale, range[0], range[1], limits)) ?? WHOLE;
  }
}

/** The view of a stretch of time, ms UTC; undefined where it is open and lies outside the axis. */
function viewOf(
  scale: TimeScale,
  from: number,
  to: number,
  limits: ViewportLimits,
): Viewport | undefined {
  const [first, last] = scale.domain;
  const lo = Number.isFinite(from) ? from : first;
  const hi = Number.isFinite(to) ? to : last;
  return lo < hi ? viewportOf(scale.toBase(lo), scale.toBase(hi), limits) : undefined;
}

/** Whether most of a silence is one still, though it may be shorter or longer now. */
function remains(was: Silence, { from, to }: Silence): boolean {
  return Math.min(was.to, to) - Math.max(was.from, from) > (was.to - was.from) / 2;
}

/** Whether all but the scale is the same: then a motion leads from one axis to the other. */
function sameBut(a: Asked, b: Asked): boolean {
  return (
    a.timeline === b.timeline &&
    a.now === b.now &&
    a.lanesByGroup === b.lanesByGroup &&
    a.width === b.width &&
    a.metrics === b.metrics &&
    a.voice === b.voice
  );
}

function sameScale(a: Asked, b: Asked): boolean {
  return a.choice === b.choice && a.relativeTo === b.relativeTo && a.unfolded === b.unfolded;
}

/** The selection counts only where not every flag has room: there it decides who has a label. */
function sameRequest(a: Asked, b: Asked, plan: TrackPlan): boolean {
  const crowded = plan.flags.some((flag) => !flag.labelled);
  return sameBut(a, b) && sameScale(a, b) && (!crowded || a.selected === b.selected);
}
