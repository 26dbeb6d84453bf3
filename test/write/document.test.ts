import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../src/data/read.ts';
import { documentOf, writeDocument } from '../../src/write/document.ts';
import { anyTimeline, plain } from './timelines.ts';

describe('a timeline as our own document', () => {
  it('is exactly the same timeline when read again', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        expect(readTimeline(writeDocument(timeline).text).timeline).toEqual(timeline);
      }),
    );
  });

  it('is the document that the flagship is', () => {
    const text = readFileSync(new URL('../../data/xi-trump-ukraine.json', import.meta.url), 'utf8');
    const written = documentOf(readTimeline(text).timeline);
    expect(readTimeline(written).timeline).toEqual(readTimeline(text).timeline);
  });

  it('writes dates that came as numbers out, the end of a span being exclusive', () => {
    // Of whole minutes nothing smaller is said, but they are instants all the same.
    const whole = fc.integer({ min: -1e9, max: 2e9 }).map((minute) => minute * 60_000);
    const start = fc.oneof(fc.integer({ min: -1e14, max: 2e14 }), whole);
    const length = fc.oneof(
      fc.integer({ min: 0, max: 1e12 }),
      fc.integer({ max: 1e7, min: 0 }).map((minute) => minute * 60_000),
    );
    const zone = fc.constantFrom('UTC', 'Europe/Berlin', '+05:30');
    fc.assert(
      fc.property(start, length, zone, (ms, ms2, timeZone) => {
        const columns = { title: ['a'], start: [ms], end: [ms + ms2] };
        const { timeline } = readTimeline({ columns, timeZone });
        const again = readTimeline(writeDocument(timeline).text).timeline;
        expect(plain(again.events[0]?.when)).toBe(plain(timeline.events[0]?.when));
      }),
    );
  });
});
