import fc from 'fast-check';
import { readTimeline } from '../../src/data/read.ts';
import type { Timeline, TimelineEvent } from '../../src/model/timeline.ts';
import type { Loss } from '../../src/write/losses.ts';
import { EVENT, HEAD } from '../formats/differences.ts';

const WHENS = [
  '2025-11-24',
  '2025-11',
  '2025',
  '1962-10-16T09:00',
  '2025-11-24T20:21[Europe/Berlin]',
  '2025-11-24T20:21:05-05:00',
  '2025-11-24T20',
  '2025-11-24T20:21~',
  '2022-02-24/..',
  '2022-02-24/2025-11-24',
  '2025-11-24T20:21/2025-11-24T23:50',
  '2025-11-01/2025-11-03T10:00',
  '1450~',
  '1984?/2004-06~',
  '2025-23',
  '194X',
  '[1667,1668,1670..1672]',
  '{2025-11-24,2025-11-25T10:00}',
  '-0043-03-15',
  'Y-13800000000',
  '/1848',
] as const;

const word = fc.constantFrom(
  'Ruf',
  'a,b',
  'x;y',
  '"q"',
  '<b>&amp;',
  'Ä\\n',
  'two\nlines',
  "l'été",
  '=1+1',
);
const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
const text = fc.oneof(words, fc.record({ de: words, en: words }));
const markup = fc.constantFrom(
  'Ein <b>Ruf</b>.',
  '<p>Eins &amp; zwei</p><p>drei</p>',
  'a <a href="https://a.example/">b</a><script>alert(1)</script>',
);
const url = fc.constantFrom('https://a.example/x?y=1&z=2', 'https://b.example/', '/relative');
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const when = fc.constantFrom(...WHENS);

const source = fc.record({
  name: text,
  url: optional(url),
  date: optional(fc.constant('2025-11-24')),
  passage: optional(words),
});

const about = {
  alt: fc.oneof(text, fc.constant('')),
  caption: optional(text),
  credit: optional(text),
};
const side = optional(fc.integer({ min: 1, max: 5000 }));
const track = fc.record({
  url,
  kind: fc.constantFrom('captions', 'chapters'),
  lang: optional(fc.constant('de')),
  label: optional(text),
});
const medium = fc.record({
  url: fc.constantFrom(
    'https://a.example/b.jpg',
    'https://a.example/c.mp4',
    'https://a.example/d.mp3',
    'https://a.example/e.m3u8',
    'https://a.example/f',
    'https://www.youtube.com/watch?v=56V6r2dpYH8',
  ),
  ...about,
  type: optional(fc.constantFrom('video', 'audio/mpeg', 'link', 'image')),
  poster: optional(url),
  srcset: optional(fc.constant('b-400.jpg 400w, b.jpg 800w')),
  sizes: optional(fc.constant('100vw')),
  width: side,
  height: side,
  tracks: optional(fc.array(track, { minLength: 1, maxLength: 2 })),
  transcript: optional(url),
});
const quotation = fc.record({ quote: text, url: optional(url), ...about, alt: optional(text) });

const event = fc.record({
  id: optional(fc.constantFrom('call', 'a b', 'ü/1', '42', 'x#y', 'group-1')),
  when,
  title: text,
  summary: optional(fc.oneof(text, markup, fc.record({ de: markup, en: words }))),
  place: optional(text),
  dateText: optional(text),
  group: optional(fc.constantFrom('war', 'peace')),
  tags: optional(fc.array(fc.oneof(fc.constantFrom('Ukraine', 'a b'), text), { maxLength: 3 })),
  importance: optional(fc.integer({ min: 1, max: 5 })),
  status: optional(fc.constantFrom('confirmed', 'reported', 'planned', 'disputed', 'cancelled')),
  reported: optional(fc.constant('2025-12')),
  media: optional(fc.oneof(medium, quotation)),
  sources: optional(fc.array(source, { maxLength: 2 })),
  links: optional(
    fc.constantFrom(
      [{ to: 'call', type: 'led-to' }],
      [
        { to: 'a b', type: 'see' },
        { to: 'ü/1', type: 'responds-to' },
      ],
    ),
  ),
  corrections: optional(fc.constant([{ date: '2025-12-01', text: 'Put right.' }])),
});

const groups = [
  { id: 'war', label: { de: 'Krieg', en: 'War' }, color: '#123456' },
  { id: 'peace', label: 'Peace' },
];

const document = fc.record({
  title: optional(text),
  intro: optional(text),
  notes: optional(words),
  byline: optional(words),
  source: optional(source),
  lang: optional(fc.constantFrom('de', 'en')),
  timeZone: optional(fc.constantFrom('Europe/Berlin', 'UTC')),
  asOf: optional(fc.constant('2025-11-24T20:21[Europe/Berlin]')),
  updated: optional(fc.constantFrom('2025-11-25', '2025-11-25T10:00')),
  groups: optional(fc.constant(groups)),
  eras: optional(fc.constant([{ when: '2022/..', label: 'War' }])),
  events: fc.array(event, { minLength: 1, maxLength: 4 }),
});

/** Timelines of all kinds of dates, texts and fields, as the reader makes them. */
export const anyTimeline: fc.Arbitrary<Timeline> = document.map(
  (raw) => readTimeline(JSON.parse(JSON.stringify(raw))).timeline,
);

/** An event is found by its id; of its date the bounds count. */
const FIELDS = EVENT.filter((field) => field !== 'id' && field !== 'when');

/** The fields of an event that another one has differently; dates count by their bounds. */
export function changed(a: TimelineEvent, b: TimelineEvent | undefined): string[] {
  const fields: string[] = FIELDS.filter((field) => plain(a[field]) !== plain(b?.[field]));
  return a.when.lo === b?.when.lo && a.when.hi === b.when.hi ? fields : [...fields, 'when'];
}

/** A value as text, fields in order of the alphabet, dates by their bounds alone. */
export function plain(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    const { lo, hi } = part as Record<string, unknown>;
    if (lo !== undefined) return { lo: String(lo), hi: String(hi) };
    return Object.fromEntries(Object.entries(part).sort(([x], [y]) => (x < y ? -1 : 1)));
  });
}

/** Fields of an event that the report names as lost. */
export function lostOf(losses: readonly Loss[], event?: string): ReadonlySet<string> {
  const own = losses.filter((loss) => loss.event === event);
  return new Set(own.map(({ field }) => field.split('.')[0] ?? field));
}

/** Whatever another timeline says otherwise and the report does not name: `id.field`. */
export function unreported(a: Timeline, b: Timeline, losses: readonly Loss[]): string[] {
  const ofDocument = lostOf(losses);
  const head = HEAD.filter(
    (field) => plain(a[field]) !== plain(b[field]) && !ofDocument.has(field),
  );
  const ofEvents = a.events.flatMap((event) => {
    const lost = lostOf(losses, event.id);
    if (lost.has('event')) return [];
    const other = b.events.find(({ id }) => id === event.id);
    return changed(event, other)
      .filter((field) => !lost.has(field))
      .map((field) => `${event.id}.${field}`);
  });
  return [...head, ...ofEvents];
}

/** Blanks and line ends of a page are one blank: what a timeline is once it has stood in one. */
export function folded(timeline: Timeline): Timeline {
  return JSON.parse(JSON.stringify(timeline), (_, part: unknown) =>
    typeof part === 'string' ? part.replace(/\s+/g, ' ').trim() : part,
  );
}
