import { css } from 'lit';

export const noticeStyles = css`
  .notice {
    padding: 1.25em;
    background: var(--_et-outlook);
    border-block-start: 2px solid var(--_et-line);
  }
  .notice p {
    margin: 0;
  }
  .problems,
  .notice details {
    font-size: 0.8125em;
    color: var(--_et-muted);
  }
  .notice details {
    margin-block-start: 0.5em;
  }
  .problems summary,
  .notice summary {
    inline-size: fit-content;
    min-block-size: 24px;
    cursor: pointer;
  }
  .problems ul,
  .notice ul {
    margin: 0.25em 0 0;
    padding: 0;
    list-style: none;
    overflow-wrap: anywhere;
  }
`;
