import type { LinkType, Status, TimelineEvent } from '../model/timeline.ts';

/**
 * What stands where on the horizontal track: the one contract between computing and drawing. All
 * lengths are CSS px from the track's top at its start edge (left, or right in a page that runs
 * from right to left: drawing mirrors it). Plain data, complete, in time order.
 */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** The line of time. */
  readonly axisY: number;
  /** Below all flags: here leaders begin to bend towards their marker … */
  readonly footY: number;
  /** … and here they stand over it. */
  readonly elbowY: number;
  /** Top of the first lane of spans, and of the two levels of tick labels. */
  readonly laneTop: number;
  readonly tickY: number;
  readonly majorY: number;
  readonly flags: readonly Flag[];
  readonly markers: readonly Marker[];
  readonly whiskers: readonly Whisker[];
  readonly spans: readonly SpanBar[];
  /** Every step is as wide as the next, whatever time it takes: not to scale. */
  readonly even: boolean;
  readonly lines: readonly AxisLine[];
  readonly breaks: readonly BreakMark[];
  readonly steps: readonly StepMark[];
  readonly ticks: readonly Tick[];
  readonly eras: readonly EraBand[];
  readonly reports: readonly Report[];
  /** Lanes of groups, from top to bottom; empty unless each group has its own. */
  readonly groups: readonly GroupLane[];
  /** What the open and the focused event are linked with. */
  readonly links: readonly LinkLine[];
  readonly now: NowLine | undefined;
  /** What only many events need; undefined where each has a mark of its own. */
  readonly crowd?: Crowd | undefined;
}

/**
 * Of many events only those that can be told apart have marks, flags and bars in the scene; the rest
 * is counted here. Such a scene is drawn on a canvas.
 */
export interface Crowd {
  /** Places on the axis where marks come too close to be told apart, in order. */
  readonly clusters: readonly Cluster[];
  /** Middle of the row of clusters, below the axis. */
  readonly clusterY: number;
  /** How many events stand where, under the clusters. */
  readonly density: Density;
  /** Spans that have found no lane: how many are under way where; undefined without any. */
  readonly rest: Rest | undefined;
}

/** Events whose marks come closer than 24 px. */
export interface Cluster extends Piece {
  /** The same as long as it holds the same events. */
  readonly key: string;
  /** Where its button stands. */
  readonly x: number;
  readonly width: number;
  readonly count: number;
  /** Its events are `first <= place < end` in the order of places (`ManyPlan.places`). */
  readonly first: number;
  readonly end: number;
  /** From its first to its last event, ms since 1970 (UTC). */
  readonly from: number;
  readonly to: number;
  /** No zoom parts them: it opens as a list. */
  readonly together: boolean;
}

/** Counts for columns of equal width, from the first one's left edge on. */
export interface Density {
  readonly y: number;
  readonly height: number;
  readonly x0: number;
  /** Width of a column. */
  readonly step: number;
  readonly counts: ArrayLike<number>;
  /** The count that fills the height. */
  readonly most: number;
}

export interface Rest extends Density {
  /** How many spans of the window are not in a lane. */
  readonly total: number;
}

/** One printed date with the events that share it. */
export interface Flag {
  readonly key: string;
  /** Leader, and start edge of the label. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Marker that the leader points to. */
  readonly anchor: number;
  readonly date: string;
  readonly items: readonly FlagItem[];
  /** All of its events are planned: the leader is dashed. */
  readonly planned: boolean;
  /** Its marker is inside the window. */
  readonly visible: boolean;
}

export interface FlagItem {
  readonly event: TimelineEvent;
  readonly lines: readonly string[];
}

export interface Marker {
  readonly event: TimelineEvent;
  readonly x: number;
  readonly status: Status;
  readonly visible: boolean;
}

/** The doubt about a moment, drawn on the axis as wide as it is. */
export interface Whisker {
  readonly key: string;
  readonly event: TimelineEvent;
  readonly pieces: readonly Piece[];
  /** About then: how the whisker fades, beyond its bounds; undefined = drawn evenly. */
  readonly tones: readonly Tone[] | undefined;
  /** The source itself doubts it: hatched. */
  readonly uncertain: boolean;
  /** One of several days: each piece is one of them. */
  readonly set: boolean;
}

export interface Piece {
  readonly x0: number;
  readonly x1: number;
}

/** How strongly something is drawn at a place, 0–1; between two of them it changes evenly. */
export interface Tone {
  readonly x: number;
  readonly strength: number;
}

