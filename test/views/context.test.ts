import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../src/data/read.ts';
import { wordsFor } from '../../src/i18n/languages.ts';
import { type ContextInput, viewContext } from '../../src/views/context.ts';

const { timeline } = readTimeline({ events: [{ id: 'a', when: '2025-11-24', title: 'Call' }] });

function input(more: Partial<ContextInput> = {}): ContextInput {
  return {
    timeline,
    words: wordsFor('en'),
    lang: 'en',
    timeZone: 'UTC',
    mirrored: false,
    headingLevel: 2,
    selected: undefined,
    tabStop: undefined,
    now: undefined,
    // Made anew for each rendering.
    on: { select: () => undefined },
    ...more,
  };
}

describe('the context of a rendering', () => {
  it.each<[string, Partial<ContextInput>]>([
    ['nothing', {}],
    ['the open event', { selected: 'a' }],
    ['the focus', { tabStop: 'a' }],
    ['the clock of the reader, which the card alone shows', { readerZone: 'Asia/Tokyo' }],
  ])('says the same as the last one if %s is another', (_, change) => {
    const before = viewContext(input());
    const after = viewContext(input(change), before);
    expect(after.say).toBe(before.say);
    expect(after).toMatchObject(change);
  });

  it.each<[string, Partial<ContextInput>]>([
    ['the data', { timeline: readTimeline({ events: [] }).timeline }],
    ['the words', { words: wordsFor('de') }],
    ['the language', { lang: 'en-GB' }],
    ['the zone', { timeZone: 'Asia/Tokyo' }],
    ['the direction', { mirrored: true }],
    ['the level of headings', { headingLevel: 3 }],
    ['the moment it is told from', { now: 1 }],
    ['the event that distances count from', { origin: timeline.events[0] }],
    ['what is new', { news: new Map([['a', 'added']]) }],
  ])('says something else if %s is another', (_, change) => {
    const before = viewContext(input());
    expect(viewContext(input(change), before).say).not.toBe(before.say);
  });
});
