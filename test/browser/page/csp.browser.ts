import { expect, fixture, html } from '@open-wc/testing';
import { type EventTimeline, frame, until } from './fixture.ts';

type Framed = Window & { violations?: string[] };

/** A page of its own, with the built file and a strict policy. Needs `npm run build`. */
async function strictPage(): Promise<{ view: Framed; timeline: (id: string) => EventTimeline }> {
  const built = await fetch('/dist/event-timeline.js', { method: 'HEAD' });
  if (!built.ok) throw new Error('dist/event-timeline.js is missing: npm run build');
  const page = await fixture<HTMLIFrameElement>(
    html`<iframe width="900" height="600" src="/test/browser/page/csp/index.html"></iframe>`,
  );
  // Until its own page is there, a frame holds an empty one.
  const arrived = () => page.contentDocument?.querySelector('event-timeline') != null;
  await until(
    () => arrived() && page.contentDocument?.readyState === 'complete',
    'the framed page',
  );
  const view = page.contentWindow as Framed | null;
  const inside = page.contentDocument;
  if (!view || !inside) throw new Error('the framed page is not ours');
  await view.customElements.whenDefined('event-timeline');
  return {
    view,
    timeline: (id) => {
      const found = inside.getElementById(id) as EventTimeline | null;
      if (!found) throw new Error(`no timeline ${id}`);
      return found;
    },
  };
}

describe('the built file in a page with a strict content security policy', () => {
  it('draws documents, lists and scripts, is used, and breaks no rule of it', async () => {
    const { view, timeline } = await strictPage();
    for (const id of ['document', 'list', 'script']) {
      const element = timeline(id);
      await element.ready;
      const labels = element.shadowRoot?.querySelectorAll('[part~=label][data-id]');
      expect(labels?.length, id).to.equal(element.events.length);
      expect(element.events.length, id).to.be.greaterThan(0);
      element.select(element.events[0]?.id ?? '');
      await element.updateComplete;
    }
    const element = timeline('document');
    const track = element.shadowRoot?.querySelector('.axis-track');
    // Positions are set by script; a policy that stopped them would leave all labels at one place.
    const places = [...(track?.querySelectorAll('[part~=flag]') ?? [])].map(
      (flag) => flag.getBoundingClientRect().left,
    );
    expect(new Set(places).size).to.be.greaterThan(3);
    for (const layout of ['table', 'vertical', 'horizontal'] as const) {
      element.layout = layout;
      await element.updateComplete;
    }
    element.zoomIn();
    await frame();
    element.lang = 'en';
    await frame();
    await element.updateComplete;
    expect(view.violations).to.deep.equal([]);
  });

  it('is really strict: an inline style is stopped, and seen', async () => {
    const { view } = await strictPage();
    const { document: inside } = view;
    const style = inside.createElement('style');
    style.textContent = 'body { color: red }';
    inside.head.append(style);
    await until(() => (view.violations ?? []).length > 0, 'a violation');
    expect(view.violations?.[0]).to.contain('style-src');
  });
});
