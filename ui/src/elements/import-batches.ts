import type { DataHealth, FileTotals, ImportBatch } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import { formatFailing } from '../format/health.js';
import { formatNumber } from '../format/number.js';
import { formatMoment } from '../format/period.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { tableStyles } from '../styles/table.js';
import { brokenIcon, passedIcon } from './icons.js';
import './table-totals.js';

/** Imports that are told at once; the rest on demand. Those that do not add up are always told. */
const atFirst = 12;

/** @summary Every file that was imported, the latest first, with what became of its rows and whether that adds up, table by table. */
@customElement('stone-import-batches')
export class StoneImportBatches extends LitElement {
  static override styles = [
    baseStyles,
    tableStyles,
    css`
      tbody th {
        min-width: 12em;
        overflow-wrap: anywhere;
      }

      .small {
        display: block;
        font-size: 0.875rem;
        font-weight: 400;
      }

      .sum {
        display: inline-flex;
        gap: 6px;
        align-items: baseline;
        white-space: nowrap;
      }

      .sum .icon {
        align-self: center;
      }

      .fails {
        min-width: 18em;
        overflow-wrap: anywhere;
      }

      tr:has(+ .more) > * {
        border-bottom: 0;
        padding-bottom: 2px;
      }

      .more summary {
        cursor: pointer;
        font-size: 0.875rem;
      }

      button {
        margin-top: 12px;
      }
    `,
  ];

  @property({ attribute: false }) batches: readonly ImportBatch[] = [];

  /** What became of the rows of files; of some old ones there is nothing. */
  @property({ attribute: false }) totals: DataHealth['reconciliation']['files'] = [];

  /** In which moments are told. */
  @property() timezone = 'UTC';

  @state() private all = false;

  protected override render() {
    if (this.batches.length === 0) {
      return html`<p>${localize('data.batchesNone')}</p>`;
    }
    const latestFirst = this.batches.toSorted((a, b) => b.loadedAt.localeCompare(a.loadedAt));
    const shown = this.all ? latestFirst : latestFirst.filter(({ id }, place) => place < atFirst || (this.totalsOf(id)?.failing.length ?? 0) > 0);
    return html`<div class="scroller" role="group" aria-label=${localize('data.batchesTitle')} tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">${localize('data.file')}</th>
              <th scope="col">${localize('data.loaded')}</th>
              <th scope="col">${localize('data.mapping')}</th>
              <th scope="col" class="number">${localize('data.read')}</th>
              <th scope="col" class="number">${localize('data.kept')}</th>
              <th scope="col" class="number">${localize('health.skipped')}</th>
              <th scope="col" class="number">${localize('data.rejects')}</th>
              <th scope="col">${localize('health.addsUp')}</th>
            </tr>
          </thead>
          <tbody>
            ${repeat(
              shown,
              ({ id }) => id,
              (batch) => this.renderBatch(batch, this.totalsOf(batch.id)),
            )}
          </tbody>
        </table>
      </div>
      ${shown.length < latestFirst.length ? html`<button @click=${() => (this.all = true)}>${localize('health.allImports', { n: latestFirst.length })}</button>` : nothing}`;
  }

  private totalsOf(id: string): FileTotals | undefined {
    return this.totals.find(({ batch }) => batch === id);
  }

  private renderBatch({ fileName, id, loadedAt, mapping, rowsKept, rowsRead, rowsRejected, sourceSystem }: ImportBatch, totals: FileTotals | undefined) {
    return html`<tr id="import-${id}" tabindex="-1">
        <th scope="row">${fileName}<span class="small soft">${sourceSystem}</span></th>
        <td class="nowrap">${formatMoment(loadedAt, this.timezone)}</td>
        <td>${mapping ?? localize('data.noMapping')}</td>
        <td class="number">${formatNumber(rowsRead)}</td>
        <td class="number">${formatNumber(rowsKept)}</td>
        <td class="number">${totals ? formatNumber(totals.skipped) : '–'}</td>
        <td class="number">${formatNumber(rowsRejected)}</td>
        <td>${totals ? this.renderSum(totals) : '–'}</td>
      </tr>
      ${totals?.tables
        ? html`<tr class="more">
            <td colspan="8">
              <details ?open=${totals.failing.length > 0}>
                <summary>${localize('health.byTable', { file: fileName })}</summary>
                <stone-table-totals .tables=${totals.tables}></stone-table-totals>
              </details>
            </td>
          </tr>`
        : nothing}`;
  }

  private renderSum({ failing }: FileTotals) {
    return failing.length === 0
      ? html`<span class="sum">${passedIcon()}${localize('health.yes')}</span>`
      : html`<div class="fails"><span class="sum">${brokenIcon()}<strong>${localize('health.no')}</strong></span> ${failing.map((total) => html`<span class="small">${formatFailing(total)}</span>`)}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-import-batches': StoneImportBatches;
  }
}
