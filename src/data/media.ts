import { isPicture, MEDIA_TYPES, mediaKind } from '../model/media-kind.ts';
import { parseSrcset, writeSrcset } from '../model/srcset.ts';
import type { Media, Track, TrackKind } from '../model/timeline.ts';
import type { Mutable } from './mutable.ts';
import { type Place, within } from './place.ts';
import {
  type FieldReaders,
  type ReadField,
  type Reading,
  readList,
  readOptional,
  readRecord,
  readRequired,
} from './reading.ts';
import { own, type RawRecord } from './records.ts';
import { readLanguage, readText } from './texts.ts';
import { readUrl } from './urls.ts';

const readAddress: ReadField<string> = (value, place, reading) =>
  readUrl(value, place, reading, 'media');

const OPTIONAL: FieldReaders<Media> = {
  type: oneOf((type) => TYPE.test(type), [...MEDIA_TYPES, 'video/mp4 …'].join(', ')),
  srcset: readSrcset,
  sizes: readPlain,
  width: readLength,
  height: readLength,
  alt: readText,
  caption: readText,
  credit: readText,
  poster: readAddress,
  tracks: readTracks,
  transcript: readUrl,
};

const FIELDS = new Set(['url', 'quote', ...Object.keys(OPTIONAL)]);
const TYPE = new RegExp(`^(?:${MEDIA_TYPES.join('|')}|[A-Za-z]+/[\\w.+-]+)$`);
/** A width or a density (HTML, 4.8.4.2.1). */
const DESCRIPTOR = /^(?:[1-9]\d{0,5}w|\d{0,3}\.?\d{1,3}x|)$/;
/** Longest side of a picture, px. */
const LONGEST = 99_999;

/**
 * Reads the picture, film, sound or quotation of an event. Without a usable `url` there is none,
 * unless words are quoted.
 */
export function readMedia(value: unknown, place: Place, reading: Reading): Media | undefined {
  const raw = readRecord(value, place, 'warning', reading);
  if (!raw) return undefined;
  reading.findings.noteUnknown(raw, FIELDS, place);
  const media: Mutable<Media> = {};
  readOptional(media, raw, place, reading, { quote: readText });
  if (media.quote !== undefined) readOptional(media, raw, place, reading, { url: readAddress });
  else {
    const url = readRequired(raw, 'url', place, reading, readAddress);
    if (url === undefined) return undefined;
    media.url = url;
  }
  readOptional(media, raw, place, reading, OPTIONAL);
  // An empty description says "decoration", a missing one says nothing (WCAG 1.1.1).
  if (raw['alt'] === '') media.alt = '';
  else if (media.alt === undefined && needsAlt(media)) {
    reading.findings.add('alt-missing', 'warning', within(place, 'alt'));
  }
  return Object.freeze(media);
}

/** Films and sounds bring their words with them, and of other sites only a name is shown. */
function needsAlt({ url, type, quote }: Media): boolean {
  return quote === undefined && url !== undefined && isPicture(mediaKind(url, type));
}

/** Each file by itself: one that must not be fetched leaves the others. */
function readSrcset(value: unknown, place: Place, reading: Reading): string | undefined {
  const text = readPlain(value, place, reading);
  if (text === undefined) return undefined;
  const kept = parseSrcset(text).filter(({ url, descriptor }) => {
    if (DESCRIPTOR.test(descriptor)) return readAddress(url, place, reading) !== undefined;
    const allowed = '800w, 2x';
    reading.findings.add('value-invalid', 'warning', place, { value: descriptor, allowed });
    return false;
  });
  return kept.length > 0 ? writeSrcset(kept) : undefined;
}

function readPlain(value: unknown, place: Place, { findings }: Reading): string | undefined {
  if (typeof value === 'string') return value.trim();
  return findings.add('not-a-text', 'warning', place, { value });
}

/** Digits in quotation marks count too, as cells and attributes have them. */
function readLength(value: unknown, place: Place, { findings }: Reading): number | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  const length = typeof text === 'string' && /^\s*\d+\s*$/.test(text) ? Number(text) : 0;
  if (length >= 1 && length <= LONGEST) return length;
  const allowed = `1–${LONGEST}`;
  return findings.add('value-invalid', 'warning', place, { value, allowed });
}

function oneOf(accepts: (text: string) => boolean, allowed: string): ReadField<string> {
  return (value, place, { findings }) => {
    const text = typeof value === 'string' ? value.trim() : '';
    if (accepts(text)) return text;
    return findings.add('value-invalid', 'warning', place, { value, allowed });
  };
}

const KINDS: readonly TrackKind[] = ['captions', 'subtitles', 'descriptions', 'chapters'];
const TRACK_FIELDS = new Set(['url', 'kind', 'lang', 'label']);

function readTracks(value: unknown, place: Place, reading: Reading): readonly Track[] | undefined {
  const tracks = readList(value, place, reading, readTrack);
  return tracks.length > 0 ? tracks : undefined;
}

function readTrack(raw: RawRecord, place: Place, reading: Reading): Track | undefined {
  reading.findings.noteUnknown(raw, TRACK_FIELDS, place);
  const url = readRequired(raw, 'url', place, reading, readAddress);
  if (url === undefined) return undefined;
  const value = own(raw, 'kind') ?? 'captions';
  const kind = KINDS.find((known) => known === value);
  if (!kind) {
    const allowed = KINDS.join(', ');
    reading.findings.add('value-invalid', 'warning', within(place, 'kind'), { value, allowed });
  }
  const track: Mutable<Track> = { url, kind: kind ?? 'captions' };
  readOptional(track, raw, place, reading, { lang: readLanguage, label: readText });
  return Object.freeze(track);
}
