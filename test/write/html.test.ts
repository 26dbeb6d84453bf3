import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/command/page.ts';
import { readTimeline } from '../../src/data/read.ts';
import { readPage } from '../../src/page/whole-page.ts';
import { writeHtml } from '../../src/write/html.ts';
import { anyTimeline, folded, unreported } from './timelines.ts';

describe('a timeline as a list in a page', () => {
  it('is the same timeline when read again, but for what is reported as lost', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        const { text, losses } = writeHtml(timeline);
        const found = readPage(parsePage(text));
        const again = readTimeline(found?.data ?? {}, { lang: timeline.lang });
        expect(again.problems.filter(({ level }) => level === 'error')).toEqual([]);
        expect(unreported(folded(timeline), folded(again.timeline), losses)).toEqual([]);
      }),
    );
  });

  it('holds no markup of the data, and says that it has left it out', () => {
    const summary = '<p>Ein <b>Ruf</b></p><p>a &lt; b</p><script>alert(1)</script>';
    const { timeline } = readTimeline({
      events: [{ id: 'a', when: '2025', title: '<i>x', summary }],
    });
    const { text, losses } = writeHtml(timeline);
    expect(text).toContain('<p>Ein Ruf</p>\n      <p>a &lt; b</p>');
    expect(text).toContain('<strong>&lt;i&gt;x</strong>');
    expect(text).not.toMatch(/<(b|i|script)>/);
    expect(losses).toEqual([{ event: 'a', field: 'summary', kind: 'simplified' }]);
  });

  it('writes each kind of tag it has, and no other, whatever the data say', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        const tags = writeHtml(timeline).text.matchAll(/<\/?([a-z-]+)/g);
        const known =
          /^(event-timeline|ol|li|time|strong|p|figure|img|video|audio|source|track|blockquote|cite|figcaption|footer|a)$/;
        expect([...tags].map(([, name = '']) => name).filter((name) => !known.test(name))).toEqual(
          [],
        );
      }),
    );
  });
});
