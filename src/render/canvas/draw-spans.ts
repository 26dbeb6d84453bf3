import type { Piece, Report, Scene, SpanBar, Whisker } from '../../layout/scene.ts';
import type { Status } from '../../model/timeline.ts';
import { MARKER_BOTTOM } from '../ground-drawing.ts';
import { barPath, CORNER, isRound, SIGN, statusSign } from '../span-drawing.ts';
import { hatch } from '../tones.ts';
import { WHISKER } from '../track-drawing.ts';
import type { Brush } from './brushes.ts';
import type { Pen } from './pen.ts';

export function drawWhisker(pen: Pen, mark: Whisker, { axisY }: Scene): void {
  const { context } = pen;
  const color = pen.colorOf(mark.event);
  const tone = pen.gradient(mark.tones, color);
  const toned = tone !== undefined;
  const group = toned ? 'whisker soft' : 'whisker';
  const brush = pen.brush(group, mark.set ? 'whisker-option' : 'whisker-band', toned);
  const sharp = mark.set ? CORNER : 0;
  const radius = mark.set || toned ? sharp : WHISKER;
  const [top, bottom] = [axisY - WHISKER, axisY + WHISKER];
  for (const piece of mark.pieces) {
    context.beginPath();
    box(context, piece, top, 2 * WHISKER, radius);
    pen.draw(brush, color, undefined, tone);
    if (mark.uncertain)
      pen.path(pen.brush(group, 'whisker-hatch', toned), hatch(piece, top, bottom), color, tone);
  }
}

/** Classes of bars, made once: by these the styles know them. */
const classes = new Map<Status, readonly string[]>();

/** A bar under the pointer looks like the selected. */
function classesOf({ event, doubt, set }: SpanBar, pen: Pen): string {
  let known = classes.get(event.status);
  if (!known) {
    known = Array.from({ length: 8 }, (_, bits) => {
      const states = ['doubt', 'set', 'selected'].filter((_name, i) => bits & (1 << i));
      return ['span', event.status, ...states].join(' ');
    });
    classes.set(event.status, known);
  }
  const strong = event.id === pen.paint.selected || event.id === pen.hovered;
  return known[(doubt ? 1 : 0) + (set ? 2 : 0) + (strong ? 4 : 0)] ?? 'span';
}

export function drawSpan(pen: Pen, bar: SpanBar): void {
  const color = pen.colorOf(bar.event);
  const group = classesOf(bar, pen);
  const tone = pen.gradient(bar.tones, color);
  const brush = pen.brush(group, 'span-bar', tone !== undefined);
  if (bar.gaps.length > 0) {
    const gaps = bar.gaps.map(({ x0, x1 }) => ({ x0: x0 + 3, x1: x1 - 2 }));
    pen.levels(pen.brush(group, 'span-gap'), gaps, bar.y + bar.height / 2, color);
  }
  for (const [n, piece] of bar.pieces.entries()) {
    drawBar(pen, brush, bar, n, color, tone);
    const sign = statusSign(piece, bar);
    if (sign) pen.path(pen.brush(group, sign[0]), sign[1], color);
  }
  for (const piece of bar.hatched)
    pen.path(
      pen.brush(group, 'span-hatch'),
      hatch(piece, bar.y - 1, bar.y + bar.height + 1),
      color,
    );
  if (bar.reported) drawReportLine(pen, group, bar.reported, color);
}

/** Nearly every bar is whole, round at both ends, its edge not dashed: no path is read for it. */
function drawBar(
  pen: Pen,
  brush: Brush,
  bar: SpanBar,
  n: number,
  color: string,
  tone: CanvasGradient | undefined,
): void {
  const piece = bar.pieces[n];
  if (!piece) return;
  const whole = bar.pieces.length === 1 && isRound(bar.start) && isRound(bar.end);
  if (!whole || bar.set || brush.dash.length > 0) {
    pen.path(brush, barPath(piece, bar, n), color, tone);
    return;
  }
  pen.context.beginPath();
  box(pen.context, piece, bar.y, bar.height, bar.height / 2);
  pen.draw(brush, color, undefined, tone);
}

/** A box with corners no rounder than it is wide. */
function box(
  context: CanvasRenderingContext2D,
  { x0, x1 }: Piece,
  y: number,
  height: number,
  radius: number,
): void {
  const r = Math.min(radius, Math.max(0, (x1 - x0) / 2));
  if (r > 0) context.roundRect(x0, y, x1 - x0, height, r);
  else context.rect(x0, y, x1 - x0, height);
}

/** From the marker down into its thin lane, and along it to the sign. */
export function drawReport(pen: Pen, report: Report, { axisY }: Scene): void {
  const group = `report ${report.event.id === pen.paint.selected ? 'selected' : ''}`;
  const color = pen.colorOf(report.event);
  if (report.x0 >= 0) {
    pen.context.beginPath();
    pen.context.moveTo(report.x0, axisY + MARKER_BOTTOM);
    pen.context.lineTo(report.x0, report.y);
    pen.draw(pen.brush(group, 'report-line'), color);
  }
  drawReportLine(pen, group, report, color);
}

function drawReportLine(pen: Pen, group: string, report: Report, color: string): void {
  const { x1, y, pieces, gaps } = report;
  const cut = (piece: Piece): Piece => ({ x0: piece.x0, x1: Math.min(piece.x1, x1 - SIGN) });
  pen.levels(pen.brush(group, 'report-line'), pieces.map(cut), y, color);
  pen.levels(pen.brush(group, 'report-line report-gap'), gaps.map(cut), y, color);
  pen.context.beginPath();
  pen.context.arc(x1, y, SIGN, 0, 2 * Math.PI);
  pen.draw(pen.brush(group, 'report-sign'), color);
}
