import { expect } from '@open-wc/testing';
import type { EventTimeline } from '../../../src/event-timeline.ts';
import {
  all,
  atRest,
  flagship,
  label,
  one,
  press,
  shadow,
  still,
  timeline,
  tool,
  touch,
  until,
  wheel,
} from './fixture.ts';
import { pauses } from './time.ts';

const horizontal = { layout: 'horizontal' };

/** Every text that the live region has held since. */
function said(element: EventTimeline): string[] {
  const region = one(shadow(element), '[role=status]');
  const texts: string[] = [];
  new MutationObserver(() => texts.push(region.textContent ?? '')).observe(region, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return texts;
}

/** Lets the pauses pass after which something would be said, and that be drawn. */
async function passed(element: EventTimeline, pass: () => Promise<void>): Promise<void> {
  await pass();
  await element.updateComplete;
}

describe('the live region', () => {
  beforeEach(still);

  it('is one, polite, empty, and there from the first rendering on', async () => {
    const layouts = ['horizontal', 'vertical', 'table'];
    const elements: EventTimeline[] = [];
    const pass = pauses();
    for (const layout of layouts) {
      elements.push(await timeline({ data: flagship, attributes: { layout } }));
    }
    for (const element of elements) await passed(element, pass);
    for (const [i, element] of elements.entries()) {
      const layout = layouts[i];
      const regions = all(element, '[role=status], [role=alert], [role=log], [aria-live]');
      expect(regions, layout).to.have.length(1);
      expect(regions[0]?.textContent, layout).to.equal('');
      expect(regions[0]?.getAttribute('aria-live')).to.not.equal('assertive');
    }
  });

  it('stays the same element from one rendering to the next', async () => {
    const element = await timeline({ attributes: horizontal });
    const region = one(shadow(element), '[role=status]');
    element.layout = 'table';
    element.select('b');
    await element.updateComplete;
    element.data = { events: [{ when: '2025', title: 'x' }] };
    await element.ready;
    expect(one(shadow(element), '[role=status]')).to.equal(region);
  });

  it('is silent when focus moves, even where that moves what is seen', async () => {
    const element = await timeline({ attributes: horizontal });
    element.show('2025-01', '2025-02');
    await atRest(element);
    const pass = pauses();
    const texts = said(element);
    label(element, 'a').focus();
    await press('ArrowRight', 'ArrowRight', 'End', 'Home');
    await passed(element, pass);
    expect(texts).to.deep.equal([]);
  });

  it('is silent about what a script does, and about a card', async () => {
    const element = await timeline({ attributes: horizontal });
    const pass = pauses();
    const texts = said(element);
    element.zoomIn();
    element.show('2025-03', '2025-04');
    await atRest(element);
    label(element, 'c').click();
    await passed(element, pass);
    expect(texts).to.deep.equal([]);
  });

  const ways: [string, (element: EventTimeline) => Promise<void> | void][] = [
    [
      'a turn of the wheel',
      async (element) => {
        for (let i = 0; i < 6; i++) {
          wheel(element, { deltaY: -20, ctrlKey: true });
          await element.updateComplete;
        }
      },
    ],
    [
      'a few presses of a button',
      async (element) => {
        for (let i = 0; i < 3; i++) {
          tool(element, 'zoomIn').click();
          await element.updateComplete;
        }
      },
    ],
    [
      'a drag',
      async (element) => {
        element.show('2025-03', '2025-06');
        await atRest(element);
        touch(element, 'down', 400);
        for (const x of [390, 370, 340, 300]) touch(element, 'move', x);
        touch(element, 'up', 300);
      },
    ],
    [
      'keys',
      async (element) => {
        label(element, 'c').focus();
        await press('+', '+', 'PageDown');
      },
    ],
  ];
  for (const [name, act] of ways) {
    it(`says once what is in view after ${name}`, async () => {
      const element = await timeline({ attributes: horizontal });
      const pass = pauses();
      const texts = said(element);
      await act(element);
      expect(texts).to.deep.equal([]);
      await passed(element, pass);
      expect(texts).to.have.length(1);
      const { from, to } = element.visibleRange;
      const count = element.events.filter(({ when }) => when.lo < to && when.hi > from).length;
      expect(texts[0]).to.match(count === 1 ? /\b1 event\b/ : new RegExp(`\\b${count} events\\b`));
      expect(texts[0]).to.contain('2025');
    });
  }

  it('says nothing where nothing has changed', async () => {
    const element = await timeline({ attributes: horizontal });
    const pass = pauses();
    const texts = said(element);
    label(element, 'c').focus();
    await press('0', '-', 'PageUp');
    wheel(element, { deltaY: 100, ctrlKey: true });
    await passed(element, pass);
    expect(texts).to.deep.equal([]);
  });

  it('speaks the language of the element, each of two on a page its own', async () => {
    for (const [lang, words] of [
      ['de', /Ereignis/],
      ['en', /event/],
    ] as const) {
      const element = await timeline({ attributes: horizontal, lang });
      tool(element, 'zoomIn').click();
      const region = one(shadow(element), '[role=status]');
      await until(() => region.textContent !== '');
      expect(region.textContent).to.match(words);
      expect(region.closest('[lang]')?.getAttribute('lang')).to.equal(lang);
    }
  });

  it('says nothing any more once the element is gone', async () => {
    const element = await timeline({ attributes: horizontal });
    const pass = pauses();
    const texts = said(element);
    tool(element, 'zoomIn').click();
    element.remove();
    await passed(element, pass);
    expect(texts).to.deep.equal([]);
  });
});
