import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { AnnouncerController } from './controllers/announcer.ts';
import {
  boundOf,
  isNarrow,
  type Layout,
  layoutOf,
  levelOf,
  nowOf,
  originOf,
  rangeOf,
  tokensOf,
} from './controllers/attributes.ts';
import { KeyboardController } from './controllers/keyboard.ts';
import { LanguageController } from './controllers/language.ts';
import { PrintController } from './controllers/print.ts';
import { ReadinessController } from './controllers/readiness.ts';
import { SelectionController } from './controllers/selection.ts';
import { SizeController } from './controllers/size.ts';
import { registerReader, SourceController } from './controllers/source.ts';
import { Tools } from './controllers/tools.ts';
import { TrackMemo } from './controllers/track.ts';
import { TypographyController } from './controllers/typography.ts';
import { ViewportController } from './controllers/viewport.ts';
import {
  TimelineErrorEvent,
  TimelineReadyEvent,
  TimelineSelectEvent,
  TimelineViewEvent,
} from './events.ts';
import { registerLanguage, wordsFor } from './i18n/languages.ts';
import type { Scene } from './layout/scene.ts';
import type { Problem } from './model/problem.ts';
import type { Timeline, TimelineEvent } from './model/timeline.ts';
import { measureText } from './render/text-metrics.ts';
import { TimelineContract } from './timeline-contract.ts';
import { bodyView } from './views/body.ts';
import { type ViewContext, viewContext } from './views/context.ts';
import { TITLE_ID } from './views/header.ts';
import { emptyView, errorView } from './views/notice.ts';
import { rulersView } from './views/rulers.ts';
import { viewStyles } from './views/styles.ts';
import { CONTROLS, type ToolbarState } from './views/toolbar.ts';
import { trackContent } from './views/track-text.ts';

/**
 * A news story in time. Shows events from a document, from `data`, or from the list its author
 * wrote inside it, as a horizontal track, as a vertical list or as a table.
 *
 * @summary Tells a news story in time: what happened, how sure that is, and what is only planned.
 * @tagname event-timeline
 *
 * @slot - A list or a JSON script: shown until there is data, and data without `data` and `src`.
 *
 * @fires {TimelineReadyEvent} timeline-ready - The current data has been drawn.
 * @fires {TimelineErrorEvent} timeline-error - No event could be read.
 * @fires {TimelineSelectEvent} timeline-select - The reader opened or closed the card of an event.
 * @fires {TimelineViewEvent} timeline-view - The reader zoomed or panned, and it has come to rest.
 */
export class EventTimeline extends TimelineContract {
  /** Version of this copy; a second copy on a page compares it. */
  static readonly version: string = '0.1.0';
  /** Adds the words of a language for all timelines of a page, or replaces them. */
  static readonly registerLanguage: typeof registerLanguage = registerLanguage;
  /** Adds a format for all timelines of a page, or replaces the one of the same name. */
  static readonly registerReader: typeof registerReader = registerReader;
  static override styles = [...viewStyles];

  private readonly size = new SizeController(this);
  private readonly locale = new LanguageController(this);
  private readonly typography = new TypographyController(this, measureText);
  private readonly print = new PrintController(this);
  private readonly source = new SourceController(this);
  private readonly selection = new SelectionController(this);
  private readonly announcer = new AnnouncerController(this);
  private readonly viewport = new ViewportController(this, {
    gestures: () => this.gestures,
    mirrored: () => this.mirrored,
    onRest: () => this.tellView(),
  });
  private readonly keyboard = new KeyboardController(this, {
    layout: () => this.shownLayout,
    mirrored: () => this.mirrored,
    hotkeys: () => !this.nohotkeys,
    onFocusEvent: (id) => this.onFocusEvent(id),
    onZoom: (direction) => this.zoom(direction, true),
    onPage: (direction) => this.viewport.page(direction, true),
    onNearest: (id) => this.track.nearestInView(id),
    onLane: (id, direction) => this.track.laneStep(id, direction),
    onClose: () => this.close(),
  });
  private readonly track = new TrackMemo(this, this.viewport);
  private readonly tools = new Tools(this, {
    track: this.track,
    viewport: this.viewport,
    zoom: (direction) => this.zoom(direction, true),
  });
  private readonly readiness = new ReadinessController(this, {
    generation: () => this.source.generation,
    complete: () => this.isComplete(),
    onComplete: () => this.tellComplete(),
  });

  /** What was wrong with the data, one entry per finding. */
  get problems(): readonly Problem[] {
    return this.source.problems;
  }

  /** The events that were accepted, in time order. */
  get events(): readonly TimelineEvent[] {
    return this.source.timeline?.events ?? [];
  }

  /** What is in view, ms since 1970, UTC; NaN without an axis: no dates, another layout. */
  get visibleRange(): { from: number; to: number } {
    const range = this.shownLayout === 'horizontal' ? this.track.visibleRange() : undefined;
    return range ?? { from: Number.NaN, to: Number.NaN };
  }

  /** Settles when the current data has been drawn completely, or has failed for good. */
  get ready(): Promise<void> {
    return this.readiness.whenReady();
  }

  /** Language of the element, BCP 47. */
  get language(): string {
    return this.locale.lang;
  }

