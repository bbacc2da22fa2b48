import type { DisabledCheck, PluginSummary } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import { dataNames } from '../format/model-name.js';
import { formatNumber, inOrderOfNames } from '../format/number.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { tableStyles } from '../styles/table.js';

/** Gaps that are told at once; the rest on demand. */
const atFirst = 8;

/** What has to be added together, and the checks that wait for it. */
interface Gap {
  readonly columns: readonly string[];
  readonly checks: readonly DisabledCheck[];
}

/** Checks by the tables they lack something of: what holds most of them back comes first. */
function gapsOf(disabled: readonly DisabledCheck[]): Gap[] {
  const tablesOf = ({ missing }: DisabledCheck) => [...new Set(missing.map((column) => column.split('.')[0] ?? column))].toSorted().join(' + ');
  return [...Map.groupBy(disabled, tablesOf)]
    .map(([tables, checks]) => ({ tables, checks, columns: [...new Set(checks.flatMap(({ missing }) => missing))].toSorted() }))
    .toSorted((one, other) => other.checks.length - one.checks.length || (one.tables < other.tables ? -1 : 1));
}

/** @summary What the data lacks, by how many checks wait for it; and each check that cannot run with the columns it lacks. */
@customElement('stone-disabled-checks')
export class StoneDisabledChecks extends LitElement {
  static override styles = [
    baseStyles,
    tableStyles,
    css`
      code {
        font-size: 0.875rem;
        white-space: nowrap;
      }

      tbody th {
        min-width: 13em;
      }

      td:last-child {
        overflow-wrap: anywhere;
      }

      button,
      summary {
        margin-top: 12px;
      }

      details .scroller {
        margin-top: 8px;
      }
    `,
  ];

  @property({ attribute: false }) disabled: readonly DisabledCheck[] = [];

  /** The plugins, for the questions of the checks. */
  @property({ attribute: false }) plugins: readonly PluginSummary[] = [];

  @state() private all = false;

  protected override render() {
    if (this.disabled.length === 0) {
      return html`<p>${localize('data.disabledNone')}</p>`;
    }
    const gaps = gapsOf(this.disabled);
    const shown = this.all ? gaps : gaps.slice(0, atFirst);
    return html`${this.renderTable(
        localize('data.disabledTitle'),
        html`<th scope="col">${localize('data.toAdd')}</th>
          <th scope="col" class="number">${localize('data.waitingChecks')}</th>
          <th scope="col">${localize('data.principle')}</th>`,
        repeat(shown, ({ columns }) => columns.join(), (gap) => this.renderGap(gap)),
      )}
      ${shown.length < gaps.length ? html`<button @click=${() => (this.all = true)}>${localize('principle.allUnits', { n: gaps.length })}</button>` : nothing}
      <details>
        <summary>${localize('data.eachCheck', { n: this.disabled.length })}</summary>
        ${this.renderTable(
          localize('data.eachCheck', { n: this.disabled.length }),
          html`<th scope="col">${localize('data.check')}</th>
            <th scope="col">${localize('data.principle')}</th>
            <th scope="col">${localize('data.missing')}</th>`,
          repeat(this.disabled, ({ check }) => check, (disabled) => this.renderCheck(disabled)),
        )}
      </details>`;
  }

  private renderTable(label: string, heads: TemplateResult, rows: unknown) {
    return html`<div class="scroller" role="group" aria-label=${label} tabindex="0">
      <table>
        <thead>
          <tr>
            ${heads}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>`;
  }

  private renderGap({ checks, columns }: Gap) {
    const principles = new Set(checks.map(({ check }) => this.pluginOf(check)?.name ?? check.split('.')[0] ?? check));
    return html`<tr>
      <th scope="row">${dataNames(columns)}</th>
      <td class="number">${formatNumber(checks.length)}</td>
      <td>${inOrderOfNames([...principles], (name) => name).join(', ')}</td>
    </tr>`;
  }

  private pluginOf(check: string): PluginSummary | undefined {
    return this.plugins.find(({ checks }) => checks.some(({ id }) => id === check));
  }

  private renderCheck({ check, missing }: DisabledCheck) {
    const plugin = this.pluginOf(check);
    const question = plugin?.checks.find(({ id }) => id === check)?.question ?? check;
    return html`<tr>
      <th scope="row">${question}</th>
      <td>${plugin?.name ?? check.split('.')[0]}</td>
      <td>${named(missing)}</td>
    </tr>`;
  }
}

const named = (columns: readonly string[]) => columns.map((column, index) => html`${index > 0 ? ', ' : ''}${dataNames([column])} <code>${column}</code>`);

declare global {
  interface HTMLElementTagNameMap {
    'stone-disabled-checks': StoneDisabledChecks;
  }
}
