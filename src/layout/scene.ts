import type { Status, TimelineEvent } from '../model/timeline.ts';

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
  readonly lines: readonly AxisLine[];
  readonly breaks: readonly BreakMark[];
  readonly ticks: readonly Tick[];
  readonly eras: readonly EraBand[];
  readonly now: NowLine | undefined;
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
  readonly soft: boolean;
}

export interface Piece {
  readonly x0: number;
  readonly x1: number;
}

export interface SpanBar {
  readonly event: TimelineEvent;
  readonly y: number;
  readonly height: number;
  /** What is drawn solid; between two pieces lies a break. */
  readonly pieces: readonly Piece[];
  /** Dotted across the breaks. */
  readonly gaps: readonly Piece[];
  readonly start: EndStyle;
  readonly end: EndStyle;
  readonly label: SpanLabel;
  /** One moment somewhere in it, not something that lasts. */
  readonly doubt: boolean;
}

/** `sure`: known; `soft`: known only roughly; `arrow`: goes on; `fade`: nobody says. */
export type EndStyle = 'sure' | 'soft' | 'arrow' | 'fade';

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
  readonly index: number;
  /** The silence in words, in lines that fit. */
  readonly lines: readonly string[];
  /** Start edge and width of these words; they show where they are whole. */
  readonly labelX: number;
  readonly labelWidth: number;
  readonly labelled: boolean;
}

export interface Tick {
  readonly x: number;
  readonly label: string;
  readonly level: 'minor' | 'major';
  /** Stands where its unit begins; false = names what began before the window or segment. */
  readonly line: boolean;
}

export interface EraBand extends Piece {
  readonly label: string;
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
}
