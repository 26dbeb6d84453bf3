import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { EventTimeline } from '../../../src/event-timeline.ts';
import {
  all,
  atRest,
  frame,
  one,
  press,
  shadow,
  still,
  timeline,
  told,
  tool,
  track,
  until,
  wait,
  year,
} from '../element/fixture.ts';
import { pauses } from '../element/time.ts';
import { contrast, painted } from './contrast.ts';

const strip = (element: EventTimeline): HTMLElement => one(shadow(element), '.overview-strip');
const end = (element: EventTimeline, name: 'from' | 'to'): HTMLElement =>
  one(shadow(element), `[data-grip=${name}]`);
const text = (element: EventTimeline, name: 'from' | 'to'): string =>
  end(element, name).getAttribute('aria-valuetext') ?? '';
const value = (element: EventTimeline, name: 'from' | 'to'): number =>
  Number(end(element, name).getAttribute('aria-valuenow'));
const shown = (element: EventTimeline): boolean =>
  all(element, '.overview').some((node) => getComputedStyle(node).visibility === 'visible');

const QUARTER = { from: Date.UTC(2025, 3, 1), to: Date.UTC(2025, 6, 1) };

/** Shows the second quarter of the year. */
async function closer(setting: Parameters<typeof timeline>[0] = {}): Promise<EventTimeline> {
  const element = await timeline(setting);
  element.show(QUARTER.from, QUARTER.to);
  await atRest(element);
  strip(element).scrollIntoView({ block: 'center' });
  return element;
}

const many = {
  ...year,
  events: Array.from({ length: 400 }, (_, i) => ({
    id: `e${i}`,
    when: new Date(Date.UTC(2024, 0, 1) + i * 86_400_000).toISOString().slice(0, 10),
    title: `Event ${i}`,
  })),
};

describe('the overview', () => {
  beforeEach(still);

  it('is there when the view is a part of the whole, and moves nothing above it', async () => {
    const element = await timeline();
    expect(all(element, '.overview')).to.have.length(0);
    const before = track(element).getBoundingClientRect();
    tool(element, 'zoomIn').click();
    await atRest(element);
    expect(shown(element)).to.equal(true);
    const after = track(element).getBoundingClientRect();
    expect([after.top, after.height]).to.deep.equal([before.top, before.height]);
    const height = element.offsetHeight;
    tool(element, 'fit').click();
    await atRest(element);
    expect(shown(element)).to.equal(false);
    expect(element.offsetHeight).to.equal(height);
  });

  it('is there from the start where many events are', async () => {
    const element = await timeline({ data: many });
    await until(() => all(element, '.overview').length > 0);
    expect([value(element, 'from'), value(element, 'to')]).to.deep.equal([0, 100]);
    const height = element.offsetHeight;
    tool(element, 'zoomIn').click();
    await atRest(element);
    expect(shown(element)).to.equal(true);
    expect(element.offsetHeight).to.equal(height);
    expect(one(shadow(element), '.overview-bars').getAttribute('d')).to.match(/^M/);
  });

  it('is left out with the buttons', async () => {
    const element = await timeline({ attributes: { controls: 'none', view: '2025-04/2025-06' } });
    expect(all(element, '.overview')).to.have.length(0);
  });

  it('names its two ends as sliders, with their dates in the reader’s language', async () => {
    const element = await closer({ lang: 'de' });
    const group = one(shadow(element), '[part~=overview]');
    expect([group.role, group.ariaLabel]).to.deep.equal(['group', 'Übersicht']);
    for (const name of ['from', 'to'] as const) {
      const slider = end(element, name);
      expect(slider.role).to.equal('slider');
      expect(slider.ariaOrientation).to.equal('horizontal');
      expect(value(element, name)).to.be.within(
        Number(slider.ariaValueMin),
        Number(slider.ariaValueMax),
      );
    }
    expect(end(element, 'from').ariaLabel).to.equal('Anfang des Ausschnitts');
    expect(end(element, 'to').ariaLabel).to.equal('Ende des Ausschnitts');
    expect(text(element, 'from')).to.match(/^(31\. März|1\. April) 2025$/);
    expect(text(element, 'to')).to.match(/^(30\. Juni|1\. Juli) 2025$/);
  });

  it('is accessible', async () => {
    const element = await closer();
    await expect(one(shadow(element), '.overview')).to.be.accessible();
  });
});

