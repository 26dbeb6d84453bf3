import { expect, fixture, html } from '@open-wc/testing';
import { loadDocument } from '../../../src/controllers/loading/load-document.ts';
import { all, type EventTimeline, one, place, rootOf, textOf, until, write } from './fixture.ts';

const AT = '/misbehave/';
const FALLBACK = '<ol><li>24 November 2025: Xi and Trump talk</li></ol>';
const SHEET = 'https://docs.google.com/spreadsheets/d/1aB/edit#gid=7';

const ask = async (what: string): Promise<string> => (await fetch(AT + what)).text();
/** Ids that no other test, and no other engine, uses. */
const fresh = (): string => crypto.randomUUID();

/** An element on its way, not waited for. */
async function begin(src: string, inside = ''): Promise<EventTimeline> {
  const wrapper = await fixture<HTMLElement>(html`<div lang="de"></div>`);
  wrapper.style.inlineSize = '900px';
  wrapper.innerHTML = `<event-timeline src="${src}">${inside}</event-timeline>`;
  const element = wrapper.querySelector('event-timeline');
  if (!element) throw new Error('there is no element in the markup');
  await element.updateComplete;
  return element;
}

/** But for what a document itself might say better. */
const codes = (element: EventTimeline): string[] =>
  element.problems.map(({ code }) => code).filter((code) => code !== 'source-missing');
const retryOf = (element: EventTimeline) => one<HTMLButtonElement>(element, '[part~=retry]');
const busyOf = (element: EventTimeline) => one(element, 'section').getAttribute('aria-busy');
const saidBy = (element: EventTimeline) => textOf(one(element, '[role=status]'));

describe('a server that misbehaves', () => {
  const cases: readonly (readonly [string, string | RegExp, RegExp, boolean])[] = [
    ['status?code=404', 'load-missing', /404/, false],
    ['status?code=410', 'load-missing', /410/, false],
    ['status?code=401', 'load-refused', /401.*Anmeldung/, false],
    ['status?code=403', 'load-refused', /403/, false],
    ['status?code=500', 'load-unavailable', /500.*später/, true],
    ['busy', 'load-unavailable', /503/, true],
    ['page', 'input-html', /Webseite/, false],
    ['disguised', 'input-html', /keine Daten/, false],
    ['login', 'load-login', /signin.*Anmeldung/, false],
    ['login-elsewhere', 'load-failed', /anderen Server.*Anmeldung/, true],
    ['empty', 'load-empty', /nichts geschickt/, false],
    ['nothing', 'load-empty', /204/, false],
    ['short', 'load-truncated', /brach ab/, true],
    // WebKit takes an end without a length for a good one; then it is the reader that finds it out.
    ['cut', /^(load|input)-truncated$/, /brach ab|brechen mittendrin ab/, true],
    ['half-saved', 'input-truncated', /brechen mittendrin ab/, true],
    ['workbook', 'load-not-text', /kein Text/, false],
    ['huge', 'load-too-large', /64 MB/, false],
    ['gone', 'load-failed', /Verbindung/, true],
  ];

  for (const [what, code, words, again] of cases) {
    it(`${what}: ${code} is told, the author’s list stays, and the page goes on`, async () => {
      const errors: Event[] = [];
      const onError = (event: Event) => errors.push(event);
      document.addEventListener('timeline-error', onError);
      const element = await write(
        `<event-timeline src="${AT}${what}">${FALLBACK}</event-timeline>`,
      );
      document.removeEventListener('timeline-error', onError);
      expect(codes(element)).to.have.length(1);
      expect(codes(element)[0]).to.match(typeof code === 'string' ? new RegExp(`^${code}$`) : code);
      expect(element.problems[0]?.message).to.match(words);
      expect(errors).to.have.length(1);
      expect(errors[0]).to.have.property('problems', element.problems);
      expect(element.innerHTML).to.equal(FALLBACK);
      expect(element.querySelector('li')?.getBoundingClientRect().height).to.be.greaterThan(0);
      expect(textOf(one(element, '[part~=notice] p'))).to.contain('nicht geladen');
      expect(textOf(one(element, '[part~=notice] li'))).to.contain(element.problems[0]?.message);
      expect(all(element, '[part~=retry]')).to.have.length(again ? 1 : 0);
      expect(busyOf(element)).to.equal('false');
    });
  }

  for (const what of ['silent', 'stalled'])
    it(`${what}: is given up when nothing comes any more`, async () => {
      const { signal } = new AbortController();
      const answer = await loadDocument(AT + what, { signal, patience: 100 });
      expect(answer).to.deep.include({ kind: 'failure', code: 'load-timeout', url: AT + what });
    });

  it('that never stops is left in the middle', async () => {
    const { signal } = new AbortController();
    const answer = await loadDocument(`${AT}endless`, { signal, most: 300_000 });
    expect(answer).to.include({ kind: 'failure', code: 'load-too-large' });
  });

  for (const what of ['fine', 'moved', 'packed', 'wide'])
    it(`${what}: is drawn all the same`, async () => {
      const element = await place({ src: AT + what });
      expect(codes(element)).to.deep.equal([]);
      expect(element.events.map(({ id }) => id)).to.deep.equal(['blocked', 'free']);
    });

  it('in another encoding is read, with a note where that is a guess', async () => {
    const guessed = await place({ src: `${AT}windows` });
    expect(guessed.events[0]?.title).to.equal('Nächster Halt: Süez');
    const note = guessed.problems.find(({ code }) => code === 'encoding-guessed');
    expect(note?.level).to.equal('note');
    expect(note?.message).to.contain('UTF-8');
    const told = await place({ src: `${AT}cyrillic` });
    expect(told.events[0]?.title).to.equal('Суэц');
    expect(codes(told)).to.deep.equal([]);
  });

  it('tells the time of a version, and answers to it', async () => {
    const { signal } = new AbortController();
    const first = await loadDocument(`${AT}tagged`, { signal });
    if (first.kind !== 'loaded') throw new Error(first.kind);
    expect(first.validators.etag).to.equal('"1"');
    const second = await loadDocument(`${AT}tagged`, { signal, validators: first.validators });
    expect(second).to.deep.equal({ kind: 'not-modified' });
  });
});

