import { readTimeline } from '../../src/data/read.ts';
import type { Scene } from '../../src/layout/scene.ts';
import {
  composeTrack,
  planTrack,
  type TrackInput,
  type TrackPlan,
} from '../../src/layout/track.ts';
import type { TimelineEvent } from '../../src/model/timeline.ts';
import { axisData, axisScale, type ScaleChoice } from '../../src/scale/axis.ts';
import { type Viewport, WHOLE } from '../../src/scale/viewport.ts';

export const now = Date.UTC(2025, 5, 15);

/** Every character is 7 px wide and every line 18 px high: enough to lay out by. */
export const metrics = { width: (text: string) => text.length * 7, lineHeight: () => 18 };

export interface Story {
  readonly events: readonly object[];
  readonly eras?: readonly object[];
  readonly groups?: readonly object[];
}

interface Setting {
  readonly width?: number;
  readonly choice?: ScaleChoice;
  readonly byGroup?: boolean;
}

/** The plan of a small document, written as an author writes it. */
export function planOf(story: Story, setting: Setting = {}): TrackPlan {
  const { width = 1000, choice = 'linear', byGroup = false } = setting;
  const { timeline, problems } = readTimeline(story);
  const wrong = problems.filter(({ level }) => level === 'error');
  if (wrong.length > 0) throw new Error(wrong.map(({ message }) => message).join('\n'));
  const data = axisData(timeline.events, now);
  if (!data) throw new Error('no axis');
  const input: TrackInput = {
    events: timeline.events,
    eras: timeline.eras.map(({ when, label }) => ({
      lo: when.lo,
      hi: when.hi,
      when,
      label: String(label),
    })),
    now,
    scale: axisScale(data, choice, width),
    metrics,
    lanesByGroup: byGroup,
    text: {
      date: (event) => event.when.text,
      spanDate: (event) => event.when.text,
      title: (event: TimelineEvent) => String(event.title),
      groups: timeline.groups.map(({ id, label }) => ({ id, label: String(label) })),
      silence: () => '3 Jahre 8 Monate',
      between: () => '25 Tage',
      distance: (count, unit) => `${count} ${unit}`,
      tick: (time) => new Date(time).toISOString().slice(0, 4),
      zoneOffset: () => 0,
      now: () => 'Stand',
    },
  };
  return planTrack(input);
}

export function sceneOf(
  story: Story,
  setting: Setting & { view?: Viewport; linked?: readonly string[] } = {},
): Scene {
  return composeTrack(planOf(story, setting), setting.view ?? WHOLE, setting.linked);
}

/** The one item that belongs to an event, or an error that names it. */
export function of<T extends { readonly event: TimelineEvent }>(
  items: readonly T[],
  id: string,
): T {
  const found = items.filter(({ event }) => event.id === id);
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${id}: ${found.length} found`);
  return first;
}
