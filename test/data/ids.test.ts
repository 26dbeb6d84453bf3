import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveId } from '../../src/data/ids.ts';
import { readTimeline } from './read-sample.ts';

const ids = (...events: object[]) => {
  const { timeline } = readTimeline(
    events.map((event) => ({ when: '2025', title: 'a', ...event })),
  );
  return timeline.events.map(({ id }) => id);
};

describe('a derived id', () => {
  it.each([
    ['2025-11-24', 'Xi und Trump telefonieren', '2025-11-24-xi-und-trump-telefonieren'],
    ['2022-02-24/..', 'Überfall auf Kyjiw', '2022-02-24-uberfall-auf-kyjiw'],
    ['[2026-05..2026-12]', '  “Return”!  ', '2026-05-2026-12-return'],
    ['2022', 'Война и мир', '2022-воина-и-мир'],
    ['2022', '戦争', '2022-戦争'],
    ['2022', 'युद्ध', '2022-युद्ध'],
    ['2022', 'Straße', '2022-straße'],
  ])('of %s and %s is %s', (date, title, id) => {
    expect(deriveId(date, title)).toBe(id);
  });

  it('is made of the language that was written first, whoever reads', () => {
    expect(deriveId('2025', { de: 'Anruf', en: 'Call' })).toBe('2025-anruf');
  });

  it('tells titles apart that have no letters or are very long', () => {
    const long = 'wort '.repeat(40);
    const made = ['🎉', '🚀', long, `${long}!`, `${long}?`].map((title) => deriveId('2025', title));
    expect(new Set(made).size).toBe(made.length);
    for (const id of made) expect(id.length).toBeLessThan(80);
  });

  it('is short, one word, and the same each time, for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        (date, title) => {
          const id = deriveId(date, title);
          expect(id).toBe(deriveId(date, title));
          expect(id).toMatch(/^[\p{L}\p{M}\p{N}-]+$/u);
          expect(id.length).toBeLessThan(300);
        },
      ),
    );
  });
});

describe('ids', () => {
  it('are kept as given, numbers as text', () => {
    expect(ids({ id: 'a' }, { id: ' b ' }, { id: 7 })).toEqual(['a', 'b', '7']);
  });

  it('get a number where two are the same, and free numbers are not taken from anyone', () => {
    expect(ids({ id: 'a' }, { id: 'a' }, { id: 'a-2' }, { id: 'a' })).toEqual([
      'a',
      'a-3',
      'a-2',
      'a-4',
    ]);
    expect(ids({}, {}, {})).toEqual(['2025-a', '2025-a-2', '2025-a-3']);
  });

  it("never take an author's, even of an event below", () => {
    expect(ids({}, { id: '2025-a' })).toEqual(['2025-a-2', '2025-a']);
  });

  it('are different for every event, whatever was given', () => {
    const id = fc.option(fc.constantFrom('a', 'a-2', 'a-3', '2025-a', '2025-a-2', '__proto__'), {
      nil: undefined,
    });
    fc.assert(
      fc.property(fc.array(id, { maxLength: 30 }), (given) => {
        const made = ids(...given.map((one) => (one === undefined ? {} : { id: one })));
        expect(new Set(made).size).toBe(given.length);
        for (const one of given) if (one !== undefined) expect(made).toContain(one);
      }),
    );
  });

  it('that were derived can be linked to', () => {
    const { timeline, problems } = readTimeline([
      { when: '2025', title: 'a' },
      { when: '2026', title: 'b', links: [{ to: '2025-a' }] },
    ]);
    expect(problems).toEqual([]);
    expect(timeline.events[1]?.links).toEqual([{ to: '2025-a', type: 'see' }]);
  });

  it('do not slow down where a thousand times a hundred are the same', () => {
    const events = Array.from({ length: 100_000 }, (_, i) => ({
      when: '2025',
      title: 'a',
      id: `x${i % 10}`,
    }));
    const { timeline } = readTimeline(events);
    expect(new Set(timeline.events.map(({ id }) => id)).size).toBe(events.length);
  });
});
