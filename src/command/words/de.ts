import type { CommandWords } from './words.ts';

const help = (version: string) => `event-timeline ${version} – Zeitleisten prüfen und umwandeln

AUFRUF
  event-timeline check DATEI|URL…      sagen, was an einer Zeitleiste falsch ist
  event-timeline convert DATEI --to …  sie in einem anderen Format schreiben
  event-timeline init [DATEI]          eine Datei zum Anfangen schreiben

BESCHREIBUNG
  Liest, was <event-timeline> liest: das eigene JSON, eine Liste von
  Ereignissen, Spalten, CSV und TSV, TimelineJS, iCalendar, JSON-LD nach
  schema.org. Das Format wird am Inhalt erkannt. Für DATEI kann - stehen: das,
  was aus einer Pipe kommt. Die Adresse einer Google-Tabelle darf so lauten, wie
  der Browser sie zeigt. Von einer Webseite wird das JSON gelesen, das sie in
  einem Skript trägt; ihre Listen lassen sich nur im Browser lesen.

BEFEHLE
  check DATEI|URL…
      Gibt die Probleme jeder Datei als Tabelle aus: wie schwer, in welcher
      Zeile und welchem Feld, den Wert, und was zu tun ist. Bei einem Fehler
      fehlt ein Ereignis, bei einer Warnung wird es gezeigt, aber; ein Hinweis
      ist gut zu wissen.
  convert DATEI --to json|csv|html|ics|jsonld
      Gibt die Zeitleiste in diesem Format aus. Was das Format nicht fassen
      kann, steht als Hinweis in der Fehlerausgabe; json fasst alles.
  init [DATEI]
      Schreibt eine kommentierte timeline.json, oder eine Tabelle, wenn DATEI
      auf .csv endet. Eine vorhandene Datei wird nie überschrieben.

OPTIONEN
  --format NAME     die Eingabe als dieses Format lesen, statt nachzusehen
  --json            check: die Probleme als JSON ausgeben
  --lang de|en      Sprache der Meldungen, und die, die convert wählt, wo ein
                    Format nur eine fasst; sonst die des Systems
  -o, --out DATEI   convert: in DATEI schreiben statt ausgeben
  --time-zone ZONE  Zone von Uhrzeiten ohne eigene, etwa Europe/Berlin
  --to FORMAT       convert: json, csv, html, ics oder jsonld
  -h, --help        dies ausgeben
  -V, --version     die Version ausgeben

RÜCKGABEWERT
  0  keine Fehler (Warnungen sind möglich)
  1  ein Ereignis, eine Datei oder Adresse war nicht zu lesen, oder eine Datei
     nicht zu schreiben
  2  der Aufruf war nicht zu verstehen

BEISPIELE
  event-timeline check zeitleiste.csv
  event-timeline check --json https://example.org/timeline.json
  event-timeline convert termine.ics --to json --out timeline.json
  event-timeline convert timeline.json --to html --lang de
`;

export const de: CommandWords = {
  lang: 'de',
  help,
  seeHelp: 'Hilfe: event-timeline --help',
  misuse: (misuse) => {
    switch (misuse.misuse) {
      case 'option':
        return misuse.found;
      case 'command':
        return `den Befehl „${misuse.found}“ gibt es nicht; möglich sind check, convert und init`;
      case 'no-command':
        return 'was ist zu tun? check, convert oder init angeben';
      case 'no-file':
        return 'eine Datei oder Adresse angeben';
      case 'one-file':
        return 'nur eine Datei angeben';
      case 'target':
        return 'das Format angeben: --to json, csv, html, ics oder jsonld';
      case 'language':
        return 'Meldungen gibt es auf Deutsch oder Englisch: --lang de oder --lang en';
    }
  },
  table: { level: 'Stufe', row: 'Zeile', field: 'Feld', value: 'Wert', message: 'Problem' },
  levels: { error: 'Fehler', warning: 'Warnung', note: 'Hinweis' },
  summary: (file, events, { error, warning, note }) =>
    `${file}: ${[
      count(events, 'Ereignis', 'Ereignisse'),
      `${error} Fehler`,
      count(warning, 'Warnung', 'Warnungen'),
      count(note, 'Hinweis', 'Hinweise'),
    ].join(', ')}`,
  fileReasons: {
    ENOENT: 'diese Datei oder diesen Ordner gibt es nicht',
    EACCES: 'der Zugriff ist nicht erlaubt',
    EISDIR: 'das ist ein Ordner',
    EEXIST: 'es gibt sie schon, und sie wird nicht überschrieben',
  },
  fileUnreadable: (reason) => `die Datei lässt sich nicht lesen: ${reason}`,
  fileUnwritable: (reason) => `die Datei lässt sich nicht schreiben: ${reason}`,
  nothingToConvert: 'Es gibt kein Ereignis, das sich umwandeln ließe.',
  losses: {
    'left-out': (field, format) => `„${field}“ hat in ${format} keinen Platz und fehlt dort`,
    simplified: (field, format) => `„${field}“ sagt in ${format} weniger als vorher`,
  },
  written: (file) => `Geschrieben: ${file}. Prüfen mit: event-timeline check ${file}`,
  starter: {
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
        },
        {
          $comment: 'status: confirmed, reported, planned, disputed oder cancelled',
          when: '2026-04',
          title: 'Ein Besuch wird erwartet',
          status: 'planned',
          group: 'gespraeche',
        },
      ],
    },
    csv: `Datum;Ende;Titel;Zusammenfassung;Ort;Gruppe;Status;Quelle;Quelle URL
24.11.2025;;Sie telefonieren;Was geschah, in ein, zwei Sätzen.;Berlin;Gespräche;confirmed;Agentur;https://example.org/bericht
24.02.2022;..;Der Krieg dauert an;;;;;;
April 2026;;Ein Besuch wird erwartet;;;Gespräche;planned;;
`,
  },
};

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
