import type { TimelineEvent } from '../model/timeline.ts';
import type { When } from '../model/when.ts';
import { clockInZones } from '../time/zone-text.ts';
import type { ViewContext } from './context.ts';
import { scaleText } from './scale-text.ts';

/** The beginning of a date, as far as it is known, ms UTC. */
interface Beginning {
  readonly lo: number;
  readonly hi: number;
  readonly at: number;
}

/**
 * "3 months after: Invasion": how far an event lies from the one that the axis counts from; ''
 * without one, and where the doubts about the two allow no figure.
 */
export function distanceText(context: ViewContext, event: TimelineEvent): string {
  const { origin, words, lang, timeZone } = context;
  const [from, to] = [origin && beginningOf(origin.when), beginningOf(event.when)];
  if (!origin || !from || !to || from.lo === to.lo) return '';
  const later = from.at <= to.at;
  const { between } = scaleText(words, lang, timeZone);
  const duration = later ? between(from, to) : between(to, from);
  const say = words.ui.card[later ? 'after' : 'before'];
  return duration === '' ? '' : say(duration, context.say.title(origin));
}

/** "21.04 Uhr Kyjiw · 20.04 Uhr Berlin" where the reader's clock shows another time; else ''. */
export function readerClock({ lang, timeZone, readerZone }: ViewContext, when: When): string {
  if (when.kind !== 'moment' || readerZone === undefined) return '';
  return clockInZones(when, lang, timeZone, readerZone) ?? '';
}

function beginningOf(when: When): Beginning | undefined {
  const start = when.kind === 'interval' ? when.start : when;
  if (typeof start === 'string') return undefined;
  const { lo, hi } = start;
  return Number.isFinite(lo) && Number.isFinite(hi) ? { lo, hi, at: (lo + hi) / 2 } : undefined;
}
