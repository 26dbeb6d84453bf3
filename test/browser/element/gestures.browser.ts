import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { EventTimeline } from '../../../src/event-timeline.ts';
import {
  atRest,
  label,
  still,
  timeline,
  told,
  touch,
  track,
  until,
  wait,
  wheel,
} from './fixture.ts';
import { pauses } from './time.ts';

const setting = { attributes: { layout: 'horizontal', scale: 'linear' } };
const DAY = 86_400_000;

/** The time at a share of the track's width. */
const timeAt = ({ visibleRange: { from, to } }: EventTimeline, share: number): number =>
  from + (to - from) * share;
const spanOf = ({ visibleRange: { from, to } }: EventTimeline): number => to - from;

/** Zoomed so that there is somewhere to go on both sides. */
async function zoomed(given = setting, dir: 'ltr' | 'rtl' = 'ltr'): Promise<EventTimeline> {
  const element = await timeline({ ...given, dir });
  element.show('2025-05', '2025-07');
  await atRest(element);
  return element;
}

describe('the wheel', () => {
  beforeEach(still);

  it('plain, up, down or slightly aslant, is the page’s', async () => {
    const element = await zoomed();
    const before = element.visibleRange;
    for (const init of [{ deltaY: 100 }, { deltaY: -100 }, { deltaY: 100, deltaX: 40 }]) {
      expect(wheel(element, init).defaultPrevented).to.equal(false);
    }
    expect(element.visibleRange).to.deep.equal(before);
  });

  for (const key of ['ctrlKey', 'metaKey'] as const) {
    for (const dir of ['ltr', 'rtl'] as const) {
      it(`with ${key} zooms about the pointer, ${dir}`, async () => {
        const element = await zoomed(setting, dir);
        for (const [share, deltaY] of [
          [0.25, -60],
          [0.8, 40],
          [0.5, -200],
        ] as const) {
          // `share` counts from the left; time counts from the start of the text.
          const along = dir === 'ltr' ? share : 1 - share;
          const [time, span] = [timeAt(element, along), spanOf(element)];
          expect(wheel(element, { deltaY, [key]: true }, share).defaultPrevented).to.equal(true);
          expect(timeAt(element, along)).to.be.closeTo(time, spanOf(element) / 800);
          if (deltaY < 0) expect(spanOf(element)).to.be.lessThan(span);
          else expect(spanOf(element)).to.be.greaterThan(span);
        }
      });
    }
  }

  it('with Ctrl is never the browser’s, not even where there is nothing left to zoom', async () => {
    const element = await timeline(setting);
    expect(wheel(element, { deltaY: 500, ctrlKey: true }).defaultPrevented).to.equal(true);
    for (let i = 0; i < 30; i++) wheel(element, { deltaY: -500, ctrlKey: true });
    const closest = spanOf(element);
    expect(wheel(element, { deltaY: -500, ctrlKey: true }).defaultPrevented).to.equal(true);
    expect(spanOf(element)).to.equal(closest);
    expect(closest).to.be.closeTo(2 * DAY, DAY / 10);
  });

  for (const [name, init] of [
    ['with Shift', (d: number) => ({ deltaY: d, shiftKey: true })],
    ['with Shift, turned sideways by the browser', (d: number) => ({ deltaX: d, shiftKey: true })],
    ['sideways', (d: number) => ({ deltaX: d, deltaY: d / 4 })],
  ] as const) {
    for (const dir of ['ltr', 'rtl'] as const) {
      it(`${name} pans, and is the page’s at the limit, ${dir}`, async () => {
        const element = await zoomed(setting, dir);
        const before = element.visibleRange;
        const perPx = spanOf(element) / track(element).clientWidth;
        const later = dir === 'ltr' ? 1 : -1;
        expect(wheel(element, init(90)).defaultPrevented).to.equal(true);
        const moved = (element.visibleRange.from - before.from) / perPx;
        expect(moved).to.be.closeTo(90 * later, 0.5);
        for (let i = 0; i < 40; i++) wheel(element, init(400));
        const end = element.visibleRange;
        expect(wheel(element, init(100)).defaultPrevented).to.equal(false);
        expect(element.visibleRange).to.deep.equal(end);
        expect(wheel(element, init(-100)).defaultPrevented).to.equal(true);
      });
    }
  }

  it('sideways is the page’s where everything is in view', async () => {
    const element = await timeline(setting);
    expect(wheel(element, { deltaX: 100 }).defaultPrevented).to.equal(false);
  });

  it('tells once, when it has come to rest, where it has led', async () => {
    const element = await zoomed();
    const pass = pauses();
    const events = told();
    for (let i = 0; i < 5; i++) {
      wheel(element, { deltaY: -20, ctrlKey: true });
      await element.updateComplete;
    }
    expect(events).to.have.length(0);
    await pass();
    expect(events.map(({ type }) => type)).to.deep.equal(['timeline-view']);
    expect(events[0]).to.include(element.visibleRange);
  });

  it('tells nothing where it has changed nothing', async () => {
    const element = await timeline(setting);
    const pass = pauses();
    const events = told();
    wheel(element, { deltaY: 300, ctrlKey: true });
    wheel(element, { deltaX: 300 });
    wheel(element, { deltaY: 300 });
    await pass();
    expect(events).to.deep.equal([]);
  });
});

