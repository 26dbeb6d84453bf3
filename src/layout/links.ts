import type { Link, LinkType, TimelineEvent } from '../model/timeline.ts';
import type { LinkLine, Marker, SpanBar } from './scene.ts';

/** A link read from cause to consequence, whichever of the two wrote it. */
export interface PlannedLink {
  readonly from: string;
  readonly to: string;
  readonly type: LinkType;
}

/** What the lines of links have to fit into, CSS px. */
export interface LinkFrame {
  readonly width: number;
  readonly axisY: number;
  /** Height above the axis that is free of flags. */
  readonly room: number;
}

/** A line ends this far from the middle of a marker, and of a bar, CSS px. */
const MARKER_EDGE = 9;
/** … and that far beside it, where no leader stands. */
const MARKER_SIDE = 9;
const BAR_EDGE = 6;
/** Nearer ends share a place: there is nothing to draw between them. */
const NEAR = 40;
/** Lines to what is out of view end this far inside the window, CSS px. */
const STUB_EDGE = 2;
/** Lines keep this below the flags, CSS px. */
const CLEAR = 8;
/** How high a line rises: a little, and more for one that leads far. */
const RISE = 12;
const RISE_PER_PX = 0.05;

/**
 * Every link once, by the ids of both its ends. Links to nowhere are left out; `known` says which
 * ids there are, if not those of `events` alone.
 */
export function planLinks(
  events: readonly TimelineEvent[],
  known = among(events),
): ReadonlyMap<string, readonly PlannedLink[]> {
  const found = new Map<string, PlannedLink[]>();
  for (const { id, links } of events) {
    for (const written of links) {
      const link = read(id, written);
      if (link.from === link.to || !known(link.from) || !known(link.to)) continue;
      add(found, link.from, link);
      add(found, link.to, link);
    }
  }
  return found;
}

function among(events: readonly TimelineEvent[]): (id: string) => boolean {
  const ids = new Set(events.map((event) => event.id));
  return (id) => ids.has(id);
}

/** Who answers comes after. */
function read(id: string, { to, type }: Link): PlannedLink {
  return type === 'responds-to' ? { from: to, to: id, type } : { from: id, to, type };
}

/** Mutates found! One pair of events has one line, the first that was written. */
function add(found: Map<string, PlannedLink[]>, id: string, link: PlannedLink): void {
  const list = found.get(id) ?? [];
  found.set(id, list);
  const ends = new Set([link.from, link.to]);
  if (!list.some((other) => ends.has(other.from) && ends.has(other.to))) list.push(link);
}

/** Where an event is drawn: a marker on the axis, or a bar in a lane. */
interface Site {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly bar: boolean;
}

/**
 * The lines from one event to those it is linked with; none while it is out of view itself. A line
 * to an event that is out of view ends at the edge of the window.
 */
export function placeLinks(
  id: string,
  links: readonly PlannedLink[],
  drawn: { readonly markers: readonly Marker[]; readonly spans: readonly SpanBar[] },
  frame: LinkFrame,
): LinkLine[] {
  const own = siteOf(id, drawn, frame);
  if (!own || own.x1 < 0 || own.x0 > frame.width) return [];
  return links.flatMap(({ from, to, type }) => {
    const other = from === id ? to : from;
    const site = siteOf(other, drawn, frame);
    const curve = site && curveBetween(own, site, frame);
    if (!curve) return [];
    const [a, b, c, d] = curve;
    return [{ of: id, other, type, curve: from === id ? curve : [d, c, b, a] }];
  });
}

/** Where an event is drawn: a marker on the axis, or a bar in a lane. */
interface Site {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly bar: boolean;
}

function siteOf(
  id: string,
  { markers, spans }: { markers: readonly Marker[]; spans: readonly SpanBar[] },
  { axisY }: LinkFrame,
): Site | undefined {
  const marker = markers.find(({ event }) => event.id === id);
  if (marker) return { x0: marker.x, x1: marker.x, y: axisY, bar: false };
  const span = spans.find(({ event }) => event.id === id);
  const [first, last] = [span?.pieces[0], span?.pieces.at(-1)];
  if (!span || !first || !last) return undefined;
  return { x0: first.x0, x1: last.x1, y: span.y + span.height / 2, bar: true };
}

function curveBetween(own: Site, other: Site, frame: LinkFrame): LinkLine['curve'] | undefined {
  const mine = nearest(own, (other.x0 + other.x1) / 2, frame.width);
  const x = nearest(other, mine, Number.POSITIVE_INFINITY);
  const theirs = Math.min(Math.max(x, STUB_EDGE), frame.width - STUB_EDGE);
  if (Math.abs(theirs - x) > STUB_EDGE) return stub(own, mine, theirs, frame);
  if (own.bar || other.bar) return bow(own, other, mine, theirs);
  return Math.abs(theirs - mine) < NEAR ? undefined : arc(mine, theirs, frame);
}

/** The place of a site that is nearest to `x` and in view. */
function nearest({ x0, x1 }: Site, x: number, width: number): number {
  const seen = [Math.max(x0, Math.min(0, x1)), Math.min(x1, width)] as const;
  return Math.min(Math.max(x, seen[0]), Math.max(seen[0], seen[1]));
}

/** How high a line rises that leads so far, within the room over the axis. */
function rise(length: number, { room }: LinkFrame): number {
  return Math.max(Math.min(RISE + length * RISE_PER_PX, room - MARKER_EDGE - CLEAR), 4);
}

/** From marker to marker, over the axis. */
function arc(mine: number, theirs: number, frame: LinkFrame): LinkLine['curve'] {
  const dx = theirs - mine;
  const side = Math.sign(dx) * MARKER_SIDE;
  const y = frame.axisY - MARKER_EDGE;
  // The top of a cubic lies at three quarters of the height of its control points.
  const top = y - rise(Math.abs(dx), frame) / 0.75;
  const lean = Math.sign(dx) * Math.min(Math.abs(dx) * 0.3, 60);
  return [
    { x: mine + side, y },
    { x: mine + lean, y: top },
    { x: theirs - lean, y: top },
    { x: theirs - side, y },
  ];
}

/** To or from a bar, below the axis. */
function bow(own: Site, other: Site, mine: number, theirs: number): LinkLine['curve'] {
  const down = own.y <= other.y ? 1 : -1;
  const edge = (site: Site): number => (site.bar ? BAR_EDGE : MARKER_EDGE) * down;
  const [y0, y1] = [own.y + edge(own), other.y - edge(other)];
  const middle = (y0 + y1) / 2;
  return [
    { x: mine, y: y0 },
    { x: mine, y: middle },
    { x: theirs, y: middle },
    { x: theirs, y: y1 },
  ];
}

/** Out of the window: from a marker in a quarter of an arc, from a bar straight on. */
function stub(own: Site, mine: number, edge: number, frame: LinkFrame): LinkLine['curve'] {
  const y0 = own.bar ? own.y : own.y - MARKER_EDGE;
  const y1 = own.bar ? own.y : y0 - rise(0, frame);
  const way = Math.sign(edge - mine);
  const bend = mine + way * Math.min(Math.abs(edge - mine), 60);
  const start = own.bar ? mine : mine + way * MARKER_SIDE;
  return [
    { x: start, y: y0 },
    { x: start, y: y1 },
    { x: bend, y: y1 },
    { x: edge, y: y1 },
  ];
}
