import {
  type Brush,
  type BrushMarks,
  brushMarks,
  brushOf,
  moveEnd,
  moveWhole,
  type Overview,
  overviewOf,
} from '../layout/overview.ts';
import { isMany, tableOf } from '../model/event-table.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import type { TimeScale } from '../scale/scale.ts';
import { viewportOf } from '../scale/viewport.ts';
import type { ViewportController } from './viewport.ts';

export interface BrushOptions {
  readonly viewport: ViewportController;
  readonly scale: () => TimeScale | undefined;
  /** Time runs from right to left. */
  readonly mirrored: () => boolean;
  /** The events have been counted: there is more to be shown. */
  readonly onCounted: () => void;
}

/** What the strip shows. */
export interface OverviewSubject {
  readonly events: readonly TimelineEvent[];
  /** ms UTC. */
  readonly now: number | undefined;
  /** Of which `events` are a version. */
  readonly story: number;
}

interface OverviewShown {
  readonly width: number;
  /** Everything is in view; `gone`: where there are few events, only its room is kept then. */
  readonly idle: boolean;
  readonly gone: boolean;
  /** Undefined until the events have been counted. */
  readonly overview: Overview | undefined;
  readonly marks: BrushMarks;
  /** Base coordinates of what is seen, and how close its two ends may come. */
  readonly brush: Brush;
  readonly least: number;
  readonly toTime: (base: number) => number;
  readonly on: BrushController['on'];
}

type Grip = 'from' | 'to' | 'whole';

interface Drag {
  readonly pointer: number;
  /** Undefined = pressed outside of the window. */
  readonly grip: Grip | undefined;
  readonly x: number;
  /** The window as it was when it was taken. */
  readonly brush: Brush;
  moved: boolean;
}

/** Below this magnification all is seen. */
const PART = 1.001;
/** A pointer that moves less than this only presses, CSS px. */
const SLOP = 3;
/** More events are counted in a task of their own, and not more often than so, ms. */
const AT_ONCE = 50_000;
const LATER = 250;

/** The overview below the track: what it shows, and what the reader does with its window. */
export class BrushController {
  private drag: Drag | undefined;
  /** The story of which a part has been seen: below it the room is kept from then on. */
  private opened: number | undefined;
  private counted: { readonly of: readonly unknown[]; readonly overview: Overview } | undefined;
  /** Counts what waits to be counted. */
  private counting: (() => void) | undefined;

  constructor(private readonly options: BrushOptions) {}

  /**
   * Undefined where no strip is wanted: few events stay without one until a part of them is seen,
   * then its room stays; many have it from the start. So nothing below it moves twice.
   */
  state({ events, now, story }: OverviewSubject): OverviewShown | undefined {
    const { view, limits } = this.options.viewport;
    const scale = this.options.scale();
    if (!scale || limits.kMax <= PART) return undefined;
    const idle = view.k <= PART;
    if (!idle) this.opened = story;
    const few = !isMany(events);
    if (few && this.opened !== story) return undefined;
    const brush = brushOf(view, limits.width);
    return {
      width: limits.width,
      idle,
      gone: few && idle,
      overview: this.count(events, scale, now),
      marks: brushMarks(brush, limits.width),
      brush,
      least: limits.width / limits.kMax,
      toTime: scale.toTime,
      on: this.on,
    };
  }

  private count(
    events: readonly TimelineEvent[],
    scale: TimeScale,
    now: number | undefined,
  ): Overview | undefined {
    const of = [events, scale, now];
    if (this.counted && sameItems(this.counted.of, of)) return this.counted.overview;
    const count = (): void => {
      this.counted = { of, overview: overviewOf(tableOf(events).columns, scale, now) };
    };
    // What was drawn for another width would stand beside its window.
    if (this.counted?.overview.width !== scale.width) this.counted = undefined;
    if (events.length <= AT_ONCE) count();
    else this.countLater(count);
    return this.counted?.overview;
  }

  /** What was counted before stands until then; of several versions only the last is counted. */
  private countLater(count: () => void): void {
    const waits = this.counting !== undefined;
    this.counting = count;
    if (waits) return;
    const counted = (): void => {
      this.counting?.();
      this.counting = undefined;
      this.options.onCounted();
    };
    setTimeout(counted, this.counted ? LATER : 0);
  }

