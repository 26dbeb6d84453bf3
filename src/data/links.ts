import type { Link, LinkType, TimelineEvent } from '../model/timeline.ts';
import type { Findings } from './findings.ts';
import { readId } from './ids.ts';
import { type Place, within } from './place.ts';
import { type Reading, readRequired } from './reading.ts';
import { own, type RawRecord } from './records.ts';

export const LINK_TYPES: readonly LinkType[] = ['led-to', 'responds-to', 'see'];

const FIELDS = new Set(['to', 'type']);

/** A link as written, with its place, until all ids are known. */
export interface WrittenLink extends Link {
  readonly place: Place;
}

/** Reads one link; without a target it is left out, without a type it is "see". */
export function readLink(raw: RawRecord, place: Place, reading: Reading): WrittenLink | undefined {
  reading.findings.noteUnknown(raw, FIELDS, place);
  const to = readRequired(raw, 'to', place, reading, readId);
  if (to === undefined) return undefined;
  const value = own(raw, 'type') ?? 'see';
  const type = LINK_TYPES.find((known) => known === value);
  if (!type) {
    const allowed = LINK_TYPES.join(', ');
    reading.findings.add('link-type-unknown', 'warning', within(place, 'type'), { value, allowed });
  }
  return { to, type: type ?? 'see', place };
}

/** The ids of all events that are shown, in the order in which they are written. */
export type ShownIds = Pick<ReadonlySet<string>, 'has'> & Iterable<string>;

/** Those links that lead to another event which is shown; the others are warnings. */
export function resolveLinks(
  from: Pick<TimelineEvent, 'id'>,
  links: readonly WrittenLink[],
  shown: ShownIds,
  findings: Findings,
): readonly Link[] {
  const resolved: Link[] = [];
  for (const { to, type, place } of links) {
    const target = within(place, 'to');
    if (to === from.id) findings.add('link-to-self', 'warning', target, { value: to });
    else if (shown.has(to)) resolved.push(Object.freeze({ to, type }));
    else {
      const meant = findings.suggest(to, shown);
      findings.add('link-target-unknown', 'warning', target, { value: to, nearest: meant });
    }
  }
  return Object.freeze(resolved);
}
