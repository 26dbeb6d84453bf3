import { css } from 'lit';

export const loadingStyles = css`
  /* Over what stands there, which does not move for it. */
  .loading {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    pointer-events: none;
  }
  .progress {
    block-size: 4px;
    overflow: hidden;
    border-radius: 2px;
    background: var(--_et-rule);
  }
  .progress::before {
    content: '';
    display: block;
    inline-size: var(--_et-done);
    block-size: 100%;
    border-radius: inherit;
    background: var(--_et-muted);
    transition: inline-size 200ms ease-out;
  }
  .progress.endless::before {
    animation: et-endless 1.6s ease-in-out infinite alternate;
  }
  @keyframes et-endless {
    to {
      margin-inline-start: 70%;
    }
  }
  .loading p {
    margin: 0.625em 0 0;
    font-size: 0.8125em;
    color: var(--_et-muted);
  }
  .loading span {
    margin-inline-start: 0.5em;
    font-variant-numeric: tabular-nums;
  }
  .retry {
    min-block-size: 44px;
    margin-block-start: 0.75em;
    padding: 0.375em 1em;
    font-size: 0.875em;
    border: 1px solid var(--_et-line);
    border-radius: var(--_et-radius);
    background: var(--_et-paper);
    font-weight: 500;
    cursor: pointer;
  }
  .retry:hover {
    border-color: currentcolor;
  }
  .retry[aria-disabled] {
    color: var(--_et-muted);
    cursor: default;
  }
  @media (prefers-reduced-motion: reduce) {
    .progress::before {
      transition: none;
    }
    /* Standing still, it must not look like a part that is done. */
    .progress.endless::before {
      inline-size: 100%;
      animation: none;
      background: repeating-linear-gradient(
        90deg,
        var(--_et-muted) 0 0.5em,
        transparent 0.5em 1em
      );
    }
  }
  @media (forced-colors: active) {
    .progress {
      background: Canvas;
      outline: 1px solid CanvasText;
    }
    .progress::before {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
  @media print {
    .loading {
      display: none;
    }
  }
`;
