import type { Timeline } from '../model/timeline.ts';
import { isTimeZone } from '../time/zones.ts';
import { readMoment } from './dates.ts';
import { noteUnknownHead } from './document.ts';
import type { Findings } from './findings.ts';
import type { Mutable } from './mutable.ts';
import { DOCUMENT, within } from './place.ts';
import { type FieldReaders, readOptional } from './reading.ts';
import { own, type RawRecord } from './records.ts';
import { readSourceField } from './sources.ts';
import { readLanguage, readText } from './texts.ts';

/** The document without what it lists. */
export type Head = Omit<Timeline, 'groups' | 'eras' | 'events'>;

const OPTIONAL: FieldReaders<Head> = {
  title: readText,
  intro: readText,
  notes: readText,
  byline: readText,
  lang: readLanguage,
  source: readSourceField,
  asOf: readMoment,
  updated: readMoment,
};

/** Reads what the document says of itself. `defaultZone` counts where it names no zone. */
export function readHead(raw: RawRecord, findings: Findings, defaultZone: string): Head {
  noteUnknownHead(raw, findings);
  const head: Mutable<Head> = { timeZone: readZone(raw, findings) ?? defaultZone };
  const reading = { findings, timeZone: head.timeZone };
  readOptional(head, raw, DOCUMENT, reading, OPTIONAL);
  return head;
}

function readZone(raw: RawRecord, findings: Findings): string | undefined {
  const value = own(raw, 'timeZone');
  if (value === undefined) return undefined;
  if (typeof value === 'string' && isTimeZone(value.trim())) return value.trim();
  return findings.add('time-zone-unknown', 'warning', within(DOCUMENT, 'timeZone'), { value });
}
