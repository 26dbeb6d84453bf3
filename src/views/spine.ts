import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { LongRows, RowWindow } from '../layout/long-rows.ts';
import { tableOf } from '../model/event-table.ts';
import type { Era, TimelineEvent } from '../model/timeline.ts';
import { type Edge, isOngoing, type Moment, type When } from '../model/when.ts';
import { cssVars } from '../render/css-vars.ts';
import { correctionGlyph, glyph } from '../render/glyph.ts';
import { repeat } from '../render/repeat.ts';
import { formatDuration } from '../time/duration.ts';
import { certainty, isDayUnknown, isSet } from './certainty.ts';
import type { ViewContext } from './context.ts';
import { correctionsView, factsView, summaryView } from './detail.ts';
import { groupClass, groupVars } from './group.ts';
import { heading } from './heading.ts';
import { mediaView } from './media.ts';
import { newsMark } from './news.ts';
import { keptClass, positionsIn, rowsView } from './rows.ts';
import { dateView, dotted, textView, timeView } from './texts.ts';

/** A stretch in which nothing happens, ms since 1970 (UTC). */
export interface SpineSilence {
  readonly from: number;
  readonly to: number;
}

export interface SpineOptions {
  /** Long silences, in time order; each is told before the first event at or after its end. */
  readonly silences?: readonly SpineSilence[];
  /** Undefined = all rows are in the page. */
  readonly rows?: LongRows | undefined;
}

/**
 * The vertical layout: events in time order, date and title always to be read, the selected one opened
 * in its place. Up to some hundred stand in the flow of the page, what is not open hidden, so that
 * print can show all of it; more scroll in an area of their own. Silences and `now` belong to the
 * event that follows them: the list has as many items as there are events.
 */
export function spineView(context: ViewContext, options: SpineOptions = {}): TemplateResult {
  const { silences = [], rows } = options;
  if (!rows) return listView(context, silences, undefined);
  return rowsView(context, rows, (window) => listView(context, silences, window));
}

function listView(
  context: ViewContext,
  silences: readonly SpineSilence[],
  window: RowWindow | undefined,
): TemplateResult {
  const { events } = context.timeline;
  const here = window ? { ...context, tabStop: events[window.stop]?.id } : context;
  return html`<ol
    class="spine ${window ? 'long' : ''}"
    part="track"
    role="list"
    aria-label=${context.words.ui.track.events}
    ?data-rows=${window !== undefined}
  >
    ${repeat(
      positionsIn(window, events.length),
      (row) => events[row]?.id,
      (row) => {
        const event = events[row];
        return event && keptRow(here, event, row, silences, window);
      },
    )}
  </ol>`;
}

/** A closed row of a long list is made anew only where something that it says is another. */
function keptRow(
  context: ViewContext,
  event: TimelineEvent,
  row: number,
  silences: readonly SpineSilence[],
  window: RowWindow | undefined,
): unknown {
  const { id } = event;
  const { words, lang, timeZone, timeline, now, headingLevel, selected, tabStop } = context;
  const make = () => rowView(context, event, row, silences, window);
  if (!window || window.printed || selected === id) return make();
  const facts = [words, lang, timeZone, timeline, now, headingLevel, silences];
  const own = [id, row, tabStop === id, context.say.mark(event), keptClass(window, row)];
  return guard([...facts, ...own], make);
}

interface Interlude {
  /** Where in time it stands, ms UTC. */
  readonly at: number;
  readonly view: () => TemplateResult;
}

/**
 * Eras, silences and `now` between the event before a row and its own; with `after` what follows the
 * last row. An era is told even there; a silence that nothing ends, or a `now` that nothing lies
 * beyond, is not.
 */
