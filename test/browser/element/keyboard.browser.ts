import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { EventTimeline } from '../../../src/event-timeline.ts';
import {
  all,
  atRest,
  beside,
  flagship,
  focused,
  label,
  lanes,
  one,
  overheard,
  press,
  type Setting,
  shadow,
  still,
  timeline,
  tool,
  track,
  wheel,
} from './fixture.ts';

const horizontal = { attributes: { layout: 'horizontal' } };
const vertical = { attributes: { layout: 'vertical' } };
const table = { attributes: { layout: 'table' } };
const rtl = { ...horizontal, dir: 'rtl' as const };

/** Where a key leads from a label; `undefined` = it is left to the browser and the page. */
const map: [string, Setting, [from: string, key: string, to: string | undefined][]][] = [
  [
    'horizontal',
    horizontal,
    [
      ['c', 'ArrowRight', 'd'],
      ['c', 'ArrowLeft', 'b'],
      ['a', 'ArrowLeft', 'a'],
      ['e', 'ArrowRight', 'e'],
      ['c', 'Home', 'a'],
      ['c', 'End', 'e'],
      ['c', 'ArrowUp', undefined],
      ['c', 'ArrowDown', undefined],
      ['c', 'PageUp', undefined],
      ['c', 'PageDown', undefined],
      ['c', 'Escape', undefined],
    ],
  ],
  [
    'horizontal, right to left',
    rtl,
    [
      ['c', 'ArrowRight', 'b'],
      ['c', 'ArrowLeft', 'd'],
      ['c', 'Home', 'a'],
      ['c', 'End', 'e'],
    ],
  ],
  [
    'horizontal with lanes',
    { ...horizontal, data: lanes },
    [
      ['a', 'ArrowDown', 'long'],
      ['e', 'ArrowDown', 'long'],
      ['long', 'ArrowDown', 'late'],
      ['late', 'ArrowDown', undefined],
      ['late', 'ArrowUp', 'long'],
      ['long', 'ArrowUp', 'a'],
      ['a', 'ArrowUp', undefined],
    ],
  ],
  ...([vertical, table] as const).map(
    (setting): [string, Setting, [string, string, string | undefined][]] => [
      setting.attributes.layout,
      setting,
      [
        ['c', 'ArrowDown', 'd'],
        ['c', 'ArrowUp', 'b'],
        ['a', 'ArrowUp', 'a'],
        ['e', 'ArrowDown', 'e'],
        ['c', 'Home', 'a'],
        ['c', 'End', 'e'],
        ['c', 'ArrowLeft', undefined],
        ['c', 'ArrowRight', undefined],
        ['c', 'PageUp', undefined],
        ['c', 'PageDown', undefined],
        ['c', '+', undefined],
        ['c', '0', undefined],
      ],
    ],
  ),
  [
    'vertical, right to left',
    { ...vertical, dir: 'rtl' },
    [
      ['c', 'ArrowDown', 'd'],
      ['c', 'ArrowUp', 'b'],
    ],
  ],
];

