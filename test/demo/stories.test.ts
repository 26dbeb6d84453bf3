import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../src/data/read.ts';
import { STATUSES } from '../../src/model/timeline.ts';
import type { When } from '../../src/model/when.ts';

const data = path.resolve(import.meta.dirname, '../../data');
const read = (name: string) => readFileSync(path.join(data, name), 'utf8');
const gallery = readFileSync(path.resolve(data, '../demo/gallery.html'), 'utf8');
const stories = readdirSync(path.join(data, 'stories')).map((name) => `stories/${name}`);
const validate = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(
  JSON.parse(read('timeline.schema.json')),
);

function timelineOf(name: string) {
  const { timeline, problems } = readTimeline(read(name));
  if (!timeline) throw new Error(`${name} cannot be read`);
  return { timeline, problems };
}

describe('the gallery', () => {
  it('shows every story, and no file that is not there', () => {
    const shown = [...gallery.matchAll(/src="data\/([^"]+\.json)"/g)].map(([, name]) => name);
    expect(new Set(shown)).toEqual(new Set(['xi-trump-ukraine.json', ...stories]));
  });
});

describe.each(stories)('data/%s', (name) => {
  const { timeline, problems } = timelineOf(name);

  it('follows the schema, and is read without a finding', () => {
    expect(validate(JSON.parse(read(name))), JSON.stringify(validate.errors)).toBe(true);
    expect(problems).toEqual([]);
  });

  it('has ten to twenty-five events, each with a source that has an address', () => {
    expect(timeline.events.length).toBeGreaterThanOrEqual(10);
    expect(timeline.events.length).toBeLessThanOrEqual(25);
    for (const event of timeline.events) {
      expect(event.sources.length, event.id).toBeGreaterThan(0);
      for (const source of event.sources) expect(source.url, event.id).toMatch(/^https:\/\/\S+$/);
    }
  });

  it('says each text in the same languages', () => {
    const languages = (text: unknown) => (typeof text === 'object' ? Object.keys(text ?? {}) : []);
    const expected = languages(timeline.title);
    for (const { id, title, summary } of timeline.events) {
      expect(languages(title), id).toEqual(expected);
      expect(languages(summary), id).toEqual(expected);
    }
  });
});

describe('the story of doubt', () => {
  const { timeline } = timelineOf('stories/franklin.json');
  const has = (test: (when: When) => boolean) => timeline.events.some(({ when }) => test(when));
  const end = (side: 'start' | 'end', how: string) => (when: When) =>
    when.kind === 'interval' && when[side] === how;

  it('has an event of each status', () => {
    expect(new Set(timeline.events.map(({ status }) => status))).toEqual(new Set(STATUSES));
  });

  it.each<[string, (when: When) => boolean]>([
    ['an approximate date', (when) => when.kind === 'moment' && when.approximate],
    ['an uncertain date', (when) => when.kind === 'moment' && when.uncertain],
    ['one of several dates', (when) => when.kind === 'choice'],
    ['an end that is open', end('end', 'open')],
    ['an end that nobody knows', end('end', 'unknown')],
    ['a beginning that is open', end('start', 'open')],
    ['a beginning that nobody knows', end('start', 'unknown')],
  ])('has %s', (_, test) => {
    expect(has(test)).toBe(true);
  });

  it('has news that came late, links, corrections and eras', () => {
    const { events, eras } = timeline;
    expect(events.filter(({ reported }) => reported).length).toBeGreaterThan(3);
    expect(events.filter(({ links }) => links.length > 0).length).toBeGreaterThan(3);
    expect(events.some(({ corrections }) => corrections.length > 0)).toBe(true);
    expect(eras.length).toBeGreaterThan(1);
  });
});

describe('stories far from today', () => {
  it('count years before our era as historians do: 133 BC is the year −132', () => {
    const { events } = timelineOf('stories/rome.json').timeline;
    const first = new Date(0).setUTCFullYear(-132, 0, 1);
    expect(events.find(({ id }) => id === 'tiberius')?.when.lo).toBe(first);
  });

  it('reach from the Big Bang to the space age', () => {
    const { events } = timelineOf('stories/cosmos.json').timeline;
    const years = (ms: number) => ms / (365.2425 * 86_400_000);
    expect(-13.8e9).toBeGreaterThanOrEqual(years(events[0]?.when.lo ?? 0));
    expect(-13.8e9).toBeCloseTo(years(events[0]?.when.hi ?? 0), -4);
    expect(events.at(-1)?.when.lo).toBe(Date.UTC(1957, 9, 4));
  });
});
