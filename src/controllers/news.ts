import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { wordsFor } from '../i18n/languages.ts';
import type { Changes } from '../model/changes.ts';
import { eventOf, tableOf } from '../model/event-table.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import type { AnnouncerController } from './announcer.ts';
import { keepScroll } from './keep-place.ts';
import { Renewal } from './loading/renewal.ts';
import { RefreshController, type Stale } from './refresh.ts';
import type { SelectionController } from './selection.ts';
import type { SourceController } from './source.ts';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly refresh: number;
  readonly src: string;
  readonly format: string;
  readonly language: string;
  readonly events: readonly TimelineEvent[];
  selected: string;
}

/** What the controller of the news works with. */
export interface NewsPartners {
  readonly source: SourceController;
  readonly selection: SelectionController;
  readonly announcer: AnnouncerController;
}

/** Nothing is said more often, ms. */
const PAUSE = 5000;
/** Where all is new, a mark says nothing. */
const MOST_MARKED = 50;

/** What has not been said yet. */
interface Untold {
  added: number;
  corrected: number;
  gone: number;
}

/**
 * Brings newer versions of the document before a reader who is in the middle of it: focus, open card
 * and scroll position stay, what is new or put right is marked, and it is said once. A mark goes when
 * the reader has had the card of its event open, or when the next version brings something else.
 */
export class NewsController implements ReactiveController {
  /** Ids of the events that are marked. */
  marks: ReadonlyMap<string, 'added' | 'corrected'> = new Map();
  /** The focus is given back to where it was, which is no step of the reader. */
  restoring = false;
  private readonly refresh: RefreshController;
  /** A newer version has come and has not been rendered yet. */
  private changed = false;
  /** The events before them. */
  private before: readonly TimelineEvent[] = [];
  private restore: (() => void) | undefined;
  private opened = '';
  private story: number | undefined;
  private untold: Untold = { added: 0, corrected: 0, gone: 0 };
  private timer: ReturnType<typeof setTimeout> | undefined;
  private said = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly host: Host,
    private readonly partners: NewsPartners,
  ) {
    const { source } = partners;
    const renewal = new Renewal(host, source, (changes, before) => this.take(changes, before));
    host.addController(this);
    this.refresh = new RefreshController(host, {
      every: () => host.refresh,
      subject: () => source.subject,
      ask: (signal) => renewal.renew(signal),
    });
  }

  get stale(): Stale | undefined {
    return this.refresh.stale;
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  hostUpdate(): void {
    const { story } = this.partners.source;
    const { selected } = this.host;
    if (story !== this.story) this.marks = new Map();
    this.story = story;
    if (selected !== this.opened) this.unmark(this.opened);
    this.opened = selected;
    if (this.changed) this.restore = this.keep();
    this.changed = false;
  }

  hostUpdated(): void {
    this.restore?.();
    this.restore = undefined;
  }

  /** Another version is shown, or events were added to it; called before it is rendered. */
  take(changes: Changes, before: Timeline): void {
    const { added, corrected, gone } = changes;
    this.changed = true;
    this.before = before.events;
    const found = added.length + corrected.length;
    if (found > MOST_MARKED) this.marks = new Map();
    else if (found > 0) {
      this.marks = new Map([
        ...added.map((id) => [id, 'added'] as const),
        ...corrected.map((id) => [id, 'corrected'] as const),
      ]);
    }
    this.untold.added += added.length;
    this.untold.corrected += corrected.length;
    this.untold.gone += gone.length;
    const wait = Math.max(0, this.said + PAUSE - performance.now());
    this.timer ??= setTimeout(() => this.tell(), wait);
  }

  private unmark(id: string): void {
    if (!this.marks.has(id)) return;
    this.marks = new Map([...this.marks].filter(([marked]) => marked !== id));
  }

  private tell(): void {
    this.timer = undefined;
    const { news } = wordsFor(this.host.language).ui;
    const { added, corrected, gone } = this.untold;
    const parts = [
      added > 0 ? news.countAdded(added) : '',
      corrected > 0 ? news.countCorrected(corrected) : '',
      gone > 0 ? news.countGone(gone) : '',
    ].filter(Boolean);
    this.untold = { added: 0, corrected: 0, gone: 0 };
    if (parts.length === 0) return;
    this.said = performance.now();
    const { lang } = wordsFor(this.host.language);
    this.partners.announcer.tell(new Intl.ListFormat(lang, { type: 'conjunction' }).format(parts));
  }

  /** Closes the card of an event that has gone. What is answered gives focus and place back. */
  private keep(): () => void {
    const { host } = this;
    const { selection } = this.partners;
    const root = host.renderRoot;
    const scroll = keepScroll(host, root);
    const active = root instanceof ShadowRoot ? root.activeElement : null;
    const id = active && (idAround(active) ?? host.selected);
    if (this.isGone(host.selected)) host.selected = '';
    if (this.isGone(selection.focused)) selection.focus(this.successor(selection.focused));
    this.opened = host.selected;
    return () => {
      if (id && root instanceof ShadowRoot && !root.activeElement) this.focus(root, id);
      scroll();
    };
  }

  /** Focuses the label of an event, or of the one that follows where it has gone. */
  private focus(root: ShadowRoot, id: string): void {
    this.restoring = eventOf(this.host.events, id) !== undefined;
    const wanted = this.restoring ? id : this.successor(id);
    const labels = [...root.querySelectorAll<HTMLElement>('[part~="label"][data-id]')];
    labels.find(({ dataset }) => dataset['id'] === wanted)?.focus({ preventScroll: true });
    this.restoring = false;
  }

  private isGone(id: string): boolean {
    return eventOf(this.before, id) !== undefined && !eventOf(this.host.events, id);
  }

  /** Id of the first event after one that has gone, else of the last before it. */
  private successor(id: string): string {
    const { events } = this.host;
    const at = tableOf(this.before).rowOf(id) ?? -1;
    const others = [...this.before.slice(at + 1), ...this.before.slice(0, at).reverse()];
    return others.find((event) => eventOf(events, event.id))?.id ?? '';
  }
}

/** Of the label or row in which something stands. */
function idAround(element: Element): string | undefined {
  return element.closest<HTMLElement>('[data-id]')?.dataset['id'];
}
