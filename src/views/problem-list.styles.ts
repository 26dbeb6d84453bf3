import { css } from 'lit';

export const problemListStyles = css`
  .problem-list {
    display: grid;
    gap: 1em;
    margin-block-start: 1.5em;
    padding-block-start: 0.75em;
    border-block-start: 1px dashed var(--_et-line);
    font-size: 0.8125em;
    overflow-wrap: anywhere;
  }
  .problem-list-title,
  .problem-list p {
    margin: 0;
  }
  .problem-list-title {
    font-size: 1em;
    font-weight: 600;
  }
  .problem-list > p {
    color: var(--_et-muted);
  }
  .findings {
    inline-size: 100%;
    border-collapse: collapse;
    --_et-level: var(--_et-group-1);
  }
  .findings.warning {
    --_et-level: var(--_et-group-4);
  }
  .findings.note {
    --_et-level: var(--_et-muted);
  }
  .findings caption {
    padding: 0.25em 0.75em;
    border-inline-start: 3px solid var(--_et-level);
    text-align: start;
    font-weight: 600;
    color: var(--_et-level);
  }
  .findings :is(th, td) {
    padding-block: 0.35em;
    padding-inline: 0 1.5em;
    border-block-end: 1px solid var(--_et-rule);
    text-align: start;
    vertical-align: baseline;
  }
  .findings th {
    font-weight: inherit;
    color: var(--_et-muted);
  }
  .findings .of-row {
    inline-size: 5em;
    font-variant-numeric: lining-nums tabular-nums;
  }
  .findings .of-field,
  .findings .of-value {
    inline-size: 20%;
  }
  .findings .of-message {
    padding-inline-end: 0;
  }
  .findings :is(.of-field bdi, .of-value bdi, code) {
    font-family: ui-monospace, monospace;
    font-size: 0.9375em;
  }
  .findings bdi {
    white-space: pre-wrap;
  }
  .findings code {
    color: var(--_et-muted);
    white-space: nowrap;
  }

  @container (max-width: 639.98px) {
    .findings,
    .findings tbody,
    .findings caption,
    .findings td {
      display: block;
    }
    .findings thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .findings tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      padding-block: 0.5em;
      border-block-end: 1px solid var(--_et-rule);
    }
    .findings td {
      padding: 0;
      border: 0;
    }
    .findings :is(.of-row, .of-field, .of-value) {
      inline-size: auto;
    }
    .findings td:has(> bdi:empty) {
      display: none;
    }
    .findings .of-message {
      flex-basis: 100%;
    }
    /* The column's name is in the accessibility tree already; here it is for the eye. */
    .findings td[data-name]::before {
      content: attr(data-name) " ";
      content: attr(data-name) " " / "";
      color: var(--_et-muted);
    }
  }
`;
