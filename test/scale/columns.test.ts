import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../src/data/read.ts';
import { tableOf } from '../../src/model/event-table.ts';
import type { TimelineEvent } from '../../src/model/timeline.ts';
import { finish } from '../../src/model/work.ts';
import { axisData, axisScale, type ScaleChoice } from '../../src/scale/axis.ts';
import { axisScaleWork, axisWork, neighboursIn } from '../../src/scale/axis-columns.ts';
import { neighboursOf } from '../../src/scale/places.ts';
import { maxZoom } from '../../src/scale/zoom.ts';

const dayOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
/** Days bunch up, so that there are silences, and days that several events share. */
const day = fc
  .tuple(fc.constantFrom(10_000, 15_000, 19_000), fc.nat(60))
  .map(([base, more]) => base + more);

/** Dates of every kind, as an author writes them. */
const when = fc.oneof(
  day.map(dayOf),
  day.map((d) => dayOf(d).slice(0, 7)),
  day.map((d) => dayOf(d).slice(0, 4)),
  day.map((d) => `${dayOf(d)}T12:34Z`),
  fc.tuple(day, fc.nat(900)).map(([d, more]) => `${dayOf(d)}/${dayOf(d + more)}`),
  fc.tuple(day, fc.nat(900)).map(([d, m]) => `${dayOf(d).slice(0, 7)}/${dayOf(d + m).slice(0, 7)}`),
  fc.tuple(day, fc.constantFrom('..', '')).map(([d, end]) => `${dayOf(d).slice(0, 4)}/${end}`),
  fc.tuple(day, fc.constantFrom('..', '')).map(([d, end]) => `${end}/${dayOf(d)}`),
  fc.tuple(day, fc.nat(9)).map(([d, more]) => `[${dayOf(d)},${dayOf(d + more + 1)}]`),
  fc.tuple(day, fc.nat(9)).map(([d, more]) => `{${dayOf(d)},${dayOf(d + more + 1)}}`),
  day.map((d) => `[..${dayOf(d)}]`),
);
const event = fc.record(
  {
    when,
    title: fc.constant('A'),
    status: fc.constantFrom('confirmed', 'planned'),
    reported: fc.option(when, { nil: undefined }),
  },
  { requiredKeys: ['when', 'title'] },
);
const events = fc
  .array(event, { minLength: 1, maxLength: 30 })
  .map(
    (list) =>
      readTimeline({ events: list.map((item, i) => ({ id: `e${i}`, ...item })) }).timeline.events,
  );
const now = fc.option(
  day.map((d) => d * 86_400_000),
  { nil: undefined },
);

const axisOf = (list: readonly TimelineEvent[], moment: number | undefined) =>
  finish(axisWork(tableOf(list).columns, list, moment));

describe('an axis made from columns', () => {
  it('is that of the events: extent, silences and finest date', () => {
    fc.assert(
      fc.property(events, now, (list, moment) => {
        const { columns, fineness, ...data } = axisOf(list, moment) ?? {};
        expect(data).toEqual(axisData(list, moment) ?? {});
      }),
      { numRuns: 120 },
    );
  });

  it('has the same scale of every kind, and the same deepest zoom', () => {
    const choices: ScaleChoice[] = ['auto', 'linear', 'relative', 'sequential', 'log'];
    fc.assert(
      fc.property(events, now, fc.constantFrom(...choices), (list, moment, choice) => {
        const data = axisData(list, moment);
        const axis = axisOf(list, moment);
        if (!data || !axis) return;
        const relativeTo = 'e3';
        const expected = axisScale(data, choice, 800, { relativeTo });
        const { scale, kMax } = finish(axisScaleWork(axis, choice, 800, { relativeTo }));
        expect([scale.kind, scale.domain, scale.rate, scale.origin]).toEqual([
          expected.kind,
          expected.domain,
          expected.rate,
          expected.origin,
        ]);
        expect(scale.places.length).toBe(expected.places.length);
        for (let i = 0; i < expected.places.length; i++) {
          expect(scale.places.at(i)).toEqual(expected.places.at(i));
        }
        for (const { when: date } of list) {
          if (Number.isFinite(date.lo)) {
            expect(scale.toBase(date.lo)).toBe(expected.toBase(date.lo));
          }
        }
        expect(kMax).toBe(maxZoom(list, expected));
      }),
      { numRuns: 120 },
    );
  });

  it('knows the neighbours of a silence', () => {
    fc.assert(
      fc.property(events, now, (list, moment) => {
        for (const silence of axisData(list, moment)?.silences ?? []) {
          const { columns } = tableOf(list);
          expect(neighboursIn(columns, silence)).toEqual(neighboursOf(silence, list));
        }
      }),
    );
  });

  it('keeps none of its pieces to itself for long: 200,000 rows are many of them', () => {
    const lo = Float64Array.from({ length: 200_000 }, (_, i) => i * 1000);
    const columns = {
      length: lo.length,
      lo,
      hi: lo.map((time) => time + 1000),
      maxHi: lo.map((time) => time + 1000),
      importance: new Uint8Array(lo.length).fill(3),
      status: new Uint8Array(lo.length),
      traits: new Uint8Array(lo.length),
      group: new Int32Array(lo.length).fill(-1),
      groups: [],
      edges: {
        row: new Uint32Array(0),
        startHi: new Float64Array(0),
        endLo: new Float64Array(0),
      },
    };
    const work = axisWork(columns, [], undefined);
    let pieces = 0;
    for (let step = work.next(); !step.done; step = work.next()) {
      pieces++;
      expect(step.value).toBeGreaterThanOrEqual(0);
      expect(step.value).toBeLessThanOrEqual(1);
    }
    expect(pieces).toBeGreaterThan(15);
  });
});
