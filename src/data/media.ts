import type { Media } from '../model/timeline.ts';
import type { Mutable } from './mutable.ts';
import { type Place, within } from './place.ts';
import {
  type FieldReaders,
  type ReadField,
  type Reading,
  readOptional,
  readRecord,
  readRequired,
} from './reading.ts';
import { readText } from './texts.ts';
import { readUrl } from './urls.ts';

const FIELDS = new Set(['url', 'alt', 'caption', 'credit', 'poster']);

const readAddress: ReadField<string> = (value, place, reading) =>
  readUrl(value, place, reading, 'media');

const OPTIONAL: FieldReaders<Media> = {
  alt: readText,
  caption: readText,
  credit: readText,
  poster: readAddress,
};

/** Reads the picture, film or sound of an event; without a usable `url` there is none. */
export function readMedia(value: unknown, place: Place, reading: Reading): Media | undefined {
  const raw = readRecord(value, place, 'warning', reading);
  if (!raw) return undefined;
  reading.findings.noteUnknown(raw, FIELDS, place);
  const url = readRequired(raw, 'url', place, reading, readAddress);
  if (url === undefined) return undefined;
  const media: Mutable<Media> = { url };
  readOptional(media, raw, place, reading, OPTIONAL);
  // An empty description says "decoration", a missing one says nothing (WCAG 1.1.1).
  if (raw['alt'] === '') media.alt = '';
  else if (media.alt === undefined) {
    reading.findings.add('alt-missing', 'warning', within(place, 'alt'));
  }
  return Object.freeze(media);
}
