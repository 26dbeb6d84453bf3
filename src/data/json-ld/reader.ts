import type { Findings } from '../findings.ts';
import { LeftOut } from '../left-out.ts';
import { DOCUMENT, type Place } from '../place.ts';
import type { Draft, Reader } from '../reader.ts';
import { isRecord, own, type RawRecord } from '../records.ts';
import { documentOf, EVENT_TERMS, eventOf, groupOf } from './event.ts';
import { findEvents, type Node } from './nodes.ts';
import { listOf } from './values.ts';

/** What a story says of itself that we show, or that lists its events. */
const HEAD_TERMS: ReadonlySet<string> = new Set(
  `@context @type @id @graph name headline alternativeHeadline description abstract author creditText
  publisher url inLanguage dateModified datePublished liveBlogUpdate itemListElement subEvent subEvents events
  event mainEntity mainEntityOfPage hasPart about numberOfItems itemListOrder startDate endDate
  coverageStartTime coverageEndTime`.split(/\s+/),
);

/**
 * JSON-LD in the words of schema.org, as pages carry it for search engines: a `LiveBlogPosting`, an
 * `ItemList`, one or more `Event`s or articles, alone, in a list or in a graph. Fields without a
 * counterpart are noted.
 */
export const jsonLdReader: Reader = {
  format: 'json-ld',
  takes: 'value',
  recognises: (input) => isJsonLd(Array.isArray(input) ? input[0] : input),
  draft: (input, findings) => {
    const { head, events } = findEvents(input);
    if (events.length === 0) findings.add('events-missing', 'error', DOCUMENT);
    return draftOf(head, events, findings);
  },
};

function isJsonLd(value: unknown): boolean {
  if (!isRecord(value) || own(value, 'columns') !== undefined) return false;
  return ['@type', '@graph', '@context'].some((term) => own(value, term) !== undefined);
}

function draftOf(head: RawRecord, events: readonly Node[], findings: Findings): Draft {
  const groups = new Map<string, object>();
  const left = new LeftOut();
  left.addUnknown(head, HEAD_TERMS, DOCUMENT);
  const places = events.map(({ path }, i) => ({ row: i + 1, path }));
  const rows = events.map(({ record }, i) => {
    noteLosses(record, places[i] ?? DOCUMENT, left);
    const group = groupOf(record);
    if (group && !groups.has(group.id)) groups.set(group.id, group);
    return eventOf(record);
  });
  left.tell(findings);
  return {
    head: { ...documentOf(head), groups: [...groups.values()] },
    rows: {
      count: rows.length,
      place: (index) => places[index] ?? DOCUMENT,
      event: (index) => rows[index],
    },
  };
}

/** An event has one picture here; fields that nobody reads are left out too. */
function noteLosses(record: RawRecord, place: Place, left: LeftOut): void {
  left.addUnknown(record, EVENT_TERMS, place);
  for (const field of ['image', 'video']) {
    const [, ...others] = listOf(own(record, field));
    for (const other of others) left.add(field, other, place);
  }
}
