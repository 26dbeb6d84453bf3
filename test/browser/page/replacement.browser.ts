import { expect } from '@open-wc/testing';
import { newsDocument } from '../../../demo/many/news-events.mjs';
import { type EventTimeline, place, settled, withoutMotion } from './fixture.ts';

const TIMES = 50;
const EVENTS = 2500;
/** Replacements after which everything that is made once for all has been made. */
const FIRST = 5;

/** What an element can leave behind it outside of its own tree. */
interface Held {
  readonly nodes: number;
  readonly listeners: number;
  readonly observed: number;
}

/** Counts what is listened to and observed, by what pages call for it. Undo it at the end. */
class Bookkeeping {
  listeners = 0;
  observed = 0;
  private readonly undo: (() => void)[] = [];

  constructor() {
    // Nodes of the element take their listeners with them; these stay.
    this.wrap(window, 'addEventListener', () => this.listen(1));
    this.wrap(window, 'removeEventListener', () => this.listen(-1));
    this.wrap(document, 'addEventListener', () => this.listen(1));
    this.wrap(document, 'removeEventListener', () => this.listen(-1));
    this.wrap(MediaQueryList.prototype, 'addEventListener', () => this.listen(1));
    this.wrap(MediaQueryList.prototype, 'removeEventListener', () => this.listen(-1));
    for (const { prototype } of [ResizeObserver, IntersectionObserver]) {
      this.wrap(prototype, 'observe', () => this.observe(1));
      this.wrap(prototype, 'unobserve', () => this.observe(-1));
    }
    this.wrap(MutationObserver.prototype, 'observe', () => this.observe(1));
    const balance = new WeakMap<object, number>();
    for (const { prototype } of [ResizeObserver, IntersectionObserver, MutationObserver]) {
      this.wrap(prototype, 'observe', (one) => balance.set(one, (balance.get(one) ?? 0) + 1));
      this.wrap(prototype, 'disconnect', (one) => {
        this.observe(-(balance.get(one) ?? 0));
        balance.delete(one);
      });
    }
  }

  stop(): void {
    for (const each of this.undo.reverse()) each();
  }

  private listen(more: number): void {
    this.listeners += more;
  }

  private observe(more: number): void {
    this.observed += more;
  }

  private wrap(owner: object, name: string, note: (one: object) => void): void {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    const before: unknown = Reflect.get(owner, name);
    if (typeof before !== 'function') throw new Error(`there is no ${name}`);
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value(this: object, ...given: unknown[]) {
        note(this);
        return Reflect.apply(before, this, given);
      },
    });
    this.undo.push(() => {
      if (own) Object.defineProperty(owner, name, own);
      else Reflect.deleteProperty(owner, name);
    });
  }
}

function heldBy(element: EventTimeline, books: Bookkeeping): Held {
  return {
    nodes: nodesIn(element.shadowRoot),
    listeners: books.listeners,
    observed: books.observed,
  };
}

function nodesIn(root: Node | null): number {
  let count = 0;
  for (const node of root?.childNodes ?? []) count += 1 + nodesIn(node);
  return count;
}

/** How many are gone after some collections; stops as soon as there are enough. */
async function collected(
  gc: () => void,
  refs: readonly WeakRef<object>[],
  enough: number,
): Promise<number> {
  const deadline = performance.now() + 5000;
  let gone = 0;
  while (gone < enough && performance.now() < deadline) {
    // Only in a task of its own may it clear a WeakRef.
    await new Promise((done) => setTimeout(done, 20));
    gc();
    gone = refs.filter((ref) => ref.deref() === undefined).length;
  }
  return gone;
}

/** Chromium has one, for it is started so; other engines let no page ask for it. */
const { gc } = globalThis as { gc?: () => void };

const replace = async (element: EventTimeline, seed: number): Promise<WeakRef<object>> => {
  element.data = newsDocument(EVENTS, seed);
  await element.ready;
  return new WeakRef(element.events);
};

describe('an element that is given other data fifty times', () => {
  withoutMotion();

  it('holds no more than after the first few, and lets go of what it showed before', async () => {
    const books = new Bookkeeping();
    try {
      const element = await place({ data: newsDocument(EVENTS, 1) });
      for (let seed = 2; seed < FIRST; seed += 1) await replace(element, seed);
      const same = newsDocument(EVENTS, 1);
      element.data = same;
      await settled(element);
      const first = heldBy(element, books);
      const shown: WeakRef<object>[] = [];
      for (let seed = 2; seed < TIMES + 2; seed += 1) shown.push(await replace(element, seed));
      element.data = { ...same };
      await settled(element);
      expect(element.events).to.have.length(EVENTS);
      expect(heldBy(element, books)).to.deep.equal(first);
      if (gc) expect(await collected(gc, shown, TIMES - 2)).to.be.at.least(TIMES - 2);
    } finally {
      books.stop();
    }
  }).timeout(60_000);
});
