import { expect } from '@open-wc/testing';
import type { Media, Timeline } from '../../../src/model/timeline.ts';
import { cardView } from '../../../src/views/card.ts';
import { all as allOf, frame, one as oneOf, place } from '../page/fixture.ts';
import {
  all,
  contextOf,
  event,
  one,
  root,
  stage,
  story,
  textOf,
  type ViewStage,
} from './fixture.ts';

const at = (name: string) => new URL(`./media/${name}`, import.meta.url).pathname;
const LANDSCAPE = at('landscape.svg');
const PORTRAIT = at('portrait.svg');
const MISSING = at('missing.jpg');
/** The same server by its other name is another origin. */
const elsewhere = new URL(LANDSCAPE, location.href);
elsewhere.hostname = elsewhere.hostname === '127.0.0.1' ? 'localhost' : '127.0.0.1';
const FOREIGN = elsewhere.href;

const timelineOf = (media: Media): Timeline => ({
  ...story,
  events: [event('x', '2025', { media })],
});
const cardOf = (media: Media, width = 800, more: Parameters<typeof contextOf>[1] = {}) =>
  stage(cardView(contextOf(timelineOf(media), { selected: 'x', ...more })), width);
const imageOf = (element: ViewStage) => one<HTMLImageElement>(element, 'img');
const loaded = async (image: HTMLImageElement) => {
  image.loading = 'eager';
  await image.decode();
};
const once = (target: EventTarget, type: string) =>
  new Promise((done) => target.addEventListener(type, done, { once: true }));
const sizeOf = (node: Element) => {
  const { width, height } = node.getBoundingClientRect();
  return [Math.round(width), Math.round(height)];
};

describe('a picture', () => {
  for (const [name, media, size] of [
    ['landscape', { url: LANDSCAPE, width: 1200, height: 800 }, [320, 213]],
    ['panorama', { url: LANDSCAPE, width: 2400, height: 480 }, [320, 64]],
    ['tiny', { url: LANDSCAPE, width: 90, height: 60 }, [90, 60]],
    ['without a size', { url: PORTRAIT }, [320, 213]],
    ['a width alone', { url: PORTRAIT, width: 800 }, [320, 213]],
  ] as const) {
    it(`has its room before it comes, and no other when it has come: ${name}`, async () => {
      const element = await cardOf(media, 320);
      const image = imageOf(element);
      expect(sizeOf(image)).to.deep.equal(size);
      await loaded(image);
      expect(sizeOf(image)).to.deep.equal(size);
      expect(getComputedStyle(image).objectFit).to.equal('scale-down');
    });
  }

  for (const width of [320, 800, 1200]) {
    it(`that stands upright is whole and no higher than 26em, at ${width} px`, async () => {
      const element = await cardOf({ url: PORTRAIT, width: 800, height: 1200 }, width);
      const [wide = 0, high = 0] = sizeOf(imageOf(element));
      const font = Number.parseFloat(getComputedStyle(imageOf(element)).fontSize);
      expect(high).to.be.at.most(Math.ceil(26 * font));
      expect(high / wide).to.be.closeTo(1.5, 0.02);
    });
  }

  it('is asked for in the size that suits, late, and without telling the page', async () => {
    const srcset = `${LANDSCAPE}?400 400w, ${LANDSCAPE}?800 800w`;
    const image = imageOf(await cardOf({ url: LANDSCAPE, srcset, alt: 'A' }));
    expect(image.srcset).to.equal(srcset);
    expect(image.sizes).to.contain('100vw');
    expect(image.loading).to.equal('lazy');
    expect(image.decoding).to.equal('async');
    expect(image.referrerPolicy).to.equal('no-referrer');
    await loaded(image);
    expect(image.currentSrc).to.contain('?');
    const own = imageOf(await cardOf({ url: LANDSCAPE, srcset: `${LANDSCAPE} 2x`, sizes: '9px' }));
    expect(own.hasAttribute('sizes')).to.equal(false);
  });

  it('has no other sizes when one of them must not be fetched', async () => {
    const srcset = `${LANDSCAPE} 1x, javascript:alert(1) 2x`;
    const image = imageOf(await cardOf({ url: LANDSCAPE, srcset }));
    expect(image.hasAttribute('srcset')).to.equal(false);
  });

  it('that does not come leaves its description and its room, and caption and credit', async () => {
    const media = { url: MISSING, width: 600, height: 400, alt: 'Zwei Männer', caption: 'Busan' };
    const element = await cardOf({ ...media, credit: 'dpa' });
    const image = imageOf(element);
    const size = sizeOf(image);
    image.loading = 'eager';
    await once(image, 'error');
    expect(image.getClientRects()).to.have.length(0);
    const instead = one(element, '.media-instead');
    expect(sizeOf(instead)).to.deep.equal(size);
    expect(textOf(instead)).to.equal('Zwei Männer');
    expect(textOf(one(element, 'figcaption'))).to.equal('Busan · Foto: dpa');
    await expect(element).to.be.accessible();
  });

  it('that is not known to be one becomes a link when it does not come', async () => {
    const element = await cardOf({ url: '/nowhere/at/all', alt: '' });
    const image = imageOf(element);
    image.loading = 'eager';
    await once(image, 'error');
    const link = one<HTMLAnchorElement>(element, '.media-instead a');
    expect(link.getAttribute('href')).to.equal('/nowhere/at/all');
    expect(link.getClientRects().length).to.be.greaterThan(0);
  });

  it('is not taken for failed because that of the event before it was', async () => {
    const element = await cardOf({ url: MISSING, alt: 'A' });
    imageOf(element).loading = 'eager';
    await once(imageOf(element), 'error');
    element.view = cardView(contextOf(timelineOf({ url: LANDSCAPE, alt: 'B' }), { selected: 'x' }));
    await element.updateComplete;
    await loaded(imageOf(element));
    expect(imageOf(element).getClientRects()).to.have.length(1);
    expect(all(element, '.failed')).to.have.length(0);
  });
});

