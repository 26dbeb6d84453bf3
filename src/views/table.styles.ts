import { css } from 'lit';

export const tableStyles = css`
  .table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
    font-variant-numeric: lining-nums;
    overflow-wrap: break-word;
  }
  .caption {
    padding-block-end: 0.75em;
    text-align: start;
    color: var(--_et-muted);
    overflow-wrap: anywhere;
  }
  .caption b {
    font-weight: 600;
  }
  .table th,
  .table td {
    padding: 0.5em 1.25em 0.5em 0;
    padding-inline: 0 1.25em;
    border-block-end: 1px solid var(--_et-rule);
    text-align: start;
    vertical-align: baseline;
    font-weight: inherit;
  }
  .table thead th {
    font-size: 0.875em;
    color: var(--_et-muted);
    border-block-end-color: var(--_et-line);
  }
  .table :is(th, td):last-child {
    padding-inline-end: 0;
  }
  .table td {
    color: var(--_et-muted);
  }
  .table thead .col-date {
    min-inline-size: 8.5em;
  }
  .table tbody .col-date {
    color: inherit;
  }
  .table thead .col-event {
    min-inline-size: 12em;
  }
  .row-label {
    display: inline-flex;
    align-items: baseline;
    gap: 0.5em;
    min-block-size: 1.75em;
    padding: 0;
    border: 0;
    background: none;
    font-weight: 600;
    cursor: pointer;
  }
  .row-label .glyph {
    inline-size: 1.4em;
    block-size: 1.4em;
    align-self: start;
  }
  .row-label > span {
    min-inline-size: 0;
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .row-label:hover > span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .open .row-label > span {
    color: var(--_et-color);
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }

  @container (max-width: 639.98px) {
    .table,
    .table tbody,
    .table tbody tr,
    .table tbody th,
    .table tbody td {
      display: block;
    }
    .table thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    /* The heads cannot stand over their columns any more, but they sort. */
    .table thead:has(.sort) {
      position: static;
      display: block;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
      clip-path: none;
    }
    .table thead tr[data-sort] {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      column-gap: 1em;
      padding-block-end: 0.5em;
      border-block-end: 1px solid var(--_et-line);
      font-size: 0.9375em;
      color: var(--_et-muted);
    }
    .table thead tr[data-sort]::before {
      content: attr(data-sort);
      content: attr(data-sort) / "";
    }
    .table thead tr[data-sort] th {
      min-inline-size: 0;
      padding: 0;
      border: 0;
      font-size: inherit;
    }
    .table thead .sort {
      min-block-size: 44px;
    }
    .table tbody tr {
      display: grid;
      grid-template-columns: 6.5em minmax(0, 1fr);
      padding-block: 0.75em;
      border-block-end: 1px solid var(--_et-rule);
    }
    .table tbody th,
    .table tbody td {
      grid-column: 1 / -1;
      display: grid;
      grid-template-columns: subgrid;
      min-inline-size: 0;
      padding: 0.1em 0;
      border: 0;
    }
    .table tbody td > .value {
      grid-column: 2;
    }
    .table tbody td:has(> .value:empty) {
      display: none;
    }
    .table tbody th {
      display: block;
      order: -1;
    }
    .table .row-label {
      min-block-size: 44px;
      align-items: center;
    }
    .table .row-label .glyph {
      align-self: center;
    }
    /* The column's name is in the accessibility tree already; here it is for the eye. */
    .table td::before {
      content: attr(data-name);
      content: attr(data-name) / "";
      padding-inline-end: 1em;
      color: var(--_et-muted);
    }
  }

  @media print {
    .table tr {
      break-inside: avoid;
    }
  }
`;
