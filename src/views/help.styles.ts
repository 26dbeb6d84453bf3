import { css } from 'lit';

export const helpStyles = css`
  .help {
    font-size: 0.8125em;
    color: var(--_et-muted);
  }
  .help summary {
    inline-size: fit-content;
    min-block-size: 24px;
    cursor: pointer;
  }
  .help table {
    margin-block-start: 0.5em;
    border-collapse: collapse;
  }
  .help th,
  .help td {
    padding: 0.3em 0;
    padding-inline-end: 1.5em;
    text-align: start;
    vertical-align: baseline;
    font-weight: inherit;
  }
  .help thead th {
    font-weight: 600;
  }
  .help kbd {
    display: inline-block;
    padding: 0 0.45em;
    font: inherit;
    border: 1px solid var(--_et-line);
    border-radius: var(--_et-radius);
    white-space: nowrap;
  }

  @media print {
    .help {
      display: none;
    }
  }
`;
