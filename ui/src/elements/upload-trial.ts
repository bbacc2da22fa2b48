import type { ModelTable, UploadTrial } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { columnName, valueName } from '../format/model-name.js';
import { formatNumber } from '../format/number.js';
import { formatMoment } from '../format/period.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { tableStyles } from '../styles/table.js';
import { richText } from './rich-text.js';

/** @summary What a mapping would make of a file: how many rows are kept, which are rejected and why, the first rows, and what could then be checked. */
@customElement('stone-upload-trial')
export class StoneUploadTrial extends LitElement {
  static override styles = [
    baseStyles,
    tableStyles,
    css`
      h3 {
        margin: 22px 0 6px;
      }

      p {
        max-width: 52em;
        overflow-wrap: anywhere;
      }

      .answer {
        font-size: 1.125rem;
      }

      ul {
        margin: 0;
        padding: 0 0 0 1.2em;
      }

      li {
        overflow-wrap: anywhere;
        margin: 0 0 6px;
      }

      th,
      td {
        white-space: nowrap;
      }
    `,
  ];

  @property({ attribute: false }) trial: UploadTrial | undefined;

  /** The table of the plan: its columns of fixed words are told in words. Default: as the rows have them. */
  @property({ attribute: false }) table: ModelTable | undefined;

  /** In which moments are told. */
  @property() timezone = 'UTC';

  protected override render() {
    const { trial } = this;
    if (!trial) {
      return nothing;
    }
    const table = trial.plan?.table ?? '';
    const named = (columns: readonly string[]) => columns.map((column) => columnName(table, column)).join(', ');
    if (trial.missing.length > 0) {
      return html`<p class="answer"><strong>${localize('upload.missing', { columns: named(trial.missing) })}</strong></p>`;
    }
    const { after, before, of } = trial.checks;
    const pseudonyms = trial.personal.filter(({ pseudonym }) => pseudonym).map(({ column }) => column);
    return html`<p class="answer">${localize('upload.tried', { kept: trial.kept, read: trial.read, rejected: trial.rejected })} ${trial.sampled ? localize('upload.sampled') : nothing}</p>
      <p>${localize('upload.checks', { after, before, of })}</p>
      ${trial.lacking.length === 0
        ? nothing
        : html`<p class="soft">${localize('upload.lacking')}: ${trial.lacking.slice(0, 8).map(({ checks, column }, index) => html`${index > 0 ? ', ' : ''}${columnName(table, column.slice(column.indexOf('.') + 1))} (${localize('upload.asked', { checks })})`)}</p>`}
      ${pseudonyms.length === 0 ? nothing : html`<p class="soft">${localize('upload.pseudonyms', { columns: named(pseudonyms) })}</p>`}
      ${this.renderRejects(trial)} ${this.renderFirst(trial)} ${this.renderRemarks(trial)}`;
  }

  private renderRejects({ rejects }: UploadTrial) {
    return rejects.length === 0
      ? nothing
      : html`<h3>${localize('upload.rejected')}</h3>
          <ul>
            ${rejects.map(
              ({ examples, reason, remedy, rows }) => html`<li>
                ${richText(reason)} <strong>${formatNumber(rows)}</strong> – ${examples.map(({ line, values }, index) => html`${index > 0 ? '; ' : ''}${localize('upload.line', { line })}${Object.values(values).map((value) => ` ${localize('upload.quoted', { value: String(value) })}`)}`)}.
                <span class="soft">${richText(remedy)}</span>
              </li>`,
            )}
          </ul>`;
  }

  private renderRemarks({ remarks }: UploadTrial) {
    return remarks.length === 0
      ? nothing
      : html`<h3>${localize('upload.remarks')}</h3>
          <ul>
            ${remarks.map(({ reason, rows }) => html`<li>${richText(reason)} ${rows > 0 ? html`<strong>${formatNumber(rows)}</strong>` : nothing}</li>`)}
          </ul>`;
  }

  private renderFirst({ first, plan }: UploadTrial) {
    return first.rows.length === 0
      ? nothing
      : html`<h3 id="first">${localize('upload.first')}</h3>
          <div class="scroller" role="group" aria-labelledby="first" tabindex="0">
            <table>
              <thead>
                <tr>${first.columns.map((column) => html`<th scope="col">${columnName(plan?.table ?? '', column)}</th>`)}</tr>
              </thead>
              <tbody>
                ${first.rows.map((row) => html`<tr>${row.map((cell, place) => html`<td>${this.told(cell, first.columns[place])}</td>`)}</tr>`)}
              </tbody>
            </table>
          </div>`;
  }

  private told(cell: string | null, column: string | undefined): string {
    if (cell !== null && this.table?.columns.find(({ name }) => name === column)?.values.includes(cell) === true) {
      return valueName(cell);
    }
    return cell === null ? '–' : /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(cell) ? formatMoment(cell, this.timezone) : cell.slice(0, 80);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-upload-trial': StoneUploadTrial;
  }
}
