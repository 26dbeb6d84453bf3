import { expect } from '@open-wc/testing';
import '../../../src/define.ts';
import type { EventTimeline } from '../../../src/event-timeline.ts';
import { contrast, painted } from './contrast.ts';

const data = {
  lang: 'de',
  groups: [
    { id: 'a', label: 'Regierung' },
    { id: 'b', label: 'Opposition' },
  ],
  eras: [
    { when: '2018/2021', label: 'Erstes Kabinett' },
    { when: '2020/2023', label: 'Pandemie' },
  ],
  events: [
    { id: 'one', when: '2018-02-01', title: 'Eins', group: 'a' },
    {
      id: 'two',
      when: '2020-03-01',
      title: 'Zwei',
      group: 'b',
      reported: '2022-03-01',
      links: [
        { to: 'one', type: 'responds-to' },
        { to: 'bar', type: 'led-to' },
      ],
    },
    { id: 'bar', when: '2021-01-01/2022-06-01', title: 'Balken', group: 'a' },
    { id: 'three', when: '2024-05-01', title: 'Drei', group: 'b', links: [{ to: 'two' }] },
  ],
};

async function timeline(attributes: Record<string, string> = {}): Promise<EventTimeline> {
  const element = document.createElement('event-timeline');
  element.style.inlineSize = '900px';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = data;
  document.body.append(element);
  await element.ready;
  return element;
}

