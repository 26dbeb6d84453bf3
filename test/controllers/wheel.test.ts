import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Gestures, wheelIntent } from '../../src/controllers/wheel.ts';

const plain = {
  deltaX: 0,
  deltaY: 0,
  deltaMode: 0,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
};
const [pixels, lines, pages] = [0, 1, 2];

describe('wheelIntent()', () => {
  const table: [name: string, event: Partial<typeof plain>, gestures: Gestures, intent: unknown][] =
    [
      ['the plain wheel is the page’s', { deltaY: 100 }, 'cooperative', undefined],
      ['aslant but mostly down too', { deltaX: 50, deltaY: 100 }, 'cooperative', undefined],
      ['exactly aslant too', { deltaX: 50, deltaY: 50 }, 'cooperative', undefined],
      ['a wheel that did not turn too', {}, 'cooperative', undefined],
      ['sideways pans', { deltaX: 30, deltaY: 10 }, 'cooperative', { kind: 'pan', dx: 30 }],
      ['to the left too', { deltaX: -30, deltaY: 10 }, 'cooperative', { kind: 'pan', dx: -30 }],
      ['Shift pans', { deltaY: 40, shiftKey: true }, 'cooperative', { kind: 'pan', dx: 40 }],
      [
        'Shift that the browser has turned sideways pans',
        { deltaX: 40, shiftKey: true },
        'cooperative',
        { kind: 'pan', dx: 40 },
      ],
      ['lines are 16 px', { deltaX: 3, deltaMode: lines }, 'cooperative', { kind: 'pan', dx: 48 }],
      [
        'pages are 400 px',
        { deltaX: 1, deltaMode: pages },
        'cooperative',
        { kind: 'pan', dx: 400 },
      ],
      [
        'Ctrl zooms in on turning away from oneself',
        { deltaY: -25, ctrlKey: true },
        'cooperative',
        { kind: 'zoom', factor: 2 ** 0.25 },
      ],
      [
        'and out on turning towards oneself',
        { deltaY: 25, ctrlKey: true },
        'cooperative',
        { kind: 'zoom', factor: 2 ** -0.25 },
      ],
      [
        'Ctrl goes before Shift',
        { deltaY: 25, ctrlKey: true, shiftKey: true },
        'cooperative',
        { kind: 'zoom', factor: 2 ** -0.25 },
      ],
      [
        '⌘ zooms',
        { deltaY: -50, metaKey: true },
        'cooperative',
        { kind: 'zoom', factor: 2 ** 0.2 },
      ],
      [
        'one notch zooms by √2 at most',
        { deltaY: -1000, ctrlKey: true },
        'cooperative',
        { kind: 'zoom', factor: Math.SQRT2 },
      ],
      ['greedy: plain zooms', { deltaY: -50 }, 'greedy', { kind: 'zoom', factor: 2 ** 0.2 }],
      ['greedy: sideways pans', { deltaX: 30, deltaY: 10 }, 'greedy', { kind: 'pan', dx: 30 }],
    ];
  for (const [name, event, gestures, intent] of table) {
    it(name, () => {
      const found = wheelIntent({ ...plain, ...event }, gestures);
      if (found?.kind === 'zoom') {
        expect(found.factor).toBeCloseTo((intent as { factor: number }).factor, 12);
        expect(found.kind).toBe((intent as { kind: string }).kind);
      } else expect(found).toEqual(intent);
    });
  }

  const wheel = fc.record({
    deltaX: fc.integer({ min: -2000, max: 2000 }),
    deltaY: fc.integer({ min: -2000, max: 2000 }),
    deltaMode: fc.constantFrom(pixels, lines, pages),
    ctrlKey: fc.boolean(),
    metaKey: fc.boolean(),
    shiftKey: fc.boolean(),
  });

  it('asks for nothing where there are no gestures', () => {
    fc.assert(
      fc.property(wheel, (event) => {
        expect(wheelIntent(event, 'none')).toBeUndefined();
      }),
    );
  });

  it('zooms out as far as it has zoomed in, and never by more than √2', () => {
    fc.assert(
      fc.property(wheel, (event) => {
        const there = wheelIntent({ ...event, ctrlKey: true }, 'cooperative');
        const back = wheelIntent({ ...event, ctrlKey: true, deltaY: -event.deltaY }, 'cooperative');
        if (there?.kind !== 'zoom' || back?.kind !== 'zoom') throw new Error('no zoom');
        expect(there.factor * back.factor).toBeCloseTo(1, 12);
        expect(Math.abs(Math.log2(there.factor))).toBeLessThanOrEqual(0.5 + 1e-12);
      }),
    );
  });
});
