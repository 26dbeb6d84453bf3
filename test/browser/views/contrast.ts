type Rgb = readonly [number, number, number];

/**
 * A CSS colour as sRGB bytes, with further ones painted over it, each with its opacity: painted, so
 * that the browser itself does the conversion.
 */
export function painted(color: string, over: readonly (readonly [string, number])[]): Rgb {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('no canvas');
  for (const [fill, opacity] of [[color, 1] as const, ...over]) {
    pen.globalAlpha = opacity;
    pen.fillStyle = fill;
    pen.fillRect(0, 0, 1, 1);
  }
  const [r = 0, g = 0, b = 0] = pen.getImageData(0, 0, 1, 1).data;
  return [r, g, b];
}

/** Contrast ratio by WCAG 2.2. */
export function contrast(a: Rgb, b: Rgb): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(rgb: Rgb): number {
  const [r = 0, g = 0, b = 0] = rgb.map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
