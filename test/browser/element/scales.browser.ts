import { expect } from '@open-wc/testing';
import type { EventTimeline } from '../../../src/event-timeline.ts';
import {
  all,
  atRest,
  flagship,
  focused,
  frame,
  label,
  one,
  press,
  shadow,
  still,
  timeline,
  tool,
  until,
  wait,
  year,
} from './fixture.ts';

const folding = { data: flagship, attributes: { layout: 'horizontal' }, width: 1000 };
const breaks = (element: EventTimeline): HTMLElement[] => all(element, 'button[part~=break]');
const expanded = (element: EventTimeline): (string | null)[] =>
  breaks(element).map((button) => {
    const name = button.getAttribute('aria-label') ?? '';
    return String(!name.startsWith('Unfold') && !name.endsWith('aufklappen'));
  });
/** Where an event stands on screen. */
const placeOf = (element: EventTimeline, id: string): number =>
  one(shadow(element), `[part~=point][data-id="${id}"]`).getBoundingClientRect().x;

async function turn(element: EventTimeline, index: number): Promise<void> {
  breaks(element)[index]?.click();
  await atRest(element);
}

describe('a folded silence', () => {
  beforeEach(still);

  it('is a button that says how long it is and what it does, of 24 px at least', async () => {
    for (const [lang, words] of [
      ['en', 'years'],
      ['de', 'Jahre'],
    ] as const) {
      const element = await timeline({ ...folding, lang });
      const first = breaks(element)[0];
      const said = first?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      expect(said).to.include(words);
      expect(first?.getAttribute('aria-label')).to.include(said);
      for (const button of breaks(element)) {
        const { width, height } = button.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(24);
      }
      expect(expanded(element)).to.deep.equal(['false', 'false', 'false']);
    }
  });

  it('unfolds by click, Enter and Space in its place, and folds again, keeping focus', async () => {
    const element = await timeline(folding);
    const whole = element.visibleRange;
    for (const key of ['Enter', ' ']) {
      breaks(element)[0]?.focus();
      await press(key);
      await atRest(element);
      expect(expanded(element)[0]).to.equal('true');
      expect(focused(element)).to.equal('break');
      expect(breaks(element)[0]?.getAttribute('aria-label')).to.match(/fold/i);
      await press(key);
      await atRest(element);
      expect(expanded(element)).to.deep.equal(['false', 'false', 'false']);
      expect(focused(element)).to.equal('break');
      expect(element.visibleRange).to.deep.equal(whole);
    }
    await turn(element, 0);
    expect(expanded(element)[0]).to.equal('true');
  });

  it('is wholly in view when unfolded, with the events on either side', async () => {
    const element = await timeline(folding);
    await turn(element, 0);
    const { from, to } = element.visibleRange;
    expect(from).to.be.lessThan(Date.UTC(2022, 1, 24));
    expect(to).to.be.greaterThan(Date.UTC(2025, 9, 31));
  });

  it('stays as it is over a new width, and with new data as long as it is still there', async () => {
    const element = await timeline(folding);
    await turn(element, 0);
    const place = element.parentElement;
    if (place) place.style.width = '1100px';
    await wait(100);
    await atRest(element);
    expect(expanded(element)[0]).to.equal('true');
    const [first] = flagship.events;
    const early = { ...first, id: 'early', when: '2022-03-20', title: 'One event more' };
    element.data = { ...flagship, events: [...flagship.events, early] };
    await element.ready;
    await atRest(element);
    expect(element.events).to.have.length(flagship.events.length + 1);
    expect(expanded(element)[0]).to.equal('true');
    element.data = { ...flagship, events: flagship.events.filter(({ id }) => id === first?.id) };
    await element.ready;
    element.data = { ...flagship };
    await element.ready;
    await atRest(element);
    expect(expanded(element)).to.deep.equal(['false', 'false', 'false']);
  });

  it('hands its focus on to the nearest event when it goes', async () => {
    const element = await timeline(folding);
    const last = breaks(element).at(-1);
    last?.focus();
    expect(focused(element)).to.equal('break');
    const before = Number.parseFloat(last?.dataset['break'] ?? '');
    element.scale = 'linear';
    await atRest(element);
    const event = element.events.find(({ id }) => id === focused(element));
    const distances = element.events.map(({ when }) => Math.abs(when.lo - before));
    expect(Math.abs((event?.when.lo ?? Number.NaN) - before)).to.equal(Math.min(...distances));
  });

  it('can be reached by Tab, before the events', async () => {
    const element = await timeline(folding);
    tool(element, 'timeline').focus();
    await press('Tab');
    expect(focused(element)).to.equal('break');
    await press('Tab', 'Tab', 'Tab');
    expect(focused(element)).to.equal(element.events[0]?.id);
  });

  it('is folded with all others, and unfolded, by the toolbar', async () => {
    const element = await timeline(folding);
    await turn(element, 0);
    const pressed = () => tool(element, 'fold').getAttribute('aria-pressed');
    expect(pressed()).to.equal('true');
    tool(element, 'fold').click();
    await atRest(element);
    expect([pressed(), breaks(element).length, element.scale]).to.deep.equal([
      'false',
      0,
      'linear',
    ]);
    tool(element, 'fold').click();
    await atRest(element);
    expect(expanded(element)).to.deep.equal(['false', 'false', 'false']);
    expect([pressed(), element.scale]).to.deep.equal(['true', 'auto']);
  });
});

