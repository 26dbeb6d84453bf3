import type { Timeline } from '../model/timeline.ts';
import { isTimeZone } from '../time/zones.ts';
import { readMoment } from './dates.ts';
import { noteUnknownHead } from './document.ts';
import type { Findings } from './findings.ts';
import type { Mutable } from './mutable.ts';
import { DOCUMENT, within } from './place.ts';
import { own, type RawRecord } from './records.ts';
import { readSourceField } from './sources.ts';
import { readLanguage, readText } from './texts.ts';

/** The document without what it lists. */
export type Head = Omit<Timeline, 'groups' | 'eras' | 'events'>;

const TEXTS = ['title', 'intro', 'notes', 'byline'] as const;

/** Reads what the document says of itself. `defaultZone` counts where it names no zone. */
export function readHead(raw: RawRecord, findings: Findings, defaultZone: string): Head {
  noteUnknownHead(raw, findings);
  const head: Mutable<Head> = { timeZone: readZone(raw, findings) ?? defaultZone };
  const reading = { findings, timeZone: head.timeZone };
  for (const field of TEXTS) {
    const text = readText(own(raw, field), within(DOCUMENT, field), 'warning', reading);
    if (text !== undefined) head[field] = text;
  }
  const lang = readLanguage(own(raw, 'lang'), within(DOCUMENT, 'lang'), reading);
  if (lang !== undefined) head.lang = lang;
  const source = readSourceField(own(raw, 'source'), within(DOCUMENT, 'source'), reading);
  if (source !== undefined) head.source = source;
  for (const field of ['asOf', 'updated'] as const) {
    const moment = readMoment(own(raw, field), within(DOCUMENT, field), reading);
    if (moment !== undefined) head[field] = moment;
  }
  return head;
}

function readZone(raw: RawRecord, findings: Findings): string | undefined {
  const value = own(raw, 'timeZone');
  if (value === undefined) return undefined;
  if (typeof value === 'string' && isTimeZone(value.trim())) return value.trim();
  return findings.add('time-zone-unknown', 'warning', within(DOCUMENT, 'timeZone'), { value });
}
