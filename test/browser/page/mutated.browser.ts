import { expect } from '@open-wc/testing';
import { readMarkup } from '../../../src/controllers/page-markup.ts';
import { readTimeline } from '../../../src/data/read.ts';
import type { TimelineEvent } from '../../../src/model/timeline.ts';
import { demandSound } from '../../data/mutated/sound.ts';
import { write } from './fixture.ts';

/** Documents of each kind, and where chance begins; a failing one names its number. */
const RUNS = 300;
const SEED = 20_251_124;

const item = (i: number): string =>
  `<li id="i${i}" data-group="g${i % 2}"><time datetime="202${i}-03-0${i + 1}">im März</time>
  <h4>Title ${i}</h4><p>Text <a href="https://a.example/${i}">source ${i}</a>, <em>more</em>.</p>
  <figure><img src="/${i}.jpg" alt="Picture ${i}"><figcaption>Caption</figcaption></figure></li>`;
const row = (i: number): string =>
  `<tr id="r${i}"><td>${i + 1}.3.202${i}</td><td>Title ${i}</td><td rowspan="1">Place ${i}</td>
  <td><a href="https://a.example/${i}">source ${i}</a></td></tr>`;
const numbers = [0, 1, 2, 3, 4];

const PAGES: Readonly<Record<string, string>> = {
  'an ordered list': `<ol data-title="Story">${numbers.map(item).join('')}</ol>`,
  'a list of definitions': `<dl>${numbers
    .map((i) => `<dt>${i + 1}. März 202${i}</dt><dd id="d${i}"><b>Title ${i}</b> Text.</dd>`)
    .join('')}</dl>`,
  'a table': `<table><tr><th>Datum</th><th>Titel</th><th>Ort</th><th>Quelle</th></tr>${numbers
    .map(row)
    .join('')}</table>`,
};

/** Numbers from 0 on below `most`, the same ones for a seed (mulberry32, Tommy Ettinger 2017). */
function chance(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % most;
  };
}

type Chance = ReturnType<typeof chance>;
const pick = <T>(list: readonly T[], next: Chance): T => list[next(list.length)] as T;

const NAMES = [
  'datetime',
  'data-date',
  'data-end',
  'id',
  'href',
  'src',
  'rowspan',
  'colspan',
  'lang',
];
const VALUES = [
  ...[
    '',
    '__proto__',
    'constructor',
    '2025-13',
    '[2025',
    '9'.repeat(300),
    '\u0000',
    '\ud800',
    '\u202e',
  ],
  ...[
    'javascript:alert(1)',
    '-1',
    '1e9',
    '65534',
    '1000',
    '24. 11. 2025',
    'heute',
    '<b>',
    '&',
    '"',
  ],
];
const TAGS = [
  'time',
  'li',
  'table',
  'template',
  'script',
  'svg',
  'h1',
  'p',
  'dl',
  'td',
  'x-y',
  'slot',
];

/** One change of what stands below an element. Mutates root! */
function changeTree(root: Element, next: Chance): void {
  const all = [...root.querySelectorAll('*')];
  if (all.length === 0) return;
  const at = pick(all, next);
  const other = pick(all, next);
  const made = document.createElement(pick(TAGS, next));
  const changes: readonly (() => void)[] = [
    () => at.remove(),
    () => at.after(at.cloneNode(true)),
    () => at.setAttribute(pick(NAMES, next), pick(VALUES, next)),
    () => at.removeAttribute(pick([...at.getAttributeNames(), 'id'], next)),
    () => {
      at.textContent = pick(VALUES, next);
    },
    () => at.prepend(pick(VALUES, next)),
    () => at.replaceWith(...at.childNodes),
    () => {
      if (!other.contains(at)) at.append(other);
    },
    () => {
      made.append(...at.childNodes);
      at.append(made);
    },
  ];
  pick(changes, next)();
}