describe('keys on an event', () => {
  beforeEach(still);

  for (const [name, setting, rows] of map) {
    it(`do what the map says: ${name}`, async () => {
      const element = await timeline(setting);
      const heard = overheard();
      for (const [from, key, to] of rows) {
        label(element, from).focus();
        await press(key);
        expect(focused(element), `${key} on ${from}`).to.equal(to ?? from);
        expect(heard.pop(), `${key} on ${from}`).to.deep.equal({ key, handled: to !== undefined });
      }
    });
  }

  for (const key of ['Enter', ' ']) {
    it(`open and close the card: ${key === ' ' ? 'Space' : key}`, async () => {
      for (const layout of ['horizontal', 'vertical', 'table']) {
        const element = await timeline({ attributes: { layout } });
        label(element, 'c').focus();
        await press(key);
        expect(element.selected, layout).to.equal('c');
        await press(key);
        expect(element.selected, layout).to.equal('');
        expect(focused(element), layout).to.equal('c');
      }
    });
  }

  it('with Shift lead through the events of one group', async () => {
    const { events, ...rest } = lanes;
    const grouped = events.map((event, i) => ({ ...event, group: i % 2 === 0 ? 'x' : 'y' }));
    const data = {
      ...rest,
      groups: [
        { id: 'x', label: 'X' },
        { id: 'y', label: 'Y' },
      ],
      events: grouped,
    };
    for (const layout of ['horizontal', 'vertical']) {
      const element = await timeline({ data, attributes: { layout } });
      const [back, on] = layout === 'horizontal' ? ['Left', 'Right'] : ['Up', 'Down'];
      const ofGroup = element.events.filter(({ group }) => group === 'y').map(({ id }) => id);
      label(element, ofGroup[0] ?? '').focus();
      const seen = [focused(element)];
      for (const key of [on, on, on, back]) {
        // Not every driver of a browser can hold a key down.
        const init = { key: `Arrow${key}`, shiftKey: true, bubbles: true, composed: true };
        element.shadowRoot?.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
        await element.updateComplete;
        seen.push(focused(element));
      }
      const [first, second, third] = ofGroup;
      expect(seen, layout).to.deep.equal([first, second, third, third, second]);
    }
  });

  it('reach every event of the flagship, one after the other, in time order', async () => {
    for (const layout of ['horizontal', 'vertical', 'table']) {
      const element = await timeline({ data: flagship, attributes: { layout } });
      const key = layout === 'horizontal' ? 'ArrowRight' : 'ArrowDown';
      const ids = element.events.map((event) => event.id);
      label(element, ids[0] ?? '').focus();
      const seen = [focused(element)];
      for (let i = 1; i < ids.length; i++) {
        await press(key);
        seen.push(focused(element));
      }
      expect(seen, layout).to.deep.equal(ids);
    }
  });

  it('bring what is out of view into view, wherever one has zoomed', async () => {
    const element = await timeline(horizontal);
    element.show('2025-01', '2025-02');
    await atRest(element);
    label(element, 'a').focus();
    await press('End');
    const { from, to } = await atRest(element);
    const last = element.events.at(-1)?.when.lo ?? 0;
    expect(last).to.be.within(from, to);
    const box = label(element, 'e').getBoundingClientRect();
    expect(box.width).to.be.greaterThan(20);
  });

  it('PageUp and PageDown move by one visible span', async () => {
    const element = await timeline(horizontal);
    element.show('2025-02', '2025-03');
    const before = await atRest(element);
    label(element, 'b').focus();
    await press('PageDown');
    const after = await atRest(element);
    expect(after.from).to.be.closeTo(before.to, 3_600_000);
    await press('PageUp');
    expect((await atRest(element)).from).to.be.closeTo(before.from, 3_600_000);
  });

  it('+ − 0 zoom in, out and to everything', async () => {
    const element = await timeline(horizontal);
    const span = () => element.visibleRange.to - element.visibleRange.from;
    const whole = span();
    label(element, 'c').focus();
    await press('+');
    expect(span()).to.be.closeTo(whole / 1.6, whole / 100);
    await press('+', '-');
    expect(span()).to.be.closeTo(whole / 1.6, whole / 100);
    await press('0');
    expect(span()).to.equal(whole);
  });

  it('+ zooms about the event that has focus, so that it stays in view', async () => {
    const element = await timeline({ ...horizontal, attributes: { selected: 'a' } });
    label(element, 'e').focus();
    await press('+', '+', '+', '+');
    const { from, to } = await atRest(element);
    expect(element.events.at(-1)?.when.lo).to.be.within(from, to);
  });
});

