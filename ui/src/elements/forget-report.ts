import type { ForgetReport } from '@touchstone/sdk/contract';
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { tableName } from '../format/model-name.js';
import { formatNumber } from '../format/number.js';
import { localize, type TextKey } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { pageStyles } from '../styles/page.js';
import { tableStyles } from '../styles/table.js';

/** @summary What would go with a customer, or what has gone: table by table, and nothing that points to the person. */
@customElement('stone-forget-report')
export class StoneForgetReport extends LitElement {
  static override styles = [baseStyles, pageStyles, tableStyles];

  @property({ attribute: false }) report: ForgetReport | undefined;

  protected override render() {
    const { report } = this;
    if (!report) {
      return nothing;
    }
    const { dryRun, removed, unlinked, rejects } = report;
    if (removed.length + unlinked.length + rejects === 0) {
      return html`<h2>${localize('forget.nothingLeft')}</h2>`;
    }
    const rows = removed.reduce((sum, each) => sum + each.rows, 0);
    return html`<h2>${localize(dryRun ? 'forget.wouldGo' : 'forget.gone', { n: rows })}</h2>
      ${dryRun ? nothing : html`<p>${localize('forget.follow')}</p>`}
      ${this.renderTable('forget.removed', removed)} ${this.renderTable('forget.unlinked', unlinked)}
      ${rejects === 0 ? nothing : html`<p>${localize('forget.rejects', { n: rejects })}</p>`}`;
  }

  private renderTable(title: TextKey, counted: ForgetReport['removed']) {
    return counted.length === 0
      ? nothing
      : html`<div class="scroller" role="group" aria-label=${localize(title)} tabindex="0">
          <table>
            <caption>${localize(title)}</caption>
            <thead>
              <tr><th scope="col">${localize('forget.table')}</th><th scope="col" class="number">${localize('forget.rows')}</th></tr>
            </thead>
            <tbody>
              ${counted.map(({ table, rows }) => html`<tr><th scope="row">${tableName(table)}</th><td class="number">${formatNumber(rows)}</td></tr>`)}
            </tbody>
          </table>
        </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-forget-report': StoneForgetReport;
  }
}
