import type { ListData } from '../page/light-dom.ts';
import { readPage } from '../page/whole-page.ts';
import { parseHtml } from './trusted-html.ts';

/**
 * The timeline in HTML as text: a page or a part of one. No script of it runs, and nothing loads.
 * Undefined if there is none, or the page forbids to read markup.
 */
export function readMarkup(text: string): string | ListData | undefined {
  const page = parseHtml(text);
  return page && readPage(page)?.data;
}
