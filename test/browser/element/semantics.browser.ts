import { expect } from '@open-wc/testing';
import { all, flagship, label, one, shadow, still, timeline, year } from './fixture.ts';

const layouts = ['horizontal', 'vertical', 'table'] as const;
const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What is exposed to assistive technology below a node, in reading order. */
function exposed(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) && !(node instanceof ShadowRoot)) return '';
  if (node instanceof Element) {
    const { display, visibility } = getComputedStyle(node);
    const hidden = display === 'none' || visibility === 'hidden';
    if (hidden || node.getAttribute('aria-hidden') === 'true' || node.localName === 'style') {
      return '';
    }
    const name = node.getAttribute('aria-label');
    if (name && node.localName === 'button') return ` ${name} `;
  }
  return [...node.childNodes].map(exposed).join('');
}

/** Headings, as "level: text". */
const headings = (root: ParentNode): string[] =>
  [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
    (heading) => `${heading.localName}: ${squeeze(exposed(heading))}`,
  );

describe('what is exposed', () => {
  beforeEach(still);

  for (const layout of layouts) {
    for (const lang of ['de', 'en'] as const) {
      it(`is each event of the flagship exactly once, in time order, ${layout}, ${lang}`, async () => {
        const element = await timeline({ data: flagship, lang, attributes: { layout } });
        const text = squeeze(exposed(shadow(element)));
        const ids = all(element, '[part~=label]').map((node) => node.dataset['id']);
        expect(ids).to.deep.equal(element.events.map((event) => event.id));
        const titles = new Map(flagship.events.map((event) => [event.id, event.title[lang]]));
        for (const id of ids) {
          const title = titles.get(id ?? '') ?? id ?? '';
          expect(text.split(title).length - 1, title).to.equal(1);
          expect(squeeze(exposed(label(element, id ?? ''))), title).to.contain(title);
        }
      });
    }
  }

  it('is a list with one item for each event', async () => {
    for (const [layout, items] of [
      ['horizontal', '[role=list] [role=listitem]'],
      ['vertical', 'ol[role=list] > li'],
      ['table', '[role=table] tbody [role=row]'],
    ] as const) {
      const element = await timeline({ data: flagship, attributes: { layout } });
      const found = all(element, items);
      expect(found, layout).to.have.length(flagship.events.length);
      for (const item of found) {
        expect(item.querySelectorAll('[part~=label]'), layout).to.have.length(1);
      }
    }
  });

  it('has the date before the title in every name', async () => {
    for (const layout of ['horizontal', 'vertical'] as const) {
      const element = await timeline({ attributes: { layout } });
      const name = squeeze(exposed(label(element, 'c')));
      expect(name, layout).to.match(/May 20, 2025.*Event c/);
    }
  });

  it('is all there still when one has zoomed far in', async () => {
    const element = await timeline({ data: flagship, attributes: { layout: 'horizontal' } });
    element.show('2025-11-24', '2025-11-25');
    await element.updateComplete;
    const text = squeeze(exposed(shadow(element)));
    for (const { title } of flagship.events) {
      expect(text.split(title.en).length - 1, title.en).to.equal(1);
    }
  });

  it('tells two stories about one event nowhere: the drawing is hidden', async () => {
    const element = await timeline({ data: flagship, attributes: { layout: 'horizontal' } });
    for (const drawing of all(element, 'svg')) {
      expect(drawing.closest('[aria-hidden=true]')).to.equal(drawing);
    }
  });
});

describe('the section', () => {
  beforeEach(still);

  for (const layout of layouts) {
    it(`is named by the heading of the title, ${layout}`, async () => {
      const element = await timeline({ attributes: { layout } });
      const section = one(shadow(element), 'section.root');
      const name = section.getAttribute('aria-labelledby') ?? '';
      const heading = shadow(element).getElementById(name);
      expect(heading?.localName).to.equal('h3');
      expect(squeeze(heading?.textContent ?? '')).to.equal('A year');
      expect(section.hasAttribute('aria-label')).to.equal(false);
    });
  }

  it('has a name without a title too', async () => {
    const element = await timeline({ data: { events: year.events } });
    const section = one(shadow(element), 'section.root');
    expect(section.hasAttribute('aria-labelledby')).to.equal(false);
    expect(section.getAttribute('aria-label')).to.not.be.empty;
  });

  for (const [level, title, event] of [
    ['', 'h3', 'h4'],
    ['2', 'h2', 'h3'],
    ['4', 'h4', 'h5'],
    ['6', 'h6', 'h6'],
  ] as const) {
    it(`has its headings where the page wants them: heading-level="${level}"`, async () => {
      for (const layout of ['horizontal', 'vertical'] as const) {
        const attributes = level ? { layout, 'heading-level': level } : { layout };
        const element = await timeline({ attributes });
        const [first, ...others] = headings(shadow(element));
        expect(first).to.equal(`${title}: A year`);
        expect(others).to.have.length(5);
        for (const heading of others) expect(heading).to.match(new RegExp(`^${event}: .*Event`));
      }
    });
  }
});

describe('a label', () => {
  beforeEach(still);

  for (const layout of layouts) {
    it(`says whether its event is open, ${layout}`, async () => {
      const element = await timeline({ attributes: { layout } });
      const expanded = () =>
        all(element, '[part~=label][aria-expanded=true]').map((node) => node.dataset['id']);
      expect(all(element, '[part~=label][aria-expanded=false]')).to.have.length(5);
      label(element, 'c').click();
      await element.updateComplete;
      expect(expanded()).to.deep.equal(['c']);
      const controls = label(element, 'c').getAttribute('aria-controls');
      if (layout !== 'table') expect(shadow(element).getElementById(controls ?? '')).to.exist;
      element.select('d');
      await element.updateComplete;
      expect(expanded()).to.deep.equal(['d']);
      label(element, 'd').click();
      await element.updateComplete;
      expect(expanded()).to.deep.equal([]);
    });
  }

  it('is a button, and the card a region that is no dialog', async () => {
    const element = await timeline({ attributes: { layout: 'horizontal', selected: 'c' } });
    for (const node of all(element, '[part~=label]')) expect(node.localName).to.equal('button');
    const card = one(shadow(element), '[part~=card]');
    expect(card.localName).to.equal('section');
    expect(card.hasAttribute('role')).to.equal(false);
    expect(shadow(element).getElementById(card.getAttribute('aria-labelledby') ?? '')).to.exist;
    expect(all(element, '[role=dialog], [role=application], [role=grid], [role=listbox]'))
      .to //
      .have.length(0);
  });
});
