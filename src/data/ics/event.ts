import { fileKind } from '../../model/file-kind.ts';
import type { Findings } from '../findings.ts';
import { LeftOut } from '../left-out.ts';
import { hostOf } from '../list.ts';
import type { Place } from '../place.ts';
import type { RawRecord } from '../records.ts';
import { type Component, listOf, type Property, propertyOf, unescaped } from './lines.ts';
import { type Effort, occurrencesOf } from './recurrence.ts';
import { readDuration, readStamp, type Stamp, stampText } from './stamps.ts';
import type { CalendarZones } from './zones.ts';

/** Dates of one event that recurs, and of all of them in one file. */
const MOST_OCCURRENCES = 50;
const MOST_IN_FILE = 2000;

const DAY = 86_400_000;

/** An event in our own names, and the line in which it begins. */
export interface CalendarEvent {
  readonly line: number;
  readonly event: RawRecord;
}

/** What is read, and what says nothing of the event itself. */
const READ: ReadonlySet<string> = new Set(
  `UID SUMMARY DESCRIPTION LOCATION CATEGORIES STATUS URL ATTACH IMAGE DTSTART DTEND DURATION RRULE
  RDATE EXDATE RECURRENCE-ID DTSTAMP SEQUENCE CREATED LAST-MODIFIED TRANSP CLASS`.split(/\s+/),
);

/** A tentative event is one that is planned; a confirmed one may still lie ahead. */
const STATUSES: Readonly<Record<string, string>> = {
  TENTATIVE: 'planned',
  CANCELLED: 'cancelled',
};

/** Reads the events of one calendar. Mutable! */
export class EventReader {
  private readonly left = new LeftOut();
  /** Dates that another event of the same id stands for. */
  private readonly moved = new Set<string>();
  private occurrences = 0;

  constructor(
    calendar: Component,
    private readonly zones: CalendarZones,
    private readonly findings: Findings,
    private readonly effort: Effort,
  ) {
    for (const part of calendar.parts) {
      const instead = propertyOf(part, 'RECURRENCE-ID');
      const stamp = instead && readStamp(instead);
      if (stamp) this.moved.add(`${textOf(part, 'UID') ?? ''} ${stamp.wall}`);
    }
  }

  /** An event, once for each of its dates. */
  read(part: Component): readonly CalendarEvent[] {
    const place: Place = { row: part.line, path: 'VEVENT' };
    this.noteLeftOut(part, place);
    const fields = fieldsOf(part);
    const { line } = part;
    const written = propertyOf(part, 'DTSTART');
    const start = written && readStamp(written);
    // What is no date is handed on, to be reported where it stands.
    if (!start) return [{ line, event: { ...fields, when: written?.value } }];
    this.noteZone(start, place);
    const span = spanOf(part, start);
    const own = textOf(part, 'X-EDTF');
    const walls = this.wallsOf(part, start, place);
    return walls.map((wall, i) => ({
      line,
      event: {
        ...fields,
        id:
          i === 0 && !propertyOf(part, 'RECURRENCE-ID')
            ? fields['id']
            : idOn(fields['id'], wall, start),
        when: own !== undefined && walls.length === 1 ? own : this.whenOf(start, wall, span),
      },
    }));
  }

  tell(): void {
    this.left.tell(this.findings);
  }

  private whenOf(start: Stamp, wall: number, span: number): string {
    const from = this.zones.textOf({ ...start, wall });
    return span > 0 ? `${from}/${this.zones.textOf({ ...start, wall: wall + span })}` : from;
  }

  /** The dates of an event: those of its rule and its list, without those that fall out. */
  private wallsOf(part: Component, start: Stamp, place: Place): readonly number[] {
    const uid = textOf(part, 'UID') ?? '';
    if (propertyOf(part, 'RECURRENCE-ID')) return [start.wall];
    const rule = propertyOf(part, 'RRULE');
    const dates = stampsOf(part, 'RDATE').map(({ wall }) => wall);
    if (!rule && dates.length === 0) return [start.wall];
    const walls = new Set([...this.ruled(rule, start, place), ...dates]);
    for (const { wall } of stampsOf(part, 'EXDATE')) walls.delete(wall);
    const kept = [...walls].filter((wall) => !this.moved.has(`${uid} ${wall}`));
    if (kept.length > MOST_OCCURRENCES) this.left.add('RDATE', dates.length, place);
    return kept.sort((a, b) => a - b).slice(0, MOST_OCCURRENCES);
  }

