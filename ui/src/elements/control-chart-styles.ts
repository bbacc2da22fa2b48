import { css } from 'lit';

/** What a control chart has beyond other charts: its course, what was told of it, and its table. */
export const controlChartStyles = css`
  .since {
    stroke: color-mix(in oklab, var(--soft) 70%, transparent);
    stroke-dasharray: 3 3;
  }

  polyline {
    fill: none;
    stroke: color-mix(in oklab, var(--ink) 60%, transparent);
    stroke-width: 1.6;
    stroke-linejoin: round;
  }

  .note {
    margin: 6px 0 0;
    font-size: 0.9375rem;
  }

  details {
    margin: 10px 0 0;
  }

  summary {
    cursor: pointer;
    color: var(--soft);
    font-size: 0.9375rem;
    width: fit-content;
  }

  details table {
    margin: 8px 0 0;
  }

  line.told {
    stroke: var(--soft);
    stroke-dasharray: 2 3;
  }

  path.told {
    fill: var(--soft);
  }

  .touch {
    fill: transparent;
    cursor: pointer;
  }

  .touch:hover {
    fill: color-mix(in oklab, var(--soft) 14%, transparent);
  }

  td button {
    padding: 1px 9px;
    font-size: 0.875rem;
  }

  @media print {
    details:not([open]) {
      display: none;
    }
  }
`;
