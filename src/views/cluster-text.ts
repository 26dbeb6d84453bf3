import type { Cluster } from '../layout/scene.ts';
import { DAY } from '../time/civil.ts';
import { formatRange } from '../time/format.ts';
import { evenSpaces, numberFormat, onTheWall } from '../time/intl.ts';
import type { ViewContext } from './context.ts';

/** "1.234" */
export function numberText(lang: string, number: number): string {
  return numberFormat(lang, 'count', { useGrouping: true }).format(number);
}

/** "12", "1.2K": what has room in the button of a cluster. */
export function compactText(lang: string, number: number): string {
  if (number < 1000) return numberText(lang, number);
  return evenSpaces(
    numberFormat(lang, 'compact', { notation: 'compact', useGrouping: true }).format(number),
  );
}

/** "12 Ereignisse, 3.–9. April 2025" */
export function clusterName(context: ViewContext, cluster: Cluster): string {
  const { words, lang } = context;
  const events = words.ui.rows.count(cluster.count, numberText(lang, cluster.count));
  return words.ui.cluster.name(events, rangeText(context, cluster));
}

/**
 * From the first to the last of its events. A date without a time of day stands at midnight in UTC
 * and is that day in every zone.
 */
function rangeText({ lang, timeZone, say }: ViewContext, { from, to }: Cluster): string {
  const wall = (ms: number): number => (ms % DAY === 0 ? ms : onTheWall(ms, timeZone));
  const day = (ms: number): number => Math.floor(wall(ms) / DAY) * DAY;
  const dated = from % DAY === 0 || to % DAY === 0;
  if (dated || to - from >= 2 * DAY) return formatRange(day(from), day(to) + DAY, lang);
  const minute = (ms: number): number => Math.floor(ms / 60_000) * 60_000;
  const lo = minute(from);
  if (lo !== minute(to)) return formatRange(from, to, lang, timeZone);
  const doubt = { approximate: false, uncertain: false };
  const bounds = { lo, hi: lo + 60_000, precision: 'minute', zone: timeZone } as const;
  return say.when({ kind: 'moment', text: '', ...bounds, ...doubt }, 'short');
}
