import { isSafeUrl } from '../../model/safe-url.ts';
import { isBlank, type RawRecord } from '../records.ts';
import { LANGUAGE_TAG } from '../texts.ts';

/*
 * Values of which nothing has to be said and that need no mending: with these a row need not be read
 * to know what is to be known of it.
 */

/** A field that is there with words in it. */
export function isWord(value: unknown): value is string {
  if (typeof value !== 'string' || value === '') return false;
  const code = value.charCodeAt(0);
  return (code > 0x20 && code < 0x7f) || !isBlank(value);
}

export function isPlainText(value: unknown): boolean {
  return typeof value === 'string' || value === undefined || value === null || isTexts(value);
}

/** One text per language, each with words in it. */
export function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  if (!isPlainRecord(value)) return false;
  let count = 0;
  for (const lang in value) {
    if (!isLanguage(lang) || !isWord(value[lang])) return false;
    count += 1;
  }
  return count > 0;
}

function isLanguage(lang: string): boolean {
  return lang === 'de' || lang === 'en' || LANGUAGE_TAG.test(lang);
}

/** A list without anything in it, or none. */
export function isNothing(value: unknown): boolean {
  return isBlank(value) || (Array.isArray(value) && value.length === 0);
}

/** Longer lists are read. */
const LONGEST = 100;

/** A list of which all items are plain. */
export function isPlainList(value: unknown, isPlain: (item: unknown) => boolean): boolean {
  if (!Array.isArray(value)) return isBlank(value);
  if (value.length > LONGEST) return false;
  for (let i = 0; i < value.length; i++) if (!isPlain(value[i])) return false;
  return true;
}

/** An object that has its fields itself, as JSON and scripts make them. */
export function isPlainRecord(value: unknown): value is RawRecord {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** A name, and an address that may be followed. */
export function isPlainSource(value: unknown): boolean {
  if (!isPlainRecord(value) || !isWord(value['name'])) return false;
  for (const field in value) if (field !== 'name' && field !== 'url') return false;
  return isBlank(value['url']) || isPlainUrl(value['url']);
}

function isPlainUrl(value: unknown): boolean {
  return typeof value === 'string' && (isNamedUrl(value) || isSafeUrl(value.trim(), 'link'));
}

/** What nearly every address looks like; a last part in letters keeps it from being a number. */
function isNamedUrl(value: string): boolean {
  return /^https?:\/\/(?:(?!xn--)[a-z\d]+(?:-[a-z\d]+)*\.)+(?!xn--)[a-z]{2,20}(?:[/?#]|$)/i.test(
    value,
  );
}
