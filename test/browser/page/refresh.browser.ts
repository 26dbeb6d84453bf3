import { expect } from '@open-wc/testing';
import type { EventTimeline } from '../../../src/event-timeline.ts';
import { type Answer, Desk } from './desk.ts';
import { all, frame, labelIds, one, rootOf, textOf, until, withoutMotion } from './fixture.ts';
import { clipped, overlaps, seenTexts } from './geometry.ts';

type Row = Record<string, unknown> & { readonly id: string };

const ROWS: readonly Row[] = [
  { id: 'a', when: '2025-01-10', title: 'The first of them' },
  { id: 'b', when: '2025-03-05', title: 'The second of them' },
  { id: 'c', when: '2025-05-20', title: 'The third of them', summary: 'Plain' },
  { id: 'd', when: '2025-08-01', title: 'The fourth of them' },
  { id: 'e', when: '2025-11-30', title: 'The last of them' },
];
const CORRECTION = { date: '2025-12-01', text: 'It was another.' };
const LAYOUTS = ['horizontal', 'vertical', 'table'] as const;

const story = (...rows: readonly Row[]) => ({
  title: 'Story',
  lang: 'en',
  source: { name: 'ntv' },
  events: rows,
});
const usual = story(...ROWS);
const withNews = story(
  { id: 'new', when: '2025-02-01', title: 'Nobody knew of this' },
  ...ROWS.map((row) => (row.id === 'c' ? { ...row, corrections: [CORRECTION] } : row)),
);

/** The marks that can be seen, by the id of their event. */
function marks(element: EventTimeline): Record<string, string> {
  const found = all(element, '[part~=label][data-id]').map((label) => {
    const flag = label.closest('.flag:not(.listed)') ?? label;
    return [label.dataset['id'] ?? '', textOf(flag.querySelector('.news'))] as const;
  });
  return Object.fromEntries(found.filter(([, text]) => text !== ''));
}

function label(element: EventTimeline, id: string): HTMLElement {
  return one(element, `[part~=label][data-id="${id}"]`);
}

/** Id of the event whose label has the focus. */
function focused(element: EventTimeline): string | undefined {
  const active = rootOf(element).activeElement;
  return active?.matches('[part~=label]') ? (active as HTMLElement).dataset['id'] : undefined;
}

/** Whether the browser asks another server whether what it keeps is still true. */
async function keepsAnswers(server: string): Promise<boolean> {
  const id = `probe-${Date.now()}`;
  const body = JSON.stringify({ body: '{}' });
  await fetch(`/misbehave/desk?id=${id}`, { method: 'PUT', body });
  for (let i = 0; i < 2; i++) {
    await (await fetch(`${server}/misbehave/desk?id=${id}`, { cache: 'no-cache' })).text();
  }
  const log = await (await fetch(`/misbehave/desk-log?id=${id}`)).json();
  return log[1].conditional;
}