function all<T extends Element = HTMLElement>(element: EventTimeline, selector: string): T[] {
  return [...(element.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
}

function one<T extends Element = HTMLElement>(element: EventTimeline, selector: string): T {
  const [first] = all<T>(element, selector);
  if (!first) throw new Error(`no ${selector}`);
  return first;
}

const drawn = (element: EventTimeline, selector: string) =>
  all<SVGElement>(element, selector).filter((line) => getComputedStyle(line).display !== 'none');

describe('what lies behind and below the flags', () => {
  let element: EventTimeline;
  afterEach(() => element.remove());

  it('names overlapping eras in rows of their own', async () => {
    element = await timeline();
    const [first, second] = all(element, '.era-label').map((label) =>
      label.getBoundingClientRect(),
    );
    expect(all(element, 'g[part=era]')).to.have.length(2);
    expect(second?.top).to.be.at.least(first?.bottom ?? Number.NaN);
    await expect(element).to.be.accessible();
  });

  it('never lays more than two tints over one another, however deep eras are nested', async () => {
    element = await timeline();
    const eras = Array.from({ length: 12 }, (_, i) => ({
      when: `${2010 + i}/2023`,
      label: `Zeit ${i}`,
    }));
    element.data = { ...data, eras };
    await element.ready;
    expect(all(element, '.era-strip').length).to.be.at.least(12);
    const bands = all<SVGElement>(element, '.era-band').map((band) => band.getBoundingClientRect());
    const over = bands.map((band) => {
      const middle = band.left + band.width / 2;
      return bands.filter(({ left, right }) => left < middle && middle < right).length;
    });
    expect(Math.max(...over)).to.equal(2);
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`keeps 4.5:1 where two eras lie over one another, ${scheme}`, async () => {
      element = await timeline();
      element.style.colorScheme = scheme;
      const paper = scheme === 'light' ? '#fff' : '#16171b';
      const paint = (rect: SVGElement): [string, number] => {
        const { fill, opacity } = getComputedStyle(rect);
        return [fill, Number(opacity)];
      };
      const bands = all<SVGElement>(element, '.era-band').map(paint);
      const caps = all<SVGElement>(element, '.era-strip').map(paint);
      const color = (selector: string) =>
        painted(getComputedStyle(one(element, selector)).color, []);
      expect(bands).to.have.length(2);
      const ground = painted(paper, bands);
      expect(contrast(color('.era-label'), ground)).to.be.at.least(4.5);
      for (const cap of caps) {
        expect(contrast(painted(paper, [cap]), painted(paper, []))).to.be.at.least(3);
      }
      expect(contrast(color('.flag-date'), ground)).to.be.at.least(4.5);
      // Each colour of the palette as the label of a bar.
      const own = one(element, '.span-label .event-label');
      for (let slot = 1; slot <= 8; slot += 1) {
        own.className = `event-label g${slot}`;
        const label = color('.span-label .event-label');
        expect(contrast(label, ground), `slot ${slot}`).to.be.at.least(4.5);
      }
    });
  }

  it('lays no line of an era through the flags and no cap under its name', async () => {
    element = await timeline();
    const axis = one(element, '[part=axis]').getBoundingClientRect();
    for (const edge of all<SVGElement>(element, '.era-edge')) {
      expect(getComputedStyle(edge).display).to.equal('none');
      const top = edge.getAttribute('d')?.match(/M[\d.-]+ ([\d.]+)/)?.[1] ?? Number.NaN;
      const origin = one(element, '[part=track]').getBoundingClientRect().top;
      expect(origin + Number(top)).to.be.closeTo(axis.top, 2);
    }
    const words = document.createRange();
    all(element, '.era-label').forEach((label, i) => {
      const text = [...label.childNodes].find(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      if (!text) throw new Error('no name');
      words.selectNodeContents(text);
      const cap = all<SVGElement>(element, '.era-strip')[i]?.getBoundingClientRect();
      expect(words.getBoundingClientRect().top).to.be.at.least(cap?.bottom ?? Number.NaN);
    });
  });

  it('keeps the name of a group at the start edge while its lane is panned', async () => {
    element = await timeline({ lanes: 'group', view: '2021/2022' });
    const edge = one(element, '[part=track]').getBoundingClientRect().left;
    const names = all(element, '[part=lane]');
    expect(names.map((name) => name.textContent?.trim())).to.deep.equal([
      'Regierung',
      'Opposition',
    ]);
    for (const name of names) expect(name.getBoundingClientRect().left).to.be.closeTo(edge, 1);
    expect(all(element, '.group-rule')).to.have.length(2);
  });

  it('draws the links of the open event and no others', async () => {
    element = await timeline();
    expect(drawn(element, '[part=link]')).to.have.length(0);
    element.select('two');
    await element.updateComplete;
    expect(drawn(element, '[part=link]')).to.have.length(3);
    expect(drawn(element, '[part=link].see .link-tip')).to.have.length(0);
  });

  it('draws when something came out, as a target that opens its event', async () => {
    element = await timeline();
    one<SVGElement>(element, '[part=report] .report-target').dispatchEvent(
      new MouseEvent('click', { bubbles: true }),
    );
    await element.updateComplete;
    expect(element.selected).to.equal('two');
  });

  it('opens a related event on a plain click and leaves every other to the browser', async () => {
    element = await timeline({ selected: 'two' });
    const link = one<HTMLAnchorElement>(element, 'a[part=related][data-to=bar]');
    expect(link.getAttribute('href')).to.equal('#event-bar');
    const click = (init: MouseEventInit): MouseEvent => {
      const event = new MouseEvent('click', {
        bubbles: true,
        composed: true,
        cancelable: true,
        ...init,
      });
      // The page of the tests must not follow it.
      document.body.addEventListener('click', (e) => e.preventDefault(), { once: true });
      let left = true;
      one(element, '.card').addEventListener(
        'click',
        (e) => {
          left = !e.defaultPrevented;
        },
        { once: true },
      );
      link.dispatchEvent(event);
      expect(left).to.equal(Boolean(init.ctrlKey ?? init.metaKey));
      return event;
    };
    click({ ctrlKey: true });
    click({ metaKey: true });
    expect(element.selected).to.equal('two');
    click({});
    await element.updateComplete;
    expect(element.selected).to.equal('bar');
  });

  it('comes clear of what the page keeps in place when it gets the focus', async () => {
    element = await timeline();
    const label = one(element, '[part=label]');
    expect(Number.parseFloat(getComputedStyle(label).scrollMarginTop)).to.be.at.least(64);
  });
});
