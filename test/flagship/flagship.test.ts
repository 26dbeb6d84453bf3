import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../src/data/read.ts';

const folder = path.resolve(import.meta.dirname, '../../data');
const text = readFileSync(path.join(folder, 'xi-trump-ukraine.json'), 'utf8');
const schema = JSON.parse(readFileSync(path.join(folder, 'timeline.schema.json'), 'utf8'));
const document = JSON.parse(text);
const { timeline, problems } = readTimeline(text);
const byId = new Map(timeline.events.map((event) => [event.id, event]));

const day = (iso: string): number => Date.parse(`${iso}T00:00Z`);
const never = Number.POSITIVE_INFINITY;

/** id, when, from, to (exclusive), status, group, importance; in time order. */
const expected = [
  ['war', '2022-02-24/..', day('2022-02-24'), never, 'confirmed', 'war', 5],
  ['china-support', '2022-02-24~/..', day('2022-02-24'), never, 'confirmed', 'us-china', 4],
  [
    'chinese-proposals',
    '[2022-02-24..2025-11-24]',
    day('2022-02-24'),
    day('2025-11-25'),
    'confirmed',
    'war',
    2,
  ],
  ['busan', '2025-10-30', day('2025-10-30'), day('2025-10-31'), 'confirmed', 'us-china', 4],
  ['us-plan', '2025-11', day('2025-11-01'), day('2025-12-01'), 'confirmed', 'war', 4],
  ['european-plan', '2025-11', day('2025-11-01'), day('2025-12-01'), 'confirmed', 'war', 3],
  ['h200-reports', '2025-11-21', day('2025-11-21'), day('2025-11-22'), 'reported', 'chips', 3],
  ['call', '2025-11-24', day('2025-11-24'), day('2025-11-25'), 'confirmed', 'war', 5],
  ['who-called', '2025-11-24', day('2025-11-24'), day('2025-11-25'), 'reported', 'us-china', 2],
  ['taiwan-in-call', '2025-11-24', day('2025-11-24'), day('2025-11-25'), 'confirmed', 'taiwan', 4],
  ['lutnick-h200', '2025-11-24', day('2025-11-24'), day('2025-11-25'), 'reported', 'chips', 3],
  ['trump-visits-china', '2026-04', day('2026-04-01'), day('2026-05-01'), 'planned', 'us-china', 4],
  [
    'xi-visits-usa',
    '[2026-05..2026-12]',
    day('2026-05-01'),
    day('2027-01-01'),
    'planned',
    'us-china',
    4,
  ],
] as const;

/** Fields that hold a text, wherever they stand. */
const textFields = new Set(
  'title intro notes byline label dateText summary place name passage alt caption credit text'.split(
    ' ',
  ),
);

function textsOf(value: unknown, field = ''): { field: string; text: unknown }[] {
  if (textFields.has(field)) return [{ field, text: value }];
  if (Array.isArray(value)) {
    return value.flatMap((item) =>
      field === 'tags' ? [{ field, text: item }] : textsOf(item, field),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, key));
}

describe('the flagship document', () => {
  it('keeps to the schema', () => {
    const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
    const validate = ajv.compile(schema);
    expect(validate(document) ? [] : validate.errors).toEqual([]);
  });

  it('is read without a single problem', () => {
    expect(problems).toEqual([]);
  });

  it('has the dates of the article, and says how sure they are', () => {
    const rows = timeline.events.map(({ id, when, status, group, importance }) => [
      id,
      when.text,
      when.lo,
      when.hi,
      status,
      group,
      importance,
    ]);
    expect(rows).toEqual(expected);
  });

  it('speaks from the moment of the article, Berlin time', () => {
    expect(timeline.asOf?.lo).toBe(Date.parse('2025-11-24T19:21Z'));
    expect(timeline.updated?.lo).toBe(timeline.asOf?.lo);
    expect(timeline.timeZone).toBe('Europe/Berlin');
    expect(timeline.lang).toBe('de');
  });

  it('calls what lies after that moment planned, and nothing before it', () => {
    const now = timeline.asOf?.hi ?? Number.NaN;
    for (const { when, status } of timeline.events) {
      expect(status === 'planned').toBe(when.lo > now);
    }
  });

  it('has every text in German and in English', () => {
    const texts = textsOf(document);
    expect(texts.length).toBeGreaterThan(100);
    const lacking = texts.filter(({ text: given }) => {
      const { de, en, ...more } = Object(given);
      return !de?.trim() || !en?.trim() || Object.keys(more).length > 0;
    });
    expect(lacking).toEqual([]);
  });

  it('has titles like headlines: points in 45 characters, bars in 60', () => {
    for (const { title, when } of timeline.events) {
      const most = when.kind === 'interval' ? 60 : 45;
      for (const headline of Object.values(title)) {
        expect(headline.length, headline).toBeLessThanOrEqual(most);
        expect(headline).not.toMatch(/[.<>]$|</);
      }
    }
  });

  it('tells each event in one to three sentences without markup', () => {
    for (const { id, summary } of timeline.events) {
      for (const [lang, words] of Object.entries(Object(summary) as Record<string, string>)) {
        const sentences = [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(words)];
        // A day written "24. Februar" ends no sentence.
        const count = sentences.filter(({ segment }) => !/\d\. $/.test(segment)).length;
        expect(count, `${id}: ${words}`).toBeGreaterThanOrEqual(1);
        expect(count, `${id}: ${words}`).toBeLessThanOrEqual(3);
        expect(words).not.toMatch(/[<>]/);
      }
      expect(Object.keys(Object(summary))).toEqual(['de', 'en']);
    }
  });

  it('says for each event on which place of the article it rests', () => {
    for (const { id, sources, tags } of timeline.events) {
      expect(sources.length, id).toBeGreaterThan(0);
      for (const { passage } of sources) {
        expect(Object(passage).de).toMatch(/Absatz|Absätze|Vorspann/);
        expect(Object(passage).en).toMatch(/paragraph|lead/);
      }
      expect(tags.length, id).toBeGreaterThan(0);
    }
  });

  it('names the agencies where they are the ones who say so', () => {
    const names = (id: string) =>
      byId.get(id)?.sources.map(({ name }) => Object(name).en as string) ?? [];
    expect(names('call')).toEqual(['ntv.de, mpa/dpa/rts/DJ', 'Xinhua', 'White House']);
    expect(names('lutnick-h200')).toContain('Bloomberg');
    expect(names('taiwan-in-call')).toContain('Xinhua');
  });

  it('says that the day of the invasion is not from the article', () => {
    const { de, en } = Object(byId.get('war')?.summary);
    expect(de).toContain('allgemein bekannt');
    expect(en).toContain('common knowledge');
  });

  it('prints words where the article gives no date', () => {
    expect(byId.get('xi-visits-usa')?.dateText).toEqual({
      de: 'später im Jahr 2026',
      en: 'later in 2026',
    });
    expect(Object(byId.get('chinese-proposals')?.dateText).de).toMatch(/^undatiert/);
  });

  it('links the call with what it follows and what it leads to', () => {
    expect(byId.get('busan')?.links).toContainEqual({ to: 'call', type: 'led-to' });
    expect(byId.get('call')?.links).toContainEqual({ to: 'trump-visits-china', type: 'led-to' });
  });

  it('has a group for every event and an event for every group', () => {
    const used = new Set(timeline.events.map(({ group }) => group));
    expect([...used].sort()).toEqual(timeline.groups.map(({ id }) => id).sort());
  });
});
