import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { wordsFor } from '../../../src/i18n/languages.ts';
import { type WideGlyphKind, wideGlyph } from '../../../src/render/glyph.ts';
import { cardView } from '../../../src/views/card.ts';
import { type LegendOptions, legendView } from '../../../src/views/legend.ts';
import { spineView } from '../../../src/views/spine.ts';
import { tableView } from '../../../src/views/table.ts';
import { all, contextOf, event, moment, one, stage, story, textOf, when } from './fixture.ts';

const kinds: readonly WideGlyphKind[] = [
  'rough',
  'soft',
  'uncertain',
  'set',
  'ongoing',
  'start-open',
  'end-unknown',
  'start-unknown',
  'or-earlier',
  'or-later',
  'report',
  'folded',
];

const doubtful = {
  ...story,
  groups: [
    { id: 'a', label: 'Regierung' },
    { id: 'b', label: 'Opposition' },
  ],
  eras: [
    { when: when('2019/2021'), label: 'Erstes Kabinett' },
    { when: when('2030/..'), label: 'Danach' },
  ],
  events: [
    event('open', '../2019-05-01', { group: 'a' }),
    event('begun', '/2019-06-01', { group: 'a' }),
    event('sure', '2020-01-01', { group: 'a' }),
    event('about', '2020-06-01~', { group: 'a', reported: when('2023-02-10') }),
    event('doubted', '2021-03-01?', { group: 'b' }),
    event('one-of', '[2021-05-01,2022-05-01]', { group: 'b' }),
    event('ended', '2022-01-01/', { group: 'b' }),
    event('mended', '2023-01-01', {
      group: 'b',
      corrections: [{ date: when('2023-02-01'), text: 'Zuerst stand hier ein anderer Tag.' }],
    }),
  ],
};