describe('another server', () => {
  it('that does not allow the page: both reasons are told, and what to answer', async () => {
    const other = await ask('elsewhere');
    const element = await place({ src: `${other}${AT}fine` });
    expect(codes(element)).to.deep.equal(['load-blocked']);
    const { message = '' } = element.problems[0] ?? {};
    expect(message).to.contain(`Access-Control-Allow-Origin: ${location.origin}`);
    expect(message).to.contain('Verbindung');
    expect(all(element, '[part~=retry]')).to.have.length(1);
  });

  it('that allows it is read, packed or not', async () => {
    const other = await ask('elsewhere');
    expect((await place({ src: `${other}${AT}open` })).events).to.have.length(2);
    const packed = await place({ src: `${other}${AT}open-packed` });
    expect(codes(packed)).to.not.include('load-truncated');
  });

  it('is not told who the reader is; the page’s own is', async () => {
    await ask('cookie');
    const own = await place({ src: `${AT}secret` });
    expect(own.events[0]?.title).to.contain('reader=17');
    const other = await ask('elsewhere');
    const foreign = await place({ src: `${other}${AT}secret` });
    expect(foreign.events[0]?.title).to.equal('no cookie');
  });
});

describe('an address', () => {
  for (const src of [
    'javascript:alert(1)',
    'data:application/json,{"events":[]}',
    'file:///a.json',
  ])
    it(`like ${src} is never asked for`, async () => {
      const real = window.fetch;
      const asked: unknown[] = [];
      window.fetch = async (url) => {
        asked.push(url);
        return new Response('{}');
      };
      const element = await place({ src });
      window.fetch = real;
      expect(asked).to.deep.equal([]);
      expect(codes(element)).to.deep.equal(['load-address']);
      expect(element.problems[0]?.message).to.contain('https');
    });

  describe('of a Google Sheet', () => {
    const real = window.fetch;
    const asked: string[] = [];
    const answers = (answer: () => Promise<Response>): void => {
      window.fetch = (url) => {
        asked.push(String(url));
        return answer();
      };
    };
    afterEach(() => {
      window.fetch = real;
      asked.length = 0;
    });

    it('is that of its CSV, and the sheet is drawn', async () => {
      answers(async () => new Response('when,title\n2025-11-24,They talk\n'));
      const element = await place({ src: SHEET });
      expect(asked).to.deep.equal([
        'https://docs.google.com/spreadsheets/d/1aB/export?format=csv&gid=7',
      ]);
      expect(element.events[0]?.title).to.equal('They talk');
    });

    const closed: readonly (readonly [string, () => Promise<Response>])[] = [
      ['an answer in HTML', async () => new Response('<!DOCTYPE html><title>Sign in</title>')],
      ['status 401', async () => new Response('', { status: 401 })],
      ['status 403', async () => new Response('', { status: 403 })],
      ['status 404', async () => new Response('', { status: 404 })],
      ['a redirect that no page may follow', () => Promise.reject(new TypeError('Failed'))],
    ];
    for (const [how, answer] of closed)
      it(`that is not shared, by ${how}, is called that`, async () => {
        answers(answer);
        const element = await place({ src: SHEET });
        expect(codes(element)).to.deep.equal(['load-not-shared']);
        expect(element.problems[0]?.message).to.contain('Freigeben');
        expect(element.problems[0]?.value).to.equal(SHEET);
      });
  });
});

