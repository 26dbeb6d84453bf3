import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BrushController } from '../../src/controllers/brush.ts';
import type { ViewportController } from '../../src/controllers/viewport.ts';
import { readTimeline } from '../../src/data/read.ts';
import { toColumns } from '../../src/model/columns.ts';
import { attachTable } from '../../src/model/event-table.ts';
import type { TimelineEvent } from '../../src/model/timeline.ts';
import { linearScale } from '../../src/scale/linear.ts';
import { type Viewport, WHOLE } from '../../src/scale/viewport.ts';

const DAY = 86_400_000;
const scale = linearScale([0, 1000 * DAY], 600);
const PART: Viewport = { k: 4, x0: -300 };

/** So many events of a few days, whose table holds as many rows as that. */
function eventsOf(count: number): readonly TimelineEvent[] {
  const [event] = readTimeline({ events: [{ when: '1971-01-01', title: 'T' }] }).timeline.events;
  if (!event) throw new Error('not read');
  const events: readonly TimelineEvent[] = Array.from({ length: count }, () => event);
  attachTable(events, { columns: toColumns(events), rowOf: () => undefined });
  return events;
}

function brush(view: Viewport = WHOLE): {
  readonly controller: BrushController;
  readonly counted: ReturnType<typeof vi.fn>;
  readonly viewport: { view: Viewport; goal: Viewport; limits: { width: number; kMax: number } };
} {
  const viewport = { view, goal: view, limits: { width: 600, kMax: 100 } };
  const counted = vi.fn();
  const controller = new BrushController({
    viewport: viewport as unknown as ViewportController,
    scale: () => scale,
    mirrored: () => false,
    onCounted: counted,
  });
  return { controller, counted, viewport };
}

const few = eventsOf(3);
const many = eventsOf(300);
const large = eventsOf(50_001);

describe('the overview of an element', () => {
  it('is not wanted of few events before a part of them is seen, and stays for the story', () => {
    const { controller, viewport } = brush();
    const subject = { events: few, now: undefined, story: 1 };
    expect(controller.state(subject)).toBeUndefined();
    viewport.view = PART;
    expect(controller.state(subject)).toMatchObject({ idle: false, gone: false });
    viewport.view = WHOLE;
    expect(controller.state(subject)).toMatchObject({ idle: true, gone: true });
    expect(controller.state({ ...subject, story: 2 })).toBeUndefined();
  });

  it('is wanted of many events from the start', () => {
    const { controller } = brush();
    const state = controller.state({ events: many, now: undefined, story: 1 });
    expect(state).toMatchObject({ idle: true, gone: false, overview: { most: 300 } });
  });

  it('is not wanted where nobody can come closer', () => {
    const { controller, viewport } = brush();
    viewport.limits.kMax = 1;
    expect(controller.state({ events: many, now: undefined, story: 1 })).toBeUndefined();
  });

  it('is counted once for the same events, axis and now', () => {
    const { controller } = brush(PART);
    const subject = { events: many, now: undefined, story: 1 };
    const first = controller.state(subject)?.overview;
    expect(controller.state(subject)?.overview).toBe(first);
    expect(controller.state({ ...subject, now: DAY })?.overview).not.toBe(first);
  });
});

describe('so many events that counting them takes time', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('are counted after the rendering, and told when they are', () => {
    const { controller, counted } = brush();
    const subject = { events: large, now: undefined, story: 1 };
    expect(controller.state(subject)?.overview).toBeUndefined();
    vi.runAllTimers();
    expect(counted).toHaveBeenCalledOnce();
    expect(controller.state(subject)?.overview?.most).toBe(50_001);
  });

  it('show what was counted before until the last of several versions is', () => {
    const { controller, counted } = brush();
    const subject = { events: large, now: undefined, story: 1 };
    controller.state(subject);
    vi.runAllTimers();
    const before = controller.state(subject)?.overview;
    const versions = [eventsOf(50_002), eventsOf(50_003)];
    for (const events of versions) {
      expect(controller.state({ ...subject, events })?.overview).toBe(before);
    }
    vi.runAllTimers();
    expect(counted).toHaveBeenCalledTimes(2);
    const [, last = large] = versions;
    expect(controller.state({ ...subject, events: last })?.overview?.most).toBe(50_003);
  });
});