describe('`gestures`', () => {
  beforeEach(still);

  it('`greedy` zooms with the plain wheel too', async () => {
    const element = await zoomed({
      attributes: { ...setting.attributes, gestures: 'greedy' },
    } as typeof setting);
    const span = spanOf(element);
    expect(wheel(element, { deltaY: -100 }).defaultPrevented).to.equal(true);
    expect(spanOf(element)).to.be.lessThan(span);
    expect(wheel(element, { deltaX: 50 }).defaultPrevented).to.equal(true);
  });

  it('`none` leaves wheel and pointers alone; buttons and keys go on', async () => {
    const element = await zoomed({
      attributes: { ...setting.attributes, gestures: 'none' },
    } as typeof setting);
    const before = element.visibleRange;
    for (const init of [
      { deltaY: -100, ctrlKey: true },
      { deltaX: 100 },
      { deltaY: 100, shiftKey: true },
    ]) {
      expect(wheel(element, init).defaultPrevented).to.equal(false);
    }
    touch(element, 'down', 300);
    touch(element, 'move', 200);
    touch(element, 'up', 200);
    expect(element.visibleRange).to.deep.equal(before);
    expect(getComputedStyle(track(element)).touchAction).to.equal('auto');
    element.shadowRoot?.querySelector<HTMLElement>('[data-tool=zoomIn]')?.click();
    expect(spanOf(element)).to.be.lessThan(before.to - before.from);
  });

  it('by default leave one finger up or down to the page', async () => {
    const element = await zoomed();
    expect(getComputedStyle(track(element)).touchAction).to.equal('pan-y');
  });
});

describe('the mouse', () => {
  beforeEach(still);

  const middle = (node: HTMLElement): [number, number] => {
    const box = node.getBoundingClientRect();
    return [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)];
  };

  async function drag([x, y]: [number, number], dx: number): Promise<void> {
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x + dx / 2, y] });
    await sendMouse({ type: 'move', position: [x + dx, y] });
    await sendMouse({ type: 'up' });
    await wait(50);
  }

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`drags what is under it along, and the drag opens nothing, ${dir}`, async () => {
      const element = await zoomed(setting, dir);
      track(element).scrollIntoView({ block: 'center' });
      const events = told();
      const before = element.visibleRange;
      const perPx = spanOf(element) / track(element).clientWidth;
      await drag(middle(label(element, 'c')), -120);
      await until(() => events.length > 0);
      const moved = (element.visibleRange.from - before.from) / perPx;
      expect(moved).to.be.closeTo(dir === 'ltr' ? 120 : -120, 1);
      expect(element.selected).to.equal('');
      expect(events.map(({ type }) => type)).to.deep.equal(['timeline-view']);
      await sendMouse({ type: 'click', position: middle(label(element, 'c')) });
      expect(element.selected).to.equal('c');
      expect(getSelection()?.toString()).to.equal('');
    });
  }

  it('clicks a label open, and closed again', async () => {
    const element = await zoomed();
    track(element).scrollIntoView({ block: 'center' });
    const events = told();
    await sendMouse({ type: 'click', position: middle(label(element, 'c')) });
    expect(element.selected).to.equal('c');
    await atRest(element);
    await sendMouse({ type: 'click', position: middle(label(element, 'c')) });
    expect(element.selected).to.equal('');
    expect(events.map(({ type }) => type)).to.deep.equal(['timeline-select', 'timeline-select']);
  });

  it('where everything is in view drags nothing and tells nothing', async () => {
    const element = await timeline(setting);
    track(element).scrollIntoView({ block: 'center' });
    const events = told();
    const before = element.visibleRange;
    await drag(middle(label(element, 'c')), 80);
    expect(element.visibleRange).to.deep.equal(before);
    expect(events).to.deep.equal([]);
  });

  it('let go outside before it has dragged does not drag later', async () => {
    const element = await zoomed();
    track(element).scrollIntoView({ block: 'center' });
    const before = element.visibleRange;
    const box = track(element).getBoundingClientRect();
    const x = Math.round(box.left + 300);
    await sendMouse({ type: 'move', position: [x, Math.round(box.bottom - 3)] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x, Math.round(box.bottom + 6)] });
    await sendMouse({ type: 'up' });
    await sendMouse({ type: 'move', position: [x - 100, Math.round(box.bottom - 10)] });
    await wait(50);
    expect(element.visibleRange).to.deep.equal(before);
  });
});

