import type { EraBand, GroupLane, Scene } from '../../layout/scene.ts';
import { CAP, capEnd, eraEdges, isTinted, STROKE } from '../ground-drawing.ts';
import { OUTLOOK_TOP } from '../track-drawing.ts';
import type { Pen } from './pen.ts';

/** What lies behind all marks: eras, the ground beyond now, lines of ticks, lanes of groups. */
export function drawGround(pen: Pen, scene: Scene): void {
  for (const era of scene.eras) drawEra(pen, era, scene);
  drawOutlook(pen, scene);
  drawTickLines(pen, scene);
  for (const lane of scene.groups) drawGroup(pen, lane, scene.width);
}

function drawEra(pen: Pen, era: EraBand, { axisY, tickY: bottom, width }: Scene): void {
  const group = `era tint-${era.tint}`;
  const { context } = pen;
  const tone = pen.gradient(era.tones, pen.brush(group, 'era-strip').fill);
  const rect = (x0: number, x1: number, height: number, kind: string): void => {
    context.beginPath();
    context.rect(x0, era.y, x1 - x0, height);
    pen.draw({ ...pen.brush(group, kind, tone !== undefined), stroke: '' }, '', undefined, tone);
  };
  const ground = (x0: number, x1: number, kind: string): void => {
    if (isTinted(era)) rect(x0, x1, bottom - era.y, kind);
  };
  for (const piece of era.pieces) {
    ground(piece.x0, piece.x1, 'era-band');
    rect(piece.x0, capEnd(era, piece, width), CAP, 'era-strip');
  }
  for (const { x0, x1 } of era.gaps) ground(x0, x1, 'era-band era-cut');
  pen.path(pen.brush(group, 'era-edge'), eraEdges(era, axisY, bottom));
}

function drawOutlook(pen: Pen, { now, width, axisY }: Scene): void {
  if (!now?.outlook || now.x >= width) return;
  const x = Math.max(0, now.x);
  const top = axisY - OUTLOOK_TOP;
  pen.context.beginPath();
  pen.context.rect(x, top, width - x, now.y - 4 - top);
  pen.draw(pen.brush('', 'outlook'));
}

/** Those of an axis that gives way to another fade one by one; at rest one stroke draws them all. */
function drawTickLines(pen: Pen, { ticks, axisY, tickY }: Scene): void {
  const brush = pen.brush('', 'tick-lines');
  const lines = ticks.filter((tick) => tick.line && tick.level === 'minor');
  for (const presence of new Set(lines.map((tick) => tick.presence))) {
    pen.context.beginPath();
    for (const tick of lines) {
      if (tick.presence !== presence) continue;
      pen.context.moveTo(tick.x, axisY);
      pen.context.lineTo(tick.x, tickY + (tick.label === '' ? 0 : 4));
    }
    pen.draw({ ...brush, opacity: presence ?? 1 });
  }
}

function drawGroup(pen: Pen, { y, strokes }: GroupLane, width: number): void {
  pen.levels(pen.brush('group-lane', 'group-rule'), [{ x0: 0, x1: width }], y);
  const brush = pen.brush('group-lane', 'group-stroke');
  for (const { event, x } of strokes) {
    pen.context.beginPath();
    pen.context.moveTo(x, y);
    pen.context.lineTo(x, y + STROKE);
    pen.draw(brush, pen.colorOf(event));
  }
}
