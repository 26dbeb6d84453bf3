import { expect } from '@open-wc/testing';
import { newsColumns } from '../../../demo/many/news-events.mjs';
import { all, type EventTimeline, one, place, rootOf, settled, withoutMotion } from './fixture.ts';

const MILLION = 1_000_000;

/** As much as one test may take on a small machine that does other things beside it, ms. */
const PATIENCE = 90_000;

/** In the build for GTK a million rows of a test are too much for a small machine. */
const HAS_ROOM = /Chrome|Firefox/.test(navigator.userAgent);

const focusedId = (element: EventTimeline): string | undefined =>
  (rootOf(element).activeElement as HTMLElement | null)?.dataset['id'];

function press(element: EventTimeline, key: string): void {
  const target = rootOf(element).activeElement;
  target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
}

async function focusAfter(element: EventTimeline, key: string): Promise<string | undefined> {
  press(element, key);
  await element.updateComplete;
  return focusedId(element);
}

describe('many events', () => {
  withoutMotion();

  // As many as a desk will ever have, where there is room for them; the same with fewer elsewhere.
  const count = HAS_ROOM ? MILLION : MILLION / 10;

  it(`are drawn, walked through, told as a table and replaced when they are ${count}`, async function () {
    this.timeout(PATIENCE);
    const element = await place({ data: newsColumns(count), layout: 'horizontal' }, { lang: 'en' });
    const { events } = element;
    expect(events).to.have.length(count);
    expect(all(element, '.cluster').length).to.be.greaterThan(5);
    expect(all(element, '.event-label').length).to.be.within(5, 200);

    element.focus();
    expect(focusedId(element)).to.equal(events[0]?.id);
    expect(await focusAfter(element, 'ArrowRight')).to.equal(events[1]?.id);
    expect(await focusAfter(element, 'End')).to.equal(events[count - 1]?.id);
    expect(await focusAfter(element, 'ArrowLeft')).to.equal(events[count - 2]?.id);

    const middle = events[count / 2]?.when.lo ?? 0;
    element.show(middle - 3_600_000, middle + 3_600_000);
    await settled(element);
    expect(element.visibleRange.from).to.be.closeTo(middle - 3_600_000, 1000);
    expect(all(element, '.event-label').length).to.be.greaterThan(0);

    element.layout = 'table';
    await settled(element);
    expect(one(element, 'table').getAttribute('aria-rowcount')).to.equal(`${count + 1}`);
    expect(all(element, 'tbody tr').length).to.be.within(5, 300);

    element.data = { events: [{ when: '2025-11-24', title: 'One' }] };
    await element.ready;
    expect(element.events).to.have.length(1);
  });
});
