import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { eventOf, isMany, tableOf } from '../model/event-table.ts';
import { firstRow } from '../model/time-order.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import type { Step } from '../query/neighbour-row.ts';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly events: readonly TimelineEvent[];
}

export interface KeyboardOptions {
  readonly layout: () => 'horizontal' | 'vertical' | 'table';
  readonly mirrored: () => boolean;
  readonly hotkeys: () => boolean;
  readonly onFocusEvent: (id: string) => void;
  readonly onZoom: (direction: 'in' | 'out' | 'fit') => void;
  /** −1 = earlier, 1 = later; only where the axis is drawn. Returns whether there was more. */
  readonly onPage: (direction: -1 | 1) => boolean;
  /** Id of the event in view that is nearest to one that may be out of view now. */
  readonly onNearest: (id: string) => string;
  /**
   * Id of the event that a step leads to from another one; with `group` of those of its group.
   * Undefined leaves it to the order of the labels, all of which are there.
   */
  readonly onStep: (id: string, step: Step, group: boolean) => string | undefined;
  /** Id of the nearest event in the lane above (−1) or below (1), if there is one. */
  readonly onLane: (id: string, direction: -1 | 1) => string | undefined;
  /** Returns whether there was anything to close. */
  readonly onClose: () => boolean;
}

const LABEL = '[part~="label"][data-id]';
/** What hands its focus on when it goes. */
const HOLDERS = `${LABEL}, [data-break], [data-cluster], .retry`;

/**
 * The keys of the element (the list is in the help it offers): one tab stop for the events and one
 * for the toolbar, arrows inside. Listens in the shadow root only, never to a key that belongs to
 * the browser, the page or a field.
 */
export class KeyboardController implements ReactiveController {
  /** Name of the toolbar's button that was focused last: it holds the toolbar's tab stop. */
  tool: string | undefined;
  private root: HTMLElement | DocumentFragment | undefined;
  /** Id of the event whose label has focus, or had it until it was drawn anew. */
  private held: string | undefined;
  /** When that is, or the silence or the cluster whose button has focus; ms UTC. */
  private heldAt = 0;
  /** Id of the event that a key has led to, whose label is still to be drawn. */
  private wanted: string | undefined;
  /** There was no label yet to hand the focus on to. */
  private seeking = false;
  /** The layout of the last rendering. */
  private layout: string | undefined;
  /** Focus is being handed on in the layout it was in. */
  private handing = false;

  constructor(
    private readonly host: Host,
    private readonly options: KeyboardOptions,
  ) {
    host.addController(this);
  }

  /** Here and not with the first rendering: a host that is added again need not render. */
  hostConnected(): void {
    this.root = this.host.renderRoot;
    this.root.addEventListener('keydown', this.onKeyDown);
    this.root.addEventListener('focusin', this.onFocusIn);
  }

  hostDisconnected(): void {
    this.root?.removeEventListener('keydown', this.onKeyDown);
    this.root?.removeEventListener('focusin', this.onFocusIn);
    this.root = undefined;
  }

  hostUpdate(): void {
    const active = activeIn(this.host.renderRoot);
    if (active) this.held = active.matches(HOLDERS) ? (active.dataset['id'] ?? '') : undefined;
    // A reader who has clicked on plain ground wants no focus back.
    else if (!this.seeking || document.activeElement !== document.body) this.held = undefined;
  }

  /**
   * A label that goes with its layout hands its focus on to the one that comes in its place; one
   * that goes with its event, and a break or a cluster that goes, to the nearest event.
   */
  hostUpdated(): void {
    const { wanted } = this;
    this.wanted = undefined;
    if (wanted !== undefined && this.focusEvent(wanted)) return;
    const lost = document.activeElement === document.body || !document.activeElement;
    const before = this.seeking;
    const layout = this.options.layout();
    this.seeking = this.held !== undefined && lost && !this.handOn(this.held, layout);
    this.layout = layout;
    if (!this.seeking) return;
    const nearest = nearestTo(this.heldAt, this.host.events);
    this.seeking = !this.focusEvent(nearest);
    // Of many events not all have labels, but the one that is asked for gets one.
    if (this.seeking && !before && nearest !== '' && isMany(this.host.events)) this.go(nearest);
  }

  /** As `focusEvent`. A view that has moved on stays where it is: the reader has moved it. */
  private handOn(id: string, layout: string): boolean {
    this.handing = layout === this.layout;
    const found = this.focusEvent(id);
    this.handing = false;
    return found;
  }

  /** Focuses the label of an event; returns whether it is rendered. */
  focusEvent(id: string): boolean {
    const label = this.labels().find(({ dataset }) => dataset['id'] === id);
    label?.focus();
    return label !== undefined;
  }

  /** Leads to an event, whose label may have to be drawn first. */
  private go(id: string): void {
    if (this.focusEvent(id)) return;
    this.wanted = id;
    this.options.onFocusEvent(id);
    this.host.requestUpdate();
  }

  private labels(): HTMLElement[] {
    return [...(this.root?.querySelectorAll<HTMLElement>(LABEL) ?? [])];
  }

  private tools(): HTMLElement[] {
    return [...(this.root?.querySelectorAll<HTMLElement>('[data-tool]') ?? [])];
  }

