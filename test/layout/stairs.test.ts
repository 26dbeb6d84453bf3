import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildStairs,
  type FlagBox,
  GAP,
  placeFlags,
  type Stairs,
} from '../../src/layout/stairs.ts';
import { toScreen, type Viewport, zoomAbout } from '../../src/scale/viewport.ts';

const WIDTH = 1100;
const MAX_HEIGHT = 300;

const slack = fc.constantFrom(0, 24, 60, 120);

/** Flags that fit: generated, then thinned out from the end until their stairs have room. */
const flags = fc
  .array(
    fc.record({
      anchor: fc.double({ min: 0, max: WIDTH, noNaN: true }),
      width: fc.integer({ min: 40, max: 260 }),
      height: fc.integer({ min: 30, max: 120 }),
    }),
    { minLength: 1, maxLength: 24 },
  )
  .chain((boxes) => slack.map((by) => fitting(boxes, by)));

interface Case {
  boxes: FlagBox[];
  stairs: Stairs;
}

function fitting(all: readonly FlagBox[], by: number): Case {
  const boxes = [...all].sort((a, b) => a.anchor - b.anchor);
  let stairs = buildStairs(boxes, MAX_HEIGHT, by);
  while (boxes.length > 1 && stairs.minWidth > WIDTH) {
    boxes.pop();
    stairs = buildStairs(boxes, MAX_HEIGHT, by);
  }
  return { boxes, stairs };
}

const viewport = fc
  .record({
    zoom: fc.double({ min: 1, max: 200, noNaN: true }),
    at: fc.double({ min: 0, max: WIDTH, noNaN: true }),
  })
  .map(({ zoom, at }) => zoomAbout({ k: 1, x0: 0 }, zoom, at, { width: WIDTH, kMax: 400 }));

interface Placed extends FlagBox {
  x: number;
  at: number;
  rise: number;
}

function place(boxes: readonly FlagBox[], stairs: Stairs, view: Viewport): Placed[] {
  const anchors = boxes.map((box) => toScreen(view, box.anchor));
  const xs = placeFlags(
    stairs,
    anchors,
    boxes.map((box) => box.width),
    WIDTH,
  );
  return boxes.map((box, i) => ({
    ...box,
    x: xs[i] ?? Number.NaN,
    at: anchors[i] ?? Number.NaN,
    rise: stairs.steps[i]?.rise ?? Number.NaN,
  }));
}

const inView = (flag: Placed): boolean => flag.at >= 0 && flag.at <= WIDTH;

function overlap(a: Placed, b: Placed): boolean {
  return (
    a.x < b.x + b.width - 1e-6 &&
    b.x < a.x + a.width - 1e-6 &&
    a.rise < b.rise + b.height - 1e-6 &&
    b.rise < a.rise + a.height - 1e-6
  );
}

/** A leader rises at `x` from the foot to the top of its own flag. */
function runsThrough(leader: Placed, flag: Placed): boolean {
  const top = leader.rise + leader.height;
  return leader.x > flag.x - 1e-6 && leader.x < flag.x + flag.width && flag.rise < top - 1e-6;
}

describe('flags in stairs', () => {
  it('overlap nowhere, at any zoom and pan', () => {
    fc.assert(
      fc.property(flags, viewport, ({ boxes, stairs }, view) => {
        const shown = place(boxes, stairs, view).filter(inView);
        for (const a of shown) {
          for (const b of shown) if (a !== b) expect(overlap(a, b)).toBe(false);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('let no leader run through another flag', () => {
    fc.assert(
      fc.property(flags, viewport, ({ boxes, stairs }, view) => {
        const shown = place(boxes, stairs, view).filter(inView);
        for (const a of shown) {
          for (const b of shown) if (a !== b) expect(runsThrough(a, b)).toBe(false);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('keep their leaders in the order of time and 12 px apart, so none crosses another', () => {
    fc.assert(
      fc.property(flags, viewport, ({ boxes, stairs }, view) => {
        const placed = place(boxes, stairs, view);
        placed.slice(1).forEach((flag, i) => {
          expect(flag.x - (placed[i]?.x ?? 0)).toBeGreaterThanOrEqual(GAP - 1e-6);
        });
      }),
      { numRuns: 3000 },
    );
  });

  it('stay wholly inside the track while their marker is in it', () => {
    fc.assert(
      fc.property(flags, viewport, ({ boxes, stairs }, view) => {
        for (const flag of place(boxes, stairs, view).filter(inView)) {
          expect(flag.x).toBeGreaterThanOrEqual(-1e-6);
          expect(flag.x + flag.width).toBeLessThanOrEqual(WIDTH + 1e-6);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('move by no jump on a small change of zoom', () => {
    const factor = fc.double({ min: 0.999, max: 1.001, noNaN: true });
    fc.assert(
      fc.property(flags, viewport, factor, ({ boxes, stairs }, view, by) => {
        const next = zoomAbout(view, by, WIDTH / 2, { width: WIDTH, kMax: 400 });
        const before = place(boxes, stairs, view);
        const after = place(boxes, stairs, next);
        const moved = Math.max(...before.map((flag, i) => Math.abs((after[i]?.at ?? 0) - flag.at)));
        before.forEach((flag, i) => {
          expect(Math.abs((after[i]?.x ?? 0) - flag.x)).toBeLessThanOrEqual(4 * moved + 1e-6);
        });
      }),
      { numRuns: 3000 },
    );
  });

  it('never rise above the height they were given, unless one flag alone is higher', () => {
    fc.assert(
      fc.property(flags, ({ boxes, stairs }) => {
        const tallest = Math.max(...boxes.map((box) => box.height));
        expect(stairs.height).toBeLessThanOrEqual(Math.max(MAX_HEIGHT, tallest));
        stairs.steps.forEach((step, i) => {
          expect(step.rise + (boxes[i]?.height ?? 0)).toBeLessThanOrEqual(stairs.height);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('stand at their markers where there is room', () => {
    const boxes = [100, 400, 700].map((anchor) => ({ anchor, width: 120, height: 50 }));
    const stairs = buildStairs(boxes, MAX_HEIGHT);
    expect(place(boxes, stairs, { k: 1, x0: 0 }).map((flag) => flag.x)).toEqual([100, 400, 700]);
    expect(stairs.steps.map((step) => step.rise)).toEqual([0, 0, 0]);
  });

  it('step down from left to right where they crowd', () => {
    const boxes = [100, 110, 120].map((anchor) => ({ anchor, width: 120, height: 50 }));
    const { steps } = buildStairs(boxes, MAX_HEIGHT);
    expect(steps.map((step) => step.rise)).toEqual([124, 62, 0]);
  });

  it('begin again at the top, to the right of everything below, where the height runs out', () => {
    const boxes = [100, 110, 120].map((anchor) => ({ anchor, width: 120, height: 50 }));
    const stairs = buildStairs(boxes, 115);
    expect(stairs.steps.map((step) => step.rise)).toEqual([62, 0, 0]);
    const [, second, third] = place(boxes, stairs, { k: 1, x0: 0 });
    expect((third?.x ?? 0) - (second?.x ?? 0)).toBeGreaterThanOrEqual(120 + GAP);
  });
});
