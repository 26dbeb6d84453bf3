/** Names of buttons, headings and states. */
export interface UiWords {
  readonly toolbar: ToolbarWords;
  readonly track: TrackWords;
  readonly cluster: ClusterWords;
  readonly overview: OverviewWords;
  readonly status: StatusWords;
  readonly event: EventWords;
  readonly certainty: CertaintyWords;
  readonly card: CardWords;
  readonly embed: EmbedWords;
  readonly spine: SpineWords;
  readonly table: TableWords;
  readonly rows: RowsWords;
  readonly legend: LegendWords;
  readonly footer: FooterWords;
  readonly notice: NoticeWords;
  readonly debug: DebugWords;
  readonly loading: LoadingWords;
  readonly news: NewsWords;
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

/** Events that stand too close to be told apart; all numbers are as the language writes them. */
export interface ClusterWords {
  /** `events` is "12 events". */
  readonly name: (events: string, range: string) => string;
  /** Button under a list that is not shown whole. */
  readonly more: (number: string) => string;
  readonly close: string;
  /** Spans for which there is no lane: what "+1,234" stands for. */
  readonly rest: (count: number, number: string) => string;
  /** In the legend: a number under the axis … */
  readonly together: string;
  /** … and the columns below it. */
  readonly density: string;
}

/** The whole in small, and the two ends of what is seen, which are sliders. */
export interface OverviewWords {
  readonly name: string;
  readonly from: string;
  readonly to: string;
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
  /** Link to the words of a film or sound. */
  readonly transcript: string;
  readonly correction: (date: string) => string;
  /** How far the event lies before or after the one that the axis counts from. */
  readonly before: (duration: string, title: string) => string;
  readonly after: (duration: string, title: string) => string;
}

/** Content of another site, of which nothing is fetched before the reader asks for it. */
export interface EmbedWords {
  /** Button that loads it … */
  readonly load: string;
  /** … and takes it away again. */
  readonly remove: string;
  /** What loading means; `provider` is a name or a host: "YouTube", "mastodon.social". */
  readonly notice: (provider: string) => string;
  /** Link to its page about data protection. */
  readonly privacy: (provider: string) => string;
  /** The link that does without loading. */
  readonly open: (provider: string) => string;
  /** Said when it begins to load. */
  readonly loading: (provider: string) => string;
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

/** The rows of table and list: how many, in what order. */
export interface RowsWords {
  /** `number` is the count as the language writes it. */
  readonly count: (count: number, number: string) => string;
  /** Stands before the names of columns, which are buttons; with its colon. */
  readonly sort: string;
  /** The name of a column stands as it is. */
  readonly sorted: (column: string, falling: boolean) => string;
  readonly sorting: string;
  /** On paper, of a list that is too long for it. */
  readonly first: (shown: string, all: string) => string;
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

/** While a document is on its way, and where it did not come. */
export interface LoadingWords {
  readonly busy: string;
  /** How much of it has come, "3 MB" each. */
  readonly amount: (received: string, total: string) => string;
  readonly retry: string;
}

/** What has changed since the page was opened. */
export interface NewsWords {
  /** Marks an event that has come … */
  readonly added: string;
  /** … or was put right. */
  readonly corrected: string;
  /** What came, was put right and went: said as a list of one, two or three of these. */
  readonly countAdded: (count: number) => string;
  readonly countCorrected: (count: number) => string;
  readonly countGone: (count: number) => string;
  /** The data are those of this time of day, and newer ones cannot be had. */
  readonly stale: (time: string) => string;
}

/** The list of all problems, for whoever writes the data. */
export interface DebugWords {
  readonly title: string;
  readonly none: string;
  /** Headings of the levels; a number follows. */
  readonly error: string;
  readonly warning: string;
  readonly note: string;
  /** Names of columns: where, what is written there, and the sentence about it. */
  readonly row: string;
  readonly field: string;
  readonly value: string;
  readonly message: string;
  /** How many of a level are not listed. */
  readonly more: (count: string) => string;
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
