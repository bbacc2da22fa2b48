import type { ClockCheck, ClockColumn, ClockHours } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { columnName, tableName } from '../format/model-name.js';
import { formatNumber, formatShare } from '../format/number.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { tableStyles } from '../styles/table.js';
import './day-hours.js';
import { mendLink } from './mend-link.js';

/** @summary Whether times name their zone, as which they are read where they do not, and at which hours of the day rows happen. */
@customElement('stone-clock-check')
export class StoneClockCheck extends LitElement {
  static override styles = [
    baseStyles,
    tableStyles,
    css`
      p {
        max-width: 52em;
        margin: 0 0 12px;
      }

      details {
        margin-top: 12px;
      }

      summary {
        cursor: pointer;
        margin-bottom: 8px;
      }

      tbody th {
        min-width: 12em;
        overflow-wrap: anywhere;
      }

      .small {
        display: block;
        font-size: 0.875rem;
        font-weight: 400;
      }

      .hours {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 300px), 1fr));
        gap: 16px;
      }
    `,
  ];

  @property({ attribute: false }) times: ClockCheck | undefined;

  /** The id of the organisation. */
  @property() organisation = '';

  protected override render() {
    if (!this.times) {
      return nothing;
    }
    const { columns, hours, timezone, untold, values, zoned } = this.times;
    return html`<p>
        ${values === 0 ? localize('health.zonedNone') : localize('health.zoned', { share: formatShare(zoned / values), zoned: formatNumber(zoned), n: values, timezone })}
        ${untold === 0 ? nothing : localize('health.untold', { n: untold })}
      </p>
      ${columns.length === 0 ? nothing : this.renderColumns(columns)}
      ${hours.length === 0
        ? nothing
        : html`<details>
            <summary>${localize('health.hoursTitle', { timezone })}</summary>
            <div class="hours">${hours.map((day) => this.renderDay(day))}</div>
          </details>`}`;
  }

  private renderColumns(columns: readonly ClockColumn[]) {
    return html`<details>
      <summary>${localize('health.eachColumn', { n: columns.length })}</summary>
      <div class="scroller" role="group" aria-label=${localize('health.timesTitle')} tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${localize('data.column')}</th>
            <th scope="col">${localize('data.source')}</th>
            <th scope="col" class="number">${localize('health.times')}</th>
            <th scope="col" class="number">${localize('health.withZone')}</th>
            <th scope="col">${localize('health.readAs')}</th>
            <th scope="col" class="number">${localize('health.skippedHour')}</th>
          </tr>
        </thead>
        <tbody>
          ${columns.map(
            ({ column, from, mapping, skippedHour, source, table, timezone, values, zoned }) => html`<tr>
              <th scope="row">${from}<span class="small soft">${localize('model.column', { table: tableName(table), column: columnName(table, column) })}</span></th>
              <td>${source}</td>
              <td class="number">${formatNumber(values)}</td>
              <td class="number">${formatShare(zoned / values)}</td>
              <td>${zoned === values ? localize('health.itself') : timezone}${mapping === null ? nothing : html`<span class="small">${mendLink({ organisation: this.organisation, mapping, at: from })}</span>`}</td>
              <td class="number">${formatNumber(skippedHour)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
      </div>
    </details>`;
  }

  private renderDay(day: ClockHours) {
    return html`<stone-day-hours .day=${day}></stone-day-hours>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-clock-check': StoneClockCheck;
  }
}
