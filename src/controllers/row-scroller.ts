import { around, heightOf, positionAt, type RowWindow } from '../layout/long-rows.ts';
import { type Anchor, type Drawn, type Place, RowFrame } from './row-frame.ts';

/** Rows `from` … up to but not including `to`. */
export type Span = Pick<RowWindow, 'from' | 'to'>;

export interface RowScrollerOptions {
  readonly windowOf: (span: Span) => RowWindow;
  /** Draws the window that there is now, at once. */
  readonly redraw: () => void;
  /** The row that has focus. */
  readonly focusedRow: () => Element | undefined;
}

/** So far from the rows a scroll bar was dragged, CSS px; what is less was scrolled. */
const DRAGGED = 5000;

/** After so many ms without a further step scrolling has come to rest. */
const REST = 200;

/** The label of the event of a row. */
export const LABEL = '[part~="label"][data-id]';

/**
 * Scrolling through a list of which only a window is in the page. What the reader looks at stays
 * where it is, whatever comes or goes above: the row that is acted upon if it is in view, else the
 * first one that is. Where all rows are taller than `TALLEST`, a drag of the scroll bar leads to
 * their share, and what is scrolled otherwise goes px by px; at rest both are brought together.
 */
export class RowScroller {
  view: RowWindow | undefined;
  anchor: Anchor | undefined;
  frame: RowFrame | undefined;
  private listening: AbortController | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: RowScrollerOptions) {}

  /** Scrolls the rows in `list` from now on; its parent is the area in which they scroll. */
  attach(list: HTMLElement, scroller: HTMLElement): void {
    this.detach();
    this.frame = new RowFrame(scroller, list);
    this.listening = new AbortController();
    const { signal } = this.listening;
    scroller.addEventListener('scroll', () => this.onScroll(), { signal, passive: true });
    const act = ({ target }: Event): void => {
      this.steady();
      this.note(target as Element);
    };
    for (const type of ['click', 'focusin']) {
      scroller.addEventListener(type, act, { signal, capture: true });
    }
    const observer = new ResizeObserver(() => this.onResize());
    observer.observe(scroller);
    observer.observe(list);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  detach(): void {
    clearTimeout(this.timer);
    this.listening?.abort();
    this.frame = undefined;
  }

  /** After a rendering: with `start` a row is shown at its place, else what was seen stays. */
  settle(start: Place | undefined): void {
    const { frame, view } = this;
    if (!frame || !view) return;
    // First of all: without it a browser that looks finds less to scroll, and scrolls back.
    frame.pad(view, view.printed ? 0 : frame.above);
    if (view.printed || frame.scroller.clientHeight === 0) return;
    frame.measure(view);
    if (start) {
      frame.place(view, start);
      this.note();
    } else this.hold();
    this.fill();
  }

  /**
   * Brings a row into the page and into view, so that it can be focused at once; returns whether it
   * could. With `fully` a row of which a part is seen is scrolled to as well.
   */
  reveal(position: number, fully = true): boolean {
    const { frame, view } = this;
    if (!frame || !view || view.printed || position < 0 || position >= view.count) return false;
    this.steady();
    this.note();
    const row = position === view.kept ? undefined : frame.rowAt(position);
    const { screenful, spare } = frame;
    const near = position >= view.from - screenful && position < view.to + screenful;
    if (!row && near) {
      const first = Math.min(position, this.anchor?.position ?? position);
      const last = Math.max(position, first + screenful);
      this.show(around(first, last, spare, view.count), () => this.hold());
    } else if (!row) {
      const middle = Math.max(0, position - Math.floor(screenful / 2));
      const first = Math.min(middle, view.count - screenful);
      const place = { position, y: (frame.height - frame.size) / 2 };
      this.show(around(first, first + screenful, spare, view.count), (now) =>
        frame.place(now, place),
      );
    }
    frame.scrollIntoView(position, fully);
    this.fill();
    return true;
  }

  /** The label of a row that is in the page. */
  labelAt(position: number): HTMLElement | undefined {
    return this.frame?.rowAt(position)?.element.querySelector<HTMLElement>(LABEL) ?? undefined;
  }

  /** Paper does not scroll: what was seen on the screen is not to be forgotten for it. */
  private get onPaper(): boolean {
    return this.view?.printed === true || matchMedia('print').matches;
  }

  private onScroll(): void {
    if (this.onPaper) return;
    this.fill();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.rest(), REST);
  }

  /** Fonts, pictures, an opened row, another width. */
  private onResize(): void {
    if (!this.view || this.onPaper) return;
    this.steady();
    // Not here: an observer that sees rows come while it tells of their height is an error.
    requestAnimationFrame(() => this.fill());
  }

  /** The scroll bar tells again where the rows are among all. */
  private rest(): void {
    const { frame, view, anchor } = this;
    if (!frame || !view || !anchor || this.onPaper) return;
    const all = heightOf(frame.runway(view.count));
    const off = Math.abs(frame.above - frame.roomAbove(view));
    if (off > Math.max(10 * frame.height, all / 20)) frame.place(view, anchor);
    this.fill();
  }

  private show(span: Span, settle: (view: RowWindow) => void): void {
    const before = this.view;
    const view = this.options.windowOf(span);
    const { kept } = view;
    // A row that would change its side of the others in one go would be moved, and lose its focus.
    const near = before && before.to > span.from && before.from < span.to;
    if (kept !== undefined && !near) {
      this.draw({ ...view, from: kept, to: kept + 1, kept: undefined });
    }
    this.draw(view);
    const { frame } = this;
    if (!frame) return;
    const guess = near ? frame.above + (span.from - before.from) * frame.size : 0;
    frame.pad(view, guess > 0 ? guess : frame.roomAbove(view));
    frame.measure(view);
    settle(view);
    this.note();
  }

  private draw(view: RowWindow): void {
    this.view = view;
    this.options.redraw();
  }

  /** What has been scrolled since, by the reader or a browser that shows what is focused, stays so. */
  follow(): void {
    const { frame, anchor } = this;
    if (!frame || !anchor || this.onPaper) return;
    const scrolled = frame.scroller.scrollTop;
    this.anchor = { ...anchor, y: anchor.y - (scrolled - anchor.scrolled), scrolled };
  }

  /** What has been laid out anew since is put right, before anything else is noted. */
  private steady(): void {
    this.follow();
    const { frame, anchor } = this;
    const row = anchor && frame?.rowAt(anchor.position);
    if (row && Math.abs(row.top - anchor.y) >= 0.5) this.hold();
  }

  private hold(): void {
    const { frame, view, anchor } = this;
    if (!frame || !view) return;
    if (anchor) frame.hold(view, anchor);
    else frame.pad(view, frame.roomAbove(view));
    if (anchor) this.anchor = { ...anchor, scrolled: frame.scroller.scrollTop };
  }

  /** Notes what is to stay where it is: what the reader acts upon, else what is seen first. */
  private note(target: Element | undefined = this.options.focusedRow()): void {
    const { frame } = this;
    if (!frame) return;
    const { height } = frame;
    const seen = frame.rows().filter(({ top, bottom }) => bottom > 0 && top < height);
    const whole = seen.filter(({ top }) => top > -1);
    const chosen =
      whole.find(({ element }) => element.contains(target ?? null)) ?? whole[0] ?? seen[0];
    const id = chosen?.element.querySelector<HTMLElement>(LABEL)?.dataset['id'];
    if (!chosen || id === undefined) return;
    const { position, top: y } = chosen;
    this.anchor = { id, position, y, scrolled: frame.scroller.scrollTop };
  }

  /** Draws what is missing in and near the view. What is drawn may turn out lower than thought. */
  private fill(): void {
    this.steady();
    for (let turn = 0; turn < 4; turn++) {
      this.note();
      if (!this.step()) return;
    }
  }

  private step(): boolean {
    const { frame, view } = this;
    const rows = frame?.rows() ?? [];
    const [first, last] = [rows[0], rows.at(-1)];
    if (!frame || !view || view.printed || !first || !last) return false;
    const { height, size, spare } = frame;
    const { from, to, count } = view;
    const enough = height / 4;
    const above = from === 0 || first.top <= -enough;
    if (above && (to === count || last.bottom >= height + enough)) return false;
    if (last.bottom <= 0 || first.top >= height) this.leap(first, last);
    else {
      const start = rows.findIndex(({ bottom }) => bottom > 0);
      const seen = rows.filter(({ bottom, top }) => bottom > 0 && top < height).length;
      const top = from + start - Math.max(0, first.top) / size;
      const end = from + start + seen - 1 + Math.max(0, height - last.bottom) / size;
      this.show(around(top, end, spare, count), () => this.hold());
    }
    return true;
  }

  /** None of the rows is in view any more. */
  private leap(first: Drawn, last: Drawn): void {
    const { frame, view } = this;
    if (!frame || !view) return;
    const { height, size, screenful, spare } = frame;
    const { count } = view;
    const under = last.bottom <= 0;
    const near = (under ? -last.bottom : first.top - height) < DRAGGED;
    const scrolled = under ? view.to - last.bottom / size : view.from - first.top / size;
    const at = near ? scrolled : positionAt(frame.runway(count), frame.depth);
    const position = Math.min(Math.max(Math.floor(at), 0), count - 1);
    const place = { position, y: (position - at) * size };
    this.show(around(position, position + screenful, spare, count), (now) =>
      frame.hold(now, place),
    );
  }
}
