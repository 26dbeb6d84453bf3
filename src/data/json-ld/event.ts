import type { Text } from '../../model/text.ts';
import { unescaped } from '../../model/unescaped.ts';
import { hostOf, offsetWithColon } from '../list.ts';
import { isRecord, own, type RawRecord } from '../records.ts';
import { addressOf, lastPart, listOf, plainText, textOf } from './values.ts';

/** Fields of schema.org that become ours; every other one is a note. */
export const EVENT_TERMS: ReadonlySet<string> = new Set(
  `@context @type @id identifier name headline alternativeHeadline description abstract articleBody
  text startDate endDate temporalCoverage datePublished dateCreated uploadDate eventStatus location
  contentLocation image video thumbnailUrl url sameAs citation isBasedOn subjectOf keywords
  articleSection about correction inLanguage position`.split(/\s+/),
);

const STATUSES: Readonly<Record<string, string>> = {
  EventCancelled: 'cancelled',
  EventPostponed: 'planned',
  EventRescheduled: 'planned',
  // What they say, date and place say too.
  EventScheduled: '',
  EventMovedOnline: '',
};

/** The first of several fields that is there. */
function firstOf(record: RawRecord, ...fields: readonly string[]): unknown {
  const field = fields.find((name) => own(record, name) !== undefined);
  return field === undefined ? undefined : own(record, field);
}

/** One event, update or article in the names of our own document. */
export function eventOf(record: RawRecord): RawRecord {
  const event: Record<string, unknown> = {
    id: idOf(record),
    when: whenOf(record),
    title: titleOf(record),
    summary: textOf(firstOf(record, 'description', 'abstract', 'articleBody', 'text')),
    place: placeOf(firstOf(record, 'location', 'contentLocation')),
    group: groupOf(record)?.id,
    status: statusOf(lastPart(own(record, 'eventStatus'))),
    media: mediaOf(record),
  };
  const tags = tagsOf(own(record, 'keywords'));
  if (tags.length > 0) event['tags'] = tags;
  const sources = sourcesOf(record);
  if (sources.length > 0) event['sources'] = sources;
  const corrections = correctionsOf(own(record, 'correction'));
  if (corrections.length > 0) event['corrections'] = corrections;
  return event;
}

export function titleOf(record: RawRecord): Text | undefined {
  return textOf(firstOf(record, 'headline', 'name', 'alternativeHeadline'));
}

/** `call` of `https://example.org/story#call`, else an identifier in words. */
function idOf(record: RawRecord): unknown {
  const id = own(record, '@id');
  const fragment = typeof id === 'string' && id.includes('#') ? id.slice(id.indexOf('#') + 1) : '';
  return fragment === '' ? plainText(own(record, 'identifier')) : unescaped(fragment);
}

/** One that schema.org does not have is handed on, to be reported. */
function statusOf(status: string): string {
  return Object.hasOwn(STATUSES, status) ? (STATUSES[status] ?? '') : status;
}

/** schema.org dates are ISO 8601, and a period of coverage may be open: both are EDTF already. */
function whenOf(record: RawRecord): unknown {
  const start = dateText(own(record, 'startDate'));
  const end = dateText(own(record, 'endDate'));
  if (start !== undefined) return end === undefined || end === start ? start : `${start}/${end}`;
  if (end !== undefined) return `/${end}`;
  return dateText(
    firstOf(record, 'temporalCoverage', 'datePublished', 'dateCreated', 'uploadDate'),
  );
}

/** Many write 2025-11-24 20:21 and +0100; both are ISO 8601 but for a sign. */
export function dateText(value: unknown): string | undefined {
  const text = plainText(listOf(value)[0])?.trim();
  return text === undefined
    ? undefined
    : offsetWithColon(text.replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, '$1T'));
}

function placeOf(value: unknown): Text | undefined {
  const places = listOf(value).map(onePlace);
  const [first, ...others] = places.filter((one) => one !== undefined);
  if (typeof first !== 'string' || others.length === 0) return first;
  return [first, ...others.filter((one) => typeof one === 'string')].join('; ');
}

function onePlace(value: unknown): Text | undefined {
  if (!isRecord(value)) return textOf(value);
  return textOf(own(value, 'name') ?? addressText(own(value, 'address')) ?? languagesOf(value));
}

function languagesOf(value: RawRecord): unknown {
  return own(value, '@type') === undefined ? value : undefined;
}

