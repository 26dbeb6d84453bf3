import { describe, expect, it } from 'vitest';
import { leadingDate } from '../../src/data/leading-date.ts';

describe('the date in front of a line', () => {
  it.each([
    ['12. März 1848: Barrikaden', '12. März 1848', 'Barrikaden'],
    ['12. März 1848 – Barrikaden', '12. März 1848', 'Barrikaden'],
    ['12. März 1848 - Barrikaden', '12. März 1848', 'Barrikaden'],
    ['12. März 1848. Barrikaden', '12. März 1848', 'Barrikaden'],
    ['12. März 1848, Berlin: Barrikaden', '12. März 1848', 'Berlin: Barrikaden'],
    ['March 12, 1848: Barricades', 'March 12, 1848', 'Barricades'],
    ['1848–1850: Revolution', '1848–1850', 'Revolution'],
    ['1848 – 1850: Revolution', '1848 – 1850', 'Revolution'],
    ['1848 – die Revolution', '1848', 'die Revolution'],
    ['24. November 2025, 20.21 Uhr: Anruf', '24. November 2025, 20.21 Uhr', 'Anruf'],
    ['24.11.2025, 20:21: Anruf', '24.11.2025, 20:21', 'Anruf'],
    ['Mitte April 2026: Reise', 'Mitte April 2026', 'Reise'],
    ['44 v. Chr.: Cäsar stirbt', '44 v. Chr.', 'Cäsar stirbt'],
    ['2025-11-24: Anruf', '2025-11-24', 'Anruf'],
    ['12. März 1848', '12. März 1848', ''],
    ['12. März 1848:', '12. März 1848', ''],
  ])('of “%s” is “%s”', (line, typed, rest) => {
    expect(leadingDate(line)).toEqual({ typed, rest });
  });

  it.each([
    ['03/04/2025: Treffen', '03/04/2025', 'Treffen'],
    ['30. Februar 2024: Treffen', '30. Februar 2024', 'Treffen'],
    ['Montag, 12. März 1848: Treffen', 'Montag, 12. März 1848', 'Treffen'],
  ])('of “%s” is “%s”, though it is not right', (line, typed, rest) => {
    expect(leadingDate(line)).toEqual({ typed, rest });
  });

  it.each([
    'Barrikaden in Berlin',
    'Barrikaden: 12. März 1848',
    '12 Tote: ein Bericht',
    '1848 Barrikaden in Berlin',
    'Im Frühjahr: Barrikaden',
    'Heute: Barrikaden',
    '',
    ': ',
  ])('is not there in “%s”', (line) => {
    expect(leadingDate(line)).toBe(undefined);
  });

  it('is not looked for in a whole book', () => {
    expect(leadingDate(`${'wort '.repeat(100_000)}, 1848: x`)).toBe(undefined);
  });
});
