import type { TimeScale } from './scale.ts';

/** True scale: every ms has the same width. `width` in CSS px, `domain` in ms UTC, not empty. */
export function linearScale(domain: readonly [number, number], width: number): TimeScale {
  const [start, end] = domain;
  const rate = width / (end - start);
  return {
    kind: 'linear',
    domain,
    width,
    rate,
    origin: undefined,
    breaks: [],
    unfolded: [],
    places: [],
    toBase: (time) => (time - start) * rate,
    toTime: (base) => start + base / rate,
  };
}
