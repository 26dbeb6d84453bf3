import type { ProblemWords } from '../words.ts';

/** English sentences about data and dates: what is wrong, and the mend. */
export const problemsEn: ProblemWords = {
  'load-missing': ({ url, status }) =>
    `there is nothing at "${url}" (${status}); correct "src", or put the document there`,
  'load-refused': ({ url, status }) =>
    `the server does not give out "${url}" (status ${status}); check whether it needs a login, or try again later`,
  'load-failed': ({ url }) =>
    `"${url}" could not be loaded; check address and connection, and whether it passes on to another server, as for a login`,
  'load-address': ({ url }) =>
    `"${url}" is no address to load from; write one that begins with https, or one relative to the page. A page opened as a file needs a web server`,
  'load-blocked': ({ url, target }) =>
    `"${url}" on another server sent this page no answer; check address and connection, and whether that server answers with "Access-Control-Allow-Origin: ${target}" (CORS)`,
  'load-empty': ({ url, status }) =>
    `the server sent nothing for "${url}" (status ${status}); put the document there`,
  'load-login': ({ url, target }) =>
    `"${url}" leads on to the web page "${target}", probably a login; make the document public or correct "src"`,
  'load-mixed': ({ url }) =>
    `the page is encrypted and "${url}" is not, so the browser blocks it; write the address with https`,
  'load-not-text': ({ url }) =>
    `"${url}" is no text, but perhaps a workbook, a picture or an archive; save it as JSON or CSV in UTF-8`,
  'load-offline': ({ url }) =>
    `"${url}" could not be loaded because there is no connection to the internet; check the connection and try again`,
  'load-timeout': ({ url }) =>
    `nothing has come from "${url}" for a long time; check connection and server, or try again later`,
  'load-too-large': ({ url, limit }) =>
    `"${url}" is larger than ${limit}; leave out what is not shown, or give the events as columns`,
  'load-truncated': ({ url }) =>
    `the transfer of "${url}" broke off; try again, and if that does not help check the file on the server`,
  'load-unavailable': ({ url, status }) =>
    `the server cannot give out "${url}" at the moment (status ${status}); try again later`,
  'encoding-guessed': () =>
    'the text is not in UTF-8 and was read as Windows-1252; if letters are wrong, save it in UTF-8',
  'input-empty': () => 'there is no data; give a document with a list "events"',
  'input-html': () =>
    'this is a web page or XML and no data; check the address, and whether it asks for a login',
  'input-not-json': ({ line, column, found }) =>
    line === '1' && column === '1'
      ? 'the text begins neither as JSON nor as a table; let the first line of a table name the columns, such as "date" and "title"'
      : `line ${line}, column ${column}: not valid JSON at "${found}"; often a comma or quotation mark before it is missing or one too many`,
  'input-truncated': ({ line }) =>
    `line ${line}: the data breaks off in the middle; was it copied or sent completely?`,
  'input-type': ({ value }) =>
    `a document or a list of events is needed, not "${value}"; give JSON text or an object`,
  'input-unreadable': ({ value }) => `the data object cannot be read (${value}); give plain data`,
  'format-unknown': ({ value, allowed }) =>
    `there is no format "${value}"; leave it out or use one of ${allowed}`,
  'events-missing': () => 'the document has no events; give them as a list "events"',
  'events-empty': () => 'the list of events is empty; add at least one event',
  'events-and-columns': () =>
    'the document has both "events" and "columns"; only "events" is shown, so remove one of them',
  'columns-length': ({ field, count, rows }) =>
    `the column "${field}" has ${count} values for ${rows} events; give one value per event, null for none`,
  'items-many': ({ field, count, rows }) =>
    `"${field}" has ${count} items, of which only the first ${rows} are read; leave out what is not shown`,
  'problems-many': ({ count }) => `${count} more findings are not listed; mend these first`,
  'not-a-text': ({ field }) =>
    `"${field}" must be a text, or one text per language as in {"de": "…", "en": "…"}`,
  'not-a-list': ({ field }) => `"${field}" must be a list; put it in square brackets`,
  'not-an-object': ({ field }) => `"${field}" must be an object with fields, in curly brackets`,
  'when-missing': () => 'the date is missing; add "when" as in 2025-11-24, 2025-11 or 2022/..',
  'title-missing': () => 'the title is missing; add one of a few words',
  'field-missing': ({ field }) => `"${field}" is missing; add it, or remove what it belongs to`,
  'field-unknown': ({ field, nearest, count, rows }) =>
    `the field "${field}" is not known and not shown${rows && ` (${count} ×, rows ${rows})`}${nearest ? `; is "${nearest}" meant?` : '; check its name, or leave it out'}`,
  'no-counterpart': ({ field, count }) =>
    `"${field}" has no counterpart here and is left out${count === '1' ? '' : ` (${count} ×)`}; check whether it is missed`,
  'moment-expected': ({ field }) =>
    `"${field}" must be one day or moment, as in 2025-11-24T20:21[Europe/Berlin]`,
  'end-before-start': () => 'the end lies before the start; swap them',
  'id-duplicate': ({ value, given }) =>
    `the id "${value}" is taken by an earlier event; this one is called "${given}" until it has its own`,
  'status-unknown': ({ value, nearest, allowed }) =>
    `there is no status "${value}"${nearest ? `; is "${nearest}" meant?` : `; use one of ${allowed}`}`,
  'importance-range': () => 'importance is a whole number from 1 (least) to 5 (most); 3 is used',
  'group-unknown': ({ value, nearest }) =>
    `there is no group "${value}"${nearest ? `; is "${nearest}" meant?` : '; add it to "groups" or use one that is there'}`,
  'group-duplicate': ({ value }) =>
    `the group "${value}" is listed twice; the first one counts, so remove the second`,
  'link-target-unknown': ({ value, nearest }) =>
    `no event with the id "${value}" is shown${nearest ? `; is "${nearest}" meant?` : '; correct the id or remove the link'}`,
  'link-to-self': () => 'the event links to itself; name another one or remove the link',
  'link-type-unknown': ({ value, allowed }) =>
    `there is no link type "${value}"; "see" is used; choose one of ${allowed}`,
  'url-unsafe': ({ allowed }) => `this address is not used; write one that begins with ${allowed}`,
  'value-invalid': ({ field, value, allowed }) =>
    `"${field}" cannot be "${value}" and is left out; allowed: ${allowed}`,
  'color-invalid': () => 'this is no colour; write it as in #1f5fae',
  'alt-missing': () =>
    'the picture has no description for those who cannot see it; add "alt", "" if it is decoration',
  'language-tag': ({ found }) => `"${found}" is no language; write a tag such as de, en or pt-BR`,
  'time-zone-unknown': ({ value }) =>
    `there is no time zone "${value}"; write a name such as Europe/Berlin. Until then times count as UTC`,
  'load-not-shared': ({ url }) =>
    `the spreadsheet at "${url}" is not open to everyone; in Google Sheets choose Share, then "Anyone with the link", or File, Share, Publish to web`,
  'header-missing': () =>
    'the first row must name the columns; a table needs at least "when" and "title"',
  'column-duplicate': ({ field, other }) =>
    `the columns "${other}" and "${field}" mean the same and only the first is shown; remove or rename one`,
  'cells-surplus': ({ count, columns }) =>
    `this row has ${count} cells for ${columns} columns; put a text that contains the delimiter in quotation marks`,
  'quotation-stray': () =>
    'a quotation mark in this row is not closed or not doubled; check the row, and write a mark inside a quoted text twice',
  'confirmed-future': ({ value, found, other }) =>
    `the event is called "${value}", yet its date ${found} lies after "asOf" (${other}); write "planned", or correct the date or "asOf"`,
  'event-duplicate': ({ value, other }) =>
    `"${value}" stands in row ${other} too, with the same date; remove one of the two, or let the titles say how they differ`,
  'planned-past': ({ value, found, other }) =>
    `the event is called "${value}", yet its date ${found} lies before "asOf" (${other}); say what became of it, or correct the date or "asOf"`,
  'source-missing': ({ count, rows }) =>
    `no source is named${rows && ` (${count} ×, rows ${rows})`}; add "sources", or one "source" for the whole document`,
  'time-repeated': ({ value, zone }) =>
    `the clocks of ${zone} show ${value} twice, and the earlier time is taken; write which one is meant, as in 02:30+01:00`,
  'time-skipped': ({ value, zone }) =>
    `the clocks of ${zone} never show ${value}, for they are put forward then; correct the time`,
  'zone-missing': ({ value, count, rows }) =>
    `the time ${value} has no zone and counts as UTC${rows && ` (${count} ×, rows ${rows})`}; add "timeZone" for the whole document, or write the time as in 20:21+01:00`,

  'date-not-text': ({ value }) =>
    `a date is a text such as "2025-11-24"; this is ${value}; put it in quotes`,
  'date-empty': () => 'the date is empty; write one such as 2025-11-24, 2025-11 or 2025',
  'date-trailing': ({ position, found }) =>
    `character ${position}: the date ends before "${found}"; remove that, or write 2025-11-24, 2025-11-24T20:21 or 2022/2025`,
  'date-blank': ({ position }) =>
    `character ${position}: remove the blank before or after the date`,
  'date-basic': ({ found }) => `year, month and day need hyphens between them; write ${found}`,
  'date-year': ({ position }) =>
    `character ${position}: a date begins with a year of four digits, as in 2025-11-24; years with more are written Y12345`,
  'date-two-digits': ({ position }) =>
    `character ${position}: month and day have two digits each and a hyphen before them, as in 2025-01-09`,
  'date-year-zero': () => 'there is no year -0000; write 0000 for 1 BC, -0001 for 2 BC',
  'date-long-year': ({ position, found }) =>
    `character ${position}: Y stands before five digits or more without a zero in front, not before ${found}; write a year of four digits without Y`,
  'date-exponent': ({ position }) =>
    `character ${position}: digits are missing after E, as in Y17E8`,
  'date-decimal': ({ position, found }) =>
    `character ${position}: a year has no decimal point; write ${found}`,
  'date-too-far': ({ position }) =>
    `character ${position}: years are counted up to 1E15; write a smaller number`,
  'date-significant': ({ position, most }) =>
    `character ${position}: after S stands how many digits count, 1 to ${most}, as in 1950S2`,
  'date-month': ({ position, found }) =>
    `character ${position}: there is no month ${found}; write 01 to 12, or 21 to 41 for a season or a part of a year`,
  'date-day': ({ position, found }) =>
    `character ${position}: there is no day ${found}; write 01 to 31`,
  'date-no-such-day': ({ position, found }) =>
    `character ${position}: the calendar has no ${found}; that month has fewer days, so correct day or month`,
  'date-season-day': ({ position }) =>
    `character ${position}: a season (21 to 41 in place of the month) has no day; leave it out`,
  'date-season-year': ({ position }) => `character ${position}: a season needs a year without X`,
  'date-time-needs-day': ({ position }) =>
    `character ${position}: a time of day needs a whole date before it, as in 2025-11-24T20:21`,
  'date-time-qualifier': ({ position }) =>
    `character ${position}: with a time of day ? ~ % can only stand at the very end`,
  'date-hour': ({ position, found }) =>
    `character ${position}: there is no hour "${found}"; write 00 to 23, midnight as 00:00 of the new day`,
  'date-minute': ({ position, found }) =>
    `character ${position}: there is no minute "${found}"; write 00 to 59`,
  'date-second': ({ position, found }) =>
    `character ${position}: there is no second "${found}"; write 00 to 59`,
  'date-fraction': ({ position }) =>
    `character ${position}: digits are missing after the decimal sign`,
  'date-offset': ({ position }) =>
    `character ${position}: write the distance from UTC as Z or +01:00`,
  'date-bracket': ({ position }) =>
    `character ${position}: the bracket is not closed; write a zone as [Europe/Berlin]`,
  'date-tag': ({ position, found }) =>
    `character ${position}: "${found}" is not understood; leave it out`,
  'date-zone': ({ position, found }) =>
    `character ${position}: there is no time zone "${found}"; write one name from the IANA list, as in [Europe/Berlin]`,
  'date-default-zone': ({ found }) =>
    `the time needs a zone, and "${found}" is none; set timeZone to a name from the IANA list such as Europe/Berlin`,
  'date-offset-zone': ({ zone, found }) =>
    `the clocks of ${zone} are not at ${found} then; leave out one of the two`,
  'date-second-slash': ({ position }) =>
    `character ${position}: a slash parts start from end and there is only one, as in 2022-02-24/2025-11-24; a day is written 2025-11-24`,
  'date-no-edge': ({ position }) =>
    `character ${position}: start or end must be a date, as in 2022/.. or ../2022`,
  'date-reversed': ({ position }) =>
    `character ${position}: the end lies before the start; swap them`,
  'date-set-end': ({ position }) =>
    `character ${position}: the set is not closed; write [2025,2026] for one of them, {2025,2026} for all`,
  'date-set-empty': ({ position }) =>
    `character ${position}: a date is missing here; separate dates by single commas, as in [2025,2026]`,
  'date-typed': ({ position, found }) =>
    `character ${position}: "${found}" is not understood as a date; write 24 November 2025, November 2025, c. 1848, 2022–2024 or 2025-11-24`,
  'date-ambiguous': ({ position, found, other }) =>
    `character ${position}: this can mean ${found} or ${other}; write the one that is meant`,
  'date-weekday': ({ position, found, other }) =>
    `character ${position}: ${other} does not fall on "${found}"; correct the date or the day of the week`,
};
