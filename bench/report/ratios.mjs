import { grouped, table, times } from './format.mjs';

/** What is compared, by the name of the figure. */
const COMPARED = {
  appear: 'appear',
  again: 'appear once more',
  zoom: 'zoom step',
  drag: 'drag step',
  nodes: 'DOM nodes',
};

/**
 * The best of the peers in one figure: `{ name, value }`, or `{ over }` where all of them were stopped
 * at the limit, or nothing where none has it.
 */
export function bestPeer(peers, figure, limit) {
  const found = Object.entries(peers)
    .filter(([, figures]) => figures[figure] !== undefined)
    .map(([name, figures]) => ({ name, value: figures[figure].median }))
    .sort((a, b) => a.value - b.value);
  if (found[0]) return found[0];
  const stopped = Object.values(peers).some(({ tooLong }) => tooLong);
  return stopped ? { over: limit } : undefined;
}

/** How many times as long the best peer takes: "12 × (vis-timeline)", "> 150 ×", "–". */
export function ratioText(ours, best) {
  if (ours === undefined || best === undefined) return '–';
  if (best.over !== undefined) return `> ${times(best.over / ours.median)} (none within the limit)`;
  return `${times(best.value / ours.median)} (${best.name})`;
}

/** Sizes in rows, figures in columns: what the best peer takes, in units of ours. */
export function ratioTable(sizes, limit) {
  const rows = sizes.map(({ events, own, peers }) => [
    grouped(events),
    ...Object.keys(COMPARED).map((figure) => {
      const best = bestPeer(peers, figure, limit);
      // A limit of time says nothing about steps and nodes.
      const usable = best?.over !== undefined && !figure.startsWith('a') ? undefined : best;
      return ratioText(own.objects[figure], usable);
    }),
  ]);
  return table(['events', ...Object.values(COMPARED)], rows);
}

/** The same against the floors: our step in units of theirs. */
export function floorTable(sizes) {
  const over = (ours, floor) => (ours && floor ? times(ours.median / floor.median) : '–');
  const rows = sizes.map(({ events, own, floors, track }) => [
    grouped(events),
    over(own.objects.zoom, floors.empty.zoom),
    over(own.objects.drag, floors.empty.drag),
    over(own.objects.zoom, floors.canvas.zoom),
    over(own.objects.drag, floors.canvas.drag),
    grouped(track.shapes),
  ]);
  const head = ['events', 'zoom / empty', 'drag / empty', 'zoom / canvas', 'drag / canvas'];
  return table([...head, 'shapes drawn'], rows);
}
