import { describe, expect, it } from 'vitest';
import { de } from '../../src/i18n/de.ts';
import { en } from '../../src/i18n/en.ts';
import type { Status, TimelineEvent } from '../../src/model/timeline.ts';
import { parseWhen } from '../../src/time/edtf.ts';
import { formatWhen } from '../../src/time/format.ts';
import { certainty, isDayUnknown, isRough } from '../../src/views/certainty.ts';

function event(date: string, status: Status = 'confirmed', reported?: string): TimelineEvent {
  const when = parseWhen(date);
  const known = reported === undefined ? undefined : parseWhen(reported);
  if (!('kind' in when) || (known && !('kind' in known))) throw new Error(date);
  return {
    id: date,
    when,
    title: date,
    tags: [],
    importance: 3,
    status,
    sources: [],
    links: [],
    corrections: [],
    ...(known ? { reported: known } : {}),
  };
}

const say = (given: TimelineEvent, style: 'short' | 'full') =>
  certainty(given, de, (when, length) => formatWhen(when, 'de', { style: length }), style);

describe('certainty in words', () => {
  it.each<[string, Status, string[], string[]]>([
    ['2025-11-24', 'confirmed', [], []],
    ['2025-11', 'confirmed', ['Tag nicht bekannt'], ['Tag nicht bekannt']],
    ['2025', 'confirmed', [], ['genaues Datum nicht bekannt']],
    [
      '[2025-05..2025-12]',
      'confirmed',
      ['genaues Datum nicht bekannt'],
      ['genaues Datum nicht bekannt'],
    ],
    ['2025-11-24', 'reported', ['berichtet'], ['berichtet, nicht bestätigt']],
    ['2025-11-24', 'disputed', ['umstritten'], ['umstritten']],
    ['2025-11-24', 'cancelled', ['abgesagt'], ['abgesagt']],
    ['2026-04', 'planned', ['geplant'], ['geplant', 'Tag steht noch nicht fest']],
    ['2022-02-24/..', 'confirmed', ['dauert an'], ['dauert an']],
    // The printed date says "Ende unbekannt" itself.
    ['2022-02-24/', 'confirmed', [], []],
    ['/2022-02-24', 'confirmed', [], []],
    ['../2022-02-24', 'confirmed', ['Beginn offen'], ['Beginn offen']],
    ['[2025-05-01,2025-12-01]', 'confirmed', [], ['einer von mehreren Zeitpunkten']],
    ['{2025-05-01,2025-12-01}', 'confirmed', [], []],
    ['2025-11-24~', 'confirmed', [], ['Datum ungefähr']],
    ['2025-11-24?', 'confirmed', [], ['Datum unsicher']],
    [
      '2022-02~/..',
      'reported',
      ['berichtet', 'dauert an'],
      ['berichtet, nicht bestätigt', 'dauert an', 'Datum ungefähr'],
    ],
  ])('%s, %s: %j in a list, %j in the card', (date, status, short, full) => {
    expect(say(event(date, status), 'short')).toEqual(short);
    expect(say(event(date, status), 'full')).toEqual(full);
  });

  it('says in the card since when something is known', () => {
    expect(say(event('2025-11-20', 'confirmed', '2025-11-24'), 'full')).toEqual([
      'bekannt seit 24. November 2025',
    ]);
  });

  it('says beside the date since when something is known that came out later', () => {
    const late = event('2025-11-20', 'confirmed', '2025-11-24');
    expect(say(late, 'short')).toEqual(['bekannt seit 24. Nov. 2025']);
    expect(say(event('2026-04-01', 'planned', '2025-11-24'), 'short')).toEqual(['geplant']);
  });

  it('says what a printed date would have said where other words stand in its place', () => {
    const dateText = 'irgendwann';
    const told = (date: string) => say({ ...event(date), dateText }, 'short');
    expect(told('2022-02-24/')).toEqual(['Ende nicht bekannt']);
    expect(told('/2022-02-24')).toEqual(['Beginn nicht bekannt']);
    expect(told('2022-02-24%')).toEqual(['Datum ungefähr', 'Datum unsicher']);
    expect(told('[2025-05-01,2025-12-01]')).toEqual(['einer von mehreren Zeitpunkten']);
  });

  it('says that something was put right', () => {
    const date = event('2025-11-25').when;
    const corrected = { ...event('2025-11-24'), corrections: [{ date, text: 'x' }] };
    expect(say(corrected, 'short')).toEqual(['berichtigt']);
    expect(say(corrected, 'full')).toEqual(['berichtigt']);
  });

  it.each([
    ['2025-11', true],
    ['2025', true],
    ['[2025-05..2025-12]', true],
    ['2025-11-24', false],
    ['2025-11-24T20:21', false],
    ['2025/2026', false],
    ['{2025-11-24,2025-11-25}', false],
  ])('%s: day unknown = %s', (date, unknown) => {
    expect(isDayUnknown(event(date).when)).toBe(unknown);
  });
});

describe("an author's own words for a date", () => {
  it.each([
    ['vor etwa 300 000 Jahren', []],
    ['um 1850 herum', []],
    ['ca. 1850', []],
    ['≈ 1850', []],
    ['vor mindestens 51 200 Jahren', ['Datum ungefähr']],
    ['im Museum seit 1850', ['Datum ungefähr']],
  ])('%s: what else is said of a rough date is %j', (dateText, more) => {
    expect(say({ ...event('1850~'), dateText }, 'short')).toEqual(more);
    expect(say({ ...event('1850~'), dateText: { de: dateText, en: 'then' } }, 'short')).toEqual(
      more,
    );
  });

  it('never hide that the source doubts a date', () => {
    expect(say({ ...event('1850%'), dateText: 'etwa 1850' }, 'short')).toEqual(['Datum unsicher']);
  });
});

describe('the plain whisker of a date that names no day', () => {
  it.each([
    ['1850', true],
    ['1850-04', true],
    ['[1850..1852]', true],
    ['1850~', false],
    ['1850?', false],
    ['1850-04-01', false],
    ['[1850,1852]', false],
  ])('%s: %s', (date, rough) => {
    expect(isRough(event(date).when)).toBe(rough);
  });
});

describe('words of the views', () => {
  /** Every leaf by its path, functions called with samples, so that nothing is left empty. */
  const leaves = (node: unknown, path: string): [string, string][] => {
    if (typeof node === 'function') return [[path, String(node('A', 'B', ['C']))]];
    if (typeof node !== 'object' || node === null) return [[path, String(node)]];
    return Object.entries(node).flatMap(([key, value]) => leaves(value, `${path}.${key}`));
  };
  const german = new Map(leaves(de.ui, 'ui'));
  const english = new Map(leaves(en.ui, 'ui'));

  it('are the same set in German and English', () => {
    expect([...german.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('are never empty and never lose an argument on the way', () => {
    for (const [path, text] of [...german, ...english]) {
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|\[object/);
    }
  });

  it('tell one from many', () => {
    for (const { ui } of [de, en]) {
      expect(ui.notice.leftOut(1)).not.toContain('1');
      expect(ui.notice.leftOut(3)).toContain('3');
      expect(ui.card.sources(1)).not.toBe(ui.card.sources(2));
    }
  });
});
