import { expect } from '@open-wc/testing';
import type { EventTimeline } from '../../../src/event-timeline.ts';
import {
  all,
  atRest,
  one,
  press,
  type Setting,
  shadow,
  still,
  timeline,
} from '../element/fixture.ts';

const DAY = 86_400_000;
const START = Date.UTC(2020, 0, 1);
const dayOf = (days: number): string => new Date(START + days * DAY).toISOString().slice(0, 10);

/** So many that they are counted: one a day for a year, and a hundred on its thirtieth day. */
const crowd = {
  lang: 'en',
  groups: [{ id: 'g', label: 'Group' }],
  events: [
    ...Array.from({ length: 366 }, (_, i) => ({ id: `d${i}`, when: dayOf(i), title: `Day ${i}` })),
    ...Array.from({ length: 100 }, (_, i) => ({
      id: `t${i}`,
      when: dayOf(29),
      title: `Together ${i}`,
      group: 'g',
    })),
  ],
};

async function crowded(setting: Setting = {}): Promise<EventTimeline> {
  still();
  const attributes = { layout: 'horizontal' };
  const element = await timeline({ data: crowd, attributes, ...setting });
  await atRest(element);
  return element;
}

const clusters = (element: EventTimeline): HTMLElement[] => all(element, '.cluster');
const focused = (element: EventTimeline): HTMLElement | null =>
  shadow(element).activeElement as HTMLElement | null;
const nameOf = (button: Element): string => button.getAttribute('aria-label') ?? '';

/** Shows the days around the hundred, which no zoom can part. */
async function together(): Promise<{ element: EventTimeline; button: HTMLElement }> {
  const element = await crowded();
  element.show(START + 28.5 * DAY, START + 31 * DAY);
  await atRest(element);
  const button = one(shadow(element), '.cluster[aria-expanded]');
  return { element, button };
}

describe('the tab stop of many events', () => {
  const stops = (element: EventTimeline) =>
    all(element, '.event-label[tabindex="0"]').map(({ dataset }) => dataset['id']);

  it('is there though its event is out of view, and focus brings it in', async () => {
    const element = await crowded();
    element.show(START + 200 * DAY, START + 230 * DAY);
    await atRest(element);
    expect(stops(element)).to.deep.equal(['d0']);
    element.focus();
    await atRest(element);
    expect(focused(element)?.dataset['id']).to.equal('d0');
    expect(element.visibleRange.from).to.be.lessThan(START + DAY);
  });

  it('keeps the focus where the view moves on, and fights with no hand for it', async () => {
    const element = await crowded();
    element.focus();
    await press('ArrowRight');
    element.show(START + 200 * DAY, START + 230 * DAY);
    await atRest(element);
    expect(element.visibleRange.from).to.be.closeTo(START + 200 * DAY, DAY / 10);
    expect(focused(element)?.dataset['id']).to.equal('d1');
    expect(stops(element)).to.deep.equal(['d1']);
    await press('ArrowRight');
    await atRest(element);
    expect(focused(element)?.dataset['id']).to.equal('d2');
    expect(element.visibleRange.from).to.be.lessThan(START + 3 * DAY);
  });
});

describe('bars of many events', () => {
  const bars = {
    lang: 'en',
    events: Array.from({ length: 400 }, (_, i) => ({
      id: `b${i}`,
      when: `${dayOf(i * 9)}/${dayOf(i * 9 + 5)}`,
      title: `What lasted five days, number ${i}`,
    })),
  };

  it('have an entry in the list where there is room for their words, or the focus', async () => {
    const element = await crowded({ data: bars });
    const entries = () =>
      all(element, '.span-label .event-label').map(({ dataset }) => dataset['id']);
    expect(entries().length).to.be.lessThan(40);
    element.focus();
    await press('ArrowRight');
    const id = focused(element)?.dataset['id'];
    expect(id).to.equal('b1');
    expect(entries()).to.include('b1');
    await press('ArrowRight');
    expect(focused(element)?.dataset['id']).to.equal('b2');
    expect(entries()).not.to.include('b1');
  });
});

