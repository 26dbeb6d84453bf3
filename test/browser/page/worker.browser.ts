import { expect, fixture, html } from '@open-wc/testing';
import { readingRun } from '../../../src/controllers/loading/reading.ts';
import { deepLabels } from '../../../src/controllers/work/labels.ts';
import { promised } from '../../../src/controllers/work/slices.ts';
import { type Packed, unpackWork } from '../../../src/data/packed.ts';
import { readTimeline } from '../../../src/data/read.ts';
import { loadLanguage } from '../../../src/i18n/languages.ts';
import { type LabelNumbers, type Labels, labelWork } from '../../../src/layout/many/labels.ts';
import { wholeEvent } from '../../../src/model/lazy-event.ts';
import type { TimelineEvent } from '../../../src/model/timeline.ts';
import { finish } from '../../../src/model/work.ts';
import { WORKER_NAME } from '../../../src/worker/scope.ts';
import { type EventTimeline, until } from './fixture.ts';

const count = 25_000;
const u = Float64Array.from({ length: count }, (_, i) => (i * 900) / count);
const numbers: LabelNumbers = {
  u,
  importance: Uint8Array.from(u, (_, i) => 1 + ((i * 7919) % 5)),
  rows: 4,
  box: 160,
  gap: 14,
  levels: 10,
};

/** Twenty thousand lines, one of them without a date: long enough to be read elsewhere. */
const longText = Array.from({ length: 20_000 }, (_, i) =>
  JSON.stringify({
    when:
      i === 500
        ? 'never'
        : new Date(Date.UTC(2000, 0, 1) + i * 30_000_000).toISOString().slice(0, 10),
    title: `Event ${i}`,
    summary: 'What was said of it. '.repeat(8),
    group: i % 2 ? 'talks' : 'war',
    links: i === 1 ? [{ to: 'late', type: 'see' }] : [],
  }),
).join('\n');

/** Counts the workers that are made. */
async function workersIn(act: () => Promise<void>): Promise<number> {
  const real = window.Worker;
  let made = 0;
  window.Worker = class extends real {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      made += 1;
    }
  };
  await act();
  window.Worker = real;
  return made;
}

/** The jobs that a worker is given. */
async function ordersIn(act: () => Promise<void>): Promise<(string | undefined)[]> {
  const real = Worker.prototype.postMessage;
  const orders: (string | undefined)[] = [];
  Worker.prototype.postMessage = function (order: { readonly job?: string }): void {
    orders.push(order.job);
    real.call(this, order);
  };
  await act();
  Worker.prototype.postMessage = real;
  return orders;
}

describe('a worker', () => {
  it('chooses the labels of many events as the page would, and there is one for all', async () => {
    const found: Labels[] = [];
    const made = await workersIn(async () => {
      found.push(...(await Promise.all([deepLabels(numbers), deepLabels(numbers)])));
    });
    expect(made).to.equal(1);
    const expected = finish(labelWork(numbers));
    for (const labels of found) expect(same(labels, expected)).to.equal(true);
    expect(numbers.u.length, 'what was given stays').to.equal(count);
  });

  it('is not troubled for few', async () => {
    const few = { ...numbers, u: u.slice(0, 400), importance: numbers.importance.slice(0, 400) };
    const made = await workersIn(async () => {
      expect(same(await deepLabels(few), finish(labelWork(few)))).to.equal(true);
    });
    expect(made).to.equal(0);
  });

  it('can be told that it is no longer wanted', async () => {
    const abort = new AbortController();
    const reason = deepLabels(numbers, abort.signal).catch((error: unknown) => error);
    abort.abort('newer data');
    expect(await reason).to.equal('newer data');
  });

  it('reads a long text, of which all is told as if the page had read it', async () => {
    const element = await fixture<EventTimeline>(
      html`<event-timeline lang="en" layout="horizontal"></event-timeline>`,
    );
    const orders = await ordersIn(async () => {
      element.data = longText;
      await element.ready;
    });
    expect(orders).to.include('read');
    const { timeline, problems } = readTimeline(longText, { lang: 'en' });
    expect(element.events).to.have.length(timeline.events.length);
    expect(element.problems).to.deep.equal(problems);
    for (const row of [0, 1, 9_999, 19_998]) {
      expect(wholeAt(element.events, row)).to.deep.equal(wholeAt(timeline.events, row));
    }
    // Further rows find their place among those that another thread has read.
    await element.addEvents([{ id: 'late', when: '2025-11-24', title: 'Late', group: 'talks' }]);
    expect(element.events).to.have.length(timeline.events.length + 1);
    expect(element.events.at(-1)?.group).to.equal('talks');
  });

  it('does not read what needs the page', async () => {
    const french = { lang: 'fr', format: 'auto' };
    await loadLanguage('fr');
    const orders = await ordersIn(async () => {
      const { problems } = await promised(readingRun(longText, french));
      expect(problems[0]?.message).to.match(/aucune source/);
    });
    expect(orders).to.deep.equal([]);
  });

  it('is done without where a page allows none, and not asked for again', async () => {
    const framed = await fixture<HTMLIFrameElement>(
      html`<iframe src="/test/browser/page/worker/no-workers.html"></iframe>`,
    );
    type Page = Window & { chosen?: object[]; violations?: string[] };
    const page = framed.contentWindow as Page;
    await until(() => page.chosen?.length === 2, 'labels');
    expect(page.violations).to.have.length(1);
    expect(page.violations?.[0]).to.match(/^worker-src/);
  });
});

