import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../src/data/read.ts';
import { mediaKind } from '../../src/model/media-kind.ts';
import { parseSrcset, writeSrcset } from '../../src/model/srcset.ts';

const read = (media: unknown) => {
  const sources = [{ name: 'a' }];
  const { timeline, problems } = readTimeline({
    events: [{ when: '2025', title: 'a', sources, media }],
  });
  return {
    media: timeline.events[0]?.media,
    problems: problems.map(({ code, field }) => `${code} ${field?.replace('events[0].media', '')}`),
  };
};

describe('what stands behind an address', () => {
  it.each([
    ['image', 'a.jpg', 'https://a.example/b.PNG?w=3#x', '/b.avif', 'c.svg', '//a.example/b.webp'],
    ['video', 'a.mp4', 'https://a.example/b.webm?x=.jpg', 'c.MOV', 'c.m4v', 'c.ogv'],
    ['stream', 'a.m3u8', 'https://a.example/live.m3u8?t=1'],
    ['audio', 'a.mp3', 'b.m4a', 'c.ogg', 'c.oga', 'c.wav', 'c.opus'],
    ['embed', 'https://www.youtube.com/watch?v=56V6r2dpYH8', 'https://vimeo.com/76979871'],
    ['link', 'https://a.example/', 'https://a.example', 'a.pdf', 'https://a.example/x.html'],
    ['unknown', 'a', 'https://a.example/image/123', 'https://a.example/x.de'],
  ])('is told by its ending or its site: %s', (kind, ...urls) => {
    for (const url of urls) expect(mediaKind(url), url).toBe(kind);
  });

  it.each([
    ['video', 'video'],
    ['audio', 'audio/mpeg'],
    ['image', 'image/jpeg'],
    ['embed', 'embed'],
    ['link', 'link'],
    ['link', 'application/pdf'],
    ['stream', 'application/vnd.apple.mpegurl'],
    ['stream', 'audio/mpegurl'],
  ])('is %s where its author says %s', (kind, type) => {
    expect(mediaKind('https://a.example/x', type)).toBe(kind);
  });

  it('is what its author says rather than its ending', () => {
    expect(mediaKind('a.jpg', 'link')).toBe('link');
    expect(mediaKind('a.ogg', 'video/ogg')).toBe('video');
    expect(mediaKind('a.m3u8', 'video')).toBe('stream');
  });
});

