import { fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/define.ts';
import type { EventTimeline } from '../../../src/event-timeline.ts';

/** Five days of one year, with no silence worth folding. */
export const year = {
  title: { en: 'A year', de: 'Ein Jahr' },
  lang: 'en',
  events: ['2025-01-10', '2025-03-05', '2025-05-20', '2025-08-01', '2025-11-30'].map((when, i) => ({
    id: 'abcde'.charAt(i),
    when,
    title: `Event ${'abcde'.charAt(i)}`,
  })),
};

/** The same with two stretches that overlap, so that there are two lanes below the axis. */
export const lanes = {
  ...year,
  events: [
    ...year.events,
    { id: 'long', when: '2025-01-01/2025-09-30', title: 'Long' },
    { id: 'late', when: '2025-07-01/2025-12-20', title: 'Late' },
  ],
};

const source = new URL('../../../data/xi-trump-ukraine.json', import.meta.url);
export const flagship: { events: { id: string; title: { de: string; en: string } }[] } =
  await fetch(source).then((response) => response.json());

export interface Setting {
  readonly data?: object;
  /** CSS px of the container. */
  readonly width?: number;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A complete `<event-timeline>` between two buttons of the page. */
export async function timeline(setting: Setting = {}): Promise<EventTimeline> {
  const { data = year, width = 900, lang = 'en', dir = 'ltr', attributes = {} } = setting;
  const page = await fixture<HTMLElement>(
    html`<div lang=${lang} dir=${dir}><button class="before">before</button><div></div
      ><button class="after">after</button></div>`,
  );
  const place = one(page, 'div');
  place.style.width = `${width}px`;
  const element = document.createElement('event-timeline');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = data;
  place.append(element);
  await element.ready;
  // `ready` may settle while the browser is still telling sizes: what a test does comes after that.
  await frame();
  return element;
}

export function one<T extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

export function shadow(element: EventTimeline): ShadowRoot {
  if (!element.shadowRoot) throw new Error('no shadow root');
  return element.shadowRoot;
}

/** The button of the page that stands before or after the element. */
export const beside = (element: EventTimeline, side: 'before' | 'after'): HTMLElement =>
  one(element.parentElement?.parentElement ?? document, `.${side}`);

export const all = (element: EventTimeline, selector: string): HTMLElement[] => [
  ...shadow(element).querySelectorAll<HTMLElement>(selector),
];
export const track = (element: EventTimeline): HTMLElement => one(shadow(element), '.axis-track');
export const label = (element: EventTimeline, id: string): HTMLElement =>
  one(shadow(element), `[part~=label][data-id="${id}"]`);
export const tool = (element: EventTimeline, name: string): HTMLElement =>
  one(shadow(element), `[data-tool="${name}"]`);

/** What has focus inside: the id of an event, the name of a tool, else part or tag. */
export function focused(element: EventTimeline): string | undefined {
  const active = shadow(element).activeElement as HTMLElement | null;
  if (!active) return undefined;
  const { id, tool: name } = active.dataset;
  return (active.matches('[part~=label]') ? id : name) ?? active.part[0] ?? active.localName;
}

/** A key pressed by the browser itself. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

/** Keys that got past the element, and whether it has handled them. */
export function overheard(): { key: string; handled: boolean }[] {
  const heard: { key: string; handled: boolean }[] = [];
  const listen = (event: KeyboardEvent) =>
    heard.push({ key: event.key, handled: event.defaultPrevented });
  document.addEventListener('keydown', listen);
  undo.push(() => document.removeEventListener('keydown', listen));
  return heard;
}

/** Ends with the test what was begun in it. */
const undo: (() => void)[] = [];
afterEach(() => {
  for (const end of undo.splice(0)) end();
});

/** The reader wants no motion: what is asked for is there at once. */
export function still(): void {
  const original = window.matchMedia;
  window.matchMedia = (query) =>
    query.includes('prefers-reduced-motion')
      ? Object.assign(original.call(window, 'all'), {})
      : original.call(window, query);
  undo.push(() => {
    window.matchMedia = original;
  });
}

export const wait = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));
export const frame = (): Promise<number> => new Promise(requestAnimationFrame);

/** Until something is so; the test's own time limit is its patience. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await wait(10);
}

/** Until no motion is under way any more. */
export async function atRest(element: EventTimeline): Promise<{ from: number; to: number }> {
  for (let calm = 0, last = ''; calm < 2; ) {
    await frame();
    await element.updateComplete;
    const now = JSON.stringify(element.visibleRange);
    calm = now === last ? calm + 1 : 0;
    last = now;
  }
  return element.visibleRange;
}

/** What the reader's actions have told the page, as "type id". */
export function told(): Event[] {
  const events: Event[] = [];
  const listen = (event: Event) => events.push(event);
  for (const name of ['ready', 'error', 'select', 'view']) {
    document.addEventListener(`timeline-${name}`, listen);
    undo.push(() => document.removeEventListener(`timeline-${name}`, listen));
  }
  return events;
}

/** The wheel over the middle of the track, or `share` of its width from its left edge. */
export function wheel(element: EventTimeline, init: WheelEventInit, share = 0.5): WheelEvent {
  const box = track(element).getBoundingClientRect();
  const event = new WheelEvent('wheel', {
    bubbles: true,
    composed: true,
    cancelable: true,
    clientX: box.left + box.width * share,
    clientY: box.top + 20,
    ...init,
  });
  track(element).dispatchEvent(event);
  return event;
}

/** A finger on the track; `x` in CSS px from its left edge. */
export function touch(element: EventTimeline, type: string, x: number, id = 11, y = 40): void {
  const box = track(element).getBoundingClientRect();
  track(element).dispatchEvent(
    new PointerEvent(`pointer${type}`, {
      bubbles: true,
      composed: true,
      cancelable: true,
      pointerId: id,
      pointerType: 'touch',
      isPrimary: id === 11,
      buttons: type === 'up' ? 0 : 1,
      clientX: box.left + x,
      clientY: box.top + y,
    }),
  );
}
