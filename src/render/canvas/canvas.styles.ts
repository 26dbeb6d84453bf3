import { css } from 'lit';

/** The rest of what a canvas shows is styled as in `track-drawing.styles.ts`. */
export const canvasStyles = css`
  /* As far beyond the track as what is cut off there may reach. */
  .track-canvas canvas {
    position: absolute;
    inset: -4px;
    display: block;
  }
  /* A colour that changes is heard of by the transition of a sample; one that has changed while
     nothing was displayed, by the animation that begins with being displayed. */
  .samples,
  .samples path {
    visibility: hidden;
    transition:
      fill 1ms step-start,
      stroke 1ms step-start;
  }
  .samples {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    animation: sampled 1ms;
  }
  @keyframes sampled {
    from {
      opacity: 0;
    }
  }
  .cluster-reach {
    fill: var(--_et-muted);
    opacity: 0.35;
  }
  .density-column,
  .rest-column {
    fill: var(--_et-muted);
    opacity: 0.55;
  }

  @media (forced-colors: active) {
    .cluster-reach,
    .density-column,
    .rest-column {
      fill: CanvasText;
    }
    .cluster-reach {
      opacity: 0.5;
    }
  }
`;
