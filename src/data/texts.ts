import type { ProblemLevel } from '../model/problem.ts';
import type { Text } from '../model/text.ts';
import { type Place, within } from './place.ts';
import type { Reading } from './reading.ts';
import { isBlank, isRecord, type RawRecord } from './records.ts';

/** BCP 47 in outline; it also keeps names such as `toString` and `__proto__` out of the text. */
export const LANGUAGE_TAG = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,6}$/;

/**
 * Reads a text: one string, or one string per language. A language that cannot be read is left out
 * with a warning; nothing left is `undefined`. `level` is that of a value that is no text at all.
 */
export function readText(
  value: unknown,
  place: Place,
  reading: Reading,
  level: ProblemLevel = 'warning',
): Text | undefined {
  if (typeof value === 'string') return isBlank(value) ? undefined : value;
  if (value === undefined) return undefined;
  if (isRecord(value)) return readLanguages(value, place, level, reading);
  return reading.findings.add('not-a-text', level, place, { value });
}

function readLanguages(
  value: RawRecord,
  place: Place,
  level: ProblemLevel,
  { findings }: Reading,
): Text | undefined {
  const texts: Record<string, string> = {};
  for (const lang of Object.keys(value)) {
    const text = value[lang];
    if (isBlank(text)) continue;
    if (!LANGUAGE_TAG.test(lang)) {
      findings.add('language-tag', 'warning', within(place, lang), { found: lang });
    } else if (typeof text === 'string') texts[lang] = text;
    else findings.add('not-a-text', 'warning', within(place, lang), { value: text });
  }
  if (Object.keys(texts).length > 0) return Object.freeze(texts);
  return findings.add('not-a-text', level, place, { value });
}

/** Reads a language tag; anything else is a warning and `undefined`. */
export function readLanguage(value: unknown, place: Place, reading: Reading): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && LANGUAGE_TAG.test(value.trim())) return value.trim();
  return reading.findings.add('language-tag', 'warning', place, { value, found: value });
}
