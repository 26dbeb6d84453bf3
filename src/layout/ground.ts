import type { TimelineEvent } from '../model/timeline.ts';
import type { TimeScale } from '../scale/scale.ts';
import type { Viewport } from '../scale/viewport.ts';
import { type EraInput, eraRow, eraRows, type PlannedEra, placeEra, planEras } from './eras.ts';
import { type LinkFrame, type PlannedLink, placeLinks, planLinks } from './links.ts';
import { type PlannedReport, placeReports, planReports, REPORT_PITCH } from './reports.ts';
import type { Marker, Scene } from './scene.ts';
import {
  type GroupText,
  type PlannedGroup,
  type PointSite,
  packByGroup,
  packSpans,
  placeGroups,
} from './span-lanes.ts';
import { isSpan, measureSpan, type PlannedSpan, placeSpan, type SpanText } from './spans.ts';
import type { TextMetrics } from './text.ts';

/** All of the track that is not a flag: eras behind it, and what lies below the axis. */
export interface Ground {
  readonly spans: readonly PlannedSpan[];
  readonly groups: readonly PlannedGroup[];
  readonly eras: readonly PlannedEra[];
  readonly reports: readonly PlannedReport[];
  /** By the ids of both ends. */
  readonly links: ReadonlyMap<string, readonly PlannedLink[]>;
  /** Height of the names of eras, of the thin lanes of reports, and of all lanes, CSS px. */
  readonly eraHeight: number;
  readonly reportHeight: number;
  readonly laneHeight: number;
}

interface GroundInput {
  readonly events: readonly TimelineEvent[];
  readonly eras: readonly EraInput[];
  readonly now: number | undefined;
  readonly scale: TimeScale;
  readonly text: SpanText & GroupText;
  readonly metrics: TextMetrics;
  readonly lanesByGroup: boolean;
}

/** The same at every zoom and pan. `sites` are the places of the flags. */
export function planGround(input: GroundInput, sites: readonly PointSite[]): Ground {
  const { events, scale, now, text, metrics } = input;
  const spans = events
    .filter((event) => isSpan(event, scale))
    .map((event) => measureSpan(event, scale, now, text, metrics));
  const lanes = input.lanesByGroup
    ? packByGroup(spans, sites, text, metrics)
    : packSpans(spans, metrics);
  const eras = planEras(input.eras, scale, metrics);
  const reports = planReports(sites, scale, now);
  return {
    spans: lanes.spans,
    groups: lanes.groups,
    eras,
    reports,
    links: planLinks(events),
    eraHeight: eraRows(eras) * eraRow(metrics),
    reportHeight: REPORT_PITCH * Math.max(0, ...reports.map(({ lane }) => lane + 1)),
    laneHeight: lanes.height,
  };
}

/** The first thin lane stands this far below the axis, clear of the markers, CSS px. */
const BELOW_AXIS = 14;

/** The ground through a viewport; `linked` are the ids of the events whose links are drawn. */
export function placeGround(
  ground: Ground,
  input: GroundInput,
  view: Viewport,
  frame: { readonly axisY: number; readonly footY: number; readonly laneTop: number },
  { markers, linked }: { markers: readonly Marker[]; linked: readonly string[] },
): Pick<Scene, 'spans' | 'groups' | 'eras' | 'reports' | 'links'> {
  const { scale, metrics } = input;
  const { axisY, footY, laneTop } = frame;
  const spans = ground.spans.map((span) => placeSpan(span, scale, view, laneTop));
  const bounds: LinkFrame = { width: scale.width, axisY, room: axisY - footY };
  return {
    spans,
    groups: placeGroups(ground.groups, view, scale, laneTop),
    eras: ground.eras.flatMap((era) => placeEra(era, scale, view, eraRow(metrics))),
    reports: placeReports(ground.reports, markers, axisY + BELOW_AXIS, scale, view),
    links: [...new Set(linked)].flatMap((id) =>
      placeLinks(id, ground.links.get(id) ?? [], { markers, spans }, bounds),
    ),
  };
}
