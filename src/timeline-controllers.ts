import { AnnouncerController } from './controllers/announcer.ts';
import { isNarrow, type Layout, layoutOf } from './controllers/attributes.ts';
import { BrushController } from './controllers/brush.ts';
import { ClusterListController } from './controllers/cluster-list.ts';
import { ConsentController } from './controllers/consent.ts';
import { DeepLinkController } from './controllers/deep-links.ts';
import { KeyboardController } from './controllers/keyboard.ts';
import { LanguageController } from './controllers/language.ts';
import { MarkupController } from './controllers/markup.ts';
import { NewsController } from './controllers/news.ts';
import { OpenedEvents } from './controllers/opened.ts';
import { PrintController } from './controllers/print.ts';
import { ReadinessController } from './controllers/readiness.ts';
import { ReportingController } from './controllers/reporting.ts';
import { RowSorting } from './controllers/row-sorting.ts';
import { RowsController } from './controllers/rows.ts';
import { SelectionController } from './controllers/selection.ts';
import { SizeController } from './controllers/size.ts';
import { SourceController } from './controllers/source.ts';
import { Tools } from './controllers/tools.ts';
import { TrackMemo } from './controllers/track.ts';
import { TypographyController } from './controllers/typography.ts';
import { ViewportController } from './controllers/viewport.ts';
import {
  TimelineConsentEvent,
  TimelineErrorEvent,
  TimelineReadyEvent,
  TimelineSelectEvent,
  TimelineViewEvent,
} from './events.ts';
import { wordsFor } from './i18n/languages.ts';
import { countInWindow } from './model/columns.ts';
import { eventOf, isMany, tableOf } from './model/event-table.ts';
import type { Problem } from './model/problem.ts';
import type { TimelineEvent } from './model/timeline.ts';
import { neighbourRow, type Step } from './query/neighbour-row.ts';
import { Live } from './render/live.ts';
import { measureText } from './render/text-metrics.ts';
import type { TimelineContract } from './timeline-contract.ts';
import type { BodyState } from './views/body.ts';
import type { TableRows } from './views/table.ts';

interface Host extends TimelineContract {
  readonly events: readonly TimelineEvent[];
  readonly problems: readonly Problem[];
  readonly language: string;
}

/**
 * The concerns of one timeline and how they hang together: what the reader does goes in here, and
 * the DOM events that follow come out.
 */
export class TimelineControllers {
  readonly size = new SizeController(this.host);
  readonly locale = new LanguageController(this.host);
  readonly typography = new TypographyController(this.host, measureText);
  readonly print = new PrintController(this.host);
  readonly source = new SourceController(this.host, {
    say: (text, wait) => this.announcer.say(text, wait),
    onAppend: (changes, before) => this.news.take(changes, before),
  });
  readonly selection = new SelectionController(this.host);
  readonly opened = new OpenedEvents(this.host);
  readonly markup = new MarkupController(this.host);
  readonly announcer = new AnnouncerController(this.host);
  readonly sorting = new RowSorting(this.host, {
    timeline: () => this.source.timeline,
    say: (text) => this.announcer.tell(text),
  });
  /** Before all that looks for a label: what is asked for may have to be brought into the page. */
  readonly rows = new RowsController(this.host, {
    layout: () => this.shownLayout,
    printing: () => this.print.printing,
    current: () => this.selection.focused || this.host.selected || undefined,
    sorting: () => this.sorting.shown,
    order: () => (this.shownLayout === 'table' ? this.sorting.order : undefined),
  });
  readonly news = new NewsController(this.host, {
    source: this.source,
    selection: this.selection,
    announcer: this.announcer,
  });
  readonly consent = new ConsentController(this.host, {
    ask: (id, { provider, src }, grant) =>
      this.host.dispatchEvent(new TimelineConsentEvent(id, provider, src, grant)),
    onLoad: ({ provider }) =>
      this.announcer.say(() => wordsFor(this.host.language).ui.embed.loading(provider)),
  });
  readonly viewport = new ViewportController(this.host, {
    gestures: () => this.host.gestures,
    mirrored: () => this.mirrored,
    onMove: () => this.live.renew(),
    onRest: () => this.tellView(),
  });
  readonly keyboard = new KeyboardController(this.host, {
    layout: () => this.shownLayout,
    mirrored: () => this.mirrored,
    hotkeys: () => !this.host.nohotkeys,
    onFocusEvent: (id) => this.onFocusEvent(id),
    onZoom: (direction) => this.zoom(direction, true),
    onPage: (direction) => this.viewport.page(direction, true),
    onNearest: (id) => this.track.nearestInView(id),
    onStep: (id, step, group) => this.step(id, step, group),
    onLane: (id, direction) => this.track.laneStep(id, direction),
    onClose: () => this.close(),
  });
  /** What a step of zoom and pan renders; focus that goes with a label or a break is handed on. */
  readonly live = new Live<BodyState>({
    awaited: () => this.host.isUpdatePending,
    before: () => this.keyboard.hostUpdate(),
    after: () => this.keyboard.hostUpdated(),
  });
  readonly track = new TrackMemo(this.host, this.viewport);
  readonly clusters = new ClusterListController(this.host, (cluster) => this.track.rowsOf(cluster));
  readonly brush = new BrushController({
    viewport: this.viewport,
    scale: () => this.track.scale,
    mirrored: () => this.mirrored,
    onCounted: () => this.live.renew(),
  });
  readonly tools = new Tools(this.host, {
    track: this.track,
    viewport: this.viewport,
    zoom: (direction) => this.zoom(direction, true),
  });
  readonly readiness = new ReadinessController(this.host, {
    generation: () => this.source.generation,
    complete: () => this.isComplete(),
    onComplete: () => this.tellComplete(),
  });

