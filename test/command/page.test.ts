import { describe, expect, it } from 'vitest';
import { addressIn } from '../../src/command/addresses.ts';
import { NotFetched } from '../../src/command/machine.ts';
import { PaperMachine } from './machine.ts';

const sound = JSON.stringify({ events: [{ when: '2025-11-24', title: 'Call' }] });
const item = (when: string, title: string) =>
  `<li><time datetime="${when}">${when}</time> <strong>${title}</strong></li>`;
const list = (id: string, ...titles: string[]) =>
  `<ol id="${id}">${titles.map((title, i) => item(`202${i}`, title)).join('')}</ol>`;
const menu = '<nav><ul><li><a href="/">Home</a></li><li><a href="/2024">2024</a></li></ul></nav>';

/** Titles that a page gives, and what the check says. */
async function read(page: string, options = ''): Promise<{ titles: string; said: string }> {
  const machine = new PaperMachine({ 'a.html': page, 'story.json': sound });
  await machine.run(`check a.html ${options}`);
  const said = machine.printed;
  machine.printed = '';
  await machine.run(`convert a.html --to json ${options}`);
  const document = machine.printed === '' ? { events: [] } : JSON.parse(machine.printed);
  return { said, titles: document.events.map(({ title }: { title: string }) => title).join() };
}

describe('a whole page', () => {
  it.each([
    ['the list in the element', `${menu}<event-timeline>${list('a', 'Call')}</event-timeline>`],
    [
      'the JSON in the element, not that before it',
      `<script>var a = "<p>";</script><script type="application/ld+json">{"@type": "WebSite"}</script>
       <event-timeline><script type='application/json'>${sound}</script></event-timeline>`,
    ],
    ['the file that the element names', '<event-timeline src="./story.json?v=2"></event-timeline>'],
    ['its only list with dates', `<!doctype html><html><body>${menu}${list('a', 'Call')}`],
    [
      'a table with a column of dates',
      '<table><tr><th>Datum<th>Titel<tr><td>24.11.2025<td>Call</table>',
    ],
    [
      'JSON with events in a script',
      `${list('a', 'x')}<script type="application/json">${sound}</script>`,
    ],
    [
      'JSON-LD, where there is nothing else',
      `<p>Text<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Event",
       "name": "Call", "startDate": "2025-11-24"}</script>`,
    ],
  ])('gives %s', async (_, page) => {
    const { titles, said } = await read(page);
    expect(titles).toBe('Call');
    expect(said).toMatch(/^a\.html <[a-z-]+.*>: .*, 1 event, /);
    expect(said).not.toContain('error');
  });

  it('says which of several timelines was taken, and lets another be chosen', async () => {
    const page = list('a', 'Short') + list('b', 'Long', 'Longer');
    const { titles, said } = await read(page);
    expect(titles).toBe('Long,Longer');
    expect(said).toContain('<ol id="b">');
    expect(said).toMatch(/note .*1 other.*--select/);
    expect((await read(page, '--select #a')).titles).toBe('Short');
    expect((await read(page, '--select ol')).said).toMatch(/<ol id="a">/);
  });

  it('takes the first of several elements', async () => {
    const element = (title: string) => `<event-timeline>${list('x', title)}</event-timeline>`;
    const { titles, said } = await read(element('One') + element('Two'));
    expect(titles).toBe('One');
    expect(said).toMatch(/1 other/);
  });

  it.each([
    ['--select #nowhere', 'is not there'],
    ['--select #[', 'no CSS selector'],
  ])('says of %s that it %s', async (options, words) => {
    expect((await read(list('a', 'Call'), options)).said).toContain(words);
  });

  it('is called one where it has no timeline', async () => {
    const machine = new PaperMachine({
      'b.html': `<!doctype html>${menu.replace('2024<', 'News<')}`,
    });
    expect(await machine.run('check b.html')).toBe(1);
    expect(machine.printed).toContain('web page');
  });

  it('is read as browsers read it, though its author has left tags open', async () => {
    const page = `<OL><LI><TIME DATETIME=2025>2025</TIME> <b>One</b><p>Text<li data-date=2026>Two
      <li>2027: Three<dl><dt>No<dd>event</dl></OL>`;
    const machine = new PaperMachine({ 'a.html': page });
    await machine.run('convert a.html --to csv');
    expect(machine.printed.trimEnd().split('\r\n')).toEqual([
      'id,when,title,summary',
      expect.stringMatching(/,2025,One,Text$/),
      expect.stringMatching(/,2026,Two,$/),
      expect.stringMatching(/,2027,Three,No event$/),
    ]);
  });

  it('keeps its language, and the title of the section before its list', async () => {
    const page = `<html lang="de"><h1>Nachrichten</h1><h2>Der Anruf</h2>${list('a', 'Anruf')}<h2>Mehr`;
    const machine = new PaperMachine({ 'a.html': page });
    await machine.run('convert a.html --to json');
    expect(JSON.parse(machine.printed)).toMatchObject({ title: 'Der Anruf', lang: 'de' });
  });
});

