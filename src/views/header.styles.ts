import { css } from 'lit';

export const headerStyles = css`
  .header {
    min-inline-size: 0;
  }
  .title {
    margin: 0;
    font-family: var(--_et-title-font);
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
    overflow-wrap: break-word;
    hyphens: manual;
  }
  .intro {
    margin: 0.4em 0 0;
    font-size: 0.9375em;
    max-inline-size: 38em;
    color: var(--_et-muted);
    text-wrap: pretty;
    overflow-wrap: break-word;
  }
  @container (min-width: 640px) {
    .title {
      font-size: 1.625em;
    }
  }
`;
