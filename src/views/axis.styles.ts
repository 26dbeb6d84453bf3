import { css } from 'lit';

export const axisStyles = css`
  .break,
  .step {
    translate: 0 -100%;
  }
  .break {
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    align-items: center;
    min-block-size: 24px;
    /* Below the words: the zigzag, or the bracket. */
    padding: 0 0 9px;
    border: 0;
    border-radius: var(--_et-radius);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .break.folded {
    padding-block-end: 19px;
  }
  .break-label {
    flex: none;
    text-align: center;
  }
  .break-label .line {
    display: block;
  }
  .break:hover .break-label,
  .break:focus-visible .break-label {
    color: CanvasText;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .step {
    padding-block-end: 7px;
  }
`;
