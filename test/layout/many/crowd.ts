import { readTimeline } from '../../../src/data/read.ts';
import { labelWork } from '../../../src/layout/many/labels.ts';
import type { ManyInput, ManyPlan } from '../../../src/layout/many/plan.ts';
import { planMany, withLabels } from '../../../src/layout/many/plan-many.ts';
import { tableOf } from '../../../src/model/event-table.ts';
import type { TimelineEvent } from '../../../src/model/timeline.ts';
import { finish } from '../../../src/model/work.ts';
import type { ScaleChoice } from '../../../src/scale/axis.ts';
import { axisScaleWork, axisWork } from '../../../src/scale/axis-columns.ts';
import type { Viewport, ViewportLimits } from '../../../src/scale/viewport.ts';
import { clampViewport, zoomAbout } from '../../../src/scale/viewport.ts';
import { metrics } from '../doubt.ts';

export const now = Date.UTC(2025, 10, 24);
export const WIDTH = 1000;

/** Numbers that look random and are the same each time. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const DAY = 86_400_000;
const START = Date.UTC(2015, 0, 1);
const END = Date.UTC(2026, 2, 1);

/** Like news: half of all at the end, a fifth of it lasts, some days hold many. */
export function newsOf(count: number, seed = 7): object[] {
  const roll = dice(seed);
  return Array.from({ length: count }, (_, i) => {
    const share = roll() < 0.5 ? 0.97 + 0.03 * roll() : roll();
    const time = new Date(START + share * (END - START));
    const kind = roll();
    const day = time.toISOString().slice(0, 10);
    const last = new Date(time.getTime() + Math.ceil(roll() ** 4 * 400) * DAY).toISOString();
    return {
      id: `e${i}`,
      when: whenOf(kind, day, time, last.slice(0, 10)),
      title: 'Regierung einigt sich auf neue Sanktionen gegen Banken'.slice(0, 10 + 40 * roll()),
      importance: 1 + Math.floor(5 * roll()),
      status: time.getTime() > now ? 'planned' : 'confirmed',
      group: 'abc'[Math.floor(3 * roll())],
      ...(i % 50 === 7 ? { links: [{ to: `e${(i * 13) % count}`, type: 'led-to' }] } : {}),
      ...(i % 40 === 3 ? { reported: '2026-01-15' } : {}),
    };
  });
}

function whenOf(kind: number, day: string, time: Date, last: string): string {
  if (kind < 0.15) return `${day}/${last}`;
  if (kind < 0.18) return `${day.slice(0, 7)}/..`;
  if (kind < 0.2) return `${day}/`;
  if (kind < 0.22) return `[${day},${last}]`;
  if (kind < 0.3) return day.slice(0, 7);
  if (kind < 0.6) return day;
  return `${time.toISOString().slice(0, 16)}Z`;
}

interface Setting {
  readonly width?: number;
  readonly choice?: ScaleChoice;
  readonly byGroup?: boolean;
  readonly eras?: ManyInput['eras'];
}

export function inputOf(events: readonly TimelineEvent[], setting: Setting = {}): ManyInput {
  const { width = WIDTH, choice = 'auto', byGroup = false, eras = [] } = setting;
  const { columns } = tableOf(events);
  const axis = finish(axisWork(columns, events, now));
  if (!axis) throw new Error('no axis');
  const { scale, kMax } = finish(axisScaleWork(axis, choice, width));
  return {
    ...{ columns, events, eras, now, scale, kMax, metrics, lanesByGroup: byGroup },
    text: {
      date: (event) => event.when.text,
      spanDate: (event) => event.when.text,
      title: (event) => String(event.title),
      groups: ['c', 'a', 'b'].map((id) => ({ id, label: id.toUpperCase() })),
      silence: () => '3 Jahre 8 Monate',
      between: () => '25 Tage',
      distance: (count, unit) => `${count} ${unit}`,
      tick: (time, unit) => new Date(time).toISOString().slice(0, unit === 'year' ? 4 : 7),
      zoneOffset: () => 0,
      now: () => 'Stand 24. Nov. 2025',
    },
  };
}

export function eventsOf(rows: readonly object[]): readonly TimelineEvent[] {
  const { timeline, problems } = readTimeline({ events: rows });
  const wrong = problems.filter(({ level }) => level === 'error');
  if (wrong.length > 0) throw new Error(wrong.map(({ message }) => message).join('\n'));
  return timeline.events;
}

/** The plan with all its labels. */
export function crowdOf(events: readonly TimelineEvent[], setting: Setting = {}): ManyPlan {
  const plan = finish(planMany(inputOf(events, setting)));
  return withLabels(plan, finish(labelWork(plan.labelNumbers)));
}

/** Views of many zooms, each about an event, some at the ends of the axis. */
export function viewsOf({ input, u }: ManyPlan, count: number, seed = 3): Viewport[] {
  const roll = dice(seed);
  const limits: ViewportLimits = { width: input.scale.width, kMax: input.kMax };
  return Array.from({ length: count }, () => {
    const k = 2 ** (roll() * Math.log2(input.kMax));
    const at = u[Math.floor(roll() * u.length)] ?? 0;
    const view = zoomAbout({ k: 1, x0: 0 }, k, at, limits);
    return clampViewport({ k: view.k, x0: view.x0 + (roll() - 0.5) * limits.width }, limits);
  });
}