  readonly on = {
    press: (event: PointerEvent): void => {
      if (event.button !== 0 || event.ctrlKey) return;
      const strip = event.currentTarget as HTMLElement;
      const grip = gripOf(event);
      const brush = this.brush;
      this.drag = { pointer: event.pointerId, grip, x: this.along(event), brush, moved: false };
      try {
        strip.setPointerCapture(event.pointerId);
      } catch {
        // A pointer that a script made up cannot be captured: it drags without.
      }
    },
    move: (event: PointerEvent): void => {
      const { drag } = this;
      if (drag?.pointer !== event.pointerId) return;
      const x = this.along(event);
      if (!drag.moved && Math.abs(x - drag.x) < SLOP) return;
      drag.moved = true;
      this.drawTo(drag, x - drag.x);
    },
    release: (event: PointerEvent): void => {
      const { drag } = this;
      if (drag?.pointer !== event.pointerId) return;
      this.drag = undefined;
      if (drag.moved) this.options.viewport.settle(false);
      // Not before it is let go: a finger that the page takes away to scroll has asked for nothing.
      else if (!drag.grip && event.type === 'pointerup') {
        this.options.viewport.moveTo(this.movedTo(this.around(drag.x)), true);
      }
    },
    key: (event: KeyboardEvent): void => {
      const grip = gripOf(event);
      const share = keyShare(event, this.options.mirrored());
      if (!grip || grip === 'whole' || share === undefined) return;
      event.preventDefault();
      const { limits } = this.options.viewport;
      const { brush } = this;
      const inward = grip === 'from' ? share > 0 : share < 0;
      // A step of a whole of years must not end what is minutes wide in one go.
      const most = inward && Number.isFinite(share) ? (brush.to - brush.from) / 2 : limits.width;
      const step = Math.sign(share) * Math.min(Math.abs(share) * limits.width, most);
      const next = moveEnd(brush, grip, brush[grip] + step, limits);
      if (this.follow(viewportOf(next.from, next.to, limits))) this.options.viewport.settle(true);
    },
    all: (): void => this.options.viewport.fit(true),
  };

  /** Where a motion leads, or what is seen: quick presses of a key add up. */
  private get brush(): Brush {
    const { goal, limits } = this.options.viewport;
    return brushOf(goal, limits.width);
  }

  /** The window follows a hand that has come so far from where it took it. */
  private drawTo({ grip, brush, x }: Drag, dx: number): void {
    const { limits } = this.options.viewport;
    if (grip === 'from' || grip === 'to') {
      const next = moveEnd(brush, grip, brush[grip] + dx, limits);
      this.follow(viewportOf(next.from, next.to, limits));
    } else {
      this.follow(this.movedTo((grip ? brush.from : this.around(x)) + dx));
    }
  }

  private follow(view: ReturnType<typeof viewportOf>): boolean {
    return this.options.viewport.follow(view);
  }

  /** Where the window begins if a place is in its middle. */
  private around(x: number): number {
    const { from, to } = this.brush;
    return x - (to - from) / 2;
  }

  /** What is seen if the window, as wide as it is, begins at a base coordinate. */
  private movedTo(start: number): ReturnType<typeof viewportOf> {
    const { goal, limits } = this.options.viewport;
    return { k: goal.k, x0: -goal.k * moveWhole(this.brush, start, limits.width).from };
  }

  /** Distance of a pointer from the start of the axis. */
  private along(event: PointerEvent): number {
    const { left, right } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    return this.options.mirrored() ? right - event.clientX : event.clientX - left;
  }
}

/** What of the window an event is about. */
function gripOf(event: Event): Grip | undefined {
  return (event.target as HTMLElement).dataset['grip'] as Grip | undefined;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -0.01,
  ArrowRight: 0.01,
  ArrowDown: -0.01,
  ArrowUp: 0.01,
  PageDown: -0.1,
  PageUp: 0.1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** By what share of the whole a key moves an end, positive = later; undefined = it is no such key. */
function keyShare(event: KeyboardEvent, mirrored: boolean): number | undefined {
  const { key, shiftKey } = event;
  const share = STEPS[key];
  if (share === undefined || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const sideways = key === 'ArrowLeft' || key === 'ArrowRight';
  const far = shiftKey && key.startsWith('Arrow') ? 10 : 1;
  return share * far * (sideways && mirrored ? -1 : 1);
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.every((item, i) => item === b[i]);
}
