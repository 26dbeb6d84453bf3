import { css } from 'lit';

/** Text of the track is laid out by measured lines: rulers and labels share these faces. */
export const trackStyles = css`
  .axis-track {
    position: relative;
    block-size: var(--_et-height);
    overflow: clip;
    overflow-clip-margin: 4px;
    /* One finger up or down scrolls the page; sideways and pinch are ours. */
    touch-action: pan-y;
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
  }
  .axis-track.still {
    touch-action: auto;
    cursor: auto;
  }
  .axis-track:active:not(.still) {
    cursor: grabbing;
  }
  .face-date,
  .flag-date,
  .span-date,
  .now-label {
    font-size: 0.8125em;
    font-weight: 400;
    line-height: 1.45;
    white-space: nowrap;
  }
  .face-title,
  .flag .event-label {
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.3;
    white-space: nowrap;
  }
  .face-span,
  .group-name,
  .span-label .event-label {
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.45;
    white-space: nowrap;
  }
  .face-tick,
  .era-label,
  .tick.minor {
    font-size: 0.8125em;
    font-weight: 400;
    line-height: 1.5;
    white-space: nowrap;
  }
  .face-major,
  .tick.major {
    font-size: 0.8125em;
    font-weight: 700;
    line-height: 1.5;
    white-space: nowrap;
  }
  .face-break,
  .break-label {
    font-size: 0.75em;
    font-weight: 400;
    line-height: 1.25;
    white-space: nowrap;
  }
  .rulers {
    position: absolute;
    visibility: hidden;
    inline-size: 0;
    block-size: 0;
    overflow: hidden;
    pointer-events: none;
  }
  .rulers > * {
    display: block;
    inline-size: max-content;
  }

  /* Moved to their places by place(). */
  .flag,
  .span-label,
  .bare,
  .tick,
  .break,
  .step,
  .era-label,
  .group-name,
  .now-label {
    position: absolute;
    inset-inline-start: 0;
    margin: 0;
  }
  /* Each by itself: what comes into one of them asks for no layout of the others. */
  .axis-track > :is(.events, .ticks) {
    position: absolute;
    inset: 0;
    contain: layout size style;
    pointer-events: none;
  }
  .axis-track > .events > * {
    pointer-events: auto;
  }
  .flag {
    padding-inline-start: 8px;
  }
  .flag-date,
  .span-date,
  .tick,
  .break-label,
  .era-label {
    color: var(--_et-muted);
  }
  /* As high as layout takes it to be: a target of 24 px, whatever the font. */
  .flag-item,
  .flag .event-label {
    min-block-size: 24px;
  }
  .label-heading {
    margin: 0;
    font: inherit;
    line-height: inherit;
  }
  .event-label {
    display: flex;
    inline-size: 100%;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    cursor: pointer;
  }
  /* A title keeps the direction of its own letters, and stands where its page begins lines. */
  :is(.event-label :is(.lines, .line), .era-label) {
    unicode-bidi: plaintext;
    text-align: left;
  }
  :host(:dir(rtl)) :is(.event-label :is(.lines, .line), .era-label) {
    text-align: right;
  }
  /* Moved towards the colour of text, so that it holds 4.5:1 on the tints of eras and outlook too. */
  .event-label {
    --_et-text: color-mix(in oklab, var(--_et-color) 85%, CanvasText);
  }
  .event-label .line {
    display: block;
  }
  .event-label .group-dot {
    flex: none;
    inline-size: 7px;
    block-size: 7px;
    margin-block-start: calc(0.65em - 3.5px);
    margin-inline-end: 7px;
    border-radius: 50%;
    background: var(--_et-color);
  }
  .event-label.planned .group-dot,
  .event-label.reported .group-dot {
    background: none;
    border: 1.5px solid var(--_et-color);
  }
  .event-label.reported .group-dot {
    background: linear-gradient(to right, transparent 50%, var(--_et-color) 50%);
  }
  .event-label.cancelled .lines {
    text-decoration: line-through;
  }
  .event-label:hover .lines {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .event-label.open .lines {
    color: var(--_et-text);
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.25em;
  }
  /* What is outside the window waits unseen, but can be reached: focus brings it in. */
  .away {
    inset-block-start: 0 !important;
    inline-size: 1px !important;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    transform: none !important;
  }
  /* The line of now and the ticks pass behind these texts without running through a letter. */
  .span-label,
  .group-name,
  .break-label,
  .tick {
    text-shadow:
      0 0 2px var(--_et-paper),
      0 0 2px var(--_et-paper),
      0 0 3px var(--_et-paper);
  }
  .span-label .event-label {
    align-items: baseline;
    inline-size: auto;
    gap: 8px;
    color: var(--_et-text);
  }
  .span-label .span-date {
    font-size: inherit;
    font-weight: 400;
  }
  .bare {
    inline-size: 24px;
    block-size: 24px;
  }
  .bare .event-label {
    inline-size: 24px;
    block-size: 24px;
    border-radius: 50%;
  }
  .tick {
    padding-inline-start: 4px;
  }
  .tick.major {
    color: inherit;
  }
  .era-label {
    padding-block: 3px;
    padding-inline-start: 6px;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .group-name {
    max-inline-size: 100%;
    overflow: clip;
    text-overflow: ellipsis;
    padding-block-start: 6px;
    color: var(--_et-muted);
    pointer-events: none;
  }
  .now-label {
    color: var(--_et-muted);
    white-space: normal;
  }
  .now-label strong {
    color: CanvasText;
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .axis-track {
      forced-color-adjust: none;
      color: CanvasText;
      background: Canvas;
    }
    .axis-track .event-label {
      color: LinkText;
    }
    .span-label .event-label,
    .event-label.open .lines {
      color: LinkText;
    }
  }
`;
