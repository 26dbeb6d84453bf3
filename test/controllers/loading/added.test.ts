import { describe, expect, it } from 'vitest';
import { changesBy } from '../../../src/controllers/loading/added.ts';
import { appendWork } from '../../../src/data/large/append.ts';
import { readTimeline } from '../../../src/data/read.ts';
import { finish } from '../../../src/model/work.ts';

const events = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: `e${i}`,
    when: `${1000 + (i % 900)}`,
    title: 'A',
  }));

const hostile = {
  get id(): string {
    throw new Error('no');
  },
};

describe('what rows have changed that were added', () => {
  it.each([10, 20_100])('is told of %i events', (count) => {
    const rows = [
      { id: 'new', when: '2025', title: 'New' },
      { id: 'e3', when: '2025', title: 'Takes no id from another' },
      { id: 'bad', when: '2025-13', title: 'Is left out' },
      'no event',
    ];
    const before = readTimeline({ events: events(count) }).timeline;
    const after = readTimeline({ events: events(count) }, { more: rows }).timeline;
    const { added, gone, corrected } = changesBy([...rows, hostile], before, after);
    expect(added).toContain('new');
    expect(added).not.toContain('e3');
    expect(added).not.toContain('bad');
    expect([...gone, ...corrected]).toEqual([]);
    expect(after.events).toHaveLength(count + 2);
  });

  it('is told of events without an id of their own, among many that were not read again', () => {
    const before = readTimeline({ events: events(3000) });
    const rows = [
      { when: '1500', title: 'Between' },
      { when: '2025', title: 'Behind' },
    ];
    const work = appendWork(before.timeline, before.problems, rows);
    const { timeline } = finish(work);
    const { added, unchanged } = changesBy(rows, before.timeline, timeline);
    expect(added).toEqual(['1500-between', '2025-behind']);
    expect(unchanged).toEqual([]);
  });
});
