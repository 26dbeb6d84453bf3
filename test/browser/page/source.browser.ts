import { expect } from '@open-wc/testing';
import { all, FLAGSHIP, flagship, labelIds, one, place, textOf, until, write } from './fixture.ts';

const FALLBACK = '<ol><li>24 November 2025: Xi and Trump talk</li></ol>';

/** Lets the test answer every request itself, in its own time. */
function holdRequests() {
  const real = window.fetch;
  const requests: {
    url: string;
    signal: AbortSignal;
    answer: (document: object) => void;
  }[] = [];
  window.fetch = (url, init) =>
    new Promise((resolve, reject) => {
      const { signal } = init ?? {};
      if (!signal) throw new Error('a request without a signal cannot be stopped');
      signal.addEventListener('abort', () => reject(signal.reason));
      requests.push({
        url: String(url),
        signal,
        answer: (document) => resolve(new Response(JSON.stringify(document))),
      });
    });
  return {
    requests,
    release: () => {
      window.fetch = real;
    },
  };
}

const one24 = (title: string) => ({ events: [{ id: 'a', when: '2025-11-24', title }] });

describe('a document behind src', () => {
  it('is drawn and announced once', async () => {
    const told: number[] = [];
    const onReady = (event: Event) => told.push((event as unknown as { count: number }).count);
    document.addEventListener('timeline-ready', onReady);
    const element = await place({ src: FLAGSHIP });
    document.removeEventListener('timeline-ready', onReady);
    const { events } = await flagship();
    expect(told).to.deep.equal([events.length]);
    expect(element.events).to.have.length(events.length);
    expect(new Set(labelIds(element))).to.deep.equal(new Set(events.map(({ id }) => id)));
    expect(element.problems).to.deep.equal([]);
  });

  const failures = [
    ['is missing', '/test/browser/page/none.json', 'load-missing', /nichts zu finden/],
    ['is no JSON', '/README.md', 'input-not-json', /JSON/],
    ['is a web page', '/demo/plain.html', 'input-html', /Webseite/],
    ['has no events', '/package.json', 'events-missing', /events/],
    ['cannot be reached', 'http://127.0.0.1:9/x.json', 'load-blocked', /nicht geantwortet/],
  ] as const;

  for (const [what, src, code, words] of failures) {
    it(`that ${what} is said, and the author’s own list stays`, async () => {
      const errors: Event[] = [];
      const onError = (event: Event) => errors.push(event);
      document.addEventListener('timeline-error', onError);
      const element = await write(`<event-timeline src="${src}">${FALLBACK}</event-timeline>`);
      document.removeEventListener('timeline-error', onError);
      expect(errors).to.have.length(1);
      expect(errors[0]).to.have.property('problems', element.problems);
      expect(errors[0]).to.include({ bubbles: true, composed: true });
      const errorsOnly = element.problems.filter(({ level }) => level === 'error');
      expect(errorsOnly.map((problem) => problem.code)).to.deep.equal([code]);
      expect(errorsOnly[0]?.message).to.match(words);
      expect(element.innerHTML).to.equal(FALLBACK);
      const item = element.querySelector('li');
      expect(item?.checkVisibility?.() ?? true).to.equal(true);
      expect(item?.getBoundingClientRect().height).to.be.greaterThan(0);
      expect(textOf(one(element, '[part~=notice]'))).not.to.equal('');
      expect(element.events).to.have.length(0);
    });
  }

  it('that is refused is told with the status of the server', async () => {
    const real = window.fetch;
    window.fetch = async () => new Response('', { status: 403 });
    const element = await place({ src: '/secret.json' });
    window.fetch = real;
    expect(element.problems).to.have.length(1);
    expect(element.problems[0]).to.include({ code: 'load-refused', value: '/secret.json' });
    expect(element.problems[0]?.message).to.contain('403');
  });

  it('is not asked for where data is given', async () => {
    const { requests, release } = holdRequests();
    const element = await place({ src: '/never.json', data: one24('Given') });
    release();
    expect(requests).to.have.length(0);
    expect(textOf(one(element, '[part~=label] .lines'))).to.equal('Given');
  });

  it('gives way to data that comes later, and is loaded when data goes', async () => {
    const { requests, release } = holdRequests();
    const element = document.createElement('event-timeline');
    document.body.append(element);
    element.src = '/first.json';
    await until(() => requests.length === 1, 'the first request');
    element.data = one24('Given');
    await element.ready;
    expect(requests[0]?.signal.aborted).to.equal(true);
    element.data = undefined;
    await until(() => requests.length === 2, 'the second request');
    requests[1]?.answer(one24('Loaded'));
    await element.ready;
    release();
    expect(textOf(one(element, '[part~=label] .lines'))).to.equal('Loaded');
    element.remove();
  });

  it('is busy while it loads, and stops the first request when src changes', async () => {
    const { requests, release } = holdRequests();
    const element = document.createElement('event-timeline');
    element.innerHTML = FALLBACK;
    document.body.append(element);
    element.src = '/first.json';
    await until(() => requests.length === 1, 'the first request');
    await element.updateComplete;
    expect(one(element, 'section').getAttribute('aria-busy')).to.equal('true');
    expect(element.querySelector('li')?.getBoundingClientRect().height).to.be.greaterThan(0);
    element.src = '/second.json';
    await until(() => requests.length === 2, 'the second request');
    expect(requests.map(({ signal }) => signal.aborted)).to.deep.equal([true, false]);
    requests[0]?.answer(one24('Late'));
    requests[1]?.answer(one24('Right'));
    await element.ready;
    release();
    expect(one(element, 'section').getAttribute('aria-busy')).to.equal('false');
    expect(textOf(one(element, '[part~=label] .lines'))).to.equal('Right');
    element.remove();
  });

  it('stops loading when the element is taken away, and loads when it is put back', async () => {
    const { requests, release } = holdRequests();
    const element = document.createElement('event-timeline');
    element.src = '/first.json';
    document.body.append(element);
    await until(() => requests.length === 1, 'the first request');
    element.remove();
    expect(requests[0]?.signal.aborted).to.equal(true);
    document.body.append(element);
    await until(() => requests.length === 2, 'the second request');
    requests[1]?.answer(one24('Back'));
    await element.ready;
    release();
    expect(textOf(one(element, '[part~=label] .lines'))).to.equal('Back');
    element.remove();
  });

  it('recovers when a right address follows a wrong one', async () => {
    const element = await place({ src: '/test/browser/page/none.json' });
    expect(element.problems).to.have.length(1);
    element.src = FLAGSHIP;
    await element.ready;
    expect(element.problems).to.have.length(0);
    expect(all(element, '[part~=notice]')).to.have.length(0);
    expect(labelIds(element)).to.have.length((await flagship()).events.length);
  });
});

describe('data', () => {
  it('may be an array of events, or columns', async () => {
    const events = await place({ data: one24('Alone').events });
    expect(textOf(one(events, '[part~=label] .lines'))).to.equal('Alone');
    const columns = { columns: { when: ['2025', '2026'], title: ['a', 'b'] } };
    expect(labelIds(await place({ data: columns }))).to.have.length(2);
  });

  it('that holds some bad rows shows the others, and says so', async () => {
    const rows = [{ when: 'neulich', title: 'a' }, ...one24('Good').events];
    const element = await place({ data: rows });
    expect(labelIds(element)).to.deep.equal(['a']);
    const errors = element.problems.filter(({ level }) => level === 'error');
    expect(errors.map(({ row }) => row)).to.deep.equal([1]);
    expect(textOf(one(element, '[part~=problems] summary'))).to.contain('nicht gelesen');
  });
});