describe('what is known and what is not', () => {
  it('has a sign of its own for each kind of doubt', async () => {
    const element = await stage(html`${kinds.map((kind) => wideGlyph(kind))}`);
    const shapes = all<SVGElement>(element, 'svg').map((svg) => svg.innerHTML);
    expect(new Set(shapes).size).to.equal(kinds.length);
    for (const svg of all<SVGElement>(element, 'svg')) {
      expect(svg.getAttribute('aria-hidden')).to.equal('true');
    }
  });

  it('is explained by the legend, sign by sign, where the data uses it', async () => {
    const items = all(await stage(legendView(contextOf(doubtful))), 'li').map(textOf);
    expect(items).to.deep.equal([
      'Regierung',
      'Opposition',
      'Datum ungefähr',
      'Datum unsicher',
      'einer von mehreren Zeitpunkten',
      'Ende nicht bekannt',
      'Beginn nicht bekannt',
      'Beginn offen',
      'wann es bekannt wurde',
      'berichtigt',
    ]);
  });

  it('is explained only where its layout shows the sign', async () => {
    const explained = async (options: LegendOptions) =>
      all(await stage(legendView(contextOf(doubtful), options)), 'li').map(textOf);
    expect(await explained({ layout: 'table' })).to.deep.equal(['Regierung', 'Opposition']);
    const listed = await explained({ layout: 'vertical' });
    expect(listed).to.include('Datum ungefähr').and.to.include('berichtigt');
    expect(listed).not.to.include('wann es bekannt wurde');
    expect(listed).not.to.include('Lücke gerafft');
    const folded = await explained({ layout: 'horizontal', folded: true });
    expect(folded.at(-1)).to.equal('Lücke gerafft');
  });

  it('runs out at the side that nobody names, in the list and in the legend', async () => {
    const timeline = {
      ...story,
      groups: [],
      events: [event('before', '[..1999]'), event('after', '[2022..]')],
    };
    const legend = await stage(legendView(contextOf(timeline)));
    const unknown = wordsFor('de').ui.certainty.dateUnknown;
    expect(all(legend, 'li').map(textOf)).to.deep.equal([unknown, unknown]);
    const list = await stage(spineView(contextOf(timeline, { now: undefined })), 360);
    const [before, after] = all(list, '.mark');
    expect(before?.className).to.include('or-earlier').and.not.to.include('or-later');
    expect(after?.className).to.include('or-later').and.not.to.include('or-earlier');
  });

  it('is said in the spine without a tap, with the group where there is more than one', async () => {
    const element = await stage(spineView(contextOf(doubtful, { now: undefined })), 360);
    const said = (id: string) => textOf(one(element, `button[data-id=${id}] .label-date`));
    expect(said('open')).to.equal('bis 1. Mai 2019 · Beginn offen · Regierung');
    expect(said('about')).to.match(
      /^um den 1\. Juni 2020 · bekannt seit 10\. Feb\. 2023, Regierung/,
    );
    expect(said('mended')).to.equal('1. Jan. 2023 · berichtigt · Opposition');
    const width = (id: string) =>
      one(element, `button[data-id=${id}] .label-group`).getBoundingClientRect().width;
    expect(width('sure')).to.be.greaterThan(40);
    // Too long a line for a phone: the group is said only.
    expect(width('about')).to.equal(0);
    expect(all(element, '.correction-glyph')).to.have.length(1);
    await expect(element).to.be.accessible();
  });

  it('says the group in the spine, and does not show it, where there is only one', async () => {
    const one1 = { ...doubtful, groups: doubtful.groups.slice(0, 1) };
    const element = await stage(spineView(contextOf(one1)), 360);
    expect(all(element, '.label-group')).to.have.length(0);
    expect(textOf(one(element, 'button[data-id=sure]'))).to.contain('Regierung');
  });

  it('has a row in the spine where an era begins, even after the last event', async () => {
    const element = await stage(spineView(contextOf(doubtful)), 360);
    const eras = all(element, '[part=era]');
    expect(eras.map(textOf)).to.deep.equal(['Erstes Kabinett, 2019–2021', 'Danach, seit 2030']);
    const rows = eras.map((era) => era.closest('li')?.dataset['id']);
    expect(rows).to.deep.equal(['sure', 'mended']);
    const last = one(element, 'li[data-id=mended] .entry').getBoundingClientRect();
    expect(eras[1]?.getBoundingClientRect().top).to.be.at.least(last.bottom);
  });

  it('gives the spine a mark of its own for each', async () => {
    const element = await stage(spineView(contextOf(doubtful)), 360);
    const mark = (id: string) => one(element, `li[data-id=${id}] .mark`).className;
    expect(mark('sure')).not.to.contain('mark-doubt');
    expect(mark('about')).to.match(/mark-doubt.*soft/);
    expect(mark('doubted')).to.match(/mark-doubt.*uncertain/);
    expect(mark('one-of')).to.match(/mark-doubt.*set/);
    expect(mark('open')).to.contain('start-open');
    expect(mark('begun')).to.contain('start-unknown');
    expect(mark('ended')).to.contain('end-unknown');
  });

  it('names the eras over the table', async () => {
    const element = await stage(tableView(contextOf(doubtful)), 800);
    expect(textOf(one(element, 'caption'))).to.match(
      /alle Ereignisse als Tabelle\. Erstes Kabinett, 2019–2021 · Danach, seit 2030$/,
    );
    expect(
      all(element, '.caption-era').map((era) => era.getClientRects().length > 0),
    ).to.deep.equal([true, true]);
    await expect(element).to.be.accessible();
  });
});

describe('the times around a date', () => {
  const at = { ...story, events: [event('x', '2025-11-24T20:04'), event('y', '2026-02-25')] };
  const lines = async (more: Parameters<typeof contextOf>[1]) =>
    all(await stage(cardView(contextOf(at, more))), '.card-date').map(textOf);

  it('are those of the reader’s own clock where it showed another', async () => {
    expect(moment('2025-11-24T20:04').precision).to.equal('minute');
    const [, clock] = await lines({ selected: 'x', readerZone: 'Europe/Kyiv' });
    expect(clock).to.equal('20.04 Uhr Berlin · 21.04 Uhr Kyjiw');
    expect(await lines({ selected: 'x', readerZone: 'Europe/Paris' })).to.have.length(1);
    expect(await lines({ selected: 'y', readerZone: 'Europe/Kyiv' })).to.have.length(1);
  });

  it('tell how far it is from the event that the axis counts from', async () => {
    const [origin] = at.events;
    expect((await lines({ selected: 'y', origin }))[1]).to.equal('3 Monate nach: Event x');
    expect(await lines({ selected: 'x', origin })).to.have.length(1);
  });
});
