import type { DataProblemWords, ProblemDetails } from './problem-words.ts';
import type { UiWords } from './ui-words.ts';

/**
 * Everything the element says, in one language; plurals and word order are functions, so that no
 * sentence is ever glued together outside its language. To add one: see CONTRIBUTING.md.
 */
export interface Words {
  /** BCP 47 tag, also the locale handed to `Intl`. */
  readonly lang: string;
  readonly dates: DateWords;
  readonly ui: UiWords;
  readonly problems: ProblemWords;
}

/** What `Intl` cannot say about dates. Arguments are already formatted dates or numbers. */
export interface DateWords {
  /**
   * Short months, January first, in dates and on an axis; `dated` = on an axis too as `Intl`
   * abbreviates them within a date; absent = as `Intl` has them.
   */
  readonly shortMonths?: readonly string[] | 'dated';
  /** A month without a day stands in the case it has beside one, written out, unless `alone`. */
  readonly genitive?: boolean;
  /** A day of the week has cases that `Intl` does not know, so only a date `alone` names it. */
  readonly weekdayAlone?: boolean;
  /** A part of a date or of a time as `Intl` writes it ("1"), as this language prints it ("1er"). */
  readonly mend?: (part: DatePart, how: MendedDate) => string;
  /** The dash of ranges: between single words or numbers, and where an end has blanks in it. */
  readonly dash?: readonly [closed: string, wide: string];
  /** A range where the language has more than its dash for it; `undefined` = the dash. */
  readonly range?: (
    from: string,
    to: string,
    kind: 'day' | 'month' | 'year',
    short: boolean,
  ) => string | undefined;
  /** What joins two ages, "66 to 23 million"; absent = a dash. */
  readonly ageTo?: string;
  /** "about 2022"; `role` is what else is said of the date, for its case. */
  readonly about: (date: string, role: DateRole, kind: DateKind) => string;
  /** The source itself doubts it. */
  readonly uncertain: (date: string) => string;
  /** Only some parts are in doubt: the date, and one `doubt` for each of them. */
  readonly partly: (date: string, doubts: readonly string[]) => string;
  readonly doubt: (
    part: 'year' | 'month' | 'day',
    how: 'approximate' | 'uncertain' | 'both',
  ) => string;
  /** An end that is open; without `kind` a day, month or year, as its text shows … */
  readonly since: (date: string, kind?: DateKind) => string;
  readonly until: (date: string, kind: DateKind) => string;
  /** … and one that nobody knows. */
  readonly endUnknown: (date: string, kind: DateKind) => string;
  readonly startUnknown: (date: string, kind: DateKind) => string;
  /** From one date to another that differ too much to be collapsed. */
  readonly fromTo: (from: string, to: string, kinds: readonly [DateKind, DateKind]) => string;
  /** One moment, not before `from` and not after `to`. */
  readonly between: (from: string, to: string, kind: DateKind) => string;
  readonly orEarlier: (date: string) => string;
  readonly orLater: (date: string) => string;
  /** `years` holds one formatted year, or the two that a winter belongs to. */
  readonly season: (season: SeasonWord, years: readonly string[], role: DateRole) => string;
  /** The decade that begins with `year`, for example 1990; formatted, and as a number. */
  readonly decade: (year: string, role: DateRole, number: number) => string;
  /** 20 = the years 1900–1999. */
  readonly century: (number: number, role: DateRole) => string;
  /** 2 = the years 1000–1999. */
  readonly millennium: (number: number, role: DateRole) => string;
  /** A day or month of which the year is unknown. */
  readonly yearUnknown: (date: string) => string;
  readonly dateUnknown: string;
  /** `years` is a number in words, "17 million", "17M", or two of them, "66–23 million". */
  readonly yearsAgo: (years: string) => string;
  /** Millions of years as a length, where `Intl` lacks a word between: "17 millions d’années". */
  readonly manyYears?: (years: string) => string;
  /** Makes 2000 million of a formatted 2000, where nobody counts in thousand millions; … or M. */
  readonly millions?: (count: string, short: boolean) => string;
  /** Two units of a length, "3 years" and "8 months"; absent = with a blank between. */
  readonly lengths?: (first: string, second: string) => string;
  /** Date and time of day; absent = with a comma. */
  readonly at?: (date: string, clock: string, short: boolean) => string;
  /**
   * A time of day as this language prints it, from "20", "9:05", "20:21:05" or "20:21:05,250";
   * absent = as `Intl` writes it, counting to 12 where the country does.
   */
  readonly clock?: (time: string) => string;
  /** Two times of one day, as they stand alone. */
  readonly clocks: (from: string, to: string) => string;
  /** Cities of zones, by the last part of the IANA name, where the language has its own. */
  readonly cities: Readonly<Record<string, string>>;
  /** Where a country prints dates otherwise; keys are ISO 3166 codes in capitals. */
  readonly countries?: Readonly<Record<string, DateWords>>;
}

/** A piece of a date, as `Intl.DateTimeFormat.formatToParts` cuts it. */
export interface DatePart {
  /** `day`, `month`, `year`, `era`, `weekday`, `hour`, `dayPeriod`, `literal` … */
  readonly type: string;
  readonly value: string;
}

/** The date that a part belongs to. */
export interface MendedDate {
  /** With an abbreviated month. */
  readonly short: boolean;
  /** With a day of the month. */
  readonly dated: boolean;
  /** A time of day between 12 and 1 p.m. */
  readonly noon?: boolean;
}

/** What a date is told as: by itself, after such a word, before "to", or as one of two ends. */
export type DateRole = 'alone' | 'about' | 'since' | 'from' | 'until' | 'start' | 'between';

/** What a text names, for its article: `time` is a day with a time, `age` counts back from today. */
export type DateKind =
  | 'time'
  | 'day'
  | 'month'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
  | 'age';

/** A season, or a part of a year counted from 1. */
export interface SeasonWord {
  readonly part: 'spring' | 'summer' | 'autumn' | 'winter' | 'quarter' | 'third' | 'half';
  readonly number?: number;
  /** Set only where the author named it. */
  readonly hemisphere?: 'north' | 'south';
}

/** One sentence per problem code: what is wrong and how to mend it. */
export type ProblemWords = DataProblemWords & {
  readonly [code: string]: (details: ProblemDetails) => string;
};
