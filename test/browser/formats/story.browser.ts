import { expect } from '@open-wc/testing';
import { readTimeline } from '../../../src/data/read.ts';
import type { TimelineEvent } from '../../../src/model/timeline.ts';
import { differences, EVENT } from '../../formats/differences.ts';
import { type EventTimeline, until, write } from '../page/fixture.ts';

const FOLDER = '/data/formats/';

async function textOf(file: string): Promise<string> {
  const answer = await fetch(FOLDER + file);
  return answer.text();
}

/** The fields of each event of the story that the element has otherwise, where there are any. */
async function changed(element: EventTimeline): Promise<Record<string, readonly string[]>> {
  const { events } = readTimeline(await textOf('story.json')).timeline;
  await until(() => element.events.length === events.length, 'the story is read');
  const lost = events.map((event, i) => {
    const other = element.events[i] as TimelineEvent;
    return [event.id, differences(event, other, EVENT)] as const;
  });
  return Object.fromEntries(lost.filter(([, fields]) => fields.length > 0));
}

/** What a list cannot hold: relations, and who has drawn a picture. */
const LOST = { huygens: ['media'], sekunde: ['links'], utc: ['links'] };

describe('one story as a list of a page', () => {
  it('is the same timeline in the element as in the document', async () => {
    const page = new DOMParser().parseFromString(await textOf('story.html'), 'text/html');
    const list = page.querySelector('ol')?.outerHTML ?? '';
    const element = await write(`<event-timeline lang="de">${list}</event-timeline>`);
    expect(await changed(element)).to.deep.equal(LOST);
  });

  it('is the same from the address of the page', async () => {
    const src = `${FOLDER}story.html`;
    const element = await write(`<event-timeline src="${src}" format="html"></event-timeline>`);
    expect(await changed(element)).to.deep.equal(LOST);
  });
});

describe('one story as a file', () => {
  for (const file of ['story.json', 'columns.json', 'story.ndjson', 'story.csv', 'story.tsv']) {
    it(`is the same in the element from ${file}`, async () => {
      const element = await write(`<event-timeline src="${FOLDER + file}"></event-timeline>`);
      expect(await changed(element)).to.deep.equal({});
    });

    it(`is the same as text in its data: ${file}`, async () => {
      const element = await write('<event-timeline></event-timeline>');
      element.data = await textOf(file);
      expect(await changed(element)).to.deep.equal({});
    });
  }
});
