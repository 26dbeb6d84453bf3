import type { CssVars } from '../render/css-vars.ts';
import type { ViewContext } from './context.ts';

/**
 * Class that gives an element `--_et-color` (see `palette.styles.ts`): the slot of its group
 * (`g1`–`g8`), `own` where the author chose the colour, `g0` for events without a group.
 */
export function groupClass(context: ViewContext, id: string | undefined): string {
  const slot = id === undefined ? undefined : context.groupIndex.get(id);
  if (id === undefined || slot === undefined) return context.groups.size === 0 ? 'accent' : 'g0';
  return context.groups.get(id)?.color === undefined ? `g${slot}` : 'own';
}

/** The author's own colour of a group, to be set with `cssVars()` beside class `own`. */
export function groupVars(context: ViewContext, id: string | undefined): CssVars {
  const color = id === undefined ? undefined : context.groups.get(id)?.color;
  return color === undefined ? {} : { '--_et-own': color };
}
