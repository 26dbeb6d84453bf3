import type { Era, Group } from '../model/timeline.ts';
import { readDate } from './dates.ts';
import { readId } from './ids.ts';
import type { Mutable } from './mutable.ts';
import { type Place, within } from './place.ts';
import { type Reading, readList, readRequired } from './reading.ts';
import { own, type RawRecord } from './records.ts';
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
  const id = readId(readRequired(raw, 'id', place, reading), within(place, 'id'), reading);
  if (id === undefined) return undefined;
  // A group without a name goes by its id, else its events would lose it.
  const label = readText(
    readRequired(raw, 'label', place, reading),
    within(place, 'label'),
    'warning',
    reading,
  );
  const group: Mutable<Group> = { id, label: label ?? id };
  const color = own(raw, 'color');
  if (typeof color === 'string' && COLOR.test(color.trim())) group.color = color.trim();
  else if (color !== undefined) {
    reading.findings.add('color-invalid', 'warning', within(place, 'color'), { value: color });
  }
  return Object.freeze(group);
}

/** Reads a named stretch of time; without date and name it is left out. */
export function readEra(raw: RawRecord, place: Place, reading: Reading): Era | undefined {
  reading.findings.noteUnknown(raw, ERA_FIELDS, place);
  const date = readRequired(raw, 'when', place, reading);
  const words = readRequired(raw, 'label', place, reading);
  const when = readDate(date, within(place, 'when'), 'warning', reading);
  const label = readText(words, within(place, 'label'), 'warning', reading);
  return when === undefined || label === undefined ? undefined : Object.freeze({ when, label });
}
