import { emptyDraft } from '../document.ts';
import type { Findings } from '../findings.ts';
import { DOCUMENT, within } from '../place.ts';
import type { Draft, Reader } from '../reader.ts';
import { countOf } from '../reading.ts';
import { isRecord, own, type RawRecord } from '../records.ts';
import { SlidePlace } from './place.ts';
import { OLDER_FIELDS, rebuild, speller } from './shapes.ts';
import { draftOf, type Slide, type Story } from './story.ts';
import { type SlideKind, Unread } from './unread.ts';

/** Slides that are looked at to know the format; the first of them may be broken. */
const MOST_LOOKED_AT = 20;

/**
 * TimelineJS 3 (`events` with `start_date` and `text`), and the shape of the versions before it
 * (`timeline.date` with `startDate` and `headline`). Times have no zone there, so they are in that of the
 * document. Everything that has no counterpart is noted.
 */
export const timelineJsReader: Reader = {
  format: 'timelinejs',
  takes: 'value',
  recognises: (input) => {
    if (isRecord(input) && (own(input, 'columns') ?? own(input, 'rows')) !== undefined)
      return false;
    const events = eventsOf(input);
    return Array.isArray(events) && (isOlder(input) || hasSlides(events));
  },
  draft: (input, findings) => {
    const events = eventsOf(input);
    if (Array.isArray(events)) {
      return isOlder(input)
        ? olderDraft(input, events, findings)
        : newerDraft(input, events, findings);
    }
    const place = within(DOCUMENT, 'events');
    if (events === undefined) findings.add('events-missing', 'error', place);
    else findings.add('not-a-list', 'error', place, { value: events });
    return emptyDraft({});
  },
};

/** The older shape stands in a field of its own. */
interface Older {
  readonly timeline: RawRecord;
}

function isOlder(input: unknown): input is Older {
  return isRecord(input) && isRecord(own(input, 'timeline'));
}

function eventsOf(input: unknown): unknown {
  if (isOlder(input)) return own(input.timeline, 'date');
  return isRecord(input) ? own(input, 'events') : input;
}

/** More slides than events of ours, which have a `when`: a single broken one decides nothing. */
function hasSlides(events: readonly unknown[]): boolean {
  const looked = events.slice(0, MOST_LOOKED_AT).filter((event) => isRecord(event));
  const ours = looked.filter((event) => own(event, 'when') !== undefined).length;
  return looked.filter(isSlide).length > ours;
}

function isSlide(event: RawRecord): boolean {
  if (own(event, 'when') !== undefined) return false;
  return own(event, 'start_date') !== undefined || isRecord(own(event, 'text'));
}

function newerDraft(input: unknown, events: readonly unknown[], findings: Findings): Draft {
  const { events: _, eras, title, scale, ...rest } = isRecord(input) ? { ...input } : {};
  const unread = new Unread();
  unread.add('scale', new SlidePlace(undefined, ''), scale);
  const story: Story = {
    head: isRecord(title) ? rest : { ...rest, title },
    title: isRecord(title) ? { raw: title, place: new SlidePlace(undefined, 'title.') } : undefined,
    events: slidesOf(events, isRecord(input) ? 'events' : '', 'event', findings),
    eras: slidesOf(listOf(eras, 'eras', findings), 'eras', 'era', findings),
  };
  return draftOf(story, findings, unread);
}

function olderDraft({ timeline, ...rest }: Older, events: readonly unknown[], findings: Findings) {
  const { date: _, era, type, startDate, headline, text, asset, ...head } = { ...timeline };
  const unread = new Unread();
  const place = new SlidePlace(undefined, 'timeline.', speller(OLDER_FIELDS));
  // Of the kinds of timelines that were planned there has been this one.
  if (type !== 'default') unread.add('type', place, type);
  const story: Story = {
    head: { ...rest, ...head },
    title: { raw: rebuilt({ startDate, headline, text, asset }), place },
    events: slidesOf(events, 'timeline.date', 'event', findings, rebuilt),
    eras: slidesOf(listOf(era, 'timeline.era', findings), 'timeline.era', 'era', findings, rebuilt),
  };
  return draftOf(story, findings, unread);
}

function listOf(value: unknown, path: string, findings: Findings): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (value !== undefined && value !== null && value !== '') {
    findings.add('not-a-list', 'warning', { path }, { value });
  }
  return [];
}

function slidesOf(
  list: readonly unknown[],
  path: string,
  kind: SlideKind,
  findings: Findings,
  make?: typeof rebuilt,
): readonly Slide[] {
  const spell = make && speller(OLDER_FIELDS);
  // Lists of a script may have holes, which `map` would pass over.
  const count = countOf(list.length, { path }, findings);
  return Array.from({ length: count }, (_, i) => {
    const raw = list[i];
    // Rows are counted of events only.
    const row = kind === 'event' ? i + 1 : undefined;
    return { raw: make ? make(raw) : raw, place: new SlidePlace(row, `${path}[${i}].`, spell) };
  });
}

function rebuilt(raw: unknown): unknown {
  if (!isRecord(raw)) return raw;
  const asset = own(raw, 'asset');
  if (!isRecord(asset)) return rebuild(Object.entries(raw), OLDER_FIELDS);
  const { asset: _, ...fields } = raw;
  const inner = Object.entries(asset).map(([key, value]) => [`asset.${key}`, value] as const);
  return rebuild([...Object.entries(fields), ...inner], OLDER_FIELDS);
}
