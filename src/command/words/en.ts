import { manualEn } from './manual-en.ts';
import { starterEn } from './starter-en.ts';
import type { CommandWords } from './words.ts';

export const en: CommandWords = {
  lang: 'en',
  manual: manualEn,
  seeHelp: (command) => `Try: ${command}`,
  misuse: (misuse) => {
    switch (misuse.misuse) {
      case 'option':
        return `there is no option "${misuse.found}"${meant(misuse.meant)}`;
      case 'elsewhere':
        return `"${misuse.found}" is no option of "${misuse.action ?? ''}"`;
      case 'no-value':
        return `"${misuse.found}" needs a value behind it`;
      case 'surplus-value':
        return `"${misuse.found}" takes no value`;
      case 'command':
        return `there is no command "${misuse.found}"${meant(misuse.meant)}`;
      case 'no-command':
        return 'say what to do: check, convert or init';
      case 'no-file':
        return 'name a file or an address, or - for what is piped in';
      case 'one-file':
        return 'name one file only';
      case 'target':
        return misuse.found === undefined
          ? 'say the format to write: --to json, csv, html, ics or jsonld'
          : `"${misuse.found}" is no format to write${meant(misuse.meant)}`;
      case 'language':
        return 'messages are in German or English: --lang de or --lang en';
    }
  },
  table: { level: 'level', row: 'row', field: 'field', value: 'value', message: 'problem' },
  levels: { error: 'error', warning: 'warning', note: 'note' },
  formats: {
    document: 'JSON',
    columns: 'JSON in columns',
    ndjson: 'newline-delimited JSON',
    csv: 'CSV',
    tsv: 'TSV',
    timelinejs: 'TimelineJS',
    'timelinejs-sheet': 'TimelineJS spreadsheet',
    list: 'list of a page',
    ics: 'iCalendar',
    'json-ld': 'JSON-LD',
  },
  counts: (events, { error, warning, note }) => {
    const found = [
      ...(error ? [count(error, 'error', 'errors')] : []),
      ...(warning ? [count(warning, 'warning', 'warnings')] : []),
      ...(note ? [count(note, 'note', 'notes')] : []),
    ];
    return [count(events, 'event', 'events'), ...(found[0] ? found : ['no problems'])].join(', ');
  },
  total: (files, counts) => `${count(files, 'file', 'files')}: ${counts}`,
  fileReasons: {
    ENOENT: 'there is no such file or folder',
    EACCES: 'access is not allowed',
    EISDIR: 'this is a folder',
    EEXIST: 'there is one already, and it is not overwritten',
    ENOSPC: 'the disk is full',
  },
  fileUnreadable: (reason) => `the file cannot be read: ${reason}`,
  fileUnwritable: (reason) => `the file cannot be written: ${reason}`,
  page: {
    'one-of-several': (others) =>
      `this was taken; the page has ${count(others, 'other', 'others')}, chosen with --select`,
    'select-invalid': () => 'this is no CSS selector; write one as in --select "#story"',
    'select-empty': () => 'this part of the page holds no timeline, or is not there',
  },
  nothingToConvert: 'There is no event that could be converted.',
  losses: {
    'left-out': (field, format, events) =>
      `"${field}" has no place in ${format} and is left out${inEvents(events)}`,
    simplified: (field, format, events) =>
      `"${field}" says less in ${format} than it did${inEvents(events)}`,
  },
  converted: (file, events, losing) =>
    `Written: ${file}, ${count(events, 'event', 'events')}, ${losing === 0 ? 'nothing lost' : 'see the notes above for what is lost'}.`,
  written: (file) => `Written: ${file}. See what is wrong with it: event-timeline check ${file}`,
  starter: starterEn,
};

function meant(word: string | undefined): string {
  return word === undefined ? '' : `; did you mean "${word}"?`;
}

function inEvents(events: number): string {
  return events > 1 ? `, in ${events} events` : '';
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
