import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../src/data/read.ts';
import { fitFlags } from '../../src/layout/fit-flags.ts';
import { flagTexts } from '../../src/layout/flag-texts.ts';
import { measureSpan } from '../../src/layout/spans.ts';
import type { TimelineEvent } from '../../src/model/timeline.ts';
import { axisData, axisScale } from '../../src/scale/axis.ts';

const metrics = { width: (text: string) => text.length * 7, lineHeight: () => 18 };
const events = (...rows: object[]) => readTimeline({ events: rows }).timeline.events;

/** The words of the track, where the events `marked` bear a mark. */
const words = (...marked: string[]) => ({
  date: ({ when }: TimelineEvent) => when.text,
  spanDate: ({ when }: TimelineEvent) => when.text,
  title: ({ title }: TimelineEvent) => String(title),
  mark: ({ id }: TimelineEvent) => (marked.includes(id) ? 'Corrected' : ''),
});

describe('the room that a mark takes', () => {
  const [a, b] = [
    { id: 'a', when: '2025-11-24', title: 'Talk' },
    { id: 'b', when: '2025-11-24', title: 'Walk' },
  ];
  const mark = 'Corrected'.length * 7;

  it('is beside the date of an event that has one for itself', () => {
    const [plain] = flagTexts(events(a), words(), metrics);
    const [marked] = flagTexts(events(a), words('a'), metrics);
    expect((marked?.width ?? 0) - (plain?.width ?? 0)).toBeGreaterThanOrEqual(mark);
    expect(marked?.height).toBe(plain?.height);
    expect([plain?.marked, marked?.marked]).toEqual([false, true]);
  });

  it('is none where the title is longer than the date with it', () => {
    const long = { ...a, title: 'Xi and Trump talk about peace on the phone for a very long time' };
    const width = (...marked: string[]) =>
      flagTexts(events(long), words(...marked), metrics)[0]?.width;
    expect(width('a')).toBe(width());
  });

  it('is after the title where several share a date', () => {
    const long = { ...b, title: 'A walk for so long' };
    const width = (...marked: string[]) =>
      flagTexts(events(a, long), words(...marked), metrics)[0]?.width ?? 0;
    expect(width('b') - width()).toBeGreaterThanOrEqual(mark);
    // Beside the longer title there is room for the mark of the shorter one.
    expect(width('a')).toBe(width());
  });

  it('is after the date of what lasts', () => {
    const [span] = events({ id: 'a', when: '2025-01/2025-11', title: 'War' });
    const data = span && axisData([span], undefined);
    if (!span || !data) throw new Error('no axis');
    const scale = axisScale(data, 'linear', 900);
    const width = (...marked: string[]) =>
      measureSpan(span, scale, undefined, words(...marked), metrics).labelWidth;
    expect(width('a') - width()).toBeGreaterThanOrEqual(mark);
  });
});

describe('where not all have room', () => {
  const crowd = events(
    ...Array.from({ length: 60 }, (_, i) => ({
      id: `n${i}`,
      when: `2025-01-01T${String(i % 24).padStart(2, '0')}:${String(i).padStart(2, '0')}Z`,
      title: `Event number ${i}`,
      importance: i === 7 ? 1 : 5,
    })),
  );
  const data = axisData(crowd, undefined);
  if (!data) throw new Error('no axis');
  const scale = axisScale(data, 'linear', 500);
  const labelled = (...marked: string[]) =>
    fitFlags(flagTexts(crowd, words(...marked), metrics), scale, metrics, {})
      .flags.filter((flag) => flag.labelled)
      .flatMap((flag) => flag.events.map(({ id }) => id));

  it('what is marked goes before what is more important', () => {
    expect(labelled().length).toBeLessThan(60);
    expect(labelled()).not.toContain('n7');
    expect(labelled('n7')).toContain('n7');
  });
});
