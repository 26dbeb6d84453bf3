import { TRAIT } from '../model/columns.ts';
import { eventOf, tableOf } from '../model/event-table.ts';
import type { LinkType, TimelineEvent } from '../model/timeline.ts';

/** How an event stands to the one whose card is open. */
export type Relation = 'follows' | 'leads-to' | 'see';

export interface Related {
  readonly relation: Relation;
  readonly event: TimelineEvent;
}

/** A link as read from its own event, and as read from the event that it points to. */
const readings: Readonly<Record<LinkType, readonly [own: Relation, inverse: Relation]>> = {
  'led-to': ['leads-to', 'follows'],
  'responds-to': ['follows', 'leads-to'],
  see: ['see', 'see'],
};

export const RELATIONS: readonly Relation[] = ['follows', 'leads-to', 'see'];

/**
 * For each event that is linked with others, whichever of the two wrote the link: what it follows
 * first, then what it leads to, then the rest, each in time order and each once. Links to nowhere
 * are left out.
 */
export function relations(
  events: readonly TimelineEvent[],
): ReadonlyMap<string, readonly Related[]> {
  const found = new Map<string, Related[]>();
  const { traits } = tableOf(events).columns;
  for (let row = 0; row < traits.length; row++) {
    const event = ((traits[row] ?? 0) & TRAIT.linked) === 0 ? undefined : events[row];
    if (event) relate(event, events, found);
  }
  for (const list of found.values()) list.sort(inReadingOrder);
  return found;
}

/** Mutates found! */
function relate(
  event: TimelineEvent,
  events: readonly TimelineEvent[],
  found: Map<string, Related[]>,
): void {
  for (const link of event.links) {
    const other = eventOf(events, link.to);
    if (!other || other === event) continue;
    const [own, inverse] = readings[link.type];
    add(found, event.id, { relation: own, event: other });
    add(found, other.id, { relation: inverse, event });
  }
}

/** Mutates found! */
function add(found: Map<string, Related[]>, id: string, related: Related): void {
  const list = found.get(id) ?? [];
  found.set(id, list);
  const known = list.some((r) => r.relation === related.relation && r.event === related.event);
  if (!known) list.push(related);
}

function inReadingOrder(a: Related, b: Related): number {
  return (
    RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation) ||
    a.event.when.lo - b.event.when.lo
  );
}
