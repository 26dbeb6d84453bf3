import type { Layout } from '../../../../src/views/toolbar.ts';
import { payloads } from '../../../xss/corpus.ts';
import { type EventTimeline, rootOf, until } from '../fixture.ts';
import { faultsIn } from './judge.ts';

type Watched = Window & { readonly noted: string[] };

/** What reads a format is the same in each engine, what draws it is not: one engine is asked for all. */
const ALL = navigator.userAgent.includes('Chrome');

/** The payloads, so many at a time; with `third`, in all engines but one only each third of them. */
export function chunksOf(size: number, third?: number): string[][] {
  const some = third !== undefined && !ALL;
  const chosen = some ? payloads.filter((_, i) => i % 3 === third % 3) : payloads;
  return Array.from({ length: Math.ceil(chosen.length / size) }, (_, i) =>
    chosen.slice(i * size, (i + 1) * size),
  );
}

/** A page with an element in it, and what it must not have done. */
export interface Stage {
  readonly element: EventTimeline;
  readonly noted: string[];
  readonly close: () => void;
}

/** A page of its own, which stays for all tests of a kind; markup is drawn at once in it. */
export async function open(page: 'open' | 'strict'): Promise<Stage> {
  const inner = document.createElement('iframe');
  inner.width = '900';
  inner.height = '600';
  inner.src = `/test/browser/page/xss/${page}.html`;
  document.body.append(inner);
  await until(() => inner.contentDocument?.querySelector('event-timeline') != null, 'the page');
  const view = inner.contentWindow as Watched;
  await view.customElements.whenDefined('event-timeline');
  const element = view.document.querySelector('event-timeline');
  if (!element) throw new Error('there is no element');
  const stage = { element, noted: view.noted, close: () => inner.remove() };
  await warm(stage);
  return stage;
}

/** Shows a document in these layouts; what is found, in lines that say where. */
export async function show(
  { element }: Stage,
  format: string,
  data: string,
  layouts: readonly Layout[] = ['vertical'],
): Promise<string[]> {
  element.format = format;
  element.data = data;
  const faults: string[] = [];
  for (const layout of layouts) {
    element.layout = layout;
    await element.updateComplete;
    // Many rows are read in slices.
    await element.ready;
    faults.push(...faultsIn(rootOf(element)).map((fault) => `${format}, ${layout}: ${fault}`));
  }
  return faults;
}

/** Until the sanitiser is there: from then on what is drawn is drawn at once. */
async function warm({ element }: Stage): Promise<void> {
  element.layout = 'vertical';
  element.data = [{ when: '2025', title: 'x', summary: '<b>x</b>' }];
  await until(() => rootOf(element).querySelector('.markup > b') !== null, 'markup');
}
