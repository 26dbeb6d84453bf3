import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from './context.ts';

export type Layout = 'horizontal' | 'vertical' | 'table';
export type Control = 'layout' | 'scale' | 'pan' | 'zoom' | 'fit';
export const CONTROLS: readonly Control[] = ['layout', 'scale', 'pan', 'zoom', 'fit'];

/** What the toolbar shows and does. */
export interface ToolbarState {
  readonly controls: ReadonlySet<Control>;
  readonly layout: Layout;
  /** What to ask for in place of the table. */
  readonly timelineLayout: 'auto' | Layout;
  /** What the scale does to time; default: `folded`. */
  readonly scaleName?: 'folded' | 'evenSteps' | 'logarithmic';
  /** Whether it does so now; undefined where there is nothing to switch off. */
  readonly folded: boolean | undefined;
  readonly canZoomIn: boolean;
  readonly canZoomOut: boolean;
  readonly canGoEarlier: boolean;
  readonly canGoLater: boolean;
  /** Name of the control that holds the toolbar's tab stop. */
  readonly tabStop: string | undefined;
  readonly on: ToolbarActions;
}

export interface ToolbarActions {
  readonly layout: (layout: 'auto' | Layout) => void;
  /** True = as `scaleName` says, false = true to time. */
  readonly fold: (folded: boolean) => void;
  readonly zoom: (direction: 'in' | 'out') => void;
  /** −1 = earlier, 1 = later. */
  readonly pan: (direction: -1 | 1) => void;
  readonly fit: () => void;
}

interface Button {
  readonly name: string;
  readonly control: Control;
  readonly label: string;
  readonly icon?: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly act: () => void;
}

const ICONS = {
  earlier: 'M14.5 5 8 12l6.5 7',
  later: 'M9.5 5 16 12l-6.5 7',
  zoomOut: 'M5 12h14',
  zoomIn: 'M5 12h14M12 5v14',
  fit: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
} as const;

/**
 * Everything that gestures do, as buttons. One tab stop, arrows inside (the keyboard controller
 * moves it). A button without effect stays focusable and says `aria-disabled`, so that focus is
 * never lost to a button that has just done its last step.
 */
export function toolbarView(
  context: ViewContext,
  state: ToolbarState,
): TemplateResult | typeof nothing {
  const buttons = buttonsOf(context, state).filter((button) => state.controls.has(button.control));
  if (buttons.length === 0) return nothing;
  const stop = buttons.some((b) => b.name === state.tabStop) ? state.tabStop : buttons[0]?.name;
  const groups = [...new Set(buttons.map((button) => button.control))];
  return html`<div
    class="toolbar"
    part="toolbar"
    role="toolbar"
    aria-label=${context.words.ui.toolbar.name}
  >
    ${groups.map(
      (group) => html`<div class="tools ${group}">
        ${buttons
          .filter((button) => button.control === group)
          .map((button) => buttonView(button, button.name === stop))}
      </div>`,
    )}
  </div>`;
}

function buttonsOf(context: ViewContext, state: ToolbarState): Button[] {
  const { toolbar } = context.words.ui;
  const { on, layout, folded } = state;
  const zoomable: Button[] =
    layout === 'horizontal'
      ? [
          ...(folded === undefined
            ? []
            : [foldButton(toolbar[state.scaleName ?? 'folded'], folded, on)]),
          icon('earlier', 'pan', toolbar.earlier, !state.canGoEarlier, () => on.pan(-1)),
          icon('later', 'pan', toolbar.later, !state.canGoLater, () => on.pan(1)),
          icon('zoomOut', 'zoom', toolbar.zoomOut, !state.canZoomOut, () => on.zoom('out')),
          icon('zoomIn', 'zoom', toolbar.zoomIn, !state.canZoomIn, () => on.zoom('in')),
          icon('fit', 'fit', toolbar.fit, !state.canZoomOut, () => on.fit()),
        ]
      : [];
  return [
    {
      name: 'timeline',
      control: 'layout',
      label: toolbar.timeline,
      pressed: layout !== 'table',
      act: () => on.layout(state.timelineLayout),
    },
    {
      name: 'table',
      control: 'layout',
      label: toolbar.table,
      pressed: layout === 'table',
      act: () => on.layout('table'),
    },
    ...zoomable,
  ];
}

function foldButton(label: string, folded: boolean, on: ToolbarActions): Button {
  return { name: 'fold', control: 'scale', label, pressed: folded, act: () => on.fold(!folded) };
}

function icon(
  name: keyof typeof ICONS,
  control: Control,
  label: string,
  disabled: boolean,
  act: () => void,
): Button {
  return { name, control, label, icon: ICONS[name], disabled, act };
}

function buttonView(button: Button, tabStop: boolean): TemplateResult {
  return html`<button
    type="button"
    class=${button.icon ? 'tool icon' : 'tool'}
    data-tool=${button.name}
    title=${button.icon ? button.label : nothing}
    aria-pressed=${button.pressed ?? nothing}
    aria-disabled=${button.disabled ? 'true' : nothing}
    tabindex=${tabStop ? 0 : -1}
    @click=${() => (button.disabled ? undefined : button.act())}
  >
    ${
      button.icon
        ? html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${button.icon} /></svg>`
        : button.label
    }
  </button>`;
}
