import { describe, expect, it } from 'vitest';
import type { Timeline, TimelineEvent } from '../../src/model/timeline.ts';
import { differences, EVENT, HEAD } from './differences.ts';
import { readStory } from './formats.ts';

const ALL = 'all';

/** Fields of events that a format cannot hold, and the events that have them; `all` = all of those. */
type Lost = Readonly<Record<string, readonly string[] | typeof ALL>>;

interface Format {
  readonly file: string;
  /** As it is recognised. */
  readonly format: string;
  /** Fields of the document that it cannot hold. */
  readonly head?: readonly string[];
  /** Events that it cannot hold. */
  readonly without?: readonly string[];
  readonly lost?: Lost;
  /** What the reader has to say of that. */
  readonly warnings?: readonly string[];
}

const doubtful = ['henlein', 'europa'];
const important = ['julian', 'gregor', 'meridian', 'sekunde', 'europa'];
const tagged = ['gregor', 'sekunde', 'sommerzeit', 'europa'];
const linked = ['sekunde', 'utc'];
const said = ['henlein', 'europa', 'ohne'];
const placed = ['julian', 'henlein', 'gregor', 'huygens', 'meridian', 'mez', 'sekunde', 'ende'];

/**
 * What each format cannot hold of the story. Whatever is not named here has to be the same, and what
 * is named has to be another: a format that learns to hold more is taken off this list.
 */
const FORMATS: readonly Format[] = [
  { file: 'columns.json', format: 'columns' },
  { file: 'story.ndjson', format: 'ndjson' },
  // A table says nothing of the whole; the zone of its times stands with the times.
  ...(['csv', 'tsv'] as const).map((format) => ({
    file: `story.${format}`,
    format,
    head: ['title', 'intro', 'notes', 'byline', 'lang', 'timeZone', 'asOf', 'eras'],
  })),
  // Neither doubt nor zones nor an open end; of an event's origin one link.
  {
    file: 'timelinejs.json',
    format: 'timelinejs',
    head: ['notes', 'byline', 'lang', 'timeZone', 'asOf'],
    lost: {
      when: [...doubtful, 'sommerzeit'],
      place: placed,
      importance: important,
      tags: tagged,
      links: linked,
      status: ['ohne'],
    },
  },
  // The spreadsheet has no columns for ids and links.
  {
    file: 'timelinejs.csv',
    format: 'timelinejs-sheet',
    head: ['notes', 'byline', 'lang', 'timeZone', 'asOf'],
    lost: {
      id: ALL,
      sources: ALL,
      when: [...doubtful, 'sommerzeit'],
      place: placed,
      importance: important,
      tags: tagged,
      links: linked,
      status: ['ohne'],
    },
  },
  // No relations, no credit, and no eras.
  {
    file: 'story.html',
    format: 'list',
    head: ['eras'],
    lost: { links: linked, media: ['huygens'] },
  },
  // Days and times from the year 1 on; of a source the address, of a picture too.
  {
    file: 'story.ics',
    format: 'ics',
    head: ['notes', 'byline', 'lang', 'timeZone', 'asOf', 'eras', 'groups'],
    without: ['julian'],
    warnings: ['alt-missing'],
    lost: {
      when: ['henlein', 'huygens', 'sekunde', 'europa', 'ohne'],
      dateText: said,
      group: ALL,
      importance: important,
      sources: ALL,
      media: ['huygens'],
      links: linked,
    },
  },
  // No order of weight, no doubt but in EDTF, no relations; what lies ahead says no more than its date.
  {
    file: 'story.jsonld',
    format: 'json-ld',
    head: ['notes', 'timeZone', 'asOf', 'eras'],
    lost: { dateText: said, importance: important, links: linked, status: ['ohne'] },
  },
];

const story = readStory('story.json');

describe('one story in all formats', () => {
  it('is there, with dates of every kind, and nothing wrong with it', () => {
    expect(story.format).toBe('document');
    expect(story.problems).toEqual([]);
    expect(story.timeline.events).toHaveLength(12);
    const precisions = story.timeline.events.map(({ when }) =>
      when.kind === 'moment' ? when.precision : when.kind,
    );
    expect(new Set(precisions)).toEqual(new Set(['year', 'day', 'month', 'minute', 'interval']));
  });

  it.each(FORMATS)(
    'is $format in $file, and gives the same timeline but for what it cannot hold',
    (one) => {
      const { timeline, problems, format } = readStory(one.file);
      expect(format).toBe(one.format);
      const warnings = problems.filter(({ level }) => level !== 'note').map(({ code }) => code);
      expect(warnings).toEqual(one.warnings ?? []);
      expect(lostHead(timeline)).toEqual([...(one.head ?? [])].sort());
      expect(lostFields(timeline, one.without ?? [])).toEqual(expected(one));
    },
  );

  it('is lost in none of them without a list of what', () => {
    expect(new Set(FORMATS.map(({ format }) => format)).size).toBe(9);
  });
});

function lostHead(timeline: Timeline): string[] {
  return HEAD.filter((field) => differences(story.timeline, timeline, [field]).length > 0).sort();
}

/** By event, in the order of time: ids may be among what is lost. */
function lostFields(timeline: Timeline, without: readonly string[]): Record<string, string[]> {
  const events = story.timeline.events.filter(({ id }) => !without.includes(id));
  expect(timeline.events).toHaveLength(events.length);
  const lost = events.map((event, i) => {
    const fields = differences(event, timeline.events[i] as TimelineEvent, EVENT);
    return [event.id, fields.sort()] as const;
  });
  return Object.fromEntries(lost);
}

function expected({ lost = {}, without = [] }: Format): Record<string, string[]> {
  const events = story.timeline.events.filter(({ id }) => !without.includes(id));
  const fields = (id: string) =>
    Object.keys(lost).filter((field) => lost[field] === ALL || lost[field]?.includes(id));
  return Object.fromEntries(events.map(({ id }) => [id, fields(id).sort()]));
}