describe('media', () => {
  it('keep all their fields', () => {
    const media = {
      url: 'a.mp4',
      type: 'video/mp4',
      srcset: 'a-400.jpg 400w, a-800.jpg 800w',
      sizes: '50vw',
      width: 800,
      height: 450,
      alt: { de: 'Zwei', en: 'Two' },
      caption: 'C',
      credit: 'D',
      poster: 'a.jpg',
      tracks: [{ url: 'a.vtt', kind: 'subtitles', lang: 'de', label: 'Deutsch' }],
      transcript: 'https://a.example/words',
    };
    expect(read(media)).toEqual({ media, problems: [] });
  });

  it.each([
    ['a film', { url: 'a.mp4' }],
    ['a sound', { url: 'a', type: 'audio' }],
    ['a film of another site', { url: 'https://vimeo.com/76979871' }],
    ['a page', { url: 'https://a.example/' }],
    ['a quotation', { quote: 'Q', url: 'a.jpg' }],
  ])('need no description where they are %s', (_, media) => {
    expect(read(media)).toEqual({ media, problems: [] });
  });

  it.each([
    ['a.jpg', {}],
    ['https://a.example/image/7', {}],
    ['a.mp4', { type: 'image' }],
  ])('need one as a picture: %s', (url, more) => {
    expect(read({ url, ...more }).problems).toEqual(['alt-missing .alt']);
    expect(read({ url, ...more, alt: '' }).problems).toEqual([]);
  });

  it('are a quotation without an address, or with one that is not used', () => {
    expect(read({ quote: 'Q', credit: 'C' }).media).toEqual({ quote: 'Q', credit: 'C' });
    expect(read({ quote: 'Q', url: 'javascript:1' })).toEqual({
      media: { quote: 'Q' },
      problems: ['url-unsafe .url'],
    });
    expect(read({ quote: ' ', credit: 'C' })).toEqual({
      media: undefined,
      problems: ['field-missing .url'],
    });
  });

  it.each<[string, unknown, string]>([
    ['type', 'moving', 'value-invalid'],
    ['type', 7, 'value-invalid'],
    ['width', 0, 'value-invalid'],
    ['width', '50%', 'value-invalid'],
    ['height', 1e9, 'value-invalid'],
    ['height', 0.5, 'value-invalid'],
    ['height', true, 'value-invalid'],
    ['srcset', 5, 'not-a-text'],
    ['srcset', 'a.jpg wide', 'value-invalid'],
    ['srcset', 'data:image/png;base64,AA 1x', 'url-unsafe'],
    ['srcset', '\u0001javascript:1', 'url-unsafe'],
    ['sizes', {}, 'not-a-text'],
    ['transcript', 'javascript:1', 'url-unsafe'],
    ['tracks', 'a.vtt', 'not-a-list'],
    ['tracks', ['a.vtt'], 'not-an-object'],
    ['tracks', [{ lang: 'de' }], 'field-missing'],
    ['tracks', [{ url: 'data:,a' }], 'url-unsafe'],
  ])('without a %s of %j are shown, and it is told', (field, value, code) => {
    const { media, problems } = read({ url: 'a.jpg', alt: '', [field]: value });
    expect(media).toEqual({ url: 'a.jpg', alt: '' });
    expect(problems.map((one) => one.split(' ')[0])).toEqual([code]);
    expect(problems[0]).toContain(` .${field}`);
  });

  it('take digits in quotation marks for numbers', () => {
    expect(read({ url: 'a.jpg', alt: '', width: ' 640 ' }).media?.width).toBe(640);
  });

  it('take tracks of no known kind for captions, and tell', () => {
    const { media, problems } = read({ url: 'a.mp4', tracks: [{ url: 'a.vtt', kind: 'x' }] });
    expect(media?.tracks).toEqual([{ url: 'a.vtt', kind: 'captions' }]);
    expect(problems).toEqual(['value-invalid .tracks[0].kind']);
  });

  it('keep of several sizes those that may be fetched', () => {
    const srcset = 'a.jpg 400w, javascript:alert(1) 800w,https://b.example/c,d.jpg 2x';
    const { media, problems } = read({ url: 'a.jpg', alt: '', srcset });
    expect(media?.srcset).toBe('a.jpg 400w, https://b.example/c,d.jpg 2x');
    expect(problems).toEqual(['url-unsafe .srcset']);
  });
});

describe('a srcset', () => {
  const url = fc.constantFrom('a.jpg', 'https://a.example/w_400,h_300/b.jpg?x=1', '/c', '//d/e,f');
  const descriptor = fc.constantFrom('', '1x', '2.5x', '400w');
  const candidates = fc.array(fc.record({ url, descriptor }), { maxLength: 5 });

  it('is written and read again', () => {
    fc.assert(
      fc.property(candidates, (files) => {
        expect(parseSrcset(writeSrcset(files))).toEqual(files);
      }),
    );
  });

  it('is parted as browsers part it', () => {
    expect(parseSrcset(' ,a.jpg,b.jpg 2x,c.jpg  400w , d.jpg,, e.jpg')).toEqual([
      { url: 'a.jpg,b.jpg', descriptor: '2x' },
      { url: 'c.jpg', descriptor: '400w' },
      { url: 'd.jpg', descriptor: '' },
      { url: 'e.jpg', descriptor: '' },
    ]);
  });

  it('of any text never holds an address that a browser would not fetch from the web', () => {
    const part = fc.constantFrom(
      'a.jpg',
      ' ',
      ',',
      '\t',
      '2x',
      'javascript:',
      'data:',
      '1',
      '\n',
      'https://b',
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
        (srcset) => {
          const kept = read({ url: 'a.jpg', alt: '', srcset }).media?.srcset ?? '';
          for (const file of parseSrcset(kept)) {
            expect(new URL(file.url, 'https://page.example/').protocol).toBe('https:');
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