  private readonly onFocusIn = (event: Event): void => {
    const target = event.target as HTMLElement;
    const { id, tool, break: silence, cluster } = target.dataset;
    const held = eventOf(this.host.events, id);
    if (held) this.heldAt = startOf(held);
    if (silence ?? cluster) this.heldAt = Number.parseFloat(silence ?? cluster ?? '');
    const label = id !== undefined && target.matches(LABEL);
    if (label && !this.handing) this.options.onFocusEvent(id);
    if (tool !== undefined && tool !== this.tool) {
      this.tool = tool;
      this.host.requestUpdate();
    }
  };

  private readonly onKeyDown = (event: Event): void => {
    const key = event as KeyboardEvent;
    const target = key.target as HTMLElement;
    if (key.ctrlKey || key.metaKey || key.altKey || key.defaultPrevented) return;
    if (target.closest('input, textarea, select, [contenteditable]')) return;
    if (this.handle(key, target)) key.preventDefault();
  };

  private handle(key: KeyboardEvent, target: HTMLElement): boolean {
    if (key.key === 'Escape') return this.close(key);
    if (target.matches('[data-tool]'))
      return this.move(this.tools(), target, this.step(key.key, true));
    if (target.matches(LABEL) && this.onLabel(key, target)) return true;
    return this.hotkey(key, target);
  }

  private close(key: KeyboardEvent): boolean {
    const closed = this.options.onClose();
    // A dialog around the element must not close with the card.
    if (closed) key.stopPropagation();
    return closed;
  }

  private onLabel(key: KeyboardEvent, target: HTMLElement): boolean {
    const horizontal = this.options.layout() === 'horizontal';
    if (horizontal && (key.key === 'PageUp' || key.key === 'PageDown')) {
      return this.page(target, key.key === 'PageUp' ? -1 : 1);
    }
    if (horizontal && (key.key === 'ArrowUp' || key.key === 'ArrowDown')) {
      return this.changeLane(target, key.key === 'ArrowUp' ? -1 : 1);
    }
    return this.stepFrom(target, this.step(key.key, horizontal), key.shiftKey);
  }

  private stepFrom(label: HTMLElement, step: Step | undefined, group: boolean): boolean {
    if (step === undefined) return false;
    const next = this.options.onStep(label.dataset['id'] ?? '', step, group);
    if (next !== undefined) this.go(next);
    else if (!group) this.move(this.labels(), label, step);
    return true;
  }

  /** Focus stays in view: it goes to the nearest event there. */
  private page(from: HTMLElement, direction: -1 | 1): boolean {
    const { id = '' } = from.dataset;
    const moved = this.options.onPage(direction);
    const nearest = moved ? this.options.onNearest(id) : id;
    if (nearest !== id) this.go(nearest);
    return moved;
  }

  /** Where there is no further lane, the key scrolls the page. */
  private changeLane(from: HTMLElement, direction: -1 | 1): boolean {
    const id = this.options.onLane(from.dataset['id'] ?? '', direction);
    if (id !== undefined) this.go(id);
    return id !== undefined;
  }

  /** Where a key leads from here: a step, an end, or nowhere. */
  private step(key: string, horizontal: boolean): Step | undefined {
    if (key === 'Home') return 'first';
    if (key === 'End') return 'last';
    const [back, on] = horizontal ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
    const flipped = horizontal && this.options.mirrored();
    if (key === back) return flipped ? 1 : -1;
    if (key === on) return flipped ? -1 : 1;
    return undefined;
  }

  private move(items: readonly HTMLElement[], from: HTMLElement, step: Step | undefined): boolean {
    if (step === undefined) return false;
    const at = items.indexOf(from);
    const targets = { first: 0, last: items.length - 1 };
    const index = typeof step === 'number' ? at + step : targets[step];
    items[index]?.focus();
    return true;
  }

  /** A link is left to the browser, and so is what the author wrote inside the host. */
  private hotkey(key: KeyboardEvent, target: HTMLElement): boolean {
    if (!this.options.hotkeys() || this.options.layout() !== 'horizontal') return false;
    if (target.closest('a') || target.getRootNode() !== this.root) return false;
    const direction = ({ '+': 'in', '-': 'out', '0': 'fit' } as const)[key.key];
    if (direction) this.options.onZoom(direction);
    return direction !== undefined;
  }
}

function activeIn(root: Node): HTMLElement | null {
  return root instanceof ShadowRoot ? (root.activeElement as HTMLElement | null) : null;
}

/** When an event begins, or ends if nobody knows that; ms UTC. */
function startOf({ when: { lo, hi } }: TimelineEvent): number {
  return Number.isFinite(lo) ? lo : hi;
}

/** Id of the event nearest to a moment; '' without any. */
function nearestTo(at: number, events: readonly TimelineEvent[]): string {
  const { lo, hi } = tableOf(events).columns;
  const start = (row: number): number => (Number.isFinite(lo[row]) ? lo : hi)[row] ?? Number.NaN;
  const far = (row: number): number => Math.abs(start(row) - at);
  const after = firstRow(lo, (begin) => begin >= at);
  const before = firstRow(lo, (begin) => begin >= (lo[after - 1] ?? begin));
  // What has always been comes first and counts by its end.
  const dated = firstRow(lo, Number.isFinite);
  const rows = [before, after, ...Array.from({ length: dated }, (_, row) => row)];
  const [nearest] = rows.filter((row) => far(row) >= 0).sort((a, b) => far(a) - far(b));
  return events[nearest ?? -1]?.id ?? '';
}
