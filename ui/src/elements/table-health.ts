import type { TableBalance, TableHealth } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import { formatFailing } from '../format/health.js';
import { columnName, tableName } from '../format/model-name.js';
import { formatNumber, formatShare } from '../format/number.js';
import { formatDay } from '../format/period.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { tableStyles } from '../styles/table.js';
import './fill.js';
import { brokenIcon, passedIcon } from './icons.js';

/** Tables that are told at once, those of most rows; the rest on demand. */
const atFirst = 6;

const average = (values: readonly number[]): number => (values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length);

/** @summary The tables that have rows: how many, from when to when, and how completely each column is filled. */
@customElement('stone-table-health')
export class StoneTableHealth extends LitElement {
  static override styles = [
    baseStyles,
    tableStyles,
    css`
      th code {
        font-size: 0.8125rem;
        font-weight: 400;
        color: var(--soft);
      }

      details {
        min-width: 220px;
      }

      summary {
        cursor: pointer;
      }

      summary stone-fill {
        display: inline-flex;
        vertical-align: middle;
      }

      ul {
        list-style: none;
        margin: 8px 0 4px;
        padding: 0;
        display: grid;
        gap: 3px;
      }

      li {
        display: grid;
        grid-template-columns: minmax(9em, 1fr) 150px;
        gap: 12px;
        align-items: center;
        font-size: 0.875rem;
      }

      code {
        font-size: 0.8125rem;
        overflow-wrap: anywhere;
      }

      .balance {
        min-width: 13em;
      }

      .balance .icon {
        vertical-align: text-bottom;
      }

      button {
        margin-top: 12px;
      }

      p {
        margin: 12px 0 0;
        overflow-wrap: anywhere;
      }

      @media (max-width: 700px) {
        li {
          grid-template-columns: minmax(7em, 1fr) 130px;
        }
      }
    `,
  ];

  @property({ attribute: false }) tables: readonly TableHealth[] = [];

  /** What imports should have left in the tables. */
  @property({ attribute: false }) balances: readonly TableBalance[] = [];

  @state() private all = false;

  protected override render() {
    const filled = this.tables.filter(({ rows }) => rows > 0).toSorted((a, b) => b.rows - a.rows);
    const shown = this.all ? filled : filled.slice(0, atFirst);
    const empty = this.tables.filter(({ rows }) => rows === 0);
    return html`<div class="scroller" role="group" aria-label=${localize('data.tablesTitle')} tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">${localize('data.table')}</th>
              <th scope="col" class="number">${localize('data.rows')}</th>
              <th scope="col">${localize('data.first')}</th>
              <th scope="col">${localize('data.last')}</th>
              <th scope="col">${localize('data.filled')}</th>
              <th scope="col">${localize('health.addsUp')}</th>
            </tr>
          </thead>
          <tbody>
            ${repeat(shown, ({ table }) => table, (table) => this.renderTable(table))}
          </tbody>
        </table>
      </div>
      ${shown.length < filled.length ? html`<button @click=${() => (this.all = true)}>${localize('principle.allUnits', { n: filled.length })}</button>` : nothing}
      ${empty.length === 0
        ? nothing
        : html`<p class="soft">${localize('data.emptyTables', { n: empty.length, tables: empty.map(({ table }) => tableName(table)).join(', ') })}</p>`}`;
  }

  private renderTable({ table, rows, first, last, columns }: TableHealth) {
    const leastFirst = columns.toSorted((a, b) => a.filled - b.filled);
    const share = average(columns.map(({ filled }) => filled));
    return html`<tr>
      <th scope="row">${tableName(table)}<br /><code>${table}</code></th>
      <td class="number">${formatNumber(rows)}</td>
      <td class="nowrap">${first === null ? '–' : formatDay(first)}</td>
      <td class="nowrap">${last === null ? '–' : formatDay(last)}</td>
      <td>
        <details>
          <summary aria-label="${localize('data.columns', { table: tableName(table) })}, ${formatShare(share)}"><stone-fill .share=${share}></stone-fill></summary>
          <ul role="list">
            ${leastFirst.map(
              ({ name, filled, required }) => html`<li>
                <span>${columnName(table, name)} <code>${name}</code>${required ? html` <span class="soft">${localize('data.required')}</span>` : nothing}</span>
                <stone-fill .share=${filled}></stone-fill>
              </li>`,
            )}
          </ul>
        </details>
      </td>
      <td class="balance">${this.renderBalance(this.balances.find((balance) => balance.table === table))}</td>
    </tr>`;
  }

  private renderBalance(balance: TableBalance | undefined) {
    if (!balance) {
      return '–';
    }
    const { added, failing, removed, rows } = balance;
    const sum = html`<span class="soft">${localize('health.balance', { added: formatNumber(added), removed: formatNumber(removed), rows: formatNumber(rows) })}</span>`;
    return failing.length === 0 ? html`${passedIcon()} ${sum}` : html`${brokenIcon()} <strong>${failing.map(formatFailing).join(' ')}</strong> ${sum}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-table-health': StoneTableHealth;
  }
}
