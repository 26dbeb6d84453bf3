import { css } from 'lit';

export const newsStyles = css`
  /* Layout takes it to be as wide as its words in this face, with 4 px on either side. */
  .news {
    display: inline-block;
    flex: none;
    padding-inline: 4px;
    border-radius: 2px;
    background: color-mix(in oklab, var(--_et-accent) 85%, CanvasText);
    color: Canvas;
    font-size: 0.92em;
    font-weight: 600;
    line-height: 1.35;
    letter-spacing: inherit;
    white-space: nowrap;
    text-decoration: none;
  }
  .news.corrected {
    background: var(--_et-paper);
    color: color-mix(in oklab, var(--_et-accent) 85%, CanvasText);
    box-shadow: inset 0 0 0 1px;
  }
  :is(.flag-date, .span-date, .item-news) > .news {
    margin-inline-start: 6px;
  }
  .row-label .news {
    margin-inline-start: 4px;
  }
  .item-news {
    font-size: 0.867em;
    line-height: 1.5;
  }
  .news + .dot {
    font-size: 0.6em;
    opacity: 0;
  }
  .stale {
    margin: 0;
    font-size: 0.8125em;
    color: var(--_et-muted);
    font-variant-numeric: lining-nums;
  }
  @media (forced-colors: active) {
    .news {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }
    .news.corrected {
      background: var(--_et-paper);
      color: CanvasText;
    }
  }
  @media print {
    .news,
    .news + .dot,
    .stale {
      display: none;
    }
  }
`;
