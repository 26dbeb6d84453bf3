import type { Media } from '../model/timeline.ts';
import type { Mutable } from './mutable.ts';
import { type Place, within } from './place.ts';
import { type Reading, readRecord, readRequired } from './reading.ts';
import { own } from './records.ts';
import { readText } from './texts.ts';
import { readUrl } from './urls.ts';

const FIELDS = new Set(['url', 'alt', 'caption', 'credit', 'poster']);
const TEXTS = ['alt', 'caption', 'credit'] as const;

/** Reads the picture, film or sound of an event; without a usable `url` there is none. */
export function readMedia(value: unknown, place: Place, reading: Reading): Media | undefined {
  const raw = value === undefined ? undefined : readRecord(value, place, 'warning', reading);
  if (!raw) return undefined;
  reading.findings.noteUnknown(raw, FIELDS, place);
  const url = readUrl(
    readRequired(raw, 'url', place, reading),
    'media',
    within(place, 'url'),
    reading,
  );
  if (url === undefined) return undefined;
  const media: Mutable<Media> = { url };
  for (const field of TEXTS) {
    const text = readText(own(raw, field), within(place, field), 'warning', reading);
    if (text !== undefined) media[field] = text;
  }
  // An empty description says "decoration", a missing one says nothing (WCAG 1.1.1).
  if (raw['alt'] === '') media.alt = '';
  else if (media.alt === undefined) {
    reading.findings.add('alt-missing', 'warning', within(place, 'alt'));
  }
  const poster = readUrl(own(raw, 'poster'), 'media', within(place, 'poster'), reading);
  if (poster !== undefined) media.poster = poster;
  return Object.freeze(media);
}
