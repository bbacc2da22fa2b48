import { css } from 'lit';

/** Real tables: quiet lines, figures to the right, and a scroller that the keyboard can reach where a table is wider than the page. */
export const tableStyles = css`
  .scroller {
    overflow-x: auto;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.9375rem;
  }

  caption {
    text-align: start;
    color: var(--soft);
    padding: 0 0 8px;
  }

  th,
  td {
    text-align: start;
    vertical-align: baseline;
    padding: 9px 14px 9px 0;
    border-bottom: 1px solid var(--line);
    font-weight: 400;
  }

  thead th {
    color: var(--soft);
    font-size: 0.875rem;
    white-space: nowrap;
  }

  thead th,
  thead td {
    border-bottom-color: var(--strong-line);
  }

  tbody th {
    font-weight: 600;
  }

  .number:not(:last-child) {
    padding-inline-end: 28px;
  }

  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }

  .number {
    text-align: end;
    white-space: nowrap;
  }

  @media print {
    .scroller {
      overflow: visible;
    }

    thead {
      display: table-header-group;
    }

    tr {
      break-inside: avoid;
    }
  }
`;
