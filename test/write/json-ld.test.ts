import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLdReader } from '../../src/data/json-ld/reader.ts';
import { readTimeline, registerReader } from '../../src/data/read.ts';
import { writeJsonLd } from '../../src/write/json-ld.ts';
import { anyTimeline, unreported } from './timelines.ts';

registerReader(jsonLdReader);

describe('a timeline as JSON-LD', () => {
  it('is the same timeline when read again, but for what is reported as lost', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        const { text, losses } = writeJsonLd(timeline);
        const again = readTimeline(text);
        expect(unreported(timeline, again.timeline, losses)).toEqual([]);
        expect(again.problems.filter(({ level }) => level === 'error')).toEqual([]);
      }),
    );
  });
});
