import { expect } from '@open-wc/testing';
import { tableView } from '../../../src/views/table.ts';
import { all, contextOf, event, one, root, stage, story, textOf } from './fixture.ts';

describe('the table', () => {
  for (const lang of ['de', 'en']) {
    for (const width of [360, 1000]) {
      it(`is accessible, ${lang}, ${width} px`, async () => {
        const context = contextOf(story, { lang, selected: 'call' });
        await expect(await stage(tableView(context), width)).to.be.accessible();
      });
    }
  }

  it('has one row for each event, with its title once and as the head of the row', async () => {
    const element = await stage(tableView(contextOf()), 1000);
    const rows = all(element, 'tbody tr');
    expect(rows).to.have.length(story.events.length);
    const titles = rows.map((row) =>
      textOf(row.querySelector('th[scope=row] button') ?? undefined),
    );
    expect(titles).to.deep.equal(story.events.map((given) => contextOf().say.title(given)));
    expect(new Set(titles).size).to.equal(titles.length);
  });

  it('names itself and its columns in the reader’s language', async () => {
    const heads = async (lang: string) => {
      const element = await stage(tableView(contextOf(story, { lang })), 1000);
      return [textOf(one(element, 'caption')), ...all(element, 'th[scope=col]').map(textOf)];
    };
    expect(await heads('de')).to.deep.equal([
      'Wie China in die Ukraine-Diplomatie drängt: alle Ereignisse als Tabelle',
      'Datum',
      'Ereignis',
      'Thema',
      'Wie sicher',
      'Ort',
      'Quelle',
    ]);
    expect((await heads('en')).slice(1)).to.deep.equal([
      'Date',
      'Event',
      'Topic',
      'How sure',
      'Place',
      'Source',
    ]);
  });

  it('leaves out columns that no event fills', async () => {
    const bare = { ...story, events: [event('a', '2024'), event('b', '2025')] };
    const element = await stage(tableView(contextOf(bare)), 1000);
    expect(all(element, 'th[scope=col]').map(textOf)).to.deep.equal([
      'Datum',
      'Ereignis',
      'Wie sicher',
    ]);
  });

  it('says how sure each event is', async () => {
    const element = await stage(tableView(contextOf()), 1000);
    const status = (id: string) =>
      textOf(
        one(element, `[data-id=${id}]`).closest('tr')?.querySelector('.col-status') ?? undefined,
      );
    expect(status('busan')).to.equal('bestätigt');
    expect(status('war')).to.equal('bestätigt · dauert an');
    expect(status('counter')).to.equal('umstritten · Tag nicht bekannt');
    expect(status('visit')).to.equal('geplant');
  });

  it('opens a card by its titles', async () => {
    const chosen: (string | undefined)[] = [];
    const on = { select: (id: string | undefined) => chosen.push(id) };
    const element = await stage(tableView(contextOf(story, { selected: 'call', on })), 1000);
    one(element, 'button[data-id=busan]').click();
    one(element, 'button[data-id=call]').click();
    expect(chosen).to.deep.equal(['busan', undefined]);
    expect(all(element, '[aria-expanded=true]')).to.have.length(1);
  });

  it('stacks on a phone, with the roles of a table and the names of the columns', async () => {
    const element = await stage(tableView(contextOf()), 320);
    // 200 % of the usual size: the widest word must still fit.
    element.style.fontSize = '32px';
    const cell = one(element, '[data-id=busan]').closest('tr')?.querySelector('.col-place');
    expect(cell?.getAttribute('role')).to.equal('cell');
    expect(cell?.getAttribute('data-name')).to.equal('Ort');
    expect(getComputedStyle(cell as Element, '::before').display).not.to.equal('none');
    expect(getComputedStyle(cell as Element, '::before').content).to.match(/attr\(data-name\)|Ort/);
    const right = element.getBoundingClientRect().right;
    for (const node of all(element, 'tbody *:not(svg, svg *)')) {
      expect(node.getBoundingClientRect().right).to.be.at.most(right + 1);
    }
    expect(root(element).querySelector('table')?.scrollWidth).to.be.at.most(320);
  });
});
