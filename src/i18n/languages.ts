import { de } from './de.ts';
import { en } from './en.ts';
import { onDemand } from './on-demand.ts';
import type { Words } from './words.ts';

const languages = new Map<string, Words>([
  ['de', de],
  ['en', en],
]);
const listeners = new Set<() => void>();
const underWay = new Map<string, Promise<void>>();

/** Adds a language; a later registration of the same tag wins. Mutates the registry! */
export function registerLanguage(words: Words): void {
  languages.set(words.lang.toLowerCase(), words);
  for (const tell of listeners) tell();
}

/** Calls back whenever a language has been added; returns what ends that. Mutates the registry! */
export function onLanguage(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** The words for a BCP 47 tag: the exact tag, then its primary language, then English. */
export function wordsFor(lang: string): Words {
  return find(languages, lang) ?? en;
}

/**
 * Fetches the words for a BCP 47 tag if they are neither here nor unknown; afterwards `wordsFor`
 * has them. Rejects if the module cannot be had. Mutates the registry!
 */
export function loadLanguage(lang: string): Promise<void> {
  const load = find(languages, lang) ? undefined : find(onDemand, lang);
  if (!load) return Promise.resolve();
  const key = lang.toLowerCase();
  const known = underWay.get(key);
  const loading = known ?? load().then(registerLanguage);
  // What has failed may be asked for again, when the connection is back.
  if (!known) loading.catch(() => underWay.delete(key));
  underWay.set(key, loading);
  return loading;
}

/** Whether `loadLanguage` has something to fetch for a BCP 47 tag. */
export function isOnDemand(lang: string): boolean {
  return !find(languages, lang) && find(onDemand, lang) !== undefined;
}

/** Whether the words for a BCP 47 tag are those that every copy of this code has. */
export function isBuiltIn(lang: string): boolean {
  const words = wordsFor(lang);
  return words === de || words === en;
}

/** By the exact tag, else by its primary language. */
function find<T>(map: ReadonlyMap<string, T>, lang: string): T | undefined {
  const tag = lang.toLowerCase();
  return map.get(tag) ?? map.get(tag.split('-')[0] ?? tag);
}
