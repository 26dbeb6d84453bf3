import { expect } from '@open-wc/testing';
import type { EventTimeline } from './fixture.ts';
import { frame, one, place, settled, until } from './fixture.ts';

const source = { name: 'dpa' };
const event = (id: string, month: number) => ({
  id,
  when: `2025-${String(month).padStart(2, '0')}`,
  title: `Ereignis ${id}`,
  summary: 'Was geschah.',
});
const story = { source, events: [event('alpha', 1), event('beta', 5), event('Grüße & Co', 9)] };
const other = { source, events: [event('gamma', 2), event('delta', 6)] };

/** The address as it was, without anything behind the #. */
const plain = location.pathname + location.search;

function go(hash: string): Promise<void> {
  const changed = new Promise<void>((resolve) =>
    addEventListener('hashchange', () => resolve(), { once: true }),
  );
  location.hash = hash;
  return changed;
}

const label = (element: EventTimeline, id: string): HTMLElement =>
  one(element, `[part~=label][data-id="${CSS.escape(id)}"]`);

const inView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

beforeEach(() => {
  history.replaceState(null, '', plain);
  scrollTo(0, 0);
});
after(() => history.replaceState(null, '', plain));

describe('an address that names an event', () => {
  it('opens it when the page comes, and leads there', async () => {
    history.replaceState(null, '', '#event-beta');
    const above = document.createElement('div');
    above.style.blockSize = '300vh';
    document.body.prepend(above);
    const element = await place({ deepLinks: true, data: story });
    await settled(element);
    expect(element.selected).to.equal('beta');
    expect(inView(label(element, 'beta'))).to.equal(true);
    expect(element.shadowRoot?.activeElement).to.equal(label(element, 'beta'));
    above.remove();
  });

  it('opens it when it changes', async () => {
    const element = await place({ deepLinks: true, data: story });
    expect(element.selected).to.equal('');
    await go('#event-alpha');
    await settled(element);
    expect(element.selected).to.equal('alpha');
    await go('#event-beta');
    await settled(element);
    expect(element.selected).to.equal('beta');
    expect(element.shadowRoot?.activeElement).to.equal(label(element, 'beta'));
  });

  it('opens it when its data comes', async () => {
    history.replaceState(null, '', '#event-beta');
    const element = await place({ deepLinks: true });
    expect(element.selected).to.equal('');
    element.data = other;
    await settled(element);
    expect(element.selected).to.equal('');
    element.data = story;
    await settled(element);
    expect(element.selected).to.equal('beta');
  });

  for (const layout of ['horizontal', 'vertical', 'table'] as const) {
    it(`opens it in the ${layout} layout`, async () => {
      const element = await place({ deepLinks: true, data: story, layout });
      await go('#event-beta');
      await settled(element);
      expect(label(element, 'beta').getAttribute('aria-expanded')).to.equal('true');
      expect(inView(label(element, 'beta'))).to.equal(true);
    });
  }

  it('may spell its id with percent signs, or not', async () => {
    const element = await place({ deepLinks: true, data: story });
    await go('#event-Gr%C3%BC%C3%9Fe%20%26%20Co');
    await settled(element);
    expect(element.selected).to.equal('Grüße & Co');
    element.selected = '';
    await go('#event-Grüße & Co ');
    await go('#event-Grüße & Co');
    await settled(element);
    expect(element.selected).to.equal('Grüße & Co');
    await go('#event-%E0%A4%A');
    await settled(element);
    expect(element.selected).to.equal('Grüße & Co');
  });

  it('may be one that TimelineJS made', async () => {
    const slide = (headline: string) => ({ start_date: { year: 1961 }, text: { headline } });
    const data = { events: [slide('Ada Lovelace'), { ...slide('B'), unique_id: 'own-id' }] };
    const element = await place({ deepLinks: true, data });
    await go('#event-ada-lovelace');
    await settled(element);
    expect(element.selected).to.equal('ada-lovelace');
    await go('#event-own-id');
    await settled(element);
    expect(element.selected).to.equal('own-id');
  });

  it('is answered by the timeline that has the event', async () => {
    const first = await place({ deepLinks: true, data: story });
    const second = await place({ deepLinks: true, data: other });
    await go('#event-delta');
    await settled(second);
    expect([first.selected, second.selected]).to.deep.equal(['', 'delta']);
  });

  it('is answered by none that has not been asked to', async () => {
    history.replaceState(null, '', '#event-alpha');
    const element = await place({ data: story });
    await go('#event-beta');
    await settled(element);
    expect(element.selected).to.equal('');
    label(element, 'alpha').click();
    await settled(element);
    expect(location.hash).to.equal('#event-beta');
  });

  it('does not take a reader away from where they write', async () => {
    history.replaceState(null, '', '#event-beta');
    const field = document.createElement('input');
    document.body.prepend(field);
    field.focus();
    const element = await place({ deepLinks: true, data: story });
    await settled(element);
    expect(element.selected).to.equal('beta');
    expect(document.activeElement).to.equal(field);
    field.remove();
  });

  it('does not move a page that is being read', async () => {
    history.replaceState(null, '', '#event-beta');
    const above = document.createElement('div');
    above.style.blockSize = '300vh';
    document.body.prepend(above);
    const element = await place({ deepLinks: true });
    dispatchEvent(new Event('wheel'));
    element.data = story;
    await settled(element);
    expect(element.selected).to.equal('beta');
    expect(scrollY).to.equal(0);
    above.remove();
  });

  it('is scrolled to with the margin that the page asks for', async () => {
    const below = document.createElement('div');
    below.style.blockSize = '300vh';
    const element = await place({ deepLinks: true, data: story, layout: 'vertical' });
    element.style.setProperty('--et-scroll-margin', '50px');
    element.parentElement?.append(below);
    scrollTo(0, 10_000);
    await go('#event-alpha');
    await settled(element);
    expect(label(element, 'alpha').getBoundingClientRect().top).to.be.closeTo(50, 2);
  });
});

