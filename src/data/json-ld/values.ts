import type { Text } from '../../model/text.ts';
import { MOST_ITEMS } from '../reading.ts';
import { isBlank, isRecord, own, type RawRecord, written } from '../records.ts';

/** Deeper than this no page nests its data; a script's object may be a ring. */
const DEEPEST = 8;

/** A value that may be one or many, as many. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, MOST_ITEMS).filter((one) => !isBlank(one)) : [value];
}

/** The types of a node without the address of their vocabulary: `Event`, `NewsArticle`. */
export function typesOf(node: RawRecord): readonly string[] {
  return listOf(own(node, '@type')).map(lastPart);
}

/** `Event` of `https://schema.org/Event`, `schema:Event` or `Event`. */
export function lastPart(value: unknown): string {
  return typeof value === 'string' ? (value.split(/[/#:]/).at(-1) ?? '') : '';
}

/**
 * The text of a value: a string, a literal with or without a language, several of those, a language
 * map, or the name of a thing. Anything else is `undefined`.
 */
export function textOf(value: unknown, depth = 0, seen = new Set<unknown>()): Text | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (depth > DEEPEST) return undefined;
  if (Array.isArray(value)) return textOfMany(value, depth, seen);
  if (!isRecord(value)) return undefined;
  if (own(value, '@value') !== undefined) return literal(value);
  if (own(value, '@type') !== undefined || own(value, 'name') !== undefined) {
    return textOf(own(value, 'name'), depth + 1, seen);
  }
  return isLanguageMap(value) ? (value as Readonly<Record<string, string>>) : undefined;
}

function literal(value: RawRecord): Text | undefined {
  const text = written(own(value, '@value'));
  const lang = own(value, '@language');
  return typeof lang === 'string' ? { [lang]: text } : text;
}

/** One text per language, if each has one; else the first. */
function textOfMany(
  values: readonly unknown[],
  depth: number,
  seen: Set<unknown>,
): Text | undefined {
  if (seen.has(values)) return undefined;
  seen.add(values);
  const read = values.slice(0, MOST_ITEMS).map((one) => textOf(one, depth + 1, seen));
  const texts = read.filter((one) => one !== undefined);
  if (!texts.every((one) => typeof one === 'object')) return texts[0];
  return texts.length === 0 ? undefined : Object.fromEntries(texts.flatMap(Object.entries));
}

function isLanguageMap(value: RawRecord): boolean {
  const keys = Object.keys(value);
  const tags = keys.every((key) => /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(key));
  return keys.length > 0 && tags && keys.every((key) => typeof value[key] === 'string');
}

/** A text as one string, for names that have no languages. */
export function plainText(value: unknown): string | undefined {
  const text = textOf(value);
  return typeof text === 'object' ? Object.values(text)[0] : text;
}

/** An address: a string, or the address of a thing. */
export function addressOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (!isRecord(value)) return undefined;
  const given = own(value, 'contentUrl') ?? own(value, 'url') ?? own(value, 'embedUrl');
  const address = listOf(given ?? own(value, '@value') ?? own(value, '@id'))[0];
  return typeof address === 'string' ? address : undefined;
}
