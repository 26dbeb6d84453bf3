import type { TimelineEvent } from '../../model/timeline.ts';
import { below, upTo } from '../../query/bisect.ts';
import { toBase, toScreen, type Viewport } from '../../scale/viewport.ts';
import type { FlagText, TrackText } from '../flag-texts.ts';
import type { Flag } from '../scene.ts';
import { CORRECTED } from '../spans.ts';
import { SIDE } from '../stairs.ts';
import { clipText, markWidth, type TextMetrics, wrapText } from '../text.ts';
import { levelAt, NEVER } from './labels.ts';
import type { ManyLabel, ManyPlan } from './plan.ts';

/** A label with the place it belongs to. */
interface Standing {
  readonly place: number;
  readonly row: number;
  /** Its marker, and where its leader stands, CSS px. */
  readonly anchor: number;
  readonly x: number;
  readonly label: ManyLabel;
}

/** So many texts are remembered. */
const REMEMBERED = 2000;
/** Distance of a label from its leader. */
const INDENT = 8;

/** Places in the window that have a label at this zoom, in order. */
export function labelledPlaces({ u, labels }: ManyPlan, view: Viewport, width: number): number[] {
  const [from, to] = [toBase(view, 0), toBase(view, width)];
  const first = below(u, from);
  const end = upTo(u, to);
  const found: number[] = [];
  for (const list of labels.byLevel.slice(0, levelAt(view.k) + 1)) {
    for (let i = below(list, first); i < list.length && (list[i] ?? 0) < end; i++) {
      found.push(list[i] ?? 0);
    }
  }
  return found.sort((a, b) => a - b);
}

/**
 * The labels of the window, at most two `forced` places among them: those hide what is in their way.
 * Nothing is solved anew, so all others stay where they are.
 */
export function placeLabels(
  plan: ManyPlan,
  view: Viewport,
  labelled: readonly number[],
  forced: readonly number[],
): Flag[] {
  const free = inWindow(
    plan,
    labelled.map((place) => standing(plan, view, place, plan.labels.row[place] ?? 0)),
  );
  const { width } = plan.input.scale;
  const must = forced
    .map((place) => free.find((own) => own.place === place) ?? leastHiding(plan, view, place, free))
    .filter(({ anchor }) => anchor >= 0 && anchor <= width);
  const settled = sideBySide(plan, must);
  const others = free.filter(
    (own) => !forced.includes(own.place) && settled.every((other) => !inConflict(plan, own, other)),
  );
  const all = [...others, ...settled].sort((a, b) => a.place - b.place);
  return all.map((own) => flagOf(plan, own));
}

/** A label at its marker, or as far before it as the end of the window asks. */
function standing(plan: ManyPlan, view: Viewport, place: number, row: number): Standing {
  const anchor = toScreen(view, plan.u[place] ?? 0);
  const label = labelOf(plan, place);
  return { place, row, anchor, label, x: Math.min(anchor, lastX(plan, label)) };
}

function lastX({ input }: ManyPlan, { text }: ManyLabel): number {
  return input.scale.width - SIDE - text.width;
}

/**
 * A label that the end of the window would cut moves towards the start as far as the one before it
 * allows, else it is left out.
 */
function inWindow(plan: ManyPlan, labels: readonly Standing[]): Standing[] {
  const shown: Standing[] = [];
  for (const own of labels) {
    const last = shown.at(-1);
    if (own.x === own.anchor || !last || !inConflict(plan, last, own)) shown.push(own);
  }
  return shown;
}

/** A place without a label, in the row in which it hides least; it may have one for deeper zooms. */
function leastHiding(
  plan: ManyPlan,
  view: Viewport,
  place: number,
  free: readonly Standing[],
): Standing {
  const own = plan.labels.level[place] === NEVER ? undefined : plan.labels.row[place];
  let best = standing(plan, view, place, own ?? 0);
  let least = Number.POSITIVE_INFINITY;
  for (let row = plan.labelNumbers.rows - 1; row >= 0 && own === undefined; row--) {
    const hidden = free.filter((other) => inConflict(plan, { ...best, row }, other)).length;
    if (hidden >= least) continue;
    least = hidden;
    best = { ...best, row };
  }
  return best;
}

