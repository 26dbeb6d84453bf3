import { describe, expect, it } from 'vitest';
import { composeMany } from '../../../src/layout/many/compose.ts';
import { placeOfRow, rowsOfCluster, spanOfRow } from '../../../src/layout/many/keys.ts';
import { NO_LANE } from '../../../src/layout/many/plan.ts';
import { planMany } from '../../../src/layout/many/plan-many.ts';
import type { Flag, Scene } from '../../../src/layout/scene.ts';
import { isSpan } from '../../../src/layout/spans.ts';
import { composeTrack, planTrack } from '../../../src/layout/track.ts';
import { tableOf } from '../../../src/model/event-table.ts';
import type { TimelineEvent } from '../../../src/model/timeline.ts';
import { finish } from '../../../src/model/work.ts';
import type { ScaleChoice } from '../../../src/scale/axis.ts';
import { panBy, toBase, toScreen, WHOLE } from '../../../src/scale/viewport.ts';
import { crowdOf, eventsOf, inputOf, newsOf, viewsOf, WIDTH } from './crowd.ts';

const events = eventsOf(newsOf(1200));
const plan = crowdOf(events);
const views = [WHOLE, ...viewsOf(plan, 60)];
const GAP = 12;

interface Box {
  readonly name: string;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** The label, and its leader down to where it bends. */
function boxes(flag: Flag, footY: number): { label: Box; leader: Box } {
  const { x, y, width, height } = flag;
  return {
    label: { name: flag.key, x0: x, x1: x + width, y0: y, y1: y + height },
    leader: { name: flag.key, x0: x, x1: x, y0: y, y1: footY },
  };
}

function meet(a: Box, b: Box, apart = 0): boolean {
  return a.x0 < b.x1 + apart && b.x0 < a.x1 + apart && a.y0 < b.y1 && b.y0 < a.y1;
}

/** What is wrong with the flags of a scene. */
function faults(scene: Scene): string[] {
  const all = scene.flags.map((flag) => boxes(flag, scene.footY));
  return all.flatMap((a, i) => [
    ...(a.label.x0 < 0 || a.label.x1 > scene.width || a.label.y0 < 0
      ? [`${a.label.name} cut`]
      : []),
    ...all
      .slice(i + 1)
      .flatMap((b) => [
        ...(meet(a.label, b.label) ? [`${a.label.name} over ${b.label.name}`] : []),
        ...(meet(a.label, b.leader) || meet(b.label, a.leader)
          ? [`leader of ${b.label.name}`]
          : []),
        ...(Math.abs(a.leader.x0 - b.leader.x0) < GAP - 0.01 ? [`${b.label.name} too close`] : []),
      ]),
  ]);
}

describe('the scene of many events', () => {
  it.each<ScaleChoice>(['auto', 'linear', 'sequential', 'log'])(
    'has labels that neither overlap nor are cut, nor are struck by a leader: %s',
    (choice) => {
      const crowd = crowdOf(events, { choice });
      for (const view of [WHOLE, ...viewsOf(crowd, 40)]) {
        const scene = composeMany(crowd, view);
        expect(faults(scene)).toEqual([]);
      }
      expect(composeMany(crowd, WHOLE).flags.length).toBeGreaterThan(4);
    },
  );

  it('labels the selected and the focused event, and hides what is in their way', () => {
    for (const [i, view] of views.entries()) {
      const scene = composeMany(plan, view);
      const inside = [...plan.u.keys()].filter((place) => {
        const x = toScreen(view, plan.u[place] ?? 0);
        return x >= 0 && x <= WIDTH;
      });
      const pick = (share: number) =>
        events[plan.places[inside[Math.floor(share * inside.length)] ?? 0] ?? 0];
      const [selected, focused] = [pick(0.3), pick((i % 10) / 10)];
      if (!selected || !focused || inside.length === 0) continue;
      const ids = { selected: selected.id, focused: focused.id };
      const forced = composeMany(plan, view, ids);
      const keys = forced.flags.map(({ key }) => key);
      expect(keys).toContain(selected.id);
      expect(keys).toContain(focused.id);
      expect(forced.markers.map(({ event }) => event.id)).toContain(selected.id);
      const others = faults(forced).filter((fault) => !/cut$/.test(fault));
      expect(others).toEqual([]);
      // Nobody gets a label or another place because of it.
      const before = new Map(scene.flags.map((flag) => [flag.key, flag]));
      for (const flag of forced.flags) {
        if (flag.key === selected.id || flag.key === focused.id) continue;
        expect(before.get(flag.key)).toEqual(flag);
      }
    }
  });

  it('prints the day alone where the time of day has no room beside it', () => {
    const input = inputOf(events, { width: 480 });
    const clock = ({ when }: TimelineEvent) =>
      when.text.includes('T')
        ? { day: when.text.slice(0, 10), time: when.text.slice(11) }
        : undefined;
    const narrow = finish(planMany({ ...input, text: { ...input.text, clock } }));
    const flags = [WHOLE, ...viewsOf(narrow, 20)].flatMap(
      (view) => composeMany(narrow, view).flags,
    );
    const timed = flags.filter(({ items }) => items[0]?.event.when.text.includes('T'));
    expect(timed.length).toBeGreaterThan(3);
    for (const { date, items } of timed) expect(date).toBe(items[0]?.event.when.text.slice(0, 10));
  });

  it('shows every event of the window once: by itself, or counted in a cluster', () => {
    for (const view of views) {
      const { crowd, markers } = composeMany(plan, view);
      const alone = new Set(markers.map(({ event }) => event.id));
      const counted = new Set<number>();
      for (const cluster of crowd?.clusters ?? []) {
        expect(cluster.count).toBe(cluster.end - cluster.first);
        expect(cluster.count).toBeGreaterThan(1);
        for (const row of rowsOfCluster(plan, cluster)) {
          expect(counted.has(row)).toBe(false);
          counted.add(row);
        }
      }
      for (const [place, row] of plan.places.entries()) {
        const x = toScreen(view, plan.u[place] ?? 0);
        // At the window's edge a button may have no room.
        if (x < 100 || x > WIDTH - 100) continue;
        const neighbours = [place - 1, place + 1].map((other) =>
          Math.abs(toScreen(view, plan.u[other] ?? Number.NaN) - x),
        );
        const near = neighbours.some((distance) => distance < 24);
        expect([near, counted.has(row)]).toEqual([near, near]);
        if (!near) expect(alone.has(events[row]?.id ?? '')).toBe(true);
      }
    }
  });

  it('has clusters whose buttons do not overlap, are large enough and inside', () => {
    for (const view of views) {
      const clusters = composeMany(plan, view).crowd?.clusters ?? [];
      let end = 0;
      for (const { x, width } of clusters) {
        expect(x).toBeGreaterThanOrEqual(end - 0.01);
        expect(width).toBeGreaterThanOrEqual(24);
        end = x + width;
      }
      expect(end).toBeLessThanOrEqual(WIDTH + 0.01);
    }
  });

  it('keeps clusters, bars and the measure of density while one pans', () => {
    const limits = { width: WIDTH, kMax: plan.input.kMax };
    for (const view of views) {
      const moved = panBy(view, 37, limits);
      const dx = moved.x0 - view.x0;
      const [a, b] = [composeMany(plan, view), composeMany(plan, moved)];
      expect(b.crowd?.density.most).toBe(a.crowd?.density.most);
      expect(b.height).toBe(a.height);
      const before = new Map(a.crowd?.clusters.map((cluster) => [cluster.key, cluster]));
      for (const cluster of b.crowd?.clusters ?? []) {
        const same = before.get(cluster.key);
        if (same) expect(cluster.x0).toBeCloseTo(same.x0 + dx, 3);
        else expect(cluster.x0 < 300 || cluster.x1 > WIDTH - 300).toBe(true);
      }
      const ids = new Set(a.spans.map(({ event }) => event.id));
      for (const { event, pieces } of b.spans) {
        const inside = pieces.some(({ x0, x1 }) => x1 - dx > 0 && x0 - dx < WIDTH);
        if (inside) expect(ids).toContain(event.id);
      }
    }
  });

  it('counts in each column of the density what stands there', () => {
    for (const view of views) {
      const density = composeMany(plan, view).crowd?.density;
      if (!density) throw new Error('no density');
      const counts = Array.from({ length: density.counts.length }, () => 0);
      for (const u of plan.u) {
        const column = Math.floor((toScreen(view, u) - density.x0) / density.step + 1e-7);
        if (column in counts) counts[column] = (counts[column] ?? 0) + 1;
      }
      const off = counts.reduce((sum, n, i) => sum + Math.abs(n - (density.counts[i] ?? 0)), 0);
      // What stands on the border of two columns may be rounded into either.
      expect(off).toBeLessThanOrEqual(counts.reduce((sum, n) => sum + n, 0) * 0.01);
      expect(density.most).toBeGreaterThanOrEqual(Math.max(...Array.from(density.counts)));
      expect(density.step).toBeGreaterThanOrEqual(2);
      expect(density.step).toBeLessThan(4);
      expect(density.x0).toBeLessThanOrEqual(0);
      expect(density.x0 + density.step * density.counts.length).toBeGreaterThanOrEqual(
        WIDTH - 0.01,
      );
    }
  });

  it('gives each bar one lane at all zooms, in which none overlaps the next', () => {
    const lanes = new Map<string, number>();
    for (const view of views) {
      const { spans } = composeMany(plan, view);
      const ends = new Map<number, number>();
      for (const { event, y, pieces } of spans) {
        expect(lanes.get(event.id) ?? y).toBe(y);
        lanes.set(event.id, y);
        const x0 = pieces[0]?.x0 ?? 0;
        expect(x0).toBeGreaterThanOrEqual((ends.get(y) ?? Number.NEGATIVE_INFINITY) - 0.01);
        ends.set(y, pieces.at(-1)?.x1 ?? x0);
      }
    }
    expect(new Set(lanes.values()).size).toBe(6);
  });

  it('counts the spans that have no bar', () => {
    for (const view of views) {
      const { crowd, spans } = composeMany(plan, view);
      const [from, to] = [toBase(view, 0), toBase(view, WIDTH)];
      const { u0, u1, row } = plan.spans;
      const touching = [...row.keys()].filter((i) => (u1[i] ?? 0) >= from && (u0[i] ?? 0) <= to);
      expect((crowd?.rest?.total ?? 0) + spans.length).toBe(touching.length);
      const { counts = [], x0 = 0, step = 1 } = crowd?.rest ?? {};
      const barred = new Set(spans.map(({ event }) => event.id));
      const left = touching.filter((i) => !barred.has(events[row[i] ?? 0]?.id ?? ''));
      for (const column of [20, 150, 300, 410]) {
        const [a, b] = [column, column + 1].map((n) => toBase(view, x0 + n * step));
        const under = left.filter((i) => (u1[i] ?? 0) >= (a ?? 0) && (u0[i] ?? 0) < (b ?? 0));
        const near = Math.abs((counts[column] ?? 0) - under.length);
        // What begins or ends on the border of two columns may be rounded into either.
        const borders = under.filter((i) =>
          [u0[i], u1[i]].some(
            (u) =>
              Math.abs((u ?? 0) - (a ?? 0)) + Math.abs((u ?? 0) - (b ?? 0)) <
              1.001 * ((b ?? 0) - (a ?? 0)),
          ),
        );
        if (counts.length > column) expect(near).toBeLessThanOrEqual(borders.length);
      }
    }
  });

  it('draws a bar for a selected span that has no lane, in place of others', () => {
    const i = plan.spans.lane.indexOf(NO_LANE);
    const id = events[plan.spans.row[i] ?? 0]?.id ?? '';
    const scene = composeMany(plan, WHOLE, { selected: id });
    expect(scene.spans.map(({ event }) => event.id)).toContain(id);
    const ys = new Set(composeMany(plan, WHOLE).spans.map(({ y }) => y));
    expect(ys).toContain(scene.spans.find(({ event }) => event.id === id)?.y);
  });

  it('places each event where the track of few places it, on the same axis', () => {
    const few = eventsOf(newsOf(60, 11));
    const crowd = crowdOf(few);
    const track = planTrack({ ...crowd.input, events: few });
    const { rowOf } = tableOf(few);
    for (const flag of track.flags) {
      for (const event of flag.events) {
        const place = placeOfRow(crowd, rowOf(event.id) ?? -1);
        expect(crowd.u[place ?? -1]).toBe(flag.u);
      }
    }
    expect(crowd.places).toHaveLength(track.flags.flatMap((flag) => flag.events).length);
    for (const span of track.spans) {
      const i = spanOfRow(crowd, rowOf(span.event.id) ?? -1) ?? -1;
      expect(crowd.spans.u0[i]).toBeLessThanOrEqual(span.u0 + 1e-6);
      expect(crowd.spans.u1[i]).toBeGreaterThanOrEqual(span.u1 - 1e-6);
    }
    expect(track.outlook).toBe(crowd.outlook);
    for (const view of viewsOf(crowd, 20)) {
      const [a, b] = [composeTrack(track, view), composeMany(crowd, view)];
      expect(b.ticks).toEqual(a.ticks);
      expect([b.lines, b.breaks, b.eras, b.even]).toEqual([a.lines, a.breaks, a.eras, a.even]);
      expect(b.now?.x).toBe(a.now?.x);
    }
  });

  it('gives each group its lanes, and strokes for its marks', () => {
    const crowd = crowdOf(events, { byGroup: true });
    const scene = composeMany(crowd, WHOLE);
    expect(scene.groups.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    for (const { id, y, height, strokes } of scene.groups) {
      for (const { event } of strokes) expect(event.group).toBe(id);
      for (const bar of scene.spans) {
        const inside = bar.y >= y && bar.y < y + height;
        expect(inside).toBe(bar.event.group === id);
      }
    }
    expect(scene.groups.flatMap(({ strokes }) => strokes).length).toBe(scene.markers.length);
  });

  it('draws the links of an event, also of those that link to it', () => {
    const from = events.find(
      ({ id, links, when }) => links.length > 0 && when.kind === 'moment' && links[0]?.to !== id,
    );
    const to = events.find(({ id }) => id === from?.links[0]?.to);
    if (!from || !to) throw new Error('no link');
    const link = { of: from.id, other: to.id, type: 'led-to' };
    const [a, b] = [from.id, to.id].map((id) =>
      composeMany(plan, WHOLE, { selected: id, linked: [id] }),
    );
    expect(a?.links[0]).toMatchObject(link);
    expect(b?.links.some(({ of, other }) => of === to.id && other === from.id)).toBe(true);
  });

  it('is said to be the same: pure', () => {
    for (const view of views.slice(0, 10)) {
      expect(composeMany(crowdOf(events), view)).toEqual(composeMany(plan, view));
    }
  });
});

describe('which events last', () => {
  it('is told by columns as by the events', () => {
    for (const [row, event] of events.entries()) {
      expect(spanOfRow(plan, row) !== undefined).toBe(isSpan(event, plan.input.scale));
    }
  });
});
