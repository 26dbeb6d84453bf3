import { de } from './de.ts';
import { en } from './en.ts';
import type { Words } from './words.ts';

const languages = new Map<string, Words>([
  ['de', de],
  ['en', en],
]);

/** Adds a language; a later registration of the same tag wins. Mutates the registry! */
export function registerLanguage(words: Words): void {
  languages.set(words.lang.toLowerCase(), words);
}

/** The words for a BCP 47 tag: the exact tag, then its primary language, then English. */
export function wordsFor(lang: string): Words {
  const tag = lang.toLowerCase();
  return languages.get(tag) ?? languages.get(tag.split('-')[0] ?? tag) ?? en;
}
