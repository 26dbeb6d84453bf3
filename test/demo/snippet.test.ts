import { describe, expect, it } from 'vitest';
import { type Settings, snippet } from '../../demo/snippet.ts';

const asIs: Settings = { layout: 'auto', scale: 'auto', lang: '', theme: '' };

/** The start tag of the element, on one line. */
function tag(settings: Partial<Settings>): string {
  const [, start] = /(<event-timeline[^>]*>)/.exec(snippet({ ...asIs, ...settings })) ?? [];
  return (start ?? '').replace(/\s+/g, ' ');
}

describe('the HTML to paste', () => {
  it('is one script and one element', () => {
    expect(snippet(asIs)).toMatch(
      /^<script type="module" src="[^"]+event-timeline\.js"><\/script>\n<event-timeline[^>]*>\n<\/event-timeline>$/,
    );
  });

  it.each<[Partial<Settings>, string]>([
    [{}, '<event-timeline src="xi-trump-ukraine.json">'],
    [{ layout: 'table' }, '<event-timeline src="xi-trump-ukraine.json" layout="table">'],
    [{ scale: 'linear' }, '<event-timeline src="xi-trump-ukraine.json" scale="linear">'],
    [{ lang: 'en' }, '<event-timeline src="xi-trump-ukraine.json" lang="en">'],
    [{ width: 640 }, '<event-timeline src="xi-trump-ukraine.json" style="max-inline-size: 640px">'],
    [
      { theme: 'dark', width: 360 },
      '<event-timeline src="xi-trump-ukraine.json" style="color-scheme: dark; max-inline-size: 360px">',
    ],
  ])('for %o it is %s', (settings, expected) => {
    expect(tag(settings)).toBe(expected);
  });
});
