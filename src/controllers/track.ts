import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Cluster, Scene } from '../layout/scene.ts';
import type { TextMetrics } from '../layout/text.ts';
import type { TrackInput } from '../layout/track.ts';
import type { Timeline } from '../model/timeline.ts';
import type { AxisData, ScaleChoice } from '../scale/axis.ts';
import { type Silence, silenceKey, type TimeScale } from '../scale/scale.ts';
import {
  type ViewportLimits as Limits,
  toBase,
  type Viewport,
  viewportOf,
  WHOLE,
} from '../scale/viewport.ts';
import { viewAfterFold } from '../scale/zoom.ts';
import { SceneMotion } from './motion.ts';
import type { PlannedTrack } from './planned-track.ts';
import { neighboursOn, TrackPlanner } from './track-planner.ts';
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
export class TrackMemo implements ReactiveController {
  private planned: PlannedTrack | undefined;
  /** Extent and silences of the current data; undefined if nothing in it has a date. */
  axis: AxisData | undefined;
  /** The axis of the current data is being found. */
  private seeking = false;
  private current: Timeline | undefined;
  private currentNow: number | undefined;
  /** What `planned` was planned for, and what is being planned. */
  private request: Asked | undefined;
  private pending: Asked | undefined;
  /** A range asked for before there was an axis, ms UTC. */
  private wanted: readonly [number, number] | undefined;
  /** Keys of the silences that the reader has unfolded. */
  private unfolded: ReadonlySet<string> = new Set();
  /** The one that was folded or unfolded last: it stays where it is on screen. */
  private turned: string | undefined;
  private shown: Scene | undefined;
  private readonly motion: SceneMotion;
  private readonly planner: TrackPlanner;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly viewport: ViewportController,
  ) {
    this.motion = new SceneMotion(host, () => viewport.options.onMove());
    this.planner = new TrackPlanner(host);
    host.addController(this);
  }

  /** Whether the current data has been drawn on a track. */
  get drawn(): boolean {
    return this.planned !== undefined && this.request?.timeline === this.current;
  }

  /** Whether there is a track to draw, or may be: some event of the current data has a place in time. */
  get expected(): boolean {
    return this.seeking || this.axis !== undefined;
  }

  get scale(): TimeScale | undefined {
    return this.planned?.scale;
  }

  /** The axis of the data alone, for layouts without a track too. */
  readAxis(timeline: Timeline, now: number | undefined): void {
    if (this.current === timeline && this.currentNow === now) return;
    const open = this.axis?.silences.filter((s) => this.unfolded.has(silenceKey(s))) ?? [];
    this.currentNow = now;
    this.current = timeline;
    this.seeking = true;
    this.pending = undefined;
    this.planner.read(timeline.events, now, (axis) => {
      this.seeking = false;
      this.axis = axis;
      // One event more must not fold what the reader has unfolded.
      const kept = axis?.silences.filter((silence) => open.some((was) => remains(was, silence)));
      this.unfolded = new Set(kept?.map(silenceKey));
    });
  }

  /** Whatever was being planned without the element in a page is planned anew. */
  hostDisconnected(): void {
    this.pending = undefined;
    if (this.seeking) this.current = undefined;
  }

  scene(request: TrackRequest): Scene | undefined {
    if (!this.axis) return undefined;
    const asked = { ...request, unfolded: this.unfolded };
    if (this.seeking) return this.compose(request);
    const known = this.pending ?? this.request;
    if (!known || !sameRequest(known, asked, this.planned)) this.replan(asked, this.axis);
    if (this.pending) this.pending = asked;
    else this.request = asked;
    return this.compose(request);
  }

  private compose({ selected, focused }: TrackRequest): Scene | undefined {
    const scene = this.planned?.compose(this.viewport.view, { selected, focused });
    this.shown = scene && this.motion.toward(scene);
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

  /** Shows the stretch of a cluster, so that its events part. */
  open(cluster: Cluster): void {
    const stretch = this.planned?.stretchOf?.(cluster);
    if (stretch) this.viewport.moveTo(viewportOf(...stretch, this.viewport.limits), true);
  }

  /** Rows of a cluster's events; undefined on a track without clusters. */
  rowsOf(cluster: Cluster): Uint32Array | undefined {
    return this.planned?.rowsOf?.(cluster);
  }

  /** Id of the nearest event in the lane above (−1) or below (1). */
  laneStep(id: string, direction: -1 | 1): string | undefined {
    return this.planned?.laneStep(id, direction);
  }

  /** The event itself if it is in view, or will be after a motion, else the nearest that is. */
  nearestInView(id: string): string {
    const { goal } = this.viewport;
    const from = toBase(goal, 0);
    return this.planned?.nearestOf(id, from, toBase(goal, this.scale?.width ?? 0)) ?? id;
  }

  /** Brings an event into view if it is outside. */
  reveal(id: string): void {
    const place = this.planned?.placeOf(id);
    if (place !== undefined) this.viewport.reveal(place);
  }

  /**
   * What buttons and keys zoom about: the event asked for if it is in view, else the place nearest
   * to the middle at which something stands, so that zooming in never ends in an empty stretch.
   */
  zoomCentre(id: string): number {
    const { view } = this.viewport;
    const width = this.scale?.width ?? 0;
    const asked = this.planned?.placeOf(id);
    const [from, to] = [toBase(view, 0), toBase(view, width)];
    if (asked !== undefined && asked >= from && asked <= to) return asked;
    const middle = toBase(view, width / 2);
    const nearest = this.planned?.nearestPlace(middle, from, to) ?? Number.NaN;
    return Number.isNaN(nearest) ? middle : nearest;
  }

  private replan(asked: Asked, axis: AxisData): void {
    this.pending = asked;
    this.planner.plan(axis, asked, (planned) => {
      if (this.pending) this.adopt(this.pending, planned);
      // The same with more labels.
      else this.planned = planned;
    });
  }

  /** What has been planned takes the place of what is shown. */
  private adopt(asked: Asked, planned: PlannedTrack): void {
    const before = this.request;
    const limits = { width: asked.width, kMax: planned.kMax };
    const view = this.viewOn(planned.scale, limits, asked.story);
    this.planned = planned;
    this.request = asked;
    this.pending = undefined;
    this.turned = undefined;
    this.wanted = undefined;
    this.viewport.setLimits(limits, view);
    const moves = before && sameBut(before, asked) && !sameScale(before, asked);
    // Of many events other ones have a mark on each axis: nothing would be seen to stay itself.
    this.motion.start(moves && !this.shown?.crowd ? this.shown : undefined);
  }

  /**
   * A new axis shows the stretch of time that the old one showed; where a silence has been turned,
   * it leaves that in its place.
   */
  private viewOn(scale: TimeScale, limits: Limits, story: number): Viewport {
    const old = this.request?.story === story ? this.scale : undefined;
    const turned = this.axis?.silences.find((silence) => silenceKey(silence) === this.turned);
    if (old && turned && this.axis) {
      const before = { scale: old, view: this.viewport.view };
      return viewAfterFold(before, scale, neighboursOn(this.axis, turned), limits);
    }
    const seen = old && this.viewport.reach.canZoomOut ? this.visibleRange() : undefined;
    const range = this.wanted ?? (seen && [seen.from, seen.to]);
    return (range && viewOf(scale, range[0], range[1], limits)) ?? WHOLE;
  }
}

/** The view of a stretch of time, ms UTC; undefined where it is open and lies outside the axis. */
function viewOf(scale: TimeScale, from: number, to: number, limits: Limits): Viewport | undefined {
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
function sameRequest(a: Asked, b: Asked, planned: PlannedTrack | undefined): boolean {
  return sameBut(a, b) && sameScale(a, b) && (!planned?.crowded || a.selected === b.selected);
}
