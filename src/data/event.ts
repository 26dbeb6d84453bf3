import type { Text } from '../model/text.ts';
import { type Importance, STATUSES, type Status, type TimelineEvent } from '../model/timeline.ts';
import type { Moment, When } from '../model/when.ts';
import { readCorrection } from './corrections.ts';
import { readDate } from './dates.ts';
import type { GroupRegister } from './group-register.ts';
import { deriveId, type IdGiver, readId } from './ids.ts';
import { readLink, type WrittenLink } from './links.ts';
import { readMedia } from './media.ts';
import type { Mutable } from './mutable.ts';
import { type Place, within } from './place.ts';
import {
  countOf,
  type FieldReaders,
  type Reading,
  readList,
  readOptional,
  readRecord,
} from './reading.ts';
import { own, type RawRecord } from './records.ts';
import { readSource } from './sources.ts';
import { readText } from './texts.ts';

/** What reading an event needs besides itself. */
export interface EventReading extends Reading {
  readonly ids: IdGiver;
  readonly groups: GroupRegister;
  /** What begins later is expected, not fact. */
  readonly asOf: Moment | undefined;
}

/** An event, and the links it wrote: whether their targets exist is known when all are read. */
export interface ReadEvent {
  readonly event: Mutable<TimelineEvent>;
  readonly links: readonly WrittenLink[];
}

/** Every field that an event can have. */
export const EVENT_FIELDS: ReadonlySet<string> = new Set([
  'id',
  'when',
  'dateText',
  'title',
  'summary',
  'place',
  'group',
  'tags',
  'importance',
  'status',
  'reported',
  'media',
  'sources',
  'links',
  'corrections',
]);

/** Fields that have no default. */
const OPTIONAL: FieldReaders<TimelineEvent> = {
  dateText: readText,
  summary: readText,
  place: readText,
  reported: readDate,
  media: readMedia,
};

const DEFAULT_IMPORTANCE: Importance = 3;
const NONE: readonly never[] = Object.freeze([]);

/**
 * Reads one event. Without a date or a title it is not shown (`undefined`, level "error"); any other
 * field that cannot be read is left out alone. `given` is a date that came as numbers.
 */
export function readEvent(
  value: unknown,
  place: Place,
  reading: EventReading,
  given?: When,
): ReadEvent | undefined {
  const needed = readNeeded(value, place, reading, given);
  if (!needed) return undefined;
  const { raw, when, title } = needed;
  const event: Mutable<TimelineEvent> = {
    id: readOwnId(raw, place, reading) ?? reading.ids.claimDerived(deriveId(when.text, title)),
    when,
    title,
    tags: readTags(own(raw, 'tags'), place, reading),
    importance: readImportance(own(raw, 'importance'), place, reading),
    status: readStatus(own(raw, 'status'), place, reading) ?? expectedStatus(when, reading),
    sources: readList(own(raw, 'sources'), within(place, 'sources'), reading, readSource),
    links: NONE,
    corrections: readList(
      own(raw, 'corrections'),
      within(place, 'corrections'),
      reading,
      readCorrection,
    ),
  };
  readOptional(event, raw, place, reading, OPTIONAL);
  const group = reading.groups.read(own(raw, 'group'), within(place, 'group'), reading);
  if (group !== undefined) event.group = group;
  reading.findings.noteUnknown(raw, EVENT_FIELDS, place);
  return { event, links: readList(own(raw, 'links'), within(place, 'links'), reading, readLink) };
}

/** What of an event decides which id it wants. */
export interface Outline extends Pick<TimelineEvent, 'when' | 'title'> {
  /** The id that its author wants. */
  readonly id: string | undefined;
}

/** As `readEvent`, as far as its id depends on it. */
export function readOutline(
  value: unknown,
  place: Place,
  reading: EventReading,
  given?: When,
): Outline | undefined {
  const needed = readNeeded(value, place, reading, given);
  if (!needed) return undefined;
  const { raw, when, title } = needed;
  return { when, title, id: readId(own(raw, 'id'), within(place, 'id'), reading) };
}

/** A row without these is no event. */
interface Needed extends Pick<TimelineEvent, 'when' | 'title'> {
  readonly raw: RawRecord;
}

function readNeeded(
  value: unknown,
  place: Place,
  reading: Reading,
  given: When | undefined,
): Needed | undefined {
  const raw = readRecord(value, place, 'error', reading);
  if (!raw) return undefined;
  const when = given ?? readWhen(raw, place, reading);
  const title = readTitle(raw, place, reading);
  return when === undefined || title === undefined ? undefined : { raw, when, title };
}

function readWhen(raw: RawRecord, place: Place, reading: Reading): When | undefined {
  const value = own(raw, 'when');
  const field = within(place, 'when');
  if (value === undefined) return reading.findings.add('when-missing', 'error', field);
  return readDate(value, field, reading, 'error');
}

function readTitle(raw: RawRecord, place: Place, reading: Reading): Text | undefined {
  const value = own(raw, 'title');
  const field = within(place, 'title');
  if (value === undefined) return reading.findings.add('title-missing', 'error', field);
  return readText(value, field, reading, 'error');
}

function readOwnId(raw: RawRecord, place: Place, reading: EventReading): string | undefined {
  const wanted = readId(own(raw, 'id'), within(place, 'id'), reading);
  if (wanted === undefined) return undefined;
  const given = reading.ids.claim(wanted);
  if (given !== wanted) {
    reading.findings.add('id-duplicate', 'warning', within(place, 'id'), { value: wanted, given });
  }
  return given;
}

function readTags(value: unknown, place: Place, reading: Reading): readonly Text[] {
  if (value === undefined) return NONE;
  const field = within(place, 'tags');
  if (!Array.isArray(value)) {
    reading.findings.add('not-a-list', 'warning', field, { value });
    return NONE;
  }
  const tags: Text[] = [];
  const count = countOf(value.length, field, reading.findings);
  for (let i = 0; i < count; i++) {
    const tag = readText(value[i] ?? undefined, within(field, i), reading);
    if (tag !== undefined) tags.push(tag);
  }
  return Object.freeze(tags);
}

/** A digit in quotation marks counts too: cells and attributes have no numbers. */
function readImportance(value: unknown, place: Place, reading: Reading): Importance {
  if (value === undefined) return DEFAULT_IMPORTANCE;
  const number = typeof value === 'string' && /^\s*[1-5]\s*$/.test(value) ? Number(value) : value;
  if (isImportance(number)) return number;
  reading.findings.add('importance-range', 'warning', within(place, 'importance'), { value });
  return DEFAULT_IMPORTANCE;
}

function isImportance(value: unknown): value is Importance {
  return value === 1 || value === 2 || value === 3 || value === 4 || value === 5;
}

function readStatus(value: unknown, place: Place, { findings }: Reading): Status | undefined {
  if (value === undefined) return undefined;
  const status = STATUSES.find((known) => known === value);
  if (status) return status;
  return findings.add('status-unknown', 'warning', within(place, 'status'), {
    value,
    allowed: STATUSES.join(', '),
    nearest: findings.suggest(value, STATUSES),
  });
}

/** Nobody can confirm what has not happened yet. */
function expectedStatus(when: When, { asOf }: EventReading): Status {
  return asOf !== undefined && when.lo >= asOf.hi ? 'planned' : 'confirmed';
}
