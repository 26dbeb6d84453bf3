import { css } from 'lit';

export const legendStyles = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.4em 2em;
    font-size: 0.8125em;
    color: var(--_et-muted);
    overflow-wrap: anywhere;
  }
  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.35em;
    min-inline-size: 0;
  }
  .legend .glyph {
    block-size: 1.35em;
    inline-size: 1.35em;
  }
  .legend .glyph-wide {
    inline-size: 2em;
  }
`;
