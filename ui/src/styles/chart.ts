import { css } from 'lit';

/** What every chart shares: its place, its words, the limits of chance, the standard, and points within and beyond. */
export const chartStyles = css`
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

  line.standard {
    stroke: var(--ink);
    stroke-width: 1.5;
  }

  .inside {
    fill: var(--ink);
  }

  .outside {
    fill: var(--gold);
    stroke: var(--ink);
    stroke-width: 1.6;
  }
`;
