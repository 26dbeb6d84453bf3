import type { Work } from '../../model/work.ts';
import { maxTreeWork } from '../../query/max-tree.ts';
import { sortedWork } from '../../query/sort.ts';
import { lanePitch } from '../spans.ts';
import { packWork, type Stretches } from './pack.ts';
import { type ManyInput, NO_LANE, type SpanGroup, type SpanLane, type SpanTable } from './plan.ts';
import type { Sites } from './sites.ts';

/** Lanes of all spans together, of all groups together, and of one group at most. */
const LANES = 6;
const GROUPED_LANES = 10;
const LANES_OF_GROUP = 3;
/** More groups than this have no lanes of their own. */
const GROUPS = 10;
/** Around the name of a group, CSS px. */
const STRIP = 14;

/** A stretch of lanes, and what may stand in them. */
interface Section {
  readonly spans: Uint32Array;
  readonly count: number;
  /** Above the first lane, CSS px. */
  readonly strip: number;
  readonly group: Pick<SpanGroup, 'id' | 'label' | 'index'> | undefined;
}

/** Gives what lasts its lanes: the same at every zoom. */
export function* spanTableWork(input: ManyInput, sites: Sites): Work<SpanTable> {
  const { spans: row, u0, u1 } = sites;
  const importance = Uint8Array.from(row, (i) => input.columns.importance[i] ?? 0);
  const lane = new Uint8Array(row.length).fill(NO_LANE);
  const lanes: SpanLane[] = [];
  const groups: SpanGroup[] = [];
  const stretches = { u0, u1, importance };
  const pitch = lanePitch(input.metrics);
  let y = 0;
  for (const { spans, count, strip, group } of yield* sectionsOf(input, row)) {
    const packed = yield* packWork(stretches, spans, count, input.scale.width);
    const used = packed.filter((list) => list.length > 0);
    for (const [i, list] of used.entries()) {
      for (const span of list) lane[span] = lanes.length;
      const lengths = yield* lengthsOf(stretches, list);
      lanes.push({ y: y + strip + i * pitch, spans: list, lengths });
    }
    const height = strip + used.length * pitch;
    if (group) groups.push({ ...group, y, height });
    y += height;
  }
  const ends = yield* sortedWork(u1);
  return { row, u0, u1, lane, ends, lanes, most: mostUnderWay(u0, ends), groups, height: y };
}

function lengthsOf({ u0, u1 }: Stretches, spans: Uint32Array): Work<SpanLane['lengths']> {
  return maxTreeWork(spans.length, (i) => {
    const span = spans[i] ?? 0;
    return (u1[span] ?? 0) - (u0[span] ?? 0);
  });
}

function* sectionsOf(input: ManyInput, row: Uint32Array): Work<Section[]> {
  const all = row.map((_, i) => i);
  if (!input.lanesByGroup) return [{ spans: all, count: LANES, strip: 0, group: undefined }];
  const { columns, metrics, text } = input;
  const shown = (text.groups ?? []).filter(({ id }) => columns.groups.includes(id));
  const named = shown.slice(0, GROUPS);
  const count = Math.max(1, Math.min(LANES_OF_GROUP, Math.floor(GROUPED_LANES / named.length)));
  const taken = new Set(named.map(({ id }) => columns.groups.indexOf(id)));
  const sections: Section[] = [];
  for (const { id, label } of named) {
    const index = columns.groups.indexOf(id);
    const spans = all.filter((i) => columns.group[row[i] ?? 0] === index);
    const strip = metrics.lineHeight('span') + STRIP;
    sections.push({ spans, count, strip, group: { id, label, index } });
    yield 0;
  }
  const others = all.filter((i) => !taken.has(columns.group[row[i] ?? 0] ?? -1));
  return [...sections, { spans: others, count, strip: 0, group: undefined }];
}

function mostUnderWay(starts: Float64Array, ends: Float64Array): number {
  let most = 0;
  let ended = 0;
  for (let started = 0; started < starts.length; started++) {
    while ((ends[ended] ?? Number.POSITIVE_INFINITY) <= (starts[started] ?? 0)) ended++;
    most = Math.max(most, started + 1 - ended);
  }
  return most;
}
