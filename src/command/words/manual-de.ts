import type { Action } from '../actions.ts';

/** The German manual. */
export function manualDe(version: string, about: Action | undefined): string {
  return about === undefined ? whole(version) : pages[about];
}

const whole = (version: string) => `event-timeline ${version} – Zeitleisten prüfen und umwandeln

AUFRUF
  event-timeline check DATEI|URL…      sagen, was an einer Zeitleiste falsch ist
  event-timeline convert DATEI --to …  sie in einem anderen Format schreiben
  event-timeline init [DATEI]          eine Datei zum Anfangen schreiben
  event-timeline help [BEFEHL]         dies ausgeben oder die Hilfe zum Befehl

BESCHREIBUNG
  Liest, was <event-timeline> liest: das eigene JSON, Listen von Ereignissen,
  Spalten, JSON in Zeilen, CSV und TSV, TimelineJS (JSON und Tabelle),
  iCalendar, JSON-LD nach schema.org, Listen und Tabellen aus Webseiten. Das
  Format wird am Inhalt erkannt. Nichts wird verschickt; eine Adresse wird
  abgerufen.

OPTIONEN
  --lang de|en   Sprache der Meldungen; sonst die des Systems, sonst Englisch
  -h, --help     dies ausgeben, hinter einem Befehl dessen Hilfe
  -V, --version  die Version ausgeben

RÜCKGABEWERT
  0  keine Fehler (Warnungen sind möglich)
  1  ein Ereignis, eine Datei oder Adresse war nicht zu lesen, oder eine Datei
     nicht zu schreiben
  2  der Aufruf war nicht zu verstehen

UMGEBUNG
  NO_COLOR       wenn gesetzt, bleibt das Terminal ohne Farben; Dateien immer
  LANG, LC_ALL   Sprache der Meldungen, wo --lang keine nennt

BEISPIELE
  event-timeline init story.csv
  event-timeline check story.csv
  event-timeline convert story.csv --out story.json
`;

const reading = `  Für DATEI kann - stehen: das, was aus einer Pipe kommt; oder eine Adresse mit
  http(s). Der Link einer Google-Tabelle darf so lauten, wie der Browser ihn
  zeigt, wenn alle sie ansehen dürfen.

  Von einer Webseite zählt das erste <event-timeline>: die Liste oder das JSON
  darin oder die Datei, die es nennt. Aus einer Seite ohne eines wird das JSON
  mit Ereignissen gelesen oder die Liste oder Tabelle mit den meisten Daten oder
  das JSON-LD.`;

const readingOptions = `  --format NAME      die Eingabe als dieses Format lesen, statt nachzusehen:
                     json, ndjson, csv, tsv, timelinejs, timelinejs-sheet, ics,
                     json-ld, html
  --select SELEKTOR  diesen Teil einer Webseite lesen, etwa --select '#story'
  --time-zone ZONE   Zone von Uhrzeiten ohne eigene, etwa Europe/Berlin`;

const pages: Readonly<Record<Action, string>> = {
  check: `event-timeline check – sagen, was an Zeitleisten falsch ist

AUFRUF
  event-timeline check DATEI|URL… [OPTIONEN]

BESCHREIBUNG
  Sagt von jeder Datei, was sie ist und wie viele Ereignisse sie hat, und gibt
  ihre Probleme als Tabelle aus: wie schwer, in welcher Zeile und welchem Feld,
  den Wert, und was zu tun ist.

    Fehler   das Ereignis wird nicht gezeigt
    Warnung  es wird gezeigt, aber nicht wie gemeint
    Hinweis  gut zu wissen

${reading}

OPTIONEN
${readingOptions}
  --json             die Probleme als JSON ausgeben, für Programme
  --lang de|en       Sprache der Meldungen

RÜCKGABEWERT
  0 ohne Fehler, 1 bei einem Fehler, 2 bei einem unverständlichen Aufruf

BEISPIELE
  event-timeline check story.csv termine.ics
  event-timeline check --json https://example.org/timeline.json
  event-timeline check https://example.org/artikel.html --select '#story'
  curl -s https://example.org/timeline.json | event-timeline check -
`,
  convert: `event-timeline convert – eine Zeitleiste in einem anderen Format schreiben

AUFRUF
  event-timeline convert DATEI|URL --to FORMAT [OPTIONEN]
  event-timeline convert DATEI|URL --out NAME.FORMAT [OPTIONEN]

BESCHREIBUNG
  Gibt die Zeitleiste in diesem Format aus oder schreibt sie in eine Datei. Was
  nicht zu lesen war und was das Format nicht fassen kann, steht in der
  Fehlerausgabe.

    json    ein Dokument von <event-timeline>; fasst alles
    csv     eine Tabelle für Tabellenprogramme
    html    eine Liste für das Innere des Elements, lesbar ohne JavaScript
    ics     ein Kalender
    jsonld  schema.org, für Suchmaschinen

${reading}

OPTIONEN
  --to FORMAT        json, csv, html, ics oder jsonld; sonst das Ende des Namens
                     in --out
  -o, --out NAME     in diese Datei schreiben; eine vorhandene wird ersetzt
${readingOptions}
  --lang de|en       Sprache der Meldungen, und die gewählte, wo ein Format
                     Texte nur in einer fasst

RÜCKGABEWERT
  0 ohne Fehler, 1 wenn ein Ereignis nicht zu lesen oder die Datei nicht zu
  schreiben war, 2 bei einem unverständlichen Aufruf

BEISPIELE
  event-timeline convert termine.ics --to json > story.json
  event-timeline convert altes-timelinejs.json --out story.json
  event-timeline convert story.json --to html --lang de
`,
  init: `event-timeline init – eine Datei zum Anfangen schreiben

AUFRUF
  event-timeline init [DATEI] [--lang de|en]

BESCHREIBUNG
  Schreibt eine kommentierte timeline.json oder DATEI; eine Tabelle, wenn DATEI
  auf .csv endet. Eine vorhandene Datei wird nie überschrieben.

RÜCKGABEWERT
  0 wenn die Datei geschrieben wurde, 1 wenn nicht, 2 bei einem unverständlichen
  Aufruf

BEISPIELE
  event-timeline init
  event-timeline init story.csv --lang de
`,
};
