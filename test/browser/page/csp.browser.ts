import { expect, fixture, html } from '@open-wc/testing';
import { type EventTimeline, frame, until } from './fixture.ts';

type Framed = Window & { violations?: string[] };

/** A page of its own, with the built file and a strict policy. Needs `npm run build`. */
async function strictPage(
  page = 'index',
): Promise<{ view: Framed; timeline: (id: string) => EventTimeline }> {
  const built = await fetch('/dist/event-timeline.js', { method: 'HEAD' });
  if (!built.ok) throw new Error('dist/event-timeline.js is missing: npm run build');
  const address = `/test/browser/page/csp/${page}.html`;
  const framed = await fixture<HTMLIFrameElement>(
    html`<iframe width="900" height="600" src=${address}></iframe>`,
  );
  // Until its own page is there, a frame holds an empty one.
  const arrived = () => framed.contentDocument?.querySelector('event-timeline') != null;
  await until(
    () => arrived() && framed.contentDocument?.readyState === 'complete',
    'the framed page',
  );
  const view = framed.contentWindow as Framed | null;
  const inside = framed.contentDocument;
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
    for (const id of ['document', 'list', 'markup', 'html', 'script']) {
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

  it('shows markup through a policy of Trusted Types of its own', async () => {
    const { view, timeline } = await strictPage();
    const element = timeline('markup');
    await element.ready;
    const markup = () => element.shadowRoot?.querySelector('.markup');
    await until(() => markup()?.querySelector('em') != null, 'markup');
    expect(markup()?.querySelector('p')?.innerHTML).to.equal(
      'Ein <em>Wort</em> und ein <a href="#b" rel="noopener">Verweis</a>',
    );
    const list = timeline('html');
    await list.ready;
    expect(list.events.map(({ summary }) => summary)).to.deep.equal([
      'in <em>einem</em> Satz',
      undefined,
    ]);
    expect(view.violations).to.deep.equal([]);
  });

  it('shows words where the page does not name that policy', async () => {
    const { view, timeline } = await strictPage('narrow');
    const element = timeline('markup');
    await element.ready;
    await until(() => element.shadowRoot?.querySelector('.markup') != null, 'the text');
    await frame();
    await frame();
    const markup = element.shadowRoot?.querySelector('.markup');
    // Where a browser knows no Trusted Types, no page can forbid one.
    const known = 'trustedTypes' in view;
    expect(markup?.textContent?.trim()).to.equal(`Ein Wort${known ? '\n' : ''}und mehr`);
    expect(markup?.childElementCount).to.equal(known ? 0 : 2);
    // The page is told of the policy that it has not allowed, and of nothing else.
    const told = (view.violations ?? []).filter((one) => !one.startsWith('trusted-types'));
    expect(told).to.deep.equal([]);
    expect(view.violations?.length ?? 0).to.be.lessThan(2);
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
