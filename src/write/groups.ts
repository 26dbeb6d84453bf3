import type { Timeline } from '../model/timeline.ts';
import type { Losses } from './losses.ts';

/**
 * Tells what is lost of groups where a format knows only those that its events name: their order, if
 * it is another one, those without events, and their colours. `labels`: whether names are kept.
 */
export function noteGroups({ groups, events }: Timeline, labels: boolean, losses: Losses): void {
  const named = [...new Set(events.map(({ group }) => group))].filter((id) => id !== undefined);
  const ordered = groups.every(({ id }, i) => named[i] === id);
  const plain = groups.every(({ id, label, color }) => !color && (labels || label === id));
  if (!ordered || !plain) losses.simplified('groups');
}