export interface SpanBar {
  readonly event: TimelineEvent;
  readonly y: number;
  readonly height: number;
  /** What is drawn solid; between two pieces lies a break. */
  readonly pieces: readonly Piece[];
  /** Dotted across the breaks, and between the dates of a set. */
  readonly gaps: readonly Piece[];
  readonly start: EndStyle;
  readonly end: EndStyle;
  /** How it fades at its ends; undefined = drawn evenly. */
  readonly tones: readonly Tone[] | undefined;
  /** Ends that the source itself doubts. */
  readonly hatched: readonly Piece[];
  readonly label: SpanLabel;
  /** One moment somewhere in it, not something that lasts. */
  readonly doubt: boolean;
  /** A set: each piece is one of its dates. */
  readonly set: boolean;
  /** When it came out, long after it began: a sign in its lane. */
  readonly reported: Report | undefined;
}

/**
 * `sure`: known; `rough`: somewhere within its month, year …; `soft`: about then; `arrow`: goes on,
 * or has always been; `fade`: nobody says.
 */
export type EndStyle = 'sure' | 'rough' | 'soft' | 'arrow' | 'fade';

/** From when something happened to when it came out. */
export interface Report {
  readonly event: TimelineEvent;
  readonly y: number;
  /** Where it happened and where it came out; either may lie outside the window. */
  readonly x0: number;
  readonly x1: number;
  /** What is drawn of the line between them; dotted across the breaks. */
  readonly pieces: readonly Piece[];
  readonly gaps: readonly Piece[];
}

/** The lanes of one group below the axis. */
export interface GroupLane {
  readonly id: string;
  readonly label: string;
  /** The rule at its top. */
  readonly y: number;
  readonly height: number;
  /** Where its events stand that have no bar: strokes under the rule. */
  readonly strokes: readonly GroupStroke[];
}

export interface GroupStroke {
  readonly event: TimelineEvent;
  readonly x: number;
}

/** A link, drawn from cause to consequence. */
export interface LinkLine {
  /** Id of the event whose links these are, and of the one at the other end. */
  readonly of: string;
  readonly other: string;
  readonly type: LinkType;
  /** A cubic curve: its start, its two control points, its end. */
  readonly curve: readonly [Point, Point, Point, Point];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface SpanLabel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly title: string;
  readonly date: string;
  readonly visible: boolean;
}

/** A stretch of the axis that is to scale. */
export type AxisLine = Piece;

export interface BreakMark extends Piece {
  /** By which it is known for as long as the data are the same. */
  readonly key: string;
  /** False = the reader has unfolded it: it is to scale, and can be folded again. */
  readonly folded: boolean;
  /** The silence in words, in lines that fit. */
  readonly lines: readonly string[];
  /** Start edge and width of these words; they show where they are whole. */
  readonly labelX: number;
  readonly labelWidth: number;
  readonly labelled: boolean;
}

/** A step of an axis on which all are equal, where its length in words has room. */
export interface StepMark {
  readonly key: string;
  readonly lines: readonly string[];
  readonly labelX: number;
  readonly labelWidth: number;
}

export interface Tick {
  readonly key: string;
  readonly x: number;
  /** Share to which it shows while the axis changes; default: 1. */
  readonly presence?: number;
  /** '' = a line alone. */
  readonly label: string;
  /** How much farther from its line the label begins, CSS px; default: 0. */
  readonly shift?: number;
  readonly level: 'minor' | 'major';
  /** Stands where its unit begins; false = names what began before the window or segment. */
  readonly line: boolean;
}

/** A band behind everything, from the top of its row down to the ticks. */
export interface EraBand extends Piece {
  readonly key: string;
  /** Its place in the list of eras. */
  readonly index: number;
  readonly label: string;
  /** Top and height of its row, which holds the label. */
  readonly y: number;
  readonly height: number;
  /** Cut by the breaks, and paler across them. */
  readonly pieces: readonly Piece[];
  readonly gaps: readonly Piece[];
  readonly start: EndStyle;
  readonly end: EndStyle;
  readonly tones: readonly Tone[] | undefined;
  /** Two tints take turns along each row. */
  readonly tint: 0 | 1;
  readonly labelX: number;
  readonly labelWidth: number;
  readonly labelled: boolean;
}

export interface NowLine {
  readonly x: number;
  /** Top of its label, CSS px. */
  readonly y: number;
  /** Start edge and width of the label. */
  readonly labelX: number;
  readonly labelWidth: number;
  /** The moment itself is inside the window. */
  readonly visible: boolean;
  /** Something is expected to happen after it … */
  readonly outlook: boolean;
  /** … and the words for that have room beside the line. */
  readonly said: boolean;
}
