import type { Findings } from '../findings.ts';
import { isBlank, isRecord, own, type RawRecord } from '../records.ts';
import { mediaOf } from './media.ts';
import type { SlidePlace } from './place.ts';
import { lostTags } from './text.ts';

/** What a slide becomes. */
export type SlideKind = 'event' | 'era' | 'title';

const DATE = 'year month day hour minute second millisecond time';
const EVENT_DATE = `${DATE} display_date`;

/** The fields that are read of each kind of slide, by the object that holds them; '' is the slide. */
const READ: Readonly<Record<SlideKind, Readonly<Record<string, string>>>> = {
  event: {
    '': 'start_date end_date text media group display_date unique_id',
    start_date: EVENT_DATE,
    end_date: EVENT_DATE,
    text: 'headline text',
    media: 'url caption credit thumbnail alt title link',
  },
  era: { '': 'start_date end_date text', start_date: DATE, end_date: DATE, text: 'headline' },
  title: { '': 'text', text: 'headline text' },
};

/** Fields that may hold HTML. */
const HTML = ['text.headline', 'text.text', 'media.caption', 'media.credit'];

interface Kind {
  readonly place: SlidePlace;
  readonly path: string;
  readonly value: unknown;
  count: number;
}

/** What has no counterpart in our timelines: each kind is told once, with its number. Mutable! */
export class Unread {
  private readonly kinds = new Map<string, Kind>();

  /** Looks for fields of a slide that are not read, and for markup in those that are. */
  look(slide: RawRecord, place: SlidePlace, kind: SlideKind): void {
    for (const [section, fields] of Object.entries(READ[kind])) {
      const record = section === '' ? slide : own(slide, section);
      if (isRecord(record)) this.lookInto(record, section, fields.split(' '), place, kind);
    }
    const media = own(slide, 'media');
    if (kind !== 'event' || !isRecord(media)) return;
    for (const field of mediaOf(media).lost) this.add(`media.${field}`, place, media[field]);
  }

  /** Notes a field, if it says anything. `kind` is what it is counted with and called. */
  add(path: string, place: SlidePlace, value: unknown, kind = place.name(path)): void {
    if (isNothing(value)) return;
    const known = this.kinds.get(kind);
    if (known) known.count += 1;
    else this.kinds.set(kind, { place, path, value, count: 1 });
  }

  /** Tells all, in the order in which they came. */
  tell(findings: Findings): void {
    for (const [field, { place, path, value, count }] of this.kinds) {
      const shown = isRecord(value) ? Object.values(value).find((one) => !isBlank(one)) : value;
      findings.add('no-counterpart', 'note', place.at(path), { field, value: shown, count });
    }
  }

  private lookInto(
    record: RawRecord,
    section: string,
    read: readonly string[],
    place: SlidePlace,
    kind: SlideKind,
  ): void {
    for (const field of Object.keys(record)) {
      const path = section === '' ? field : `${section}.${field}`;
      const kept = kind === 'event' && path === 'text.text';
      if (!read.includes(field)) this.add(path, place, record[field]);
      else if (HTML.includes(path)) this.lookForTags(path, place, record[field], kept);
    }
  }

  private lookForTags(path: string, place: SlidePlace, html: unknown, kept: boolean): void {
    for (const [tag, written] of lostTags(html, kept)) this.add(path, place, written, `<${tag}>`);
  }
}

function isNothing(value: unknown): boolean {
  return isBlank(value) || (isRecord(value) && Object.values(value).every(isBlank));
}
