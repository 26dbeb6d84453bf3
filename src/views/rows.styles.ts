import { css } from 'lit';

/** Lists and tables too long to be in the page as a whole, and the heads that sort. */
export const rowsStyles = css`
  .rows {
    /* Room for the outlines of focus, which the area would cut off. */
    --et-bleed: 0px;
    margin-inline: -4px;
    padding-inline: 4px;
    max-block-size: min(80vh, 48rem);
    max-block-size: min(80svh, 48rem);
    overflow: auto;
    /* What stays where it is is not the browser's to guess: rows come and go above it. */
    overflow-anchor: none;
    scroll-padding-block: 3em 0.5em;
    border-block: 1px solid var(--_et-rule);
  }
  .rows:focus-visible {
    outline-offset: -2px;
  }
  .rows-count {
    margin: 0 0 0.75em;
    font-size: 0.8125em;
    color: var(--_et-muted);
    font-variant-numeric: lining-nums;
  }
  .spine.long {
    position: relative;
  }
  /* The spine runs on behind rows that are not drawn yet. */
  .spine.long::before {
    content: "";
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_et-gutter) / 2 - 1px);
    border-inline-start: 2px solid var(--_et-line);
  }
  .spine.long > .row {
    display: flow-root;
  }
  .spine.long > .row:not([data-at="0"])::before {
    inset-block-start: 0;
  }

  .sort {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .sort::after {
    content: "";
    flex: none;
    inline-size: 0;
    block-size: 0;
    border-inline: 0.3em solid transparent;
    border-block-end: 0.42em solid currentcolor;
    visibility: hidden;
  }
  .sort:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .sort:hover::after {
    visibility: visible;
    opacity: 0.5;
  }
  [aria-sort] > .sort {
    color: CanvasText;
    font-weight: 600;
  }
  [aria-sort] > .sort::after {
    visibility: visible;
    opacity: 1;
  }
  [aria-sort='descending'] > .sort::after {
    rotate: 180deg;
  }
  table[aria-busy='true'] tbody {
    opacity: 0.6;
  }

  /* Not the layout of a table: rows that come and go would move its columns. */
  .table.long,
  .table.long > caption,
  .table.long > thead,
  .table.long > tbody {
    display: block;
  }
  @container (min-width: 640px) {
    .table.long tr {
      display: grid;
      grid-template-columns: var(--_et-columns);
      align-items: baseline;
      border-block-end: 1px solid var(--_et-rule);
    }
    .table.long :is(th, td) {
      min-inline-size: 0;
      border: 0;
    }
    .table.long > thead {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      background: var(--_et-paper);
    }
    .table.long > thead tr {
      border-block-end-color: var(--_et-line);
    }
    .table.long .row-label {
      text-align: start;
    }
  }
  @media print {
    .rows {
      max-block-size: none;
      margin-inline: 0;
      padding-inline: 0;
      overflow: visible;
      border: 0;
    }
    .rows-count {
      display: none;
    }
    .left-out {
      margin-block: 0.75em 0;
      font-size: 0.8125em;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    table tbody {
      transition: opacity 0.2s;
    }
  }
`;
