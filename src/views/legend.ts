import { html, nothing, type TemplateResult } from 'lit';
import type { CertaintyWords, LegendWords } from '../i18n/ui-words.ts';
import { STATUSES, type TimelineEvent } from '../model/timeline.ts';
import { isOngoing, type When } from '../model/when.ts';
import { cssVars } from '../render/css-vars.ts';
import { correctionGlyph, glyph, type WideGlyphKind, wideGlyph } from '../render/glyph.ts';
import {
  cameOutLater,
  endsUnknown,
  isQualified,
  isRough,
  isSet,
  isUnbounded,
  startsOpen,
  startsUnknown,
} from './certainty.ts';
import type { ViewContext } from './context.ts';
import { groupClass, groupVars } from './group.ts';
import { textView } from './texts.ts';
import type { Layout } from './toolbar.ts';

/** What is on show: its layout has some of the signs, and a horizontal one may have folds. */
export interface LegendOptions {
  readonly layout?: Layout;
  /** A silence of the axis is folded now. */
  readonly folded?: boolean;
}

/** What colours and signs mean: only those that are to be seen; nothing if there are none. */
export function legendView(
  context: ViewContext,
  { layout = 'horizontal', folded = false }: LegendOptions = {},
): TemplateResult | typeof nothing {
  const { legend } = context.words.ui;
  const groups = groupItems(context);
  const signs = [...signItems(context, layout), ...(folded ? [foldedItem(legend.folded)] : [])];
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
function signItems(context: ViewContext, layout: Layout): readonly TemplateResult[] {
  const { ui } = context.words;
  const track = layout === 'horizontal';
  const signs = [
    ...statusSigns(ui.certainty),
    // A table tells the rest in words.
    ...(layout === 'table' ? [] : dateSigns(ui.certainty, track)),
    ...(track ? [reportSign(ui.legend)] : []),
    ...(layout === 'table' ? [] : [correctionSign(ui.certainty)]),
  ];
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

/** The list has no whisker for what is planned, and no hatching for what lasts. */
function dateSigns(words: CertaintyWords, track: boolean): Sign[] {
  const uncertain = (when: When): boolean =>
    isQualified(when, 'uncertain') && (track || when.kind === 'moment');
  const signs: [(when: When) => boolean, WideGlyphKind, string][] = [
    [isRough, 'rough', words.dayUnknown],
    [(when) => isUnbounded(when, 'lo'), 'or-earlier', words.dateUnknown],
    [(when) => isUnbounded(when, 'hi'), 'or-later', words.dateUnknown],
    [(when) => isQualified(when, 'approximate'), 'soft', words.approximate],
    [uncertain, 'uncertain', words.uncertain],
    [isSet, 'set', words.oneOf],
    [isOngoing, 'ongoing', words.ongoing],
    [endsUnknown, 'end-unknown', words.endUnknown],
    [startsUnknown, 'start-unknown', words.startUnknown],
    [startsOpen, 'start-open', words.startOpen],
  ];
  return signs.map(([of, kind, name]) => ({
    of: ({ when, status }) => of(when) && (track || kind !== 'rough' || status !== 'planned'),
    sign: wideGlyph(kind),
    name,
  }));
}

function reportSign(words: LegendWords): Sign {
  return { of: cameOutLater, sign: wideGlyph('report'), name: words.reported };
}

function correctionSign(words: CertaintyWords): Sign {
  return {
    of: (event) => event.corrections.length > 0,
    sign: correctionGlyph(),
    name: words.corrected,
  };
}

function foldedItem(name: string): TemplateResult {
  return html`<li class="g0">${wideGlyph('folded')}${name}</li>`;
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
