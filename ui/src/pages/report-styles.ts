import { css } from 'lit';

/** The report: a page of the application on the screen, two to six sheets of A4 on paper, readable without colour. */
export const reportStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 24px;
    align-items: baseline;
    justify-content: space-between;
  }

  .kicker {
    color: var(--soft);
    font-size: 1.0625rem;
    margin: 0 0 4px;
  }

  ol,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .findings li {
    padding: 10px 0;
    border-bottom: 1px solid var(--line);
  }

  .advice {
    color: var(--soft);
  }

  .charts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 480px), 1fr));
    gap: 18px;
  }

  .charts h3 {
    margin: 0 0 2px;
  }

  .streak {
    min-width: 140px;
    width: 30%;
    vertical-align: middle;
  }

  .facts li {
    padding: 3px 0;
  }

  .sources {
    display: none;
  }

  sup {
    font-size: 0.7em;
  }

  @media print {
    .screen {
      display: none;
    }

    h1 {
      font-size: 19pt;
    }

    h2 {
      font-size: 13pt;
      break-after: avoid;
    }

    section {
      margin-top: 9mm;
    }

    section.sheet {
      break-before: page;
      margin-top: 0;
    }

    .charts {
      grid-template-columns: 1fr 1fr;
      gap: 4mm;
    }

    .charts h3 {
      font-size: 10.5pt;
    }

    .charts article,
    .findings li,
    tr {
      break-inside: avoid;
    }

    table {
      font-size: 9.5pt;
    }

    th,
    td {
      padding-block: 4px;
    }

    thead {
      display: table-header-group;
    }

    a {
      text-decoration: none;
    }

    .facts {
      font-size: 9.5pt;
    }

    .facts li {
      padding: 1px 0;
      break-inside: avoid;
    }

    .sources {
      display: block;
      columns: 2;
      font-size: 8.5pt;
      overflow-wrap: anywhere;
    }
  }
`;
