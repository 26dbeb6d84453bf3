import type { EventColumns } from '../../model/columns.ts';
import type { MaxTree } from '../../query/max-tree.ts';
import type { AxisPlan } from '../axis-marks.ts';
import type { PlannedEra } from '../eras.ts';
import type { FlagText } from '../flag-texts.ts';
import type { PlannedLink } from '../links.ts';
import type { FlagItem } from '../scene.ts';
import type { PlannedSpan } from '../spans.ts';
import type { TrackInput } from '../track.ts';
import type { LabelNumbers, Labels } from './labels.ts';

/** Everything the track of many events is computed from. */
export interface ManyInput extends Omit<TrackInput, 'selected'> {
  /** Of `events`, which are only ever asked for single rows. */
  readonly columns: EventColumns;
  /** How far one may zoom in (`maxZoom`). */
  readonly kMax: number;
  readonly text: TrackInput['text'] & {
    /** How many there are, in short: "1.2 k"; default: in digits. */
    count?(count: number): string;
  };
}

/** What is the same at every zoom and pan: computed once per data, width and font. */
export interface ManyPlan extends AxisPlan {
  readonly input: ManyInput;
  readonly frame: ManyFrame;
  /** Rows of the events that stand at a point, in the order of their places. */
  readonly places: Uint32Array;
  /** Base coordinate of each place, rising. */
  readonly u: Float64Array;
  /** Over the distance of each place from the next. */
  readonly gaps: MaxTree;
  readonly spans: SpanTable;
  readonly eras: readonly PlannedEra[];
  /** What the labels are made from: hand it to `labelWork`. */
  readonly labelNumbers: LabelNumbers;
  /** Of the first octave, until those of `labelWork` take their place (`withLabels`). */
  readonly labels: Labels;
  /** By row: links from and to an event. */
  readonly links: ReadonlyMap<string, readonly PlannedLink[]>;
  readonly memo: ManyMemo;
}

/** All that lasts, in time order: entry `i` of every column speaks of span `i`. */
export interface SpanTable {
  readonly row: Uint32Array;
  /** From where to where it may be drawn, base coordinates; rising, but for those from the start. */
  readonly u0: Float64Array;
  readonly u1: Float64Array;
  /** Its lane from the top, `NO_LANE` = none has room. */
  readonly lane: Uint8Array;
  /** Of all, in rising order. */
  readonly ends: Float64Array;
  readonly lanes: readonly SpanLane[];
  /** Greatest number under way at one moment. */
  readonly most: number;
  readonly groups: readonly SpanGroup[];
  /** Height of all lanes, CSS px. */
  readonly height: number;
}

export const NO_LANE = 255;

/** Bars of a lane, which never overlap. */
export interface SpanLane {
  /** Top, CSS px from the top of the first lane. */
  readonly y: number;
  /** Its spans, in order. */
  readonly spans: Uint32Array;
  /** Over the lengths of these. */
  readonly lengths: MaxTree;
}

/** The lanes of a group. */
export interface SpanGroup {
  readonly id: string;
  readonly label: string;
  readonly y: number;
  readonly height: number;
  /** Position in `columns.groups`. */
  readonly index: number;
}

/** Heights of the track's zones, CSS px from its top. */
export interface ManyFrame {
  readonly height: number;
  readonly foot: number;
  readonly elbowY: number;
  readonly axisY: number;
  readonly reportY: number;
  readonly clusterY: number;
  readonly densityY: number;
  readonly laneTop: number;
  readonly restY: number;
  readonly tickY: number;
  readonly majorY: number;
  readonly nowY: number;
  /** From one row of labels to the next, and height of a label. */
  readonly pitch: number;
  readonly labelHeight: number;
  /** Greatest width of a label, CSS px. */
  readonly labelWidth: number;
}

/** What a label shows: the same objects at each step, so that it is known to be no other. */
export interface ManyLabel {
  readonly text: FlagText;
  readonly items: readonly FlagItem[];
  readonly planned: boolean;
}

/** What has been found for what was shown; bounded. */
export interface ManyMemo {
  readonly labels: Map<number, ManyLabel>;
  readonly bars: Map<number, PlannedSpan>;
  /** By octave of zoom: the count that fills the density strip, and the least base length of a bar. */
  readonly densest: Map<number, number>;
  readonly shortest: Map<number, number>;
}
