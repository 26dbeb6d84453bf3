import type { Words } from '../i18n/words.ts';
import type { TrackInput } from '../layout/track.ts';
import { DAY } from '../time/civil.ts';
import { formatDuration } from '../time/duration.ts';
import { evenSpaces, numberFormat, relativeFormat } from '../time/intl.ts';
import { formatTick } from '../time/tick-text.ts';
import { ageText, isAgo } from '../time/year-text.ts';
import { zoneOffsetAt } from '../time/zones.ts';

type ScaleText = Pick<
  TrackInput['text'],
  'silence' | 'between' | 'tick' | 'distance' | 'zoneOffset'
>;
type Unit = Parameters<ScaleText['distance']>[1];
type Place = Parameters<ScaleText['between']>[0];

/** What the axis says of time: ticks, silences and steps. */
export function scaleText(words: Words, lang: string, timeZone: string): ScaleText {
  return {
    silence: ({ from, to }) => formatDuration(from, to, lang),
    between: (from, to) => betweenText(from, to, lang),
    tick: remembered((time, unit, whole) => tickText(time, unit, whole, lang, timeZone)),
    distance: (count, unit, ago, short) =>
      ago ? agoText(count, unit, words, short) : countedText(count, unit, lang),
    zoneOffset: (time) => zoneOffsetAt(time, timeZone) || 0,
  };
}

/** More labels than these are made anew: no window has as many. */
const MOST = 2000;

/** At each step of zoom and pan nearly all ticks are those of the step before. */
function remembered(text: ScaleText['tick']): ScaleText['tick'] {
  const known = new Map<string, string>();
  return (time, unit, whole) => {
    const key = `${time} ${unit} ${whole}`;
    const label = known.get(key) ?? text(time, unit, whole);
    if (known.size >= MOST) known.clear();
    known.set(key, label);
    return label;
  };
}

function tickText(
  time: number,
  unit: Unit,
  whole: boolean,
  lang: string,
  timeZone: string,
): string {
  // So far away a double no longer holds the first ms of a year, but it holds its first month.
  if (unit === 'year') return formatTick(time + 30 * DAY, unit, lang, 'UTC');
  // Days and longer are dates without a time: they begin at midnight UTC in every zone, but for the
  // day that is named beside times.
  const dated = unit === 'month' || (unit === 'day' && !whole);
  return formatTick(time, unit, lang, dated ? 'UTC' : timeZone, whole ? 'whole' : 'bare');
}

/** "3 years ago", "in 2 days". */
function agoText(count: number, unit: Unit, { lang }: Words, short?: boolean): string {
  if (unit === 'year' && isAgo(count)) return ageText(count, lang, short);
  const format = relativeFormat(lang);
  return evenSpaces(
    unit === 'millisecond' ? format.format(count / 1000, 'second') : format.format(count, unit),
  );
}

/** As before a launch: "T − 3 days", "T", "T + 2 months". */
function countedText(count: number, unit: Unit, lang: string): string {
  if (count === 0) return 'T';
  return `T ${count < 0 ? '−' : '+'} ${lengthText(Math.abs(count), unit, lang)}`;
}

/** A whole number of one unit, every digit of it; `rounded` = millions of years to two digits. */
function lengthText(count: number, unit: Unit, lang: string, rounded = false): string {
  const large = count >= 1e6;
  const format = numberFormat(lang, `length ${unit} ${large} ${rounded}`, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    ...(large && { notation: 'compact', compactDisplay: 'long' }),
    ...(large && !rounded && { maximumSignificantDigits: 15 }),
  });
  return evenSpaces(format.format(count));
}

const UNITS: readonly (readonly [Unit, number])[] = [
  ['year', 365.2425 * DAY],
  ['month', 30.436875 * DAY],
  ['day', DAY],
  ['hour', DAY / 24],
  ['minute', DAY / 1440],
];

/**
 * From one place to the next: as the calendar counts where both are known equally well, roughly
 * where the doubt is smaller than the time between, else nothing.
 */
function betweenText(from: Place, to: Place, lang: string): string {
  const gap = to.at - from.at;
  const [a, b] = [from.hi - from.lo, to.hi - to.lo];
  const doubt = Math.max(a, b);
  // Two months, or two years, differ in length and are known equally well all the same.
  if (Math.abs(a - b) <= doubt / 10 || doubt <= gap / 20) {
    return formatDuration(from.lo, to.lo, lang, doubt);
  }
  const unit = UNITS.find(([, length]) => gap >= 1.5 * length);
  if (!unit || doubt > gap) return '';
  return `≈\u00a0${lengthText(Math.round(gap / unit[1]), unit[0], lang, true)}`;
}
