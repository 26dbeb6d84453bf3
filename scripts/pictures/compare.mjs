import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

// How two pictures are compared, and why so.
//
// Another version of Chromium smooths the edges of letters and lines a little differently; it does
// not move them, since the fonts are the page's own. So both pictures are first halved, which turns
// an edge of another grey into a difference of a few per cent, and pixelmatch lets those pass
// (`threshold`, in YIQ, 0–1; its own recognition of anti-aliased pixels is switched off, because a
// thin line that is gone looks like one to it). What remains is counted per tile and not per
// picture: a label that is missing, cut or elsewhere fills the tiles it stands in, however large
// the picture, while what smoothing leaves over is strewn thinly. The figures are measured, see
// `tolerance`.

/** Side of a tile in px of the halved picture: little more than a line of text is high. */
const tile = 16;

/**
 * `threshold`: what counts as a difference of one halved pixel. `share`: how much of one tile may
 * differ. `size`: by how many px width or height may differ (a line box rounded otherwise).
 *
 * Measured on the stories: Chromium 147 against baselines of Chromium 156 differs in at most 8.6 %
 * of a tile; the smallest label of a story, taken away, makes 18 to 30 %.
 */
export const tolerance = { threshold: 0.15, share: 0.13, size: 2 };

/**
 * Compares two pictures, each the bytes of a PNG. `worst` is the largest share of a tile that
 * differs, 0–1; `problem` says what is wrong, undefined if the pictures are alike; `diff` are the
 * bytes of a PNG that shows where, at half size.
 */
export function comparePictures(expectedBytes, actualBytes, allowed = tolerance) {
  const expected = PNG.sync.read(expectedBytes);
  const actual = PNG.sync.read(actualBytes);
  const width = Math.min(expected.width, actual.width) >> 1;
  const height = Math.min(expected.height, actual.height) >> 1;
  const diff = new PNG({ width, height });
  const halves = [halved(expected, width, height), halved(actual, width, height)];
  const { threshold } = allowed;
  pixelmatch(...halves, diff.data, width, height, { threshold, includeAA: true, diffMask: true });
  const { worst, x, y } = worstTile(diff);
  pixelmatch(...halves, diff.data, width, height, { threshold, includeAA: true });
  const problem = sizeProblem(expected, actual, allowed) ?? tileProblem(worst, x, y, allowed);
  return { worst, problem, diff: PNG.sync.write(diff) };
}

function sizeProblem(expected, actual, { size }) {
  const off = Math.max(
    Math.abs(expected.width - actual.width),
    Math.abs(expected.height - actual.height),
  );
  if (off <= size) return undefined;
  return `is ${actual.width} × ${actual.height} px, was ${expected.width} × ${expected.height} px`;
}

function tileProblem(worst, x, y, { share }) {
  if (worst <= share) return undefined;
  return `differs at ${2 * x}, ${2 * y} px: ${percent(worst)} of a tile, ${percent(share)} allowed`;
}

function percent(share) {
  return `${(share * 100).toFixed(1)} %`;
}

/** Each px the mean of four: RGBA, opaque. */
function halved(png, width, height) {
  const half = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const above = (2 * y * png.width + 2 * x) * 4;
      const below = above + png.width * 4;
      const to = (y * width + x) * 4;
      for (let c = 0; c < 3; c += 1) {
        const sum = png.data[above + c] + png.data[above + 4 + c];
        half[to + c] = (sum + png.data[below + c] + png.data[below + 4 + c]) / 4;
      }
      half[to + 3] = 255;
    }
  }
  return half;
}

/** The tile with the most marked pixels; tiles overlap by half, so that no edge halves a label. */
function worstTile(mask) {
  let found = { worst: 0, x: 0, y: 0 };
  for (let y = 0; y < mask.height; y += tile / 2) {
    for (let x = 0; x < mask.width; x += tile / 2) {
      const share = marked(mask, x, y) / tile ** 2;
      if (share > found.worst) found = { worst: share, x, y };
    }
  }
  return found;
}

function marked(mask, left, top) {
  let count = 0;
  const right = Math.min(mask.width, left + tile);
  const bottom = Math.min(mask.height, top + tile);
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1)
      if (mask.data[(y * mask.width + x) * 4 + 3] > 0) count += 1;
  }
  return count;
}
