import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { around, type LongRows, type RowWindow } from '../layout/long-rows.ts';
import { isMany, tableOf } from '../model/event-table.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import type { RowOrder, Sorting } from '../query/sort-rows.ts';
import type { Place } from './row-frame.ts';
import { LABEL, RowScroller, type Span } from './row-scroller.ts';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly events: readonly TimelineEvent[];
}

export interface RowsOptions {
  readonly layout: () => 'horizontal' | 'vertical' | 'table';
  readonly printing: () => boolean;
  /** Id of the event that was focused or opened last; undefined = none. */
  readonly current: () => string | undefined;
  /** What the reader has chosen to sort by: another one shows the list from its beginning. */
  readonly sorting: () => Sorting;
  /** The order in which rows are shown; undefined = that of time. */
  readonly order: () => RowOrder | undefined;
}

/** So many rows are printed of a list that is too long for paper: some forty pages. */
export const PRINTED = 1000;

const NOTHING: RowWindow = {
  from: 0,
  to: 0,
  kept: undefined,
  stop: 0,
  count: 0,
  printed: false,
};

/** Rows of the first rendering, before anything is measured. */
const FIRST = 16;

/**
 * The rows of a table or list of many events: only those in and near the view are in the page. They
 * scroll in an area of their own: a page as high as all of them is higher than browsers lay out, and
 * what stands below them is out of reach.
 */
export class RowsController implements ReactiveController, LongRows {
  private readonly scroller = new RowScroller({
    windowOf: (span) => this.windowOf(span),
    redraw: () => this.redraw?.(),
    focusedRow: () => this.focusedRow(),
  });
  /** Where a list begins that is new to the reader. */
  private start: Place | undefined;
  private redraw: (() => void) | undefined;
  private events: readonly TimelineEvent[] = [];
  private order: RowOrder | undefined;
  private sorting: Sorting | undefined;
  /** The event that was last brought into view for being focused or opened. */
  private current: string | undefined;
  private listening: AbortController | undefined;

  constructor(
    private readonly host: Host,
    private readonly options: RowsOptions,
  ) {
    host.addController(this);
  }

  /** What is drawn of a long list; undefined where all rows are in the page. */
  get long(): LongRows | undefined {
    return this.scroller.view && this;
  }

  get window(): RowWindow {
    return this.scroller.view ?? NOTHING;
  }

  follow(redraw: () => void): void {
    this.redraw = redraw;
  }

  /** Position of an event among the rows shown; undefined without one. */
  positionOf(id: string | undefined): number | undefined {
    const row = id === undefined ? undefined : tableOf(this.events).rowOf(id);
    return row === undefined ? undefined : (this.order?.positions[row] ?? row);
  }

  /**
   * Brings the row of an event into the page and into view at once, so that its label can be
   * focused; returns whether it could.
   */
  reveal(id: string): boolean {
    const position = this.positionOf(id);
    return position !== undefined && this.scroller.reveal(position);
  }

  /** A host that is added again need not render, but its list has forgotten where it was. */
  hostConnected(): void {
    if (!this.scroller.view) return;
    this.start = this.scroller.anchor;
    this.hostUpdated();
  }

  hostDisconnected(): void {
    this.leave();
  }

  hostUpdate(): void {
    const { scroller } = this;
    const { events } = this.host;
    scroller.follow();
    if (this.options.layout() === 'horizontal' || !isMany(events)) {
      scroller.view = scroller.anchor = undefined;
      return;
    }
    this.adapt(events);
    const count = events.length;
    if (this.options.printing()) {
      scroller.view = { ...NOTHING, to: Math.min(PRINTED, count), count, printed: true };
      return;
    }
    const known = scroller.view?.printed ? undefined : scroller.view;
    if (!known) this.start ??= this.beginning();
    const first = this.start?.position ?? 0;
    scroller.view = this.windowOf(known ?? around(first, first + FIRST, 0, count));
  }

