import type { Action } from '../actions.ts';

/** The English manual. */
export function manualEn(version: string, about: Action | undefined): string {
  return about === undefined ? whole(version) : pages[about];
}

const whole = (version: string) => `event-timeline ${version} – check and convert timelines

USAGE
  event-timeline check FILE|URL…      say what is wrong with a timeline
  event-timeline convert FILE --to …  write it in another format
  event-timeline init [FILE]          write a file to start with
  event-timeline help [COMMAND]       print this, or the manual of a command

DESCRIPTION
  Reads what <event-timeline> reads: its own JSON, lists of events, columns,
  newline-delimited JSON, CSV and TSV, TimelineJS (JSON and spreadsheet),
  iCalendar, schema.org JSON-LD, and lists and tables of web pages. The format
  is recognised by content. Nothing is sent anywhere; an address is fetched.

OPTIONS
  --lang de|en   language of messages; default: the system's, else English
  -h, --help     print this, or behind a command its manual
  -V, --version  print the version

EXIT STATUS
  0  no errors (there may be warnings)
  1  an event, a file or an address could not be read, or a file not written
  2  the command line was not understood

ENVIRONMENT
  NO_COLOR       if set, a terminal gets no colours; a file never does
  LANG, LC_ALL   language of messages where --lang says none

EXAMPLES
  event-timeline init story.csv
  event-timeline check story.csv
  event-timeline convert story.csv --out story.json
`;

const reading = `  FILE may be - for what is piped in, or an http(s) address. The link of a
  Google Sheet may be given as the browser shows it, if everybody may view it.

  Of a web page, the first <event-timeline> counts: the list or the JSON in it,
  or the file that it names. A page without one gives its JSON with events, or
  its list or table with the most dates, or its JSON-LD.`;

const readingOptions = `  --format NAME      take the input for this format instead of looking: json,
                     ndjson, csv, tsv, timelinejs, timelinejs-sheet, ics,
                     json-ld, html
  --select SELECTOR  read this part of a web page, as in --select '#story'
  --time-zone ZONE   zone of times that name none, as in Europe/Berlin`;

const pages: Readonly<Record<Action, string>> = {
  check: `event-timeline check – say what is wrong with timelines

USAGE
  event-timeline check FILE|URL… [OPTIONS]

DESCRIPTION
  Prints what each file is, how many events it has, and its problems as a
  table: how grave, in which row and field, the value, and the mend.

    error    the event is not shown
    warning  it is shown, but not as it was meant
    note     worth knowing

${reading}

OPTIONS
${readingOptions}
  --json             print the problems as JSON, for programs
  --lang de|en       language of messages

EXIT STATUS
  0 without errors, 1 with an error, 2 if the command line was not understood

EXAMPLES
  event-timeline check story.csv calendar.ics
  event-timeline check --json https://example.org/timeline.json
  event-timeline check https://example.org/article.html --select '#story'
  curl -s https://example.org/timeline.json | event-timeline check -
`,
  convert: `event-timeline convert – write a timeline in another format

USAGE
  event-timeline convert FILE|URL --to FORMAT [OPTIONS]
  event-timeline convert FILE|URL --out NAME.FORMAT [OPTIONS]

DESCRIPTION
  Prints the timeline in that format, or writes it to a file. What could not be
  read, and what the format cannot hold, is told on standard error.

    json    a document of <event-timeline>; holds everything
    csv     a table for spreadsheets
    html    a list for the inside of the element, readable without JavaScript
    ics     a calendar
    jsonld  schema.org, for search engines

${reading}

OPTIONS
  --to FORMAT        json, csv, html, ics or jsonld; default: the end of the
                     name in --out
  -o, --out NAME     write to this file; one that is there is overwritten
${readingOptions}
  --lang de|en       language of messages, and the one that is chosen where a
                     format holds texts in one only

EXIT STATUS
  0 without errors, 1 if an event could not be read or the file not written,
  2 if the command line was not understood

EXAMPLES
  event-timeline convert story.ics --to json > story.json
  event-timeline convert old-timelinejs.json --out story.json
  event-timeline convert story.json --to html --lang en
`,
  init: `event-timeline init – write a file to start with

USAGE
  event-timeline init [FILE] [--lang de|en]

DESCRIPTION
  Writes a commented timeline.json, or FILE; a table where FILE ends in .csv.
  A file that is there is never overwritten.

EXIT STATUS
  0 if the file was written, 1 if not, 2 if the command line was not understood

EXAMPLES
  event-timeline init
  event-timeline init story.csv --lang de
`,
};
