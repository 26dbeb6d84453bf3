import { expect } from '@open-wc/testing';
import type { Timeline, TimelineEvent } from '../../../src/model/timeline.ts';
import { cardView } from '../../../src/views/card.ts';
import { all, contextOf, event, one, root, stage, story, textOf, when } from './fixture.ts';

const timelineOf = (...events: TimelineEvent[]): Timeline => ({ ...story, events });
const cardOf = (given: TimelineEvent, lang = 'de') =>
  stage(cardView(contextOf(timelineOf(given), { selected: given.id, lang })));

describe('the card', () => {
  it('is nothing without a selection, and nothing for an id that no event has', async () => {
    for (const selected of [undefined, 'nobody']) {
      const element = await stage(cardView(contextOf(story, { selected })));
      expect(root(element).querySelector('[part=card]')).to.equal(null);
    }
  });

  for (const lang of ['de', 'en']) {
    for (const width of [360, 800, 1200]) {
      it(`is accessible, ${lang}, ${width} px`, async () => {
        const view = cardView(contextOf(story, { selected: 'call', lang }));
        await expect(await stage(view, width)).to.be.accessible();
      });
    }
  }

  it('is a region named by the title of its event', async () => {
    const element = await stage(cardView(contextOf(story, { selected: 'call' })));
    const card = one(element, 'section[part=card]');
    const name = card.getAttribute('aria-labelledby');
    expect(textOf(one(element, `#${name}`))).to.equal('Xi und Trump telefonieren');
  });

  it('sets its heading one level below the title, at most at 6', async () => {
    for (const [level, tag] of [
      [2, 'H3'],
      [5, 'H6'],
      [6, 'H6'],
    ] as const) {
      const view = cardView(contextOf(story, { selected: 'call', headingLevel: level }));
      expect(one(await stage(view), '[part=card-title]').tagName).to.equal(tag);
    }
  });

  it('tells the date in full, how sure it is, and the place', async () => {
    const given = event('x', '2025-11-21', {
      status: 'reported',
      place: 'Washington',
      reported: when('2025-11-22'),
    });
    expect(textOf(one(await cardOf(given), '.card-date'))).to.equal(
      'Freitag, 21. November 2025 · berichtet, nicht bestätigt · bekannt seit 22. November 2025 · Washington',
    );
    expect(textOf(one(await cardOf(given, 'en'), '.card-date'))).to.contain(
      'reported, not confirmed · known since November 22, 2025',
    );
  });

  it("prints the author's dateText in place of the date", async () => {
    const element = await stage(cardView(contextOf(story, { selected: 'return' })));
    expect(textOf(one(element, '.card-date'))).to.match(/^später im Jahr 2026 · geplant/);
  });

  it('links sources and names their passage', async () => {
    const element = await stage(cardView(contextOf(story, { selected: 'busan' })));
    const link = one<HTMLAnchorElement>(element, '.facts a:not([part])');
    expect(link.href).to.equal('https://www.n-tv.de/');
    expect(link.rel).to.contain('noopener');
    expect(textOf(link.parentElement ?? undefined)).to.equal('ntv.de, mpa/dpa/rts/DJ, Absatz 5');
  });

  it('tells related events in both directions and selects them', async () => {
    const chosen: (string | undefined)[] = [];
    const on = { select: (id: string | undefined) => chosen.push(id) };
    const element = await stage(cardView(contextOf(story, { selected: 'call', on })));
    const rows = all(element, '.facts > div').map(textOf);
    expect(rows).to.include('Folgt auf Trump und Xi treffen sich in Busan, 30. Okt. 2025');
    expect(rows).to.include('Führt zu Trump reist nach China, April 2026');
    for (const button of all(element, '[part=related]')) button.click();
    expect(chosen).to.deep.equal(['busan', 'visit']);
    const other = await stage(cardView(contextOf(story, { selected: 'busan' })));
    expect(all(other, '.facts > div').map(textOf)).to.include(
      'Führt zu Xi und Trump telefonieren, 24. Nov. 2025',
    );
  });

  it('goes on to its neighbours, says their titles, and closes', async () => {
    const chosen: (string | undefined)[] = [];
    const on = { select: (id: string | undefined) => chosen.push(id) };
    const element = await stage(cardView(contextOf(story, { selected: 'call', on })));
    expect(textOf(one(element, '[part=previous]'))).to.equal('Erste Berichte über H200-Gespräche');
    expect(one(element, '[part=next]').getAttribute('aria-label')).to.equal(
      'Nächstes Ereignis: Xi bekräftigt Anspruch auf Taiwan',
    );
    for (const part of ['previous', 'next', 'close']) one(element, `[part=${part}]`).click();
    expect(chosen).to.deep.equal(['h200', 'taiwan', undefined]);
  });

  it('has no way back from the first event and none on from the last', async () => {
    const first = await stage(cardView(contextOf(story, { selected: 'war' })));
    expect(all(first, '[part=previous]')).to.have.length(0);
    const last = await stage(cardView(contextOf(story, { selected: 'return' })));
    expect(all(last, '[part=next]')).to.have.length(0);
  });

  it('keeps the room of an image and credits it beside it', async () => {
    const media = { url: '/nowhere.jpg', alt: 'Zwei Männer', caption: 'Busan', credit: 'dpa' };
    const element = await cardOf(event('x', '2025', { media }));
    const image = one<HTMLImageElement>(element, 'img');
    expect(image.alt).to.equal('Zwei Männer');
    expect(image.loading).to.equal('lazy');
    const { width, height } = image.getBoundingClientRect();
    expect(height).to.be.closeTo((width * 2) / 3, 1);
    expect(textOf(one(element, 'figcaption'))).to.equal('Busan · Foto: dpa');
    await expect(element).to.be.accessible();
  });

  it('fetches no film of its own accord', async () => {
    const media = { url: 'https://example.org/film.mp4', credit: 'Grafik: AFP' };
    const element = await cardOf(event('x', '2025', { media }));
    expect(all(element, 'img, iframe')).to.have.length(0);
    expect(one<HTMLVideoElement>(element, 'video').preload).to.equal('none');
    expect(textOf(one(element, '.credit'))).to.equal('Grafik: AFP');
  });

  it('dates its corrections', async () => {
    const element = await stage(cardView(contextOf(story, { selected: 'call' })));
    expect(textOf(one(element, '[part=correction]'))).to.equal(
      'Korrektur, 25. November 2025: In einer früheren Fassung fehlte, wer angerufen hat.',
    );
  });

  it('takes texts as text and follows no address that could run', async () => {
    const bad = 'javascript:alert(1)';
    const element = await cardOf(
      event('x', '2025', {
        title: '<img src=x onerror=alert(1)>',
        summary: '<script>alert(1)</script>',
        media: { url: bad, alt: 'x' },
        sources: [{ name: '<b>x</b>', url: bad }],
      }),
    );
    expect(all(element, 'img, script, a, b')).to.have.length(0);
    expect(textOf(one(element, '[part=card-title]'))).to.equal('<img src=x onerror=alert(1)>');
  });

  it('marks a text in another language than the reader’s', async () => {
    const given = event('x', '2025', { title: { en: 'The call' } });
    expect(one(await cardOf(given), '[part=card-title] span').lang).to.equal('en');
    expect(all(await cardOf(given, 'en-GB'), '[part=card-title] span')).to.have.length(0);
  });

  it('lets no text run out of 320 px', async () => {
    const long = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
    const given = event('x', '2025', {
      title: long,
      summary: long,
      sources: [{ name: long, url: `https://example.org/${long}` }],
    });
    const view = cardView(contextOf(timelineOf(given), { selected: 'x' }));
    const element = await stage(view, 320);
    for (const node of all(element, '*')) {
      expect(node.getBoundingClientRect().right, node.outerHTML.slice(0, 60)).to.be.at.most(
        element.getBoundingClientRect().right + 1,
      );
    }
  });
});
