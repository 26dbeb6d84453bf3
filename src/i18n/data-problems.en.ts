import type { DataProblemWords } from './data-problems.ts';

/** English sentences about documents: what is wrong, and the mend. */
export const dataProblemsEn: DataProblemWords = {
  'load-missing': ({ url }) =>
    `there is nothing at "${url}" (404); correct "src", or put the document there`,
  'load-refused': ({ url, status }) =>
    `the server does not give out "${url}" (status ${status}); check whether it needs a login, or try again later`,
  'load-failed': ({ url }) =>
    `"${url}" could not be loaded; check address and connection, and for another server whether it allows this page (CORS)`,
  'input-empty': () => 'there is no data; give a document with a list "events"',
  'input-html': () =>
    'this is a web page or XML, not JSON; check the address, and whether it asks for a login',
  'input-not-json': ({ line, column, found }) =>
    `line ${line}, column ${column}: not valid JSON at "${found}"; often a comma or quotation mark before it is missing or one too many`,
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
  'not-a-text': ({ field }) =>
    `"${field}" must be a text, or one text per language as in {"de": "…", "en": "…"}`,
  'not-a-list': ({ field }) => `"${field}" must be a list; put it in square brackets`,
  'not-an-object': ({ field }) => `"${field}" must be an object with fields, in curly brackets`,
  'when-missing': () => 'the date is missing; add "when" as in 2025-11-24, 2025-11 or 2022/..',
  'title-missing': () => 'the title is missing; add a "title" of a few words',
  'field-missing': ({ field }) => `"${field}" is missing; add it, or remove what it belongs to`,
  'field-unknown': ({ field, nearest }) =>
    `the field "${field}" is not known and not shown${nearest ? `; is "${nearest}" meant?` : ''}`,
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
  'group-duplicate': ({ value }) => `the group "${value}" is listed twice; the first one counts`,
  'link-target-unknown': ({ value, nearest }) =>
    `no event with the id "${value}" is shown${nearest ? `; is "${nearest}" meant?` : '; correct the id or remove the link'}`,
  'link-to-self': () => 'the event links to itself; name another one or remove the link',
  'link-type-unknown': ({ value, allowed }) =>
    `there is no link type "${value}"; "see" is used; choose one of ${allowed}`,
  'url-unsafe': ({ allowed }) => `this address is not used; write one that begins with ${allowed}`,
  'color-invalid': () => 'this is no colour; write it as in #1f5fae',
  'alt-missing': () =>
    'the picture has no description for those who cannot see it; add "alt", "" if it is decoration',
  'language-tag': ({ found }) => `"${found}" is no language; write a tag such as de, en or pt-BR`,
  'time-zone-unknown': ({ value }) =>
    `there is no time zone "${value}"; write a name such as Europe/Berlin. Until then times count as UTC`,
};
