import { asMarkup, hasMarkup, plainText } from '../../model/markup.ts';
import { shorten } from '../../model/quote.ts';
import { RefusedDate } from '../dates.ts';
import type { Findings } from '../findings.ts';
import { DOCUMENT } from '../place.ts';
import type { Draft } from '../reader.ts';
import { isBlank, isRecord, own, type RawRecord } from '../records.ts';
import { datesOf } from './dates.ts';
import { SlideIds } from './ids.ts';
import { mediaOf } from './media.ts';
import type { SlidePlace } from './place.ts';
import { plainValue, shownText } from './text.ts';
import { type SlideKind, Unread } from './unread.ts';

/** A slide of the JSON shape, into which the other two are brought first. */
export interface Slide {
  readonly raw: unknown;
  readonly place: SlidePlace;
}

/** A timeline as TimelineJS has it. */
export interface Story {
  /** Fields of a document of ours that stand beside it. */
  readonly head: RawRecord;
  readonly title?: Slide | undefined;
  readonly events: readonly Slide[];
  readonly eras: readonly Slide[];
}

/** Brings a story into the fields of our own document. What has none is noted in `unread` as well. */
export function draftOf(story: Story, findings: Findings, unread = new Unread()): Draft {
  const { head, title, events, eras } = story;
  const ids = idsOf(story);
  const titled = title ? headOf(look(title, 'title', unread)) : {};
  for (const slide of events) look(slide, 'event', unread);
  for (const slide of eras) look(slide, 'era', unread);
  unread.tell(findings);
  if (events.length === 0) findings.add('events-empty', 'note', DOCUMENT);
  return {
    head: { ...head, ...titled, eras: eras.flatMap((slide) => eraOf(slide, findings)) },
    rows: {
      count: events.length,
      place: (index) => events[index]?.place ?? DOCUMENT,
      id: (index) => ids[index],
      event: (index) => eventOf(events[index], ids[index], findings),
    },
  };
}

/** A text or a number where an object is expected is the field of it that counts. */
function recordOf(slide: RawRecord, section: 'text' | 'media'): RawRecord {
  const value = own(slide, section);
  if (isRecord(value)) return value;
  return value === undefined ? {} : { [section === 'text' ? 'text' : 'url']: value };
}

function look({ raw, place }: Slide, kind: SlideKind, unread: Unread): RawRecord {
  if (!isRecord(raw)) return {};
  unread.look(raw, place, kind);
  return raw;
}

function idsOf({ title, events }: Story): readonly unknown[] {
  const ids = new SlideIds();
  const next = (raw: unknown): unknown =>
    isRecord(raw)
      ? ids.next(own(raw, 'unique_id'), own(recordOf(raw, 'text'), 'headline'))
      : undefined;
  next(title?.raw);
  return events.map(({ raw }) => next(raw));
}

function headOf(slide: RawRecord): RawRecord {
  const text = recordOf(slide, 'text');
  const head = { title: plainValue(own(text, 'headline')), intro: plainValue(own(text, 'text')) };
  return Object.fromEntries(Object.entries(head).filter(([, value]) => value !== undefined));
}

function eventOf(slide: Slide | undefined, id: unknown, findings: Findings): unknown {
  if (!slide || !isRecord(slide.raw)) return slide?.raw;
  const { raw, place } = slide;
  const text = recordOf(raw, 'text');
  const { media, sources, words } = mediaOf(recordOf(raw, 'media'));
  const summary = joined(shown(own(text, 'text')), words);
  const { when, dateText } = datesOf(raw, place, findings);
  return {
    id,
    when,
    dateText,
    title: titleOf(text, [summary, media?.['quote'], media?.['caption']], place, findings),
    summary,
    group: plainValue(own(raw, 'group')),
    media,
    sources,
  };
}

/** TimelineJS shows slides without a headline; ours are called by the beginning of what they say. */
function titleOf(
  text: RawRecord,
  words: readonly unknown[],
  place: SlidePlace,
  findings: Findings,
): unknown {
  const headline = plainValue(own(text, 'headline'));
  if (!isBlank(headline)) return headline;
  const found = words.find((word) => typeof word === 'string' && !isBlank(word));
  if (typeof found !== 'string') return undefined;
  findings.add('title-missing', 'warning', place.at('text.headline'));
  return shorten(plainText(found).split('\n', 1)[0] ?? '');
}

/** What the slide says, and below it the words of its medium, which are no HTML. */
function joined(text: unknown, quote: unknown): unknown {
  if (isBlank(quote)) return text;
  const below = asMarkup(String(quote));
  if (isBlank(text)) return hasMarkup(below) ? below : quote;
  // One text per language has no place below it that all of them share.
  if (typeof text !== 'string') return text;
  if (hasMarkup(`${text}${below}`)) return `${text}<p>${below}</p>`;
  return `${text}\n${quote}`;
}

function shown(value: unknown): unknown {
  return typeof value === 'string' ? shownText(value) : plainValue(value);
}

/** An era needs both dates and a name; without them it is left out. */
function eraOf({ raw, place }: Slide, findings: Findings): readonly RawRecord[] {
  if (!isRecord(raw)) return left(findings.add('not-an-object', 'warning', place, { value: raw }));
  const { when, end } = datesOf(raw, place, findings);
  const label = plainValue(own(recordOf(raw, 'text'), 'headline'));
  const lost = [
    when === undefined && 'start_date',
    end === 'none' && 'end_date',
    isBlank(label) && 'text.headline',
  ].find((path) => path !== false);
  if (lost) {
    const field = place.name(lost);
    return left(findings.add('field-missing', 'warning', place.at(lost), { field }));
  }
  if (when instanceof RefusedDate) {
    return left(findings.adopt(when.problem, 'warning', place.at('start_date')));
  }
  if (end === 'refused') return [];
  return [{ when: end === 'same' ? `${when}/${when}` : when, label }];
}

/** Nothing, after saying why. */
function left(_: undefined): readonly never[] {
  return [];
}
