import { expect, fixture, html } from '@open-wc/testing';
import type { EventTimeline } from './fixture.ts';
import { all, flagship, one, place, settled, textOf, until, withoutMotion } from './fixture.ts';

/** What each language calls the table: a word of the toolbar. */
const TABLE: Readonly<Record<string, string>> = {
  ar: 'جدول',
  es: 'Tabla',
  fr: 'Tableau',
  it: 'Tabella',
  nl: 'Tabel',
  pl: 'Tabela',
  pt: 'Tabela',
  ru: 'Таблица',
  tr: 'Tablo',
  uk: 'Таблиця',
};

const tools = (element: EventTimeline): string[] => all(element, '[data-tool]').map(textOf);

describe('a language that is fetched when a page speaks it', () => {
  withoutMotion();

  for (const [lang, table] of Object.entries(TABLE)) {
    it(`is ${lang}: with it comes the first picture, not before`, async () => {
      const element = await place({ data: await flagship(), selected: 'call' }, { lang });
      expect(tools(element)).to.include(table);
      const own = textOf(one(element, '[part~=legend]')) + textOf(one(element, '[part~=now]'));
      expect(own).not.to.match(/\b(As of|planned|outlook|not confirmed)\b/);
    });
  }

  it('may name a region', async () => {
    const element = await place({ data: await flagship() }, { lang: 'fr-CA' });
    expect(tools(element)).to.include('Tableau');
    expect(one(element, 'section.root').lang).to.equal('fr-CA');
  });

  it('comes in at run time, for problems too, and goes again', async () => {
    const element = await place({ data: [{ when: 'neulich', title: 'x' }] }, { lang: 'de' });
    const german = element.problems[0]?.message;
    element.lang = 'nl';
    await settled(element);
    const dutch = element.problems[0]?.message;
    expect(dutch).to.be.a('string').and.not.to.equal(german);
    expect(textOf(one(element, '[part~=notice]'))).to.contain(dutch);
    element.lang = 'de';
    await settled(element);
    expect(element.problems[0]?.message).to.equal(german);
  });
});

describe('a language beside the single file', () => {
  it('adds itself, whichever of the two scripts comes first', async () => {
    const built = await fetch('/dist/extras/fr.js', { method: 'HEAD' });
    if (!built.ok) throw new Error('dist/extras/fr.js is missing: npm run build');
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe width="900" height="600" src="/test/browser/page/extras/index.html"></iframe>`,
    );
    const timeline = (): EventTimeline | null | undefined =>
      frame.contentDocument?.querySelector('event-timeline');
    const said = (): string => timeline()?.shadowRoot?.querySelector('section')?.textContent ?? '';
    // The bar of the war, named when the track has been laid out.
    await until(() => said().includes('24 février 2022, en cours'), 'a French label');
    expect(said()).to.contain('Tableau');
  });
});
