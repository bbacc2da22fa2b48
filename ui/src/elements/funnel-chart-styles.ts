import { css } from 'lit';

/** What a funnel has beyond other charts: names, and two pairs of limits. */
export const funnelChartStyles = css`
  text.name {
    fill: var(--ink);
    font-weight: 600;
    paint-order: stroke;
    stroke: var(--card);
    stroke-width: 4px;
    stroke-linejoin: round;
  }

  .band {
    fill: color-mix(in oklab, var(--soft) 9%, transparent);
  }

  .band.inner {
    fill: color-mix(in oklab, var(--soft) 10%, transparent);
  }

  .limit {
    fill: none;
    stroke: color-mix(in oklab, var(--soft) 75%, transparent);
    stroke-width: 1.2;
  }

  .limit.inner {
    stroke-dasharray: 4 4;
  }

  .inside {
    fill: color-mix(in oklab, var(--ink) 62%, transparent);
  }
`;