function addressText(address: unknown): unknown {
  if (!isRecord(address)) return address;
  const parts = ['streetAddress', 'addressLocality', 'addressRegion', 'addressCountry'];
  const texts = parts.map((part) => plainText(own(address, part)));
  return texts.filter((text) => text !== undefined).join(', ') || undefined;
}

/** What an event belongs to: the section of an article, or the one thing that it is about. */
export function groupOf(record: RawRecord): { id: string; label: Text } | undefined {
  const [value, ...others] = listOf(firstOf(record, 'articleSection', 'about'));
  const label = others.length === 0 ? textOf(value) : undefined;
  const name = plainText(label);
  if (label === undefined || name === undefined) return undefined;
  const id = isRecord(value) ? idOf(value) : undefined;
  return { id: typeof id === 'string' ? id.replace(/^group-/, '') : name, label };
}

/** Keywords are a list, or one text with commas. */
function tagsOf(value: unknown): readonly Text[] {
  const tags =
    typeof value === 'string' ? value.split(',') : listOf(value).map((one) => textOf(one));
  return tags.flatMap((tag) =>
    tag === undefined ? [] : [typeof tag === 'string' ? tag.trim() : tag],
  );
}

function mediaOf(record: RawRecord): RawRecord | undefined {
  const video = listOf(own(record, 'video'))[0];
  const shown = video ?? listOf(firstOf(record, 'image', 'thumbnailUrl'))[0];
  const url = addressOf(shown);
  if (url === undefined) return undefined;
  if (!isRecord(shown)) return { url };
  return {
    url,
    alt: shown['description'] === '' ? '' : textOf(own(shown, 'description')),
    caption: textOf(firstOf(shown, 'caption', 'name')),
    credit: textOf(firstOf(shown, 'creditText', 'author', 'creator', 'copyrightHolder')),
    poster: addressOf(listOf(own(shown, 'thumbnailUrl'))[0]),
  };
}

/** Where it is told: the thing's own page, and what it cites. */
function sourcesOf(record: RawRecord): readonly RawRecord[] {
  const pages = [...listOf(own(record, 'url')), ...listOf(own(record, 'sameAs'))];
  const cited = ['citation', 'isBasedOn', 'subjectOf'].flatMap((field) =>
    listOf(own(record, field)),
  );
  const named = cited.map((work) => sourceOf(work)).filter((source) => source !== undefined);
  const known = new Set(named.map(({ url }) => url));
  const addresses = pages.filter((page) => typeof page === 'string' && !known.has(page));
  return [...addresses.map((url) => ({ name: hostOf(url) ?? url, url })), ...named];
}

/** A work as a source: its name and address, or what of both there is. */
export function sourceOf(work: unknown): RawRecord | undefined {
  if (!isRecord(work)) {
    const text = plainText(work);
    return text === undefined ? undefined : sourceOfText(text);
  }
  const url = addressOf(work);
  const name = titleOf(work) ?? (url === undefined ? undefined : (hostOf(url) ?? url));
  if (name === undefined) return undefined;
  return { name, url, date: dateText(own(work, 'datePublished')) };
}

function sourceOfText(text: string): RawRecord {
  const host = hostOf(text);
  return host === undefined ? { name: text } : { name: host, url: text };
}

function correctionsOf(value: unknown): readonly RawRecord[] {
  return listOf(value).map((one) => {
    const comment: RawRecord = isRecord(one) ? one : {};
    return {
      date: dateText(firstOf(comment, 'datePublished', 'dateCreated')),
      text: textOf(firstOf(comment, 'text', 'name') ?? one),
    };
  });
}

/** What the story says of itself. */
export function documentOf(record: RawRecord): RawRecord {
  const updated = dateText(own(record, 'dateModified'));
  const authors = listOf(own(record, 'author')).map(plainText);
  const names = authors.filter((name) => name !== undefined).join(', ');
  const publisher = listOf(own(record, 'publisher')).filter((one) => isRecord(one))[0];
  return {
    title: titleOf(record),
    intro: textOf(firstOf(record, 'description', 'abstract')),
    byline: names || textOf(own(record, 'creditText')),
    source:
      publisher && sourceOf({ ...publisher, url: own(record, 'url') ?? own(publisher, 'url') }),
    lang: plainText(listOf(own(record, 'inLanguage'))[0]),
    updated,
  };
}
