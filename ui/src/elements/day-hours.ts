import type { ClockHours } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { tableName } from '../format/model-name.js';
import { formatNumber } from '../format/number.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { tableStyles } from '../styles/table.js';

const [height, width] = [56, 24 * 10] as const;

/** @summary At which hours of the day the rows of one source happen: a bar an hour, and the same as a table. */
@customElement('stone-day-hours')
export class StoneDayHours extends LitElement {
  static override styles = [
    baseStyles,
    tableStyles,
    css`
      h3 {
        font-size: 1rem;
        font-weight: 600;
        overflow-wrap: anywhere;
      }

      svg {
        width: 100%;
        height: auto;
        display: block;
        margin: 6px 0 2px;
        print-color-adjust: exact;
      }

      rect {
        fill: color-mix(in oklab, var(--ink) 70%, transparent);
      }

      line {
        stroke: var(--strong-line);
      }

      text {
        font-size: 8px;
        fill: var(--soft);
      }

      p,
      summary {
        font-size: 0.875rem;
      }

      summary {
        cursor: pointer;
      }
    `,
  ];

  @property({ attribute: false }) day: ClockHours | undefined;

  protected override render() {
    if (!this.day) {
      return nothing;
    }
    const { future, hours, midnight, night, rows, source } = this.day;
    const table = tableName(this.day.table);
    const most = Math.max(1, ...hours);
    const facts = [
      localize('health.night', { n: night }),
      ...(midnight === 0 ? [] : [localize('health.midnight', { n: midnight })]),
      ...(future === 0 ? [] : [localize('health.future', { n: future })]),
    ];
    return html`<h3>${source}: ${table}</h3>
      <svg viewBox="0 0 ${width} ${height + 12}" role="img" aria-label=${localize('health.hoursOf', { source, table, n: rows })}>
        ${hours.map((count, hour) => svg`<rect x=${hour * 10 + 1} width="8" y=${height - (count / most) * height} height=${(count / most) * height} />`)}
        <line x1="0" x2=${width} y1=${height} y2=${height}></line>
        ${[0, 6, 12, 18].map((hour) => svg`<text x=${hour * 10 + 1} y=${height + 10}>${hour}:00</text>`)}
      </svg>
      <p class="soft">${localize('health.rowsCount', { n: rows })}: ${facts.join(' · ')}</p>
      <details>
        <summary>${localize('health.hoursTable', { source, table })}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">${localize('health.hour')}</th>
              <th scope="col" class="number">${localize('data.rows')}</th>
            </tr>
          </thead>
          <tbody>
            ${hours.map((count, hour) => html`<tr><th scope="row">${hour}:00</th><td class="number">${formatNumber(count)}</td></tr>`)}
          </tbody>
        </table>
      </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-day-hours': StoneDayHours;
  }
}
