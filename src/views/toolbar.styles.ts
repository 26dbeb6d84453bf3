import { css } from 'lit';

export const toolbarStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.625em;
    font-size: 0.8125em;
  }
  .tools {
    display: flex;
    gap: 0.25em;
  }
  .tool {
    min-inline-size: 2.75em;
    min-block-size: 2.5em;
    padding: 0.375em 0.8em;
    border: 1px solid var(--_et-line);
    border-radius: var(--_et-radius);
    background: transparent;
    font-weight: 500;
    text-align: center;
    cursor: pointer;
  }
  .tool.icon {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    padding: 0;
    border-color: transparent;
  }
  .tool svg {
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .tool:hover:not([aria-disabled]) {
    border-color: currentcolor;
  }
  .tools.layout .tool[aria-pressed='true'] {
    border-color: CanvasText;
    background: CanvasText;
    color: Canvas;
  }
  .tools.scale .tool[aria-pressed='true']::before {
    content: '✓ ';
    /* A sign to be seen: the state is said by itself. */
    content: '✓ ' / '';
  }
  .tool[aria-disabled] {
    color: var(--_et-muted);
    opacity: 0.7;
    cursor: default;
  }
  :host(:dir(rtl)) .tools.pan svg {
    scale: -1 1;
  }
  @media print {
    .toolbar {
      display: none;
    }
  }
  @media (forced-colors: active) {
    /* Else the browser lays a ground of its own under the words, in the very colour they have. */
    .toolbar .tools .tool[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    .tool[aria-disabled] {
      color: GrayText;
      opacity: 1;
    }
  }
`;
