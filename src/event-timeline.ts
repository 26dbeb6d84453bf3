import {
  type CSSResultGroup,
  type CSSResultOrNative,
  html,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {
  boundOf,
  isNarrow,
  type Layout,
  levelOf,
  nowOf,
  originOf,
  rangeOf,
  tokensOf,
} from './controllers/attributes.ts';
import { registerReader } from './controllers/source.ts';
import { warmUp } from './controllers/warm-up.ts';
import { registerLanguage, wordsFor } from './i18n/languages.ts';
import type { Scene } from './layout/scene.ts';
import type { Problem } from './model/problem.ts';
import type { Timeline, TimelineEvent } from './model/timeline.ts';
import { VERSION } from './model/version.ts';
import { TimelineContract } from './timeline-contract.ts';
import { TimelineControllers } from './timeline-controllers.ts';
import { bodyView } from './views/body.ts';
import { type ContextInput, type ViewContext, viewContext } from './views/context.ts';
import { TITLE_ID } from './views/header.ts';
import { loadingView } from './views/loading.ts';
import { emptyView, errorView } from './views/notice.ts';
import type { OverviewState } from './views/overview.ts';
import { problemListView } from './views/problem-list.ts';
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
 * @fires {TimelineConsentEvent} timeline-consent - The reader wants content of another site loaded.
 */
export class EventTimeline extends TimelineContract {
  /** Version of this copy; a second copy on a page compares it. */
  static readonly version: string = VERSION;
  /** Adds the words of a language for all timelines of a page, or replaces them. */
  static readonly registerLanguage: typeof registerLanguage = registerLanguage;
  /** Adds a format for all timelines of a page, or replaces the one of the same name. */
  static readonly registerReader: typeof registerReader = registerReader;
  static override styles = [...viewStyles];

  /** @internal Called when the element is defined. */
  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    const all = TimelineContract.finalizeStyles(styles);
    warmUp(all);
    return all;
  }

  private readonly parts = new TimelineControllers(this);
  /** That of the last rendering. */
  private context: ViewContext | undefined;

  /** What was wrong with the data, one entry per finding. */
  get problems(): readonly Problem[] {
    return this.parts.source.problems;
  }

  /** The events that were accepted, in time order. */
  get events(): readonly TimelineEvent[] {
    return this.parts.source.timeline?.events ?? [];
  }

  /** What is in view, ms since 1970, UTC; NaN without an axis: no dates, another layout. */
  get visibleRange(): { from: number; to: number } {
    return this.parts.visibleRange ?? { from: Number.NaN, to: Number.NaN };
  }

  /** Settles when the current data has been drawn completely, or has failed for good. */
  get ready(): Promise<void> {
    return this.parts.readiness.whenReady();
  }

  /** Language of the element, BCP 47. */
  get language(): string {
    return this.parts.locale.lang;
  }

  /** Opens the card of an event; an empty or unknown id closes it. */
  select(id: string): void {
    this.parts.selection.select(id);
  }
  /** Selects the event after the selected one, or the first. */
  next(): void {
    this.parts.selection.step(1);
  }
  /** Selects the event before the selected one, or the last. */
  previous(): void {
    this.parts.selection.step(-1);
  }
  /** Shows less time, larger. */
  zoomIn(): void {
    this.parts.zoom('in', false);
  }
  /** Shows more time, smaller. */
  zoomOut(): void {
    this.parts.zoom('out', false);
  }
  /** Shows everything. */
  fit(): void {
    this.parts.zoom('fit', false);
  }
  /** Shows a stretch of time; each end is ms since 1970 (UTC) or an EDTF date. */
  show(from: number | string, to: number | string): void {
    this.parts.track.show(boundOf(from, 'lo'), boundOf(to, 'hi'));
  }
  /**
   * Adds events, as they stand in the `events` of a document, to what `data` or `src` gave: view, open
   * card and focus stay, what has come is marked. Calls may come as often as they like: they are
   * gathered. Settles when the events are drawn, or were dropped with data that have been replaced.
   * A newer version of a document (`refresh`) takes the place of all.
   */
  async addEvents(events: object | readonly object[]): Promise<void> {
    await this.parts.source.append(Array.isArray(events) ? events : [events]);
    await this.ready;
  }
  /** Focuses the current event. */
  override focus(): void {
    this.parts.keyboard.focusEvent(this.parts.selection.tabStop ?? '');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('selected')) this.parts.selection.adopt(this.selected);
    if (!changed.has('view')) return;
    const range = rangeOf(this.view);
    if (range) this.show(...range);
    else if (this.view === '' && changed.get('view')) this.fit();
  }

  /** The first rendering shows how much room there is and how large text is; the rest follows. */
  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    if (this.parts.measure()) super.update(changed);
  }

  protected override render(): TemplateResult {
    const { timeline, phase, problems } = this.parts.source;
    const words = wordsFor(this.language);
    const size = isNarrow(this.parts.size) ? 'narrow' : 'wide';
    this.parts.live.end();
    return html`<section
      class="root ${this.parts.shownLayout} ${size}"
      lang=${this.language}
      aria-labelledby=${timeline?.title ? TITLE_ID : nothing}
      aria-label=${timeline?.title ? nothing : words.ui.track.events}
      aria-busy=${this.parts.source.busy || this.parts.locale.pending}
    >
      ${rulersView()} ${loadingView(words, this.parts.source.loading)}
      ${phase === 'failed' ? errorView(words, problems, this.parts.source.again) : nothing}
      ${phase === 'empty' && timeline ? emptyView(words) : nothing}
      ${this.told ? this.renderTimeline(this.told) : html`<slot></slot>`}
      ${this.debugView()}
      <div role="status" part="status" class="unseen">${this.parts.announcer.text}</div>
    </section>`;
  }

  /** What there is to tell, as soon as there are words and room for it. */
  private get told(): Timeline | undefined {
    const { source, size, locale } = this.parts;
    return source.phase === 'ready' && size.measured && !locale.pending
      ? source.timeline
      : undefined;
  }

  /** Of data that are still on their way nothing can be said. */
  private debugView(): TemplateResult | typeof nothing {
    if (!this.debug || this.parts.source.busy || this.parts.locale.pending) return nothing;
    return problemListView(wordsFor(this.language), this.problems, levelOf(this.headingLevel) + 1);
  }

  private renderTimeline(timeline: Timeline): TemplateResult {
    const context = this.contextOf(timeline);
    this.parts.track.readAxis(timeline, context.now);
    const layout = this.parts.shownLayout;
    const scene = layout === 'horizontal' ? this.sceneOf(context) : undefined;
    const { state, live } = this.parts.live.begin(() => ({
      layout,
      scene: scene?.(),
      overview: layout === 'horizontal' ? this.overviewOf(context) : undefined,
      mirrored: this.parts.mirrored,
      silences: this.parts.track.axis?.silences ?? [],
      rows: this.parts.tableRows,
      toolbar: this.toolbarState(layout),
      problems: this.parts.source.problems,
      hotkeys: !this.nohotkeys,
      stale: this.parts.news.stale,
    }));
    return bodyView(context, state, live);
  }

  /** How the scene is made, at each step of zoom and pan anew. */
  private sceneOf(context: ViewContext): (() => Scene | undefined) | undefined {
    const { metrics } = this.parts.typography;
    const { width } = this.parts.size;
    if (!metrics || width === 0) return undefined;
    const { story } = this.parts.source;
    const settings = { choice: this.scale, relativeTo: this.relativeTo, width, metrics, story };
    const lanesByGroup = this.lanes === 'group';
    const request = { ...trackContent(context), ...settings, lanesByGroup };
    return () => this.parts.track.scene(request);
  }

  /** Reads the axis that the scene has just been made on. */
  private overviewOf({ timeline, now }: ViewContext): OverviewState | undefined {
    const { story } = this.parts.source;
    if (this.controls === 'none') return undefined;
    return this.parts.brush.state({ events: timeline.events, now, story });
  }

  private contextOf(timeline: Timeline): ViewContext {
    const timeZone = this.timeZone || timeline.timeZone;
    const input: ContextInput = {
      timeline,
      words: wordsFor(this.language),
      lang: this.language,
      timeZone,
      mirrored: this.parts.mirrored,
      headingLevel: levelOf(this.headingLevel),
      selected: this.selected || undefined,
      tabStop: this.parts.selection.tabStop,
      now: nowOf(this.now, timeline, timeZone),
      readerZone: this.selected || this.parts.news.stale ? this.parts.locale.zone : undefined,
      origin: this.scale === 'relative' ? originOf(this.events, this.relativeTo) : undefined,
      news: this.parts.news.marks,
      embeds: this.parts.consent,
      opened: this.parts.opened,
      markup: this.parts.markup.nodes,
      cluster: this.parts.clusters.open,
      on: {
        select: (id) => this.parts.select(id),
        turn: (key) => this.parts.track.turn(key),
        openCluster: (cluster) => this.parts.track.open(cluster),
        listCluster: (cluster) => this.parts.clusters.turn(cluster),
        moreOfCluster: () => this.parts.clusters.more(),
      },
    };
    this.context = viewContext(input, this.context);
    return this.context;
  }

  private toolbarState(layout: Layout): ToolbarState {
    const bare = layout === 'vertical' && isNarrow(this.parts.size);
    return {
      controls: tokensOf(this.controls, CONTROLS, bare ? [] : CONTROLS),
      layout,
      tabStop: this.parts.keyboard.tool,
      ...this.parts.tools.state,
    };
  }
}
