import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';

interface Comparison {
  readonly worst: number;
  readonly problem: string | undefined;
  readonly diff: Buffer;
}

// The pictures are taken by Node as it is, so this is JavaScript; its types are said here.
const script = new URL('../../scripts/pictures/compare.mjs', import.meta.url).href;
const { comparePictures, tolerance } = (await import(script)) as {
  comparePictures: (expected: Buffer, actual: Buffer) => Comparison;
  tolerance: { readonly share: number; readonly size: number };
};

type Grey = (x: number, y: number) => number;

/** A grey picture; `shade` gives 0 (black) to 255 (white). */
function picture(shade: Grey, width = 400, height = 300): Buffer {
  const png = new PNG({ width, height });
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const value = shade(x, y);
      png.data.set([value, value, value, 255], (y * width + x) * 4);
    }
  }
  return PNG.sync.write(png);
}

const white: Grey = () => 255;
/** Upright strokes 3 px wide with a gap of 3, as bold letters are. */
const word =
  (left: number, top: number, ink: number): Grey =>
  (x, y) =>
    x >= left && x < left + 60 && y >= top && y < top + 12 && x % 6 < 3 ? ink : 255;

describe('two pictures', () => {
  it('are alike if they are the same', () => {
    const same = picture(word(100, 100, 0));
    expect(comparePictures(same, same)).toMatchObject({ worst: 0, problem: undefined });
  });

  it('are alike if edges are smoothed a little otherwise', () => {
    const { problem } = comparePictures(picture(word(100, 100, 30)), picture(word(100, 100, 70)));
    expect(problem).toBeUndefined();
  });

  it.each([
    [0, 0],
    [100, 100],
    [101, 113],
    [339, 287],
  ])('differ if one short word is missing, wherever it stands: %i, %i', (x, y) => {
    const { worst, problem } = comparePictures(picture(word(x, y, 0)), picture(white));
    expect(worst).toBeGreaterThan(tolerance.share);
    expect(problem).toMatch(/differs at \d+, \d+ px/);
  });

  it('differ as much in a large picture as in a small one', () => {
    const before = picture(word(100, 100, 0), 2000, 2000);
    expect(comparePictures(before, picture(white, 2000, 2000)).problem).toBeTruthy();
  });

  it('differ if a word has moved by its own height', () => {
    const { problem } = comparePictures(picture(word(100, 100, 0)), picture(word(100, 112, 0)));
    expect(problem).toBeTruthy();
  });

  it('may differ in size by a rounding, and by no more', () => {
    const before = picture(white);
    expect(comparePictures(before, picture(white, 400, 300 + tolerance.size)).problem).toBe(
      undefined,
    );
    expect(comparePictures(before, picture(white, 400, 303)).problem).toMatch(
      'is 400 × 303 px, was 400 × 300 px',
    );
  });

  it('are shown with the places where they differ', () => {
    const { diff } = comparePictures(picture(word(100, 100, 0)), picture(white));
    const { data, width, height } = PNG.sync.read(diff);
    expect([width, height]).toEqual([200, 150]);
    const red = data.filter(
      (_, i) => i % 4 === 0 && (data[i] ?? 0) > 200 && (data[i + 1] ?? 255) < 60,
    );
    expect(red.length).toBeGreaterThan(20);
  });
});
