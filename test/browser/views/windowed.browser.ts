import { expect } from '@open-wc/testing';
import type { EventTimeline } from '../../../src/event-timeline.ts';
import {
  all,
  focused,
  frame,
  label,
  one,
  press,
  type Setting,
  shadow,
  timeline,
  until,
} from '../element/fixture.ts';

const DAY = 86_400_000;
const START = Date.UTC(1990, 0, 1);
const words = 'Gipfel Zoll Krieg Wahl Börse Ernte Streik Frieden'.split(' ');

/** Titles of one line and of several, some events with more to tell than others. */
function story(count: number, more: object = {}): object {
  const groups = ['a', 'b'].map((id) => ({ id, label: `Group ${id}` }));
  const events = Array.from({ length: count }, (_, i) => ({
    id: `e${i}`,
    when: new Date(START + i * DAY).toISOString().slice(0, 10),
    title: `${words[(i * 7) % 8]} ${i}${i % 5 === 0 ? ' and so much more of it that it takes lines'.repeat(3) : ''}`,
    group: i % 2 ? 'a' : 'b',
    summary: 'What happened on that day, told at some length. '.repeat(6),
  }));
  return { title: 'Many', lang: 'en', groups, events, ...more };
}

const LISTS = ['vertical', 'table'] as const;

const many = (layout: string, count = 5000, setting: Setting = {}): Promise<EventTimeline> =>
  timeline({ data: story(count), ...setting, attributes: { layout } });

const area = (element: EventTimeline): HTMLElement => one(shadow(element), '.rows');
const rows = (element: EventTimeline): HTMLElement[] => all(element, '[data-rows] > [data-at]');
const top = (node: Element): number => node.getBoundingClientRect().top;
const idOf = (row: Element): string => one(row, '[part~=label]').dataset['id'] ?? '';
const positions = (element: EventTimeline): number[] =>
  rows(element).map((row) => Number(row.dataset['at']));

/** Upper edge of what is seen of the rows. */
function edge(element: EventTimeline): number {
  const head = shadow(element).querySelector<HTMLElement>('thead');
  const sticky = head && getComputedStyle(head).position === 'sticky';
  return top(area(element)) + area(element).clientTop + (sticky ? head.offsetHeight : 0);
}

const seen = (element: EventTimeline): HTMLElement[] =>
  rows(element).filter((row) => {
    const { top: start, bottom } = row.getBoundingClientRect();
    return bottom > edge(element) + 1 && start < area(element).getBoundingClientRect().bottom - 1;
  });

async function scroll(element: EventTimeline, to: number): Promise<void> {
  area(element).scrollTop = to;
  await frame();
  await frame();
}

/** The view is covered with rows, in order, none on another, and each says which one it is. */
function expectWhole(element: EventTimeline): void {
  const boxes = rows(element).map((row) => row.getBoundingClientRect());
  boxes.forEach((box, i) => {
    const before = boxes[i - 1];
    if (before) expect(box.top, `row ${i}`).to.be.at.least(before.bottom - 0.5);
  });
  const visible = seen(element);
  const { bottom } = area(element).getBoundingClientRect();
  const head = shadow(element).querySelector('thead');
  const begin = head && positions(element)[0] === 0 ? head.getBoundingClientRect().bottom : 0;
  expect(top(visible[0] as Element)).to.be.at.most(Math.max(edge(element), begin) + 1);
  const last = visible.at(-1)?.getBoundingClientRect().bottom ?? 0;
  expect(last).to.be.at.least(bottom - area(element).clientTop - 1.5);
  for (const row of rows(element)) {
    const at = Number(row.dataset['at']);
    expect(idOf(row)).to.equal(element.events[at]?.id);
    const index = row.getAttribute('aria-rowindex') ?? row.getAttribute('aria-posinset');
    expect(index).to.equal(`${at + (row.localName === 'tr' ? 2 : 1)}`);
  }
}