describe('the scales', () => {
  beforeEach(still);

  it('have a button each that leads to true time and back to what the author chose', async () => {
    for (const [scale, name] of [
      ['sequential', 'Equal steps'],
      ['log', 'Logarithmic'],
    ] as const) {
      const element = await timeline({ attributes: { layout: 'horizontal', scale } });
      const button = tool(element, 'fold');
      expect([button.textContent?.trim(), button.ariaPressed]).to.deep.equal([name, 'true']);
      button.click();
      await atRest(element);
      expect([element.scale, tool(element, 'fold').ariaPressed]).to.deep.equal(['linear', 'false']);
      tool(element, 'fold').click();
      await atRest(element);
      expect([element.scale, tool(element, 'fold').ariaPressed]).to.deep.equal([scale, 'true']);
    }
  });

  it('give every event the same step, with the time between in words and no ticks', async () => {
    const element = await timeline({ attributes: { layout: 'horizontal', scale: 'sequential' } });
    const xs = year.events.map(({ id }) => placeOf(element, id));
    const steps = xs.slice(1).map((x, i) => x - (xs[i] ?? 0));
    for (const step of steps) expect(step).to.be.closeTo(steps[0] ?? 0, 0.5);
    expect(all(element, '[part~=tick]')).to.have.length(0);
    const words = all(element, '[part~=step]').map((step) =>
      step.textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(words[0]).to.match(/1 month 23 days|54 days/);
  });

  it('count from the event of `relative-to`, whose flags keep their dates', async () => {
    const attributes = { layout: 'horizontal', scale: 'relative', 'relative-to': 'c' };
    const element = await timeline({ attributes });
    const ticks = () => all(element, '[part~=tick]').map((tick) => tick.textContent?.trim() ?? '');
    expect(ticks()).to.include('T');
    expect(ticks().some((tick) => tick.startsWith('T − '))).to.equal(true);
    const origin = one(shadow(element), '[part~=tick]');
    const t =
      all(element, '[part~=tick]').find((tick) => tick.textContent?.trim() === 'T') ?? origin;
    const middle = placeOf(element, 'c') + 12;
    expect(t.getBoundingClientRect().x).to.be.closeTo(middle, 1);
    expect(one(shadow(element), '[part~=date]').textContent).to.include('2025');
    element.relativeTo = 'a';
    await atRest(element);
    expect(ticks().some((tick) => tick.startsWith('T − '))).to.equal(false);
  });

  it('pass axe', async () => {
    const element = await timeline({
      ...folding,
      attributes: { layout: 'horizontal', scale: 'auto' },
    });
    await turn(element, 0);
    await expect(element).to.be.accessible();
  });
});

describe('the way from one scale to another', () => {
  it('leads each event from its old place to its new one, and keeps focus and selection', async () => {
    const element = await timeline({ attributes: { layout: 'horizontal', selected: 'c' } });
    label(element, 'c').focus();
    const from = placeOf(element, 'b');
    element.scale = 'sequential';
    await element.updateComplete;
    expect(placeOf(element, 'b')).to.be.closeTo(from, 0.5);
    const seen = new Set<number>();
    await until(() => {
      seen.add(Math.round(placeOf(element, 'b')));
      return all(element, '[part~=tick]').length === 0;
    });
    await frame();
    const to = placeOf(element, 'b');
    expect(Math.abs(to - from)).to.be.greaterThan(5);
    for (const x of seen) {
      expect(x).to.be.within(Math.min(from, to) - 1, Math.max(from, to) + 1);
    }
    expect([focused(element), element.selected]).to.deep.equal(['c', 'c']);
  });

  it('is there at once where the reader wants no motion', async () => {
    still();
    const element = await timeline({ attributes: { layout: 'horizontal' } });
    element.scale = 'sequential';
    await element.updateComplete;
    const at = placeOf(element, 'b');
    expect(all(element, '[part~=tick]')).to.have.length(0);
    await wait(350);
    expect(placeOf(element, 'b')).to.equal(at);
  });
});

describe('what was lost before', () => {
  beforeEach(still);

  it('there is no visible range without an axis', async () => {
    const element = await timeline({ attributes: { layout: 'horizontal' } });
    for (const layout of ['vertical', 'table'] as const) {
      element.layout = layout;
      await element.updateComplete;
      expect(element.visibleRange.from).to.be.NaN;
    }
    element.layout = 'horizontal';
    await atRest(element);
    expect(element.visibleRange.from).to.be.below(Date.UTC(2025, 0, 10));
  });

  it('a heading level out of range is brought into it, for title and events alike', async () => {
    for (const [level, title, event] of [
      ['1', 'h2', 'h3'],
      ['6', 'h6', 'h6'],
      ['9', 'h6', 'h6'],
      ['none', 'h3', 'h4'],
    ] as const) {
      const element = await timeline({
        attributes: { layout: 'horizontal', 'heading-level': level },
      });
      expect(one(shadow(element), '[part~=title]').localName).to.equal(title);
      expect(one(shadow(element), '[part~=event-title]').localName).to.equal(event);
    }
  });

  it('an event selected before there are data is open when they come', async () => {
    const element = document.createElement('event-timeline');
    element.select('c');
    element.setAttribute('layout', 'horizontal');
    const place = (await timeline()).parentElement;
    place?.append(element);
    element.data = year;
    await element.ready;
    expect(element.selected).to.equal('c');
    expect(all(element, '[part~=card]')).to.have.length(1);
    element.select('nobody');
    expect(element.selected).to.equal('');
  });

  it('focus stays in view when PageDown leads on', async () => {
    const element = await timeline({ attributes: { layout: 'horizontal', scale: 'linear' } });
    element.show('2025-01-05', '2025-03-30');
    await atRest(element);
    label(element, 'a').focus();
    await press('PageDown');
    await atRest(element);
    const id = focused(element) ?? '';
    const { from, to } = element.visibleRange;
    const lo = element.events.find((event) => event.id === id)?.when.lo ?? Number.NaN;
    expect(id).to.not.equal('a');
    expect(lo).to.be.within(from, to);
  });

  it('focus moves to the nearest event when new data no longer has its own', async () => {
    for (const layout of ['horizontal', 'vertical']) {
      const element = await timeline({ attributes: { layout } });
      label(element, 'c').focus();
      element.data = { ...year, events: year.events.filter(({ id }) => id !== 'c') };
      await element.ready;
      await atRest(element);
      expect(focused(element)).to.equal('d');
    }
  });

  it('focus that the reader has put on plain ground stays there', async () => {
    const element = await timeline({ attributes: { layout: 'horizontal' } });
    label(element, 'c').focus();
    label(element, 'c').blur();
    element.zoomIn();
    await atRest(element);
    expect(focused(element)).to.equal(undefined);
  });

  it('focus stays on its event when the width changes the layout, both ways', async () => {
    const element = await timeline({ width: 900 });
    label(element, 'c').focus();
    for (const width of ['500px', '900px']) {
      const { parentElement } = element;
      if (parentElement) parentElement.style.width = width;
      const tall = width === '500px';
      await until(() => all(element, '.spine').length === (tall ? 1 : 0));
      await until(() => focused(element) === 'c');
    }
    const after = one(element.parentElement?.parentElement ?? document, '.after');
    after.focus();
    if (element.parentElement) element.parentElement.style.width = '500px';
    await until(() => all(element, '.spine').length === 1);
    await frame();
    expect(document.activeElement, 'focus that has gone elsewhere').to.equal(after);
  });
});
