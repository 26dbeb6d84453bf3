import { expect } from '@open-wc/testing';
import { all, type EventTimeline, frame, one, place, rootOf, textOf, until } from './fixture.ts';

/** An event that says this, with its card open and its markup drawn. */
async function told(
  summary: string | Record<string, string>,
  properties: Partial<EventTimeline> = {},
  lang = 'de',
): Promise<EventTimeline> {
  const events = [
    { id: 'a', when: '2025-11-24', title: 'Anruf', summary },
    { id: 'b', when: '2025-11-25', title: 'Antwort' },
  ];
  const data = { lang: 'de', events };
  return place({ data, selected: 'a', layout: 'horizontal', ...properties }, { lang });
}

/** The text of the first event, once its markup is there. */
async function drawn(element: EventTimeline): Promise<HTMLElement> {
  await until(() => (all(element, '.markup')[0]?.childElementCount ?? 0) > 0, 'the markup');
  return one(element, '.markup');
}

async function shown(summary: string): Promise<string> {
  const text = await drawn(await told(`<i>.</i>${summary}`));
  return text.innerHTML
    .replace(/<!--.*?-->/g, '')
    .trim()
    .replace('<i>.</i>', '');
}

function sanitisersFetched(): number {
  return performance.getEntriesByType('resource').filter(({ name }) => /dompurify/.test(name))
    .length;
}

