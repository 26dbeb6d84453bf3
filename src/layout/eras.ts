import type { Edge, When } from '../model/when.ts';
import type { TimeScale } from '../scale/scale.ts';
import { toScreen, type Viewport } from '../scale/viewport.ts';
import { cutAtBreaks, EDGE } from './cuts.ts';
import { type End, type Extent, endOf, endStyle, sureEnd, tonesOf } from './edges.ts';
import { assignLanes } from './lanes.ts';
import type { EraBand } from './scene.ts';
import { shiftInto, stickyX } from './sticky.ts';
import type { TextMetrics } from './text.ts';

/** A named stretch of time, as handed to the track. */
export interface EraInput {
  readonly lo: number;
  readonly hi: number;
  readonly label: string;
  /** Tells what is known of its ends; without it both are sure. */
  readonly when?: When;
}

/** An era before zoom and pan; its row is the same at all of them. */
export interface PlannedEra extends Extent {
  /** Its place in the list of eras. */
  readonly index: number;
  readonly label: string;
  readonly row: number;
  readonly tint: 0 | 1;
  readonly labelWidth: number;
  readonly labelShift: number;
  readonly next?: { readonly u0: number; readonly labelShift: number };
}

/** Between the start of a band and its label, and between two labels, CSS px. */
const INDENT = 6;
const APART = 12;
/** A label of which less can be seen is not shown at all. */
const LEAST = 40;

/** Height of a row of eras, CSS px. */
export function eraRow(metrics: TextMetrics): number {
  return metrics.lineHeight('tick') + 6;
}

/**
 * Gives each era a row in which neither its band nor its label meets another's when everything is
 * in view, and so at no zoom. Eras that follow one another share a row.
 */
export function planEras(
  eras: readonly EraInput[],
  scale: TimeScale,
  metrics: TextMetrics,
): PlannedEra[] {
  const measured = eras.map((era, index) => measureEra(era, index, scale, metrics));
  const inView = measured.filter(({ u0, u1 }) => u0 < u1);
  inView.sort((a, b) => a.u0 - b.u0 || b.u1 - a.u1);
  const rows = assignLanes(
    inView.map(({ u0, u1, labelShift, labelWidth }) => ({
      lo: u0 - labelShift,
      hi: Math.max(u1, u0 - labelShift + labelWidth + INDENT),
    })),
  );
  const planned = inView.map((era, i) => ({ ...era, row: rows[i] ?? 0 }));
  return planned.map((era) => {
    const same = planned.filter(({ row }) => row === era.row);
    const place = same.indexOf(era);
    const next = same[place + 1];
    const tint = (place + era.row) % 2 === 0 ? 0 : 1;
    return {
      ...era,
      tint,
      ...(next ? { next: { u0: next.u0, labelShift: next.labelShift } } : {}),
    };
  });
}

function measureEra(
  { lo, hi, label, when }: EraInput,
  index: number,
  scale: TimeScale,
  metrics: TextMetrics,
): PlannedEra {
  const within = (time: number): number => Math.min(Math.max(scale.toBase(time), 0), scale.width);
  const u0 = Number.isFinite(lo) ? within(lo) : 0;
  const u1 = Number.isFinite(hi) ? within(hi) : scale.width;
  const known = when?.kind === 'interval' ? when : undefined;
  const labelWidth = Math.ceil(metrics.width(label, 'tick')) + INDENT;
  return {
    index,
    label,
    row: 0,
    tint: 0,
    u0,
    u1,
    start: known ? eraEnd(known.start, scale, u0) : sureEnd(u0),
    end: known ? eraEnd(known.end, scale, u1) : sureEnd(u1),
    labelWidth,
    labelShift: shiftInto(u0, labelWidth, scale.width),
  };
}

/** An era is dated by whole years or months: only what is called doubtful is soft. */
function eraEnd(edge: Edge, scale: TimeScale, u: number): End {
  const end = endOf(edge, scale, u);
  if (end.style !== 'rough') return end;
  return end.uncertain ? { ...sureEnd(u), style: 'soft' } : sureEnd(u);
}

/** How many rows all eras take. */
export function eraRows(eras: readonly PlannedEra[]): number {
  return Math.max(0, ...eras.map(({ row }) => row + 1));
}

/** The band as seen through a viewport; nothing where it is out of the window. */
export function placeEra(
  era: PlannedEra,
  scale: TimeScale,
  view: Viewport,
  rowHeight: number,
): EraBand[] {
  const x0 = toScreen(view, era.u0);
  const x1 = toScreen(view, era.u1);
  if (x1 <= 0 || x0 >= scale.width) return [];
  const tones = tonesOf(era, view);
  const [first, last] = [tones[0]?.x ?? x0, tones.at(-1)?.x ?? x1];
  const free = era.next
    ? toScreen(view, era.next.u0) - era.next.labelShift - APART
    : Number.POSITIVE_INFINITY;
  const labelX = stickyX({ home: x0 - era.labelShift, width: era.labelWidth, free });
  const room = scale.width - labelX;
  const labelWidth = Math.min(era.labelWidth, room);
  return [
    {
      key: `${era.index}`,
      index: era.index,
      label: era.label,
      y: era.row * rowHeight,
      height: rowHeight,
      x0,
      x1,
      ...cutAtBreaks(first, last, scale, view),
      start: x0 < -EDGE ? 'sure' : endStyle(era.start, view),
      end: x1 > scale.width + EDGE ? 'sure' : endStyle(era.end, view),
      tones: tones.some(({ strength }) => strength < 1) ? tones : undefined,
      tint: era.tint,
      labelX,
      labelWidth,
      labelled: labelX >= -0.5 && labelWidth >= Math.min(era.labelWidth, LEAST),
    },
  ];
}
