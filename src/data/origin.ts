import type { Timeline } from '../model/timeline.ts';

/** What a timeline does not say of the document that it was read from, and further rows are held against. */
export interface Origin {
  /** Whether the document lists its groups, or they are those that its events name. */
  readonly declared: boolean;
  /** Whether somebody has said in which zone times without one are. */
  readonly zoned: boolean;
  /** How many rows it has, shown or not. */
  readonly count: number;
}

const origins = new WeakMap<Timeline['events'], Origin>();

export function rememberOrigin(events: Timeline['events'], origin: Origin): void {
  origins.set(events, origin);
}

/** Of a timeline that nobody has read here, what it looks like. */
export function originOf({ events, groups, timeZone }: Timeline): Origin {
  const declared = groups.some(({ id, label, color }) => label !== id || color !== undefined);
  const likely = { declared, zoned: timeZone !== 'UTC', count: events.length };
  return origins.get(events) ?? likely;
}