  hostUpdated(): void {
    const { scroller } = this;
    const list = this.host.renderRoot.querySelector<HTMLElement>('[data-rows]');
    const area = list?.closest<HTMLElement>('.rows');
    if (!scroller.view || !list || !area) {
      this.leave();
      return;
    }
    if (list !== scroller.frame?.list) this.enter(list, area);
    scroller.settle(this.start);
    if (!scroller.view.printed) this.start = undefined;
    this.followCurrent();
  }

  private enter(list: HTMLElement, area: HTMLElement): void {
    this.leave();
    this.start ??= this.beginning();
    this.scroller.attach(list, area);
    this.listening = new AbortController();
    const { signal } = this.listening;
    area.addEventListener('keydown', (key) => this.onKey(key), { signal });
  }

  private leave(): void {
    this.listening?.abort();
    this.scroller.detach();
  }

  /** Before the keys of the element, which know only what is in the page. */
  private onKey(key: KeyboardEvent): void {
    const { ctrlKey, metaKey, altKey, shiftKey, target } = key;
    if (ctrlKey || metaKey || altKey || shiftKey || key.defaultPrevented) return;
    if (!(target instanceof Element) || !target.matches(LABEL)) return;
    const at = this.focusedPosition();
    const next = at === undefined ? undefined : this.leads(key.key, at);
    if (next === undefined) return;
    key.preventDefault();
    const position = Math.min(Math.max(next, 0), this.events.length - 1);
    if (this.scroller.reveal(position)) this.scroller.labelAt(position)?.focus();
  }

  /** Where a key leads, which may be beyond an end; undefined = it is not ours. */
  private leads(key: string, at: number): number | undefined {
    const page = Math.max(1, (this.scroller.frame?.screenful ?? 2) - 2);
    const last = this.events.length - 1;
    const keys = new Map([
      ['ArrowUp', at - 1],
      ['ArrowDown', at + 1],
      ['PageUp', at - page],
      ['PageDown', at + page],
      ['Home', 0],
      ['End', last],
    ]);
    return keys.get(key);
  }

  /** What was focused or opened elsewhere comes into view once. */
  private followCurrent(): void {
    const current = this.options.current();
    if (current === this.current || this.scroller.view?.printed) return;
    this.current = current;
    const position = this.positionOf(current);
    if (position !== undefined) this.scroller.reveal(position, false);
  }

  /** Other events, or another order of them: the reader goes on seeing the same rows. */
  private adapt(events: readonly TimelineEvent[]): void {
    const { scroller } = this;
    const order = this.options.order();
    const sorting = this.options.sorting();
    const sorted = sorting !== this.sorting && events === this.events;
    if (events === this.events && order === this.order && !sorted) return;
    this.events = events;
    this.order = order;
    this.sorting = sorting;
    const { anchor, view } = scroller;
    if (!anchor || !view) return;
    if (sorted) {
      this.start = { position: 0, y: 0 };
      scroller.view = scroller.anchor = undefined;
      return;
    }
    const position = this.positionOf(anchor.id) ?? Math.min(anchor.position, events.length - 1);
    const from = Math.max(0, view.from + position - anchor.position);
    const to = Math.min(events.length, from + view.to - view.from);
    scroller.anchor = { ...anchor, position };
    scroller.view = { ...view, from, to };
  }

  private beginning(): Place {
    const position = this.positionOf(this.options.current()) ?? 0;
    return this.scroller.anchor ?? { position, y: 0 };
  }

  private windowOf({ from, to }: Span): RowWindow {
    const focused = this.focusedPosition();
    const inside = (position: number | undefined): boolean =>
      position !== undefined && position >= from && position < to;
    const candidates = [this.positionOf(this.options.current()), this.scroller.anchor?.position];
    return {
      from,
      to,
      kept: inside(focused) ? undefined : focused,
      stop: focused ?? candidates.find(inside) ?? from,
      count: this.events.length,
      printed: false,
    };
  }

  private focusedPosition(): number | undefined {
    return this.positionOf(this.focusedRow()?.querySelector<HTMLElement>(LABEL)?.dataset['id']);
  }

  private focusedRow(): Element | undefined {
    const { renderRoot } = this.host;
    const active = renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null;
    const list = this.scroller.frame?.list;
    return (active && list?.contains(active) && active.closest('[data-at]')) || undefined;
  }
}
