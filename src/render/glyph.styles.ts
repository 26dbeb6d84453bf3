import { css } from 'lit';

export const glyphStyles = css`
  .glyph {
    display: block;
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    overflow: visible;
  }
  .glyph-wide {
    inline-size: 2.25em;
  }
  .glyph-solid,
  .glyph-half {
    fill: var(--_et-color);
  }
  .glyph-ring {
    fill: var(--_et-paper);
    stroke: var(--_et-color);
    stroke-width: 2.5;
  }
  .glyph-dashed {
    stroke-dasharray: 3.9 2.383;
  }
  .glyph-stroke {
    fill: none;
    stroke: var(--_et-color);
    stroke-width: 2.25;
    stroke-linecap: round;
  }
  .glyph-halo {
    fill: var(--_et-paper);
    stroke: var(--_et-color);
    stroke-width: 2;
  }
  .glyph-whisker {
    fill: var(--_et-color);
    opacity: 0.35;
  }
  .glyph-soft {
    fill: var(--_et-color);
    opacity: 0.2;
  }
  .glyph-pale {
    fill: var(--_et-color);
    opacity: 0.12;
  }
  .glyph-hatch,
  .glyph-thread,
  .glyph-option,
  .glyph-line {
    fill: none;
    stroke: var(--_et-color);
    stroke-width: 1.5;
  }
  .glyph-hatch {
    stroke-width: 1.75;
    opacity: 0.8;
  }
  .glyph-thread {
    stroke-dasharray: 2 3;
  }
  .correction-glyph {
    display: inline-block;
    inline-size: 11px;
    block-size: 11px;
    margin-inline-start: 5px;
    vertical-align: -0.05em;
    fill: none;
    stroke: var(--_et-muted);
    stroke-width: 1.25;
    stroke-linejoin: round;
  }

  /* SVG keeps its author's colours under forced colours unless it is told otherwise. */
  @media (forced-colors: active) {
    .glyph {
      forced-color-adjust: none;
    }
    .glyph-halo {
      stroke: Highlight;
    }
    .glyph-soft {
      opacity: 0.35;
    }
    .correction-glyph {
      stroke: CanvasText;
      forced-color-adjust: none;
    }
    .glyph-whisker {
      opacity: 1;
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 2;
    }
  }
`;
