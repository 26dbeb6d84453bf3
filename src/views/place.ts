import { cssVars } from '../render/css-vars.ts';

/** Places an element of the track: distances from its start edge and its top, CSS px. */
export function place(x: number, y: number, width?: number): ReturnType<typeof cssVars> {
  return cssVars({
    '--_et-x': px(x),
    '--_et-y': px(y),
    '--_et-width': width === undefined ? undefined : px(width),
  });
}

export function px(length: number): string {
  return `${Math.round(length * 100) / 100}px`;
}