describe('keys that are not ours', () => {
  beforeEach(still);

  const state = (element: EventTimeline) => ({
    ...element.visibleRange,
    selected: element.selected,
    layout: element.layout,
    focused: focused(element),
  });

  it('letters and other digits do nothing', async () => {
    const element = await timeline(horizontal);
    element.zoomIn();
    label(element, 'c').focus();
    const before = state(element);
    const heard = overheard();
    await sendKeys({ type: 'abcdefghijklmnopqrstuvwxyz123456789' });
    expect(state(element)).to.deep.equal(before);
    expect(heard).to.have.length(35);
    expect(heard.filter(({ handled }) => handled)).to.deep.equal([]);
  });

  it('with Ctrl, ⌘ or Alt every key belongs to the browser', async () => {
    const element = await timeline(horizontal);
    element.zoomIn();
    label(element, 'c').focus();
    const before = state(element);
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey']) {
      for (const key of ['+', '-', '0', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageDown']) {
        const init = { key, [modifier]: true, bubbles: true, composed: true, cancelable: true };
        const event = new KeyboardEvent('keydown', init);
        label(element, 'c').dispatchEvent(event);
        expect(event.defaultPrevented, `${modifier} ${key}`).to.equal(false);
      }
    }
    expect(state(element)).to.deep.equal(before);
  });

  it('+ − 0 with focus outside change nothing', async () => {
    const element = await timeline(horizontal);
    element.zoomIn();
    const before = state(element);
    beside(element, 'after').focus();
    await press('+', '-', '0', 'ArrowRight', 'Escape');
    expect(state(element)).to.deep.equal(before);
  });

  it('+ − 0 are switched off by `nohotkeys`, and the arrows are not', async () => {
    const element = await timeline({ attributes: { layout: 'horizontal', nohotkeys: '' } });
    label(element, 'c').focus();
    const before = state(element);
    const heard = overheard();
    await press('+', '-', '0');
    expect(state(element)).to.deep.equal(before);
    expect(heard.filter(({ handled }) => handled)).to.deep.equal([]);
    await press('ArrowRight');
    expect(focused(element)).to.equal('d');
  });

  it('+ − 0 on a link are the browser’s', async () => {
    const data = { ...lanes, source: { name: 'desk', url: 'https://example.org/' } };
    const element = await timeline({ ...horizontal, data });
    one(shadow(element), '.footer a').focus();
    const before = state(element);
    await press('+', '+');
    expect(state(element)).to.deep.equal(before);
  });

  it('nothing of what the reader does is listened for on the document or the window', async () => {
    const added: string[] = [];
    const places = [document, window, document.documentElement, document.body];
    const originals = places.map((place) => place.addEventListener);
    for (const place of places) {
      place.addEventListener = function (this: EventTarget, ...given: unknown[]) {
        added.push(String(given[0]));
        return Reflect.apply(EventTarget.prototype.addEventListener, this, given);
      } as typeof place.addEventListener;
    }
    try {
      const element = await timeline(horizontal);
      label(element, 'c').focus();
      label(element, 'c').click();
      await element.updateComplete;
      wheel(element, { ctrlKey: true, deltaY: -100 });
      track(element).dispatchEvent(new PointerEvent('pointerdown', { pointerId: 1 }));
      track(element).dispatchEvent(new PointerEvent('pointermove', { pointerId: 1, clientX: 50 }));
      await element.updateComplete;
    } finally {
      places.forEach((place, i) => {
        const original = originals[i];
        if (original) place.addEventListener = original;
      });
    }
    expect(added.filter((type) => !/print$|^online$/.test(type))).to.deep.equal([]);
  });
});

describe('the tab stops', () => {
  beforeEach(still);

  it('are one for the toolbar and one for the events, and Tab leads out again', async () => {
    for (const layout of ['horizontal', 'table']) {
      const element = await timeline({ attributes: { layout } });
      beside(element, 'before').focus();
      const stops: (string | undefined)[] = [];
      do {
        await press('Tab');
        stops.push(focused(element));
      } while (document.activeElement === element && stops.length < 12);
      // A table is sorted by its heads, which stand before its rows.
      const [tool, event] = stops.filter((stop) => stop !== 'button');
      expect([tool, event], layout).to.deep.equal(['timeline', 'a']);
      expect(
        stops.filter((stop) => /^([a-e]|timeline|table|fit|zoom.*)$/.test(stop ?? '')),
      ).to.have.length(2);
      expect(document.activeElement, layout).to.equal(beside(element, 'after'));
    }
  });

  it('remember where one was', async () => {
    const element = await timeline(horizontal);
    tool(element, 'timeline').focus();
    await press('ArrowRight', 'ArrowRight', 'Tab', 'End');
    expect(focused(element)).to.equal('e');
    beside(element, 'before').focus();
    await press('Tab');
    const remembered = focused(element);
    expect(remembered).to.not.equal('timeline');
    await press('Tab');
    expect(focused(element)).to.equal('e');
    for (const part of ['[part~=label]', '[data-tool]']) {
      expect(all(element, `${part}[tabindex="0"]`), part).to.have.length(1);
    }
  });

  it('of the events goes to the event that a script has opened', async () => {
    const element = await timeline(horizontal);
    element.select('d');
    await element.updateComplete;
    tool(element, 'timeline').focus();
    await press('Tab');
    expect(focused(element)).to.equal('d');
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`the toolbar has arrows of its own, ${dir}`, async () => {
      const element = await timeline({ ...horizontal, dir });
      const names = all(element, '[data-tool]').map((button) => button.dataset['tool']);
      const [on, back] = dir === 'ltr' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
      tool(element, 'timeline').focus();
      const seen = [focused(element)];
      for (let i = 1; i < names.length; i++) {
        await press(on);
        seen.push(focused(element));
      }
      expect(seen).to.deep.equal(names);
      await press(back);
      expect(focused(element)).to.equal(names.at(-2));
      await press('Home');
      expect(focused(element)).to.equal(names[0]);
      await press('End');
      expect(focused(element)).to.equal(names.at(-1));
    });
  }
});

