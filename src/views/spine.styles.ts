import { css } from 'lit';

export const spineStyles = css`
  .spine {
    --_et-gutter: 1.25em;
    --_et-gap: 0.75em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .row {
    position: relative;
  }
  /* The spine itself: one hairline behind all rows, from the first marker to past the last. */
  .row::before {
    content: "";
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_et-gutter) / 2 - 1px);
    border-inline-start: 2px solid var(--_et-line);
  }
  .row:first-child::before {
    inset-block-start: 1em;
  }

  .entry {
    position: relative;
    display: grid;
    grid-template-columns: var(--_et-gutter) minmax(0, 1fr);
    column-gap: var(--_et-gap);
  }
  .entry-heading {
    margin: 0;
    font: inherit;
  }
  .label {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.65em 0;
    border: 0;
    background: none;
    cursor: pointer;
    overflow-wrap: break-word;
  }
  .label-date {
    display: block;
    font-size: 0.8125em;
    color: var(--_et-muted);
    font-variant-numeric: lining-nums;
  }
  .label-title {
    font-weight: 600;
    line-height: 1.35;
    text-wrap: pretty;
  }
  @container (max-width: 29.98em) {
    .label-group.long {
      display: none;
    }
  }
  .label:hover .label-title {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .open .label-title {
    color: var(--_et-color);
  }
  .detail {
    grid-column: 2;
    padding-block-end: 0.9em;
    min-inline-size: 0;
    overflow-wrap: break-word;
  }
  .detail-line {
    margin: 0;
    font-size: 0.8125em;
    color: var(--_et-muted);
  }
  .detail .media {
    margin-block-start: 0.75em;
  }
  .detail .summary {
    margin-block-start: 0.1em;
  }
  .detail .facts {
    gap: 0.35em;
    margin-block-start: 0.75em;
  }
  /* Name and value on one line, as long as the name is short enough to leave room for both. */
  .detail .facts > div {
    display: grid;
    grid-template-columns: minmax(4.75em, auto) minmax(0, 1fr);
    column-gap: 0.75em;
  }
  .detail .facts dd {
    grid-column: 2;
  }
  /* In em, so that a large font stacks them too. */
  @container (max-width: 16em) {
    .detail .facts > div {
      display: block;
    }
  }

  .silence,
  .now,
  .era {
    position: relative;
    margin: 0;
    overflow-wrap: break-word;
    font-size: 0.8125em;
  }
  .silence {
    padding-block: 0.75em;
    color: var(--_et-muted);
  }
  .silence span {
    display: inline-block;
    padding: 0.2em 0.95em;
    background: var(--_et-paper);
    border: 1px solid var(--_et-line);
    border-radius: 1.5em;
  }
  .now {
    margin-block: 0.75em;
    margin-inline: calc(-1 * var(--et-bleed, 0px));
    padding-block: 0.8em;
    padding-inline: calc((var(--_et-gutter) + var(--_et-gap)) / 0.8125 + var(--et-bleed, 0px)) 1em;
    background: var(--_et-outlook);
    border-block-start: 1px dashed currentColor;
  }
  .era {
    padding-block: 1.1em 0.5em;
    padding-inline-start: calc((var(--_et-gutter) + var(--_et-gap)) / 0.8125);
  }
  .era::before {
    content: "";
    position: absolute;
    inset-block: calc(1.1em + 0.5lh - 1px) auto;
    inset-inline-start: calc(var(--_et-gutter) / 0.8125 / 2 - 0.5em);
    inline-size: 1em;
    border-block-start: 2px solid var(--_et-line);
  }
  .era-dates {
    margin-inline-start: 0.6em;
    color: var(--_et-muted);
  }

  @media print {
    .detail[hidden] {
      display: block;
    }
    .entry {
      break-inside: avoid;
    }
    .detail a[href]:not([part="related"])::after {
      content: " (" attr(href) ")";
    }
  }
  @media (forced-colors: active) {
    .mark {
      --_et-pale: Canvas;
      forced-color-adjust: none;
    }
    .mark-doubt:not(.uncertain)::before {
      border: 1px solid CanvasText;
    }
    .mark-doubt.soft::before {
      background: CanvasText;
    }
    .open .label-title {
      text-decoration: underline;
    }
  }
`;
