import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { EventTimeline } from '../../../src/event-timeline.ts';
import {
  all,
  atRest,
  flagship,
  focused,
  press,
  shadow,
  still,
  timeline,
  told,
  tool,
  track,
} from './fixture.ts';
import { frames } from './time.ts';

const horizontal = { attributes: { layout: 'horizontal', scale: 'linear' } };
const spanOf = ({ visibleRange: { from, to } }: EventTimeline): number => to - from;

async function click(element: EventTimeline, name: string): Promise<void> {
  tool(element, name).click();
  await atRest(element);
}

/** Names of the buttons that say they have nothing to do. */
const disabled = (element: EventTimeline): (string | undefined)[] =>
  all(element, '[data-tool][aria-disabled=true]').map((button) => button.dataset['tool']);

describe('the toolbar', () => {
  beforeEach(still);

  it('is a toolbar with a name, of buttons with names, none of them `disabled`', async () => {
    for (const lang of ['en', 'de']) {
      const element = await timeline({ ...horizontal, lang });
      const bar = shadow(element).querySelector('[part~=toolbar]');
      expect(bar?.getAttribute('role')).to.equal('toolbar');
      expect(bar?.getAttribute('aria-label')).to.equal(lang === 'en' ? 'View' : 'Ansicht');
      for (const button of all(element, '[data-tool]') as HTMLButtonElement[]) {
        // A tooltip that says the name again would be read out as a description.
        const names = [button.getAttribute('aria-label'), button.textContent?.trim(), button.title];
        expect(names.filter(Boolean)).to.have.length(1);
        expect(button.disabled).to.equal(false);
        expect(button.type).to.equal('button');
      }
    }
  });

  it('zooms in and out by a step, and fits', async () => {
    const element = await timeline(horizontal);
    const whole = spanOf(element);
    await click(element, 'zoomIn');
    expect(spanOf(element)).to.be.closeTo(whole / 1.6, whole / 1000);
    await click(element, 'zoomIn');
    await click(element, 'zoomOut');
    expect(spanOf(element)).to.be.closeTo(whole / 1.6, whole / 1000);
    await click(element, 'fit');
    expect(spanOf(element)).to.equal(whole);
  });

  it('goes earlier and later by half of what is seen, also from right to left', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const element = await timeline({ ...horizontal, dir });
      element.show('2025-05', '2025-06');
      const before = await atRest(element);
      await click(element, 'later');
      const middle = (before.from + before.to) / 2;
      expect(element.visibleRange.from).to.be.closeTo(middle, 3_600_000);
      await click(element, 'earlier');
      expect(element.visibleRange.from).to.be.closeTo(before.from, 3_600_000);
    }
  });

  it('says which buttons have nothing to do, and they do nothing', async () => {
    const element = await timeline(horizontal);
    expect(disabled(element)).to.deep.equal(['earlier', 'later', 'zoomOut', 'fit']);
    const events = told();
    const before = element.visibleRange;
    for (const name of disabled(element)) await click(element, name ?? '');
    expect(element.visibleRange).to.deep.equal(before);
    expect(events).to.deep.equal([]);
    for (let i = 0; i < 12; i++) await click(element, 'zoomIn');
    expect(disabled(element)).to.deep.equal(['zoomIn']);
    element.show('2024-12', '2025-01');
    await atRest(element);
    expect(disabled(element)).to.include('earlier').and.not.include('later');
  });

  it('leaves focus on a button that has just done its last step', async () => {
    const element = await timeline(horizontal);
    element.zoomIn();
    await atRest(element);
    tool(element, 'zoomOut').focus();
    await press('Enter');
    await atRest(element);
    expect(disabled(element)).to.include('zoomOut');
    expect(focused(element)).to.equal('zoomOut');
    await press('ArrowRight');
    expect(focused(element)).to.equal('zoomIn');
  });

  it('switches to the table and back to what was asked for before', async () => {
    for (const layout of ['auto', 'vertical', 'horizontal']) {
      const element = await timeline({ attributes: { layout } });
      const shown = () => ({
        table: all(element, 'table[part~=table]').length,
        pressed: all(element, '.tools.layout [aria-pressed=true]').map((b) => b.dataset['tool']),
      });
      expect(shown()).to.deep.equal({ table: 0, pressed: ['timeline'] });
      tool(element, 'table').focus();
      await click(element, 'table');
      expect(shown()).to.deep.equal({ table: 1, pressed: ['table'] });
      expect(focused(element)).to.equal('table');
      await click(element, 'timeline');
      expect(shown()).to.deep.equal({ table: 0, pressed: ['timeline'] });
      expect(element.layout, 'the layout asked for').to.equal(layout);
      await click(element, 'timeline');
      expect(element.layout, 'pressed again').to.equal(layout);
    }
  });

  it('folds and unfolds the silences, and is not offered where there are none', async () => {
    const element = await timeline({ data: flagship, attributes: { layout: 'horizontal' } });
    const breaks = () => all(element, '[part~=break]').length;
    expect(tool(element, 'fold').getAttribute('aria-pressed')).to.equal('true');
    expect(breaks()).to.be.greaterThan(0);
    await click(element, 'fold');
    expect(tool(element, 'fold').getAttribute('aria-pressed')).to.equal('false');
    expect(breaks()).to.equal(0);
    await click(element, 'fold');
    expect(breaks()).to.be.greaterThan(0);
    expect(all(await timeline(horizontal), '[data-tool=fold]')).to.have.length(0);
  });

  it('offers what `controls` lists, and nothing for `none`', async () => {
    const names = async (controls: string, layout = 'horizontal') =>
      all(await timeline({ attributes: { layout, controls } }), '[data-tool]').map(
        (button) => button.dataset['tool'],
      );
    expect(await names('zoom fit')).to.deep.equal(['zoomOut', 'zoomIn', 'fit']);
    expect(await names('layout nonsense')).to.deep.equal(['timeline', 'table']);
    expect(await names('none')).to.deep.equal([]);
    expect(await names('', 'table')).to.deep.equal(['timeline', 'table']);
  });
});

