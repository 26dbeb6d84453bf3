import type { CommandWords } from './words.ts';

const help = (version: string) => `event-timeline ${version} – check and convert timelines

USAGE
  event-timeline check FILE|URL…      say what is wrong with a timeline
  event-timeline convert FILE --to …  write it in another format
  event-timeline init [FILE]          write a file to start with

DESCRIPTION
  Reads what <event-timeline> reads: its own JSON, a list of events, columns,
  CSV and TSV, TimelineJS, iCalendar, schema.org JSON-LD. The format is
  recognised by content. FILE may be - for what is piped in. An address of a
  Google Sheet may be given as the browser shows it. Of a web page, the JSON it
  carries in a script is read; its lists can be read in a browser only.

COMMANDS
  check FILE|URL…
      Prints the problems of each file as a table: how grave, in which row and
      field, the value, and the mend. An error means that an event is not
      shown, a warning that it is shown, but; a note is worth knowing.
  convert FILE --to json|csv|html|ics|jsonld
      Prints the timeline in that format. What the format cannot hold is told
      as notes on standard error; json holds everything.
  init [FILE]
      Writes a commented timeline.json, or a table where FILE ends in .csv.
      A file that is there is never overwritten.

OPTIONS
  --format NAME     take the input for this format instead of looking
  --json            check: print the problems as JSON
  --lang de|en      language of messages, and the one that convert chooses
                    where a format holds one only; default: the system's
  -o, --out FILE    convert: write to FILE instead of printing
  --time-zone ZONE  zone of times that name none, as in Europe/Berlin
  --to FORMAT       convert: json, csv, html, ics or jsonld
  -h, --help        print this
  -V, --version     print the version

EXIT STATUS
  0  no errors (there may be warnings)
  1  an event, a file or an address could not be read, or a file not written
  2  the command line was not understood

EXAMPLES
  event-timeline check timeline.csv
  event-timeline check --json https://example.org/timeline.json
  event-timeline convert story.ics --to json --out timeline.json
  event-timeline convert timeline.json --to html --lang en
`;

export const en: CommandWords = {
  lang: 'en',
  help,
  seeHelp: 'Try: event-timeline --help',
  misuse: (misuse) => {
    switch (misuse.misuse) {
      case 'option':
        return misuse.found;
      case 'command':
        return `there is no command "${misuse.found}"; use check, convert or init`;
      case 'no-command':
        return 'say what to do: check, convert or init';
      case 'no-file':
        return 'name a file or an address';
      case 'one-file':
        return 'name one file only';
      case 'target':
        return 'say the format to write: --to json, csv, html, ics or jsonld';
      case 'language':
        return 'messages are in German or English: --lang de or --lang en';
    }
  },
  table: { level: 'level', row: 'row', field: 'field', value: 'value', message: 'problem' },
  levels: { error: 'error', warning: 'warning', note: 'note' },
  summary: (file, events, { error, warning, note }) =>
    `${file}: ${[
      count(events, 'event', 'events'),
      count(error, 'error', 'errors'),
      count(warning, 'warning', 'warnings'),
      count(note, 'note', 'notes'),
    ].join(', ')}`,
  fileReasons: {
    ENOENT: 'there is no such file or folder',
    EACCES: 'access is not allowed',
    EISDIR: 'this is a folder',
    EEXIST: 'there is one already, and it is not overwritten',
  },
  fileUnreadable: (reason) => `the file cannot be read: ${reason}`,
  fileUnwritable: (reason) => `the file cannot be written: ${reason}`,
  nothingToConvert: 'There is no event that could be converted.',
  losses: {
    'left-out': (field, format) => `"${field}" has no place in ${format} and is left out`,
    simplified: (field, format) => `"${field}" says less in ${format} than it did`,
  },
  written: (file) => `Written: ${file}. See what is wrong with it: event-timeline check ${file}`,
  starter: {
    document: {
      $comment:
        'Fields named $comment are for colleagues and never shown. Each event needs "when" and "title"; everything else may be left out.',
      title: 'What the events show, in one short sentence',
      intro: 'One or two sentences under the title.',
      lang: 'en',
      timeZone: 'Europe/London',
      groups: [
        { $comment: 'The strands of the story, at most eight.', id: 'talks', label: 'Talks' },
      ],
      events: [
        {
          $comment: 'Dates: 2025-11-24, 2025-11, 2025, 2025-11-24T20:21; about: 1450~',
          when: '2025-11-24T20:21',
          title: 'They talk on the phone',
          summary: 'What happened, in one or two sentences.',
          place: 'London',
          group: 'talks',
          sources: [{ name: 'Agency', url: 'https://example.org/report' }],
        },
        {
          $comment: 'Something that lasts: 2022-02-24/2025-11-24; without an end: 2022-02-24/..',
          when: '2022-02-24/..',
          title: 'The war goes on',
          importance: 5,
        },
        {
          $comment: 'status: confirmed, reported, planned, disputed or cancelled',
          when: '2026-04',
          title: 'A visit is expected',
          status: 'planned',
          group: 'talks',
        },
      ],
    },
    csv: `date,end,title,summary,place,group,status,source,source url
24 November 2025,,They talk on the phone,"What happened, in one or two sentences.",London,Talks,confirmed,Agency,https://example.org/report
24 February 2022,..,The war goes on,,,,,,
April 2026,,A visit is expected,,,Talks,planned,,
`,
  },
};

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
