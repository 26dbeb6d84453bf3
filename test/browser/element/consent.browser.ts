import { expect } from '@open-wc/testing';
import type { EventTimeline } from '../../../src/event-timeline.ts';
import type { TimelineConsentEvent } from '../../../src/events.ts';
import { all, frame, one, shadow, timeline, until } from './fixture.ts';

/** Hosts that no one can have (RFC 6761): nothing leaves the machine that runs the tests. */
const story = {
  lang: 'en',
  events: ['a', 'b', 'c'].map((id, i) => ({
    id,
    when: `2025-0${i + 1}-10`,
    title: `Event ${id}`,
    media: { url: `https://${id === 'c' ? 'other' : 'provider'}.invalid/${id}`, type: 'embed' },
  })),
};

const setting = (layout: string) => ({ data: story, attributes: { layout } });
const shown = (element: EventTimeline) => all(element, 'iframe') as HTMLIFrameElement[];

async function open(element: EventTimeline, id: string): Promise<void> {
  element.select(id);
  await element.updateComplete;
}

/** Presses the button of the card that is open. */
async function press(element: EventTimeline, part: string): Promise<void> {
  const buttons = all(element, `[part=${part}]`).filter((button) => button.checkVisibility());
  buttons[0]?.click();
  await element.updateComplete;
}

/** What the page hears; with `prevent` it says no to each. */
function heard(element: EventTimeline, prevent = false): TimelineConsentEvent[] {
  const events: TimelineConsentEvent[] = [];
  // On the way up from a part of a page that is a shadow tree itself.
  element.parentElement?.addEventListener('timeline-consent', (event) => {
    events.push(event);
    if (prevent) event.preventDefault();
  });
  return events;
}

describe('content of another site in the element', () => {
  for (const layout of ['horizontal', 'vertical', 'table']) {
    it(`is asked for by the reader alone, and told to the page first, ${layout}`, async () => {
      const element = await timeline(setting(layout));
      const events = heard(element);
      await open(element, 'a');
      expect(shown(element)).to.have.length(0);
      expect(events).to.have.length(0);
      await press(element, 'embed-load');
      expect(events.map(({ id, provider, url }) => ({ id, provider, url }))).to.deep.equal([
        { id: 'a', provider: 'provider.invalid', url: 'https://provider.invalid/a' },
      ]);
      expect(shown(element).map(({ src }) => src)).to.deep.equal(['https://provider.invalid/a']);
    });

    it(`ends with its card and is there again with it, ${layout}`, async () => {
      const element = await timeline(setting(layout));
      await open(element, 'a');
      await press(element, 'embed-load');
      await open(element, '');
      expect(shown(element)).to.have.length(0);
      await open(element, 'b');
      expect(shown(element)).to.have.length(0);
      await open(element, 'a');
      expect(shown(element)).to.have.length(1);
    });
  }

  it('is left to the page that prevents it, which may load it when its dialogue is done', async () => {
    const element = await timeline(setting('horizontal'));
    const events = heard(element, true);
    await open(element, 'a');
    await press(element, 'embed-load');
    await frame();
    expect(shown(element)).to.have.length(0);
    events[0]?.load();
    await element.updateComplete;
    expect(shown(element)).to.have.length(1);
    await open(element, 'b');
    expect(shown(element)).to.have.length(0);
  });

  it('comes of itself in the next cards where the page allows its whole provider', async () => {
    const element = await timeline(setting('horizontal'));
    const events = heard(element, true);
    await open(element, 'a');
    await press(element, 'embed-load');
    events[0]?.load('provider');
    await open(element, 'b');
    expect(shown(element).map(({ src }) => src)).to.deep.equal(['https://provider.invalid/b']);
    await open(element, 'c');
    expect(shown(element)).to.have.length(0);
    expect(events).to.have.length(1);
  });

  it('is said to be on its way', async () => {
    const element = await timeline(setting('horizontal'));
    await open(element, 'a');
    await press(element, 'embed-load');
    const status = one(shadow(element), '[role=status]');
    await until(() => status.textContent === 'Loading content from provider.invalid.');
  });

  it('leaves nothing behind in the browser', async () => {
    const before = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]);
    const element = await timeline(setting('horizontal'));
    await open(element, 'a');
    await press(element, 'embed-load');
    const after = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]);
    expect(after).to.equal(before);
    const again = await timeline(setting('horizontal'));
    await open(again, 'a');
    expect(shown(again)).to.have.length(0);
  });

  it('may hold a form where its author has chosen it, and no more than others', async () => {
    const element = await timeline(setting('horizontal'));
    await open(element, 'a');
    await press(element, 'embed-load');
    expect([...(shown(element)[0]?.sandbox ?? [])].sort()).to.deep.equal([
      'allow-forms',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-same-origin',
      'allow-scripts',
    ]);
  });
});
