import { css } from 'lit';

/**
 * The element as a whole. Its height is reserved before the data comes, so that nothing on the page
 * jumps: `--et-min-block-size` should be what the timeline needs at the width it will have.
 */
export const hostStyles = css`
  :host {
    display: block;
    min-block-size: var(--et-min-block-size, 38rem);
    line-height: 1.5;
    /* Inherited, but meant for the page's own text: laid-out labels cannot follow them. */
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    font-variant: normal;
    hyphens: manual;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    container: timeline / inline-size;
    position: relative;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    justify-content: space-between;
    gap: 0.75em 2em;
    margin-block-end: 1em;
  }
  .head:not(:empty) {
    padding-block-end: 1em;
    border-block-end: 1px solid var(--_et-rule);
  }
  .head .header {
    flex: 1 1 20em;
    margin: 0;
  }
  .legend,
  .card,
  .problems,
  .footer,
  .help {
    margin-block-start: 1rem;
  }
  .narrow .head {
    border: 0;
    padding: 0;
  }
  /* Signs point the way time runs, as they do in the drawing, which is mirrored as a whole. */
  :host(:dir(rtl)) svg.glyph,
  :host(:dir(rtl)) .group-dot {
    scale: -1 1;
  }
  @media print {
    :host {
      min-block-size: 0;
    }
    .help {
      display: none;
    }
  }
`;
