import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readMarkup } from '../../../src/controllers/page-markup.ts';
import { readTimeline } from '../../../src/data/read.ts';
import { writeHtml } from '../../../src/write/html.ts';
import { anyTimeline, folded, unreported } from '../../write/timelines.ts';

describe('a timeline as a list of a page', () => {
  it('is the same timeline when read again, but for what is reported as lost', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        const { text, losses } = writeHtml(timeline);
        const read = readMarkup(text);
        expect(read).to.not.equal(undefined);
        const again = readTimeline(read ?? {}).timeline;
        const unsaid = unreported(folded(timeline), folded(again), losses);
        if (unsaid.length > 0) throw new Error(`${unsaid.join()} in ${text}`);
      }),
    );
  });
});
