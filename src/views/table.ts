import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { TableWords } from '../i18n/ui-words.ts';
import type { LongRows, RowWindow } from '../layout/long-rows.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import { cssVars } from '../render/css-vars.ts';
import { glyph } from '../render/glyph.ts';
import { repeat } from '../render/repeat.ts';
import type { ViewContext } from './context.ts';
import { sourceView } from './detail.ts';
import { groupClass, groupVars } from './group.ts';
import { newsMark } from './news.ts';
import { countInWords, keptClass, positionsIn, rowsView } from './rows.ts';
import { dateView, dotted, textView, timeView } from './texts.ts';

interface Column {
  readonly key: Exclude<keyof TableWords, 'caption'>;
  /** Whether any event has something to say in it. */
  readonly used: (event: TimelineEvent) => boolean;
  readonly cell: (context: ViewContext, event: TimelineEvent) => unknown;
}

const always = () => true;

const columns: readonly Column[] = [
  { key: 'date', used: always, cell: (context, event) => dateView(context, event, 'short') },
  { key: 'event', used: always, cell: labelView },
  {
    key: 'group',
    used: (event) => event.group !== undefined,
    cell: (context, event) => textView(context, context.groups.get(event.group ?? '')?.label),
  },
  { key: 'status', used: always, cell: statusView },
  {
    key: 'place',
    used: (event) => event.place !== undefined,
    cell: (context, event) => textView(context, event.place),
  },
  {
    key: 'source',
    used: (event) => event.sources.length > 0,
    cell: (context, event) =>
      event.sources.map((source) => html`<div>${sourceView(context, source)}</div>`),
  },
];

/** How the rows of the table are shown. */
export interface TableRows {
  /** Undefined = all rows are in the page. */
  readonly long?: LongRows | undefined;
  /** The row at each position; undefined = the order of time. */
  readonly order?: Uint32Array | undefined;
  readonly sorting: Sorting;
  /** Sorting takes so long that it is told. */
  readonly busy: boolean;
  /** Absent = it cannot be sorted. */
  readonly sort?: (by: SortColumn) => void;
}

interface Sorting {
  readonly by: SortColumn;
  readonly descending: boolean;
}

type SortColumn = Column['key'];

const IN_TIME: TableRows = { sorting: { by: 'date', descending: false }, busy: false };

/** All events as a real table, by whose heads it is sorted. */
export function tableView(context: ViewContext, rows: TableRows = IN_TIME): TemplateResult {
  const { long } = rows;
  if (!long) return wholeView(context, rows, undefined);
  const draw = (window: RowWindow) => wholeView(context, rows, window);
  return rowsView(context, long, draw, orderInWords(context, rows));
}

/**
 * The roles are written out because the narrow styles, and those of a long table, take the cells out
 * of the table's layout, and with it, in some browsers, out of its semantics.
 */
function wholeView(
  context: ViewContext,
  rows: TableRows,
  window: RowWindow | undefined,
): TemplateResult {
  const { events, eras } = context.timeline;
  const rowAt = (position: number): number => rows.order?.[position] ?? position;
  const here = window ? { ...context, tabStop: events[rowAt(window.stop)]?.id } : context;
  const shown = positionsIn(window, events.length);
  const used = usedColumns(events, shown.map(rowAt));
  return html`<table
    class="table ${window ? 'long' : ''}"
    part="table"
    role="table"
    aria-rowcount=${window ? window.count + 1 : nothing}
    aria-busy=${rows.busy ? 'true' : nothing}
    ${cssVars({ '--_et-columns': window && widthsOf(used) })}
  >
    <caption class=${eras.length > 0 ? 'caption' : 'unseen'}>
      <span class="unseen">${captionOf(context, rows)}</span
      >${eras.length > 0 ? erasView(context) : nothing}
    </caption>
    <thead role="rowgroup">
      <tr
        role="row"
        aria-rowindex=${window ? 1 : nothing}
        data-sort=${rows.sort ? context.words.ui.rows.sort : nothing}
      >
        ${used.map(({ key }) => headView(context, rows, key))}
      </tr>
    </thead>
    <tbody role="rowgroup" ?data-rows=${window !== undefined}>
      ${repeat(
        shown,
        (position) => events[rowAt(position)]?.id,
        (position) => {
          const event = events[rowAt(position)];
          return event && keptRow(here, event, used, position, window);
        },
      )}
    </tbody>
  </table>`;
}

/** Of a long table it says how many rows it has, and of any in what order, if not in that of time. */
function captionOf(context: ViewContext, rows: TableRows): string {
  const { sorting, busy, long } = rows;
  const caption = context.words.ui.table.caption(context.say.text(context.timeline.title).text);
  const count = long ? countInWords(context, context.timeline.events.length) : '';
  const inTime = sorting.by === 'date' && !sorting.descending && !busy;
  const order = long || !inTime ? orderInWords(context, rows) : '';
  return [caption, count, order].filter(Boolean).join('. ');
}

function orderInWords({ words }: ViewContext, { sorting, busy }: TableRows): string {
  const { table, rows } = words.ui;
  return busy ? rows.sorting : rows.sorted(table[sorting.by], sorting.descending);
}

