import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Overview } from '../layout/overview.ts';

/** Height of the strip, CSS px. */
export const OVERVIEW_HEIGHT = 36;
/** What stays free over the highest bar. */
const HEADROOM = 5;
const LEAST = 2;
/** Where nothing happens more often than that, a bar is not as high as it could be. */
const USUAL = 4;

/** How many events stand where, as decoration: bars on a line that is dotted where time is left out. */
export function overviewDrawing(overview: Overview, mirrored: boolean): TemplateResult {
  const { width } = overview;
  return html`<svg
    class="overview-drawing"
    width=${width}
    height=${OVERVIEW_HEIGHT}
    viewBox="0 0 ${width} ${OVERVIEW_HEIGHT}"
    aria-hidden="true"
    focusable="false"
  >
    <g transform=${mirrored ? `matrix(-1 0 0 1 ${width} 0)` : nothing}>
      ${svg`<path class="overview-bars" d=${bars(overview)} /><path class="overview-line" d=${line(overview)} />
      <path class="overview-gaps" d=${overview.gaps.map(({ x0, x1 }) => `M${x0} ${FOOT}H${x1}`).join('')} />`}
    </g>
  </svg>`;
}

const FOOT = OVERVIEW_HEIGHT - 0.5;

/**
 * Heights grow with the root of the counts: half of all events may lie in a thirtieth of the time,
 * and the rest has to be found too.
 */
function bars({ counts, most, step }: Overview): string {
  let d = '';
  const highest = FOOT - HEADROOM;
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i] ?? 0;
    if (count === 0) continue;
    const height = Math.max(LEAST, highest * Math.sqrt(count / Math.max(most, USUAL)));
    d += `M${i * step + 1} ${FOOT}v${-Math.round(height)}`;
  }
  return d;
}

function line({ width, gaps }: Overview): string {
  const ends = [...gaps.map(({ x0 }) => x0), width];
  return [0, ...gaps.map(({ x1 }) => x1)].map((x, i) => `M${x} ${FOOT}H${ends[i]}`).join('');
}
