import { html, nothing, type TemplateResult } from 'lit';
import type { CertaintyWords, LegendWords } from '../i18n/ui-words.ts';
import { type EventColumns, TRAIT } from '../model/columns.ts';
import { tableOf } from '../model/event-table.ts';
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
  /** Events that cannot be told apart are counted. */
  readonly crowded?: boolean;
}

/** What colours and signs mean: only those that are to be seen; nothing if there are none. */
export function legendView(
  context: ViewContext,
  { layout = 'horizontal', folded = false, crowded = false }: LegendOptions = {},
): TemplateResult | typeof nothing {
  const { legend, cluster } = context.words.ui;
  const groups = groupItems(context);
  const signs = [
    ...signItems(context, layout),
    ...(folded ? [plainItem('folded', legend.folded)] : []),
    ...(crowded
      ? [plainItem('cluster', cluster.together), plainItem('density', cluster.density)]
      : []),
  ];
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
  const used = new Set(tableOf(context.timeline.events).columns.groups);
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

/** Of a million rows few are looked at, and no generator hands over each: that takes ten times as long. */
type FirstAmong = (columns: EventColumns, passes: (row: number) => boolean) => number | undefined;

interface Sign {
  /** By which it is known whatever the language. */
  readonly key: string;
  /** The first row that passes a test, of those that may bear it as far as the columns tell. */
  readonly among: FirstAmong;
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
  return signs.flatMap((sign) => {
    const first = firstBearer(context.timeline.events, sign, track);
    return first ? [signItem(context, first, sign.sign, sign.name)] : [];
  });
}

/** Events are frozen, so who bears a sign first need not be looked for at every rendering. */
const bearers = new WeakMap<readonly TimelineEvent[], Map<string, TimelineEvent | undefined>>();

function firstBearer(
  events: readonly TimelineEvent[],
  { key, among, of }: Sign,
  track: boolean,
): TimelineEvent | undefined {
  const known = bearers.get(events) ?? new Map<string, TimelineEvent | undefined>();
  bearers.set(events, known);
  const name = `${key} ${track}`;
  if (known.has(name)) return known.get(name);
  const passes = (row: number): boolean => {
    const event = events[row];
    return event !== undefined && of(event);
  };
  const row = among(tableOf(events).columns, passes);
  const first = row === undefined ? undefined : events[row];
  known.set(name, first);
  return first;
}

const unions = new WeakMap<Uint8Array, number>();

/** All traits that any event has: most signs are of none. */
function traitsOfAll(traits: Uint8Array): number {
  let union = unions.get(traits);
  if (union !== undefined) return union;
  union = 0;
  for (let row = 0; row < traits.length; row++) union |= traits[row] ?? 0;
  unions.set(traits, union);
  return union;
}

const withTrait =
  (bits: number): FirstAmong =>
  ({ traits }, passes) => {
    if ((traitsOfAll(traits) & bits) === 0) return undefined;
    for (let row = 0; row < traits.length; row++) {
      if (((traits[row] ?? 0) & bits) !== 0 && passes(row)) return row;
    }
    return undefined;
  };

const withStatus =
  (number: number): FirstAmong =>
  ({ status }, passes) => {
    for (let row = 0; row < status.length; row++) {
      if (status[row] === number && passes(row)) return row;
    }
    return undefined;
  };

/** Stretches of time with an end that nobody names. */
const lackingEnd: FirstAmong = ({ edges: { row, startHi, endLo } }, passes) => {
  for (let i = 0; i < row.length; i++) {
    const lacks = Number.isNaN((startHi[i] ?? 0) - (endLo[i] ?? 0));
    if (lacks && passes(row[i] ?? 0)) return row[i];
  }
  return undefined;
};

/** Known to no better than about a day: what is written as an hour or a day cannot be meant. */
const loose: FirstAmong = ({ lo, hi, traits, length }, passes) => {
  for (let row = 0; row < length; row++) {
    const bits = traits[row] ?? 0;
    const lasts = (bits & TRAIT.interval) !== 0;
    const long = !lasts && (hi[row] ?? 0) - (lo[row] ?? 0) > LONGEST_DAY;
    if ((long || (bits & TRAIT.choice) !== 0) && passes(row)) return row;
  }
  return undefined;
};

/** With the hours that a change of clocks may add, ms. */
const LONGEST_DAY = 30 * 3_600_000;

function statusSigns(words: CertaintyWords): Sign[] {
  return STATUSES.filter((name) => name !== 'confirmed').map((name) => ({
    key: name,
    among: withStatus(STATUSES.indexOf(name)),
    of: (event) => event.status === name,
    sign: glyph(name),
    name: name === 'reported' ? words.unconfirmed : words[name],
  }));
}

/** The list has no whisker for what is planned, and no hatching for what lasts. */
function dateSigns(words: CertaintyWords, track: boolean): Sign[] {
  const approximate = (when: When): boolean => isQualified(when, 'approximate');
  const uncertain = (when: When): boolean =>
    isQualified(when, 'uncertain') && (track || when.kind === 'moment');
  const choice = withTrait(TRAIT.choice);
  const signs: [(when: When) => boolean, WideGlyphKind, string, Sign['among']][] = [
    [isRough, 'rough', words.dayUnknown, loose],
    [(when) => isUnbounded(when, 'lo'), 'or-earlier', words.dateUnknown, choice],
    [(when) => isUnbounded(when, 'hi'), 'or-later', words.dateUnknown, choice],
    [approximate, 'soft', words.approximate, withTrait(TRAIT.approximate)],
    [uncertain, 'uncertain', words.uncertain, withTrait(TRAIT.uncertain)],
    [isSet, 'set', words.oneOf, choice],
    [isOngoing, 'ongoing', words.ongoing, lackingEnd],
    [endsUnknown, 'end-unknown', words.endUnknown, lackingEnd],
    [startsUnknown, 'start-unknown', words.startUnknown, lackingEnd],
    [startsOpen, 'start-open', words.startOpen, lackingEnd],
  ];
  return signs.map(([of, kind, name, among]) => ({
    key: kind,
    among,
    of: ({ when, status }) => of(when) && (track || kind !== 'rough' || status !== 'planned'),
    sign: wideGlyph(kind),
    name,
  }));
}

function reportSign(words: LegendWords): Sign {
  const among = withTrait(TRAIT.reported);
  return {
    key: 'report',
    among,
    of: cameOutLater,
    sign: wideGlyph('report'),
    name: words.reported,
  };
}

function correctionSign(words: CertaintyWords): Sign {
  return {
    key: 'corrected',
    among: withTrait(TRAIT.corrected),
    of: (event) => event.corrections.length > 0,
    sign: correctionGlyph(),
    name: words.corrected,
  };
}

/** A sign that is no event's own. */
function plainItem(sign: WideGlyphKind, name: string): TemplateResult {
  return html`<li class="g0">${wideGlyph(sign)}${name}</li>`;
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
