import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { type EventTimeline, until } from './fixture.ts';

describe('rare formats beside the single file', () => {
  it('are read once their scripts are there, by timelines that were there before them', async () => {
    const built = await fetch('/dist/extras/ics.js', { method: 'HEAD' });
    if (!built.ok) throw new Error('dist/extras/ics.js is missing: npm run build');
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe width="900" height="600" src="/test/browser/page/extras/rare.html"></iframe>`,
    );
    const titles = (id: string) =>
      frame.contentDocument
        ?.querySelector<EventTimeline>(`#${id}`)
        ?.events?.map(({ title, when }) => `${when.text} ${title}`)
        .join();
    for (const id of ['ics', 'json-ld']) {
      await until(() => titles(id) === '2025-11-24 Call', `${id} is read`);
    }
    expect(frame.contentDocument?.querySelectorAll('event-timeline')).to.have.length(2);
  });
});
