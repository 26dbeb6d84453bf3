import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { TableWords } from '../i18n/ui-words.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import { cssVars } from '../render/css-vars.ts';
import { glyph } from '../render/glyph.ts';
import type { ViewContext } from './context.ts';
import { sourceView } from './detail.ts';
import { groupClass, groupVars } from './group.ts';
import { newsMark } from './news.ts';
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

/**
 * All events as a real table. The roles are written out because the narrow styles take the cells
 * out of the table's layout, and with it, in some browsers, out of its semantics.
 */
export function tableView(context: ViewContext): TemplateResult {
  const { events, eras, title } = context.timeline;
  const { table } = context.words.ui;
  const used = columns.filter((column) => events.some(column.used));
  return html`<table class="table" part="table" role="table">
    <caption class=${eras.length > 0 ? 'caption' : 'unseen'}>
      <span class="unseen">${table.caption(context.say.text(title).text)}</span
      >${eras.length > 0 ? erasView(context) : nothing}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${used.map(
          ({ key }) =>
            html`<th scope="col" role="columnheader" class="col-${key}">${table[key]}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${repeat(
        events,
        (event) => event.id,
        (event) => rowView(context, event, used),
      )}
    </tbody>
  </table>`;
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

function rowView(
  context: ViewContext,
  event: TimelineEvent,
  used: readonly Column[],
): TemplateResult {
  const open = context.selected === event.id ? 'open' : '';
  return html`<tr
    role="row"
    class="${groupClass(context, event.group)} ${open}"
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
