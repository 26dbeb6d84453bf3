import type { Flag, LinkLine, Scene } from '../../layout/scene.ts';
import { bracketPath, cutPath } from '../axis-drawing.ts';
import { MARKER_TOP, OUTLOOK_TOP } from '../track-drawing.ts';
import { drawCrowd } from './draw-crowd.ts';
import { drawGround } from './draw-ground.ts';
import { drawReport, drawSpan, drawWhisker } from './draw-spans.ts';
import { drawGlyph } from './glyphs.ts';
import type { Pen } from './pen.ts';

/** Whose links are to be seen: those of the open event, and of a label that the keyboard has reached. */
export interface LinksShown {
  readonly open: boolean;
  readonly focused: boolean;
}

/** Draws a scene as `trackDrawing` does, in the same order, so that the same lies over the same. */
export function drawScene(pen: Pen, scene: Scene, links: LinksShown): void {
  drawGround(pen, scene);
  for (const mark of scene.whiskers) drawWhisker(pen, mark, scene);
  if (scene.crowd) drawCrowd(pen, scene, scene.crowd);
  for (const bar of scene.spans) drawSpan(pen, bar);
  drawAxis(pen, scene);
  drawNow(pen, scene);
  for (const report of scene.reports) drawReport(pen, report, scene);
  drawLinks(pen, scene, links);
  for (const flag of scene.flags) drawLeader(pen, flag, scene);
  drawMarkers(pen, scene);
}

function drawAxis(pen: Pen, { axisY, even, lines, breaks }: Scene): void {
  pen.levels(pen.brush(even ? 'axis even' : 'axis', ''), lines, axisY);
  for (const mark of breaks) {
    if (mark.folded) pen.path(pen.brush('', 'cut'), cutPath(mark, axisY));
    else pen.path(pen.brush('', 'bracket'), bracketPath(mark, axisY));
  }
}

function drawNow(pen: Pen, { now, axisY }: Scene): void {
  if (!now?.visible) return;
  const tip = now.y + 2;
  pen.path(pen.brush('now-line', ''), `M${now.x} ${axisY - OUTLOOK_TOP}V${tip}`);
  const tipPath = `M${now.x - 4} ${tip + 7}L${now.x} ${tip}L${now.x + 4} ${tip + 7}Z`;
  pen.path(pen.brush('now-line', 'now-tip'), tipPath);
}

function drawLinks(pen: Pen, scene: Scene, shown: LinksShown): void {
  for (const line of scene.links) {
    const open = line.of === pen.paint.selected;
    if (open ? shown.open : shown.focused) drawLink(pen, line, open);
  }
}

/** An arrow points to what followed. */
function drawLink(pen: Pen, { type, curve }: LinkLine, open: boolean): void {
  const [from, c, d, to] = curve;
  const group = `link-line ${open ? 'of-open' : 'of-focused'} ${type}`;
  const { context } = pen;
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.bezierCurveTo(c.x, c.y, d.x, d.y, to.x, to.y);
  pen.draw(pen.brush(group, ''));
  if (type === 'see') return;
  const before = context.getTransform();
  context.translate(to.x, to.y);
  context.rotate(Math.atan2(to.y - d.y, to.x - d.x));
  pen.path(pen.brush(group, 'link-tip'), 'M0 0L-7 -3.5V3.5Z');
  context.setTransform(before);
}

function drawLeader(pen: Pen, flag: Flag, { axisY, footY, elbowY }: Scene): void {
  if (!flag.visible) return;
  const active = flag.items.some(({ event }) => event.id === pen.paint.selected);
  const name = `leader ${flag.planned ? 'planned' : ''} ${active ? 'active' : ''}`;
  const { context } = pen;
  context.beginPath();
  if (Math.abs(flag.x - flag.anchor) < 0.5) {
    context.moveTo(flag.anchor, flag.y);
  } else {
    context.moveTo(flag.x, flag.y);
    context.lineTo(flag.x, footY);
    context.lineTo(flag.anchor, elbowY);
  }
  context.lineTo(flag.anchor, axisY - MARKER_TOP);
  pen.draw(pen.brush('', name));
}

function drawMarkers(pen: Pen, { markers, axisY }: Scene): void {
  for (const { event, x, status, visible } of markers) {
    if (!visible) continue;
    const selected = event.id === pen.paint.selected;
    drawGlyph(pen, status, { x, y: axisY }, { color: pen.colorOf(event), selected });
  }
}
