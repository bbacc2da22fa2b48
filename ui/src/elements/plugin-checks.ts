import type { PluginSummary } from '@touchstone/sdk/contract';
import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import { formatCapability } from '../format/capability.js';
import { missingParts } from '../format/missing.js';
import { dataNames } from '../format/model-name.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { tableStyles } from '../styles/table.js';

/** @summary The checks of a plugin, each with whether it runs with the data there are, and what it lacks. */
@customElement('stone-plugin-checks')
export class StonePluginChecks extends LitElement {
  static override styles = [baseStyles, tableStyles];

  @property({ attribute: false }) checks: PluginSummary['checks'] = [];

  protected override render() {
    return html`<div class="scroller" role="group" aria-label=${localize('plugins.checksTitle')} tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${localize('plugins.check')}</th>
            <th scope="col">${localize('plugins.withData')}</th>
          </tr>
        </thead>
        <tbody>
          ${repeat(this.checks, ({ id }) => id, ({ question, runs, missing }) => html`<tr><th scope="row">${question}</th><td>${this.tell(runs, missing)}</td></tr>`)}
        </tbody>
      </table>
    </div>`;
  }

  private tell(runs: boolean, missing: readonly string[]) {
    if (runs) {
      return html`<span aria-hidden="true">✔ </span>${localize('plugins.runs')}`;
    }
    const { permissions, columns } = missingParts(missing);
    const lacks = [
      ...(columns.length > 0 ? [localize('plugins.lacksData', { columns: dataNames(columns) })] : []),
      ...(permissions.length > 0 ? [localize('plugins.lacksPermission', { permissions: permissions.map(formatCapability).join(', ') })] : []),
    ];
    return html`<span aria-hidden="true">✖ </span>${lacks.join('; ')}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-plugin-checks': StonePluginChecks;
  }
}
