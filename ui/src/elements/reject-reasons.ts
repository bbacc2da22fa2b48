import type { DataHealth, ImportBatch } from '@touchstone/sdk/contract';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { api } from '../api/api.js';
import { formatNumber } from '../format/number.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { tableStyles } from '../styles/table.js';
import { mendLink } from './mend-link.js';
import { richText } from './rich-text.js';

type Reject = DataHealth['rejects'][number];

/** @summary The rows that did not fit, by file and reason, each file's as a download. */
@customElement('stone-reject-reasons')
export class StoneRejectReasons extends LitElement {
  static override styles = [
    baseStyles,
    tableStyles,
    css`
      code {
        font-size: 0.875rem;
      }

      tbody th,
      .reason {
        min-width: 12em;
        overflow-wrap: anywhere;
      }

      p {
        margin: 12px 0 0;
      }

      @media print {
        a {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) rejects: readonly Reject[] = [];
  @property({ attribute: false }) batches: readonly ImportBatch[] = [];

  /** The id of the organisation. */
  @property() organisation = '';

  protected override render() {
    const total = this.rejects.reduce((sum, { rows }) => sum + rows, 0);
    if (total === 0) {
      return html`<p>${localize('data.rejectsNone')}</p>`;
    }
    const mostFirst = this.rejects.toSorted((a, b) => b.rows - a.rows);
    return html`<div class="scroller" role="group" aria-label=${localize('data.rejectsTitle')} tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">${localize('data.reason')}</th>
              <th scope="col">${localize('data.column')}</th>
              <th scope="col">${localize('data.file')}</th>
              <th scope="col">${localize('data.code')}</th>
              <th scope="col" class="number">${localize('data.rows')}</th>
            </tr>
          </thead>
          <tbody>
            ${mostFirst.map((reject) => this.renderReject(reject))}
          </tbody>
        </table>
      </div>
      <p><a href=${api.rejectsPath(this.organisation)} download>${localize('data.download', { n: total })}</a></p>`;
  }

  private renderReject({ batch, code, column, mapping, reason, rows }: Reject) {
    const file = this.batches.find(({ id }) => id === batch)?.fileName ?? batch;
    return html`<tr>
      <th scope="row">${richText(reason)}</th>
      <td>${column ?? localize('data.wholeRow')}<br />${mendLink({ organisation: this.organisation, mapping, at: column ?? undefined })}</td>
      <td class="reason">${file}<br /><a href=${api.rejectsPath(this.organisation, batch)} download aria-label="${localize('data.downloadBatch')}: ${file}">${localize('data.downloadBatch')}</a></td>
      <td><code>${code}</code></td>
      <td class="number">${formatNumber(rows)}</td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-reject-reasons': StoneRejectReasons;
  }
}