function interludes(
  context: ViewContext,
  silences: readonly SpineSilence[],
  row: number,
  after = false,
): readonly TemplateResult[] {
  const { eras, events } = context.timeline;
  const { now } = context;
  const { lo } = tableOf(events).columns;
  const before = lo[after ? row : row - 1] ?? Number.NEGATIVE_INFINITY;
  const own = after ? Number.POSITIVE_INFINITY : (lo[row] ?? before);
  const isHere = (at: number): boolean => (at > before || (row === 0 && !after)) && at <= own;
  const passing: Interlude[] = after
    ? []
    : [
        ...silences
          .filter(({ to }) => isHere(to))
          .map((silence) => ({ at: silence.to, view: () => silenceView(context, silence) })),
        ...(now !== undefined && isHere(now) ? [{ at: now, view: () => nowView(context) }] : []),
      ];
  const begun = eras
    .filter(({ when }) => isHere(when.lo))
    .map((era) => ({ at: era.when.lo, view: () => eraView(context, era) }));
  return [...passing, ...begun]
    .sort((a, b) => Number(a.at > b.at) - Number(a.at < b.at))
    .map(({ view }) => view());
}

/** A row where an era begins. */
function eraView(context: ViewContext, era: Era): TemplateResult {
  return html`<p class="era" part="era">
    <b>${textView(context, era.label)}</b
    ><span class="unseen">, </span
    ><span class="era-dates">${timeView(context.say.when(era.when, 'short'), era.when)}</span>
  </p>`;
}

function silenceView(context: ViewContext, { from, to }: SpineSilence): TemplateResult {
  const later = context.words.ui.spine.later(formatDuration(from, to, context.lang));
  return html`<p class="silence" part="break"><span>${later}</span></p>`;
}

function nowView(context: ViewContext): TemplateResult {
  const { asOf, outlookBelow } = context.words.ui.spine;
  return html`<p class="now" part="now">
    ${dotted([html`<b>${asOf(context.say.now('short'))}</b>`, outlookBelow])}
  </p>`;
}

function rowView(
  context: ViewContext,
  event: TimelineEvent,
  row: number,
  silences: readonly SpineSilence[],
  window: RowWindow | undefined,
): TemplateResult {
  const open = context.selected === event.id;
  const last = context.timeline.events.length - 1;
  // Of a long list nothing is in the page that is not to be seen.
  const told = !window || window.printed || open;
  return html`<li
    class="row ${groupClass(context, event.group)} ${open ? 'open' : ''} ${keptClass(window, row)}"
    data-id=${event.id}
    data-at=${window ? row : nothing}
    aria-posinset=${window ? row + 1 : nothing}
    aria-setsize=${window ? window.count : nothing}
    ${cssVars(groupVars(context, event.group))}
  >
    ${interludes(context, silences, row)}
    <div class="entry">
      ${markView(event, open)}
      ${heading(
        context.headingLevel + 1,
        { part: 'event-title', class: 'entry-heading' },
        labelView(context, event, row),
      )}
      <div id="detail-${row}" class="detail" part="detail" ?hidden=${!open}>${
        told ? detailView(context, event) : nothing
      }</div>
    </div>
    ${row === last ? interludes(context, silences, row, true) : nothing}
  </li>`;
}

/** What happened on more days than this is told by so many dots. */
const MOST_DOTS = 3;

/**
 * A dot for what happens once, with its doubt behind it, and one for each day of what happened on
 * several; a bar for what lasts.
 */
function markView(event: TimelineEvent, open: boolean): TemplateResult {
  const { when, status } = event;
  if (when.kind === 'interval') {
    const ends = `${endClass(when.start, 'start')} ${endClass(when.end, 'end')}`;
    const ongoing = isOngoing(when) ? 'ongoing' : '';
    return html`<span class="mark mark-span ${ongoing} ${ends} ${status}" part="span"></span>`;
  }
  if (when.kind === 'choice' && when.of === 'all') {
    const dots = when.members.slice(0, MOST_DOTS);
    return html`<span class="mark mark-all" part="point"
      >${dots.map(() => glyph(status, { selected: open }))}</span
    >`;
  }
  return html`<span class="mark ${doubtClass(event)}" part="point"
    >${glyph(status, { selected: open })}</span
  >`;
}