describe('a page behind an address', () => {
  it('names a file beside it', async () => {
    const page = '<event-timeline src="../t.json"></event-timeline>';
    const files = { 'https://a.example/b/c': page, 'https://a.example/t.json': sound };
    expect(await new PaperMachine(files).run('check https://a.example/b/c')).toBe(0);
  });

  it.each(['file:///etc/passwd', 'javascript:1', 'data:application/json,[]'])(
    'reads nothing of this computer: %s',
    async (src) => {
      const page = `<event-timeline src="${src}"></event-timeline>`;
      const machine = new PaperMachine({ 'https://a.example/': page, '/etc/passwd': sound });
      expect(await machine.run('check https://a.example/')).toBe(1);
      expect(machine.printed).toContain('0 events, 1 error');
    },
  );

  it('names no page that names a page', async () => {
    const page = '<event-timeline src="a.html"></event-timeline>';
    const machine = new PaperMachine({ 'a.html': page });
    expect(await machine.run('check a.html')).toBe(1);
  });

  it.each([
    ['https://a.example/x', 'b/y.json', 'https://a.example/b/y.json'],
    ['https://a.example/x', '//b.example/y', 'https://b.example/y'],
    ['https://a.example/x', 'ftp://b.example/y', undefined],
    ['folder/a.html', 'b%20c.json#x', 'folder/b c.json'],
    ['folder/a.html', 'https://b.example/y', 'https://b.example/y'],
    ['folder/a.html', 'file:///etc/passwd', undefined],
    ['-', 'b.json', undefined],
  ])('from %s, %s leads to %s', (page, link, target) => {
    expect(addressIn(page, link)).toBe(target);
  });
});

describe('an address that gives no document', () => {
  const url = 'https://a.example/t.json';
  const sheet = 'https://docs.google.com/spreadsheets/d/abc/edit#gid=7';
  const csv = 'https://docs.google.com/spreadsheets/d/abc/export?format=csv&gid=7';
  const login = '<!doctype html><form>Login</form>';

  it.each([
    [url, { status: 410 }, 'load-missing'],
    [url, { status: 403 }, 'load-refused'],
    [url, { status: 503 }, 'load-unavailable'],
    [url, { status: 204 }, 'load-empty'],
    [url, { status: 200, bytes: Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 1, 2) }, 'load-not-text'],
    [url, { status: 200, bytes: bytes(login), redirected: true }, 'load-login'],
    [url, { status: 200, bytes: bytes(login) }, 'input-html'],
    [url, new TypeError('fetch failed'), 'load-failed'],
    [url, new NotFetched('load-timeout'), 'load-timeout'],
    [url, new NotFetched('load-too-large'), 'load-too-large'],
    [sheet, { status: 401 }, 'load-not-shared'],
    [sheet, { status: 200, bytes: bytes(login), redirected: true }, 'load-not-shared'],
  ] as const)('%s, %o: %s', async (name, answer, code) => {
    const machine = new PaperMachine();
    machine.answers[name === sheet ? csv : name] = answer;
    expect(await machine.run(`check --json ${name}`)).toBe(1);
    const [{ problems }] = JSON.parse(machine.printed);
    expect(problems[0]).toMatchObject({ code, level: 'error' });
    expect(problems[0].message).not.toMatch(/undefined/);
  });

  it('is read in the encoding that the server names', async () => {
    const machine = new PaperMachine();
    const text = Uint8Array.from('date;title\n2025;\xd0\xbf', (letter) => letter.charCodeAt(0));
    machine.answers[url] = { status: 200, bytes: text, charset: 'utf-8' };
    await machine.run(`convert ${url} --to csv`);
    expect(machine.printed).toContain('п');
  });
});

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
