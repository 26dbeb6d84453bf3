import { expect } from '@open-wc/testing';
import type { Reader } from '../../../src/index.ts';
import { EventTimeline } from '../../../src/index.ts';
import { frame, labelIds, one, place, rootOf, textOf, until, withoutMotion } from './fixture.ts';

/** Keeps the page waiting for each of its many rows, until the test lets go of it. */
const slow = { rows: 2500, held: true, looked: 0 };

const slowReader: Reader = {
  format: 'slow',
  takes: 'value',
  recognises: (input) => typeof input === 'object' && input !== null && 'slow' in input,
  draft: () => ({
    head: { title: 'Many', lang: 'en' },
    rows: {
      count: slow.rows,
      place: (index) => ({ row: index + 1, path: `events[${index}]` }),
      event: (index) => {
        slow.looked += 1;
        for (const end = performance.now() + 1; slow.held && performance.now() < end; );
        const day = new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10);
        return { id: `e${index}`, when: day, title: `Event ${index}` };
      },
    },
  }),
};

const small = (id: string) => ({ lang: 'en', events: [{ id, when: '2025-11-24', title: id }] });
// Rows of a table need no measuring.
const table = { layout: 'table', lang: 'en' } as const;
const barOf = (element: EventTimeline) => rootOf(element).querySelector('[role=progressbar]');
const busyOf = (element: EventTimeline) => one(element, 'section').getAttribute('aria-busy');
const saidBy = (element: EventTimeline) => textOf(one(element, '[role=status]'));
const share = (element: EventTimeline) => Number(barOf(element)?.getAttribute('aria-valuenow'));

before(() => EventTimeline.registerReader(slowReader));
beforeEach(() => {
  slow.held = true;
  slow.looked = 0;
});
afterEach(() => {
  slow.held = false;
});

describe('large data', () => {
  it('are read while what was there stays, with a bar that fills', async () => {
    const element = await place({ data: small('before'), ...table });
    const counts: number[] = [];
    element.addEventListener('timeline-ready', (event) => counts.push(event.count));
    const height = element.getBoundingClientRect().height;
    element.data = { slow: true };
    await until(() => share(element) > 0, 'a bar');
    expect(busyOf(element)).to.equal('true');
    expect(labelIds(element)).to.deep.equal(['before']);
    expect(element.events).to.have.length(1);
    expect(element.getBoundingClientRect().height).to.equal(height);
    expect(barOf(element)?.getAttribute('aria-label')).to.equal('The timeline is loading');
    await until(() => saidBy(element) === 'The timeline is loading', 'a polite word');
    const first = share(element);
    await until(() => share(element) > first, 'a longer bar');
    expect(counts).to.deep.equal([]);
    slow.held = false;
    await element.ready;
    expect(counts).to.deep.equal([2500]);
    expect(element.events).to.have.length(2500);
    expect(barOf(element)).to.equal(null);
    expect(busyOf(element)).to.equal('false');
    await until(() => saidBy(element) === '', 'silence');
  });

  it('that are replaced are read no further', async () => {
    const element = await place({ data: small('before'), ...table });
    element.data = { slow: true };
    await until(() => slow.looked > 5, 'some rows');
    element.data = small('after');
    await element.ready;
    expect(labelIds(element)).to.deep.equal(['after']);
    const looked = slow.looked;
    for (let i = 0; i < 5; i++) await frame();
    expect(slow.looked).to.equal(looked);
    expect(labelIds(element)).to.deep.equal(['after']);
    expect(barOf(element)).to.equal(null);
  });

  it('whose element is taken away are read when it is put back', async () => {
    const element = await place({ data: small('before'), ...table });
    const wrapper = element.parentElement;
    element.data = { slow: true };
    await until(() => slow.looked > 5, 'some rows');
    element.remove();
    const looked = slow.looked;
    for (let i = 0; i < 5; i++) await frame();
    expect(slow.looked).to.equal(looked);
    slow.held = false;
    wrapper?.append(element);
    await element.ready;
    expect(element.events).to.have.length(2500);
  });
});

describe('events that are added', () => {
  withoutMotion();
  const added = (id: string, when: string) => ({ id, when, title: `Event ${id}` });
  const year = {
    lang: 'en',
    title: 'A year',
    events: ['2025-01-10', '2025-05-20', '2025-11-30'].map((when, i) =>
      added('abc'[i] ?? '', when),
    ),
  };

  it('join the others; view, open card and focus stay, and it is said once', async () => {
    const element = await place({ data: year, lang: 'en' });
    element.select('b');
    element.show('2025-04', '2025-07');
    await element.updateComplete;
    const label = one(element, '[part~=label][data-id=b]');
    label.focus();
    const { from, to } = element.visibleRange;
    const told: number[] = [];
    element.addEventListener('timeline-ready', (event) => told.push(event.count));
    void element.addEvents(added('d', '2025-06-01'));
    await element.addEvents([added('e', '2025-05-05'), added('f', '2025-06-20')]);
    expect(told).to.deep.equal([6]);
    expect(element.events.map(({ id }) => id)).to.deep.equal(['a', 'e', 'b', 'd', 'f', 'c']);
    expect(element.selected).to.equal('b');
    expect(rootOf(element).activeElement?.getAttribute('data-id')).to.equal('b');
    expect(element.visibleRange.from).to.be.closeTo(from, 3_600_000);
    expect(element.visibleRange.to).to.be.closeTo(to, 3_600_000);
    expect(element.problems.filter(({ level }) => level === 'error')).to.deep.equal([]);
    await until(() => /3/.test(saidBy(element)), 'a word of three events');
  });

  it('are checked like all others', async () => {
    const element = await place({ data: year, lang: 'en' });
    await element.addEvents([{ when: '2025-13', title: 'Never' }, 'no event', added('a', '2026')]);
    expect(element.events).to.have.length(4);
    const ids = element.events.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(4);
    const errors = element.problems.filter(({ level }) => level === 'error');
    expect(errors).to.have.length(2);
  });

  it('wait for the data that they are added to', async () => {
    const element = await place({ data: year, ...table });
    element.data = { slow: true };
    const done = element.addEvents(added('late', '2030'));
    await until(() => slow.looked > 5, 'some rows');
    expect(element.events).to.have.length(3);
    slow.held = false;
    await done;
    expect(element.events).to.have.length(2501);
    expect(element.events.at(-1)?.id).to.equal('late');
  });

  it('are dropped with the data that they were meant for', async () => {
    const element = await place({ data: year, lang: 'en' });
    const done = element.addEvents(added('late', '2030'));
    element.data = small('after');
    await done;
    await element.ready;
    expect(element.events.map(({ id }) => id)).to.deep.equal(['after']);
  });

  it('may be the first', async () => {
    const element = await place({ lang: 'en', data: { lang: 'en', title: 'Live', events: [] } });
    await element.addEvents(added('a', '2025'));
    expect(element.events.map(({ id }) => id)).to.deep.equal(['a']);
    expect(textOf(one(element, '[part~=title]'))).to.equal('Live');
  });
});
