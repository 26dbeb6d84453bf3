import { heightOf, offsetOf, type RowWindow, type Runway } from '../layout/long-rows.ts';

/** Where a row stands that is to stay there. */
export interface Anchor {
  /** Of its event. */
  readonly id: string;
  readonly position: number;
  /** CSS px below the upper edge of what is seen … */
  readonly y: number;
  /** … when the list was scrolled so far, CSS px. */
  readonly scrolled: number;
}

/** A row and where it should stand. */
export type Place = Pick<Anchor, 'position' | 'y'>;

/** A row that is in the page. */
export interface Drawn {
  readonly element: HTMLElement;
  readonly position: number;
  /** CSS px below the upper edge of what is seen. */
  readonly top: number;
  readonly bottom: number;
}

/** Until rows have been measured, CSS px. */
const USUAL = 56;
/** The weight of what is measured later. */
const LATER = 0.1;

/**
 * The area in which a long list scrolls, and the room above and below its rows that stands for those
 * that are not in the page. Rows lie in the flow, one below the other, so that none can overlap; what
 * is above them may change its height without moving them, for the room gives way.
 */
export class RowFrame {
  /** Mean height of a row, CSS px. */
  size = USUAL;
  /** Room above the first row of the window, CSS px. */
  above = 0;
  private measured = false;
  private kept: HTMLElement | undefined;

  constructor(
    readonly scroller: HTMLElement,
    readonly list: HTMLElement,
  ) {}

  /** Height of what is seen of the rows, CSS px. */
  get height(): number {
    return this.scroller.clientHeight - this.headHeight;
  }

  /** How far the list is scrolled, CSS px. */
  get depth(): number {
    return this.edge - this.list.getBoundingClientRect().top;
  }

  /** So many rows fill what is seen. */
  get screenful(): number {
    return Math.max(1, Math.ceil(this.height / this.size));
  }

  /** So many rows are drawn beyond what is seen, on either side. */
  get spare(): number {
    return Math.ceil(0.6 * this.screenful);
  }

  runway(count: number): Runway {
    return { count, size: this.size };
  }

  /** The rows in the page, without the one that is kept apart. */
  rows(): readonly Drawn[] {
    const { edge } = this;
    return this.elements(':scope > [data-at]:not(.kept)').map((element) => drawn(element, edge));
  }

  rowAt(position: number): Drawn | undefined {
    const [element] = this.elements(`:scope > [data-at="${position}"]`);
    return element && drawn(element, this.edge);
  }

  measure({ kept }: RowWindow): void {
    this.takeKept(kept);
    const rows = this.rows();
    const [first, last] = [rows[0], rows.at(-1)];
    const mean = first && last ? (last.bottom - first.top) / rows.length : 0;
    if (mean <= 0) return;
    this.size += (mean - this.size) * (this.measured ? LATER : 1);
    this.measured = true;
  }

  /** Makes room for the rows outside of the window: so much above it, and what there is below. */
  pad(window: RowWindow, above: number): void {
    const { from, to, kept, count, printed } = window;
    const runway = this.runway(count);
    const below = to === count || printed ? 0 : heightOf(runway) - offsetOf(runway, to);
    this.above = above;
    const own = this.takeKept(kept);
    let [start, end] = [above, below];
    if (kept !== undefined && kept < from) {
      const [first, gap] = split(above - own, offsetOf(runway, kept));
      start = first;
      this.kept?.style.setProperty('margin-block', `0 ${gap}px`);
    } else if (kept !== undefined) {
      const [gap, last] = split(below - own, offsetOf(runway, kept) - offsetOf(runway, to));
      end = last;
      this.kept?.style.setProperty('margin-block', `${gap}px 0`);
    }
    const { style } = this.list;
    // No custom properties: what inherits them, every cell, would be styled anew.
    style.setProperty('padding-block-start', `${start}px`);
    style.setProperty('padding-block-end', `${end}px`);
  }

  /** Brings a row to its place, with the room above it if that goes, else by scrolling. */
  hold(window: RowWindow, { position, y }: Place): void {
    const row = this.rowAt(position);
    const wanted = row ? this.above - (row.top - y) : 0;
    const fits = window.from > 0 && wanted >= 1;
    this.pad(window, fits ? wanted : this.roomAbove(window));
    if (!fits) this.scrollTo(position, y);
  }

  /** Gives the rows the room that they would have among all, and scrolls a row to its place. */
  place(window: RowWindow, { position, y }: Place): void {
    this.pad(window, this.roomAbove(window));
    this.scrollTo(position, y);
  }

  /** Scrolls a row into view, by as little as will do; with `fully` also where a part of it is seen. */
  scrollIntoView(position: number, fully: boolean): void {
    const row = this.rowAt(position);
    const { height } = this;
    if (!row || (!fully && row.bottom > 0 && row.top < height)) return;
    if (row.top < 0) this.scroller.scrollTop += row.top;
    else if (row.bottom > height) this.scroller.scrollTop += Math.min(row.bottom - height, row.top);
  }

  /** How much room there would be above the window if no row had ever been measured, CSS px. */
  roomAbove({ from, count, printed }: RowWindow): number {
    return printed ? 0 : offsetOf(this.runway(count), from);
  }

  private scrollTo(position: number, y: number): void {
    const off = (this.rowAt(position)?.top ?? y) - y;
    if (Math.abs(off) >= 0.5) this.scroller.scrollTop += off;
  }

  /** Upper edge of what is seen of the rows, CSS px in the browser's window. */
  private get edge(): number {
    const { scroller } = this;
    return scroller.getBoundingClientRect().top + scroller.clientTop + this.headHeight;
  }

  /** A head that stays where it is covers rows. */
  private get headHeight(): number {
    const head = this.list.previousElementSibling;
    const sticky = head instanceof HTMLElement && getComputedStyle(head).position === 'sticky';
    return sticky ? head.offsetHeight : 0;
  }

  /** Finds the row that is kept apart, and gives its height, CSS px; one that is so no more stands as usual. */
  private takeKept(position: number | undefined): number {
    const [kept] = position === undefined ? [] : this.elements(':scope > .kept');
    if (this.kept !== kept) this.kept?.style.removeProperty('margin-block');
    this.kept = kept;
    return kept?.offsetHeight ?? 0;
  }

  private elements(selector: string): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>(selector)];
  }
}

/** As much of a room as is wanted, and what is left of it. */
function split(room: number, wanted: number): [first: number, rest: number] {
  const first = Math.max(0, Math.min(wanted, room));
  return [first, Math.max(0, room - first)];
}

function drawn(element: HTMLElement, edge: number): Drawn {
  const { top, bottom } = element.getBoundingClientRect();
  return {
    element,
    position: Number(element.dataset['at']),
    top: top - edge,
    bottom: bottom - edge,
  };
}
