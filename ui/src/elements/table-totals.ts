import type { MoneyTotals, TableTotals } from '@touchstone/sdk/contract';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { formatMinor } from '../format/health.js';
import { columnName, tableName } from '../format/model-name.js';
import { formatNumber } from '../format/number.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { tableStyles } from '../styles/table.js';

const parts = ['given', 'added', 'changed', 'same', 'skipped', 'repeated', 'rejected', 'before', 'after'] as const;

/** @summary What became of the rows of one file, table by table, and of its money: what was given is the sum of what became of it. */
@customElement('stone-table-totals')
export class StoneTableTotals extends LitElement {
  static override styles = [
    baseStyles,
    tableStyles,
    css`
      table {
        width: auto;
        font-size: 0.875rem;
        margin: 6px 0;
      }

      tbody th {
        overflow-wrap: anywhere;
      }

      p {
        font-size: 0.875rem;
        margin: 4px 0;
        max-width: 60em;
      }
    `,
  ];

  @property({ attribute: false }) tables: readonly TableTotals[] = [];

  protected override render() {
    return html`<table>
        <thead>
          <tr>
            <th scope="col">${localize('data.table')}</th>
            ${parts.map((part) => html`<th scope="col" class="number">${localize(`health.parts.${part}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${this.tables.map(
            (totals) => html`<tr>
              <th scope="row">${tableName(totals.table)}</th>
              ${parts.map((part) => html`<td class="number">${formatNumber(totals[part])}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
      ${this.tables.flatMap(({ money, table }) => money.map((sums) => this.renderMoney(table, sums)))}
      ${this.tables.some(({ perLine }) => !perLine) ? html`<p class="soft">${localize('health.notPerLine', { tables: this.tables.filter(({ perLine }) => !perLine).map(({ table }) => tableName(table)).join(', ') })}</p>` : ''}`;
  }

  private renderMoney(table: string, { after, before, column, given, left, rejected, taken }: MoneyTotals) {
    const told = Object.fromEntries(Object.entries({ after, before, given, left, rejected, taken }).map(([name, minor]) => [name, formatMinor(minor)]));
    return html`<p>${localize('health.money', { table: tableName(table), column: columnName(table, column), ...told })}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-table-totals': StoneTableTotals;
  }
}
