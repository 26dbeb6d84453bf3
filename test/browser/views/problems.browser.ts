import { expect } from '@open-wc/testing';
import type { Problem } from '../../../src/model/problem.ts';
import { all, one, place, rootOf, settled, textOf, until, write } from '../page/fixture.ts';

const source = { name: 'dpa' };
const good = { id: 'a', when: '2025-11-24', title: 'Gut' };

/** Two errors in one row and one in another, a warning and a note. */
const faulty = {
  source,
  events: [
    { when: 'neulich' },
    good,
    { when: '2025-13', title: 'Falscher Monat' },
    { when: '2026', title: 'Andere', status: 'planed', farbe: 'rot' },
  ],
};

/** What is written to the console while something is done. */
async function warnings(act: () => Promise<void>): Promise<string[]> {
  const real = console.warn;
  const told: string[] = [];
  console.warn = (...words: unknown[]) => told.push(words.join(' '));
  try {
    await act();
  } finally {
    console.warn = real;
  }
  // Lit's own remarks about a build for development are not ours.
  return told.filter((text) => text.startsWith('<event-timeline'));
}

describe('the quiet line', () => {
  it('counts the entries that are missing, not the findings', async () => {
    const element = await place({ data: faulty });
    const errors = element.problems.filter(({ level }) => level === 'error');
    expect(errors).to.have.length(3);
    const line = one(element, '[part~=problems] summary');
    expect(textOf(line)).to.equal('2 Einträge konnten nicht gelesen werden.');
    const english = await place({ data: faulty }, { lang: 'en' });
    expect(textOf(one(english, '[part~=problems] summary'))).to.equal(
      '2 entries could not be read.',
    );
  });

  it('is not there where everything is shown', async () => {
    const shown = { ...faulty, events: faulty.events.slice(3) };
    const element = await place({ data: shown });
    expect(element.problems.map(({ level }) => level).sort()).to.deep.equal(['note', 'warning']);
    expect(all(element, '[part~=problems]')).to.have.length(0);
  });
});

describe('the console', () => {
  it('tells all that is grave in one piece, and where to see the rest', async () => {
    const told = await warnings(async () => {
      await place({ data: faulty });
    });
    expect(told).to.have.length(1);
    const [text = ''] = told;
    expect(text).to.contain('Fehler (nicht gezeigt): 3, Warnungen (gezeigt): 1');
    expect(text).to.contain('[error] 1 · events[0].when · "neulich": ');
    expect(text).to.contain('(date-month)');
    expect(text).not.to.contain('field-unknown');
    expect(text).to.contain('<event-timeline debug>');
  });

  it('tells the first ten', async () => {
    const events = Array.from({ length: 25 }, (_, i) => ({ when: `2025-13-${i}`, title: 'A' }));
    const told = await warnings(async () => {
      await place({ data: { source, events: [good, ...events] } });
    });
    expect(told[0]?.match(/^\[error\]/gm)).to.have.length(10);
    expect(told[0]).to.contain('… und 15 weitere');
  });

  it('is silent where there is nothing but notes', async () => {
    const told = await warnings(async () => {
      const element = await place({ data: [good] });
      expect(element.problems.map(({ code }) => code)).to.deep.equal(['source-missing']);
    });
    expect(told).to.deep.equal([]);
  });

  it('tells the same only once, in whatever language and wherever the element goes', async () => {
    const told = await warnings(async () => {
      const element = await place({ data: faulty });
      element.lang = 'en';
      await settled(element);
      expect(element.problems[0]?.message).to.match(/date/);
      const { parentElement } = element;
      element.remove();
      parentElement?.append(element);
      await settled(element);
      element.data = structuredClone(faulty);
      await settled(element);
    });
    expect(told).to.have.length(1);
  });

  it('tells of other data anew', async () => {
    const told = await warnings(async () => {
      const element = await place({ data: faulty });
      element.data = { source, events: [good] };
      await settled(element);
      element.data = faulty;
      await settled(element);
    });
    expect(told).to.have.length(2);
  });

  it('tells why a document could not be loaded', async () => {
    const told = await warnings(async () => {
      await write(
        '<event-timeline id="story" src="/test/browser/page/none.json"></event-timeline>',
      );
    });
    expect(told).to.have.length(1);
    expect(told[0]).to.match(/^<event-timeline id="story" src="\/test\/browser\/page\/none.json">/);
    expect(told[0]).to.contain('(load-missing)');
  });
});