  /** Opens the card of an event; an empty or unknown id closes it. */
  select(id: string): void {
    this.selection.select(id);
  }
  /** Selects the event after the selected one, or the first. */
  next(): void {
    this.selection.step(1);
  }
  /** Selects the event before the selected one, or the last. */
  previous(): void {
    this.selection.step(-1);
  }
  /** Shows less time, larger. */
  zoomIn(): void {
    this.zoom('in', false);
  }
  /** Shows more time, smaller. */
  zoomOut(): void {
    this.zoom('out', false);
  }
  /** Shows everything. */
  fit(): void {
    this.zoom('fit', false);
  }
  /** Shows a stretch of time; each end is ms since 1970 (UTC) or an EDTF date. */
  show(from: number | string, to: number | string): void {
    this.track.show(boundOf(from, 'lo'), boundOf(to, 'hi'));
  }
  /** Focuses the current event. */
  override focus(): void {
    this.keyboard.focusEvent(this.selection.tabStop ?? '');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('selected')) this.selection.adopt(this.selected);
    if (!changed.has('view')) return;
    const range = rangeOf(this.view);
    if (range) this.show(...range);
    else if (this.view === '' && changed.get('view')) this.fit();
  }

  protected override render(): TemplateResult {
    const { timeline, phase, problems } = this.source;
    const words = wordsFor(this.language);
    const size = isNarrow(this.size) ? 'narrow' : 'wide';
    const told = phase === 'ready' && !this.locale.pending ? timeline : undefined;
    return html`<section
      class="root ${this.shownLayout} ${size}"
      lang=${this.language}
      aria-labelledby=${timeline?.title ? TITLE_ID : nothing}
      aria-label=${timeline?.title ? nothing : words.ui.track.events}
      aria-busy=${phase === 'loading' || this.locale.pending}
    >
      ${rulersView()} ${phase === 'failed' ? errorView(words, problems) : nothing}
      ${phase === 'empty' && timeline ? emptyView(words) : nothing}
      ${told ? this.renderTimeline(told) : html`<slot></slot>`}
      <div role="status" part="status" class="unseen">${this.announcer.text}</div>
    </section>`;
  }

  private renderTimeline(timeline: Timeline): TemplateResult {
    const context = this.contextOf(timeline);
    this.track.readAxis(timeline, context.now);
    const layout = this.shownLayout;
    return bodyView(context, {
      layout,
      scene: layout === 'horizontal' ? this.sceneOf(context) : undefined,
      mirrored: this.mirrored,
      silences: this.track.axis?.silences ?? [],
      toolbar: this.toolbarState(layout),
      problems: this.source.problems,
      hotkeys: !this.nohotkeys,
    });
  }

  private sceneOf(context: ViewContext): Scene | undefined {
    const { metrics } = this.typography;
    const { width } = this.size;
    if (!metrics || width === 0) return undefined;
    const settings = { choice: this.scale, relativeTo: this.relativeTo, width, metrics };
    const lanesByGroup = this.lanes === 'group';
    return this.track.scene({ ...trackContent(context), ...settings, lanesByGroup });
  }

  private contextOf(timeline: Timeline): ViewContext {
    const timeZone = this.timeZone || timeline.timeZone;
    return viewContext({
      timeline,
      words: wordsFor(this.language),
      lang: this.language,
      timeZone,
      mirrored: this.mirrored,
      headingLevel: levelOf(this.headingLevel),
      selected: this.selected || undefined,
      tabStop: this.selection.tabStop,
      now: nowOf(this.now, timeline, timeZone),
      readerZone: this.locale.zone,
      origin: this.scale === 'relative' ? originOf(this.events, this.relativeTo) : undefined,
      on: { select: (id) => this.selectByReader(id), turn: (key) => this.track.turn(key) },
    });
  }

  private toolbarState(layout: Layout): ToolbarState {
    const bare = layout === 'vertical' && isNarrow(this.size);
    return {
      controls: tokensOf(this.controls, CONTROLS, bare ? [] : CONTROLS),
      layout,
      tabStop: this.keyboard.tool,
      ...this.tools.state,
    };
  }

  private get mirrored(): boolean {
    return this.locale.direction === 'rtl';
  }

  private get shownLayout(): Layout {
    return layoutOf(this.layout, isNarrow(this.size), this.print.printing);
  }

  /** A track needs a width and measured text; everything else is complete at once. */
  private isComplete(): boolean {
    if (this.locale.pending) return false;
    if (this.source.phase !== 'ready') return this.source.phase !== 'loading';
    const track = this.shownLayout === 'horizontal' && this.track.axis !== undefined;
    return this.size.width > 0 && (!track || this.track.drawn);
  }

  private tellComplete(): void {
    const { phase, problems } = this.source;
    if (phase === 'ready') this.dispatchEvent(new TimelineReadyEvent(this.events.length, problems));
    if (phase === 'failed') this.dispatchEvent(new TimelineErrorEvent(problems));
  }

  private zoom(direction: 'in' | 'out' | 'fit', byReader: boolean): void {
    if (direction === 'fit') this.viewport.fit(byReader);
    else this.viewport.zoomStep(direction, this.track.zoomCentre(this.selection.focused), byReader);
  }

  private selectByReader(id: string | undefined): void {
    const closed = this.selected;
    this.selected = id ?? '';
    this.dispatchEvent(new TimelineSelectEvent(this.selected));
    // Focus must not be lost with the card it was in.
    if (id === undefined && this.shadowRoot?.activeElement?.closest('.card')) {
      this.keyboard.focusEvent(closed);
    }
  }

  private close(): boolean {
    if (!this.events.some(({ id }) => id === this.selected)) return false;
    this.keyboard.focusEvent(this.selected);
    this.selectByReader(undefined);
    return true;
  }

  private onFocusEvent(id: string): void {
    this.selection.focus(id);
    if (this.shownLayout === 'horizontal') this.track.reveal(id);
  }

  private tellView(): void {
    const { from, to } = this.visibleRange;
    const count = this.events.filter(({ when }) => when.lo < to && when.hi > from).length;
    this.dispatchEvent(new TimelineViewEvent(from, to, count));
    const zone = this.timeZone || this.source.timeline?.timeZone;
    this.announcer.sayView(from, to, count, this.language, zone);
  }
}
