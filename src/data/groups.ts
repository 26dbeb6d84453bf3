import type { Era, Group } from '../model/timeline.ts';
import { readDate } from './dates.ts';
import { readId } from './ids.ts';
import type { Mutable } from './mutable.ts';
import { type Place, within } from './place.ts';
import { type Reading, readList, readOptional, readRequired } from './reading.ts';
import type { RawRecord } from './records.ts';
import { readText } from './texts.ts';

const GROUP_FIELDS = new Set(['id', 'label', 'color']);
const ERA_FIELDS = new Set(['when', 'label']);

/** A name, hex digits, or a colour function without anything that could fetch (`url()`). */
const COLOR =
  /^(#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|[a-z]{3,24}|(rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\([\d\s.,%/+a-z-]{1,80}\))$/i;

/** Reads the groups of a document, by id in the order given; the first of two with one id counts. */
export function readGroups(
  value: unknown,
  place: Place,
  reading: Reading,
): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  readList(value, place, reading, (raw, itemPlace) => {
    const group = readGroup(raw, itemPlace, reading);
    if (!group) return undefined;
    if (groups.has(group.id)) {
      return reading.findings.add('group-duplicate', 'warning', within(itemPlace, 'id'), {
        value: group.id,
      });
    }
    groups.set(group.id, group);
    return group;
  });
  return groups;
}

function readGroup(raw: RawRecord, place: Place, reading: Reading): Group | undefined {
  reading.findings.noteUnknown(raw, GROUP_FIELDS, place);
  const id = readRequired(raw, 'id', place, reading, readId);
  if (id === undefined) return undefined;
  // A group without a name goes by its id, else its events would lose it.
  const label = readRequired(raw, 'label', place, reading, readText);
  const group: Mutable<Group> = { id, label: label ?? id };
  readOptional(group, raw, place, reading, { color: readColor });
  return Object.freeze(group);
}

function readColor(value: unknown, place: Place, { findings }: Reading): string | undefined {
  const color = typeof value === 'string' ? value.trim() : '';
  return COLOR.test(color) ? color : findings.add('color-invalid', 'warning', place, { value });
}

/** Reads a named stretch of time; without date and name it is left out. */
export function readEra(raw: RawRecord, place: Place, reading: Reading): Era | undefined {
  reading.findings.noteUnknown(raw, ERA_FIELDS, place);
  const when = readRequired(raw, 'when', place, reading, readDate);
  const label = readRequired(raw, 'label', place, reading, readText);
  return when === undefined || label === undefined ? undefined : Object.freeze({ when, label });
}