describe('the list for whoever writes the data', () => {
  const rowsOf = (element: HTMLElement, level: Problem['level']): string[][] =>
    all(element as never, `.findings.${level} tbody tr`).map((row) =>
      [...row.querySelectorAll('td')].map((cell) => textOf(cell)),
    );

  it('is not there unless it is asked for', async () => {
    expect(all(await place({ data: faulty }), '[part~=problem-list]')).to.have.length(0);
  });

  it('has every problem in its level, with row, field, value and the mend', async () => {
    const element = await place({ data: faulty, debug: true });
    const captions = all(element, '.findings caption').map(textOf);
    expect(captions).to.deep.equal([
      'Fehler (nicht gezeigt): 3',
      'Warnungen (gezeigt): 1',
      'Hinweise: 1',
    ]);
    for (const level of ['error', 'warning', 'note'] as const) {
      const problems = element.problems.filter((problem) => problem.level === level);
      const rows = rowsOf(element, level);
      expect(rows).to.have.length(problems.length);
      problems.forEach(({ row, field = '', value, message, code }, i) => {
        const cells = rows[i] ?? [];
        expect(cells[0]).to.equal(String(row));
        expect(cells[1]).to.equal(field);
        if (value !== undefined) expect(cells).to.include(value);
        expect(cells.at(-1)).to.equal(`${message} ${code}`);
      });
    }
  });

  it('stands under the timeline, and is named', async () => {
    const element = await place({ data: faulty, debug: true });
    const list = one(element, '[part~=problem-list]');
    const track = one(element, '[part~=track]');
    expect(list.getBoundingClientRect().top).to.be.greaterThan(
      track.getBoundingClientRect().bottom,
    );
    const title = rootOf(element).getElementById(list.getAttribute('aria-labelledby') ?? '');
    expect(textOf(title)).to.equal('Probleme in den Daten');
    expect(title?.localName).to.equal('h4');
  });

  it('lists fifty of a level, and says how many more there are', async () => {
    const events = Array.from({ length: 1300 }, (_, i) => ({ when: `2025-13-${i}`, title: 'A' }));
    const element = await place({ data: { source, events: [good, ...events] }, debug: true });
    expect(all(element, '.findings.error tbody tr')).to.have.length(50);
    expect(textOf(one(element, '[part~=problem-list] > p'))).to.equal('… und 1.250 weitere');
  });

  it('says so where there are none', async () => {
    const element = await place({ data: { source, events: [good] }, debug: true });
    expect(textOf(one(element, '[part~=problem-list] > p'))).to.equal('Keine Probleme gefunden.');
    expect(all(element, '.findings')).to.have.length(0);
  });

  it('is there when nothing could be read', async () => {
    const element = await write('<event-timeline debug src="/README.md"></event-timeline>', 'en');
    expect(textOf(one(element, '.findings caption'))).to.equal('Errors (not shown): 1');
    expect(rowsOf(element, 'error')[0]?.at(-1)).to.contain('input-not-json');
  });

  it('speaks another language when the page does', async () => {
    const element = await place({ data: faulty, debug: true });
    element.lang = 'fr';
    await until(() => /données/.test(textOf(all(element, '.problem-list-title')[0])), 'French');
    expect(textOf(one(element, '.findings.error caption'))).to.contain('Erreurs');
  });

  it('shows markup of the data as it is written', async () => {
    const when = '<img src=x onerror=alert(1)>';
    const element = await place({
      data: { source, events: [good, { when, title: 'A' }] },
      debug: true,
    });
    expect(rowsOf(element, 'error')[0]).to.include(when);
    expect(all(element, '.problem-list img')).to.have.length(0);
  });

  for (const width of [360, 900]) {
    it(`fits and is accessible, ${width} px wide`, async () => {
      const data = {
        source,
        events: [good, { when: 'x'.repeat(200), title: 'A' }, ...faulty.events],
      };
      const element = await place({ data, debug: true }, { width });
      const list = one(element, '[part~=problem-list]');
      expect(list.scrollWidth).to.be.at.most(list.clientWidth);
      await expect(element).to.be.accessible();
    });
  }
});
