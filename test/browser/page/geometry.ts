import { all, type EventTimeline, one } from './fixture.ts';

/** A text of the track that a reader sees: its words, and the box that they take up on screen. */
export interface SeenText {
  readonly kind: string;
  readonly words: string;
  readonly box: DOMRect;
  /** Ids of the events whose labels stand in it. */
  readonly ids: readonly string[];
}

const TEXTS: Readonly<Record<string, string>> = {
  flag: '[part~=flag]',
  span: '.span-label',
  break: '[part~=break]',
  tick: '[part~=tick]',
  now: '[part~=now]',
  era: '.era-label',
};

/** Browsers place text by fractions of a pixel. */
const TOLERANCE = 0.5;

/** Everything written on the horizontal track that is not hidden or scrolled away as a whole. */
export function seenTexts(element: EventTimeline): SeenText[] {
  const { left, right } = one(element, '[part~=track]').getBoundingClientRect();
  return Object.entries(TEXTS).flatMap(([kind, selector]) =>
    all(element, selector)
      .filter((node) => isSeen(node))
      .map((node) => ({
        kind,
        words: wordsOf(node),
        box: inkBox(node),
        ids: [...node.querySelectorAll<HTMLElement>('[data-id]')].map(
          (at) => at.dataset['id'] ?? '',
        ),
      }))
      .filter(({ box }) => box.right > left && box.left < right),
  );
}

function isSeen(node: Element): boolean {
  const { clipPath, visibility } = getComputedStyle(node);
  return clipPath === 'none' && visibility === 'visible' && node.getClientRects().length > 0;
}

function wordsOf(node: Element): string {
  return textNodes(node)
    .map((text) => text.data.trim())
    .filter(Boolean)
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** Text nodes that are seen, not only said. */
function textNodes(node: Element): Text[] {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim() !== '' && !text.parentElement?.closest('.unseen')) texts.push(text);
  }
  return texts;
}

/** The box of the text itself, which may be larger or smaller than the element that holds it. */
export function inkBox(node: Element): DOMRect {
  const rects = textNodes(node).flatMap((text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].filter((rect) => rect.width > 0);
  });
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

/** Pairs of texts that cover each other, in words. */
export function overlaps(texts: readonly SeenText[]): string[] {
  return texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter((b) => cover(a.box, b.box))
      .map((b) => `${name(a)} covers ${name(b)} ${show(a.box)} ${show(b.box)}`),
  );
}

function cover(a: DOMRect, b: DOMRect): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOLERANCE &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > TOLERANCE
  );
}

function name({ kind, words }: SeenText): string {
  return `${kind} "${words.slice(0, 40)}"`;
}

function show({ left, top, right, bottom }: DOMRect): string {
  return `[${[left, top, right, bottom].map(Math.round).join(' ')}]`;
}

/** Texts that reach beyond the track or beyond the box made for them. */
export function clipped(element: EventTimeline, texts: readonly SeenText[]): string[] {
  const track = one(element, '[part~=track]').getBoundingClientRect();
  const beyond = texts.filter(({ box }) => !holds(track, box));
  const flags = all(element, '[part~=flag]').filter(isSeen);
  const narrow = flags.filter(
    (flag) =>
      flag.scrollWidth > flag.clientWidth + 1 || !holds(flag.getBoundingClientRect(), inkBox(flag)),
  );
  return [
    ...beyond.map((text) => `${name(text)} beyond the track ${show(text.box)} ${show(track)}`),
    ...narrow.map(
      (flag) =>
        `flag "${wordsOf(flag)}" wider than its box ${flag.scrollWidth} ${flag.clientWidth}`,
    ),
  ];
}

function holds(outer: DOMRect, inner: DOMRect): boolean {
  return (
    inner.left >= outer.left - 1 &&
    inner.right <= outer.right + 1 &&
    inner.top >= outer.top - 2 &&
    inner.bottom <= outer.bottom + 2
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Leader {
  readonly id: string;
  /** Corners on screen, from the flag to the marker. */
  readonly corners: readonly Point[];
}

export function leaders(element: EventTimeline): Leader[] {
  return all<SVGPathElement & HTMLElement>(element, 'path[part~=leader]').map((path) => {
    const matrix = path.getScreenCTM();
    if (!matrix) throw new Error('a leader is not drawn');
    const corners = cornersOf(path.getAttribute('d') ?? '');
    return {
      id: path.dataset['id'] ?? '',
      corners: corners.map(({ x, y }) => new DOMPoint(x, y).matrixTransform(matrix)),
    };
  });
}

/** Corners of a path of straight lines. */
function cornersOf(d: string): Point[] {
  const corners: Point[] = [];
  let at = { x: 0, y: 0 };
  for (const [, command, numbers = ''] of d.matchAll(/([MLHV])([^MLHV]*)/g)) {
    const [a = Number.NaN, b = Number.NaN] = numbers
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (command === 'H') at = { x: a, y: at.y };
    else if (command === 'V') at = { x: at.x, y: a };
    else at = { x: a, y: b };
    corners.push(at);
  }
  if (corners.length < 2 || corners.some(({ x, y }) => Number.isNaN(x + y))) {
    throw new Error(`not a path of straight lines: ${d}`);
  }
  return corners;
}

/** Leaders that run through a text that is not their own. */
export function pierced(lines: readonly Leader[], texts: readonly SeenText[]): string[] {
  const walls = texts.filter(({ kind }) => kind !== 'tick');
  return lines.flatMap((leader) =>
    walls
      .filter((text) => !text.ids.includes(leader.id))
      .filter(({ box }) => segments(leader).some((segment) => runsThrough(segment, box)))
      .map((text) => `leader of ${leader.id} runs through ${name(text)}`),
  );
}

/** Whether a part of a segment lies within a box: the segment is clipped to it (Liang, Barsky 1984). */
function runsThrough([from, to]: Segment, box: DOMRect): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let enters = 0;
  let leaves = 1;
  for (const [toward, room] of [
    [-dx, from.x - box.left - TOLERANCE],
    [dx, box.right - TOLERANCE - from.x],
    [-dy, from.y - box.top - TOLERANCE],
    [dy, box.bottom - TOLERANCE - from.y],
  ] as const) {
    if (toward === 0 && room < 0) return false;
    if (toward < 0) enters = Math.max(enters, room / toward);
    if (toward > 0) leaves = Math.min(leaves, room / toward);
  }
  return enters < leaves;
}

/** Pairs of leaders that cross or touch. */
export function crossings(lines: readonly Leader[]): string[] {
  return lines.flatMap((a, i) =>
    lines
      .slice(i + 1)
      .filter((b) => segments(a).some((s) => segments(b).some((t) => meet(s, t))))
      .map((b) => `leader of ${a.id} crosses that of ${b.id}`),
  );
}

type Segment = readonly [Point, Point];

function segments({ corners }: Leader): Segment[] {
  return corners.slice(1).map((to, i) => [corners[i] ?? to, to]);
}

function meet([a, b]: Segment, [c, d]: Segment): boolean {
  const side = (p: Point, q: Point, r: Point): number =>
    Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
