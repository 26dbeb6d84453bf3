import { manualDe } from './manual-de.ts';
import { starterDe } from './starter-de.ts';
import type { CommandWords } from './words.ts';

export const de: CommandWords = {
  lang: 'de',
  manual: manualDe,
  seeHelp: (command) => `Hilfe: ${command}`,
  misuse: (misuse) => {
    switch (misuse.misuse) {
      case 'option':
        return `die Option „${misuse.found}“ gibt es nicht${meant(misuse.meant)}`;
      case 'elsewhere':
        return `„${misuse.found}“ ist keine Option von „${misuse.action ?? ''}“`;
      case 'no-value':
        return `„${misuse.found}“ braucht dahinter einen Wert`;
      case 'surplus-value':
        return `„${misuse.found}“ nimmt keinen Wert`;
      case 'command':
        return `den Befehl „${misuse.found}“ gibt es nicht${meant(misuse.meant)}`;
      case 'no-command':
        return 'was ist zu tun? check, convert oder init angeben';
      case 'no-file':
        return 'eine Datei oder Adresse angeben, oder - für das, was aus einer Pipe kommt';
      case 'one-file':
        return 'nur eine Datei angeben';
      case 'target':
        return misuse.found === undefined
          ? 'das Format angeben: --to json, csv, html, ics oder jsonld'
          : `das Format „${misuse.found}“ lässt sich nicht schreiben${meant(misuse.meant)}`;
      case 'language':
        return 'Meldungen gibt es auf Deutsch oder Englisch: --lang de oder --lang en';
    }
  },
  table: { level: 'Stufe', row: 'Zeile', field: 'Feld', value: 'Wert', message: 'Problem' },
  levels: { error: 'Fehler', warning: 'Warnung', note: 'Hinweis' },
  formats: {
    document: 'JSON',
    columns: 'JSON in Spalten',
    ndjson: 'JSON in Zeilen',
    csv: 'CSV',
    tsv: 'TSV',
    timelinejs: 'TimelineJS',
    'timelinejs-sheet': 'TimelineJS-Tabelle',
    list: 'Liste einer Seite',
    ics: 'iCalendar',
    'json-ld': 'JSON-LD',
  },
  counts: (events, { error, warning, note }) => {
    const found = [
      ...(error ? [`${error} Fehler`] : []),
      ...(warning ? [count(warning, 'Warnung', 'Warnungen')] : []),
      ...(note ? [count(note, 'Hinweis', 'Hinweise')] : []),
    ];
    const problems = found[0] ? found : ['keine Probleme'];
    return [count(events, 'Ereignis', 'Ereignisse'), ...problems].join(', ');
  },
  total: (files, counts) => `${count(files, 'Datei', 'Dateien')}: ${counts}`,
  fileReasons: {
    ENOENT: 'diese Datei oder diesen Ordner gibt es nicht',
    EACCES: 'der Zugriff ist nicht erlaubt',
    EISDIR: 'das ist ein Ordner',
    EEXIST: 'es gibt sie schon, und sie wird nicht überschrieben',
    ENOSPC: 'der Datenträger ist voll',
  },
  fileUnreadable: (reason) => `die Datei lässt sich nicht lesen: ${reason}`,
  fileUnwritable: (reason) => `die Datei lässt sich nicht schreiben: ${reason}`,
  page: {
    'one-of-several': (others) =>
      `daraus wurde gelesen; die Seite hat ${others === 1 ? 'eine weitere Zeitleiste' : `${others} weitere`}, zu wählen mit --select`,
    'select-invalid': () => 'das ist kein CSS-Selektor; so schreiben: --select "#story"',
    'select-empty': () => 'dieser Teil der Seite enthält keine Zeitleiste, oder es gibt ihn nicht',
  },
  nothingToConvert: 'Es gibt kein Ereignis, das sich umwandeln ließe.',
  losses: {
    'left-out': (field, format, events) =>
      `„${field}“ hat in ${format} keinen Platz und fehlt dort${inEvents(events)}`,
    simplified: (field, format, events) =>
      `„${field}“ sagt in ${format} weniger als vorher${inEvents(events)}`,
  },
  converted: (file, events, losing) =>
    `Geschrieben: ${file}, ${count(events, 'Ereignis', 'Ereignisse')}, ${losing === 0 ? 'nichts verloren' : 'was verloren geht, steht in den Hinweisen oben'}.`,
  written: (file) => `Geschrieben: ${file}. Prüfen mit: event-timeline check ${file}`,
  starter: starterDe,
};

function meant(word: string | undefined): string {
  return word === undefined ? '' : `; ist „${word}“ gemeint?`;
}

function inEvents(events: number): string {
  return events > 1 ? `, bei ${events} Ereignissen` : '';
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