/** Every text that the live region has held since. */
function said(element: EventTimeline): string[] {
  const region = one(element, '[role=status]');
  const texts: string[] = [];
  new MutationObserver(() => texts.push(textOf(region))).observe(region, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return texts;
}

describe('a document that is asked for again', () => {
  withoutMotion();
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
  });
  afterEach(() => desk.close());

  it('is not sent again, and nothing is drawn, while it is the same', async () => {
    const element = await desk.open(usual, { layout: 'horizontal' });
    const texts = said(element);
    let ready = 0;
    element.addEventListener('timeline-ready', () => ready++);
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(rootOf(element), { subtree: true, childList: true, attributes: true });
    await desk.pass(element);
    await desk.pass(element);
    expect((await desk.log()).map(({ status }) => status)).to.deep.equal([200, 304, 304]);
    expect(changes).to.have.length(0);
    expect([ready, texts.length, element.problems.length]).to.deep.equal([0, 0, 0]);
  });

  it('of another server is asked for without its leave being asked first', async () => {
    const other = await (await fetch('/misbehave/elsewhere')).text();
    const element = await desk.open(usual, { src: other + desk.path });
    await desk.pass(element);
    await desk.change(element, withNews);
    expect(element.events).to.have.length(6);
    const log = await desk.log();
    expect(log.map(({ method }) => method)).to.deep.equal(['GET', 'GET', 'GET']);
    // A browser without a cache, as some are in tests, has no version of which it could speak.
    const cached = await keepsAnswers(other);
    expect(log.map(({ conditional }) => conditional)).to.deep.equal([false, cached, cached]);
  });

  it('is not asked for without an interval, nor where data are given', async () => {
    await desk.answer(usual);
    const element = document.createElement('event-timeline');
    document.body.append(element);
    element.src = desk.path;
    await element.ready;
    await frame();
    expect(desk.waits).to.equal(false);
    element.refresh = 60;
    await until(() => desk.waits, 'the first wait');
    element.data = usual;
    await element.ready;
    await frame();
    expect(desk.waits).to.equal(false);
    element.remove();
  });

  it('is not asked for while the page is hidden, and at once when it is seen again', async () => {
    const element = await desk.open(usual);
    let hidden = true;
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    document.dispatchEvent(new Event('visibilitychange'));
    expect(desk.waits).to.equal(false);
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(desk.waits).to.equal(true);
    Reflect.deleteProperty(document, 'hidden');
    element.remove();
    expect(desk.waits).to.equal(false);
  });

  for (const layout of LAYOUTS) {
    it(`marks in the ${layout} layout what came and what was corrected, until it was open`, async () => {
      const element = await desk.open(usual, { layout }, { lang: 'en' });
      const counts: number[] = [];
      element.addEventListener('timeline-ready', ({ count }) => counts.push(count));
      expect(marks(element)).to.deep.equal({});
      await desk.change(element, withNews);
      expect(counts).to.deep.equal([6]);
      expect(marks(element)).to.deep.equal({ new: 'New', c: 'Corrected' });
      expect(textOf(label(element, 'new'))).to.match(/\bNew\b/);
      expect(textOf(label(element, 'c'))).to.match(/\bCorrected\b/);
      expect(textOf(label(element, 'c'))).to.not.contain('corrected');
      element.select('new');
      await element.updateComplete;
      expect(textOf(one(element, layout === 'vertical' ? '.open .news' : '.card .news'))).to.equal(
        'New',
      );
      element.select('');
      await element.updateComplete;
      expect(marks(element)).to.deep.equal({ c: 'Corrected' });
    });
  }

  it('marks what the next change brings, and no more what an earlier one brought', async () => {
    const element = await desk.open(usual, {}, { lang: 'en' });
    await desk.change(element, withNews);
    const next = {
      ...withNews,
      events: [...withNews.events, { id: 'z', when: '2026', title: 'Z' }],
    };
    await desk.change(element, { ...withNews, notes: 'A note' });
    expect(marks(element)).to.deep.equal({ new: 'New', c: 'Corrected' });
    await desk.change(element, next);
    expect(marks(element)).to.deep.equal({ z: 'New' });
    element.data = usual;
    await element.ready;
    expect(marks(element)).to.deep.equal({});
  });

  it('finds room for the marks: no label lies over another', async () => {
    const element = await desk.open(usual, { layout: 'horizontal' }, { lang: 'en', width: 700 });
    const crowd = ROWS.flatMap((row) => [
      { ...row, corrections: [CORRECTION] },
      { ...row, id: `${row.id}2`, title: 'On the same day as that' },
    ]);
    const span = { id: 'long', when: '2025-02/2025-03', title: 'A long one' };
    await desk.change(element, story(...crowd, span));
    expect(Object.keys(marks(element))).to.have.length(11);
    const texts = seenTexts(element);
    expect(overlaps(texts)).to.deep.equal([]);
    expect(clipped(element, texts)).to.deep.equal([]);
  });

  it('says once what has changed', async () => {
    const element = await desk.open(usual, {}, { lang: 'de' });
    const texts = said(element);
    await desk.change(element, story(...withNews.events.filter(({ id }) => id !== 'e')));
    await until(() => texts.length > 0, 'it is said');
    expect(texts).to.deep.equal(['1 neues Ereignis, 1 berichtigt und 1 entfernt']);
    await desk.change(element, { ...usual, events: [...usual.events].slice(1) });
    await until(() => texts.length > 1, 'it is said again');
    expect(texts[1]).to.equal('1 neues Ereignis und 2 entfernt');
  });

  it('shows nothing of its coming: no bar, no loading', async () => {
    const element = await desk.open(usual);
    const busy: (string | null)[] = [];
    const section = one(element, 'section');
    new MutationObserver(() => busy.push(section.getAttribute('aria-busy'))).observe(section, {
      attributes: true,
      attributeFilter: ['aria-busy'],
    });
    await desk.change(element, withNews);
    expect(busy).to.deep.equal([]);
    expect(all(element, '[part~=progress]')).to.have.length(0);
  });

  const accidents: [string, Answer, string][] = [
    ['is refused', { status: 403 }, 'load-refused'],
    ['is gone', { status: 404 }, 'load-missing'],
    ['fails', { status: 500, body: 'Oops' }, 'load-unavailable'],
    ['is a web page', { body: '<!doctype html><title>Back soon</title>' }, 'input-html'],
    ['is empty', { body: '' }, 'load-empty'],
    ['breaks off on its way', { body: JSON.stringify(withNews), cut: true }, 'load-truncated'],
    ['was saved in part', { body: JSON.stringify(withNews).slice(0, 90) }, 'input-truncated'],
    ['has no events left', { body: '{"events":[]}' }, 'events-empty'],
    ['has no event that can be read', { body: '{"events":[{"title":"x"}]}' }, 'when-missing'],
  ];
  for (const [what, answer, code] of accidents) {
    it(`and ${what} leaves all as it was, and is told to the author`, async () => {
      const element = await desk.open(usual, { selected: 'c' }, { lang: 'en' });
      const before = element.events;
      const section = textOf(one(element, '.card'));
      let errors = 0;
      element.addEventListener('timeline-error', () => errors++);
      await desk.change(element, answer);
      expect(element.events === before).to.equal(true);
      expect(textOf(one(element, '.card'))).to.equal(section);
      expect(element.problems.map((problem) => problem.code)).to.deep.equal([code]);
      expect(element.problems[0]?.level).to.equal('warning');
      expect(all(element, '[part~=problems], [part~=notice], [part~=stale]')).to.have.length(0);
      await desk.pass(element);
      expect(element.problems).to.have.length(1);
      expect(textOf(one(element, '[part~=stale]'))).to.match(/^Last checked: \d.*not possible/);
      await desk.change(element, usual);
      expect([element.problems.length, errors]).to.deep.equal([0, 0]);
      expect(all(element, '[part~=stale]')).to.have.length(0);
    });
  }

  it('and could not be had at first is shown once it is there, without marks', async () => {
    await desk.answer({ status: 503 });
    const element = document.createElement('event-timeline');
    Object.assign(element, { src: desk.path, refresh: 60 });
    document.body.append(element);
    await until(() => desk.waits, 'the first wait');
    expect(all(element, '[part~=notice]')).to.have.length(1);
    await desk.change(element, usual);
    expect(labelIds(element)).to.have.length(5);
    expect(all(element, '[part~=notice], .news')).to.have.length(0);
    expect(element.problems).to.deep.equal([]);
    element.remove();
  });

  it('keeps the open card, which says what is new in it', async () => {
    const element = await desk.open(usual, { layout: 'horizontal', selected: 'c' });
    const card = one(element, '.card');
    const close = one(element, '[part~=close]');
    close.focus();
    await desk.change(
      element,
      story(...ROWS.map((row) => ({ ...row, summary: `New: ${row.id}` }))),
    );
    expect(one(element, '.card') === card).to.equal(true);
    expect(textOf(one(element, '[part~=summary]'))).to.equal('New: c');
    expect(rootOf(element).activeElement === close).to.equal(true);
    expect(element.selected).to.equal('c');
  });

  for (const layout of LAYOUTS) {
    it(`closes in the ${layout} layout the card of an event that has gone; focus goes on`, async () => {
      const element = await desk.open(usual, { layout, selected: 'c' });
      const inside = layout === 'vertical' ? label(element, 'c') : one(element, '[part~=close]');
      inside.focus();
      const told: Event[] = [];
      element.addEventListener('timeline-select', (event) => told.push(event));
      await desk.change(element, story(...ROWS.filter(({ id }) => id !== 'c')));
      expect(element.selected).to.equal('');
      expect(all(element, '.card, .row.open')).to.have.length(0);
      expect(focused(element)).to.equal('d');
      expect(told).to.have.length(0);
    });

    it(`leaves focus in the ${layout} layout where it is while others come and go`, async () => {
      const element = await desk.open(usual, { layout });
      label(element, 'c').focus();
      const more = { id: 'c2', when: '2025-05-20', title: 'On the same day' };
      const { scrollY } = window;
      await desk.change(element, story(more, ...withNews.events.filter(({ id }) => id !== 'b')));
      expect(focused(element)).to.equal('c');
      expect(window.scrollY).to.be.closeTo(scrollY, 1);
    });
  }

  describe('in a long list', () => {
    const many = (from: number, to: number) =>
      story(
        ...Array.from({ length: to - from }, (_, i) => ({
          id: `n${from + i}`,
          when: String(1800 + from + i),
          title: `The year ${1800 + from + i} and what was in it`,
        })),
      );

    for (const layout of ['vertical', 'table'] as const) {
      it(`does not jump in the ${layout} layout when events come and go above`, async () => {
        const element = await desk.open(many(20, 80), { layout }, { width: 360 });
        const seen = label(element, 'n50');
        seen.scrollIntoView({ block: 'center' });
        await frame();
        const { top } = seen.getBoundingClientRect();
        await desk.change(element, many(0, 80));
        await frame();
        await frame();
        expect(label(element, 'n50').getBoundingClientRect().top).to.be.closeTo(top, 1.5);
        await desk.change(element, many(40, 80));
        await frame();
        await frame();
        expect(label(element, 'n50').getBoundingClientRect().top).to.be.closeTo(top, 1.5);
        window.scrollTo(0, 0);
      });
    }

    it('does not jump in a box that scrolls', async () => {
      const element = await desk.open(many(20, 80), { layout: 'vertical' }, { width: 360 });
      const box = element.parentElement;
      if (!box) throw new Error('the element stands nowhere');
      box.style.blockSize = '400px';
      box.style.overflowY = 'auto';
      box.scrollTop = 900;
      await frame();
      const { top } = label(element, 'n50').getBoundingClientRect();
      await desk.change(element, many(0, 80));
      await frame();
      await frame();
      expect(label(element, 'n50').getBoundingClientRect().top).to.be.closeTo(top, 1.5);
    });
  });

  describe('on the axis', () => {
    const later = story(...ROWS, { id: 'f', when: '2026-03-01', title: 'Later than all' });

    it('leaves the reader at the stretch of time they have zoomed to', async () => {
      const element = await desk.open(usual, { layout: 'horizontal', scale: 'linear' });
      element.show('2025-03', '2025-06');
      await element.updateComplete;
      const before = element.visibleRange;
      await desk.change(element, later);
      const { from, to } = element.visibleRange;
      const ms = (before.to - before.from) / 1000;
      expect(from).to.be.closeTo(before.from, ms);
      expect(to).to.be.closeTo(before.to, ms);
    });

    it('shows everything to whom everything was shown', async () => {
      const element = await desk.open(usual, { layout: 'horizontal' });
      await desk.change(element, later);
      const { from, to } = element.visibleRange;
      expect(from).to.be.at.most(Date.UTC(2025, 0, 10));
      expect(to).to.be.at.least(Date.UTC(2026, 2, 1));
    });
  });

  it('gives back the place of another document to its beginning', async () => {
    const element = await desk.open(usual, { layout: 'horizontal', scale: 'linear' });
    element.show('2025-03', '2025-06');
    await element.updateComplete;
    element.src = '/data/xi-trump-ukraine.json';
    await element.ready;
    expect(element.visibleRange.from).to.be.below(Date.UTC(2022, 11, 1));
  });
});
