import { expect } from '@open-wc/testing';
import {
  type EventTimeline,
  flagship,
  labelIds,
  one,
  place,
  settled,
  withoutMotion,
} from './fixture.ts';
import { clipped, crossings, leaders, overlaps, pierced, seenTexts } from './geometry.ts';

const WIDTHS = [1280, 900, 640];
const LANGUAGES = ['de', 'en'];
const STEPS = 12;

/** What is wrong with the picture as it is now, in words; empty if nothing is. */
function faults(element: EventTimeline): string[] {
  const texts = seenTexts(element);
  const lines = leaders(element);
  return [
    ...overlaps(texts),
    ...clipped(element, texts),
    ...pierced(lines, texts),
    ...crossings(lines),
  ];
}

/** Twelve zooms, nearer and nearer to one event after the other, and a look beside each. */
async function walk(element: EventTimeline, check: (step: string) => void): Promise<void> {
  const { events } = element;
  check('everything');
  for (let step = 0; step < STEPS; step++) {
    if (step % 4 === 0) element.fit();
    element.selected = events[(step * 5) % events.length]?.id ?? '';
    await element.updateComplete;
    element.zoomIn();
    // Every other step goes deeper, so that the nearest views are seen too.
    if (step % 2 === 1) element.zoomIn();
    await element.updateComplete;
    check(`step ${step}`);
    pan(element, step % 2 === 0 ? 140 : -90);
    await element.updateComplete;
    check(`step ${step}, beside`);
  }
}

function pan(element: EventTimeline, deltaX: number): void {
  const wheel = new WheelEvent('wheel', { deltaX, bubbles: true, cancelable: true });
  one(element, '[part~=track]').dispatchEvent(wheel);
}

function expectSoundness(found: Map<string, string[]>): void {
  const told = [...found].map(([step, list]) => `${step}: ${list.join('; ')}`);
  expect(told, told.slice(0, 5).join('\n')).to.have.length(0);
}

async function faultsOnWalk(element: EventTimeline): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  const ids = element.events.map((event) => event.id).sort();
  await walk(element, (step) => {
    const list = faults(element);
    const shown = labelIds(element).sort();
    if (shown.join() !== ids.join()) list.push(`labels: ${shown.join()}`);
    if (list.length > 0) found.set(step, list);
  });
  return found;
}

describe('the horizontal track of the flagship', () => {
  withoutMotion();

  for (const width of WIDTHS) {
    for (const lang of LANGUAGES) {
      it(`lets nothing cover, pierce or clip a label at ${width} px, ${lang}, at 12 zooms`, async () => {
        const element = await place({ data: await flagship() }, { width, lang });
        expect(one(element, '[part~=track]').classList.contains('axis-track')).to.equal(true);
        expectSoundness(await faultsOnWalk(element));
      });
    }
  }

  it('keeps to that on a true scale', async () => {
    const element = await place({ data: await flagship(), scale: 'linear' }, { width: 1280 });
    expectSoundness(await faultsOnWalk(element));
  });

  it('keeps to that in a page that runs from right to left', async () => {
    const element = await place({ data: await flagship() }, { width: 900, dir: 'rtl' });
    expectSoundness(await faultsOnWalk(element));
  });

  it('keeps to that with text twice as large', async () => {
    const page = { width: 1280, fontSize: '32px' };
    const element = await place({ data: await flagship() }, page);
    expectSoundness(await faultsOnWalk(element));
  });

  it('sees what it should: a shifted flag is found', async () => {
    const element = await place({ data: await flagship() }, { width: 1280 });
    expect(faults(element)).to.deep.equal([]);
    const flags = seenTexts(element).filter(({ kind }) => kind === 'flag');
    expect(flags.length).to.be.at.least(5);
    expect(leaders(element).length).to.equal(flags.length);
    const [first, second] = element.shadowRoot?.querySelectorAll<HTMLElement>('.flag') ?? [];
    if (!first || !second) throw new Error('no flags');
    second.style.transform = first.style.transform;
    second.style.insetBlockStart = first.style.insetBlockStart;
    expect(faults(element)).not.to.deep.equal([]);
  });
});

const day = (n: number) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10);

const STORIES: Readonly<Record<string, object[]>> = {
  'of one event': [{ when: '2025-11-24', title: 'Only this' }],
  'that happens on one day': ['08:00', '08:01', '12:30', '23:59'].map((time, i) => ({
    when: `2025-11-24T${time}`,
    title: `Event ${i} with a title of some length, as they come`,
  })),
  'of long words': [0, 1, 40, 41, 90].map((n) => ({
    when: day(n),
    title: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz beschlossen',
  })),
  'of 25 events in a month': Array.from({ length: 25 }, (_, n) => ({
    when: day(n),
    title: `What happened on day ${n}, told in one line`,
    importance: (n % 5) + 1,
  })),
  'of spans that overlap': [0, 3, 5, 9, 30].map((n) => ({
    when: `${day(n)}/${day(n + 12)}`,
    title: `A phase that began on day ${n}`,
  })),
  'with its ends far apart': ['0044-03-15', '1453-05-29', '2025-11-24', '2025-11-25'].map(
    (when) => ({ when, title: `An event of ${when}` }),
  ),
};

describe('the horizontal track of a story', () => {
  withoutMotion();

  for (const [name, events] of Object.entries(STORIES)) {
    it(`${name} lets nothing cover, pierce or clip a label`, async () => {
      const element = await place({ data: events }, { width: 900, lang: 'en' });
      expect(element.events).to.have.length(events.length);
      expectSoundness(await faultsOnWalk(element));
    });
  }
});

describe('the vertical list', () => {
  withoutMotion();

  for (const lang of LANGUAGES) {
    it(`at 360 px, ${lang}, shows every label whole and none over another`, async () => {
      const data = await flagship();
      const element = await place({ data }, { width: 360, lang });
      const sight = () => {
        const { left, right } = element.getBoundingClientRect();
        const rows = [...one(element, 'ol[part~=track]').querySelectorAll('button, p')].filter(
          (row) => row.getClientRects().length > 0 && !row.closest('.unseen'),
        );
        const boxes = rows.map((row) => row.getBoundingClientRect());
        boxes.forEach((box, i) => {
          const what = rows[i]?.textContent ?? '';
          expect(box.left, what).to.be.at.least(left - 1);
          expect(box.right, what).to.be.at.most(right + 1);
          expect(box.top, what).to.be.at.least((boxes[i - 1]?.bottom ?? box.top) - 0.5);
        });
        for (const row of rows) expect(row.scrollWidth).to.be.at.most(row.clientWidth + 1);
      };
      sight();
      for (const event of element.events) {
        element.selected = event.id;
        await settled(element);
        sight();
        expect(labelIds(element)).to.deep.equal(element.events.map(({ id }) => id));
      }
    });
  }
});
