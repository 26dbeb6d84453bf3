import { expect } from '@open-wc/testing';
import { all, flagship, one, place, settled, textOf, withoutMotion, wrapperOf } from './fixture.ts';

const GERMAN = /\b(und|nicht|geplant|Stand|später|seit|Quelle|Anmerkung)\b/;
const ENGLISH = /\b(and|not|planned|later|since|Source|Note)\b/;

describe('the language', () => {
  withoutMotion();

  it('is that of the nearest ancestor, two on one page', async () => {
    const data = await flagship();
    const german = await place({ data, selected: 'call' }, { lang: 'de' });
    const english = document.createElement('event-timeline');
    Object.assign(english, { data, selected: 'call' });
    const part = document.createElement('div');
    part.lang = 'en-GB';
    part.append(english);
    wrapperOf(german).append(part);
    await english.ready;
    const said = (element: typeof german) =>
      textOf(one(element, 'section.root')).replace(/\b[A-Z]\w+ (and|und) [A-Z]\w+/g, '');
    expect(said(german)).to.match(GERMAN).and.not.to.match(ENGLISH);
    expect(said(english)).to.match(ENGLISH).and.not.to.match(GERMAN);
    expect(one(german, 'section.root').lang).to.equal('de');
    expect(one(english, 'section.root').lang).to.equal('en-GB');
  });

  for (const layout of ['horizontal', 'vertical', 'table'] as const) {
    it(`changes at run time, as ${layout}, and keeps what is open and in view`, async () => {
      const element = await place({ data: await flagship(), layout, selected: 'call' });
      element.zoomIn();
      await element.updateComplete;
      const { from, to } = element.visibleRange;
      const german = textOf(one(element, 'section.root'));
      wrapperOf(element).lang = 'en';
      await settled(element);
      const english = textOf(one(element, 'section.root'));
      expect(english).not.to.equal(german);
      expect(textOf(one(element, '[part~=title]'))).to.equal('China pushes into Ukraine diplomacy');
      expect(element.selected).to.equal('call');
      if (layout === 'horizontal') {
        expect(element.visibleRange.from).to.be.closeTo(from, 1000);
        expect(element.visibleRange.to).to.be.closeTo(to, 1000);
      }
      element.lang = 'de';
      await settled(element);
      expect(textOf(one(element, 'section.root'))).to.equal(german);
    });
  }

  it('of problems follows too, for data and for a document that could not be had', async () => {
    const data = [{ when: 'neulich', title: 'x' }];
    for (const source of [{ data }, { src: '/test/browser/page/none.json' }]) {
      const element = await place(source, { lang: 'de' });
      const german = element.problems.map(({ message }) => message);
      const codes = element.problems.map(({ code }) => code);
      wrapperOf(element).lang = 'en';
      await settled(element);
      expect(element.problems.map(({ code }) => code)).to.deep.equal(codes);
      const english = element.problems.map(({ message }) => message);
      expect(english).not.to.deep.equal(german);
      expect(textOf(one(element, '[part~=notice]'))).to.contain(english[0]);
    }
  });

  it('is read through shadow roots, and a mistyped one is passed over', async () => {
    const element = await place({ data: await flagship() }, { lang: 'de' });
    const host = document.createElement('div');
    host.lang = 'en';
    wrapperOf(element).append(host);
    const inner = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(inner);
    inner.append(element);
    await settled(element);
    expect(element.language).to.equal('en');
    element.lang = 'not a language';
    await settled(element);
    expect(element.language).to.equal('en');
    inner.lang = 'de-AT';
    await settled(element);
    expect(element.language).to.equal('de-AT');
  });

  it('that it does not know is spoken in English, dates and all', async () => {
    const element = await place({ data: await flagship(), layout: 'table' }, { lang: 'sv' });
    expect(all(element, '[data-tool]').map(textOf)).to.include('Table');
    const dates = all(element, 'time').map(textOf);
    expect(dates.length).to.be.above(3);
    expect(dates.join(' ')).to.match(/\b(Feb|Nov|Dec)[a-z]* \d+, 20\d\d/);
    expect(dates.join(' ')).not.to.match(/januari|februari|oktober|november 20/);
  });
});
