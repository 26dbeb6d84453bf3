import { css } from 'lit';

export const trackDrawingStyles = css`
  .drawing {
    position: absolute;
    inset: 0;
    display: block;
    overflow: visible;
  }
  .axis path {
    stroke: currentcolor;
    stroke-width: 1.5;
  }
  /* Equal steps: dots to be counted, no line to be measured. */
  .axis.even path {
    stroke-width: 3;
    stroke-linecap: round;
    stroke-dasharray: 0 8;
  }
  .bracket {
    fill: none;
    stroke: var(--_et-line);
  }
  .cut,
  .now-line path {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.25;
    stroke-linejoin: round;
  }
  .now-line .now-tip {
    fill: currentcolor;
    stroke: none;
  }
  .tick-lines {
    stroke: var(--_et-rule);
  }
  .outlook {
    fill: var(--_et-outlook);
  }
  /* Two tints take turns; text keeps 4.5:1 where two bands and the outlook lie over one another. */
  .era {
    --_et-tint: light-dark(#43597a, #a9bddd);
  }
  .tint-1 {
    --_et-tint: light-dark(#6b6450, #d2c9b0);
  }
  .era stop {
    stop-color: var(--_et-tint);
  }
  .era :is(.era-band, .era-strip):not([fill]) {
    fill: var(--_et-tint);
  }
  .era-band {
    opacity: 0.05;
  }
  .era-strip {
    opacity: 0.7;
  }
  .era-cut {
    opacity: 0.025;
  }
  .era-edge {
    display: none;
    stroke: var(--_et-tint);
  }
  .group-rule {
    stroke: var(--_et-rule);
  }
  .group-stroke {
    stroke: var(--_et-color);
    stroke-width: 2;
    opacity: 0.6;
    cursor: pointer;
  }
  .leader {
    fill: none;
    stroke: var(--_et-line);
    stroke-width: 1;
    stroke-linejoin: round;
  }
  .leader.active {
    stroke: currentcolor;
  }
  .leader.planned {
    stroke-dasharray: 3 3;
  }
  .whisker stop,
  .span stop {
    stop-color: var(--_et-color);
  }
  .whisker-band {
    opacity: 0.22;
    stroke: none;
  }
  .whisker-band:not([fill]) {
    fill: var(--_et-color);
  }
  .whisker-option {
    fill: var(--_et-paper);
    stroke: var(--_et-color);
    stroke-width: 1.5;
  }
  .soft .whisker-band {
    opacity: 0.4;
  }
  .whisker-hatch {
    fill: none;
    stroke-width: 1.25;
    opacity: 0.6;
  }
  .whisker-hatch:not([stroke]) {
    stroke: var(--_et-color);
  }
  .marker,
  .report,
  .span {
    cursor: pointer;
  }
  .marker-target {
    fill: transparent;
  }
  .span-bar {
    opacity: 0.75;
    stroke-width: 0;
  }
  .span-bar:not([fill]) {
    fill: var(--_et-color);
  }
  .span:hover .span-bar,
  .span.selected .span-bar {
    opacity: 1;
  }
  .span.doubt .span-bar {
    opacity: 0.28;
  }
  .span:is(.set.doubt, .planned, .reported, .disputed, .cancelled) .span-bar {
    fill: var(--_et-paper);
    stroke-width: 1.5;
    opacity: 1;
  }
  .span:is(.set.doubt, .planned, .reported, .disputed, .cancelled) .span-bar:not([stroke]) {
    stroke: var(--_et-color);
  }
  .span.planned .span-bar {
    stroke-dasharray: 3 3;
  }
  .span-half {
    fill: var(--_et-color);
  }
  .span-sign {
    fill: none;
    stroke: var(--_et-color);
    stroke-width: 1.75;
  }
  .span-gap {
    fill: none;
    stroke: var(--_et-color);
    stroke-width: 2;
    stroke-dasharray: 2 4;
  }
  .span-hatch {
    fill: none;
    stroke: var(--_et-paper);
    stroke-width: 2;
  }
  .report-target {
    fill: none;
    stroke: transparent;
    stroke-width: 9;
  }
  .report-line {
    fill: none;
    stroke: var(--_et-color);
    stroke-width: 1.25;
  }
  .report-gap {
    stroke-dasharray: 1.5 3;
  }
  .report-sign {
    fill: var(--_et-paper);
    stroke: var(--_et-color);
    stroke-width: 1.5;
  }
  .report.selected .report-line {
    stroke-width: 2;
  }

  /* Lines of the event that has the focus, else of the open one. */
  .link-line {
    fill: none;
    stroke: var(--_et-muted);
    stroke-width: 1;
  }
  .link-line.see {
    stroke-dasharray: 3 4;
  }
  .link-tip {
    fill: var(--_et-muted);
    stroke: none;
  }
  .of-focused,
  .axis-track:has(.event-label:not(.open):focus-visible) .of-open {
    display: none;
  }
  .axis-track:has(.event-label:focus-visible) .of-focused {
    display: inline;
  }

  @media (forced-colors: active) {
    .era {
      --_et-tint: CanvasText;
    }
    .era-band {
      display: none;
    }
    .era-strip {
      opacity: 1;
    }
    .era-edge {
      display: inline;
      stroke-dasharray: 2 3;
    }
    .era-edge,
    .tick-lines {
      stroke-opacity: 0.4;
    }
    .outlook {
      fill: none;
      stroke: CanvasText;
      stroke-dasharray: 1 3;
    }
    .whisker-band:not([fill]) {
      fill: none;
    }
    .whisker-band,
    .whisker-band:not([stroke]) {
      stroke: CanvasText;
      opacity: 1;
    }
    .soft .whisker-band {
      stroke: none;
      opacity: 0.6;
    }
    .span-bar {
      opacity: 1;
    }
    .span.doubt .span-bar {
      opacity: 0.7;
    }
    .span.set .span-bar {
      opacity: 1;
    }
    .link-line,
    .link-tip {
      --_et-muted: CanvasText;
    }
  }
`;
