import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipText, oneLine, wrapText } from '../../src/layout/text.ts';

/** Every character is 7 px wide. */
const metrics = { width: (text: string) => text.length * 7, lineHeight: () => 18 };
const ALONE = { maxWidth: 150, maxLines: 2 };
const wrap = (text: string) => wrapText(text, 'title', metrics, ALONE);

describe('a title', () => {
  it.each([
    ['stays on one line where it fits', 'Franklin stirbt', ['Franklin stirbt']],
    [
      'is broken evenly',
      'Marius wird zum ersten Mal Konsul',
      ['Marius wird zum', 'ersten Mal Konsul'],
    ],
    [
      'has the longer line first where both breaks are alike',
      'Gaius Gracchus stirbt bald',
      ['Gaius Gracchus', 'stirbt bald'],
    ],
    [
      'leaves no short word alone at the top',
      'Anna Grünwald stirbt 95',
      ['Anna Grünwald', 'stirbt 95'],
    ],
    [
      'is broken after a pause',
      'Großbritannien: ab 30 und mit Besitz',
      ['Großbritannien:', 'ab 30 und mit Besitz'],
    ],
    [
      'that is too wide anyway is broken where it reads well',
      'Menschen und Schimpansen trennen sich',
      ['Menschen und Schimpansen', 'trennen sich'],
    ],
    [
      'of one long word stays whole',
      'Donaudampfschifffahrtsgesellschaft',
      ['Donaudampfschifffahrtsgesellschaft'],
    ],
  ])('%s', (_, text, lines) => {
    expect(wrap(text).lines).toEqual(lines);
  });

  it.each([
    ['broken where it has two lines', 'X'.repeat(50), [/^X{41}$/, /^X{9}$/]],
    ['cut off after them', 'X'.repeat(160), [/^X{41}$/, /^X{40}…$/]],
    ['cut between letters, not before an accent', 'e\u0301'.repeat(160), [/\u0301$/, /\u0301…$/]],
  ])('with a word wider than any flag is %s', (_, text, expected) => {
    const { lines, width } = wrap(text);
    expect(lines).toHaveLength(expected.length);
    for (const [i, line] of lines.entries()) expect(line).toMatch(expected[i] ?? '');
    expect(width).toBeLessThanOrEqual(16 * metrics.lineHeight());
  });

  it('on one line ends where its room does', () => {
    expect(oneLine('Anna und Berta', 'span', metrics, 70)).toBe('Anna und…');
    expect(oneLine(`${'X'.repeat(160)} fällt`, 'span', metrics, 1000)).toMatch(/^X{40}… fällt$/);
    expect(clipText('Anna', 'span', metrics, 1)).toBe('A…');
  });

  it('loses no word, has at most two lines, and is hardly wider than it must be', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,14}[:,]?$/), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        const { lines, width } = wrap(text);
        expect(lines.join(' ')).toBe(text);
        expect(lines.length).toBeLessThanOrEqual(2);
        expect(width).toBe(Math.max(...lines.map((line) => line.length * 7)));
        const least = Math.min(
          ...list.map((__, i) => {
            const first = list.slice(0, i + 1).join(' ').length;
            return 7 * Math.max(first, text.length - first - 1);
          }),
        );
        expect(width).toBeLessThanOrEqual(Math.max(150, least * 1.1));
      }),
    );
  });
});