  readonly deepLinks = new DeepLinkController(this.host);
  readonly reporting = new ReportingController(
    this.host,
    () => !this.locale.pending && !this.source.busy,
  );

  constructor(private readonly host: Host) {}

  get mirrored(): boolean {
    return this.locale.direction === 'rtl';
  }

  get shownLayout(): Layout {
    return layoutOf(this.host.layout, isNarrow(this.size), this.print.printing);
  }

  /** How the rows of list and table are shown. */
  get tableRows(): TableRows {
    const { shown, busy, order, sort } = this.sorting;
    return { long: this.rows.long, order: order?.rows, sorting: shown, busy, sort };
  }

  /** What is in view, ms since 1970, UTC; undefined without an axis: no dates, another layout. */
  get visibleRange(): { from: number; to: number } | undefined {
    return this.shownLayout === 'horizontal' ? this.track.visibleRange() : undefined;
  }

  /** Measures room and text once, when something is rendered; returns whether it was done now. */
  measure(): boolean {
    if (!this.size.measure()) return false;
    this.typography.measure();
    return true;
  }

  /** A track needs a width and measured text; everything else is complete at once. */
  private isComplete(): boolean {
    if (this.locale.pending || this.source.busy) return false;
    if (this.source.phase !== 'ready') return true;
    const track = this.shownLayout === 'horizontal' && this.track.expected;
    return this.size.width > 0 && (!track || this.track.drawn);
  }

  private tellComplete(): void {
    const { phase, problems } = this.source;
    if (phase === 'ready')
      this.host.dispatchEvent(new TimelineReadyEvent(this.host.events.length, problems));
    if (phase === 'failed') this.host.dispatchEvent(new TimelineErrorEvent(problems));
  }

  /** Zooms about what is focused, or the middle; with `byReader` it moves and tells the page. */
  zoom(direction: 'in' | 'out' | 'fit', byReader: boolean): void {
    if (direction === 'fit') this.viewport.fit(byReader);
    else this.viewport.zoomStep(direction, this.track.zoomCentre(this.selection.focused), byReader);
  }

  /** Opens the card of an event because the reader wants it; `undefined` closes it. */
  select(id: string | undefined): void {
    const closed = this.host.selected;
    this.host.selected = id ?? '';
    this.opened.add(this.host.selected);
    this.host.dispatchEvent(new TimelineSelectEvent(this.host.selected));
    // Focus must not be lost with the card it was in.
    if (id === undefined && this.host.shadowRoot?.activeElement?.closest('.card')) {
      this.keyboard.focusEvent(closed);
    }
  }

  /** Where not all labels are there, the next one cannot be told from them. */
  private step(id: string, step: Step, group: boolean): string | undefined {
    const { events } = this.host;
    if (!group && !isMany(events)) return undefined;
    const { columns, rowOf } = tableOf(events);
    const row = rowOf(id);
    const next = row === undefined ? row : neighbourRow(columns, row, step, group);
    return next === undefined ? undefined : events[next]?.id;
  }

  private close(): boolean {
    if (!eventOf(this.host.events, this.host.selected)) return false;
    this.keyboard.focusEvent(this.host.selected);
    this.select(undefined);
    return true;
  }

  private onFocusEvent(id: string): void {
    this.selection.focus(id);
    if (this.shownLayout === 'horizontal' && !this.news.restoring) this.track.reveal(id);
  }

  private tellView(): void {
    const range = this.visibleRange;
    if (!range) return;
    const { from, to } = range;
    const count = countInWindow(tableOf(this.host.events).columns, from, to);
    this.host.dispatchEvent(new TimelineViewEvent(from, to, count));
    const zone = this.host.timeZone || this.source.timeline?.timeZone;
    this.announcer.sayView(from, to, count, this.host.language, zone);
  }
}
