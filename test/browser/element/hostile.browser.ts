import { expect } from '@open-wc/testing';
import { all, atRest, one, shadow, still, timeline, year } from './fixture.ts';

/** 10 MB, and what takes an engine seconds instead of a minute to lay out as a page's text. */
const LONG = 'lorem ipsum '.repeat(850_000);
const SHORTER = LONG.slice(0, 1e6);

const INHERITED = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

describe('data that nobody should send', () => {
  beforeEach(still);

  for (const [layout, title] of [
    ['horizontal', LONG],
    ['vertical', SHORTER],
    ['table', SHORTER],
  ] as const) {
    const size = title.length.toLocaleString('en');
    it(`with ${size} letters for a title is shown, and the page goes on: ${layout}`, async () => {
      const events = [{ id: 'x', when: '2025-02', title }, ...year.events.slice(-1)];
      const data = { ...year, events };
      const element = await timeline({ data, width: 1400, attributes: { layout } });
      expect(element.events).to.have.length(events.length);
      await atRest(element);
      if (layout === 'horizontal') {
        // What is measured and drawn is cut; what is said and read is not.
        const lines = all(element, '[data-id=x] .lines').map((at) => at.textContent);
        expect(lines.join('').length).to.be.within(100, 400);
      }
      element.select('x');
      await element.updateComplete;
      expect(shadow(element).textContent).to.contain(title.trim());
    }).timeout(120_000);
  }

  it('with 1 MB in every other place is shown', async () => {
    const long = SHORTER;
    const text = { de: long, en: long };
    const fields = { dateText: text, summary: text, place: text, tags: [long], group: 'g' };
    const event = { ...fields, id: 'x', when: '2025-02/2025-03', title: 'x' };
    const data = {
      ...year,
      title: long,
      groups: [{ id: 'g', label: long }],
      eras: [{ when: '2025-01/2025-03', label: long }],
      events: [{ ...event, sources: [{ name: long, url: `https://a.example/${long}` }] }],
    };
    for (const layout of ['horizontal', 'vertical']) {
      const element = await timeline({ data, attributes: { layout, lanes: 'group' } });
      await atRest(element);
      expect(element.events).to.have.length(1);
    }
  }).timeout(120_000);

  it('with 5000 faults tells how many there are, and lists a few', async () => {
    const broken = Array.from({ length: 5000 }, (_, i) => ({ when: `never ${i}`, title: 'x' }));
    const data = { ...year, events: [...year.events, ...broken] };
    const element = await timeline({ data, attributes: { debug: '' } });
    expect(element.events).to.have.length(year.events.length);
    expect(element.problems.filter(({ level }) => level === 'error')).to.have.length(5000);
    const list = one(shadow(element), '[part~=problem-list]');
    expect(list.textContent).to.contain('5,000');
    expect(list.querySelectorAll('tr').length).to.be.within(20, 400);
  }).timeout(60_000);

  it('with names that every object has of its prototype is like any other', async () => {
    const events = INHERITED.map((name, i) => ({
      id: name,
      when: `2025-0${i + 1}`,
      title: name,
      group: name,
      links: [{ to: INHERITED[(i + 1) % INHERITED.length], type: 'see' }],
    }));
    const attributes = { layout: 'horizontal', lanes: 'group' };
    const element = await timeline({ data: { events }, attributes });
    for (const name of INHERITED) {
      expect(all(element, `[part~=label][data-id="${name}"]`)).to.have.length(1);
      element.select(name);
      await element.updateComplete;
      expect(element.selected).to.equal(name);
      expect(one(shadow(element), '[part~=card]').textContent).to.contain(name);
    }
    element.select('valueOf');
    await element.updateComplete;
    expect(element.events).to.have.length(INHERITED.length);
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
  });
});
