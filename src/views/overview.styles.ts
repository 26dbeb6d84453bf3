import { css } from 'lit';

export const overviewStyles = css`
  .overview {
    margin-block-start: 0.75rem;
  }
  /* The last step of a slider must not take its focus away. */
  .overview.gone:not(:focus-within) {
    visibility: hidden;
  }
  .overview-strip {
    position: relative;
    contain: size layout style;
    block-size: 36px;
    /* One finger up or down scrolls the page; sideways is ours. */
    touch-action: pan-y;
    cursor: pointer;
    user-select: none;
    -webkit-user-select: none;
    -webkit-tap-highlight-color: transparent;
  }
  .overview-drawing {
    position: absolute;
    inset: 0;
    display: block;
  }
  .overview-bars {
    fill: none;
    stroke: var(--_et-muted);
    stroke-width: 2;
  }
  .overview-line,
  .overview-gaps {
    fill: none;
    stroke: var(--_et-line);
  }
  .overview-gaps {
    stroke-dasharray: 2 4;
  }
  /* What is not seen is veiled. */
  .overview-strip::before,
  .overview-strip::after {
    content: '';
    position: absolute;
    inset-block: 0;
    background: color-mix(in srgb, var(--_et-outlook) 65%, transparent);
  }
  .overview-strip::before {
    z-index: 1;
    inset-inline: 0 calc(100% - var(--_et-from));
  }
  .overview-strip::after {
    inset-inline: var(--_et-to) 0;
  }
  .brush,
  .brush-grab,
  .brush-end {
    position: absolute;
    z-index: 1;
    inset-block: 0;
  }
  .brush {
    inset-inline-start: var(--_et-from);
    inline-size: calc(var(--_et-to) - var(--_et-from));
    border: solid CanvasText;
    border-width: 0 1.5px;
    box-shadow:
      inset 0 1px var(--_et-muted),
      inset 0 -1px var(--_et-muted);
  }
  .idle .brush {
    border-color: var(--_et-line);
    box-shadow: none;
  }
  .brush-grab {
    inset-inline-start: var(--_et-grab);
    inline-size: calc(var(--_et-grab-end) - var(--_et-grab));
    cursor: grab;
  }
  .brush-grab:active {
    cursor: grabbing;
  }
  .brush-end {
    inset-inline-start: var(--_et-x);
    inline-size: 24px;
    border-radius: var(--_et-radius);
    cursor: ew-resize;
  }
  .brush-end::before {
    content: '';
    position: absolute;
    inset-block: 9px;
    inset-inline-start: var(--_et-grip);
    inline-size: 7px;
    margin-inline-start: -3.5px;
    border: 1.5px solid CanvasText;
    border-radius: 4px;
    background: var(--_et-paper);
  }
  .brush-end:is(:hover, :active)::before {
    background: CanvasText;
  }
  .overview-ends {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    margin-block-start: 3px;
    font-size: 0.75em;
    line-height: 1.4;
    color: var(--_et-muted);
  }
  @media print {
    .overview {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .overview-strip {
      forced-color-adjust: none;
      color: CanvasText;
      background: Canvas;
    }
  }
`;
