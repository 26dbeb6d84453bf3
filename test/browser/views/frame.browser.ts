import { expect } from '@open-wc/testing';
import { de } from '../../../src/i18n/de.ts';
import { en } from '../../../src/i18n/en.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { footerView } from '../../../src/views/footer.ts';
import { headerView } from '../../../src/views/header.ts';
import { helpView } from '../../../src/views/help.ts';
import { legendView } from '../../../src/views/legend.ts';
import { emptyView, errorView, problemsView } from '../../../src/views/notice.ts';
import { all, contextOf, event, one, root, stage, story, textOf } from './fixture.ts';

const bare = { timeZone: 'UTC', groups: [], eras: [], events: [event('a', '2025-01-01')] };

describe('the header', () => {
  it('is accessible', async () => {
    await expect(await stage(headerView(contextOf()))).to.be.accessible();
  });

  it('holds a real heading of the asked level', async () => {
    for (const [level, tag] of [
      [2, 'H2'],
      [3, 'H3'],
      [6, 'H6'],
      [1, 'H2'],
      [9, 'H6'],
    ] as const) {
      const element = await stage(headerView(contextOf(story, { headingLevel: level })));
      expect(one(element, '[part=title]').tagName).to.equal(tag);
    }
  });

  it('is nothing without title and intro', async () => {
    expect(all(await stage(headerView(contextOf(bare))), '*')).to.have.length(0);
  });

  it('takes its face from the page, or from --et-title-font', async () => {
    const element = await stage(headerView(contextOf()));
    const face = () => getComputedStyle(one(element, '[part=title]')).fontFamily;
    element.style.fontFamily = 'cursive';
    expect(face()).to.equal('cursive');
    element.style.setProperty('--et-title-font', 'fantasy');
    expect(face()).to.equal('fantasy');
  });
});

describe('the footer', () => {
  it('says note, source, byline and date in the order and words of each language', async () => {
    const german = await stage(footerView(contextOf()));
    expect(textOf(one(german, '[part=footer]'))).to.equal(
      'Anmerkung: Bei Ereignissen ohne genauen Tag zeigt der Balken den möglichen Zeitraum. · Quelle: ntv.de · Grafik: Redaktion · Stand: 24. Nov. 2025, 20.21 Uhr',
    );
    const english = await stage(footerView(contextOf(story, { lang: 'en' })));
    expect(textOf(one(english, '[part=footer]'))).to.match(
      /^Note: .* · Source: ntv\.de · Graphic: Newsroom · As of: Nov 24, 2025, 8:21\sPM$/,
    );
    await expect(german).to.be.accessible();
  });

  it('says only what the document says', async () => {
    expect(all(await stage(footerView(contextOf(bare))), '*')).to.have.length(0);
    const source = { name: 'X', url: 'javascript:alert(1)' };
    const element = await stage(footerView(contextOf({ ...bare, source })));
    expect(textOf(one(element, '[part=footer]'))).to.equal('Quelle: X');
    expect(all(element, 'a')).to.have.length(0);
  });
});

describe('the legend', () => {
  const items = async (timeline: Parameters<typeof contextOf>[0], lang = 'de') =>
    all(await stage(legendView(contextOf(timeline, { lang }))), 'li').map(textOf);

  it('explains what the data uses', async () => {
    expect(await items(story)).to.deep.equal([
      'Krieg in der Ukraine',
      'USA und China',
      'Taiwan',
      'Chips und Handel',
      'berichtet, nicht bestätigt',
      'geplant',
      'umstritten',
      'Tag nicht bekannt',
      'dauert an',
      'berichtigt',
    ]);
    expect(await items(story, 'en')).to.include('reported, not confirmed');
  });

  it('explains nothing else', async () => {
    expect(await items(bare)).to.deep.equal([]);
    const unused = { ...bare, groups: [{ id: 'g', label: 'G' }] };
    expect(await items(unused)).to.deep.equal([]);
    const called = { ...bare, events: [event('a', '2025-01-01', { status: 'cancelled' })] };
    expect(await items(called)).to.deep.equal(['abgesagt']);
  });

  it('is accessible', async () => {
    await expect(await stage(legendView(contextOf()), 360)).to.be.accessible();
  });
});

describe('the notice', () => {
  const problem = (row: number, level: Problem['level'] = 'error'): Problem => ({
    code: 'date',
    level,
    row,
    message: `<b>month must be 01–12</b> ${row}`,
  });

  it('says in plain text that loading failed and why', async () => {
    const element = await stage(errorView(en, [problem(17)]));
    expect(textOf(one(element, '[part=notice]'))).to.contain(
      'The timeline could not be loaded. What is known about it Entry 17: <b>month must be 01–12</b> 17',
    );
    expect(all(element, 'b')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('counts entries left out, each once, and says nothing of warnings', async () => {
    const twice = [problem(1), problem(1), problem(2), problem(3, 'warning')];
    const element = await stage(problemsView(de, twice));
    expect(textOf(one(element, 'summary'))).to.equal('2 Einträge konnten nicht gelesen werden.');
    expect(root(await stage(problemsView(de, [problem(3, 'note')]))).querySelector('*')).to.equal(
      null,
    );
    await expect(element).to.be.accessible();
  });

  it('lists no more than a reader would read', async () => {
    const many = Array.from({ length: 500 }, (_, i) => problem(i));
    expect(all(await stage(problemsView(de, many)), 'li').length).to.be.at.most(21);
  });

  it('says when there is nothing to show', async () => {
    expect(textOf(one(await stage(emptyView(de)), '[part=notice]'))).to.contain('noch keine');
    expect(textOf(one(await stage(emptyView(en)), '[part=notice]'))).to.contain('No events');
  });
});

describe('the help', () => {
  it('lists every key of the keyboard map in words of each language', async () => {
    for (const words of [de, en]) {
      const element = await stage(helpView(words));
      one<HTMLDetailsElement>(element, 'details').open = true;
      const keys = all(element, 'kbd').map(textOf);
      expect(keys).to.include.members(['Tab', '←', '→', '↑', '↓', 'Esc', '+', '−', '0']);
      expect(all(element, 'tbody tr')).to.have.length(words.ui.help.rows.length);
      await expect(element).to.be.accessible();
    }
  });

  it('does not promise the hotkeys that a page has switched off', async () => {
    const element = await stage(helpView(de, false));
    expect(all(element, 'kbd').map(textOf)).not.to.include('0');
  });
});
