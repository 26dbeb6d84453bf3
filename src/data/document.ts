import type { Findings } from './findings.ts';
import { DOCUMENT, within } from './place.ts';
import type { Draft, Reader, Rows } from './reader.ts';
import { isRecord, own, type RawRecord } from './records.ts';

const FIELDS = new Set([
  '$schema',
  'title',
  'intro',
  'notes',
  'byline',
  'source',
  'lang',
  'timeZone',
  'asOf',
  'updated',
  'groups',
  'eras',
  'events',
  'columns',
  'rows',
]);

/** Our own document, or its list of events alone. */
export const documentReader: Reader = {
  format: 'document',
  takes: 'value',
  recognises: (input) => Array.isArray(input) || isRecord(input),
  draft: (input, findings) => {
    if (Array.isArray(input)) return { head: {}, rows: rowsOf(input, '', findings) };
    if (!isRecord(input)) return findings.add('input-type', 'error', DOCUMENT, { value: input });
    const events = own(input, 'events');
    if (events === undefined) {
      findings.add('events-missing', 'error', within(DOCUMENT, 'events'));
      return emptyDraft(input);
    }
    if (!Array.isArray(events)) {
      findings.add('not-a-list', 'error', within(DOCUMENT, 'events'), { value: events });
      return emptyDraft(input);
    }
    if (own(input, 'columns') !== undefined) {
      findings.add('events-and-columns', 'warning', within(DOCUMENT, 'columns'));
    }
    return { head: input, rows: rowsOf(events, 'events', findings) };
  },
};

/** The document's own texts can be shown even where its events cannot. */
export function emptyDraft(head: RawRecord): Draft {
  return { head, rows: { count: 0, place: () => DOCUMENT, event: () => undefined } };
}

/** Notes fields of the document that nobody reads. */
export function noteUnknownHead(head: RawRecord, findings: Findings): void {
  findings.noteUnknown(head, FIELDS, DOCUMENT);
}

function rowsOf(events: readonly unknown[], path: string, findings: Findings): Rows {
  if (events.length === 0) findings.add('events-empty', 'note', { path });
  return {
    count: events.length,
    place: (index) => ({ row: index + 1, path: `${path}[${index}]` }),
    event: (index) => events[index],
  };
}