describe('Escape', () => {
  beforeEach(still);

  for (const layout of ['horizontal', 'vertical', 'table']) {
    it(`closes the card, gives focus back to its label and goes no further, ${layout}`, async () => {
      const data = {
        ...lanes,
        events: lanes.events.map((event) => ({
          ...event,
          sources: [{ name: 'desk', url: 'https://example.org/' }],
        })),
      };
      const element = await timeline({ data, attributes: { layout } });
      const heard = overheard();
      element.select('c');
      await element.updateComplete;
      const inside =
        layout === 'vertical' ? '.open [part~=detail] a' : '[part~=card] [part~=facts] a';
      one(shadow(element), inside).focus();
      await press('Escape');
      expect(element.selected).to.equal('');
      expect(focused(element)).to.equal('c');
      expect(heard).to.deep.equal([]);
      await press('Escape');
      expect(heard).to.deep.equal([{ key: 'Escape', handled: false }]);
    });
  }

  it('is not handled where `selected` names no event', async () => {
    const element = await timeline({ attributes: { layout: 'horizontal', selected: 'nobody' } });
    const heard = overheard();
    label(element, 'c').focus();
    await press('Escape');
    expect(heard).to.deep.equal([{ key: 'Escape', handled: false }]);
  });

  it('leaves the surrounding dialog open while it closes a card, then closes it', async () => {
    const element = await timeline(horizontal);
    const dialog = document.createElement('dialog');
    element.parentElement?.append(dialog);
    dialog.style.width = '800px';
    dialog.append(element);
    dialog.showModal();
    await atRest(element);
    label(element, 'b').focus();
    await press('Enter');
    expect(element.selected).to.equal('b');
    await press('Escape');
    expect(element.selected).to.equal('');
    expect(dialog.open).to.equal(true);
    await press('Escape');
    expect(dialog.open).to.equal(false);
  });
});

describe('focus', () => {
  beforeEach(still);

  it('by focus() goes to the first event, later to the current one', async () => {
    for (const layout of ['horizontal', 'vertical', 'table']) {
      const element = await timeline({ attributes: { layout } });
      element.focus();
      expect(focused(element), layout).to.equal('a');
      await press(layout === 'horizontal' ? 'ArrowRight' : 'ArrowDown');
      beside(element, 'after').focus();
      element.focus();
      expect(focused(element), layout).to.equal('b');
    }
  });

  it('keeps working after the element was taken out and put back', async () => {
    const element = await timeline(horizontal);
    const place = element.parentElement;
    element.remove();
    place?.append(element);
    await element.updateComplete;
    element.focus();
    await press('ArrowRight');
    expect(focused(element)).to.equal('b');
    const before = element.visibleRange;
    wheel(element, { ctrlKey: true, deltaY: -100 });
    expect(element.visibleRange).to.not.deep.equal(before);
  });

  it('is not lost when the card that has it closes', async () => {
    const element = await timeline(horizontal);
    element.select('b');
    await element.updateComplete;
    one(shadow(element), '[part~=close]').focus();
    await press('Enter');
    await element.updateComplete;
    expect(element.selected).to.equal('');
    expect(focused(element)).to.equal('b');
  });
});