describe('what the reader opens', () => {
  it('is in the address, without a step in the history', async () => {
    const element = await place({ deepLinks: true, data: story });
    const { length } = history;
    history.replaceState({ own: 1 }, '');
    label(element, 'alpha').click();
    await settled(element);
    expect(location.hash).to.equal('#event-alpha');
    label(element, 'Grüße & Co').click();
    await settled(element);
    expect(location.hash).to.equal('#event-Gr%C3%BC%C3%9Fe%20%26%20Co');
    expect(history.length).to.equal(length);
    expect(history.state).to.deep.equal({ own: 1 });
    one(element, '[part~=close]').click();
    await settled(element);
    expect(location.href.includes('#')).to.equal(false);
    expect(location.pathname + location.search).to.equal(plain);
  });

  it('opens again from the address that it made', async () => {
    const element = await place({ deepLinks: true, data: story });
    label(element, 'Grüße & Co').click();
    await settled(element);
    const again = await place({ deepLinks: true, data: structuredClone(story) });
    await until(() => again.selected !== '', 'the event is open');
    expect(again.selected).to.equal('Grüße & Co');
  });

  it('leaves the page’s own address alone', async () => {
    history.replaceState(null, '', '#/comments');
    const element = await place({ deepLinks: true, data: story });
    label(element, 'alpha').click();
    await settled(element);
    one(element, '[part~=close]').click();
    await settled(element);
    expect(location.hash).to.equal('#/comments');
    expect(element.selected).to.equal('');
  });

  it('takes the place of another timeline’s, and leaves that when it closes', async () => {
    const first = await place({ deepLinks: true, data: story });
    const second = await place({ deepLinks: true, data: other });
    label(first, 'alpha').click();
    await settled(first);
    label(second, 'delta').click();
    await settled(second);
    expect(location.hash).to.equal('#event-delta');
    one(first, '[part~=close]').click();
    await settled(first);
    expect(location.hash).to.equal('#event-delta');
  });

  it('is not what a script opens', async () => {
    const element = await place({ deepLinks: true, data: story });
    element.select('alpha');
    await settled(element);
    await frame();
    expect(location.hash).to.equal('');
  });

  it('is no longer followed once the element is gone', async () => {
    const element = await place({ deepLinks: true, data: story });
    element.remove();
    await go('#event-alpha');
    await frame();
    expect(element.selected).to.equal('');
  });
});