describe('motion', () => {
  it('leads there in steps, and quick presses of a button add up', async () => {
    const element = await timeline(horizontal);
    const draw = frames();
    const whole = spanOf(element);
    tool(element, 'zoomIn').click();
    expect(spanOf(element)).to.equal(whole);
    draw(100);
    expect(spanOf(element)).to.be.within(whole / 1.6 + 1, whole - 1);
    tool(element, 'zoomIn').click();
    tool(element, 'zoomIn').click();
    draw(100);
    expect(spanOf(element)).to.be.within(whole / 1.6 ** 3 + 1, whole - 1);
    draw(200);
    expect(spanOf(element)).to.be.closeTo(whole / 1.6 ** 3, whole / 1000);
  });

  it('is told once, at its end', async () => {
    const element = await timeline(horizontal);
    const draw = frames();
    const events = told();
    tool(element, 'zoomIn').click();
    draw(120);
    tool(element, 'zoomIn').click();
    draw(250);
    expect(events).to.have.length(0);
    for (let i = 0; i < 20; i++) draw(50);
    expect(events.map(({ type }) => type)).to.deep.equal(['timeline-view']);
    expect(events[0]).to.include(element.visibleRange);
  });

  it('ends where a focused event leads, and neither gets lost', async () => {
    const element = await timeline(horizontal);
    const draw = frames();
    const whole = spanOf(element);
    const first = all(element, '[part~=label]')[0];
    first?.focus();
    tool(element, 'zoomIn').click();
    tool(element, 'zoomIn').click();
    draw(60);
    all(element, '[part~=label]').at(-1)?.focus();
    for (let i = 0; i < 20; i++) draw(50);
    expect(spanOf(element)).to.be.closeTo(whole / 1.6 ** 2, whole / 1000);
    const last = element.events.at(-1)?.when.lo;
    expect(last).to.be.within(element.visibleRange.from, element.visibleRange.to);
  });

  it('is left out where the reader wants none', async () => {
    still();
    const element = await timeline(horizontal);
    const whole = spanOf(element);
    tool(element, 'zoomIn').click();
    expect(spanOf(element)).to.be.closeTo(whole / 1.6, whole / 1000);
    expect(shadow(element).getAnimations?.() ?? []).to.deep.equal([]);
  });

  // Only Chromium can be told what its reader wants.
  if (navigator.userAgent.includes('Chrome/')) {
    it('is left out where the browser says so', async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      const element = await timeline(horizontal);
      const whole = spanOf(element);
      tool(element, 'zoomIn').click();
      expect(spanOf(element)).to.be.closeTo(whole / 1.6, whole / 1000);
      await emulateMedia({ reducedMotion: 'no-preference' });
    });
  }

  it('stops without a trace when the element is taken away', async () => {
    const element = await timeline(horizontal);
    const draw = frames();
    const events = told();
    tool(element, 'zoomIn').click();
    draw(60);
    element.remove();
    const left = element.visibleRange;
    for (let i = 0; i < 20; i++) draw(50);
    expect(element.visibleRange).to.deep.equal(left);
    expect(events).to.deep.equal([]);
    expect(track(element).isConnected).to.equal(false);
  });
});