describe('the ends of the window', () => {
  beforeEach(still);

  it('are moved by keys, tell the page once, and say where they are', async () => {
    const element = await closer();
    const pass = pauses();
    const events = told();
    const before = { from: value(element, 'from'), to: value(element, 'to') };
    end(element, 'to').focus();
    await press('ArrowRight', 'ArrowRight');
    await frame();
    expect(value(element, 'to')).to.be.closeTo(before.to + 2, 0.05);
    expect(value(element, 'from')).to.be.closeTo(before.from, 0.05);
    await press('PageDown');
    await frame();
    expect(value(element, 'to')).to.be.closeTo(before.to - 8, 0.05);
    const key = { key: 'ArrowRight', shiftKey: true, bubbles: true, cancelable: true };
    end(element, 'to').dispatchEvent(new KeyboardEvent('keydown', key));
    await frame();
    expect(value(element, 'to')).to.be.closeTo(before.to + 2, 0.05);
    expect(events).to.have.length(0);
    await pass();
    expect(events.map(({ type }) => type)).to.deep.equal(['timeline-view']);
    expect(events[0]).to.include(element.visibleRange);
  });

  it('go to their limits, and focus stays where everything is in view', async () => {
    const element = await closer();
    end(element, 'from').focus();
    await press('Home');
    end(element, 'to').focus();
    await press('End');
    await atRest(element);
    expect([value(element, 'from'), value(element, 'to')]).to.deep.equal([0, 100]);
    expect(shadow(element).activeElement).to.equal(end(element, 'to'));
    expect(shown(element)).to.equal(true);
    await press('Home');
    await atRest(element);
    expect(value(element, 'to')).to.be.below(2);
    expect(value(element, 'from')).to.equal(0);
  });

  it('leave + − 0 to the whole, and Tab leads on', async () => {
    const element = await closer();
    end(element, 'from').focus();
    await press('Tab');
    expect(shadow(element).activeElement).to.equal(end(element, 'to'));
    await press('-');
    await atRest(element);
    expect(value(element, 'to') - value(element, 'from')).to.be.above(30);
  });

  it('are turned with the direction of time', async () => {
    const element = await closer({ dir: 'rtl' });
    const before = value(element, 'from');
    end(element, 'from').focus();
    await press('ArrowRight');
    await frame();
    expect(value(element, 'from')).to.be.closeTo(before - 1, 0.05);
    await press('ArrowUp');
    await frame();
    expect(value(element, 'from')).to.be.closeTo(before, 0.05);
    const [from, to] = [end(element, 'from'), end(element, 'to')];
    expect(from.getBoundingClientRect().left).to.be.above(to.getBoundingClientRect().right);
  });

  it('stay targets of 24 px beside a hair, and can be seen', async () => {
    const element = await timeline();
    for (let i = 0; i < 30; i++) element.zoomIn();
    await atRest(element);
    const boxes = ['from', 'whole', 'to'].map((name) =>
      one(shadow(element), `[data-grip=${name}]`).getBoundingClientRect(),
    );
    for (const box of boxes) {
      expect(box.width).to.be.at.least(23.9);
      expect(box.height).to.be.at.least(24);
    }
    const [from, , to] = boxes;
    expect((to?.left ?? 0) - (from?.right ?? 0)).to.be.at.least(23.9);
    const grip = getComputedStyle(end(element, 'from'), '::before').borderTopColor;
    expect(contrast(painted(grip, []), painted('Canvas', []))).to.be.above(3);
  });
});

