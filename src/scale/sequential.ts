import { bisectRight } from 'd3';
import { linearScale } from './linear.ts';
import type { Place, Places, TimeScale } from './scale.ts';

/**
 * Equal steps from one place to the next ("sequential", Brehmer et al. 2017), and one before the
 * first and after the last. Between two places time runs evenly, so that the bounds of a doubt keep
 * their order. `places` are in time order, all different, at least one, and inside the domain.
 */
export function sequentialScale(
  domain: readonly [number, number],
  width: number,
  places: readonly Place[],
): TimeScale {
  const knots = [domain[0], ...places.map((place) => place.at), domain[1]];
  return steppedScale(domain, width, knots, places);
}

/** The same where the `knots`, from the one end of the domain over all places to the other, are known. */
export function steppedScale(
  domain: readonly [number, number],
  width: number,
  knots: ArrayLike<number>,
  places: Places,
): TimeScale {
  const last = knots.length - 1;
  const step = width / last;
  const from = (slot: number): number => knots[slot] ?? domain[0];
  const length = (slot: number): number => from(slot + 1) - from(slot);
  return {
    ...linearScale(domain, width),
    kind: 'sequential',
    rate: undefined,
    places,
    toBase: (time) => {
      const slot = bisectRight(knots, time, 1, last) - 1;
      return (slot + (time - from(slot)) / length(slot)) * step;
    },
    toTime: (base) => {
      const slot = Math.min(Math.max(Math.floor(base / step), 0), last - 1);
      return from(slot) + (base / step - slot) * length(slot);
    },
  };
}
