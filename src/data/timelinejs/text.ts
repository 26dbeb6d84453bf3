import { hasMarkup, MARKUP_TAGS, plainText } from '../../model/markup.ts';

/** Tags that only part paragraphs, which line ends say too. */
const PARTING: readonly string[] = ['p', 'br', 'div'];
/** Tags that a summary keeps, as themselves or as paragraphs. */
const KEPT: readonly string[] = [...PARTING, ...MARKUP_TAGS];
const TAG = /<([a-z][\w-]*)(?![\w-])[^<>]*>/gi;

/** A text that may keep its HTML; what of it is shown is the sanitiser's business. */
export function shownText(html: string): string {
  return hasMarkup(html) ? html.trim() : plainText(html);
}

/** A number as its digits: headlines such as 1984 are written without quotation marks. */
export function plainValue(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? plainText(value) : value;
}

/** The tags in a text that are not shown, by name, the first of each as written. */
export function lostTags(html: unknown, asMarkup = false): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  if (typeof html !== 'string' || !html.includes('<')) return tags;
  const kept = asMarkup ? KEPT : PARTING;
  for (const [tag, name = ''] of html.matchAll(TAG)) {
    const key = name.toLowerCase();
    if (!kept.includes(key) && !tags.has(key)) tags.set(key, tag);
  }
  return tags;
}
