import { expect } from '@open-wc/testing';
import type { EventTimeline } from '../../../src/event-timeline.ts';
import {
  all,
  atRest,
  flagship,
  focused,
  label,
  one,
  press,
  shadow,
  still,
  timeline,
  tool,
  touch,
  track,
  wheel,
} from './fixture.ts';

const arabic = await fetch(new URL('../../../data/stories/suez.json', import.meta.url)).then(
  (response) => response.json(),
);

const box = (node: Element): DOMRect => node.getBoundingClientRect();
const middle = (node: Element): number => box(node).left + box(node).width / 2;
const lefts = (nodes: readonly Element[]): number[] => nodes.map((node) => box(node).left);
const falling = (values: readonly number[]): number[] => [...values].sort((a, b) => b - a);

/** The story of the canal, in a page that runs from right to left. */
function canal(attributes: Record<string, string> = {}): Promise<EventTimeline> {
  return timeline({
    data: arabic,
    lang: 'ar',
    dir: 'rtl',
    width: 1100,
    attributes: { layout: 'horizontal', ...attributes },
  });
}

/** The flagship, which has silences, plans and a now, mirrored. */
function mirrored(attributes: Record<string, string> = {}): Promise<EventTimeline> {
  return timeline({
    data: flagship,
    lang: 'ar',
    dir: 'rtl',
    width: 1100,
    attributes: { layout: 'horizontal', ...attributes },
  });
}

/** Where the letters of `text` stand in an element, from left to right. */
function place(element: Element, text: string): DOMRect {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const from = node.textContent?.indexOf(text) ?? -1;
    if (from < 0) continue;
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, from + text.length);
    return range.getBoundingClientRect();
  }
  throw new Error(`no “${text}”`);
}

describe('from right to left, time', () => {
  beforeEach(still);

  it('begins at the right: markers and ticks stand further left the later they are', async () => {
    const element = await canal();
    const markers = element.events
      .map(({ id }) => shadow(element).querySelector(`svg [part~=point][data-id="${id}"]`))
      .filter((marker) => marker !== null);
    expect(markers.length).to.be.greaterThan(8);
    expect(markers.map(middle)).to.deep.equal(falling(markers.map(middle)));
    const ticks = all(element, '.tick.minor');
    const years = ticks.map((tick) => Number.parseInt(tick.textContent ?? '', 10));
    expect(years).to.deep.equal([...years].sort((a, b) => a - b));
    expect(lefts(ticks)).to.deep.equal(falling(lefts(ticks)));
  });

  it('writes each flag to the left of its leader', async () => {
    const element = await canal();
    for (const flag of all(element, '.flag:not(.away)')) {
      const id = one(flag, '[data-id]').dataset['id'];
      const leader = shadow(element).querySelector(`[part~=leader][data-id="${id}"]`);
      if (!leader) throw new Error(`no leader of ${id}`);
      expect(middle(one(flag, '.line')), id).to.be.below(box(leader).right + 1);
      expect(box(one(flag, '.flag-date')).left, id).to.be.at.least(box(track(element)).left - 1);
    }
  });

  it('writes the name of an era at the end where it begins', async () => {
    const element = await canal();
    const band = shadow(element).querySelector('svg [part~=era]');
    if (!band) throw new Error('no era');
    const name = one(shadow(element), '.era-label');
    expect(box(name).right).to.be.closeTo(box(band).right, 12);
  });

  it('has what is planned to the left of now', async () => {
    const element = await mirrored();
    const now = shadow(element).querySelector('[part~=now-line]');
    const outlook = shadow(element).querySelector('[part~=outlook]');
    if (!now || !outlook) throw new Error('no now');
    expect(box(outlook).right).to.be.closeTo(middle(now), 6);
    expect(box(outlook).left).to.be.closeTo(box(track(element)).left, 6);
    const plan = shadow(element).querySelector('svg [part~=point][data-id="trump-visits-china"]');
    if (!plan) throw new Error('no plan');
    expect(middle(plan)).to.be.below(middle(now));
    expect(box(one(shadow(element), '[part~=now].now-label')).right).to.be.at.most(
      box(track(element)).right + 1,
    );
  });

  it('writes the length of a silence over its break', async () => {
    const element = await mirrored();
    const cuts = [...shadow(element).querySelectorAll('svg .cut')];
    const labels = all(element, '.break-label:not(.unseen)');
    expect(labels.length).to.be.greaterThan(0);
    for (const text of labels) {
      const distances = cuts.map((cut) => Math.abs(middle(cut) - middle(text)));
      expect(Math.min(...distances)).to.be.below(10);
    }
  });
});

