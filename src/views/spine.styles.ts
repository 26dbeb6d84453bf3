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
  .mark-doubt::before,
  .mark-span {
    print-color-adjust: exact;
  }
  .mark-doubt::before {
    content: "";
    position: absolute;
    inset-block: -0.65em;
    inline-size: 0.6em;
    border-radius: 1em;
    background: var(--_et-pale);
  }
  .mark {
    --_et-pale: color-mix(in srgb, var(--_et-color) 32%, var(--_et-paper));
  }
  .mark-doubt.soft::before {
    inset-block: -1em;
    border-radius: 0;
    mask-image: linear-gradient(transparent, #000 45% 55%, transparent);
  }
  .mark-doubt.uncertain::before {
    inset-block: -0.8em;
    border-radius: 0;
    background: repeating-linear-gradient(
      -45deg,
      var(--_et-color) 0 1.5px,
      var(--_et-paper) 1.5px 4px
    );
  }
  .mark-doubt.set::before {
    border: 1.5px solid var(--_et-color);
    border-radius: 2px;
    background: var(--_et-paper);
  }
  .mark-span {
    --_et-first: #000;
    --_et-last: #000;
    --_et-from: 35%;
    --_et-until: 65%;
    block-size: auto;
    inline-size: 0.95em;
    min-block-size: 3em;
    margin-block: 0.8em 0.6em;
    margin-inline: auto;
    border-radius: 0.25em;
    background: var(--_et-color);
    mask-image: linear-gradient(
      var(--_et-first),
      #000 var(--_et-from),
      #000 var(--_et-until),
      var(--_et-last)
    );
  }
  .mark-span.ongoing {
    border-end-start-radius: 0;
    border-end-end-radius: 0;
    clip-path: polygon(0 0, 100% 0, 100% calc(100% - 0.5em), 50% 100%, 0 calc(100% - 0.5em));
  }
  .mark-span.start-open {
    clip-path: polygon(0 0.5em, 50% 0, 100% 0.5em, 100% 100%, 0 100%);
  }
  .mark-span:is(.start-soft, .start-unknown) {
    --_et-first: transparent;
  }
  .mark-span:is(.end-soft, .end-unknown) {
    --_et-last: transparent;
  }
  .mark-span.start-unknown {
    --_et-from: 90%;
    --_et-until: 90%;
  }
  .mark-span.end-unknown {
    --_et-from: 10%;
    --_et-until: 10%;
  }
  .mark-span:is(.planned, .reported, .disputed, .cancelled) {
    border: 2px solid var(--_et-color);
    background: var(--_et-paper);
    clip-path: none;
  }
  .mark-span.planned {
    border-style: dashed;
  }
  .mark-span.reported {
    background: linear-gradient(to right, var(--_et-paper) 50%, var(--_et-color) 50%);
  }
  .mark-span.disputed {
    background: linear-gradient(
      var(--_et-paper) calc(50% - 1px),
      var(--_et-color) 0 calc(50% + 1px),
      var(--_et-paper) 0
    );
  }
  .mark-span.cancelled {
    background: repeating-linear-gradient(
      -45deg,
      var(--_et-paper) 0 6px,
      var(--_et-color) 6px 8px
    );
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
      --_et-color: CanvasText;
      --_et-paper: Canvas;
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
