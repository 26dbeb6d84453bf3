import { readTimeline } from '../data/read.ts';
import { DATED, HEADING } from './item.ts';
import { type ListData, listsIn, readChildren, readHead, readRows } from './light-dom.ts';

/** Where in a page a timeline is, and what it holds. */
export interface PageTimeline {
  /** JSON as text, or a list; undefined where the element names a file instead. */
  readonly data?: string | ListData;
  /** That file: an address as it stands in the page. */
  readonly src?: string;
  /** What was taken, as its author would know it: `<ol id="story">`. */
  readonly name: string;
  /** How many others the page has. */
  readonly others: number;
}

type Found = Omit<PageTimeline, 'others'>;

/**
 * The timeline of a whole page: its first `<event-timeline>`; without one a JSON script with events,
 * the list or table with the most dates (those in `<time>` or `data-date` go before others), or
 * JSON-LD. `select` (a CSS selector) says which part of the page is meant. Undefined if there is
 * none.
 *
 * @throws `SyntaxError` of a selector that is none
 */
export function readPage(page: Document, select = ''): PageTimeline | undefined {
  const parts = select === '' ? [page] : [...page.querySelectorAll(select)].map(alone);
  const found = parts.flatMap(timelinesIn);
  const [first, ...others] = found;
  return first && { ...first, others: others.length };
}

/** A copy of an element as the only one in something that can be searched. */
function alone(element: Element): ParentNode {
  const around = element.ownerDocument.createDocumentFragment();
  around.append(element.cloneNode(true));
  return around;
}

function timelinesIn(part: ParentNode): readonly Found[] {
  const all = [...part.querySelectorAll('*')];
  const elements = all.filter(({ localName }) => localName === 'event-timeline');
  const marked = elements.flatMap(elementTimeline);
  if (marked.length > 0) return marked;
  return [
    ...scriptTimelines(all, 'application/json'),
    ...listTimelines(part, all),
    ...scriptTimelines(all, 'application/ld+json'),
  ];
}

function elementTimeline(element: Element): readonly Found[] {
  const name = nameOf(element);
  const src = element.getAttribute('src')?.trim();
  if (src) return [{ name, src }];
  const data = readChildren(element);
  if (typeof data !== 'object') return data === undefined ? [] : [{ name, data }];
  const timeZone = element.getAttribute('time-zone');
  return [{ name, data: { ...(timeZone ? { timeZone } : {}), ...inLanguage(element), ...data } }];
}

function scriptTimelines(all: readonly Element[], type: string): readonly Found[] {
  const scripts = all.filter(
    (one) => one.localName === 'script' && one.getAttribute('type')?.trim() === type,
  );
  return scripts.flatMap((script) => {
    const data = script.textContent ?? '';
    return readTimeline(data).timeline.events.length > 0 ? [{ name: nameOf(script), data }] : [];
  });
}

/** Lists with dates, that with the most first; each is named by the heading before it. */
function listTimelines(part: ParentNode, all: readonly Element[]): readonly Found[] {
  const dated = listsIn(part).flatMap((list) => {
    const rows = readRows(list);
    const count = rows.filter(({ when, title }) => when !== '' && title !== '').length;
    return count === 0 ? [] : [{ list, rows, count, marked: list.querySelector(DATED) !== null }];
  });
  const marked = dated.filter((one) => one.marked);
  const meant = [...(marked.length > 0 ? marked : dated)].sort((a, b) => b.count - a.count);
  return meant.map(({ list, rows }) => {
    const heading = all.slice(0, all.indexOf(list)).findLast((one) => one.matches(HEADING));
    const head = { ...inLanguage(list), ...readHead(list, heading) };
    return { name: nameOf(list), data: { ...head, rows } };
  });
}

/** The language that the page says it is in there: outside of it nobody would know. */
function inLanguage(element: Element): { readonly lang?: string } {
  const lang = element.closest('[lang]')?.getAttribute('lang');
  return lang ? { lang } : {};
}

/** An opening tag with what tells it from others of its kind. */
function nameOf(element: Element): string {
  const told = ['id', 'class'].flatMap((attribute) => {
    const value = element.getAttribute(attribute)?.trim();
    return value ? [`${attribute}="${value}"`] : [];
  });
  return `<${[element.localName, ...told.slice(0, 1)].join(' ')}>`;
}