  private ruled(rule: Property | undefined, start: Stamp, place: Place): readonly number[] {
    if (!rule) return [start.wall];
    const room = Math.max(1, Math.min(MOST_OCCURRENCES, MOST_IN_FILE - this.occurrences));
    const found = occurrencesOf(rule.value, start.wall, room, this.effort);
    this.occurrences += found?.walls.length ?? 1;
    if (!found || found.cut) this.left.add('RRULE', rule.value, place);
    return found?.walls ?? [start.wall];
  }

  private noteLeftOut(part: Component, place: Place): void {
    for (const { name, value } of part.properties) {
      if (!READ.has(name) && !name.startsWith('X-')) this.left.add(name, unescaped(value), place);
    }
  }

  private noteZone({ zone, utc, day }: Stamp, place: Place): void {
    if (zone === undefined || utc || day || this.zones.knows(zone)) return;
    const path = `${place.path}.DTSTART`;
    this.findings.add('time-zone-unknown', 'warning', { ...place, path }, { value: zone });
  }
}

/** How long it lasts, ms on the clock; the last day of days is counted, the end of times is not. */
function spanOf(part: Component, start: Stamp): number {
  const written = propertyOf(part, 'DTEND');
  const end = written && readStamp(written);
  const duration = readDuration(propertyOf(part, 'DURATION')?.value ?? '') ?? 0;
  const span = end ? end.wall - start.wall : duration;
  return start.day ? span - DAY : span;
}

function stampsOf(part: Component, name: string): readonly Stamp[] {
  const lists = part.properties.filter((property) => property.name === name);
  const dates = lists.flatMap((list) => list.value.split(',').map((value) => ({ ...list, value })));
  return dates.map(readStamp).filter((stamp) => stamp !== undefined);
}

function idOn(id: unknown, wall: number, start: Stamp): string | undefined {
  return id === undefined ? undefined : `${id}-${stampText({ ...start, wall })}`;
}

function fieldsOf(part: Component): Record<string, unknown> {
  const tags = part.properties.flatMap(({ name, value }) =>
    name === 'CATEGORIES' ? listOf(value) : [],
  );
  const status = textOf(part, 'STATUS')?.toUpperCase() ?? '';
  const media = mediaOf(part);
  const sources = sourcesOf(part, media);
  return {
    id: textOf(part, 'UID'),
    title: textOf(part, 'SUMMARY'),
    summary: textOf(part, 'DESCRIPTION'),
    place: textOf(part, 'LOCATION'),
    status: Object.hasOwn(STATUSES, status) ? STATUSES[status] : undefined,
    ...(tags.length > 0 ? { tags } : {}),
    ...(sources.length > 0 ? { sources } : {}),
    ...(media === undefined ? {} : { media: { url: media } }),
  };
}

function textOf(part: Component, name: string): string | undefined {
  const property = propertyOf(part, name);
  return property && unescaped(property.value).trim();
}

/** The first attachment that is a picture, a film or a sound. */
function mediaOf(part: Component): string | undefined {
  return attachments(part).find(
    ({ name, value, parameters }) =>
      name === 'IMAGE' ||
      fileKind(value.trim()) !== undefined ||
      /^(image|video|audio)\//.test(parameters.get('FMTTYPE') ?? ''),
  )?.value;
}

/** Attachments that have an address; bytes in the file itself have none. */
function attachments({ properties }: Component): readonly Property[] {
  return properties.filter(
    ({ name, parameters }) => /^(ATTACH|IMAGE)$/.test(name) && parameters.get('VALUE') !== 'BINARY',
  );
}

function sourcesOf(part: Component, media: string | undefined): readonly RawRecord[] {
  const files = attachments(part).filter(({ value }) => value !== media);
  const urls = [propertyOf(part, 'URL'), ...files].flatMap((one) =>
    one ? [one.value.trim()] : [],
  );
  return urls.filter((url) => url !== '').map((url) => ({ name: hostOf(url) ?? url, url }));
}
