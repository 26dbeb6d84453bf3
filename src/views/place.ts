import { noChange } from 'lit';
import { Directive, type DirectiveResult, directive, type ElementPart } from 'lit/directive.js';
import { type Pose, setPose } from '../render/moved.ts';
import type { ViewContext } from './context.ts';

/**
 * The pose of an element that stands at the start and the top of the track: its distances from there
 * and its width, CSS px; without one it is as wide as its content. Along the axis it is moved by a
 * transform, which needs no layout; its height is the same at every zoom and pan.
 */
export function poseAt({ mirrored }: ViewContext, x: number, y: number, width?: number): Pose {
  return { transform: `translate(${px(mirrored ? -x : x)})`, y, width, away: false };
}

/** Out of sight, where nothing needs to be moved. */
export const AWAY: Pose = { away: true };

class PlaceDirective extends Directive {
  private before: Pose = {};

  render(_pose: Pose): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [pose]: [Pose]): typeof noChange {
    setPose(element as HTMLElement, pose, this.before);
    this.before = pose;
    return noChange;
  }
}

const placed = directive(PlaceDirective);

/** The same, to be written in its tag. */
export function place(context: ViewContext, x: number, y: number, width?: number): DirectiveResult {
  return placed(poseAt(context, x, y, width));
}

export function px(length: number): string {
  return `${Math.round(length * 100) / 100}px`;
}
