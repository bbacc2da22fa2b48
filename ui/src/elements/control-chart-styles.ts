import { css } from 'lit';

/** A control chart and its table. */
export const controlChartStyles = css`
  svg {
    display: block;
    max-width: 100%;
    height: auto;
    print-color-adjust: exact;
  }

  text {
    font-size: 13px;
    fill: var(--soft);
    font-variant-numeric: tabular-nums;
  }

  text.standard {
    fill: var(--ink);
  }

  .band {
    fill: color-mix(in oklab, var(--soft) 13%, transparent);
  }

  .centre {
    stroke: color-mix(in oklab, var(--soft) 50%, transparent);
    stroke-dasharray: 2 4;
  }

  .since {
    stroke: color-mix(in oklab, var(--soft) 70%, transparent);
    stroke-dasharray: 3 3;
  }

  line.standard {
    stroke: var(--ink);
    stroke-width: 1.5;
  }

  polyline {
    fill: none;
    stroke: color-mix(in oklab, var(--ink) 60%, transparent);
    stroke-width: 1.6;
    stroke-linejoin: round;
  }

  .inside {
    fill: var(--ink);
  }

  .outside {
    fill: var(--gold);
    stroke: var(--ink);
    stroke-width: 1.6;
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
