import type { Text } from './text.ts';
import type { Moment, When } from './when.ts';

/** A document as accepted: every `when` parsed, every default filled in. Plain, frozen data. */
export interface Timeline {
  readonly title?: Text;
  readonly intro?: Text;
  readonly notes?: Text;
  readonly byline?: Text;
  readonly source?: Source;
  /** BCP 47 language of texts given as plain strings. */
  readonly lang?: string;
  /** IANA zone of times that name none. */
  readonly timeZone: string;
  /** The moment the text speaks from; what lies after it is expected, not fact. */
  readonly asOf?: Moment;
  readonly updated?: Moment;
  readonly groups: readonly Group[];
  readonly eras: readonly Era[];
  /** In time order: by `lo`, and as written where that is the same. */
  readonly events: readonly TimelineEvent[];
}

export type Status = 'confirmed' | 'reported' | 'planned' | 'disputed' | 'cancelled';
export const STATUSES: readonly Status[] = [
  'confirmed',
  'reported',
  'planned',
  'disputed',
  'cancelled',
];

/** 1 = first to be left out where room is short, 5 = last. */
export type Importance = 1 | 2 | 3 | 4 | 5;

export interface TimelineEvent {
  readonly id: string;
  readonly when: When;
  /** Replaces the printed date, never the position. */
  readonly dateText?: Text;
  readonly title: Text;
  readonly summary?: Text;
  readonly place?: Text;
  /** Id of a `Group`. */
  readonly group?: string;
  readonly tags: readonly Text[];
  readonly importance: Importance;
  readonly status: Status;
  /** When it became known, if that differs from `when`. */
  readonly reported?: When;
  readonly media?: Media;
  readonly sources: readonly Source[];
  readonly links: readonly Link[];
  readonly corrections: readonly Correction[];
  /** What its source has besides, by name: columns of a table that no field stands for. */
  readonly extra?: Readonly<Record<string, string>>;
}

export interface Group {
  readonly id: string;
  readonly label: Text;
  /** CSS colour; absent = the next one of the palette. */
  readonly color?: string;
}

export interface Era {
  readonly when: When;
  readonly label: Text;
}

/** A picture, film, sound, quotation or something of another site. */
export interface Media {
  /** Absent only beside a quotation. */
  readonly url?: string;
  /** What `url` is, where it does not say: one of `MEDIA_TYPES` or a MIME type. */
  readonly type?: string;
  /** Further sizes of the picture and when to take them, as in HTML; every address is a safe one. */
  readonly srcset?: string;
  readonly sizes?: string;
  /** Size of picture or film, px: room is kept for it. */
  readonly width?: number;
  readonly height?: number;
  readonly alt?: Text;
  readonly caption?: Text;
  readonly credit?: Text;
  readonly poster?: string;
  /** What is said and heard in a film or sound, in time with it (WebVTT). */
  readonly tracks?: readonly Track[];
  /** Address of a page with the words of a film or sound. */
  readonly transcript?: string;
  /** Words that somebody has said or written; `credit` tells who, `url` where. */
  readonly quote?: Text;
}

export type TrackKind = 'captions' | 'subtitles' | 'descriptions' | 'chapters';

export interface Track {
  readonly url: string;
  readonly kind: TrackKind;
  /** BCP 47. */
  readonly lang?: string;
  readonly label?: Text;
}

export interface Source {
  readonly name: Text;
  readonly url?: string;
  readonly date?: When;
  /** Where in the source the event rests, for example "paragraph 5". */
  readonly passage?: Text;
}

export type LinkType = 'led-to' | 'responds-to' | 'see';

export interface Link {
  readonly to: string;
  readonly type: LinkType;
}

export interface Correction {
  readonly date: When;
  readonly text: Text;
}
