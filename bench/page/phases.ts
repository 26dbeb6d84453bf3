import { render } from 'lit';
import { readTimeline } from '../../src/data/read.ts';
import { wordsFor } from '../../src/i18n/languages.ts';
import type { TextMetrics, TextRole } from '../../src/layout/text.ts';
import { composeTrack, planTrack } from '../../src/layout/track.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { measureText } from '../../src/render/text-metrics.ts';
import { axisData, axisScale } from '../../src/scale/axis.ts';
import { WHOLE } from '../../src/scale/viewport.ts';
import { type BodyState, bodyView } from '../../src/views/body.ts';
import { type ViewContext, viewContext } from '../../src/views/context.ts';
import { rulersView } from '../../src/views/rulers.ts';
import { viewStyles } from '../../src/views/styles.ts';
import { CONTROLS } from '../../src/views/toolbar.ts';
import { trackContent } from '../../src/views/track-text.ts';

const LANG = 'de';
const ROLES: readonly TextRole[] = ['date', 'title', 'span', 'tick', 'major', 'break'];
const nothing = (): void => undefined;

/** Ms of script by phase; `settle` is what the browser needs for style and layout afterwards. */
export interface Phases {
  readonly read: number;
  readonly measure: number;
  readonly plan: number;
  readonly compose: number;
  readonly render: number;
  readonly settle: number;
}

/**
 * The way of the data once, by the functions that the element itself calls, in its order, with a
 * clock between them.
 */
export function oneRendering(text: string, place: HTMLElement): Phases {
  const root = rootIn(place);
  const width = Math.floor(place.getBoundingClientRect().width);
  const clock = new Clock();

  const { timeline } = readTimeline(text, { lang: LANG });
  const read = clock.lap();

  const metrics = metricsOf(root);
  const measure = clock.lap();

  const context = contextOf(timeline);
  const axis = axisData(timeline.events, context.now);
  if (!axis) throw new Error('the document has no dates');
  const scale = axisScale(axis, 'auto', width);
  const content = trackContent(context);
  const plan = planTrack({
    ...content,
    events: timeline.events,
    scale,
    metrics,
    lanesByGroup: false,
  });
  const planned = clock.lap();

  const scene = composeTrack(plan, WHOLE);
  const composed = clock.lap();

  const state = stateOf(axis.silences);
  render(bodyView(context, { ...state, scene }), root);
  const rendered = clock.lap();

  root.host.getBoundingClientRect();
  const settle = clock.lap();
  if (root.querySelectorAll('[part~="label"]').length !== timeline.events.length) {
    throw new Error('not every event has been drawn');
  }
  return { read, measure, plan: planned, compose: composed, render: rendered, settle };
}

class Clock {
  private last = performance.now();

  /** Ms since the last call. */
  lap(): number {
    const now = performance.now();
    const passed = now - this.last;
    this.last = now;
    return passed;
  }
}

/** A shadow root with the element's styles, inside the box that sets up its container queries. */
function rootIn(place: HTMLElement): ShadowRoot {
  const host = place.appendChild(document.createElement('div'));
  host.lang = LANG;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = viewStyles.flatMap((style) => style.styleSheet ?? []);
  return root;
}

/** Lays out the rulers and reads them: as the element does in its first frame. */
function metricsOf(root: ShadowRoot): TextMetrics {
  render(rulersView(), root);
  const found = [...root.querySelectorAll<HTMLElement>('[data-ruler]')];
  const rulers = new Map(found.map((ruler) => [ruler.dataset['ruler'] as TextRole, ruler]));
  const measured = measureText(rulers, ROLES);
  if (!measured) throw new Error('the rulers have no size');
  return measured.metrics;
}

function contextOf(timeline: Timeline): ViewContext {
  return viewContext({
    timeline,
    words: wordsFor(LANG),
    lang: LANG,
    timeZone: timeline.timeZone,
    headingLevel: 3,
    selected: undefined,
    tabStop: timeline.events[0]?.id,
    now: timeline.asOf?.lo,
    on: { select: nothing },
  });
}

function stateOf(silences: BodyState['silences']): Omit<BodyState, 'scene'> {
  return {
    layout: 'horizontal',
    mirrored: false,
    silences,
    problems: [],
    hotkeys: true,
    toolbar: {
      controls: new Set(CONTROLS),
      layout: 'horizontal',
      timelineLayout: 'horizontal',
      folded: silences.length > 0,
      canZoomIn: true,
      canZoomOut: false,
      canGoEarlier: false,
      canGoLater: false,
      tabStop: undefined,
      on: { layout: nothing, fold: nothing, zoom: nothing, pan: nothing, fit: nothing },
    },
  };
}