describe('a long list', () => {
  for (const layout of LISTS) {
    for (const width of layout === 'table' ? [360, 1000] : [360]) {
      it(`has only some rows in the page, wherever it is scrolled: ${layout}, ${width} px`, async () => {
        const element = await many(layout, 5000, { width });
        const { scrollHeight } = area(element);
        for (const share of [0.001, 0.3, 0.302, 0.29, 1, 0]) {
          await scroll(element, share * scrollHeight);
          expectWhole(element);
          expect(rows(element).length).to.be.below(120);
        }
        expect(positions(element)[0]).to.equal(0);
      });
    }

    it(`is accessible and says how many rows it has: ${layout}`, async () => {
      const element = await many(layout, 10_000);
      await expect(element).to.be.accessible();
      expect(area(element).getAttribute('aria-label')).to.equal('10,000 events');
      if (layout === 'table') {
        const table = one(shadow(element), 'table');
        expect(table.getAttribute('aria-rowcount')).to.equal('10001');
        expect(one(shadow(element), 'caption').textContent).to.contain('10,000 events');
      } else expect(rows(element)[0]?.getAttribute('aria-setsize')).to.equal('10000');
    });

    it(`shows the same rows one after the other when it is scrolled through: ${layout}`, async () => {
      const element = await many(layout, 300);
      const met = new Map<number, string>();
      while (!met.has(299)) {
        for (const row of seen(element)) met.set(Number(row.dataset['at']), idOf(row));
        await scroll(element, area(element).scrollTop + area(element).clientHeight * 0.8);
      }
      expect([...met.values()]).to.deep.equal(element.events.map(({ id }) => id));
      await scroll(element, 0);
      expect(idOf(rows(element)[0] as Element)).to.equal('e0');
      expect(top(rows(element)[0] as Element)).to.be.closeTo(edge(element), 1);
    });

    it(`does not move what is seen when rows come, go or grow above it: ${layout}`, async () => {
      const element = await many(layout);
      await scroll(element, 60_000);
      for (let step = 0; step < 6; step++) {
        const [row] = seen(element);
        const before = top(row as Element);
        await scroll(element, area(element).scrollTop - 150);
        expect(top(row as Element) - before, `step ${step}`).to.be.closeTo(150, 1);
      }
      const [first] = rows(element);
      const last = seen(element)[2] as HTMLElement;
      const before = top(last);
      (first as HTMLElement).style.paddingBlockStart = '77px';
      await frame();
      await frame();
      expect(top(last)).to.be.closeTo(before, 1);
      expect(top(first as Element)).to.be.below(edge(element) - 77);
    });

    it(`keeps the first row that is seen through other sizes of text: ${layout}`, async () => {
      const element = await many(layout);
      await scroll(element, 100_000);
      const whole = () => seen(element).find((row) => top(row) > edge(element) - 1) as HTMLElement;
      const row = whole();
      const [id, before] = [idOf(row), top(row) - edge(element)];
      element.style.fontSize = '22px';
      for (let i = 0; i < 4; i++) await frame();
      const now = seen(element).find((one) => idOf(one) === id) as HTMLElement;
      expect(top(now) - edge(element)).to.be.closeTo(before, 1.5);
      expectWhole(element);
    });

    it(`leads to every row by keys, and keeps the focused one when it is scrolled away: ${layout}`, async () => {
      const element = await many(layout, 100_000);
      label(element, 'e0').focus();
      await press('End');
      expect(focused(element)).to.equal('e99999');
      await press('ArrowDown');
      expect(focused(element)).to.equal('e99999');
      await press('ArrowUp', 'ArrowUp');
      expect(focused(element)).to.equal('e99997');
      expectWhole(element);
      await press('PageUp');
      const id = Number(focused(element)?.slice(1));
      expect(id).to.be.within(99_900, 99_996);
      await scroll(element, 0);
      expect(focused(element)).to.equal(`e${id}`);
      expect(positions(element)).to.include(0).and.include(id);
      await press('ArrowDown');
      expect(focused(element)).to.equal(`e${id + 1}`);
      expect(seen(element).map(idOf)).to.include(`e${id + 1}`);
      await press('Home');
      expect(focused(element)).to.equal('e0');
      for (let i = 0; i < 12; i++) await press('ArrowDown');
      expect(focused(element)).to.equal('e12');
      expectWhole(element);
    });

    it(`brings into view what is opened from outside: ${layout}`, async () => {
      const element = await many(layout);
      element.select('e4000');
      await element.updateComplete;
      expect(seen(element).map(idOf)).to.include('e4000');
      expect(label(element, 'e4000').getAttribute('aria-expanded')).to.equal('true');
      await frame();
      expectWhole(element);
    });

    it(`goes on showing the same rows when events come before them: ${layout}`, async () => {
      const element = await many(layout);
      await scroll(element, 50_000);
      const row = seen(element)[1] as HTMLElement;
      const [id, before] = [idOf(row), top(row)];
      const earlier = Array.from({ length: 50 }, (_, i) => ({
        id: `n${i}`,
        when: '1980',
        title: `Old ${i}`,
      }));
      const { events, ...rest } = story(5000) as { events: object[] };
      element.data = { ...rest, events: [...earlier, ...events] };
      await element.ready;
      await frame();
      const now = rows(element).find((one) => idOf(one) === id) as HTMLElement;
      expect(top(now)).to.be.closeTo(before, 1.5);
      expectWhole(element);
    });
  }

  it('opens a row where it is, and tells in it what it has to tell', async () => {
    const element = await many('vertical');
    await scroll(element, 30_000);
    const row = seen(element)[3] as HTMLElement;
    const id = idOf(row);
    const before = top(row);
    label(element, id).click();
    await element.updateComplete;
    await frame();
    const open = label(element, id).closest('li') as HTMLElement;
    expect(top(open)).to.be.closeTo(before, 1);
    expect(one(open, '.detail').textContent).to.contain('told at some length');
    const next = seen(element).find((one) => top(one) > top(open)) as HTMLElement;
    const place = top(next);
    label(element, idOf(next)).click();
    await element.updateComplete;
    await frame();
    expect(top(label(element, idOf(next)).closest('li') as HTMLElement)).to.be.closeTo(place, 1);
    expectWhole(element);
  });

  it('of a million px and more goes to its end, and is whole on the way', async () => {
    const element = await many('vertical', 100_000, { width: 360 });
    expect(area(element).scrollHeight).to.be.at.most(4_100_000);
    await scroll(element, area(element).scrollHeight);
    expect(positions(element).at(-1)).to.equal(99_999);
    for (let i = 0; i < 12; i++) await scroll(element, area(element).scrollTop - 300);
    expectWhole(element);
    await scroll(element, area(element).scrollHeight / 2);
    expect(positions(element)[0]).to.be.within(45_000, 55_000);
  });

  it('runs from right to left as well', async () => {
    for (const layout of LISTS) {
      const element = await many(layout, 2000, { dir: 'rtl', lang: 'ar' });
      await scroll(element, 40_000);
      expectWhole(element);
      const { right } = area(element).getBoundingClientRect();
      for (const row of seen(element))
        expect(row.getBoundingClientRect().right).to.be.at.most(right);
    }
  });

  it('tells eras, silences and now at their rows', async () => {
    const eras = [{ when: '1995-06/1996', label: 'The era' }];
    const data = story(5000, { eras, asOf: '1998-01-01' });
    const element = await timeline({ data, attributes: { layout: 'vertical' } });
    const at = (day: string) => (Date.parse(day) - START) / DAY;
    for (const [part, row] of [
      ['era', at('1995-06-01')],
      ['now', at('1998-01-01')],
    ] as const) {
      element.select(`e${row}`);
      await element.updateComplete;
      await frame();
      const place = one(shadow(element), `[part=${part}]`).closest<HTMLElement>('[data-at]');
      expect(place?.dataset['at'], part).to.equal(`${row}`);
    }
  });

  it('is sorted as a whole, begins anew at its first row, and goes back', async () => {
    const element = await many('table', 5000);
    await scroll(element, 20_000);
    const by = (key: string) => one<HTMLButtonElement>(shadow(element), `[data-sort=${key}]`);
    const first = () => one(rows(element)[0] as Element, '.row-label').textContent?.trim() ?? '';
    by('event').click();
    await until(() => by('event').closest('th')?.getAttribute('aria-sort') === 'ascending');
    const sorted = element.events
      .map(({ title }) => `${title}`)
      .sort(new Intl.Collator('en', { numeric: true }).compare);
    expect(area(element).scrollTop).to.equal(0);
    expect(first()).to.equal(sorted[0]);
    expect(one(shadow(element), '.rows-count').textContent).to.contain(
      'Sorted by: Event, ascending',
    );
    await until(
      () => one(shadow(element), '[part=status]').textContent?.includes('Event') === true,
    );
    by('event').click();
    await until(() => by('event').closest('th')?.getAttribute('aria-sort') === 'descending');
    expect(first()).to.equal(sorted.at(-1));
    label(element, idOf(rows(element)[0] as Element)).focus();
    await press('End');
    expect(shadow(element).activeElement?.textContent?.trim()).to.equal(sorted[0]);
    by('event').click();
    await until(() => by('date').closest('th')?.getAttribute('aria-sort') === 'ascending');
    expect(idOf(rows(element)[0] as Element)).to.equal('e0');
  });

  it('has a column for what only one event of many tells, once that is shown', async () => {
    const { events, ...rest } = story(5000) as { events: object[] };
    const data = { ...rest, events: events.with(4321, { ...events[4321], place: 'Reykjavík' }) };
    const element = await timeline({ data, attributes: { layout: 'table' } });
    expect(all(element, '[data-sort=place]')).to.have.length(0);
    element.select('e4321');
    await element.updateComplete;
    expect(one(shadow(element), 'td.col-place .value:not(:empty)').textContent).to.equal(
      'Reykjavík',
    );
    expect(all(element, 'th [data-sort=place]')).to.have.length(1);
  });
});

describe('a short list', () => {
  for (const layout of LISTS) {
    it(`is in the page as a whole, and scrolls with it: ${layout}`, async () => {
      const element = await many(layout, 299);
      expect(all(element, '.rows, [data-at], [aria-rowindex], [aria-setsize]')).to.have.length(0);
      expect(all(element, '[part~=label]')).to.have.length(299);
    });
  }

  it('is sorted too', async () => {
    const element = await many('table', 20);
    one(shadow(element), '[data-sort=group]').click();
    await element.updateComplete;
    const groups = all(element, 'td.col-group').map((cell) => cell.textContent?.trim());
    expect(groups).to.deep.equal([...groups].sort());
    expect(one(shadow(element), 'caption').textContent).to.contain('Sorted by: Topic, ascending');
  });
});
