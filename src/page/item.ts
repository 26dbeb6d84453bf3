import { leadingDate } from '../data/leading-date.ts';
import type { ListRow } from '../data/list.ts';
import { afterSeparators, tellingOf } from './telling.ts';

/** Fields of an event that an item gives as `data-…`. */
export const ITEM_FIELDS = [
  'id',
  'end',
  'status',
  'group',
  'importance',
  'place',
  'tags',
  'reported',
  'dateText',
] as const;

/** What holds a date. */
export const DATED = 'time, [data-date]';
export const HEADING = 'h1, h2, h3, h4, h5, h6';
/** Blocks that stand under the title of an item. */
const BLOCKS = 'p, div, ol, ul, dl, blockquote, table, details';
/** Between the dates of a period stands a dash or one of these words. */
const UNTIL = /^\s*(?:[-–—]|bis|to|until)\s*$/i;

/** `NodeFilter.SHOW_TEXT`, which is not everywhere where there are nodes. */
const SHOW_TEXT = 4;

/** Fields that an element gives as `data-…`. */
export function fieldsOf(element: Element, names: readonly string[]): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const name of names) {
    const value = element.getAttribute(attributeOf(name))?.trim();
    if (value) fields[name] = value;
  }
  return fields;
}

/** `data-date-text` of `dateText`. */
export function attributeOf(field: string): string {
  return `data-${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** Takes a copy of an item apart: what has been read is taken out, so that the rest is what is left. */
export function readItem(item: HTMLElement): ListRow {
  const own = fieldsOf(item, ITEM_FIELDS);
  const id = own['id'] ?? item.id;
  separate(item);
  const media = takeMedia(item);
  const links = linksOf(item);
  const names = takeFooters(item);
  const date = takeDate(item);
  const { title, summary } = takeTexts(item);
  return {
    ...date,
    ...own,
    ...(id ? { id } : {}),
    title,
    ...(summary ? { summary } : {}),
    ...(media ? { media } : {}),
    ...sourcesOf(links, title, names),
  };
}

/** What no one reads goes, and what stands on a line of its own gets a space around it. */
export function separate(item: HTMLElement): void {
  for (const unread of item.querySelectorAll('script, style, template, form')) {
    // Not its own: in a form a field may bear that name.
    item.remove.call(unread);
  }
  for (const block of item.querySelectorAll(`${BLOCKS}, ${HEADING}, li, dt, dd, td, br, figure`)) {
    block.before(' ');
    block.after(' ');
  }
}

function takeTexts(item: HTMLElement): { title: string; summary: string } {
  const marked = [...item.querySelectorAll(`${HEADING}, strong, b`)].find((at) => textOf(at));
  if (marked) {
    marked.remove();
    return { title: textOf(marked), summary: tellingOf([item]) };
  }
  const outer = [...item.querySelectorAll(BLOCKS)].filter(
    (block) => !block.parentElement?.closest(BLOCKS),
  );
  for (const block of outer) block.remove();
  const blocks = outer.filter((block) => afterSeparators(textOf(block)) !== '');
  const line = afterSeparators(textOf(item));
  // A title may itself stand in a block: then the first one is it.
  const title = line || afterSeparators(textOf(blocks.shift() ?? null));
  return { title, summary: tellingOf(blocks) };
}

type RowDate = Pick<ListRow, 'when' | 'end' | 'printed' | 'typed'>;

function takeDate(item: HTMLElement): RowDate {
  const [first, ...others] = datesOf(item);
  const own = item.getAttribute('data-date')?.trim();
  if (!first) return own ? { when: own, typed: true } : takeLeadingDate(item);
  const second = others.find((time) => time.previousElementSibling === first);
  const period = second && !own ? takePeriod(first, second) : undefined;
  if (period) return period;
  first.remove();
  if (own) return { when: own, typed: true, printed: textOf(first) };
  const printed = isText(first) ? {} : { printed: textOf(first) };
  return { when: dateOf(first), typed: isTyped(first), ...printed };
}

/** Two dates, if what stands between them joins them. */
function takePeriod(first: Element, second: Element): RowDate | undefined {
  const between = textBetween(first, second);
  if (!UNTIL.test(between)) return undefined;
  const text = `${textOf(first)}${between}${textOf(second)}`;
  while (first.nextSibling && first.nextSibling !== second) first.nextSibling.remove();
  first.remove();
  second.remove();
  const typed = isTyped(first) || isTyped(second);
  const printed = isText(first) && isText(second) ? {} : { printed: text };
  return { when: dateOf(first), end: dateOf(second), typed, ...printed };
}

/** What is printed is the date. */
function isText(time: Element): boolean {
  return isTyped(time) && !time.hasAttribute('data-date');
}

function isTyped(time: Element): boolean {
  return !time.hasAttribute('datetime');
}

/** A date with which the text of an item begins, or of what stands first in it. */
function takeLeadingDate(item: HTMLElement): RowDate {
  const texts = item.ownerDocument.createTreeWalker(item, SHOW_TEXT);
  let first = texts.nextNode();
  while (first && textOf(first) === '') first = texts.nextNode();
  const found = leadingDate((first?.textContent ?? '').trimStart());
  if (!first || !found) return { when: '' };
  first.textContent = found.rest;
  return { when: found.typed, typed: true };
}

/** Dates of the item itself; one in its text is only the date where there is no other. */
function datesOf(item: HTMLElement): Element[] {
  const all = [...item.querySelectorAll(DATED)];
  const leading = all.filter((time) => !time.closest('p, blockquote'));
  return leading.length > 0 || item.hasAttribute('data-date') ? leading : all;
}

function dateOf(time: Element): string {
  const written = time.getAttribute('datetime') ?? time.getAttribute('data-date');
  return (written ?? time.textContent ?? '').trim();
}

function textBetween(first: Element, second: Element): string {
  let text = '';
  for (let at = first.nextSibling; at && at !== second; at = at.nextSibling) text += at.textContent;
  return text;
}

/** What is seen, read or played, or linked in its place: the first of these counts. */
const MEDIA = [
  'figure blockquote',
  'img[src]',
  ':is(video, audio):is([src], [data-src])',
  'figure > a[href]',
];
/** Attributes of a medium and the fields that they are; of two that are one field the last counts. */
const MEDIA_FIELDS: readonly (readonly [string, string])[] = [
  ['data-src', 'url'],
  ['src', 'url'],
  ['href', 'url'],
  ['alt', 'alt'],
  ['aria-label', 'alt'],
  ['data-poster', 'poster'],
  ['poster', 'poster'],
  ['data-srcset', 'srcset'],
  ['srcset', 'srcset'],
  ['sizes', 'sizes'],
  ['width', 'width'],
  ['height', 'height'],
];

export function takeMedia(item: HTMLElement): Record<string, string> | undefined {
  const [medium] = MEDIA.flatMap((selector) => item.querySelector(selector) ?? []);
  const figure = medium?.closest('figure');
  const caption = figure ? textOf(figure.querySelector('figcaption')) : '';
  (figure ?? medium)?.remove();
  if (medium?.localName === 'blockquote') return quotationOf(medium, caption);
  const fields = medium && attributesOf(medium);
  return fields?.['url'] ? { ...fields, ...(caption ? { caption } : {}) } : undefined;
}

function attributesOf(medium: Element): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [attribute, field] of MEDIA_FIELDS) {
    const value = medium.getAttribute(attribute);
    // Some pages write a width of "100%".
    const wrong = /^(width|height)$/.test(field) && !/^[1-9]\d{0,4}$/.test(value ?? '');
    if (wrong || value === null || (value === '' && field !== 'alt')) continue;
    fields[field] = value;
  }
  return fields;
}

/** Under words stands who has said them. */
function quotationOf(words: Element, credit: string): Record<string, string> | undefined {
  const quote = textOf(words);
  const url = words.getAttribute('cite');
  if (quote === '') return undefined;
  return { quote, ...(credit ? { credit } : {}), ...(url ? { url } : {}) };
}

export interface Link {
  readonly url: string;
  readonly text: string;
}

export function linksOf(item: HTMLElement): Link[] {
  return [...item.querySelectorAll('a[href]')].flatMap((link) => {
    const url = link.getAttribute('href');
    return url ? [{ url, text: textOf(link) }] : [];
  });
}

/** Takes sources out of the text; those that have no address are known by their name. */
function takeFooters(item: HTMLElement): readonly string[] {
  const footers = [...item.querySelectorAll('footer')];
  for (const footer of footers) footer.remove();
  const unlinked = footers.filter((footer) => !footer.querySelector('a[href]'));
  return unlinked.map(textOf).filter((name) => name !== '');
}

/** A link that is the title names no source: its host does. */
export function sourcesOf(
  [first, ...others]: readonly Link[],
  title: string,
  names: readonly string[] = [],
): Partial<ListRow> {
  const linked = others.filter((link) => link.text).map(({ url, text: name }) => ({ name, url }));
  const named = [...linked, ...names.map((name) => ({ name }))];
  if (!first) return named.length > 0 ? { sources: named } : {};
  const { url: href, text } = first;
  return {
    href,
    ...(text && text !== title ? { linkText: text } : {}),
    ...(named.length > 0 ? { sources: named } : {}),
  };
}

export function textOf(node: Node | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
