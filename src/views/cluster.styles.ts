import { css } from 'lit';

/** Numbers that stand for events too close to be told apart, and the list that one may open as. */
export const clusterStyles = css`
  .cluster-item,
  .rest {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0;
    margin: 0;
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    color: var(--_et-muted);
  }
  .cluster {
    display: block;
    inline-size: 100%;
    block-size: 24px;
    padding: 0;
    border: 1px solid var(--_et-line);
    border-radius: 12px;
    background: var(--_et-paper);
    color: inherit;
    line-height: 22px;
    text-align: center;
    cursor: pointer;
  }
  .cluster:hover,
  .cluster[aria-expanded="true"] {
    border-color: currentcolor;
    color: CanvasText;
  }
  .cluster.holds-open {
    border-color: var(--_et-accent);
    box-shadow: 0 0 0 1px var(--_et-accent);
  }
  .rest {
    line-height: 16px;
    pointer-events: none;
    text-shadow:
      0 0 2px var(--_et-paper),
      0 0 2px var(--_et-paper),
      0 0 3px var(--_et-paper);
  }

  .cluster-list {
    position: relative;
    margin-block-start: 1rem;
    padding-block: 0.75em;
    border-block: 1px solid var(--_et-rule);
  }
  .cluster-list-title {
    margin: 0;
    padding-inline-end: 48px;
    font-size: 0.9375em;
    font-weight: 600;
  }
  .cluster-list .close {
    inset-block-start: 0;
  }
  .cluster-list ul {
    max-block-size: 20rem;
    margin: 0.5em 0 0;
    padding: 0;
    overflow-y: auto;
    list-style: none;
  }
  .cluster-event {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
    inline-size: 100%;
    min-block-size: 32px;
    padding: 0.25em 0;
    border: 0;
    background: none;
    font-size: 0.9375em;
    line-height: 1.4;
    cursor: pointer;
    --_et-text: color-mix(in oklab, var(--_et-color) 85%, CanvasText);
  }
  /* The ring stays inside of what scrolls. */
  .cluster-event:focus-visible {
    outline-offset: -2px;
  }
  .cluster-event .group-dot {
    flex: none;
    align-self: center;
    inline-size: 7px;
    block-size: 7px;
    border-radius: 50%;
    background: var(--_et-color);
    forced-color-adjust: none;
  }
  .cluster-event:is(.planned, .reported) .group-dot {
    background: none;
    border: 1.5px solid var(--_et-color);
  }
  .cluster-event.cancelled .lines {
    text-decoration: line-through;
  }
  .cluster-date {
    flex: none;
    font-size: 0.8667em;
    color: var(--_et-muted);
  }
  .cluster-title {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .cluster-event:hover .lines {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .cluster-event.open .lines {
    color: var(--_et-text);
    font-weight: 600;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.25em;
  }
  .cluster-more {
    min-block-size: 36px;
    margin-block-start: 0.5em;
    padding: 0.25em 1em;
    border: 1px solid var(--_et-line);
    border-radius: var(--_et-radius);
    background: none;
    font-size: 0.8125em;
    font-weight: 500;
    cursor: pointer;
  }
  .cluster-more:hover {
    background: var(--_et-outlook);
  }

  @media (forced-colors: active) {
    .cluster {
      background: ButtonFace;
      color: ButtonText;
      border-color: ButtonText;
    }
    .cluster.holds-open {
      border-color: Highlight;
      box-shadow: 0 0 0 1px Highlight;
    }
  }
`;
