import { css } from 'lit';

export const cardStyles = css`
  .card {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em 1.25em;
    padding-block: 1.1em 1.25em;
    border-block-start: 2px solid var(--_et-color);
    overflow-wrap: break-word;
  }
  .card-story {
    min-inline-size: 0;
    padding-inline-end: 2.5em;
  }
  .card-date {
    margin: 0;
    font-size: 0.8125em;
    color: var(--_et-muted);
    font-variant-numeric: lining-nums;
  }
  .card-title {
    margin: 0.1em 0 0;
    font-family: var(--_et-title-font);
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    overflow-wrap: break-word;
  }
  .summary {
    margin: 0.4em 0 0;
    max-inline-size: 40em;
    overflow-wrap: break-word;
    text-wrap: pretty;
  }
  .correction {
    margin: 0.75em 0 0;
    padding-inline-start: 0.75em;
    max-inline-size: 44em;
    font-size: 0.875em;
    border-inline-start: 2px solid var(--_et-line);
  }

  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.6em;
    margin: 0;
    font-size: 0.8125em;
    min-inline-size: 0;
    overflow-wrap: break-word;
  }
  .facts dt {
    font-weight: 600;
  }
  .facts dd {
    margin: 0;
    color: var(--_et-muted);
  }
  .group::before {
    content: "";
    display: inline-block;
    inline-size: 0.7em;
    block-size: 0.7em;
    margin-inline-end: 0.5em;
    border-radius: 50%;
    background: var(--_et-color);
    forced-color-adjust: none;
  }
  .link {
    display: inline-block;
    min-block-size: 24px;
    padding: 0.1em 0;
  }

  .neighbours {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  .neighbour {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    max-inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.4em 1em;
    font-size: 0.8125em;
    font-weight: 500;
    line-height: 1.3;
    background: none;
    border: 1px solid var(--_et-line);
    border-radius: var(--_et-radius);
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .neighbour:hover,
  .close:hover {
    background: var(--_et-outlook);
  }
  .arrow,
  .close svg {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .close {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-end: 0;
    display: grid;
    place-items: center;
    inline-size: max(2.25em, 44px);
    block-size: max(2.25em, 44px);
    padding: 0;
    border: 0;
    border-radius: var(--_et-radius);
    background: none;
    color: var(--_et-muted);
    cursor: pointer;
  }
  .close svg {
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  :host(:dir(rtl)) .arrow {
    transform: scaleX(-1);
  }
  .neighbour span {
    unicode-bidi: plaintext;
  }

  @container (min-width: 640px) {
    .card {
      grid-template: "story facts" auto "more facts" 1fr / minmax(0, 1fr) minmax(12em, 15em);
    }
    .card-media {
      grid-template:
        "story facts" auto
        "media facts" auto
        "more facts" 1fr / minmax(0, 1fr) minmax(12em, 15em);
    }
    .card-story {
      grid-area: story;
      padding-inline-end: 0;
    }
    .card > .media {
      grid-area: media;
    }
    .card > .facts {
      grid-area: facts;
      padding-inline: 1.5em 2.75em;
      border-inline-start: 1px solid var(--_et-rule);
    }
    .neighbours {
      grid-area: more;
      align-self: start;
    }
  }
  /* The measure of a text column is kept; what is left beside it holds the facts in columns. */
  @container (min-width: 900px) {
    .card {
      grid-template: "story facts" auto "more facts" 1fr / minmax(0, 36em) minmax(15em, 1fr);
    }
    .card > .facts {
      display: block;
      columns: 13em;
      column-gap: 1.75em;
    }
    .card > .facts > div {
      break-inside: avoid;
      margin-block-end: 0.9em;
    }
    .card-media {
      grid-template:
        "story media facts" auto
        "more more facts" 1fr / minmax(0, 1fr) minmax(0, 21em) minmax(12em, 15em);
    }
    .card-media > .media {
      margin-block-start: 0.2em;
    }
  }

  @media print {
    .close,
    .neighbours {
      display: none;
    }
  }
`;