describe('a film', () => {
  it('waits for the reader, with its controls, its still picture, its name and its captions', async () => {
    const element = await cardOf({
      url: at('film.mp4'),
      poster: LANDSCAPE,
      caption: 'Rede',
      credit: 'Reuters',
      width: 1920,
      height: 800,
      tracks: [{ url: at('captions.vtt'), kind: 'captions', lang: 'de', label: 'Deutsch' }],
      transcript: '/words.html',
    });
    const film = one<HTMLVideoElement>(element, 'video');
    expect(film.controls).to.equal(true);
    expect(film.preload).to.equal('none');
    expect(film.autoplay).to.equal(false);
    expect(film.getAttribute('poster')).to.equal(LANDSCAPE);
    expect(film.getAttribute('aria-label')).to.equal('Rede');
    expect(film.hasAttribute('crossorigin')).to.equal(false);
    const track = one<HTMLTrackElement>(element, 'track');
    expect([track.kind, track.srclang, track.label]).to.deep.equal(['captions', 'de', 'Deutsch']);
    const [wide = 0, high = 0] = sizeOf(film);
    expect(wide / high).to.be.closeTo(2.4, 0.05);
    expect(textOf(one(element, 'figcaption'))).to.equal('Rede · Abschrift · Reuters');
    expect(performance.getEntriesByName(film.src)).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('that cannot be played leaves a link to itself', async () => {
    const element = await cardOf({ url: at('film.mp4'), alt: 'Eine Rede' });
    const film = one<HTMLVideoElement>(element, 'video');
    film.preload = 'auto';
    film.load();
    await once(film, 'error');
    expect(film.getClientRects()).to.have.length(0);
    expect(textOf(one(element, '.media-instead'))).to.equal('Eine Rede Zum Beitrag');
  });

  it('is one by its type too', async () => {
    const element = await cardOf({ url: '/film?id=7', type: 'video/mp4' });
    expect(all(element, 'video')).to.have.length(1);
  });

  it('that comes as a stream is played where the browser can, and else linked', async () => {
    const element = await cardOf({ url: '/live.m3u8', caption: 'Live' });
    const can = document.createElement('video').canPlayType('application/vnd.apple.mpegurl') !== '';
    expect(all(element, 'video')).to.have.length(can ? 1 : 0);
    expect(all(element, 'figcaption a')).to.have.length(can ? 0 : 1);
  });

  it('with captions from elsewhere is asked for in a way that lets them come', async () => {
    const tracks = [{ url: `${FOREIGN}.vtt`, kind: 'captions' as const }];
    const element = await cardOf({ url: '/film.mp4', tracks });
    expect(one(element, 'video').getAttribute('crossorigin')).to.equal('anonymous');
  });
});

describe('a sound', () => {
  it('waits for the reader and can be played', async () => {
    const element = await cardOf({ url: at('tone.wav'), caption: 'Ton' });
    const sound = one<HTMLAudioElement>(element, 'audio');
    expect(sound.controls).to.equal(true);
    expect(sound.preload).to.equal('none');
    expect(sound.getAttribute('aria-label')).to.equal('Ton');
    expect(performance.getEntriesByName(sound.src)).to.have.length(0);
    sound.preload = 'auto';
    sound.load();
    const type = await Promise.race(
      ['loadedmetadata', 'error'].map(async (name) => {
        await once(sound, name);
        return name;
      }),
    );
    // WebKitGTK without its codecs plays nothing, and says so.
    if (type === 'loadedmetadata') expect(sound.duration).to.be.closeTo(0.2, 0.05);
    else expect(one(element, '.failed').contains(sound)).to.equal(true);
    await expect(element).to.be.accessible();
  });
});

describe('a quotation', () => {
  it('says who has said it, when, and where it stands', async () => {
    const url = 'https://example.org/interview';
    const quote = { de: 'Ich bin ein Berliner', en: 'I am a Berliner' };
    const element = await cardOf({ quote, credit: 'John F. Kennedy', caption: '1963', url });
    expect(textOf(one(element, 'figure > blockquote'))).to.equal('Ich bin ein Berliner');
    expect(one(element, 'blockquote').getAttribute('cite')).to.equal(url);
    expect(textOf(one(element, 'figcaption'))).to.equal('John F. Kennedy · 1963 · Zum Beitrag');
    expect(one<HTMLAnchorElement>(element, 'figcaption a').href).to.equal(url);
    await expect(element).to.be.accessible();
  });

  it('stands alone, and links to nothing that could run', async () => {
    const element = await cardOf({ quote: '<b>Q</b>', url: 'javascript:alert(1)' });
    expect(textOf(one(element, 'blockquote'))).to.equal('<b>Q</b>');
    expect(all(element, 'figcaption, figure a, [cite]')).to.have.length(0);
  });
});

describe('a link', () => {
  it('is all that a page gets, with the picture that stands for it', async () => {
    const element = await cardOf({ url: '/article.html', poster: LANDSCAPE, alt: 'A' });
    expect(imageOf(element).getAttribute('src')).to.equal(LANDSCAPE);
    expect(one<HTMLAnchorElement>(element, 'figcaption a').pathname).to.equal('/article.html');
  });
});

/** Addresses of another origin that any element would fetch. */
function foreignIn(shadow: ShadowRoot): string[] {
  return [...shadow.querySelectorAll('[src], [srcset], [poster]')].flatMap((node) =>
    ['src', 'srcset', 'poster'].flatMap((name) => {
      const value = node.getAttribute(name) ?? '';
      return value.includes(elsewhere.host) ? [value] : [];
    }),
  );
}

describe('nothing comes from another site', () => {
  const media = { url: FOREIGN, alt: 'Zwei Männer', caption: 'Busan', width: 600, height: 400 };
  const fetched = () => performance.getEntriesByType('resource').map(({ name }) => name);

  it('into a card that the page has opened, but for the words and a button', async () => {
    const added: string[] = [];
    const opened = {
      has: () => false,
      add: (id: string) => added.push(id),
      isForeign: (url: string) => url === FOREIGN,
    };
    const element = await cardOf(media, 800, { opened });
    expect(foreignIn(root(element))).to.deep.equal([]);
    expect(textOf(one(element, '.media-instead'))).to.contain('Zwei Männer');
    expect(textOf(one(element, '.media-instead'))).to.contain(elsewhere.hostname);
    await expect(element).to.be.accessible();
    one(element, '[part=media-load]').click();
    expect(added).to.deep.equal(['x']);
    expect(root(element).activeElement).to.equal(one(element, 'figure'));
  });

  for (const more of [
    { url: LANDSCAPE, srcset: `${FOREIGN} 2x` },
    { url: '/a.mp4', poster: FOREIGN },
    { url: '/a.html', poster: FOREIGN },
  ]) {
    it(`where only a part of it would: ${Object.keys(more).join(' and ')}`, async () => {
      const element = await cardOf(more);
      expect(foreignIn(root(element))).to.deep.equal([]);
      const opened = { has: () => true, add: () => undefined, isForeign: () => true };
      const open = await cardOf(more, 800, { opened });
      expect(foreignIn(root(open)).length).to.be.greaterThan(0);
    });
  }

  it('before the reader opens the event: not when the page selects it, nor on paper', async () => {
    // Addresses that no other test has asked for.
    const own = ['x', 'y'].map((id) => `${FOREIGN}?${id}`);
    const events = own.map((url, i) => ({
      when: `${2025 + i}`,
      title: url,
      media: { ...media, url },
    }));
    const element = await place({ data: { events }, layout: 'vertical' }, { width: 360 });
    const shadow = element.shadowRoot;
    if (!shadow) throw new Error('not drawn');
    element.selected = element.events[0]?.id ?? '';
    await element.updateComplete;
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(foreignIn(shadow)).to.deep.equal([]);
    for (const url of own) expect(fetched()).to.not.include(url);
    element.selected = '';
    await element.updateComplete;
    allOf(element, '[part~=label]')[0]?.click();
    await element.updateComplete;
    expect(foreignIn(shadow)).to.deep.equal(own.slice(0, 1));
    // The list would have held it.
    oneOf(element, '.media img').scrollIntoView({ block: 'center' });
    while (!fetched().includes(own[0] ?? '')) await frame();
  });

  it('before the reader asks for it in a card that stood open', async () => {
    const events = [{ id: 'x', when: '2025', title: 'X', media }];
    const element = await place({ data: { events }, selected: 'x', layout: 'vertical' });
    oneOf(element, '[part=media-load]').click();
    await element.updateComplete;
    expect(oneOf<HTMLImageElement>(element, '.media img').src).to.equal(FOREIGN);
    expect(allOf(element, '[part=media-load]')).to.have.length(0);
    expect(element.shadowRoot?.activeElement?.localName).to.equal('figure');
  });
});
