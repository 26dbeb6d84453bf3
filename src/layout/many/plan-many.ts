import { type EventColumns, TRAIT } from '../../model/columns.ts';
import { tableOf } from '../../model/event-table.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import type { Work } from '../../model/work.ts';
import { maxTreeWork } from '../../query/max-tree.ts';
import { planBreaks } from '../breaks.ts';
import { eraRows, planEras } from '../eras.ts';
import { planLinks } from '../links.ts';
import { GAP } from '../stairs.ts';
import { frameOf, labelRows, labelSize } from './frame.ts';
import { type LabelNumbers, type Labels, labelWork, levelsUpTo } from './labels.ts';
import type { ManyInput, ManyPlan } from './plan.ts';
import { sitesWork } from './sites.ts';
import { spanTableWork } from './span-table.ts';

/** Between two leaders, so that their markers stand clear of each other. CSS px. */
const LEADER_GAP = 16;
/** Of more events that link to others only those links are drawn that the event itself has. */
const MOST_LINKED = 20_000;

/** Plans the track of many events; its labels are those of zoom 1 until `withLabels`. */
export function* planMany(input: ManyInput): Work<ManyPlan> {
  const { scale, text, metrics, kMax } = input;
  const sites = yield* sitesWork(input);
  const { places, u, outlook } = sites;
  const gaps = yield* maxTreeWork(Math.max(0, u.length - 1), (i) => (u[i + 1] ?? 0) - (u[i] ?? 0));
  const spans = yield* spanTableWork(input, sites);
  const labelNumbers: LabelNumbers = {
    u,
    importance: yield* importanceOf(input, places),
    rows: labelRows(scale.width, places.length),
    box: labelSize(input).width + GAP,
    gap: LEADER_GAP,
    levels: levelsUpTo(kMax),
  };
  const labels = yield* labelWork({ ...labelNumbers, levels: 1 });
  const eras = planEras(input.eras, scale, metrics);
  const breaks = planBreaks(scale, text);
  const marks = {
    rows: labelNumbers.rows,
    eraRows: eraRows(eras),
    points: places.length,
    reports: sites.reports,
  };
  return {
    input,
    frame: frameOf(input, marks, breaks, spans),
    ...{ places, u, gaps, spans, eras, labelNumbers, labels, outlook, breaks },
    steps: [],
    links: yield* linksOf(input),
    memo: { labels: new Map(), bars: new Map(), densest: new Map(), shortest: new Map() },
  };
}

/** The same plan with the labels of all zooms. */
export function withLabels(plan: ManyPlan, labels: Labels): ManyPlan {
  return { ...plan, labels };
}

function* importanceOf({ columns }: ManyInput, places: Uint32Array): Work<Uint8Array> {
  const importance = new Uint8Array(places.length);
  for (let i = 0; i < places.length; i++) {
    importance[i] = columns.importance[places[i] ?? 0] ?? 0;
    if (i % 262_144 === 262_143) yield 0.9;
  }
  return importance;
}

function* linksOf({ columns, events }: ManyInput): Work<ManyPlan['links']> {
  const linking = yield* linkedRows(columns);
  if (linking.length === 0 || linking.length > MOST_LINKED) return new Map();
  const read: TimelineEvent[] = [];
  for (const row of linking) {
    const event = events[row];
    if (event) read.push(event);
    // Reading an event may take a while.
    if (read.length % 256 === 0) yield 1;
  }
  const { rowOf } = tableOf(events);
  return planLinks(read, (id) => rowOf(id) !== undefined);
}

/** Rows of events that link to others; one more than too many, if there are so many. */
function* linkedRows({ length, traits }: EventColumns): Work<number[]> {
  const rows: number[] = [];
  for (let row = 0; row < length && rows.length <= MOST_LINKED; row++) {
    if (row % 65_536 === 65_535) yield 1;
    if (((traits[row] ?? 0) & TRAIT.linked) !== 0) rows.push(row);
  }
  return rows;
}
