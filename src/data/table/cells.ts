import { hostOf } from '../list.ts';
import type { RawRecord } from '../records.ts';
import { fold } from './columns.ts';

/** Words for a status besides those of our own, in English and German. */
const STATUS_WORDS = {
  confirmed: 'bestätigt',
  reported: 'berichtet|gemeldet|unbestätigt|unconfirmed',
  planned: 'geplant|erwartet|angekündigt|expected|scheduled',
  disputed: 'umstritten|bestritten',
  cancelled: 'abgesagt|ausgefallen|canceled',
};

const statuses = new Map<string, string>();
for (const [status, words] of Object.entries(STATUS_WORDS)) {
  for (const word of [status, ...words.split('|')]) statuses.set(fold(word), status);
}

/** A status in our own words; what is none stays as it is. */
export function statusOf(cell: string): string {
  return statuses.get(fold(cell)) ?? cell;
}

/** Items with commas, semicolons or line ends between them. */
export function listOf(cell: string): string[] {
  return cell
    .split(/[,;\r\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Ids of other events, each with a type before it or not: `call, led-to: visit`. */
export function linksOf(cell: string): RawRecord[] {
  return listOf(cell).map((item) => {
    const [, type, to] = /^(led-to|responds-to|see)[\s:]+([^\s:][\s\S]*)$/i.exec(item) ?? [];
    return to === undefined ? { to: item } : { type: type?.toLowerCase(), to };
  });
}

/** Spreadsheets make 3.0 or 3,0 of a 3. */
export function importanceOf(cell: string): string {
  return cell.replace(/[.,]0+$/, '');
}

/** A cell cannot be empty on purpose: two quotation marks in it say that a picture is decoration. */
export function alternativeOf(cell: string): string {
  return cell === '""' ? '' : cell;
}

/** A source with the host of its address for a name, if it has none of its own. */
export function nameSource(source: RawRecord): RawRecord {
  const { name, url = /^https?:\/\/\S+$/i.test(String(name)) ? name : undefined } = source;
  if (url === undefined) return source;
  const named = name !== undefined && name !== url;
  return { ...source, url, name: named ? name : (hostOf(url) ?? url) };
}
