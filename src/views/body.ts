import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../layout/scene.ts';
import type { Problem } from '../model/problem.ts';
import { cardView } from './card.ts';
import type { ViewContext } from './context.ts';
import { footerView } from './footer.ts';
import { headerView } from './header.ts';
import { helpView } from './help.ts';
import { legendView } from './legend.ts';
import { type Stale, staleView } from './news.ts';
import { problemsView } from './notice.ts';
import { type SpineSilence, spineView } from './spine.ts';
import { tableView } from './table.ts';
import { type Layout, type ToolbarState, toolbarView } from './toolbar.ts';
import { trackView } from './track.ts';

export interface BodyState {
  readonly layout: Layout;
  /** The horizontal track; undefined until there is a width and measured text. */
  readonly scene: Scene | undefined;
  /** Time runs from right to left. */
  readonly mirrored: boolean;
  readonly silences: readonly SpineSilence[];
  readonly toolbar: ToolbarState;
  readonly problems: readonly Problem[];
  readonly hotkeys: boolean;
  /** Undefined as long as the data are kept up, or need not be. */
  readonly stale?: Stale | undefined;
}

/** A timeline that has events, from its title to its footer. */
export function bodyView(context: ViewContext, state: BodyState): TemplateResult {
  return html`<div class="head">${headerView(context)} ${toolbarView(context, state.toolbar)}</div>
    ${layoutView(context, state)}
    ${legendView(context, { layout: state.layout, folded: hasFold(state) })}
    ${state.layout === 'vertical' ? nothing : cardView(context)}
    ${problemsView(context.words, state.problems)} ${footerView(context)}
    ${staleView(context, state.stale)}
    ${state.layout === 'horizontal' ? helpView(context.words, state.hotkeys) : nothing}`;
}

function hasFold({ layout, scene }: BodyState): boolean {
  return layout === 'horizontal' && scene?.breaks.some(({ folded }) => folded) === true;
}

function layoutView(context: ViewContext, state: BodyState): TemplateResult | typeof nothing {
  if (state.layout === 'table') return tableView(context);
  if (state.layout === 'vertical') return spineView(context, { silences: state.silences });
  return state.scene ? trackView(context, state.scene, state.mirrored) : nothing;
}