/** One change of the markup as a text. */
function changeText(text: string, next: Chance): string {
  const at = next(text.length);
  const length = next(12);
  const changes = [
    text.slice(0, at) + text.slice(at + length),
    text.slice(0, at) + pick([...VALUES, '<!--', '</', '<', '>', '\r'], next) + text.slice(at),
    text.slice(0, at) + text.slice(at, at + length).repeat(20) + text.slice(at + length),
    text.slice(0, at),
    text + text,
  ];
  return pick(changes, next);
}

function parsed(markup: string): Element {
  const { body } = document.implementation.createHTMLDocument('');
  body.innerHTML = markup;
  return body;
}

function read(markup: string) {
  return readTimeline(readMarkup(markup) ?? { events: [] }, { lang: 'de' });
}

/** All that an event says, but for where its links lead: the other end may be gone. */
const told = (event: TimelineEvent) => JSON.stringify({ ...event, id: '', links: [] });

describe('a page that is not as it should be', () => {
  for (const [name, page] of Object.entries(PAGES)) {
    it(`is read without an error, and what comes out is sound: ${name}`, () => {
      let shown = 0;
      for (let run = 0; run < RUNS; run++) {
        const next = chance(SEED + run);
        const root = parsed(page);
        for (let i = next(4); i >= 0; i--) changeTree(root, next);
        let markup = root.innerHTML;
        for (let i = next(3); i > 0; i--) markup = changeText(markup, next);
        const result = read(markup);
        try {
          demandSound(result, 500);
        } catch (error) {
          throw new Error(`document ${run}: ${error}\n${markup}`);
        }
        shown += result.timeline.events.length;
      }
      expect(shown).to.be.greaterThan(RUNS);
    }).timeout(60_000);
  }

  for (const name of ['an ordered list', 'a list of definitions']) {
    it(`shows all other items as before: ${name}`, () => {
      const page = PAGES[name] ?? '';
      const before = read(page).timeline.events.map(told);
      expect(before).to.have.length(numbers.length);
      for (let run = 0; run < RUNS; run++) {
        const next = chance(SEED - run);
        const root = parsed(page);
        const changed = pick([...root.querySelectorAll('li, dd')], next);
        for (let i = next(3); i >= 0; i--) changeTree(changed, next);
        const after = new Set(read(root.innerHTML).timeline.events.map(told));
        const lost = before.filter((event) => !after.has(event));
        expect(lost.length, `document ${run}: ${root.innerHTML}`).to.be.at.most(1);
      }
    }).timeout(60_000);
  }

  it('has cells that reach over a million others', () => {
    const cell = '<td colspan="1000" rowspan="65534">2025';
    const began = performance.now();
    read(`<table><tr><th>Datum<th>Titel${`<tr>${cell.repeat(3)}`.repeat(3000)}</table>`);
    read(`<table><tr>${'<th colspan=1000>Datum'.repeat(50)}${`<tr>${cell}`.repeat(2000)}</table>`);
    expect(performance.now() - began).to.be.lessThan(20_000);
  }).timeout(60_000);

  it('has items whose texts are all separators', () => {
    for (const sign of [': ', '- ', '–', '( ', '[', '. ', ', ', '|']) {
      const text = sign.repeat(60_000);
      read(`<ol><li><time>2025</time> ${text}x${text}</li></ol>`);
    }
  }).timeout(60_000);

  it('is a child of the element, and says and shows what is left', async () => {
    for (let run = 0; run < 12; run++) {
      const next = chance(SEED + run);
      const root = parsed(`<event-timeline>${PAGES['an ordered list']}</event-timeline>`);
      const list = root.querySelector('ol');
      for (let i = 0; list && i < 3; i++) changeTree(list, next);
      const element = await write(root.innerHTML);
      await element.updateComplete;
      expect(element.events.length + element.problems.length, root.innerHTML).to.be.at.least(1);
    }
  });
});
