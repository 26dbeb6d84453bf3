import { expect } from '@open-wc/testing';
import { readMarkup } from '../../../src/controllers/page-markup.ts';
import { readTimeline } from '../../../src/data/read.ts';
import { type EventTimeline, until, write, wrong } from './fixture.ts';

const inside = (markup: string): Promise<EventTimeline> =>
  write(`<event-timeline>${markup}</event-timeline>`);
const shown = ({ events }: EventTimeline) => events.map(({ title, when }) => [when.text, title]);

describe('a list of definitions inside the element', () => {
  it('has its dates as terms, and an event for each definition', async () => {
    const element = await inside(`<dl data-title="Story">
      <dt>24. November 2025:</dt><dd><strong>Call</strong> They <em>talk</em>.</dd>
      <div><dt><time datetime="2025-11-25">Tuesday</time></dt>
        <dd id="a" data-status="reported">First</dd><dd><h4>Second</h4><p>Text.</p></dd></div>
      <dt data-date="2025-12">December</dt><dd>Third <dl><dt>No</dt><dd>event</dd></dl></dd>
      </dl>`);
    expect(shown(element)).to.deep.equal([
      ['2025-11-24', 'Call'],
      ['2025-11-25', 'First'],
      ['2025-11-25', 'Second'],
      ['2025-12', 'Third'],
    ]);
    expect(element.events[0]).to.deep.include({ summary: 'They <em>talk</em>.' });
    expect(element.events[1]).to.deep.include({ id: 'a', status: 'reported' });
    expect(element.events[1]?.dateText).to.equal(undefined);
    expect(wrong(element)).to.deep.equal([]);
  });
});

describe('a table inside the element', () => {
  it('has the columns of a spreadsheet, in German or English', async () => {
    const element = await inside(`<table>
      <thead><tr><th>Datum</th><th>Ende</th><th>Titel</th><th>Ort</th><th>Status</th><th>Quelle</th></tr></thead>
      <tbody>
      <tr id="a"><td>24.11.2025</td><td></td><td><b>Anruf</b></td><td>Busan</td><td>geplant</td>
        <td><a href="https://a.example/x">dpa</a></td></tr>
      <tr><td rowspan="2"><time datetime="2025-12">im Dezember</time></td><td></td>
        <td>Besuch <img src="/a.jpg" alt="Zwei"></td><td></td><td></td><td>AFP</td></tr>
      <tr><td></td><td>Abreise</td><td></td><td></td><td></td></tr>
      <tr><td>1.3.2022</td><td>5.3.2022</td><td>Gipfel</td></tr>
      </tbody></table>`);
    expect(shown(element)).to.deep.equal([
      ['2022-03-01/2022-03-05', 'Gipfel'],
      ['2025-11-24', 'Anruf'],
      ['2025-12', 'Besuch'],
      ['2025-12', 'Abreise'],
    ]);
    const [, call, visit] = element.events;
    expect(call).to.deep.include({ id: 'a', place: 'Busan', status: 'planned' });
    expect(call?.sources).to.deep.equal([{ name: 'dpa', url: 'https://a.example/x' }]);
    expect(visit?.media).to.deep.equal({ url: '/a.jpg', alt: 'Zwei' });
    expect(visit?.sources).to.deep.equal([{ name: 'AFP' }]);
    expect(wrong(element)).to.deep.equal([]);
  });

  it('without a column of dates is none, and what comes after it counts', async () => {
    const element = await inside(
      '<table><tr><th>Name</th></tr><tr><td>x</td></tr></table><ol><li data-date="2025">Call</li></ol>',
    );
    expect(shown(element)).to.deep.equal([['2025', 'Call']]);
  });
});

describe('HTML as text', () => {
  it('is read without a script that runs or an image that loads', async () => {
    (window as { ran?: boolean }).ran = false;
    const read =
      readMarkup(`<!doctype html><script>window.ran = true</script><nav><ul><li>Home</ul></nav>
      <event-timeline><ol><li><time datetime="2025">2025</time> Call
      <img src="/no-such-image.png" alt="" onerror="window.ran = true"></li></ol></event-timeline>`);
    const { timeline } = readTimeline(read ?? {});
    expect(timeline.events.map(({ title }) => title)).to.deep.equal(['Call']);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((window as { ran?: boolean }).ran).to.equal(false);
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(loaded.filter((name) => name.includes('no-such-image'))).to.deep.equal([]);
  });

  it('is nothing where no list has a date, as in a page that asks for a login', () => {
    expect(readMarkup('<html><ul><li>Home</li><li>Login</li></ul></html>')).to.equal(undefined);
  });

  it('is what an address may give', async () => {
    const markup = '<dl><dt>2025</dt><dd>Call</dd></dl>';
    const url = URL.createObjectURL(new Blob([markup], { type: 'text/html' }));
    const element = await write(`<event-timeline src="${url}" format="html"></event-timeline>`);
    await until(() => element.events.length > 0, 'the list is read');
    expect(shown(element)).to.deep.equal([['2025', 'Call']]);
    expect(wrong(element)).to.deep.equal([]);
    URL.revokeObjectURL(url);
  });
});
