import { html, nothing, type TemplateResult } from 'lit';
import type { CertaintyWords, UiWords } from '../i18n/words.ts';
import { STATUSES, type TimelineEvent } from '../model/timeline.ts';
import { isOngoing, type When } from '../model/when.ts';
import { cssVars } from '../render/css-vars.ts';
import { correctionGlyph, glyph, type WideGlyphKind, wideGlyph } from '../render/glyph.ts';
import {
  cameOutLater,
  endsUnknown,
  isDayUnknown,
  isQualified,
  isSet,
  startsOpen,
  startsUnknown,
} from './certainty.ts';
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

interface Sign {
  readonly of: (event: TimelineEvent) => boolean;
  readonly sign: TemplateResult;
  readonly name: string;
}

/** Each sign in the colour of the first event that bears it, so that it is known again. */
function signItems(context: ViewContext): readonly TemplateResult[] {
  const { ui } = context.words;
  const signs = [...statusSigns(ui.certainty), ...dateSigns(ui.certainty), ...lateSigns(ui)];
  return signs.flatMap(({ of, sign, name }) => {
    const first = context.timeline.events.find(of);
    return first ? [signItem(context, first, sign, name)] : [];
  });
}

function statusSigns(words: CertaintyWords): Sign[] {
  return STATUSES.filter((name) => name !== 'confirmed').map((name) => ({
    of: (event) => event.status === name,
    sign: glyph(name),
    name: name === 'reported' ? words.unconfirmed : words[name],
  }));
}

function dateSigns(words: CertaintyWords): Sign[] {
  const signs: [(when: When) => boolean, WideGlyphKind, string][] = [
    [(when) => isDayUnknown(when) && !isSet(when), 'rough', words.dayUnknown],
    [(when) => isQualified(when, 'approximate'), 'soft', words.approximate],
    [(when) => isQualified(when, 'uncertain'), 'uncertain', words.uncertain],
    [isSet, 'set', words.oneOf],
    [isOngoing, 'ongoing', words.ongoing],
    [endsUnknown, 'end-unknown', words.endUnknown],
    [startsUnknown, 'start-unknown', words.startUnknown],
    [startsOpen, 'start-open', words.startOpen],
  ];
  return signs.map(([of, kind, name]) => ({
    of: ({ when }) => of(when),
    sign: wideGlyph(kind),
    name,
  }));
}

function lateSigns({ legend, certainty }: UiWords): Sign[] {
  return [
    { of: cameOutLater, sign: wideGlyph('report'), name: legend.reported },
    {
      of: (event) => event.corrections.length > 0,
      sign: correctionGlyph(),
      name: certainty.corrected,
    },
  ];
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
