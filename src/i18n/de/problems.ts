import type { ProblemWords } from '../words.ts';

/** German sentences about data and dates: what is wrong, and the mend. */
export const problemsDe: ProblemWords = {
  'load-missing': ({ url, status }) =>
    `Unter „${url}“ ist nichts zu finden (${status}): „src“ berichtigen oder das Dokument dort ablegen`,
  'load-refused': ({ url, status }) =>
    `Der Server gibt „${url}“ nicht heraus (Status ${status}): prüfen, ob eine Anmeldung nötig ist, oder es später noch einmal versuchen`,
  'load-failed': ({ url }) =>
    `„${url}“ ließ sich nicht laden: Adresse und Verbindung prüfen, auch ob sie auf einen anderen Server umleitet, etwa zu einer Anmeldung`,
  'load-address': ({ url }) =>
    `Von „${url}“ lässt sich nichts laden: eine Adresse angeben, die mit https beginnt oder von der Seite ausgeht. Eine als Datei geöffnete Seite braucht einen Webserver`,
  'load-blocked': ({ url, target }) =>
    `„${url}“ auf einem fremden Server hat dieser Seite nicht geantwortet: Adresse und Verbindung prüfen, auch ob jener Server mit „Access-Control-Allow-Origin: ${target}“ antwortet (CORS)`,
  'load-empty': ({ url, status }) =>
    `Der Server hat für „${url}“ nichts geschickt (Status ${status}): das Dokument dort ablegen`,
  'load-login': ({ url, target }) =>
    `„${url}“ leitet auf die Webseite „${target}“ um, vermutlich eine Anmeldung: das Dokument öffentlich machen oder „src“ berichtigen`,
  'load-mixed': ({ url }) =>
    `Die Seite ist verschlüsselt, „${url}“ nicht, daher sperrt der Browser sie: die Adresse mit https angeben`,
  'load-not-text': ({ url }) =>
    `„${url}“ ist kein Text, sondern vielleicht eine Arbeitsmappe, ein Bild oder ein Archiv: als JSON oder als CSV in UTF-8 speichern`,
  'load-offline': ({ url }) =>
    `„${url}“ ließ sich nicht laden, weil keine Verbindung zum Internet besteht: Verbindung prüfen und erneut versuchen`,
  'load-timeout': ({ url }) =>
    `Von „${url}“ kam lange nichts: Verbindung und Server prüfen oder es später noch einmal versuchen`,
  'load-too-large': ({ url, limit }) =>
    `„${url}“ ist größer als ${limit}: weglassen, was nicht gezeigt wird, oder die Ereignisse als Spalten angeben`,
  'load-truncated': ({ url }) =>
    `Die Übertragung von „${url}“ brach ab: erneut versuchen und, wenn das nicht hilft, die Datei auf dem Server prüfen`,
  'load-unavailable': ({ url, status }) =>
    `Der Server kann „${url}“ gerade nicht herausgeben (Status ${status}): es später noch einmal versuchen`,
  'encoding-guessed': () =>
    'Der Text ist nicht in UTF-8 und wurde als Windows-1252 gelesen: bei falschen Buchstaben in UTF-8 speichern',
  'input-empty': () => 'Es gibt keine Daten: ein Dokument mit einer Liste „events“ angeben',
  'input-html': () =>
    'Das ist eine Webseite oder XML, keine Daten: die Adresse prüfen, auch ob sie eine Anmeldung verlangt',
  'input-not-json': ({ line, column, found }) =>
    line === '1' && column === '1'
      ? 'Der Text beginnt weder wie JSON noch wie eine Tabelle: in der ersten Zeile einer Tabelle die Spalten benennen, etwa „Datum“ und „Titel“'
      : `Zeile ${line}, Spalte ${column}: kein gültiges JSON bei „${found}“; oft fehlt davor ein Komma oder Anführungszeichen oder ist eines zu viel`,
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
  'items-many': ({ field, count, rows }) =>
    `„${field}“ hat ${count} Einträge, von denen nur die ersten ${rows} gelesen werden: weglassen, was nicht gezeigt wird`,
  'problems-many': ({ count }) =>
    `${count} weitere Befunde stehen nicht in der Liste: zuerst diese beheben`,
  'not-a-text': ({ field }) =>
    `„${field}“ muss ein Text sein oder ein Text je Sprache wie {"de": "…", "en": "…"}`,
  'not-a-list': ({ field }) => `„${field}“ muss eine Liste sein: in eckige Klammern setzen`,
  'not-an-object': ({ field }) =>
    `„${field}“ muss ein Objekt mit Feldern sein, in geschweiften Klammern`,
  'when-missing': () => 'Das Datum fehlt: „when“ ergänzen, etwa 2025-11-24, 2025-11 oder 2022/..',
  'title-missing': () => 'Der Titel fehlt: mit wenigen Wörtern ergänzen',
  'field-missing': ({ field }) => `„${field}“ fehlt: ergänzen, oder entfernen, wozu es gehört`,
  'field-unknown': ({ field, nearest, count, rows }) =>
    `Das Feld „${field}“ ist nicht bekannt und wird nicht gezeigt${rows && ` (${count} ×, Zeilen ${rows})`}${nearest ? `; ist „${nearest}“ gemeint?` : ': den Namen prüfen oder es weglassen'}`,
  'no-counterpart': ({ field, count }) =>
    `„${field}“ hat hier keine Entsprechung und bleibt weg${count === '1' ? '' : ` (${count} ×)`}: prüfen, ob es fehlt`,
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
  'group-duplicate': ({ value }) =>
    `Die Gruppe „${value}“ steht zweimal da; die erste zählt, die zweite entfernen`,
  'link-target-unknown': ({ value, nearest }) =>
    `Kein gezeigtes Ereignis hat die id „${value}“${nearest ? `; ist „${nearest}“ gemeint?` : ': die id berichtigen oder den Verweis entfernen'}`,
  'link-to-self': () =>
    'Das Ereignis verweist auf sich selbst: ein anderes nennen oder den Verweis entfernen',
  'link-type-unknown': ({ value, allowed }) =>
    `Die Verweisart „${value}“ gibt es nicht; „see“ wird angenommen: eine von ${allowed} angeben`,
  'url-unsafe': ({ allowed }) =>
    `Diese Adresse wird nicht verwendet: eine angeben, die mit ${allowed} beginnt`,
  'value-invalid': ({ field, value, allowed }) =>
    `„${field}“ kann nicht „${value}“ sein und entfällt; erlaubt: ${allowed}`,
  'color-invalid': () => 'Das ist keine Farbe: etwa #1f5fae schreiben',
  'alt-missing': () =>
    'Dem Bild fehlt die Beschreibung für alle, die es nicht sehen: „alt“ ergänzen, "" bei bloßer Zierde',
  'language-tag': ({ found }) =>
    `„${found}“ ist keine Sprache: ein Kürzel wie de, en oder pt-BR angeben`,
  'time-zone-unknown': ({ value }) =>
    `Die Zeitzone „${value}“ gibt es nicht: einen Namen wie Europe/Berlin angeben. Bis dahin gelten Uhrzeiten als UTC`,
  'load-not-shared': ({ url }) =>
    `Die Tabelle unter „${url}“ ist nicht für alle freigegeben: in Google Tabellen „Freigeben“ und „Jeder, der über den Link verfügt“ wählen, oder „Datei“, „Freigeben“, „Im Web veröffentlichen“`,
  'header-missing': () =>
    'Die erste Zeile muss die Spalten benennen: mindestens „when“ und „title“ oder „Datum“ und „Titel“ werden gebraucht',
  'column-duplicate': ({ field, other }) =>
    `Die Spalten „${other}“ und „${field}“ bedeuten dasselbe, nur die erste wird gezeigt: eine davon entfernen oder umbenennen`,
  'cells-surplus': ({ count, columns }) =>
    `Die Zeile hat ${count} Zellen für ${columns} Spalten: einen Text, der das Trennzeichen enthält, in Anführungszeichen setzen`,
  'quotation-stray': () =>
    'Ein Anführungszeichen in dieser Zeile ist nicht geschlossen oder nicht verdoppelt: die Zeile prüfen und Anführungszeichen innerhalb eines Textes doppelt schreiben',
  'confirmed-future': ({ value, found, other }) =>
    `Das Ereignis heißt „${value}“, sein Datum ${found} liegt aber nach „asOf“ (${other}): „planned“ schreiben, oder Datum oder „asOf“ berichtigen`,
  'event-duplicate': ({ value, other }) =>
    `„${value}“ steht mit demselben Datum schon in Zeile ${other}: eines von beiden entfernen oder in den Titeln sagen, was sie unterscheidet`,
  'planned-past': ({ value, found, other }) =>
    `Das Ereignis heißt „${value}“, sein Datum ${found} liegt aber vor „asOf“ (${other}): sagen, was daraus wurde, oder Datum oder „asOf“ berichtigen`,
  'source-missing': ({ count, rows }) =>
    `Es ist keine Quelle genannt${rows && ` (${count} ×, Zeilen ${rows})`}: „sources“ ergänzen, oder einmal „source“ für das ganze Dokument`,
  'time-repeated': ({ value, zone }) =>
    `Die Uhren in ${zone} zeigen ${value} zweimal, die frühere Zeit wird angenommen: schreiben, welche gemeint ist, etwa 02:30+01:00`,
  'time-skipped': ({ value, zone }) =>
    `Die Uhren in ${zone} zeigen ${value} nie, denn sie werden dann vorgestellt: die Uhrzeit berichtigen`,
  'zone-missing': ({ value, count, rows }) =>
    `Die Uhrzeit ${value} hat keine Zeitzone und gilt als UTC${rows && ` (${count} ×, Zeilen ${rows})`}: „timeZone“ für das ganze Dokument ergänzen oder die Uhrzeit wie 20:21+01:00 schreiben`,

  'date-not-text': ({ value }) =>
    `Ein Datum ist ein Text wie „2025-11-24“, hier steht ${value}: in Anführungszeichen setzen`,
  'date-empty': () => 'Das Datum ist leer: etwa 2025-11-24, 2025-11 oder 2025 schreiben',
  'date-trailing': ({ position, found }) =>
    `Zeichen ${position}: Das Datum ist vor „${found}“ zu Ende; den Rest streichen oder 2025-11-24, 2025-11-24T20:21 oder 2022/2025 schreiben`,
  'date-blank': ({ position }) =>
    `Zeichen ${position}: Vor und nach dem Datum darf nichts Leeres stehen; löschen`,
  'date-basic': ({ found }) => `Jahr, Monat und Tag brauchen Bindestriche: ${found} schreiben`,
  'date-year': ({ position }) =>
    `Zeichen ${position}: Ein Datum beginnt mit einem vierstelligen Jahr wie 2025-11-24; längere Jahre werden Y12345 geschrieben`,
  'date-two-digits': ({ position }) =>
    `Zeichen ${position}: Monat und Tag haben je zwei Ziffern und davor einen Bindestrich, wie 2025-01-09`,
  'date-year-zero': () =>
    'Das Jahr -0000 gibt es nicht: 0000 für 1 v. Chr. schreiben, -0001 für 2 v. Chr.',
  'date-long-year': ({ position, found }) =>
    `Zeichen ${position}: Y steht vor fünf oder mehr Ziffern ohne führende Null, nicht vor ${found}; ein vierstelliges Jahr ohne Y schreiben`,
  'date-exponent': ({ position }) => `Zeichen ${position}: Nach E fehlen Ziffern, wie in Y17E8`,
  'date-decimal': ({ position, found }) =>
    `Zeichen ${position}: Ein Jahr hat keine Dezimalstellen; ${found} schreiben`,
  'date-too-far': ({ position }) =>
    `Zeichen ${position}: Jahre werden bis 1E15 gezählt; eine kleinere Zahl schreiben`,
  'date-significant': ({ position, most }) =>
    `Zeichen ${position}: Nach S steht, wie viele Ziffern gelten, 1 bis ${most}, wie in 1950S2`,
  'date-month': ({ position, found }) =>
    `Zeichen ${position}: Den Monat ${found} gibt es nicht; 01 bis 12 schreiben, für Jahreszeiten und Teile des Jahres 21 bis 41`,
  'date-day': ({ position, found }) =>
    `Zeichen ${position}: Den Tag ${found} gibt es nicht; 01 bis 31 schreiben`,
  'date-no-such-day': ({ position, found }) =>
    `Zeichen ${position}: ${found} steht in keinem Kalender; der Monat hat weniger Tage, also Tag oder Monat berichtigen`,
  'date-season-day': ({ position }) =>
    `Zeichen ${position}: Eine Jahreszeit (21 bis 41 anstelle des Monats) hat keinen Tag; ihn weglassen`,
  'date-season-year': ({ position }) =>
    `Zeichen ${position}: Eine Jahreszeit braucht ein Jahr ohne X`,
  'date-time-needs-day': ({ position }) =>
    `Zeichen ${position}: Vor einer Uhrzeit steht ein ganzes Datum, wie 2025-11-24T20:21`,
  'date-time-qualifier': ({ position }) =>
    `Zeichen ${position}: Bei einer Uhrzeit stehen ? ~ % nur ganz am Ende`,
  'date-hour': ({ position, found }) =>
    `Zeichen ${position}: Die Stunde „${found}“ gibt es nicht; 00 bis 23 schreiben, Mitternacht als 00:00 des neuen Tages`,
  'date-minute': ({ position, found }) =>
    `Zeichen ${position}: Die Minute „${found}“ gibt es nicht; 00 bis 59 schreiben`,
  'date-second': ({ position, found }) =>
    `Zeichen ${position}: Die Sekunde „${found}“ gibt es nicht; 00 bis 59 schreiben`,
  'date-fraction': ({ position }) => `Zeichen ${position}: Nach dem Dezimalzeichen fehlen Ziffern`,
  'date-offset': ({ position }) =>
    `Zeichen ${position}: Den Abstand zu UTC als Z oder +01:00 schreiben`,
  'date-bracket': ({ position }) =>
    `Zeichen ${position}: Die Klammer ist nicht geschlossen; eine Zeitzone als [Europe/Berlin] schreiben`,
  'date-tag': ({ position, found }) =>
    `Zeichen ${position}: „${found}“ ist nicht zu verstehen; weglassen`,
  'date-zone': ({ position, found }) =>
    `Zeichen ${position}: Die Zeitzone „${found}“ gibt es nicht; einen Namen der IANA-Liste schreiben, wie [Europe/Berlin]`,
  'date-default-zone': ({ found }) =>
    `Die Uhrzeit braucht eine Zeitzone, „${found}“ ist keine; timeZone auf einen Namen der IANA-Liste wie Europe/Berlin setzen`,
  'date-offset-zone': ({ zone, found }) =>
    `Die Uhren in ${zone} gehen dann nicht ${found}; eines von beiden weglassen`,
  'date-second-slash': ({ position }) =>
    `Zeichen ${position}: Ein Schrägstrich trennt Anfang und Ende, es gibt nur einen, wie 2022-02-24/2025-11-24; ein Tag wird 2025-11-24 geschrieben`,
  'date-no-edge': ({ position }) =>
    `Zeichen ${position}: Anfang oder Ende muss ein Datum sein, wie 2022/.. oder ../2022`,
  'date-reversed': ({ position }) =>
    `Zeichen ${position}: Das Ende liegt vor dem Anfang; beide tauschen`,
  'date-set-end': ({ position }) =>
    `Zeichen ${position}: Die Menge ist nicht geschlossen; [2025,2026] für eines davon schreiben, {2025,2026} für alle`,
  'date-set-empty': ({ position }) =>
    `Zeichen ${position}: Hier fehlt ein Datum; Daten durch einzelne Kommas trennen, wie [2025,2026]`,
  'date-typed': ({ position, found }) =>
    `Zeichen ${position}: „${found}“ ist nicht als Datum zu verstehen; etwa 24. November 2025, November 2025, um 1848, 2022–2024 oder 2025-11-24 schreiben`,
  'date-ambiguous': ({ position, found, other }) =>
    `Zeichen ${position}: Das kann ${found} oder ${other} heißen; schreiben, welches gemeint ist`,
  'date-weekday': ({ position, found, other }) =>
    `Zeichen ${position}: ${other} fällt nicht auf „${found}“; Datum oder Wochentag berichtigen`,
};
