import { css } from 'lit';

/** The signs on the spine; what forced colours make of them stands in `spine.styles.ts`. */
export const spineMarkStyles = css`
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
  .mark-doubt.or-earlier::before {
    inset-block-start: -1.2em;
    border-start-start-radius: 0;
    border-start-end-radius: 0;
    mask-image: linear-gradient(transparent, #000 60%);
  }
  .mark-doubt.or-later::before {
    inset-block-end: -1.2em;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
    mask-image: linear-gradient(#000 40%, transparent);
  }
  /* The days of one event, one under the other. */
  .mark-all {
    block-size: auto;
    align-content: start;
  }
  .mark-all .glyph {
    block-size: 1lh;
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
`;
