import { quote } from '../../model/quote.ts';
import { isRecord, own } from '../records.ts';

/** A date in its parts, as written: texts, each '' where nothing is given. */
export interface Parts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  /** `15:30`, `15:30:05.250`, perhaps with a distance from UTC; another text is none that is known. */
  readonly clock: string;
}

/**
 * The parts of a date that is given as an object (`{ year, month, … }`), a number (a year), or a text
 * of the older forms: `2011,3,23,15,30`, `2011-03-23`, `3/23/2011 3:30 pm`, `3/2011`. A text in no
 * known form is its own year, so that what is wrong with it is told where dates are read.
 */
export function partsOf(value: unknown): Parts {
  if (isRecord(value)) {
    const read = (part: string) => partText(value, part);
    return partsFrom(read('year'), read('month'), read('day'), clockOf(value));
  }
  return typeof value === 'string' ? partsOfText(value.trim()) : partsFrom(textOf(value ?? ''));
}

function partsFrom(year: string, month = '', day = '', clock = ''): Parts {
  // Zero is how forms write "none": no month and no day has that number.
  return { year, month: month.replace(/^0+$/, ''), day: day.replace(/^0+$/, ''), clock };
}

/** Longer texts are no dates, and would take long to look at, characters. */
const LONGEST = 60;

function partsOfText(text: string): Parts {
  if (text.length > LONGEST) return partsFrom(text);
  const list = text.replace(/\s/g, '');
  if (/^-?\d+(?:,\d*)+$/.test(list)) {
    const [year, month, day, hour, minute, second, millisecond] = list.split(',');
    const clock = clockOf({ hour, minute, second, millisecond });
    return partsFrom(year ?? '', month, day, clock);
  }
  const dashed = /^([+-]?\d+)(?:-(\d\d?)(?:-(\d\d?)(?:[T\s]\s*(\S.*))?)?)?$/i.exec(text);
  if (dashed) return partsFrom(dashed[1] ?? '', dashed[2], dashed[3], timeOfDay(dashed[4] ?? ''));
  const slashed = /^(\d\d?)\/(?:(\d\d?)\/)?(-?\d+)(?:\s+(\S.*))?$/.exec(text);
  if (slashed) {
    return partsFrom(slashed[3] ?? '', slashed[1], slashed[2], timeOfDay(slashed[4] ?? ''));
  }
  return partsFrom(text);
}

/** Integers may have blanks and commas in them, as spreadsheets print them: 12,000. */
function partText(date: object, part: string): string {
  const value = isRecord(date) ? own(date, part) : undefined;
  // A number 0 is printed by TimelineJS for a year only; "0" in quotation marks is a midnight.
  if (value === undefined || (value === 0 && part !== 'year')) return '';
  return textOf(value).replace(/[\s,]+/g, '');
}

function clockOf(date: object): string {
  const typed = isRecord(date) ? own(date, 'time') : undefined;
  if (typed !== undefined) return timeOfDay(textOf(typed));
  const [hour = '', minute = '', second = '', millisecond = ''] = [
    'hour',
    'minute',
    'second',
    'millisecond',
  ].map((part) => partText(date, part));
  if (hour + minute + second + millisecond === '') return '';
  const hours = `${two(hour)}:${two(minute)}`;
  if (second + millisecond === '') return hours;
  return `${hours}:${two(second)}${millisecond === '' ? '' : `.${millisecond.padStart(3, '0')}`}`;
}

const TIME =
  /^(\d\d?)(?:[:.](\d\d?)|(\d\d))?(?:[:.](\d\d?)(?:[.,:](\d+))?)?\s*(?:([ap])\.?m\.?)?\s*(Z|[+-]\d\d:?\d\d)?$/i;

/** `15:30`, `1530`, `15.30`, `3:30 pm`, with seconds and their fractions, as 15:30:05.25. */
function timeOfDay(text: string): string {
  const found = text.length > LONGEST ? null : TIME.exec(text.trim());
  if (!found) return text.trim();
  const [, hour = '', minute, minutes = '', second, fraction, half, zone = ''] = found;
  // 15 pm is no time: as written it says so.
  if (half && Number(hour) > 12) return text.trim();
  const exact = second ? `:${two(second)}${fraction ? `.${fraction}` : ''}` : '';
  const offset = zone.replace(/(\d\d)(\d\d)$/, '$1:$2');
  return `${two(hourOf(hour, half))}:${two(minute ?? minutes)}${exact}${offset}`;
}

function hourOf(hour: string, half: string | undefined): string {
  if (!half) return hour;
  return String((Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0));
}

/** A value as its author would recognise it; objects are no parts of dates. */
function textOf(value: unknown): string {
  return typeof value === 'object' ? quote(value) : String(value);
}

function two(number: string): string {
  return number.padStart(2, '0');
}