describe('from right to left, the reader', () => {
  beforeEach(still);

  it('does not say on which side the outlook is where the page runs against its language', async () => {
    const said = async (lang: string, dir: 'ltr' | 'rtl') => {
      const setting = { data: flagship, lang, dir, width: 1100 };
      const element = await timeline({ ...setting, attributes: { layout: 'horizontal' } });
      return one(shadow(element), '.now-label').textContent?.includes('·');
    };
    expect(await said('en', 'ltr')).to.equal(true);
    expect(await said('en', 'rtl')).to.equal(false);
    expect(await said('ar', 'rtl')).to.equal(true);
    expect(await said('ar', 'ltr')).to.equal(false);
  });

  it('goes on with the arrow to the left, and back with that to the right', async () => {
    const element = await canal();
    label(element, 'opening').focus();
    await press('ArrowLeft');
    expect(focused(element)).to.equal('shares');
    await press('ArrowRight');
    expect(focused(element)).to.equal('opening');
    await press('Home');
    expect(focused(element)).to.equal(element.events[0]?.id);
  });

  it('pulls later time in by dragging to the right', async () => {
    const element = await canal();
    element.show('1860', '1900');
    const before = await atRest(element);
    touch(element, 'down', 300);
    touch(element, 'move', 320);
    touch(element, 'move', 500);
    touch(element, 'up', 500);
    const after = await atRest(element);
    expect(after.from).to.be.greaterThan(before.from);
    const width = box(track(element)).width;
    expect(after.from - before.from).to.be.closeTo(
      ((before.to - before.from) * 200) / width,
      (before.to - before.from) * 0.05,
    );
  });

  it('sees earlier time by turning the wheel to the right', async () => {
    const element = await canal();
    element.show('1900', '1950');
    const before = await atRest(element);
    const event = wheel(element, { deltaX: 60 });
    expect(event.defaultPrevented).to.equal(true);
    expect((await atRest(element)).from).to.be.below(before.from);
  });

  it('zooms about the pointer: what was under it stays there', async () => {
    const element = await canal();
    element.show('1860', '1960');
    const before = await atRest(element);
    const at = (range: { from: number; to: number }) => range.to - (range.to - range.from) * 0.25;
    wheel(element, { ctrlKey: true, deltaY: -120 }, 0.25);
    const after = await atRest(element);
    expect(after.to - after.from).to.be.below(before.to - before.from);
    expect(at(after)).to.be.closeTo(at(before), (before.to - before.from) * 0.01);
  });

  it('finds “earlier” to the right of “later”, and each arrow points its way', async () => {
    const element = await canal();
    const [earlier, later] = [tool(element, 'earlier'), tool(element, 'later')];
    expect(box(earlier).left).to.be.greaterThan(box(later).left);
    for (const button of [earlier, later]) {
      expect(getComputedStyle(one(button, 'svg')).scale).to.equal('-1 1');
    }
    element.show('1880', '1920');
    const before = await atRest(element);
    later.click();
    expect((await atRest(element)).from).to.be.greaterThan(before.from);
  });

  it('finds the event before to the right of the one after, and each arrow points its way', async () => {
    const element = await canal({ selected: 'opening' });
    const card = one(shadow(element), '[part~=card]');
    const [previous, next] = [one(card, '[part~=previous]'), one(card, '[part~=next]')];
    expect(box(previous).left).to.be.greaterThan(box(next).left);
    for (const button of [previous, next]) {
      const arrow = one(button, '.arrow');
      expect(getComputedStyle(arrow).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
    }
    expect(box(one(previous, '.arrow')).left).to.be.greaterThan(box(one(previous, 'span')).left);
    expect(box(one(next, '.arrow')).left).to.be.below(box(one(next, 'span')).left);
    expect(box(one(card, '.close')).left).to.be.closeTo(box(card).left, 4);
  });
});

describe('from right to left, the other layouts', () => {
  it('the table begins with its dates at the right', async () => {
    const element = await canal({ layout: 'table' });
    const heads = all(element, '.table thead th');
    expect(lefts(heads)).to.deep.equal(falling(lefts(heads)));
    expect(box(heads[0] ?? element).right).to.be.closeTo(box(element).right, 2);
  });

  it('the vertical line has its signs at the right of its texts', async () => {
    const element = await canal({ layout: 'vertical' });
    for (const row of all(element, '.row')) {
      expect(box(one(row, '.mark')).left).to.be.at.least(box(one(row, '.label')).right - 1);
    }
  });

  it('the legend shows the arrow of what goes on as the drawing does', async () => {
    const element = await mirrored();
    for (const sign of shadow(element).querySelectorAll('.legend svg.glyph')) {
      expect(getComputedStyle(sign).scale).to.equal('-1 1');
    }
  });
});

describe('from right to left, Latin letters', () => {
  const title = 'Stop! Really.';
  const data = {
    lang: 'ar',
    title,
    intro: title,
    notes: title,
    groups: [{ id: 'g', label: title }],
    events: [
      { id: 'a', when: '2024-05-01', title, summary: title, place: title, group: 'g' },
      { id: 'b', when: '2025-05-01', title: 'السفينة Ever Given تسدّ القناة', group: 'g' },
      { id: 'c', when: '2025-01-01/2025-03-01', title, group: 'g' },
    ],
  };
  const page = (attributes: Record<string, string>) =>
    timeline({ data, lang: 'ar', dir: 'rtl', width: 1000, attributes });

  /** The full stop stands at the right of the last word, not before the first. */
  const expectWhole = (element: Element, where: string) =>
    expect(place(element, '.').left, where).to.be.at.least(place(element, 'Really').right - 1);

  it('keep their order and their full stop in titles, cards, notes and legends', async () => {
    const element = await page({ layout: 'horizontal', selected: 'a' });
    const places = [
      '.title',
      '.intro',
      '.flag .lines',
      '.span-label .lines',
      '.card-title',
      '.summary',
      '.place',
      '.legend li',
      '.footer',
    ];
    for (const selector of places) {
      const found = all(element, selector).find((node) => node.textContent?.includes('Really'));
      if (!found) throw new Error(`no text in ${selector}`);
      expectWhole(found, selector);
    }
  });

  it('keep them in the table and in the vertical line', async () => {
    const table = await page({ layout: 'table' });
    expectWhole(label(table, 'a'), 'table');
    const spine = await page({ layout: 'vertical' });
    expectWhole(one(label(spine, 'a'), '.label-title'), 'vertical');
  });

  it('within an Arabic title run from left to right, the title from right to left', async () => {
    const element = await page({ layout: 'horizontal', selected: 'b' });
    const text = one(shadow(element), '.card-title');
    expect(place(text, 'Ever').left).to.be.below(place(text, 'Given').left);
    expectWhole(one(shadow(element), '[part~=previous] span'), 'neighbour');
    expect(place(text, 'السفينة').right).to.be.greaterThan(place(text, 'Given').left);
  });
});
