import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/data/encoding.ts';
import { readTimeline } from './read-sample.ts';

const load = (name: string) =>
  readTimeline(decodeText(readFileSync(path.join(import.meta.dirname, 'files', name))), {
    timeZone: 'Europe/Berlin',
  });

describe('a file as a newsroom has it', () => {
  it('from Google Sheets, with lines in cells and an impossible day', () => {
    const { timeline, problems } = load('google-sheet.csv');
    expect(timeline.events).toMatchObject([
      {
        when: { text: '2022-02-24/..' },
        title: 'Russland greift die Ukraine an',
        summary: 'Der Angriff beginnt an mehreren Fronten.\nKiew wird beschossen.',
        place: 'Kiew',
        group: 'Krieg',
        tags: ['Krieg', 'Ukraine'],
        extra: { Redaktion: 'mei' },
      },
      {
        when: { text: '2025-11-24T20:21', lo: Date.UTC(2025, 10, 24, 19, 21) },
        summary:
          'Thema ist laut Xinhua auch „Taiwan“, heißt es: "wichtig für die Nachkriegsordnung".',
        status: 'confirmed',
        tags: ['Taiwan', 'China'],
        media: {
          url: 'https://img.example/xi.jpg',
          alt: 'Xi Jinping am Telefon',
          credit: 'Agentur',
        },
        sources: [{ name: 'ntv.de', url: 'https://www.ntv.de/politik/' }],
      },
      {
        dateText: 'Mitte April 2026',
        status: 'planned',
        sources: [{ name: 'reuters.com', url: 'https://www.reuters.com/world/' }],
        extra: { Redaktion: 'öz' },
      },
    ]);
    expect(problems).toMatchObject([
      { code: 'date-no-such-day', level: 'error', row: 6, field: 'Datum', value: '31.11.2025' },
    ]);
  });

  it('from a German Excel, in Windows-1252 with semicolons', () => {
    const { timeline, problems } = load('excel-german.csv');
    expect(problems).toEqual([]);
    expect(timeline.events).toMatchObject([
      {
        when: { text: '1848-03-01' },
        title: 'Petition an König Ludwig',
        summary: '„Märzforderungen“ – Pressefreiheit, Schwurgerichte',
        importance: 4,
        extra: { 'Länge in €': '1,50' },
      },
      { when: { text: '1848-03-18' }, importance: 5, extra: { 'Länge in €': '2,75' } },
      { when: { text: '1850~' }, title: 'Die Reaktion siegt' },
    ]);
  });

  it('from an American Excel, as "Unicode text" in UTF-16 with tabs', () => {
    const { timeline, problems } = load('excel-unicode.txt');
    expect(problems).toEqual([]);
    expect(timeline.events).toMatchObject([
      { when: { text: '1986-04-26' }, place: 'Чорнобиль', group: 'Disaster' },
      { when: { text: '1986-05-01/1986-05-09' }, place: 'Київ', group: 'Politics' },
      { when: { text: '2000-12-15' } },
    ]);
  });

  it('written by hand, with marks astray', () => {
    const { timeline, problems } = load('by-hand.csv');
    expect(timeline.events).toMatchObject([
      {
        id: 'bill',
        title: 'The "Lex Example" is tabled',
        sources: [
          { name: 'Gazette', url: 'https://gazette.example/5' },
          { name: 'parliament.example', url: 'https://parliament.example/bill' },
        ],
      },
      {
        id: 'vote',
        links: [{ to: 'bill', type: 'responds-to' }],
        corrections: [{ text: 'The count was 312, not 321', date: { text: '2024-06-20' } }],
      },
      { id: 'law', links: [{ to: 'bill' }, { to: 'vote' }], extra: { '#11': 'one more' } },
    ]);
    expect(problems).toMatchObject([
      { code: 'quotation-stray', row: 2 },
      { code: 'quotation-stray', row: 3 },
      { code: 'cells-surplus', row: 4, value: ' one more' },
    ]);
  });
});
