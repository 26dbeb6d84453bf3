import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../src/data/read.ts';

const sourceUrl = (url: unknown) =>
  readTimeline([{ when: '2025', title: 'a', sources: [{ name: 'b', url }] }]).timeline.events[0]
    ?.sources[0]?.url;
const mediaUrl = (url: unknown) =>
  readTimeline([{ when: '2025', title: 'a', media: { url, alt: '' } }]).timeline.events[0]?.media
    ?.url;

describe('an address', () => {
  it.each([
    'https://a.example/b?c#d',
    'HTTP://a.example',
    '//a.example/b',
    '/b',
    'b/c.html',
    '?q=1',
    '#x',
    'b:c/d'.replace(':', '%3A'),
    '../b',
    'https://ä.example/ü',
  ])('%s is kept', (url) => {
    expect(sourceUrl(url)).toBe(url);
    expect(mediaUrl(url)).toBe(url);
  });

  it('of a mail is kept in a link only', () => {
    expect(sourceUrl('mailto:desk@a.example')).toBe('mailto:desk@a.example');
    expect(mediaUrl('mailto:desk@a.example')).toBeUndefined();
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'javascript\r:alert(1)',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'data:image/svg+xml,<svg/>',
    'blob:https://a.example/1',
    'file:///etc/passwd',
    'filesystem:https://a.example/x',
    'about:blank',
    'ftp://a.example',
    'intent://a',
    'https://[',
    'http://a b/',
    7,
    {},
    ['https://a.example'],
  ])('%s is left out', (url) => {
    expect(sourceUrl(url)).toBeUndefined();
    expect(mediaUrl(url)).toBeUndefined();
  });

  it('that is kept leads nowhere but to http, https or mail, as a browser would read it', () => {
    const part = fc.constantFrom(
      'java',
      'script',
      ':',
      '\t',
      '\n',
      '\u0000',
      ' ',
      '/',
      '\\',
      'https',
      'data',
      'mailto',
      'a',
      '&#58;',
      '%3a',
      '?',
      '#',
      '@',
      '[',
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 9 }).map((all) => all.join('')),
        (url) => {
          const kept = sourceUrl(url);
          if (kept === undefined) return;
          expect(['http:', 'https:', 'mailto:']).toContain(
            new URL(kept, 'https://page.example/').protocol,
          );
        },
      ),
      { numRuns: 5000 },
    );
  });
});
