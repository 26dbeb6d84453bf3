import { html, nothing, type TemplateResult } from 'lit';
import { STATUSES, type TimelineEvent } from '../model/timeline.ts';
import { isOngoing } from '../model/when.ts';
import { cssVars } from '../render/css-vars.ts';
import { glyph, ongoingGlyph, whiskerGlyph } from '../render/glyph.ts';
import { isDayUnknown } from './certainty.ts';
import type { ViewContext } from './context.ts';
import { groupClass, groupVars } from './group.ts';
import { textView } from './texts.ts';

/** What colours and signs mean: only those that the data uses; nothing if it uses none. */
export function legendView(context: ViewContext): TemplateResult | typeof nothing {
  const { legend } = context.words.ui;
  const groups = groupItems(context);
  const signs = signItems(context);
  if (groups.length + signs.length === 0) return nothing;
  return html`<div class="legend" part="legend">
    ${listView(legend.groups, groups)} ${listView(legend.signs, signs)}
  </div>`;
}

function listView(name: string, items: readonly TemplateResult[]): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<ul role="list" aria-label=${name}>
    ${items}
  </ul>`;
}

function groupItems(context: ViewContext): readonly TemplateResult[] {
  const used = new Set(context.timeline.events.map((event) => event.group));
  return context.timeline.groups
    .filter((group) => used.has(group.id))
    .map(
      (group) => html`<li
        class=${groupClass(context, group.id)}
        ${cssVars(groupVars(context, group.id))}
      >
        ${glyph('confirmed')}${textView(context, group.label)}
      </li>`,
    );
}

/** Each sign in the colour of the first event that bears it, so that it is known again. */
function signItems(context: ViewContext): readonly TemplateResult[] {
  const { certainty } = context.words.ui;
  const { events } = context.timeline;
  const status = STATUSES.filter((name) => name !== 'confirmed').map((name) => ({
    first: events.find((event) => event.status === name),
    sign: glyph(name),
    name: name === 'reported' ? certainty.unconfirmed : certainty[name],
  }));
  const unknown = {
    first: events.find((event) => isDayUnknown(event.when)),
    sign: whiskerGlyph(),
    name: certainty.dayUnknown,
  };
  const ongoing = {
    first: events.find((event) => isOngoing(event.when)),
    sign: ongoingGlyph(),
    name: certainty.ongoing,
  };
  return [...status, unknown, ongoing].flatMap(({ first, sign, name }) =>
    first ? [signItem(context, first, sign, name)] : [],
  );
}

function signItem(
  context: ViewContext,
  event: TimelineEvent,
  sign: TemplateResult,
  name: string,
): TemplateResult {
  return html`<li
    class=${groupClass(context, event.group)}
    ${cssVars(groupVars(context, event.group))}
  >
    ${sign}${name}
  </li>`;
}
