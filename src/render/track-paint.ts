import type { TimelineEvent } from '../model/timeline.ts';
import type { CssVars } from './css-vars.ts';

/** What the drawing does not know by itself. */
export interface TrackPaint {
  /** Class and custom properties that give an event its `--_et-color`. */
  color(event: TimelineEvent): { class: string; vars: CssVars };
  readonly selected: string | undefined;
  /** Time runs from right to left. */
  readonly mirrored: boolean;
  readonly onSelect: (id: string) => void;
}