describe('the markup of a text', () => {
  // Stands first: what has been fetched stays with the page.
  it('brings the sanitiser, and a text without any does not', async () => {
    // A full buffer would take no more entries.
    performance.clearResourceTimings();
    const plain = { when: '2025', title: '<b>a</b>', summary: 'a < b, AT&T', place: '<i>b</i>' };
    await place({ data: [plain], layout: 'vertical' });
    await frame();
    expect(sanitisersFetched()).to.equal(0);
    await drawn(await told('<b>a</b>'));
    expect(sanitisersFetched()).to.equal(1);
  });

  const kept = [
    'a <em>b</em> <strong>c</strong> <b>d</b> <i>e</i> <q>f</q> <cite>g</cite>',
    'H<sub>2</sub>O, 5<sup>th</sup>, <code>x</code>',
    '<abbr title="Europäische Union">EU</abbr>',
    '<time datetime="2025-11">im November</time>',
    '<span lang="fr" dir="ltr">déjà vu</span>',
    'a<br>b',
    '<p>a</p><p>b</p>',
    '<ul><li>a</li><li>b</li></ul>',
    '<ol><li>a</li></ol>',
    '<blockquote cite="https://example.org/">a</blockquote>',
  ];
  for (const markup of kept) {
    it(`keeps ${markup}`, async () => {
      expect(await shown(markup)).to.equal(markup);
    });
  }

  for (const url of ['https://example.org/', 'http://example.org/', 'mailto:a@b.de', '/a', '#b']) {
    it(`follows a link to ${url} in the same window, without telling it who we are`, async () => {
      const link = `<a href="${url}">a</a>`;
      expect(await shown(link.replace('>', ' target="_blank" rel="opener">'))).to.equal(
        link.replace('>', ' rel="noopener">'),
      );
    });
  }

  const cut: readonly (readonly [string, string])[] = [
    ['<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
    ['<a href="java&#9;script:alert(1)">a</a>', '<a>a</a>'],
    ['<a href="data:text/html,x">a</a>', '<a>a</a>'],
    ['<a href="tel:110">a</a>', '<a>a</a>'],
    ['<a href="ftp://example.org/">a</a>', '<a>a</a>'],
    [
      '<a href="#a" onclick="alert(1)" style="color:red" id="x" class="y" data-z="1">a</a>',
      '<a href="#a" rel="noopener">a</a>',
    ],
    ['<q cite="javascript:alert(1)">a</q>', '<q>a</q>'],
    ['<b title="a" href="#" datetime="2025">a</b>', '<b>a</b>'],
    ['a<script>alert(1)</script>b', 'ab'],
    ['a<style>*{}</style>b', 'ab'],
    ['a<img src=x onerror=alert(1)>b', 'ab'],
    ['a<svg><path d="M0 0"/><text>c</text></svg>b', 'ab'],
    ['<font color=red>a</font>', 'a'],
    ['<div>a</div><div>b</div>', '<p>a</p><p>b</p>'],
    ['<h2>a</h2>b', '<p>a</p>b'],
    ['<table><tr><td>a</td></tr><tr><td>b</td></tr></table>', '<p></p><p>a</p><p>b</p><p></p>'],
    ['<iframe src="https://example.org/"></iframe>a', 'a'],
    ['<input autofocus onfocus=alert(1)>a', 'a'],
    ['<event-timeline src="/x"></event-timeline>a', 'a'],
    ['<slot name="x">a</slot>', 'a'],
  ];
  for (const [markup, left] of cut) {
    it(`makes ${left} of ${markup}`, async () => {
      expect(await shown(markup)).to.equal(left);
    });
  }

  it('is not seen in what merely has its signs', async () => {
    const plain = 'a < b, c > d, AT&T, <3, x<y & fish &chips';
    const element = await told(plain);
    const text = one(element, '[part~=summary]');
    expect(textOf(text)).to.equal(plain);
    expect(text.localName).to.equal('p');
  });

  it('is words in a text that is too long for a story', async () => {
    const element = await told(`<b>a</b>${'b'.repeat(60_000)}`);
    await told('<b>a</b>').then(drawn);
    await frame();
    expect(textOf(one(element, '.markup')).slice(0, 5)).to.equal('abbbb');
    expect(one(element, '.markup').childElementCount).to.equal(0);
  });

  it('is that of the reader’s language, and marked where there is none', async () => {
    const summary = { de: 'ein <b>Wort</b>', fr: 'un <b>mot</b>' };
    const german = await drawn(await told(summary));
    expect(textOf(german)).to.equal('ein Wort');
    expect(german.hasAttribute('lang')).to.equal(false);
    const french = await drawn(await told(summary, {}, 'fr'));
    expect(textOf(french)).to.equal('un mot');
    const english = await drawn(await told({ de: 'ein <b>Wort</b>' }, {}, 'en'));
    expect(english.lang).to.equal('de');
  });

  for (const layout of ['horizontal', 'vertical', 'table'] as const) {
    it(`is shown in the ${layout} layout`, async () => {
      const text = await drawn(await told('ein <b>Wort</b>', { layout }));
      expect(textOf(text)).to.equal('ein Wort');
      expect(text.checkVisibility()).to.equal(true);
    });
  }

  it('stays where it is, with focus and selection, when all is drawn again', async () => {
    const element = await told('ein <a href="#x">Wort</a> und <b>mehr</b>');
    const text = await drawn(element);
    const link = text.querySelector('a');
    link?.focus();
    expect(rootOf(element).activeElement).to.equal(link);
    element.headingLevel = 4;
    element.zoomIn();
    await element.updateComplete;
    element.nohotkeys = true;
    await element.updateComplete;
    expect(one(element, '.markup a')).to.equal(link);
    expect(rootOf(element).activeElement).to.equal(link);
  });

  it('comes back with the card, and changes with the data', async () => {
    const element = await told('ein <b>Wort</b>');
    await drawn(element);
    element.selected = 'b';
    await element.updateComplete;
    expect(all(element, '.markup').length).to.equal(0);
    element.selected = 'a';
    await element.updateComplete;
    expect(one(element, '.markup b').textContent).to.equal('Wort');
    element.data = [
      { id: 'a', when: '2025-11-24', title: 'Anruf', summary: 'zwei <i>Wörter</i>' },
      { id: 'b', when: '2025-11-25', title: 'Antwort', summary: 'zwei <i>Wörter</i>' },
    ];
    await element.updateComplete;
    expect(one(element, '.markup').querySelector('i')?.textContent).to.equal('Wörter');
    element.layout = 'vertical';
    await element.updateComplete;
    expect(all(element, '.markup i').map((found) => found.textContent)).to.deep.equal([
      'Wörter',
      'Wörter',
    ]);
  });
});
