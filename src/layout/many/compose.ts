import { toBase, type Viewport } from '../../scale/viewport.ts';
import { type AxisPlan, nowLine, placeAxis } from '../axis-marks.ts';
import { planSteps } from '../breaks.ts';
import { eraRow, placeEra } from '../eras.ts';
import type { Scene } from '../scene.ts';
import { placeBars } from './bars.ts';
import { placeClusters } from './clusters.ts';
import { placeDensity, placeRest } from './density.ts';
import { labelledPlaces, placeLabels } from './flags.ts';
import { placeOfRow, rowsOf, spanOfRow } from './keys.ts';
import { groupsOf, linksOf, markersAt, reportsOf, whiskersOf } from './marks.ts';
import type { ManyPlan } from './plan.ts';

/** Ids of the events that count for more than the others. */
export interface Attention {
  readonly selected?: string | undefined;
  readonly focused?: string | undefined;
  /** Their links are drawn; default: none. */
  readonly linked?: readonly string[];
}

/** Below so many CSS px a step between two places has no room for words. */
const STEP = 40;

/**
 * The picture of many events through a viewport: what can be told apart in the window, and how many
 * more there are. The same plan and viewport give the same scene. What it costs grows with the
 * window, not with the data.
 */
export function composeMany(plan: ManyPlan, view: Viewport, attention: Attention = {}): Scene {
  const { input, frame, spans } = plan;
  const { scale, metrics } = input;
  const rows = rowsOf(plan, [attention.selected, attention.focused]);
  const forced = rows.flatMap((row) => placeOfRow(plan, row) ?? []);
  const forcedSpans = rows.flatMap((row) => spanOfRow(plan, row) ?? []);
  const labelled = labelledPlaces(plan, view, scale.width);
  const { lone, clusters } = placeClusters(plan, view);
  const placed = markersAt(plan, [...labelled, ...lone, ...forced], view);
  const markers = placed.map(({ marker }) => marker);
  const { bars, drawn } = placeBars(plan, view, forcedSpans);
  return {
    width: scale.width,
    height: frame.height,
    axisY: frame.axisY,
    footY: frame.foot,
    elbowY: frame.elbowY,
    laneTop: frame.laneTop,
    tickY: frame.tickY,
    majorY: frame.majorY,
    flags: placeLabels(plan, view, labelled, forced),
    markers,
    whiskers: whiskersOf(plan, placed, view),
    spans: bars,
    ...placeAxis(withSteps(plan, view), view),
    eras: plan.eras.flatMap((era) => placeEra(era, scale, view, eraRow(metrics))),
    reports: reportsOf(plan, placed, view),
    groups: groupsOf(plan, placed),
    links: linksOf(plan, attention.linked ?? [], { markers, spans: bars }, view),
    now: nowLine(plan, view),
    crowd: {
      clusters,
      clusterY: frame.clusterY,
      density: placeDensity(plan, view),
      rest: spans.row.length > 0 ? placeRest(plan, view, drawn) : undefined,
    },
  };
}

/** On an axis of equal steps, those of the window, where they are wide enough for words. */
function withSteps(plan: ManyPlan, view: Viewport): AxisPlan {
  const { scale, text } = plan.input;
  const count = scale.places.length;
  const step = scale.width / (count + 1);
  if (count === 0 || step * view.k < STEP) return plan;
  const first = Math.max(0, Math.floor(toBase(view, 0) / step) - 1);
  const last = Math.min(count - 1, Math.ceil(toBase(view, scale.width) / step));
  return { ...plan, steps: planSteps(scale, text, first, last) };
}
