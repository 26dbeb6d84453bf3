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
  .era-band {
    fill: var(--_et-outlook);
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
  .whisker {
    fill: var(--_et-color);
    opacity: 0.22;
  }
  .whisker.soft {
    opacity: 0.14;
  }
  .marker,
  .span {
    cursor: pointer;
  }
  .marker-target {
    fill: transparent;
  }
  .span-bar {
    fill: var(--_et-color);
    opacity: 0.75;
  }
  .span:hover .span-bar,
  .span.selected .span-bar {
    opacity: 1;
  }
  .span.doubt .span-bar {
    opacity: 0.28;
  }
  .span.planned .span-bar {
    fill: var(--_et-paper);
    stroke: var(--_et-color);
    stroke-width: 1.5;
    stroke-dasharray: 3 3;
    opacity: 1;
  }
  .span-gap {
    fill: none;
    stroke: var(--_et-color);
    stroke-width: 2;
    stroke-dasharray: 2 4;
  }
  .span-slits {
    stroke: var(--_et-paper);
    stroke-width: 2.5;
  }

  @media (forced-colors: active) {
    .whisker,
    .outlook,
    .era-band {
      fill: none;
      stroke: CanvasText;
      stroke-dasharray: 1 3;
      opacity: 1;
    }
    .span,
    .marker {
      --_et-color: CanvasText;
      --_et-paper: Canvas;
    }
  }
`;