function doubtClass({ when, status }: TimelineEvent): string {
  if (isSet(when)) return 'mark-doubt set';
  const { approximate, uncertain } = when as Partial<Moment>;
  // A hollow, dashed sign is doubt enough: a plain whisker behind it would only blur it.
  if (!approximate && !uncertain && (status === 'planned' || !isDayUnknown(when))) return '';
  const earlier = Number.isFinite(when.lo) ? '' : 'or-earlier';
  const later = Number.isFinite(when.hi) ? '' : 'or-later';
  return `mark-doubt ${approximate ? 'soft' : ''} ${uncertain ? 'uncertain' : ''} ${earlier} ${later}`;
}

function endClass(edge: Edge, side: 'start' | 'end'): string {
  if (typeof edge === 'string') return `${side}-${edge}`;
  return edge.approximate ? `${side}-soft` : '';
}

/**
 * Date and title in one button: the name says all of it, in the order of the page, and the whole
 * line is the target. The group is said as text, since its colour is seen only.
 */
function labelView(context: ViewContext, event: TimelineEvent, i: number): TemplateResult {
  const open = context.selected === event.id;
  const stop = context.tabStop === undefined || context.tabStop === event.id;
  const group = context.say.group(event);
  return html`<button
    type="button"
    class="label"
    part="label"
    data-id=${event.id}
    tabindex=${stop ? 0 : -1}
    aria-expanded=${open ? 'true' : 'false'}
    aria-controls="detail-${i}"
    @click=${() => context.on.select(open ? undefined : event.id)}
  >
    <span class="label-date"
      >${dotted([newsMark(context, event), dateView(context, event, 'short'), ...context.say.certainty(event, 'short')])}${
        group ? groupName(context, event, group) : nothing
      }</span
    ><span class="unseen">: </span>
    <span class="label-title"
      >${textView(context, event.title)}${event.corrections.length > 0 ? correctionGlyph() : nothing}</span
    >
  </button>`;
}

function namesGroups({ timeline }: ViewContext): boolean {
  return timeline.groups.length > 1;
}

/** A line of so many characters is one line on a phone. */
const PHONE_LINE = 44;

/**
 * The group beside its date, where there are several; its colour alone would not do. On a phone it
 * is seen only where the line has room for it, and said all the same.
 */
function groupName(context: ViewContext, event: TimelineEvent, group: string): TemplateResult {
  const { say } = context;
  const parts = [
    say.mark(event),
    say.date(event, 'short'),
    ...say.certainty(event, 'short'),
    group,
  ];
  const line = parts.filter(Boolean).join(' · ');
  const said = html`<span class="unseen">, ${group}</span>`;
  if (!namesGroups(context)) return said;
  return line.length > PHONE_LINE
    ? html`${said}<span class="label-group long" aria-hidden="true"> · ${group}</span>`
    : html`<span class="label-group"><span class="dot"> · </span>${group}</span>`;
}

function detailView(context: ViewContext, event: TimelineEvent): TemplateResult {
  // The line above has the date; here stands what it was too short to say. A month may be written
  // otherwise there: what counts is what has been said, not how.
  const long = (when: When): string => context.say.when(when, 'long');
  const said = certainty(event, context.words, long, 'short');
  const more = context.say.certainty(event, 'full').filter((words) => !said.includes(words));
  const place = event.place
    ? html`<span class="place">${textView(context, event.place)}</span>`
    : nothing;
  const line = event.place || more.length > 0;
  return html`${
    line ? html`<p class="detail-line">${dotted([place, ...more])}</p>` : nothing
  }${summaryView(context, event)}${mediaView(context, event)}${correctionsView(
    context,
    event.corrections,
  )}${factsView(context, event, !namesGroups(context))}`;
}
