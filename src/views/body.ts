import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Scene } from '../layout/scene.ts';
import type { Problem } from '../model/problem.ts';
import type { LivePart } from '../render/live.ts';
import { cardView } from './card.ts';
import { clusterListView } from './cluster-list.ts';
import type { ViewContext } from './context.ts';
import { footerView } from './footer.ts';
import { headerView } from './header.ts';
import { helpView } from './help.ts';
import { legendView } from './legend.ts';
import { type Stale, staleView } from './news.ts';
import { problemsView } from './notice.ts';
import { type OverviewState, overviewView } from './overview.ts';
import { type SpineSilence, spineView } from './spine.ts';
import { type TableRows, tableView } from './table.ts';
import { type Layout, type ToolbarState, toolbarView } from './toolbar.ts';
import { trackView } from './track.ts';

export interface BodyState {
  readonly layout: Layout;
  /** The horizontal track; undefined until there is a width and measured text. */
  readonly scene: Scene | undefined;
  /** The whole in small, where not all of it is seen or many events are. */
  readonly overview?: OverviewState | undefined;
  /** Time runs from right to left. */
  readonly mirrored: boolean;
  readonly silences: readonly SpineSilence[];
  /** How the rows of list and table are shown. */
  readonly rows?: TableRows;
  readonly toolbar: ToolbarState;
  readonly problems: readonly Problem[];
  readonly hotkeys: boolean;
  /** Undefined as long as the data are kept up, or need not be. */
  readonly stale?: Stale | undefined;
}

/**
 * A timeline that has events, from its title to its footer. What follows zoom and pan is `live`: it
 * is rendered by itself at each step.
 */
export function bodyView(
  context: ViewContext,
  state: BodyState,
  live: LivePart<BodyState> = (show) => show(state),
): TemplateResult {
  const { say, words } = context;
  return html`<div class="head">${guard([say], () => headerView(context))} ${live((now) => toolsView(context, now))}</div>
    ${state.layout === 'horizontal' ? live((now) => stageView(context, now)) : listView(context, state)}
    ${live((now) => signsView(context, now))}
    ${state.layout === 'vertical' ? nothing : cardView(context)}
    ${problemsView(words, state.problems)} ${guard([say], () => footerView(context))}
    ${staleView(context, state.stale)}
    ${state.layout === 'horizontal' ? guard([words, state.hotkeys], () => helpView(words, state.hotkeys)) : nothing}`;
}

/** Of zoom and pan a toolbar shows no more than which ways lead on. */
function toolsView(context: ViewContext, { toolbar }: BodyState): unknown {
  const { on: _, controls, ...shown } = toolbar;
  return guard([context.words, ...controls, ...Object.values(shown)], () =>
    toolbarView(context, toolbar),
  );
}

function stageView(context: ViewContext, { scene, mirrored, overview }: BodyState): unknown {
  if (!scene) return nothing;
  return html`${trackView(context, scene, mirrored)} ${overviewView(context, overview)}
    ${guard([context], () => clusterListView(context))}`;
}

function listView(context: ViewContext, { layout, silences, rows }: BodyState): TemplateResult {
  if (layout === 'table') return tableView(context, rows);
  return spineView(context, { silences, rows: rows?.long });
}

function signsView(context: ViewContext, state: BodyState): unknown {
  const { layout } = state;
  const folded = hasFold(state);
  const crowded = layout === 'horizontal' && state.scene?.crowd !== undefined;
  const shown = { layout, folded, crowded };
  return guard([context.say, layout, folded, crowded], () => legendView(context, shown));
}

function hasFold({ layout, scene }: BodyState): boolean {
  return layout === 'horizontal' && scene?.breaks.some(({ folded }) => folded) === true;
}
