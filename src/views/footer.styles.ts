import { css } from 'lit';

export const footerStyles = css`
  .footer {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_et-rule);
    font-size: 0.8125em;
    color: var(--_et-muted);
    overflow-wrap: break-word;
    font-variant-numeric: lining-nums;
  }
`;
