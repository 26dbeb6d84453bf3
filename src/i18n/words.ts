import type { DataProblemWords, ProblemDetails } from './problem-words.ts';

/**
 * Everything the element says, in one language. A language is one file (`de.ts`, `en.ts`, …) that
 * exports one `Words`; plurals and word order are functions, so that no sentence is ever glued
 * together outside its own file. To add a language: copy `en.ts`, translate, register it in
 * `languages.ts`.
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
  /** Short months on an axis, January first; absent = as `Intl` abbreviates them standing alone. */
  readonly shortMonths?: readonly string[];
  /** "about 2022"; `role` is what else is said of the date, for its case. */
  readonly about: (date: string, role: DateRole) => string;
  /** The source itself doubts it. */
  readonly uncertain: (date: string) => string;
  /** Only some parts are in doubt: the date, and one `doubt` for each of them. */
  readonly partly: (date: string, doubts: readonly string[]) => string;
  readonly doubt: (
    part: 'year' | 'month' | 'day',
    how: 'approximate' | 'uncertain' | 'both',
  ) => string;
  /** An end that is open … */
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  /** … and one that nobody knows. */
  readonly endUnknown: (date: string) => string;
  readonly startUnknown: (date: string) => string;
  /** From one date to another that no formatter of ranges can join. */
  readonly fromTo: (from: string, to: string) => string;
  /** One moment, not before `from` and not after `to`. */
  readonly between: (from: string, to: string) => string;
  readonly orEarlier: (date: string) => string;
  readonly orLater: (date: string) => string;
  /** `years` holds one formatted year, or the two that a winter belongs to. */
  readonly season: (season: SeasonWord, years: readonly string[], role: DateRole) => string;
  /** The decade that begins with `year`, for example 1990. */
  readonly decade: (year: string, role: DateRole) => string;
  /** 20 = the years 1900–1999. */
  readonly century: (number: number, role: DateRole) => string;
  /** 2 = the years 1000–1999. */
  readonly millennium: (number: number, role: DateRole) => string;
  /** A day or month of which the year is unknown. */
  readonly yearUnknown: (date: string) => string;
  readonly dateUnknown: string;
  /** `years` is a number in words, "17 million". */
  readonly yearsAgo: (years: string) => string;
  /** A time of day as `Intl` writes it, "20:21", as this language prints it. */
  readonly clock: (time: string) => string;
  /** Two times of one day, as `clock` gives them. */
  readonly clocks: (from: string, to: string) => string;
}

/** What a date is told as: by itself, after "about", "since", "from", "until", or before "to". */
export type DateRole = 'alone' | 'about' | 'since' | 'from' | 'until' | 'start';

/** A season, or a part of a year counted from 1. */
export interface SeasonWord {
  readonly part: 'spring' | 'summer' | 'autumn' | 'winter' | 'quarter' | 'third' | 'half';
  readonly number?: number;
  /** Set only where the author named it. */
  readonly hemisphere?: 'north' | 'south';
}

/** Names of buttons, headings and states. */
export interface UiWords {
  readonly toolbar: ToolbarWords;
  readonly track: TrackWords;
  readonly status: StatusWords;
  readonly event: EventWords;
  readonly certainty: CertaintyWords;
  readonly card: CardWords;
  readonly spine: SpineWords;
  readonly table: TableWords;
  readonly legend: LegendWords;
  readonly footer: FooterWords;
  readonly notice: NoticeWords;
  readonly help: HelpWords;
}

export interface ToolbarWords {
  /** Name of the toolbar itself. */
  readonly name: string;
  readonly timeline: string;
  readonly table: string;
  /** Pressed: long silences are folded … */
  readonly folded: string;
  /** … or every event is one step from the next … */
  readonly evenSteps: string;
  /** … or distances are those of their logarithm; not pressed: every ms has the same width. */
  readonly logarithmic: string;
  readonly earlier: string;
  readonly later: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
}

export interface TrackWords {
  /** Name of the list of events. */
  readonly events: string;
  /** A date that a title follows. */
  readonly dated: (date: string) => string;
  /** Button of a folded silence, which unfolds it; `duration` is "3 years 8 months". */
  readonly unfold: (duration: string) => string;
  /** Button of an unfolded one, which folds it again. */
  readonly fold: (duration: string) => string;
}

export interface StatusWords {
  /** What is in view after zooming or panning. */
  readonly view: (range: string, count: number) => string;
}

export interface EventWords {
  /** The whole event in one line; `doubts` are already in words and may be empty. */
  readonly name: (date: string, title: string, doubts: readonly string[]) => string;
}

/** How sure an event and its date are. */
export interface CertaintyWords {
  readonly confirmed: string;
  readonly reported: string;
  /** As `reported`, where there is room to say what it means. */
  readonly unconfirmed: string;
  readonly planned: string;
  readonly disputed: string;
  readonly cancelled: string;
  readonly ongoing: string;
  readonly endUnknown: string;
  /** Nobody knows when it began … */
  readonly startUnknown: string;
  /** … or it has no beginning that could be named. */
  readonly startOpen: string;
  readonly dayUnknown: string;
  readonly dateUnknown: string;
  /** Of something planned whose day is not fixed. */
  readonly dateOpen: string;
  readonly approximate: string;
  readonly uncertain: string;
  /** One of several dates that are named. */
  readonly oneOf: string;
  /** The desk has put something right. */
  readonly corrected: string;
  readonly knownSince: (date: string) => string;
}

export interface CardWords {
  readonly close: string;
  readonly previous: (title: string) => string;
  readonly next: (title: string) => string;
  readonly neighbours: string;
  readonly sources: (count: number) => string;
  readonly group: string;
  readonly follows: string;
  readonly leadsTo: string;
  readonly see: string;
  readonly related: (title: string, date: string) => string;
  readonly photo: (credit: string) => string;
  /** Stands for an image whose author described it with nothing. */
  readonly video: string;
  readonly correction: (date: string) => string;
  /** How far the event lies before or after the one that the axis counts from. */
  readonly before: (duration: string, title: string) => string;
  readonly after: (duration: string, title: string) => string;
}

export interface SpineWords {
  /** A silence between two events; `duration` is "3 Jahre 8 Monate". */
  readonly later: (duration: string) => string;
  readonly asOf: (date: string) => string;
  readonly outlookBelow: string;
  readonly outlookBeside: string;
}

export interface TableWords {
  readonly caption: (title: string) => string;
  readonly date: string;
  readonly event: string;
  readonly group: string;
  readonly status: string;
  readonly place: string;
  readonly source: string;
}

export interface LegendWords {
  readonly groups: string;
  readonly signs: string;
  /** The second end of a dumbbell: when it came out. */
  readonly reported: string;
  /** A folded stretch of the axis. */
  readonly folded: string;
}

/** Labels of the last line, each with the colon its language wants. */
export interface FooterWords {
  readonly note: string;
  readonly source: string;
  readonly byline: string;
  readonly updated: string;
}

export interface NoticeWords {
  readonly failed: string;
  readonly failedHint: string;
  readonly empty: string;
  readonly leftOut: (count: number) => string;
  readonly row: (row: number) => string;
}

export interface HelpWords {
  readonly title: string;
  readonly keys: string;
  readonly action: string;
  readonly rows: readonly HelpRow[];
}

export interface HelpRow {
  readonly keys: readonly string[];
  readonly does: string;
  /** Switched off by `nohotkeys`. */
  readonly hotkey?: boolean;
}

/** One sentence per problem code: what is wrong and how to mend it. */
export type ProblemWords = DataProblemWords & {
  readonly [code: string]: (details: ProblemDetails) => string;
};
