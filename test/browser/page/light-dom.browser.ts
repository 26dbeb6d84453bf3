import { expect } from '@open-wc/testing';
import { all, type EventTimeline, labelIds, one, textOf, until, write, wrong } from './fixture.ts';

const titleOf = (element: EventTimeline, index = 0) => element.events[index]?.title;

async function item(markup: string): Promise<EventTimeline> {
  return write(`<event-timeline><ol>${markup}</ol></event-timeline>`);
}

describe('a list inside the element', () => {
  const items = [
    [
      'a date and a line',
      '<li><time datetime="2025-11-24">24. November 2025</time>: Xi und Trump telefonieren</li>',
      { title: 'Xi und Trump telefonieren', when: '2025-11-24' },
    ],
    [
      'a date in an attribute, as a CMS leaves it',
      '<li data-date="2025-10-30">Treffen in Busan</li>',
      { title: 'Treffen in Busan', when: '2025-10-30' },
    ],
    [
      'a date in an attribute of an inner element',
      '<li><span data-date="2025-10-30">30. Oktober</span> – Treffen in Busan</li>',
      { title: 'Treffen in Busan', when: '2025-10-30' },
    ],
    [
      'a date after the title',
      '<li>Treffen in Busan (<time>2025-10-30</time>)</li>',
      { title: 'Treffen in Busan', when: '2025-10-30' },
    ],
    [
      'a strong title and loose text',
      '<li><time datetime="2025">2025</time> <strong>Titel.</strong> Was geschah.</li>',
      { title: 'Titel.', summary: 'Was geschah.', when: '2025' },
    ],
    [
      'a heading and paragraphs',
      '<li><time datetime="2025">2025</time><h3>Titel</h3><p>Eins.</p><p>Zwei.</p></li>',
      { title: 'Titel', summary: 'Eins. Zwei.', when: '2025' },
    ],
    [
      'a paragraph with everything, and a second',
      '<li><p><time datetime="2025">2025</time>: Titel</p><p>Text.</p></li>',
      { title: 'Titel', summary: 'Text.', when: '2025' },
    ],
    [
      'two dates',
      '<li><time datetime="2025-10-30">30.</time> bis <time datetime="2025-11-02">2.</time> Gipfel</li>',
      { title: 'Gipfel', when: '2025-10-30/2025-11-02' },
    ],
    [
      'a date without the colon of its zone, as HTML allows',
      '<li><time datetime="2025-11-24T20:21+0100">20.21 Uhr</time> Anruf</li>',
      { title: 'Anruf', when: '2025-11-24T20:21+01:00' },
    ],
    [
      'a date as people type it',
      '<li><time>24. November 2025</time>: Anruf</li>',
      { title: 'Anruf', when: '2025-11-24' },
    ],
    [
      'a typed date in an attribute',
      '<li data-date="24.11.2025">Anruf</li>',
      { title: 'Anruf', when: '2025-11-24' },
    ],
    [
      'two typed dates',
      '<li><time>3.</time>–<time>9. April 2026</time> Gipfel</li>',
      { title: 'Gipfel', when: '2026-04-03/2026-04-09' },
    ],
    [
      'a line that begins with a date',
      '<li>March 12, 1848: Barricades</li>',
      { title: 'Barricades', when: '1848-03-12' },
    ],
    [
      'a date before a strong title',
      '<li> 12. März 1848 <strong>Barrikaden</strong> in Berlin.</li>',
      { title: 'Barrikaden', summary: 'in Berlin.', when: '1848-03-12' },
    ],
    [
      'a strong date before a line',
      '<li><b>12. März 1848:</b> Barrikaden</li>',
      { title: 'Barrikaden', when: '1848-03-12' },
    ],
    [
      'a date in a strong title',
      '<li><b>1848–50: Revolution</b> in Berlin.</li>',
      { title: 'Revolution', summary: 'in Berlin.', when: '1848/1850' },
    ],
    [
      'a date in a paragraph of its own',
      '<li><p>12. März 1848</p><p>Barrikaden</p></li>',
      { title: 'Barrikaden', when: '1848-03-12' },
    ],
  ] as const;

  for (const [what, markup, { when, ...fields }] of items) {
    it(`is read where an item is ${what}`, async () => {
      const element = await item(markup);
      expect(wrong(element).map(({ message }) => message)).to.deep.equal([]);
      expect(element.events[0]).to.include(fields);
      expect(element.events[0]?.when.text).to.equal(when);
    });
  }

  it('gives the fields that its attributes name', async () => {
    const element = await item(`<li data-id="x" data-date="2026-04" data-end="2026-05"
      data-status="planned" data-group="war" data-importance="5" data-place="Peking"
      data-tags="Ukraine, China" data-reported="2025-11-24">Reise</li>`);
    expect(wrong(element)).to.deep.equal([]);
    const [event] = element.events;
    expect(event).to.include({ id: 'x', status: 'planned', group: 'war', importance: 5 });
    expect(event?.place).to.equal('Peking');
    expect(event?.tags).to.deep.equal(['Ukraine', 'China']);
    expect(event?.when.text).to.equal('2026-04/2026-05');
    expect(event?.reported?.text).to.equal('2025-11-24');
  });

  it('gives links as sources and an image as the picture', async () => {
    const element = await item(`<li><time>2025-11-24</time> <strong>Anruf</strong>
      <figure><img src="data:," alt="Zwei Telefone"><figcaption>Foto: dpa</figcaption></figure>
      <p>Mehr bei <a href="https://www.ntv.de/a">ntv</a> und <a href="/b">hier</a>.</p></li>`);
    const [event] = element.events;
    expect(event?.sources).to.deep.equal([
      { name: 'ntv', url: 'https://www.ntv.de/a' },
      { name: 'hier', url: '/b' },
    ]);
    expect(event?.summary).to.equal('Mehr bei ntv und hier.');
    expect(element.problems.map(({ code }) => code)).to.deep.equal(['url-unsafe']);
  });

  it('keeps the printed words of a date where they say more than it does', async () => {
    const element = await item(`
      <li><time datetime="[2026-05..2026-12]">später im Jahr 2026</time> Gegenbesuch</li>
      <li data-date="2026-04"><time>im Frühjahr</time> Reise</li>
      <li><time datetime="2025-11-24">Montag, 24. Nov.</time> Anruf</li>`);
    const texts = element.events.map(({ dateText }) => dateText);
    expect(texts).to.deep.equal([undefined, 'im Frühjahr', 'später im Jahr 2026']);
    const dates = all(element, '[part~=date]').map(textOf);
    expect(dates).to.include('im Frühjahr').and.to.include('24. Nov. 2025');
  });

  it('does not guess what a date means, and says so', async () => {
    const element = await item(`
      <li><time>03/04/2025</time> Treffen</li>
      <li>03/04/2025: Treffen</li>
      <li><time datetime="24. November 2025">24. November 2025</time> Anruf</li>
      <li>Ohne Datum</li>
      <li><time>Mitte April 2026</time> Reise</li>`);
    expect(wrong(element).map(({ code }) => code)).to.deep.equal([
      'date-ambiguous',
      'date-ambiguous',
      'date-year',
      'when-missing',
    ]);
    expect(element.events[0]).to.include({ title: 'Reise', dateText: 'Mitte April 2026' });
  });

  it('has a title of its own, from a heading inside the element or its attributes', async () => {
    const list = (attributes: string) => `<ol ${attributes}><li data-date="2025">Etwas</li></ol>`;
    const titles = [
      [`<h2>Überschrift</h2>${list('aria-label="Name"')}`, 'Überschrift'],
      [`<h2>Überschrift</h2>${list('data-title="Titel"')}`, 'Titel'],
      [list('aria-label="Name"'), 'Name'],
    ] as const;
    for (const [markup, title] of titles) {
      const element = await write(`<event-timeline>${markup}</event-timeline>`);
      expect(textOf(one(element, '[part~=title]'))).to.equal(title);
    }
    const element = await write(`<h2>Davor</h2><event-timeline>${list('')}</event-timeline>`);
    expect(all(element, '[part~=title]')).to.have.length(0);
  });

  it('takes the zone of its times from the element, and its own first', async () => {
    const li = '<li data-date="2025-11-24T20:21">Anruf</li>';
    const zoned = (attribute: string, own: string) =>
      write(`<event-timeline ${attribute}><ol ${own}>${li}</ol></event-timeline>`);
    const lo = async (attribute: string, own = '') =>
      new Date((await zoned(attribute, own)).events[0]?.when.lo ?? 0).toISOString();
    expect(await lo('')).to.equal('2025-11-24T20:21:00.000Z');
    expect(await lo('time-zone="Europe/Berlin"')).to.equal('2025-11-24T19:21:00.000Z');
    expect(await lo('time-zone="Europe/Berlin"', 'data-time-zone="Asia/Seoul"')).to.equal(
      '2025-11-24T11:21:00.000Z',
    );
  });

  it('is not changed, moved or hidden from its author', async () => {
    const list = '<ol class="mine"><li data-date="2025"><b>Etwas</b> <img src="data:,"></li></ol>';
    const element = await write(`<event-timeline>${list}</event-timeline>`);
    const item = element.querySelector('li');
    element.select(element.events[0]?.id ?? '');
    await element.updateComplete;
    expect(element.innerHTML).to.equal(list);
    expect(element.querySelector('li')).to.equal(item);
  });

  it('is followed when its author changes it', async () => {
    const element = await item('<li data-id="a" data-date="2025">Eins</li>');
    const list = element.querySelector('ol');
    list?.insertAdjacentHTML('beforeend', '<li data-id="b" data-date="2026">Zwei</li>');
    await until(() => labelIds(element).join() === 'a,b', 'a new item');
    const first = list?.querySelector('li');
    if (first) first.textContent = 'Anders';
    await until(() => titleOf(element) === 'Anders', 'a new text');
    first?.setAttribute('data-status', 'disputed');
    await until(() => element.events[0]?.status === 'disputed', 'a new attribute');
    first?.remove();
    await until(() => labelIds(element).join() === 'b', 'an item less');
    list?.remove();
    await until(() => element.events.length === 0, 'no list');
  });

  it('is not read anew for what it does not say', async () => {
    const element = await item('<li data-id="a" data-date="2025">Eins</li>');
    const { events } = element;
    element.querySelector('li')?.setAttribute('lang', 'de');
    await element.updateComplete;
    await element.ready;
    expect(element.events).to.equal(events);
  });

  it('gives way to src and data', async () => {
    const list = '<ol><li data-date="2025">Liste</li></ol>';
    const element = await write(`<event-timeline>${list}</event-timeline>`);
    element.data = [{ when: '2025', title: 'Daten' }];
    await element.ready;
    expect(titleOf(element)).to.equal('Daten');
    element.data = undefined;
    await element.ready;
    expect(titleOf(element)).to.equal('Liste');
  });
});

