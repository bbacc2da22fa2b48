import type { DisabledCheck, PluginSummary } from '@touchstone/sdk/contract';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { tableStyles } from '../styles/table.js';

/** @summary The checks that cannot run and the columns they lack. */
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
    `,
  ];

  @property({ attribute: false }) disabled: readonly DisabledCheck[] = [];

  /** The plugins, for the questions of the checks. */
  @property({ attribute: false }) plugins: readonly PluginSummary[] = [];

  protected override render() {
    if (this.disabled.length === 0) {
      return html`<p>${localize('data.disabledNone')}</p>`;
    }
    return html`<div class="scroller" role="group" aria-label=${localize('data.disabledTitle')} tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${localize('data.check')}</th>
            <th scope="col">${localize('data.principle')}</th>
            <th scope="col">${localize('data.missing')}</th>
          </tr>
        </thead>
        <tbody>
          ${repeat(this.disabled, ({ check }) => check, (disabled) => this.renderCheck(disabled))}
        </tbody>
      </table>
    </div>`;
  }

  private renderCheck({ check, missing }: DisabledCheck) {
    const plugin = this.plugins.find(({ checks }) => checks.some(({ id }) => id === check));
    const question = plugin?.checks.find(({ id }) => id === check)?.question ?? check;
    return html`<tr>
      <th scope="row">${question}</th>
      <td>${plugin?.name ?? check.split('.')[0]}</td>
      <td>${missing.map((column, index) => html`${index > 0 ? ', ' : ''}<code>${column}</code>`)}</td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-disabled-checks': StoneDisabledChecks;
  }
}