describe('the window', () => {
  beforeEach(still);

  /** Drags from one share of the strip's width to another, both from its left. */
  async function drag(element: EventTimeline, from: number, to: number): Promise<void> {
    const box = strip(element).getBoundingClientRect();
    const place = (share: number): [number, number] => [
      Math.round(box.left + share * box.width),
      Math.round(box.top + 10),
    ];
    await sendMouse({ type: 'move', position: place(from) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: place((from + to) / 2) });
    await sendMouse({ type: 'move', position: place(to) });
    await sendMouse({ type: 'up' });
    await wait(30);
  }
  const middle = (element: EventTimeline): number =>
    (value(element, 'from') + value(element, 'to')) / 200;

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`is dragged as a whole, as wide as it was, ${dir}`, async () => {
      const element = await closer({ dir });
      const events = told();
      const [at, wide] = [middle(element), value(element, 'to') - value(element, 'from')];
      const along = (share: number): number => (dir === 'ltr' ? share : 1 - share);
      await drag(element, along(at), along(at + 0.2));
      expect(middle(element)).to.be.closeTo(at + 0.2, 0.003);
      expect(value(element, 'to') - value(element, 'from')).to.be.closeTo(wide, 0.02);
      expect(events.map(({ type }) => type)).to.deep.equal(['timeline-view']);
    });
  }

  it('is drawn wider or narrower by an end', async () => {
    const element = await closer();
    const before = { from: value(element, 'from'), to: value(element, 'to') };
    await drag(element, before.to / 100, before.to / 100 + 0.2);
    expect(value(element, 'to')).to.be.closeTo(before.to + 20, 0.3);
    expect(value(element, 'from')).to.be.closeTo(before.from, 0.05);
  });

  it('comes to where the reader presses beside it, and goes with a double click', async () => {
    const element = await closer();
    const events = told();
    const box = strip(element).getBoundingClientRect();
    const place: [number, number] = [
      Math.round(box.left + 0.8 * box.width),
      Math.round(box.top + 10),
    ];
    await sendMouse({ type: 'click', position: place });
    await atRest(element);
    expect(middle(element)).to.be.closeTo(0.8, 0.003);
    expect(events.map(({ type }) => type)).to.deep.equal(['timeline-view']);
    strip(element).dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
    await atRest(element);
    expect(shown(element)).to.equal(false);
  });

  it('follows a finger, and leaves one that scrolls the page alone', async () => {
    const element = await closer();
    expect(getComputedStyle(strip(element)).touchAction).to.equal('pan-y');
    const box = strip(element).getBoundingClientRect();
    const touch = (type: string, target: HTMLElement, share: number): boolean =>
      target.dispatchEvent(
        new PointerEvent(`pointer${type}`, {
          bubbles: true,
          pointerId: 7,
          pointerType: 'touch',
          clientX: box.left + share * box.width,
          clientY: box.top + 10,
        }),
      );
    const before = element.visibleRange;
    touch('down', strip(element), 0.9);
    touch('cancel', strip(element), 0.9);
    await atRest(element);
    expect(element.visibleRange).to.deep.equal(before);
    const grip = end(element, 'from');
    const at = value(element, 'from') / 100;
    touch('down', grip, at);
    touch('move', grip, at - 0.1);
    touch('up', grip, at - 0.1);
    await frame();
    expect(value(element, 'from')).to.be.closeTo(100 * at - 10, 0.05);
  });

  it('follows zoom and pan of the track', async () => {
    const element = await closer();
    const window = one(shadow(element), '[part~=brush]');
    const before = window.getBoundingClientRect();
    tool(element, 'later').click();
    await atRest(element);
    const after = window.getBoundingClientRect();
    expect(after.left).to.be.closeTo(before.left + before.width / 2, 1);
    expect(after.width).to.be.closeTo(before.width, 1);
  });
});
