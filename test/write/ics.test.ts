import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { icsReader } from '../../src/data/ics/reader.ts';
import { readTimeline, registerReader } from '../../src/data/read.ts';
import { writeIcs } from '../../src/write/ics.ts';
import { anyTimeline, unreported } from './timelines.ts';

registerReader(icsReader);

const now = Date.UTC(2025, 10, 24, 12);

describe('a timeline as a calendar', () => {
  it('is the same timeline when read again, but for what is reported as lost', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        const { text, losses } = writeIcs(timeline, { now });
        const again = readTimeline(text);
        expect(again.problems.filter(({ level }) => level === 'error')).toEqual([]);
        expect(unreported(timeline, again.timeline, losses)).toEqual([]);
      }),
    );
  });

  it('has lines that end in CR LF and are at most 75 bytes long', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        const lines = writeIcs(timeline, { now }).text.split('\r\n');
        expect(lines.at(-1)).toBe('');
        for (const line of lines) {
          expect(line).not.toMatch(/[\r\n]/);
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        }
      }),
    );
  });

  it('gives days as days, their end being the day after, and times in UTC', () => {
    const { timeline } = readTimeline({
      timeZone: 'Europe/Berlin',
      events: [
        { id: 'a', when: '2025-11-24', title: 'Day' },
        { id: 'b', when: '2025-11-24/2025-11-26', title: 'Days' },
        { id: 'c', when: '2025-11-24T20:21', title: 'Time' },
        { id: 'd', when: '-0043-03-15', title: 'Ides' },
      ],
    });
    const { text, losses } = writeIcs(timeline, { now });
    expect(text).toContain(
      'UID:a\r\nDTSTAMP:20251124T120000Z\r\nDTSTART;VALUE=DATE:20251124\r\nDTEND;VALUE=DATE:20251125\r\n',
    );
    expect(text).toContain('DTEND;VALUE=DATE:20251127\r\n');
    expect(text).toContain('DTSTART:20251124T192100Z\r\n');
    expect(text).not.toContain('Ides');
    expect(losses).toContainEqual({ event: 'd', field: 'event', kind: 'left-out' });
  });
});
