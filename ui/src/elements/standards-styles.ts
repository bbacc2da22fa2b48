import { css } from 'lit';

/** What the pages of the catalogue share: ways to go, notes under a line, and tables that become cards where they have no room. */
export const standardsStyles = css`
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 20px 0 26px;
  }

  .card .ways {
    margin: 14px 0 4px;
  }

  .button {
    display: inline-block;
    text-decoration: none;
    background: var(--card);
    border: 1px solid var(--strong-line);
    border-radius: 8px;
    padding: 6px 13px;
  }

  .button:hover {
    border-color: var(--soft);
  }

  .under {
    display: block;
    font-weight: 400;
    font-size: 0.875rem;
    color: var(--soft);
    overflow-wrap: anywhere;
  }

  strong.under,
  .waits {
    font-weight: 600;
    color: var(--ink);
  }

  thead th:first-child {
    width: 34%;
  }

  .source {
    max-width: 22em;
  }

  .law {
    border-color: var(--ink);
    color: var(--ink);
  }

  .pages {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
    margin: 18px 0 0;
  }

  dl {
    display: grid;
    grid-template-columns: minmax(9em, max-content) minmax(0, 1fr);
    gap: 7px 20px;
    margin: 14px 0 0;
  }

  dt {
    color: var(--soft);
  }

  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .notice {
    border-inline-start: 4px solid var(--gold);
    background: var(--card);
    padding: 12px 16px;
    margin: 22px 0 0;
  }

  .notice p {
    margin: 4px 0 0;
  }

  @media (max-width: 800px) {
    table[role='table'],
    table[role='table'] tbody,
    table[role='table'] tr,
    table[role='table'] th,
    table[role='table'] td {
      display: block;
    }

    table[role='table'] thead {
      display: none;
    }

    table[role='table'] tbody tr {
      background: var(--card);
      border: 1px solid var(--line);
      border-radius: var(--radius);
      padding: 12px 14px;
      margin: 0 0 12px;
    }

    table[role='table'] th,
    table[role='table'] td {
      border: 0;
      padding: 0 0 5px;
    }

    table[role='table'] td:empty {
      display: none;
    }

    dl {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }

    dd {
      margin: 0 0 9px;
    }
  }
`;
