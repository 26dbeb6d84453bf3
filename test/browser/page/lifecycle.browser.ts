import { expect } from '@open-wc/testing';
import {
  all,
  type EventTimeline,
  flagship,
  frame,
  labelIds,
  one,
  place,
  settled,
  withoutMotion,
  wrapperOf,
  write,
} from './fixture.ts';

const STORY = [
  { id: 'a', when: '2025-10-30', title: 'Busan' },
  { id: 'b', when: '2025-11-24', title: 'Call' },
];

function press(element: EventTimeline, id: string, key: string): void {
  const label = one(element, `[part~=label][data-id=${id}]`);
  label.focus();
  label.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
}

const focused = (element: EventTimeline) =>
  (element.shadowRoot?.activeElement as HTMLElement | null)?.dataset['id'];

/** Everything that a reader can do with a track still works. */
async function expectAlive(element: EventTimeline): Promise<void> {
  await settled(element);
  expect(labelIds(element)).to.deep.equal(['a', 'b']);
  press(element, 'a', 'ArrowRight');
  expect(focused(element), 'arrows').to.equal('b');
  element.fit();
  await element.updateComplete;
  const { from, to } = element.visibleRange;
  const wheel = { deltaY: -120, ctrlKey: true, bubbles: true, cancelable: true, clientX: 300 };
  one(element, '.axis-track').dispatchEvent(new WheelEvent('wheel', wheel));
  await element.updateComplete;
  const after = element.visibleRange;
  expect(after.to - after.from, 'wheel').to.be.lessThan(to - from);
  one(element, '[part~=label][data-id=b]').click();
  await element.updateComplete;
  expect(all(element, '[part~=card]'), 'card').to.have.length(1);
  element.select('');
  element.fit();
  await element.updateComplete;
}

describe('an element', () => {
  withoutMotion();

  it('lives on after it was moved', async () => {
    const element = await place({ data: STORY });
    await expectAlive(element);
    const other = document.createElement('div');
    other.style.inlineSize = '800px';
    wrapperOf(element).append(other);
    other.append(element);
    await expectAlive(element);
  });

  it('lives on after it was taken away and put back later', async () => {
    const element = await place({ data: STORY });
    const wrapper = wrapperOf(element);
    element.remove();
    await frame();
    element.data = [...STORY];
    await frame();
    wrapper.append(element);
    await expectAlive(element);
  });

  it('follows the width of the place it was moved to', async () => {
    const element = await place({ data: STORY });
    const other = document.createElement('div');
    other.style.inlineSize = '360px';
    wrapperOf(element).append(other);
    other.append(element);
    await settled(element);
    expect(all(element, '.axis-track')).to.have.length(0);
    expect(labelIds(element)).to.deep.equal(['a', 'b']);
  });

  it('keeps its selection and its view when it is moved', async () => {
    const list =
      '<ol><li data-id="a" data-date="2025-10-30">Busan</li><li data-id="b" data-date="2025-11-24">Call</li></ol>';
    const element = await write(`<event-timeline>${list}</event-timeline>`);
    const { events } = element;
    element.select('b');
    element.show('2025-11-20', '2025-11-26');
    await settled(element);
    const { from, to } = element.visibleRange;
    let told = 0;
    element.addEventListener('timeline-ready', () => {
      told++;
    });
    wrapperOf(element).append(element);
    await settled(element);
    expect(element.events).to.equal(events);
    expect(element.selected).to.equal('b');
    expect(element.visibleRange.from).to.be.closeTo(from, 1);
    expect(element.visibleRange.to).to.be.closeTo(to, 1);
    expect(told).to.equal(0);
  });

  it('can be cloned, with the list that it holds', async () => {
    const element = await write(
      '<event-timeline layout="table" selected="a"><ol><li data-id="a" data-date="2025">Eins</li></ol></event-timeline>',
    );
    const copy = element.cloneNode(true) as EventTimeline;
    wrapperOf(element).append(copy);
    await copy.ready;
    expect(copy.layout).to.equal('table');
    expect(copy.selected).to.equal('a');
    expect(labelIds(copy)).to.deep.equal(['a']);
    copy.querySelector('li')?.remove();
    await settled(element);
    expect(labelIds(element)).to.deep.equal(['a']);
  });

  it('does not mind several on a page', async () => {
    const first = await place({ data: STORY });
    const second = document.createElement('event-timeline');
    second.data = [...STORY, { id: 'c', when: '2026-04', title: 'Visit' }];
    wrapperOf(first).append(second);
    await second.ready;
    first.select('a');
    second.select('c');
    await settled(second);
    expect([first.selected, second.selected]).to.deep.equal(['a', 'c']);
    press(second, 'c', 'Escape');
    await settled(second);
    expect([first.selected, second.selected]).to.deep.equal(['a', '']);
    expect(all(first, '[part~=card]')).to.have.length(1);
    expect(all(second, '[part~=card]')).to.have.length(0);
  });

  it('waits in a hidden place, and is drawn when it is shown', async () => {
    const element = await place({ data: STORY });
    const hidden = document.createElement('div');
    hidden.hidden = true;
    wrapperOf(element).append(hidden);
    hidden.append(element);
    element.data = [...STORY, { id: 'c', when: '2026-04', title: 'Visit' }];
    await frame();
    await frame();
    hidden.hidden = false;
    await settled(element);
    expect(labelIds(element)).to.deep.equal(['a', 'b', 'c']);
  });
});

