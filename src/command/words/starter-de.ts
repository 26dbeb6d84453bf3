import type { Starter } from './words.ts';

/** What `init` writes in German. */
export const starterDe: Starter = {
  document: {
    $comment:
      'Felder namens $comment sind für Kollegen und werden nie gezeigt. Jedes Ereignis braucht "when" und "title"; alles andere darf fehlen.',
    title: 'Was die Ereignisse zeigen, in einem kurzen Satz',
    intro: 'Ein, zwei Sätze unter dem Titel.',
    lang: 'de',
    timeZone: 'Europe/Berlin',
    groups: [
      {
        $comment: 'Die Stränge der Geschichte, höchstens acht.',
        id: 'gespraeche',
        label: 'Gespräche',
      },
    ],
    events: [
      {
        $comment: 'Daten: 2025-11-24, 2025-11, 2025, 2025-11-24T20:21; ungefähr: 1450~',
        when: '2025-11-24T20:21',
        title: 'Sie telefonieren',
        summary: 'Was geschah, in ein, zwei Sätzen.',
        place: 'Berlin',
        group: 'gespraeche',
        sources: [{ name: 'Agentur', url: 'https://example.org/bericht' }],
      },
      {
        $comment: 'Etwas, das dauert: 2022-02-24/2025-11-24; ohne Ende: 2022-02-24/..',
        when: '2022-02-24/..',
        title: 'Der Krieg dauert an',
        importance: 5,
        sources: [{ name: 'Agentur', url: 'https://example.org/bericht' }],
      },
      {
        $comment: 'status: confirmed, reported, planned, disputed oder cancelled',
        when: '2026-04',
        title: 'Ein Besuch wird erwartet',
        status: 'planned',
        group: 'gespraeche',
        sources: [{ name: 'Agentur', url: 'https://example.org/bericht' }],
      },
    ],
  },
  csv: `Datum;Ende;Titel;Zusammenfassung;Ort;Gruppe;Status;Quelle;Quelle URL
24.11.2025;;Sie telefonieren;Was geschah, in ein, zwei Sätzen.;Berlin;Gespräche;confirmed;Agentur;https://example.org/bericht
24.02.2022;..;Der Krieg dauert an;;;;;Agentur;https://example.org/bericht
April 2026;;Ein Besuch wird erwartet;;;Gespräche;planned;Agentur;https://example.org/bericht
`,
};
