import type { DataProblemWords } from './data-problems.ts';

/** Deutsche Sätze über Dokumente: was falsch ist, und wie es richtig wird. */
export const dataProblemsDe: DataProblemWords = {
  'load-missing': ({ url }) =>
    `Unter „${url}“ ist nichts zu finden (404): „src“ berichtigen oder das Dokument dort ablegen`,
  'load-refused': ({ url, status }) =>
    `Der Server gibt „${url}“ nicht heraus (Status ${status}): prüfen, ob eine Anmeldung nötig ist, oder es später noch einmal versuchen`,
  'load-failed': ({ url }) =>
    `„${url}“ ließ sich nicht laden: Adresse und Verbindung prüfen, bei einem fremden Server auch, ob er diese Seite zulässt (CORS)`,
  'input-empty': () => 'Es gibt keine Daten: ein Dokument mit einer Liste „events“ angeben',
  'input-html': () =>
    'Das ist eine Webseite oder XML, kein JSON: die Adresse prüfen, auch ob sie eine Anmeldung verlangt',
  'input-not-json': ({ line, column, found }) =>
    `Zeile ${line}, Spalte ${column}: kein gültiges JSON bei „${found}“; oft fehlt davor ein Komma oder Anführungszeichen oder ist eines zu viel`,
  'input-truncated': ({ line }) =>
    `Zeile ${line}: Die Daten brechen mittendrin ab; sind sie vollständig kopiert oder übertragen?`,
  'input-type': ({ value }) =>
    `Ein Dokument oder eine Liste von Ereignissen wird gebraucht, nicht „${value}“: JSON-Text oder ein Objekt angeben`,
  'input-unreadable': ({ value }) =>
    `Das Datenobjekt lässt sich nicht lesen (${value}): einfache Daten angeben`,
  'format-unknown': ({ value, allowed }) =>
    `Das Format „${value}“ gibt es nicht: weglassen oder eines von ${allowed} angeben`,
  'events-missing': () => 'Das Dokument hat keine Ereignisse: als Liste „events“ angeben',
  'events-empty': () => 'Die Liste der Ereignisse ist leer: mindestens ein Ereignis eintragen',
  'events-and-columns': () =>
    'Das Dokument hat „events“ und „columns“; nur „events“ wird gezeigt, also eines von beiden entfernen',
  'columns-length': ({ field, count, rows }) =>
    `Die Spalte „${field}“ hat ${count} Werte für ${rows} Ereignisse: je Ereignis einen angeben, null für keinen`,
  'not-a-text': ({ field }) =>
    `„${field}“ muss ein Text sein oder ein Text je Sprache wie {"de": "…", "en": "…"}`,
  'not-a-list': ({ field }) => `„${field}“ muss eine Liste sein: in eckige Klammern setzen`,
  'not-an-object': ({ field }) =>
    `„${field}“ muss ein Objekt mit Feldern sein, in geschweiften Klammern`,
  'when-missing': () => 'Das Datum fehlt: „when“ ergänzen, etwa 2025-11-24, 2025-11 oder 2022/..',
  'title-missing': () => 'Der Titel fehlt: „title“ mit wenigen Wörtern ergänzen',
  'field-missing': ({ field }) => `„${field}“ fehlt: ergänzen, oder entfernen, wozu es gehört`,
  'field-unknown': ({ field, nearest }) =>
    `Das Feld „${field}“ ist nicht bekannt und wird nicht gezeigt${nearest ? `; ist „${nearest}“ gemeint?` : ''}`,
  'moment-expected': ({ field }) =>
    `„${field}“ muss ein Tag oder Zeitpunkt sein, etwa 2025-11-24T20:21[Europe/Berlin]`,
  'end-before-start': () => 'Das Ende liegt vor dem Anfang: beide vertauschen',
  'id-duplicate': ({ value, given }) =>
    `Die id „${value}“ hat schon ein früheres Ereignis; dieses heißt „${given}“, bis es eine eigene hat`,
  'status-unknown': ({ value, nearest, allowed }) =>
    `Den Status „${value}“ gibt es nicht${nearest ? `; ist „${nearest}“ gemeint?` : `: einen von ${allowed} angeben`}`,
  'importance-range': () =>
    '„importance“ ist eine ganze Zahl von 1 (am wenigsten) bis 5 (am meisten); 3 wird angenommen',
  'group-unknown': ({ value, nearest }) =>
    `Die Gruppe „${value}“ gibt es nicht${nearest ? `; ist „${nearest}“ gemeint?` : ': in „groups“ ergänzen oder eine vorhandene angeben'}`,
  'group-duplicate': ({ value }) => `Die Gruppe „${value}“ steht zweimal da; die erste zählt`,
  'link-target-unknown': ({ value, nearest }) =>
    `Kein gezeigtes Ereignis hat die id „${value}“${nearest ? `; ist „${nearest}“ gemeint?` : ': die id berichtigen oder den Verweis entfernen'}`,
  'link-to-self': () =>
    'Das Ereignis verweist auf sich selbst: ein anderes nennen oder den Verweis entfernen',
  'link-type-unknown': ({ value, allowed }) =>
    `Die Verweisart „${value}“ gibt es nicht; „see“ wird angenommen: eine von ${allowed} angeben`,
  'url-unsafe': ({ allowed }) =>
    `Diese Adresse wird nicht verwendet: eine angeben, die mit ${allowed} beginnt`,
  'color-invalid': () => 'Das ist keine Farbe: etwa #1f5fae schreiben',
  'alt-missing': () =>
    'Dem Bild fehlt die Beschreibung für alle, die es nicht sehen: „alt“ ergänzen, "" bei bloßer Zierde',
  'language-tag': ({ found }) =>
    `„${found}“ ist keine Sprache: ein Kürzel wie de, en oder pt-BR angeben`,
  'time-zone-unknown': ({ value }) =>
    `Die Zeitzone „${value}“ gibt es nicht: einen Namen wie Europe/Berlin angeben. Bis dahin gelten Uhrzeiten als UTC`,
};