describe('fingers', () => {
  beforeEach(still);

  it('one pans sideways', async () => {
    const element = await zoomed();
    const before = element.visibleRange;
    const perPx = spanOf(element) / track(element).clientWidth;
    touch(element, 'down', 400);
    touch(element, 'move', 380);
    touch(element, 'move', 300);
    touch(element, 'up', 300);
    expect((element.visibleRange.from - before.from) / perPx).to.be.closeTo(100, 0.5);
  });

  it('a tap that trembles is a tap', async () => {
    const element = await zoomed();
    const before = element.visibleRange;
    touch(element, 'down', 400);
    touch(element, 'move', 402);
    touch(element, 'up', 402);
    label(element, 'c').click();
    expect(element.visibleRange).to.deep.equal(before);
    expect(element.selected).to.equal('c');
  });

  it('two pinch: what was between them stays between them', async () => {
    const element = await zoomed();
    const width = track(element).clientWidth;
    const time = timeAt(element, 400 / width);
    const span = spanOf(element);
    touch(element, 'down', 350, 11);
    touch(element, 'down', 450, 12);
    touch(element, 'move', 300, 11);
    touch(element, 'move', 500, 12);
    expect(spanOf(element)).to.be.closeTo(span / 2, span / 1000);
    expect(timeAt(element, 400 / width)).to.be.closeTo(time, span / 500);
    // Both a hundred to the right: nothing is zoomed, what lies under them comes along.
    touch(element, 'move', 400, 11);
    touch(element, 'move', 600, 12);
    expect(spanOf(element)).to.be.closeTo(span / 2, span / 1000);
    expect(timeAt(element, 500 / width)).to.be.closeTo(time, span / 500);
    touch(element, 'move', 450, 11);
    touch(element, 'move', 550, 12);
    expect(spanOf(element)).to.be.closeTo(span, span / 1000);
    touch(element, 'up', 450, 11);
    touch(element, 'up', 550, 12);
  });

  it('tell once, when the last one is up', async () => {
    const element = await zoomed();
    const events = told();
    touch(element, 'down', 350, 11);
    touch(element, 'down', 450, 12);
    touch(element, 'move', 300, 11);
    touch(element, 'up', 300, 11);
    expect(events).to.have.length(0);
    touch(element, 'up', 450, 12);
    expect(events.map(({ type }) => type)).to.deep.equal(['timeline-view']);
  });

  it('taken by the page, which scrolls, leave what is seen as it is', async () => {
    const element = await zoomed();
    const before = element.visibleRange;
    touch(element, 'down', 400, 11, 40);
    touch(element, 'move', 401, 11, 50);
    touch(element, 'cancel', 401, 11, 50);
    touch(element, 'move', 300, 11, 90);
    expect(element.visibleRange).to.deep.equal(before);
  });

  for (const end of ['up', 'cancel']) {
    it(`after a drag (pointer${end}) without a click, the next click is meant`, async () => {
      const element = await zoomed();
      touch(element, 'down', 400);
      touch(element, 'move', 350);
      touch(element, end, 350);
      await wait(20);
      label(element, 'c').click();
      expect(element.selected).to.equal('c');
    });
  }
});