describe('a document that takes its time', () => {
  it('has a bar that fills where its length is known, and moves nothing', async () => {
    const id = fresh();
    const element = await begin(`${AT}steps?known=1&id=${id}`, FALLBACK);
    expect(all(element, '[role=progressbar]')).to.have.length(0);
    const item = element.querySelector('li');
    const before = item?.getBoundingClientRect().top;
    const room = element.getBoundingClientRect().height;
    const bar = () => rootOf(element).querySelector('[role=progressbar]');
    await until(() => bar()?.hasAttribute('aria-valuenow') === true, 'a bar');
    expect(Number(bar()?.getAttribute('aria-valuenow'))).to.be.within(40, 60);
    expect(bar()?.getAttribute('aria-label')).to.equal('Die Zeitleiste wird geladen');
    expect(bar()?.getAttribute('aria-valuetext')).to.match(/kB von \d/);
    expect(busyOf(element)).to.equal('true');
    expect(item?.getBoundingClientRect().top).to.equal(before);
    expect(element.getBoundingClientRect().height).to.equal(room);
    await until(() => saidBy(element) === 'Die Zeitleiste wird geladen', 'a polite word');
    await ask(`release?id=${id}`);
    await element.ready;
    expect(bar()).to.equal(null);
    expect(element.events).to.have.length(2);
    expect(busyOf(element)).to.equal('false');
    await until(() => saidBy(element) === '', 'silence');
  });

  it('has one that runs where it is not, and words where there is room for them', async () => {
    const id = fresh();
    const element = await begin(`${AT}steps?id=${id}`);
    const bar = () => rootOf(element).querySelector('[role=progressbar]');
    await until(() => bar()?.hasAttribute('aria-valuetext') === true, 'a bar');
    expect(bar()?.hasAttribute('aria-valuenow')).to.equal(false);
    expect(textOf(one(element, '.loading p'))).to.match(/^Die Zeitleiste wird geladen \d+ kB$/);
    await expect(element).to.be.accessible();
    await ask(`release?id=${id}`);
    await element.ready;
    expect(element.events).to.have.length(2);
  });

  it('whose element is taken away is no longer asked for', async () => {
    const element = await begin(`${AT}stalled`);
    await until(() => all(element, '[role=progressbar]').length === 1, 'a bar');
    const wrapper = element.parentElement;
    element.remove();
    element.src = `${AT}fine`;
    wrapper?.append(element);
    await element.ready;
    expect(all(element, '[role=progressbar]')).to.have.length(0);
    expect(element.events).to.have.length(2);
  });
});

describe('the button that asks again', () => {
  it('stays with its focus while it fails, and hands it to an event when it succeeds', async () => {
    const id = fresh();
    const element = await place({ src: `${AT}mending?id=${id}` });
    const told: string[] = [];
    for (const name of ['timeline-error', 'timeline-ready'])
      element.addEventListener(name, () => told.push(name));
    await expect(element).to.be.accessible();
    const button = retryOf(element);
    expect(textOf(button)).to.equal('Erneut versuchen');
    expect(button.getBoundingClientRect().height).to.be.at.least(24);
    button.focus();
    button.click();
    await element.updateComplete;
    expect(busyOf(element)).to.equal('true');
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    await element.ready;
    expect(told).to.deep.equal(['timeline-error']);
    expect(retryOf(element)).to.equal(button);
    expect(rootOf(element).activeElement).to.equal(button);
    await until(() => saidBy(element).includes('nicht geladen'), 'the failure in words');
    await ask(`mended?id=${id}`);
    button.click();
    await element.ready;
    expect(told).to.deep.equal(['timeline-error', 'timeline-ready']);
    expect(codes(element)).to.deep.equal([]);
    expect(all(element, '[part~=notice]')).to.have.length(0);
    await until(
      () => rootOf(element).activeElement?.getAttribute('data-id') === 'blocked',
      'focus',
    );
  });

  it('need not be pressed when the connection comes back', async () => {
    const id = fresh();
    const element = await place({ src: `${AT}mending?id=${id}` });
    await ask(`mended?id=${id}`);
    window.dispatchEvent(new Event('online'));
    await until(() => element.events.length === 2, 'the document');
  });
});
