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
  /* One line of the date's own size, so that the sign stands level with it at any line height. */
  .mark {
    position: relative;
    display: grid;
    grid-template-columns: 100%;
    place-items: center;
    block-size: 1lh;
    margin-block-start: 0.8em;
    font-size: 0.8125em;
    pointer-events: none;
  }
  .mark .glyph {
    position: relative;
    inline-size: 1.75em;
    block-size: 1.75em;
  }
  .mark-doubt::before {
    content: "";
    position: absolute;
    inset-block: -0.65em;
    inline-size: 0.55em;
    border-radius: 1em;
    background: color-mix(in srgb, var(--_et-color) 32%, var(--_et-paper));
  }
  .mark-span {
    block-size: auto;
    inline-size: 0.95em;
    min-block-size: 3em;
    margin-block: 0.8em 0.6em;
    margin-inline: auto;
    border-radius: 0.25em;
    background: var(--_et-color);
  }
  .mark-span.ongoing {
    border-end-start-radius: 0;
    border-end-end-radius: 0;
    clip-path: polygon(0 0, 100% 0, 100% calc(100% - 0.5em), 50% 100%, 0 calc(100% - 0.5em));
  }
  .mark-span.planned,
  .mark-span.cancelled {
    border: 2px dashed var(--_et-color);
    background: var(--_et-paper);
    clip-path: none;
  }
  .mark-span.reported,
  .mark-span.disputed {
    border: 2px solid var(--_et-color);
    background: color-mix(in srgb, var(--_et-color) 40%, var(--_et-paper));
    clip-path: none;
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
    padding-block: 1em 0.25em;
    padding-inline-start: calc((1.25em + 0.75em) / 0.8125);
    font-weight: 600;
  }

  @media print {
    .detail[hidden] {
      display: block;
    }
    .entry {
      break-inside: avoid;
    }
    .detail a[href]::after {
      content: " (" attr(href) ")";
    }
  }
  @media (forced-colors: active) {
    .mark-span {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .mark-doubt::before {
      border: 1px solid CanvasText;
    }
    .open .label-title {
      text-decoration: underline;
    }
  }
`;