describe('a JSON script inside the element', () => {
  const script = (text: string) => `<script type="application/json">${text}</script>`;
  const list = '<ol><li data-date="2020">Liste</li></ol>';

  it('is read as a document, before a list', async () => {
    const json = script('{"title": "T", "events": [{"when": "2025", "title": "Skript"}]}');
    const element = await write(`<event-timeline>${list}${json}</event-timeline>`);
    expect(titleOf(element)).to.equal('Skript');
    expect(textOf(one(element, '[part~=title]'))).to.equal('T');
  });

  it('that is broken is said with its line, and the list stays in view', async () => {
    const element = await write(
      `<event-timeline>${list}${script('{"events": [,]}')}</event-timeline>`,
    );
    expect(element.problems.map(({ code }) => code)).to.deep.equal(['input-not-json']);
    expect(element.querySelector('li')?.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(textOf(one(element, '[part~=notice]'))).to.contain('JSON');
  });

  it('is followed when it changes', async () => {
    const json = script('[{"when": "2025", "title": "Eins"}]');
    const element = await write(`<event-timeline>${json}</event-timeline>`);
    const node = element.querySelector('script');
    if (node) node.textContent = '[{"when": "2025", "title": "Zwei"}]';
    await until(() => titleOf(element) === 'Zwei', 'a new text');
  });
});

describe('an element without anything', () => {
  it('is quiet, and ready', async () => {
    const element = await write('<event-timeline></event-timeline>');
    expect(wrong(element)).to.deep.equal([]);
    expect(element.events).to.deep.equal([]);
    expect(all(element, '[part~=notice]')).to.have.length(0);
  });
});
