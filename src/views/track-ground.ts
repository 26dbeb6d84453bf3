import { html, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { EraBand, GroupLane, Scene } from '../layout/scene.ts';
import type { ViewContext } from './context.ts';
import { place } from './place.ts';

/** The names that belong to what lies behind and below the flags: of eras, and of groups' lanes. */
export function groundView(context: ViewContext, scene: Scene): TemplateResult {
  return html`${scene.eras.map((era) => eraView(context, era))}
    ${scene.groups.map((lane) => groupNameView(context, lane))}`;
}

/** An era is said with its dates, which can be seen from the axis. */
function eraView(context: ViewContext, band: EraBand): TemplateResult {
  const era = context.timeline.eras[band.index];
  const dates = era ? context.say.when(era.when, 'long') : '';
  return html`<p
    class=${classMap({ 'era-label': true, away: !band.labelled })}
    ${place(context, band.labelX, band.y, band.labelWidth)}
  >
    ${band.label}<span class="unseen">, ${dates}</span>
  </p>`;
}

/** Decoration: the name of its group is part of each event's own name. */
function groupNameView(context: ViewContext, lane: GroupLane): TemplateResult {
  return html`<div class="group-name" part="lane" aria-hidden="true" ${place(context, 0, lane.y)}>
    ${lane.label}
  </div>`;
}
