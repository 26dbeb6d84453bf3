import { expect } from '@open-wc/testing';
import type { EventTimeline } from '../../../src/event-timeline.ts';

const TAG = 'event-timeline';

describe('the definition', () => {
  it('comes with define.ts alone: importing the classes defines nothing', async () => {
    const { EventTimeline: Timeline } = await import('../../../src/index.ts');
    expect(customElements.get(TAG)).to.equal(undefined);
    expect(Timeline.name).to.equal('EventTimeline');
  });

  it('keeps what was set on an element before it', async () => {
    const early = document.createElement(TAG) as unknown as EventTimeline;
    early.data = [{ id: 'a', when: '2025', title: 'Früh' }];
    early.layout = 'table';
    early.setAttribute('heading-level', '2');
    document.body.append(early);
    await import('../../../src/define.ts');
    await early.ready;
    expect(Object.keys(early)).not.to.include('data');
    expect(early.events.map(({ id }) => id)).to.deep.equal(['a']);
    expect(early.shadowRoot?.querySelector('table')).not.to.equal(null);
    expect(early.headingLevel).to.equal(2);
    early.remove();
  });

  it('makes elements without attributes and children', () => {
    const element = document.createElement(TAG);
    expect(element.attributes).to.have.length(0);
    expect(element.childNodes).to.have.length(0);
  });

  it('may be imported again: nothing is said of the same class', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (...words) => said.push(words);
    // Another address is another module to a browser, as two scripts on a page are.
    const again: string = '../../../src/define.ts?again';
    await import(again);
    console.warn = warn;
    expect(said).to.deep.equal([]);
  });

  it('warns once of a second copy, and the first goes on serving', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (words) => said.push(String(words));
    const built: string = '/dist/event-timeline.js';
    const first = customElements.get(TAG);
    await import(built);
    console.warn = warn;
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/<event-timeline> .* already defined/);
    expect(customElements.get(TAG)).to.equal(first);
  });
});