/** Two that must both be shown step down from left to right, too. */
function sideBySide(plan: ManyPlan, must: readonly Standing[]): Standing[] {
  const [left, right] = [...must].sort((a, b) => a.place - b.place);
  if (!left || !right || !inConflict(plan, left, right)) return [...must];
  const { gap, rows } = plan.labelNumbers;
  const row = Math.min(rows - 1, Math.max(left.row, 1));
  const x = Math.min(Math.max(right.x, left.x + gap), lastX(plan, right.label));
  return [
    { ...left, row, x: Math.min(left.x, x - gap) },
    { ...right, row: Math.max(0, row - 1), x },
  ];
}

/** Whether two labels, or their leaders, come too close: the lower begins after the other's end. */
function inConflict({ labelNumbers }: ManyPlan, a: Standing, b: Standing): boolean {
  const [left, right] = a.place < b.place ? [a, b] : [b, a];
  const least = left.row > right.row ? labelNumbers.gap : labelNumbers.box;
  return right.x - left.x < least - 0.01;
}

function flagOf({ frame }: ManyPlan, { row, x, anchor, label }: Standing): Flag {
  const { text } = label;
  return {
    key: text.key,
    x,
    y: frame.foot - row * frame.pitch - frame.labelHeight,
    width: text.width,
    height: text.height,
    anchor,
    date: text.date,
    items: label.items,
    planned: label.planned,
    visible: true,
  };
}

function labelOf({ input, places, frame, memo }: ManyPlan, place: number): ManyLabel {
  const row = places[place] ?? 0;
  const known = memo.labels.get(row);
  if (known) return known;
  const event = input.events[row];
  if (!event) throw new RangeError(`no event ${row}`);
  const text = singleFlag(event, input.text, input.metrics, frame.labelWidth);
  const label = {
    text,
    items: text.events.map((one, i) => ({ event: one, lines: text.titles[i] ?? [] })),
    planned: event.status === 'planned',
  };
  if (memo.labels.size >= REMEMBERED) memo.labels.clear();
  memo.labels.set(row, label);
  return label;
}

/** One event's label that is no wider than `most`: what does not fit into its two lines is cut off. */
function singleFlag(
  event: TimelineEvent,
  text: TrackText,
  metrics: TextMetrics,
  most: number,
): FlagText {
  const mark = markWidth(text.mark?.(event) ?? '', metrics);
  const sign = event.corrections.length > 0 ? CORRECTED : 0;
  const room = most - INDENT - 2;
  const date = dateIn(room - mark, event, text, metrics);
  const lines = twoLines(text.title(event), metrics, room - sign);
  const widths = lines.map((line) => metrics.width(line, 'title') + sign);
  const widest = Math.max(metrics.width(date, 'date') + mark, ...widths);
  return {
    key: event.id,
    events: [event],
    date,
    titles: [lines],
    width: INDENT + Math.ceil(widest) + 2,
    height: metrics.lineHeight('date') + Math.max(24, lines.length * metrics.lineHeight('title')),
    marked: mark > 0,
  };
}

/** The day alone where the time of day has no room beside it. */
function dateIn(room: number, event: TimelineEvent, text: TrackText, metrics: TextMetrics): string {
  const whole = text.date(event);
  const fits = metrics.width(whole, 'date') <= room;
  return fits ? whole : clipText(text.clock?.(event)?.day ?? whole, 'date', metrics, room);
}

function twoLines(title: string, metrics: TextMetrics, room: number): readonly string[] {
  const { lines, width } = wrapText(title, 'title', metrics, { maxWidth: room, maxLines: 2 });
  if (width <= room) return lines;
  const words = title.split(/\s+/).filter((word) => word !== '');
  let fits = 1;
  const fitting = (count: number): boolean =>
    metrics.width(words.slice(0, count).join(' '), 'title') <= room;
  while (fits < words.length && fitting(fits + 1)) fits++;
  return [words.slice(0, fits), words.slice(fits)]
    .filter((line) => line.length > 0)
    .map((line) => clipText(line.join(' '), 'title', metrics, room));
}
