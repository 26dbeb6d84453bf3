import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../src/data/read.ts';
import { writeCsv } from '../../src/write/csv.ts';
import { anyTimeline, unreported } from './timelines.ts';

describe('a timeline as a table', () => {
  it('is the same timeline when read again, but for what is reported as lost', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        const { text, losses } = writeCsv(timeline);
        const again = readTimeline(text, { format: 'csv' });
        expect(unreported(timeline, again.timeline, losses)).toEqual([]);
      }),
    );
  });

  it('runs nothing in a spreadsheet, and says where it has put an apostrophe', () => {
    const { timeline } = readTimeline({ events: [{ id: 'a', when: '2025', title: '=1+1' }] });
    const { text, losses } = writeCsv(timeline);
    expect(text).toBe("id,when,title\r\na,2025,'=1+1\r\n");
    expect(losses).toEqual([{ event: 'a', field: 'title', kind: 'simplified' }]);
  });
});
