import { fixture, html } from '@open-wc/testing';
import { nothing } from 'lit';
import '../../../src/define.ts';
import type { EventTimeline } from '../../../src/event-timeline.ts';

export type { EventTimeline };

/** Address of the flagship document. */
export const FLAGSHIP = '/data/xi-trump-ukraine.json';

let loaded: Promise<Flagship> | undefined;

export interface Flagship {
  readonly events: readonly { readonly id: string; readonly title: Record<string, string> }[];
}

/** The flagship document as an object; the same one each time. */
export function flagship(): Promise<Flagship> {
  loaded ??= fetch(FLAGSHIP).then((response) => response.json());
  return loaded;
}

export interface Page {
  /** Width of the container, CSS px. */
  readonly width?: number;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly scheme?: 'light' | 'dark';
  /** Size of the page's text around the element. */
  readonly fontSize?: string;
}

/** The wrapper in which `place` stands its element. */
export function wrapperOf(element: Element): HTMLElement {
  const wrapper = element.parentElement;
  if (!wrapper) throw new Error('the element stands nowhere');
  return wrapper;
}

/** An element with data on a page, drawn. */
export async function place(
  properties: Partial<EventTimeline> = {},
  { width = 900, lang = 'de', dir, scheme = 'light', fontSize = '16px' }: Page = {},
): Promise<EventTimeline> {
  const wrapper = await fixture<HTMLElement>(html`<div lang=${lang} dir=${dir ?? nothing}></div>`);
  wrapper.style.cssText = `inline-size:${width}px;color-scheme:${scheme};background:Canvas;color:CanvasText;font:${fontSize}/1.5 sans-serif`;
  const element = document.createElement('event-timeline');
  Object.assign(element, properties);
  wrapper.append(element);
  await element.ready;
  // `ready` may come while the browser tells sizes: what changes them then is another frame's matter.
  await frame();
  return element;
}

/** An element from markup, as a page's author writes it; drawn as far as it can be. */
export async function write(markup: string, lang = 'de'): Promise<EventTimeline> {
  const wrapper = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  wrapper.style.inlineSize = '900px';
  wrapper.innerHTML = markup;
  const element = wrapper.querySelector('event-timeline');
  if (!element) throw new Error('there is no element in the markup');
  await element.ready;
  await frame();
  return element;
}

export function rootOf(element: EventTimeline): ShadowRoot {
  if (!element.shadowRoot) throw new Error('the element is not drawn');
  return element.shadowRoot;
}

export function all<T extends Element = HTMLElement>(
  element: EventTimeline,
  selector: string,
): T[] {
  return [...rootOf(element).querySelectorAll<T>(selector)];
}

/** The one element that matches, or an error that names the selector. */
export function one<T extends Element = HTMLElement>(element: EventTimeline, selector: string): T {
  const [first, ...others] = all<T>(element, selector);
  if (!first || others.length > 0) throw new Error(`${selector}: not exactly one`);
  return first;
}

/** Text as a reader gets it: spaces folded. */
export function textOf(node: Element | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Ids of the labels, in the order of the page. */
export function labelIds(element: EventTimeline): (string | undefined)[] {
  return all(element, '[part~=label][data-id]').map((label) => label.dataset['id']);
}

export function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

/** Until sizes have been observed and what follows from them has been drawn. */
export async function settled(element: EventTimeline): Promise<void> {
  await frame();
  await frame();
  await element.updateComplete;
  await element.ready;
  await frame();
}

/** Until something holds, or an error that says what did not, before the test's own time is over. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  const deadline = performance.now() + 15_000;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error(`never happened: ${what}`);
    await frame();
  }
}

/** Readers of the tests want no motion, so that every step is drawn at once. */
export function withoutMotion(): void {
  const real = window.matchMedia;
  before(() => {
    window.matchMedia = (query) =>
      query.includes('prefers-reduced-motion')
        ? real.call(window, 'all')
        : real.call(window, query);
  });
  after(() => {
    window.matchMedia = real;
  });
}

/** What is wrong with the data of an element, but for sources, which lists in tests do not name. */
export function wrong({ problems }: Pick<EventTimeline, 'problems'>): EventTimeline['problems'] {
  return problems.filter(({ code }) => code !== 'source-missing');
}
