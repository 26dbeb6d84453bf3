import { ownDateFormat } from '../time/intl.ts';

/** A year, a month, a day, or a time of day: what a formatter can print as well as its author. */
const PLAIN = /^[+-]?\d{4}(-\d\d(-\d\d([T\s].*)?)?)?$/i;

/** What may stand beside the numbers of a date without saying more than they do. */
const COURTESIES = ['uhr', 'am', 'den', 'der', 'on', 'the', 'of', 'at', 'st', 'nd', 'rd', 'th'];
const CLOCK = ['a', 'p', 'm', 'pm', 'h', 'utc', 'gmt'];
const PLAIN_WORDS: ReadonlySet<string> = new Set([...COURTESIES, ...CLOCK]);

/** Longer words say more than a date, whatever they are, characters. */
const LONGEST = 200;

/**
 * The words that a page prints for a date, if they say more than the date does; else `undefined`,
 * and the date is formatted for its reader. "24. November" for a plain `2025-11-24` is only another
 * way to write it (and lacks the year, which the page's own context gave); "kurz nach Mitternacht"
 * says more, and so does whatever stands for an interval, a set or a doubtful date.
 * `lang` is the language of the page, BCP 47; English and German are understood in any.
 */
export function wordsOfDate(printed: string, when: string, lang: string): string | undefined {
  const words = printed.replace(/\s+/g, ' ').trim();
  if (words.length > LONGEST) return words;
  if (words === '' || words === when.trim()) return undefined;
  if (!PLAIN.test(when.trim())) return words;
  const found = words.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return found.some((word) => !isPlainWord(word, lang)) ? words : undefined;
}

function isPlainWord(word: string, lang: string): boolean {
  if (PLAIN_WORDS.has(word)) return true;
  const shortest = 2;
  if (word.length < shortest) return false;
  // "Nov", "Sept", "Mo": abbreviations are the beginnings of names.
  return [lang, 'de', 'en'].some((tag) => namesIn(tag).some((name) => name.startsWith(word)));
}

const known = new Map<string, readonly string[]>();

/** Names of months and days of the week, in lower case. */
function namesIn(lang: string): readonly string[] {
  const found = known.get(lang);
  if (found) return found;
  const format = ownDateFormat(lang, 'UTC', 'day', 'full');
  const names = new Set<string>();
  // The first days of twelve months fall on every day of the week.
  for (let month = 0; month < 12; month++) {
    const parts = format.formatToParts(Date.UTC(2025, month, 1));
    for (const { type, value } of parts) {
      if (type === 'month' || type === 'weekday') names.add(value.toLowerCase());
    }
    names.add(ownDateFormat(lang, 'UTC', 'bare-month', 'long').format(Date.UTC(2025, month, 1)));
  }
  const list = [...names].map((name) => name.toLowerCase());
  known.set(lang, list);
  return list;
}