describe('events too close to be told apart', () => {
  it('stand as buttons that say how many they are and when, each once', async () => {
    const element = await crowded();
    const buttons = clusters(element);
    expect(buttons.length).to.be.greaterThan(3);
    expect(nameOf(one(shadow(element), '.cluster'))).to.match(/^\d+ events, January/);
    const counted = buttons.map((button) => Number.parseInt(nameOf(button), 10));
    expect(buttons.map((button) => button.textContent?.trim())).to.deep.equal(counted.map(String));
    const alone = all(element, '.bare').length;
    expect(counted.reduce((sum, count) => sum + count, 0)).to.be.at.most(466 - alone);
    for (const { offsetWidth, offsetHeight } of buttons) {
      expect(offsetWidth).to.be.at.least(24);
      expect(offsetHeight).to.be.at.least(24);
    }
  });

  it('cover neither one another nor the edge of the track, in both directions', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const element = await crowded({ dir });
      const track = one(shadow(element), '.track').getBoundingClientRect();
      const boxes = clusters(element)
        .map((button) => button.getBoundingClientRect())
        .sort((a, b) => a.left - b.left);
      for (const [i, box] of boxes.entries()) {
        expect(box.left).to.be.at.least((boxes[i - 1]?.right ?? track.left) - 1);
        expect(box.right).to.be.at.most(track.right + 1);
      }
    }
  });

  it('stand among the labels in the order of time', async () => {
    const element = await crowded();
    const items = all(element, '.events [role=listitem]');
    const times = items.flatMap((item) => {
      const cluster = item.querySelector<HTMLElement>('.cluster')?.dataset['cluster'];
      const id = item.querySelector<HTMLElement>('[data-id]')?.dataset['id'] ?? '';
      const days = id.startsWith('d') ? Number(id.slice(1)) : 29;
      return [cluster === undefined ? START + days * DAY : Number.parseFloat(cluster)];
    });
    expect(times).to.deep.equal([...times].sort((a, b) => a - b));
  });

  it('come apart when their button is pressed, and the focus goes to one of them', async () => {
    const element = await crowded();
    const button = clusters(element)[1];
    const before = element.visibleRange;
    button?.focus();
    await press('Enter');
    await atRest(element);
    const { from, to } = element.visibleRange;
    expect(to - from).to.be.lessThan((before.to - before.from) / 2);
    expect(focused(element)?.dataset['id']).to.match(/^d\d+$/);
  });

  it('are one tab stop, with arrows from one to the next', async () => {
    const element = await crowded();
    const buttons = clusters(element);
    expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).to.deep.equal(buttons.slice(0, 1));
    buttons[0]?.focus();
    await press('ArrowRight');
    expect(focused(element)).to.equal(buttons[1]);
    await press('End');
    expect(focused(element)).to.equal(buttons.at(-1));
    await press('Home');
    expect(focused(element)).to.equal(buttons[0]);
  });

  it('are named in the legend, and counted in the drawing', async () => {
    const element = await crowded();
    expect(one(shadow(element), '.legend').textContent).to.contain('several events close together');
    expect(one<HTMLCanvasElement>(shadow(element), 'canvas').width).to.be.greaterThan(800);
  });
});

describe('events that no zoom can part', () => {
  it('open as a list, which gets the focus; Escape closes it and gives the focus back', async () => {
    const { element, button } = await together();
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.focus();
    await press('Enter');
    await element.updateComplete;
    expect(focused(element)?.className).to.equal('cluster-list');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(one(shadow(element), '.cluster-list-title').textContent).to.equal(nameOf(button));
    await press('Escape');
    await element.updateComplete;
    expect(shadow(element).querySelector('.cluster-list')).to.equal(null);
    expect(focused(element)).to.equal(button);
  });

  it('are listed fifty at a time, and the focus goes to the first that is added', async () => {
    const { element, button } = await together();
    button.click();
    await element.updateComplete;
    const rows = (): HTMLElement[] => all(element, '.cluster-event');
    expect(rows().length).to.equal(50);
    const more = one(shadow(element), '.cluster-more');
    expect(more.textContent?.trim()).to.equal('Show 50 more');
    more.click();
    await element.updateComplete;
    expect(rows().length).to.equal(100);
    expect(focused(element)).to.equal(rows()[50]);
    await press('ArrowUp');
    expect(focused(element)).to.equal(rows()[49]);
    expect(new Set(rows().map(({ dataset }) => dataset['id'])).size).to.equal(100);
  });

  it('can be opened one by one: the row tells that its card is open', async () => {
    const { element, button } = await together();
    button.click();
    await element.updateComplete;
    const row = one(shadow(element), '.cluster-event[data-id=t7]');
    row.click();
    await element.updateComplete;
    expect(element.selected).to.equal('t7');
    expect(row.getAttribute('aria-expanded')).to.equal('true');
    expect(one(shadow(element), '[part~=card-title]').textContent).to.contain('Together 7');
    await expect(element).to.be.accessible();
  });

  it('are listed no more when other data have come', async () => {
    const { element, button } = await together();
    button.click();
    await element.updateComplete;
    element.data = { ...crowd, events: crowd.events.slice(10) };
    await element.ready;
    expect(shadow(element).querySelector('.cluster-list')).to.equal(null);
  });
});
