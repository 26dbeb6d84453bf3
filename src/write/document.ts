import type { Group, Media, Source, Timeline, TimelineEvent } from '../model/timeline.ts';
import { edtf } from './dates.ts';
import type { Written } from './losses.ts';

/** The timeline as a document of our own: read again, it is the same timeline. */
export function writeDocument(timeline: Timeline): Written {
  return { text: `${JSON.stringify(documentOf(timeline), undefined, 2)}\n`, losses: [] };
}

/** The same as an object, in the order of the schema, without what is the default. */
export function documentOf(timeline: Timeline): object {
  const { title, intro, notes, byline, source, lang, timeZone, asOf, updated } = timeline;
  return withoutBlank({
    title,
    intro,
    notes,
    byline,
    source: source && sourceOf(source),
    lang,
    timeZone: timeZone === 'UTC' ? undefined : timeZone,
    asOf: asOf && edtf(asOf),
    updated: updated && edtf(updated),
    groups: timeline.groups.map((group: Group) => withoutBlank({ ...group })),
    eras: timeline.eras.map(({ when, label }) => ({ when: edtf(when), label })),
    events: timeline.events.map((event) => eventOf(event, timeline)),
  });
}

function eventOf(event: TimelineEvent, { asOf }: Timeline): object {
  const { id, when, dateText, title, summary, place, group, tags, importance, status } = event;
  const expected = asOf !== undefined && when.lo >= asOf.hi ? 'planned' : 'confirmed';
  return withoutBlank({
    id,
    when: edtf(when),
    dateText,
    title,
    summary,
    place,
    group,
    tags,
    importance: importance === 3 ? undefined : importance,
    status: status === expected ? undefined : status,
    reported: event.reported && edtf(event.reported),
    media: event.media && mediaOf(event.media),
    sources: event.sources.map(sourceOf),
    links: event.links,
    corrections: event.corrections.map(({ date, text }) => ({ date: edtf(date), text })),
  });
}

function mediaOf(media: Media): object {
  return { ...media };
}

function sourceOf({ name, url, date, passage }: Source): object {
  return withoutBlank({ name, url, date: date && edtf(date), passage });
}

/** `events` stays even where it is empty: without it, it is no document. */
function withoutBlank(record: Readonly<Record<string, unknown>>): object {
  const kept = Object.entries(record).filter(
    ([field, value]) =>
      value !== undefined && (field === 'events' || !(Array.isArray(value) && value.length === 0)),
  );
  return Object.fromEntries(kept);
}