/** Where no row has been found yet that uses a column, it is left out: by the events of a timeline. */
const found = new WeakMap<readonly TimelineEvent[], Set<Column>>();

/** So many events of many are looked at before one of them is shown. */
const SAMPLE = 1000;

/**
 * The columns that have something to say: in a sample of all events, and in those that have been
 * shown since. What few events of a million use comes when the first of them is shown.
 */
function usedColumns(
  events: readonly TimelineEvent[],
  shown: readonly number[],
): readonly Column[] {
  let used = found.get(events);
  if (!used) {
    used = new Set(columns.filter(({ used: isUsed }) => isUsed === always));
    found.set(events, used);
    const step = Math.max(1, Math.floor(events.length / SAMPLE));
    for (let row = 0; row < events.length; row += step) look(used, events[row]);
  }
  if (used.size < columns.length) for (const row of shown) look(used, events[row]);
  return columns.filter((column) => used.has(column));
}

/** Mutates used! */
function look(used: Set<Column>, event: TimelineEvent | undefined): void {
  for (const column of columns) if (event && column.used(event)) used.add(column);
}

/** What a column of a long table takes of its width: rows that come and go must not move it. */
const WIDTHS: Readonly<Record<SortColumn, string>> = {
  date: 'minmax(7.5em, 1.1fr)',
  event: 'minmax(10em, 3fr)',
  group: 'minmax(0, 1.2fr)',
  status: 'minmax(0, 1.2fr)',
  place: 'minmax(0, 1.2fr)',
  source: 'minmax(0, 1.2fr)',
};

function widthsOf(used: readonly Column[]): string {
  return used.map(({ key }) => WIDTHS[key]).join(' ');
}

function headView(context: ViewContext, rows: TableRows, key: SortColumn): TemplateResult {
  const { sort, sorting } = rows;
  const name = context.words.ui.table[key];
  const falling = sorting.descending ? 'descending' : 'ascending';
  const order = sort && sorting.by === key ? falling : nothing;
  return html`<th scope="col" role="columnheader" class="col-${key}" aria-sort=${order}>${
    sort
      ? html`<button type="button" class="sort" data-sort=${key} @click=${() => sort(key)}>${name}</button>`
      : name
  }</th>`;
}

/** The eras and their dates, which have no row of their own: a row is an event. */
function erasView(context: ViewContext): TemplateResult {
  const eras = context.timeline.eras.map(
    ({ label, when }) =>
      html`<span class="caption-era"
        ><b>${textView(context, label)}</b>, ${timeView(context.say.when(when, 'short'), when)}</span
      >`,
  );
  return html`<span class="unseen">. </span>${dotted(eras)}`;
}

/** A closed row of a long table is made anew only where something that it says is another. */
function keptRow(
  context: ViewContext,
  event: TimelineEvent,
  used: readonly Column[],
  position: number,
  window: RowWindow | undefined,
): unknown {
  const { id } = event;
  const { words, lang, timeZone, timeline, selected, tabStop } = context;
  const make = () => rowView(context, event, used, position, window);
  if (!window) return make();
  const facts = [words, lang, timeZone, timeline, used.length, id, position];
  const own = [
    selected === id,
    tabStop === id,
    context.say.mark(event),
    keptClass(window, position),
  ];
  return guard([...facts, ...own], make);
}

function rowView(
  context: ViewContext,
  event: TimelineEvent,
  used: readonly Column[],
  position: number,
  window: RowWindow | undefined,
): TemplateResult {
  const open = context.selected === event.id ? 'open' : '';
  return html`<tr
    role="row"
    class="${groupClass(context, event.group)} ${open} ${keptClass(window, position)}"
    data-at=${window ? position : nothing}
    aria-rowindex=${window ? position + 2 : nothing}
    ${cssVars(groupVars(context, event.group))}
  >
    ${used.map((column) => cellView(context, event, column))}
  </tr>`;
}

function cellView(context: ViewContext, event: TimelineEvent, column: Column): TemplateResult {
  const content = column.cell(context, event);
  if (column.key === 'event') {
    return html`<th scope="row" role="rowheader" class="col-event">${content}</th>`;
  }
  const name = context.words.ui.table[column.key];
  return html`<td role="cell" class="col-${column.key}" data-name=${name}><div class="value">${content}</div></td>`;
}

function labelView(context: ViewContext, event: TimelineEvent): TemplateResult {
  const open = context.selected === event.id;
  const stop = context.tabStop === undefined || context.tabStop === event.id;
  return html`<button
    type="button"
    class="row-label"
    part="label"
    data-id=${event.id}
    tabindex=${stop ? 0 : -1}
    aria-expanded=${open ? 'true' : 'false'}
    @click=${() => context.on.select(open ? undefined : event.id)}
  >
    ${glyph(event.status, { selected: open })}<span
      >${textView(context, event.title)} ${newsMark(context, event)}</span
    >
  </button>`;
}

function statusView(context: ViewContext, event: TimelineEvent): unknown {
  const doubts = context.say.certainty(event, 'short');
  const plain = event.status === 'confirmed' ? context.words.ui.certainty.confirmed : nothing;
  return dotted([plain, ...doubts]);
}
