import { expect } from '@open-wc/testing';
import {
  type EventTimeline,
  flagship,
  one,
  place,
  rootOf,
  settled,
  withoutMotion,
  wrapperOf,
} from './fixture.ts';
import { clipped, crossings, inkBox, leaders, overlaps, pierced, seenTexts } from './geometry.ts';

/** What readers may set who need more room between letters, words and lines (WCAG 1.4.12). */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

function spacious(element: EventTimeline): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SPACING);
  const root = rootOf(element);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** Texts that reach out of the element to the side, or out of the box that clips them. */
function runOut(element: EventTimeline): string[] {
  const { left, right } = element.getBoundingClientRect();
  const blocks = rootOf(element).querySelectorAll('p, button, summary, li, dd, dt, td, th, h3, h4');
  return [...blocks].flatMap((block) => {
    const box = inkBox(block);
    if (block.closest('.away, .unseen, [part~=track].axis-track') || !isShown(block)) return [];
    if (!Number.isFinite(box.width)) return [];
    const out = box.left < left - 1 || box.right > right + 1;
    const own = block.getBoundingClientRect();
    const cut =
      getComputedStyle(block).overflow !== 'visible' &&
      (box.bottom > own.bottom + 1 || box.right > own.right + 1);
    return out || cut ? [`${block.localName} "${block.textContent?.trim().slice(0, 60)}"`] : [];
  });
}

function isShown(node: Element): boolean {
  if (node.getClientRects().length === 0) return false;
  for (let at: Element | null = node; at; at = at.parentElement) {
    if (getComputedStyle(at).clipPath !== 'none') return false;
  }
  return true;
}

/** Pairs of blocks of text that cover each other. */
function covered(element: EventTimeline): string[] {
  const blocks = [...rootOf(element).querySelectorAll('p, button, summary, dd, caption, th, td')]
    .filter((block) => isShown(block) && !block.closest('.away, .unseen, .axis-track'))
    .map((block) => ({ block, box: inkBox(block) }))
    .filter(({ box }) => box.width > 0 && Number.isFinite(box.width));
  return blocks.flatMap(({ block, box }, i) =>
    blocks
      .slice(i + 1)
      .filter((other) => !block.contains(other.block) && !other.block.contains(block))
      .filter(
        (other) =>
          Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
          Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 1,
      )
      .map((other) => `"${block.textContent?.trim()}" and "${other.block.textContent?.trim()}"`),
  );
}

function trackFaults(element: EventTimeline): string[] {
  if (!rootOf(element).querySelector('.axis-track')) return [];
  const texts = seenTexts(element);
  const lines = leaders(element);
  return [
    ...overlaps(texts),
    ...clipped(element, texts),
    ...pierced(lines, texts),
    ...crossings(lines),
  ];
}

function expectSound(element: EventTimeline): void {
  const wrapper = wrapperOf(element);
  expect(wrapper.scrollWidth, 'scrolls sideways').to.be.at.most(wrapper.clientWidth);
  expect(runOut(element), 'runs out').to.deep.equal([]);
  expect(covered(element), 'is covered').to.deep.equal([]);
  expect(trackFaults(element), 'the track').to.deep.equal([]);
}

const CASES = [
  { name: 'at 320 px', layout: 'auto', width: 320 },
  { name: 'as a table at 320 px', layout: 'table', width: 320 },
  { name: 'at 640 px', layout: 'auto', width: 640 },
  { name: 'at 1280 px', layout: 'auto', width: 1280 },
  { name: 'as a table at 1280 px', layout: 'table', width: 1280 },
] as const;

describe('the element fits its container', () => {
  withoutMotion();

  for (const { name, layout, width } of CASES) {
    it(`${name}, with and without an open event`, async () => {
      const element = await place({ data: await flagship(), layout }, { width });
      expectSound(element);
      element.select('call');
      await settled(element);
      expectSound(element);
    });

    it(`${name}, with the text spacing of WCAG 1.4.12`, async () => {
      const element = await place({ data: await flagship(), layout, selected: 'call' }, { width });
      const spacing = () =>
        getComputedStyle(one(element, '[part~=label][data-id=busan]')).letterSpacing;
      expect(Number.parseFloat(spacing()) || 0).to.equal(0);
      spacious(element);
      await settled(element);
      expect(Number.parseFloat(spacing())).to.be.greaterThan(1);
      expectSound(element);
    });

    it(`${name}, with text twice as large`, async () => {
      const page = { width, fontSize: '32px' };
      const element = await place({ data: await flagship(), layout, selected: 'call' }, page);
      expectSound(element);
    });
  }

  it('cuts a word that no flag holds for the eye only', async () => {
    const word = 'X'.repeat(160);
    const events = [
      { id: 'long', when: '2024-01-10', title: word },
      { id: 'bar', when: '2024-02/2024-03', title: word },
    ];
    const element = await place({ data: { events }, layout: 'horizontal' }, { width: 1100 });
    for (const id of ['long', 'bar']) {
      const label = one(element, `[part~=label][data-id=${id}]`).cloneNode(true) as HTMLElement;
      expect(label.textContent).to.include('…');
      for (const hidden of label.querySelectorAll('[aria-hidden=true]')) hidden.remove();
      expect(label.textContent).to.include(word).and.not.to.include('…');
    }
  });

  for (const layout of ['horizontal', 'vertical', 'table'] as const) {
    it(`at 320 px with words that no line holds, ${layout}`, async () => {
      const word = 'Wort'.repeat(40);
      const data = {
        title: word,
        intro: word,
        groups: [
          { id: 'a', label: word },
          { id: 'b', label: 'B' },
        ],
        eras: [{ when: '2024', label: word }],
        events: [
          { id: 'one', when: '2024-01-10', title: word, group: 'a', place: word },
          { id: 'two', when: '2024-03/2024-05', title: word, group: 'b', summary: word },
        ],
      };
      const element = await place(
        { data, layout, lanes: 'group', selected: 'one' },
        { width: 320 },
      );
      const wrapper = wrapperOf(element);
      expect(runOut(element)).to.deep.equal([]);
      expect(wrapper.scrollWidth).to.be.at.most(wrapper.clientWidth);
    });
  }

  it('when the size of the text changes under it', async () => {
    const element = await place({ data: await flagship() }, { width: 1280 });
    const height = () => one(element, '[part~=track]').getBoundingClientRect().height;
    const before = height();
    wrapperOf(element).style.fontSize = '32px';
    await settled(element);
    expect(height()).to.be.greaterThan(before * 1.2);
    expectSound(element);
  });

  it('when it becomes narrow and wide again', async () => {
    const element = await place({ data: await flagship() }, { width: 1280 });
    wrapperOf(element).style.inlineSize = '360px';
    await settled(element);
    expect(rootOf(element).querySelector('.axis-track')).to.equal(null);
    expectSound(element);
    wrapperOf(element).style.inlineSize = '900px';
    await settled(element);
    expect(rootOf(element).querySelector('.axis-track')).not.to.equal(null);
    expectSound(element);
  });
});
