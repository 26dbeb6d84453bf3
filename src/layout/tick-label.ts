import type { OffsetAt, TickUnit } from '../scale/ticks.ts';

/** The labels of ticks in the reader's language, made by whoever knows it. */
export interface TickText {
  /**
   * Label of the unit that begins at `time` (ms UTC), in the reader's language: short, or `whole`,
   * with all that it is part of.
   */
  tick(time: number, unit: TickUnit, whole: boolean): string;
  /**
   * Label of a distance from the origin of the axis, `count` negative before it; `ago` where the
   * origin is the moment from which the story is told: "3 years ago"; `short` = "1 bn" for "1
   * billion".
   */
  distance(count: number, unit: TickUnit, ago: boolean, short?: boolean): string;
  /** Distance of the display zone from UTC at `time`, ms. */
  zoneOffset: OffsetAt;
}

/** Labels stand this far behind their line, and this far from the next, CSS px. */
export const INDENT = 4;
export const APART = 12;
