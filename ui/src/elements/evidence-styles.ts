import { css } from 'lit';

/** The rows behind a finding. */
export const evidenceStyles = css`
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 22px;
    border-bottom: 1px solid var(--strong-line);
    margin: 0 0 4px;
  }

  nav a {
    text-decoration: none;
    color: var(--soft);
    padding: 6px 0 7px;
    margin-bottom: -1px;
    border-bottom: 2px solid transparent;
  }

  nav a:hover {
    color: var(--ink);
  }

  nav a[aria-current] {
    color: var(--ink);
    font-weight: 600;
    border-bottom-color: var(--gold);
  }

  nav + p {
    margin: 12px 0 0;
  }

  td {
    max-width: 28em;
    overflow-wrap: anywhere;
  }

  td,
  th {
    min-width: 5.5em;
  }

  .more {
    display: flex;
    gap: 16px;
    align-items: baseline;
    margin: 14px 0 0;
    font-size: 0.9375rem;
  }

  @media print {
    nav {
      display: none;
    }
  }
`;
