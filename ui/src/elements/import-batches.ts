import type { ImportBatch } from '@touchstone/sdk/contract';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import { formatNumber } from '../format/number.js';
import { formatMoment } from '../format/period.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { tableStyles } from '../styles/table.js';

/** @summary Every file that was imported, the latest first. */
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
    `,
  ];

  @property({ attribute: false }) batches: readonly ImportBatch[] = [];

  /** In which moments are told. */
  @property() timezone = 'UTC';

  protected override render() {
    if (this.batches.length === 0) {
      return html`<p>${localize('data.batchesNone')}</p>`;
    }
    const latestFirst = this.batches.toSorted((a, b) => b.loadedAt.localeCompare(a.loadedAt));
    return html`<div class="scroller" role="group" aria-label=${localize('data.batchesTitle')} tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${localize('data.file')}</th>
            <th scope="col">${localize('data.source')}</th>
            <th scope="col">${localize('data.loaded')}</th>
            <th scope="col">${localize('data.mapping')}</th>
            <th scope="col" class="number">${localize('data.read')}</th>
            <th scope="col" class="number">${localize('data.kept')}</th>
            <th scope="col" class="number">${localize('data.rejects')}</th>
          </tr>
        </thead>
        <tbody>
          ${repeat(
            latestFirst,
            ({ id }) => id,
            (batch) => html`<tr>
              <th scope="row">${batch.fileName}</th>
              <td>${batch.sourceSystem}</td>
              <td class="nowrap">${formatMoment(batch.loadedAt, this.timezone)}</td>
              <td>${batch.mapping ?? localize('data.noMapping')}</td>
              <td class="number">${formatNumber(batch.rowsRead)}</td>
              <td class="number">${formatNumber(batch.rowsKept)}</td>
              <td class="number">${formatNumber(batch.rowsRejected)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-import-batches': StoneImportBatches;
  }
}