/** Counts what has been put on others and not yet taken off. */
class Ledger {
  private readonly listeners = new Map<EventTarget, Set<string>>();
  private readonly observers = new Set<object>();
  private readonly ids = new WeakMap<object, number>();
  private readonly undo: (() => void)[] = [];
  private last = 0;

  constructor() {
    this.watchListeners();
    this.watch('ResizeObserver');
    this.watch('MutationObserver');
    this.watch('IntersectionObserver');
  }

  /** Listeners on what outlives the element, and observers that still look. */
  count(inside: Node): { listeners: string[]; observers: number } {
    // What is nowhere on the page goes with its listeners.
    const lasting = [...this.listeners].filter(
      ([target]) => !(target instanceof Node) || (target.isConnected && !isWithin(target, inside)),
    );
    const listeners = lasting.flatMap(([, names]) => [...names]);
    return { listeners, observers: this.observers.size };
  }

  /** Listeners anywhere, the element's own included. */
  total(): number {
    return [...this.listeners.values()].reduce((sum, names) => sum + names.size, 0);
  }

  close(): void {
    for (const step of this.undo) step();
  }

  private watchListeners(): void {
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const names = (target: EventTarget) => {
      const known = this.listeners.get(target) ?? new Set<string>();
      this.listeners.set(target, known);
      return known;
    };
    const key = (type: string, listener: object | null) => `${type} ${this.idOf(listener)}`;
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      const name = key(type, listener);
      const target = this ?? window;
      const signal = typeof options === 'object' ? options?.signal : undefined;
      if (signal) {
        addEventListener.call(signal, 'abort', () => names(target).delete(name), { once: true });
      }
      names(target).add(name);
      return addEventListener.call(target, type, listener, options);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      const target = this ?? window;
      names(target).delete(key(type, listener));
      return removeEventListener.call(target, type, listener, options);
    };
    this.undo.push(() =>
      Object.assign(EventTarget.prototype, { addEventListener, removeEventListener }),
    );
  }

  private idOf(listener: object | null): number {
    if (!listener) return 0;
    const id = this.ids.get(listener) ?? ++this.last;
    this.ids.set(listener, id);
    return id;
  }

  private watch(name: 'ResizeObserver' | 'MutationObserver' | 'IntersectionObserver'): void {
    const { prototype } = window[name] as { prototype: ResizeObserver };
    const { observe, disconnect } = prototype;
    const { observers } = this;
    prototype.observe = function (...args) {
      observers.add(this);
      return observe.apply(this, args);
    };
    prototype.disconnect = function () {
      observers.delete(this);
      return disconnect.call(this);
    };
    this.undo.push(() => Object.assign(prototype, { observe, disconnect }));
  }
}

function isWithin(node: Node, element: Node): boolean {
  const root = node.getRootNode();
  return element.contains(node) || (root instanceof ShadowRoot && root.host === element);
}

describe('an element that comes and goes', () => {
  withoutMotion();

  it('leaves nothing behind after 100 times', async () => {
    const data = await flagship();
    const ledger = new Ledger();
    try {
      const element = await place({ data });
      const wrapper = wrapperOf(element);
      const present = ledger.count(element);
      const total = ledger.total();
      expect(present.observers, 'the ledger sees').to.be.at.least(3);
      expect(present.listeners.length, 'the ledger sees').to.be.at.least(1);
      for (let i = 0; i < 100; i++) {
        element.remove();
        wrapper.append(element);
        // Most pages move an element at once, some wait.
        if (i % 10 === 0) await settled(element);
      }
      await settled(element);
      expect(ledger.count(element).observers).to.equal(present.observers);
      expect(ledger.count(element).listeners.length).to.equal(present.listeners.length);
      expect(ledger.total()).to.equal(total);
      element.remove();
      expect(ledger.count(element)).to.deep.equal({ listeners: [], observers: 0 });
    } finally {
      ledger.close();
    }
  });

  it('leaves nothing behind in 100 copies', async () => {
    const ledger = new Ledger();
    try {
      const host = await place({ data: STORY });
      const wrapper = wrapperOf(host);
      const { listeners, observers } = ledger.count(wrapper);
      for (let i = 0; i < 100; i++) {
        const element = document.createElement('event-timeline');
        element.data = STORY;
        wrapper.append(element);
        await element.updateComplete;
        element.remove();
      }
      expect(ledger.count(wrapper).observers).to.equal(observers);
      const outside = ledger.count(wrapper).listeners.length - listeners.length;
      expect(outside).to.be.at.most(0);
    } finally {
      ledger.close();
    }
  });
});
