import { describe, expect, it } from 'vitest';
import { newsColumns, newsDocument, newsEvents } from '../../demo/many/news-events.mjs';
import { readTimeline } from '../../src/data/read.ts';
import { parseWhen } from '../../src/time/edtf.ts';

const COUNT = 8000;
const SEED = 5;
const SPAN = { from: Date.UTC(2016, 0, 1), to: Date.UTC(2026, 0, 1) };
const events = newsEvents(COUNT, SEED);
const { columns } = newsColumns(COUNT, SEED);
const starts = events.map(({ when }) => boundsOf(when).lo);

const shareOf = (matches: (event: (typeof events)[number]) => boolean) =>
  events.filter(matches).length / COUNT;

describe('invented news', () => {
  it('is the same for the same seed, and other news for another', () => {
    expect(newsEvents(500, SEED)).toEqual(newsEvents(500, SEED));
    expect(newsEvents(500, SEED)).not.toEqual(newsEvents(500, SEED + 1));
  });

  it('is read without a complaint, as objects and as columns', () => {
    for (const document of [newsDocument(2000, SEED), newsColumns(2000, SEED)]) {
      const { timeline, problems } = readTimeline(document);
      expect(problems).toEqual([]);
      expect(timeline.events).toHaveLength(2000);
      expect(timeline.groups).toHaveLength(5);
    }
  });

  it.each([3, 20, 1000])('of %d events spans the same ten years', (count) => {
    const bounds = newsEvents(count, SEED).map(({ when }) => boundsOf(when).lo);
    expect(Math.min(...bounds)).toBe(SPAN.from);
    expect(Math.max(...bounds)).toBeGreaterThan(SPAN.to - 5 * 86_400_000);
  });

  it('has half of its events in the last 3 % of the span', () => {
    const burst = SPAN.to - 0.03 * (SPAN.to - SPAN.from);
    expect(starts.filter((lo) => lo >= burst).length / COUNT).toBeCloseTo(0.5, 1);
  });

  it('is a fifth spans, all of whole days', () => {
    expect(shareOf(({ when }) => /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(when))).toBeCloseTo(
      0.2,
      1,
    );
    expect(columns.end.filter((end) => !Number.isNaN(end)).length).toBe(
      events.filter(({ when }) => when.includes('/')).length,
    );
  });

  it('gives some dates by the month and some by the minute, most by the day', () => {
    const months = shareOf(({ when }) => /^\d{4}-\d\d$/.test(when));
    const minutes = shareOf(({ when }) => when.endsWith('Z'));
    expect(months).toBeGreaterThan(0.02);
    expect(minutes).toBeGreaterThan(0.1);
    expect(months + minutes).toBeLessThan(0.4);
  });

  it('has few events of the first importance and many of the last', () => {
    const counts = [1, 2, 3, 4, 5].map((wanted) =>
      shareOf(({ importance }) => importance === wanted),
    );
    expect(counts[4]).toBeLessThan(0.02);
    expect((counts[0] ?? 0) + (counts[1] ?? 0)).toBeGreaterThan(0.75);
    expect([...counts].sort((a, b) => b - a)).toEqual(counts);
  });

  it('is mostly confirmed, and has every other status too', () => {
    expect(shareOf(({ status }) => status === undefined)).toBeGreaterThan(0.8);
    for (const status of ['reported', 'planned', 'disputed', 'cancelled']) {
      expect(
        shareOf((event) => event.status === status),
        status,
      ).toBeGreaterThan(0.005);
    }
  });

  it('plans only what lies ahead', () => {
    const { asOf } = newsDocument(1);
    const now = boundsOf(asOf).lo;
    events.forEach(({ status }, row) => {
      if (status === 'planned') expect(starts[row]).toBeGreaterThanOrEqual(now);
    });
  });

  it.each(['de', 'en'] as const)('has titles of three to six words in %s', (lang) => {
    const titles = newsEvents(5000, SEED, { lang }).map(({ title }) => title);
    const lengths = new Set(titles.map((title) => title.split(' ').length));
    expect([...lengths].sort()).toEqual([3, 4, 5, 6]);
    expect(new Set(titles).size).toBeGreaterThan(4500);
  });

  it('has the same events in columns: a moment to the minute, a span by its days', () => {
    events.forEach(({ when, title, id }, row) => {
      const { lo, hi } = boundsOf(when);
      const start = columns.start[row] ?? Number.NaN;
      const end = columns.end[row] ?? Number.NaN;
      expect(start).toBeGreaterThanOrEqual(lo);
      if (Number.isNaN(end)) expect(start).toBeLessThan(hi);
      else expect(end).toBe(hi);
      expect([columns.title[row], columns.id?.[row]]).toEqual([title, id]);
    });
  });

  it('has ids only where they are wanted', () => {
    expect(newsEvents(10, SEED, { ids: false }).filter(({ id }) => id !== undefined)).toEqual([]);
    expect(newsColumns(10, SEED, { ids: false }).columns.id).toBeUndefined();
    expect(new Set(events.map(({ id }) => id)).size).toBe(COUNT);
  });
});

function boundsOf(text: string): { lo: number; hi: number } {
  const when = parseWhen(text);
  if (!('lo' in when)) throw new Error(`${text} is no date`);
  return when;
}