describe('the built file', () => {
  it('makes a worker of itself for many events, and breaks no rule of a strict page', async () => {
    const framed = await fixture<HTMLIFrameElement>(
      html`<iframe width="900" height="600" src="/test/browser/page/worker/strict.html"></iframe>`,
    );
    const elementIn = () => framed.contentDocument?.querySelector('event-timeline');
    await until(() => elementIn()?.shadowRoot != null, 'the element');
    const element = elementIn() as EventTimeline;
    const page = framed.contentWindow as Window & { Worker: typeof Worker; violations?: string[] };
    const real = page.Worker;
    const named: (string | undefined)[] = [];
    page.Worker = class extends real {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        named.push(options?.name);
      }
    };
    const start = Float64Array.from({ length: count }, (_, i) => i * 3_600_000);
    element.data = { columns: { start, title: Array.from(start, (_, i) => `Event ${i}`) } };
    await element.ready;
    await until(() => named.length > 0, 'a worker');
    expect(named).to.deep.equal([WORKER_NAME]);
    expect(page.violations).to.deep.equal([]);
  });

  it('reads a long text in that worker', async () => {
    const worker = new Worker('/dist/event-timeline.js', { type: 'module', name: WORKER_NAME });
    const answer = await new Promise<Packed>((resolve, reject) => {
      worker.onerror = (event) => reject(new Error(event.message));
      worker.onmessage = ({ data }) => 'result' in data && resolve(data.result);
      worker.postMessage({ id: 1, job: 'read', input: { text: longText, format: 'auto' } });
    });
    worker.terminate();
    const { timeline } = finish(unpackWork(answer, 'en'));
    expect(timeline.events).to.have.length(19_999);
  });

  it('is a worker, if it is made one by itself', async () => {
    const worker = new Worker('/dist/event-timeline.js', { type: 'module', name: WORKER_NAME });
    const answer = await new Promise<Labels>((resolve, reject) => {
      worker.onerror = (event) => reject(new Error(event.message));
      worker.onmessage = ({ data }) => 'result' in data && resolve(data.result);
      worker.postMessage({ id: 1, job: 'labels', input: numbers });
    });
    worker.terminate();
    expect(same(answer, finish(labelWork(numbers)))).to.equal(true);
  });
});

function wholeAt(events: readonly TimelineEvent[], row: number): TimelineEvent | undefined {
  const event = events[row];
  return event && wholeEvent(event);
}

/** Deep equality of typed arrays takes a test library seconds. */
function same(a: Labels, b: Labels): boolean {
  const parts = (labels: Labels) => [labels.level, labels.row, ...labels.byLevel];
  const [one, other] = [parts(a), parts(b)];
  return one.length === other.length && one.every((part, i) => `${part}` === `${other[i]}`);
}
