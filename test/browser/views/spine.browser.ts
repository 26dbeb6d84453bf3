import { expect } from '@open-wc/testing';
import { spineView } from '../../../src/views/spine.ts';
import {
  all,
  contextOf,
  event,
  NOW,
  one,
  silences,
  stage,
  story,
  textOf,
  when,
} from './fixture.ts';

const shown = (element: Element) => element.getClientRects().length > 0;

describe('the spine', () => {
  for (const lang of ['de', 'en']) {
    for (const selected of [undefined, 'call']) {
      it(`is accessible, ${lang}, ${selected ? 'an event open' : 'all closed'}`, async () => {
        const context = contextOf(story, { lang, selected, tabStop: 'call' });
        await expect(await stage(spineView(context, { silences }), 360)).to.be.accessible();
      });
    }
  }

  it('is a list with one item and one label for each event, in time order', async () => {
    const element = await stage(spineView(contextOf(), { silences }), 360);
    const ids = story.events.map((event) => event.id);
    const list = one(element, 'ol[part=track][role=list]');
    expect(list.getAttribute('aria-label')).to.equal('Ereignisse');
    expect([...list.children].map((item) => item.getAttribute('data-id'))).to.deep.equal(ids);
    const labels = all(element, 'button[part=label]');
    expect(labels.map((label) => label.dataset['id'])).to.deep.equal(ids);
  });

  it('shows date and title of every event without a tap, and each title once', async () => {
    const element = await stage(spineView(contextOf(), { silences }), 360);
    for (const title of all(element, '.label-title')) {
      expect(shown(title)).to.equal(true);
      const same = all(element, '.label-title').filter((t) => textOf(t) === textOf(title));
      expect(same).to.have.length(1);
    }
    const counter = one(element, 'button[data-id=counter]');
    for (const hidden of counter.querySelectorAll('[aria-hidden=true]')) hidden.remove();
    expect(textOf(counter)).to.equal(
      'November 2025 · umstritten · Tag nicht bekannt, Krieg in der Ukraine: Europäer arbeiten an Gegenentwurf',
    );
  });

  it('has a dot for each day of what happened on several', async () => {
    const events = [event('both', '{2025-03-10,2025-04-05}'), event('one', '2025-05-01')];
    const element = await stage(spineView(contextOf({ ...story, events })), 360);
    const dots = (id: string) => all(element, `[data-id=${id}] .mark .glyph`);
    expect([dots('both').length, dots('one').length]).to.deep.equal([2, 1]);
    const [first, second] = dots('both').map((dot) => dot.getBoundingClientRect());
    expect(second?.top).to.be.at.least(first?.bottom ?? Number.NaN);
    expect(textOf(one(element, 'button[data-id=both] .label-date'))).to.match(/März.*Apr/);
  });

  it('says since when something is known once, however its month is written', async () => {
    const events = [event('late', '2024-05-01', { reported: when('2025-01-20') })];
    const context = contextOf({ ...story, events }, { lang: 'en', selected: 'late' });
    const element = await stage(spineView(context), 360);
    expect(textOf(one(element, '.spine')).match(/known since/g)).to.have.length(1);
  });

  it('has headings one level below the title around its labels', async () => {
    const element = await stage(spineView(contextOf(story, { headingLevel: 2 })), 360);
    expect(all(element, 'h3 > button[part=label]')).to.have.length(story.events.length);
  });

  it('gives machines the date', async () => {
    const element = await stage(spineView(contextOf()), 360);
    const date = (id: string) =>
      one(element, `button[data-id=${id}] time`).getAttribute('datetime');
    expect([date('busan'), date('plan'), date('war')]).to.deep.equal([
      '2025-10-30',
      '2025-11',
      '2022-02-24',
    ]);
  });

  it('opens the selected event in its place and only that', async () => {
    const element = await stage(spineView(contextOf(story, { selected: 'call' })), 360);
    const open = all(element, '[part=detail]').filter(shown);
    expect(open).to.have.length(1);
    expect(textOf(open[0])).to.contain('China will bei einem Frieden');
    const label = one(element, 'button[data-id=call]');
    expect(label.getAttribute('aria-expanded')).to.equal('true');
    expect(one(element, `#${label.getAttribute('aria-controls')}`)).to.equal(open[0]);
    expect(all(element, '[aria-expanded=true]')).to.have.length(1);
  });

  it('selects on a click and closes on a second', async () => {
    const chosen: (string | undefined)[] = [];
    const on = { select: (id: string | undefined) => chosen.push(id) };
    const element = await stage(spineView(contextOf(story, { selected: 'call', on })), 360);
    one(element, 'button[data-id=busan]').click();
    one(element, 'button[data-id=call]').click();
    expect(chosen).to.deep.equal(['busan', undefined]);
  });

  it('holds one tab stop', async () => {
    const element = await stage(spineView(contextOf(story, { tabStop: 'h200' })), 360);
    const stops = all(element, 'button[part=label]').filter((label) => label.tabIndex === 0);
    expect(stops.map((label) => label.dataset['id'])).to.deep.equal(['h200']);
  });

  it('tells each silence before the event that ends it, and now before what is to come', async () => {
    const element = await stage(spineView(contextOf(story, { now: NOW }), { silences }), 360);
    const told = (id: string) => all(element, `li[data-id=${id}] > p`).map(textOf);
    expect(told('busan')).to.deep.equal(['3 Jahre 8 Monate später']);
    expect(told('visit')).to.deep.equal([
      'Stand 24. Nov. 2025, 20.21 Uhr · danach: Ausblick',
      '4 Monate später',
    ]);
    expect(all(element, '[part=break]')).to.have.length(2);
    expect(all(element, '[part=now]')).to.have.length(1);
  });

  it('says nothing of now where nothing lies beyond it', async () => {
    const later = Date.UTC(2030, 0, 1);
    const element = await stage(spineView(contextOf(story, { now: later })), 360);
    expect(all(element, '[part=now]')).to.have.length(0);
  });

  it('speaks English to an English reader', async () => {
    const context = contextOf(story, { lang: 'en', selected: 'call' });
    const text = textOf(one(await stage(spineView(context, { silences }), 360), '[part=track]'));
    expect(text).to.contain('3 years 8 months later');
    expect(text).to.contain('below: outlook');
    expect(text).not.to.match(/später|Quelle|Absatz|nicht|geplant|Stand/);
  });

  it('offers targets of 44 px at 320 px and lets nothing run out', async () => {
    const context = contextOf(story, { selected: 'call' });
    const element = await stage(spineView(context, { silences }), 320);
    for (const label of all(element, 'button[part=label]')) {
      expect(label.getBoundingClientRect().height).to.be.at.least(44);
    }
    const right = element.getBoundingClientRect().right;
    for (const node of all(element, '.entry *')) {
      const overhang = node.closest('svg') ? 0 : node.getBoundingClientRect().right - right;
      expect(overhang, node.outerHTML.slice(0, 80)).to.be.at.most(1);
    }
  });

  it('gives way to a reader’s text spacing without clipping', async () => {
    const element = await stage(spineView(contextOf(story, { selected: 'call' })), 320);
    element.style.cssText += 'line-height:1.5;letter-spacing:.12em;word-spacing:.16em';
    for (const node of all(element, 'button, p, h4, dd')) {
      if (getComputedStyle(node).clipPath !== 'none' || !shown(node)) continue;
      expect(node.scrollHeight, node.outerHTML.slice(0, 80)).to.be.at.most(node.clientHeight + 1);
      expect(getComputedStyle(node).letterSpacing).not.to.equal('normal');
    }
  });

  it('has a different sign for each kind of event', async () => {
    const element = await stage(spineView(contextOf()), 360);
    const sign = (id: string) => one(element, `li[data-id=${id}] .mark`).innerHTML;
    const signs = ['busan', 'counter', 'h200', 'visit'].map(sign);
    expect(new Set(signs).size).to.equal(4);
    expect(one(element, 'li[data-id=war] .mark').getAttribute('part')).to.equal('span');
    expect(one(element, 'li[data-id=plan] .mark').className).to.contain('mark-doubt');
    expect(one(element, 'li[data-id=busan] .mark').className).not.to.contain('mark-doubt');
  });
});
