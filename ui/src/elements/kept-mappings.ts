import type { KeptMapping } from '@touchstone/sdk/contract';
import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { paths } from '../app/paths.js';
import { tableName } from '../format/model-name.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { tableStyles } from '../styles/table.js';

/** @summary The mappings that are kept, each with a link to change it. */
@customElement('stone-kept-mappings')
export class StoneKeptMappings extends LitElement {
  static override styles = [baseStyles, tableStyles];

  @property({ attribute: false }) mappings: readonly KeptMapping[] = [];

  /** The id of the organisation. */
  @property() organisation = '';

  protected override render() {
    if (this.mappings.length === 0) {
      return html`<p>${localize('upload.mappingsNone')}</p>`;
    }
    return html`<div class="scroller" role="group" aria-label=${localize('upload.mappings')} tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${localize('data.mapping')}</th>
            <th scope="col">${localize('upload.fills')}</th>
            <th scope="col">${localize('data.source')}</th>
          </tr>
        </thead>
        <tbody>
          ${this.mappings.map(
            ({ name, problem, sourceSystem, tables }) => html`<tr>
              <th scope="row"><a href=${paths.mapping(this.organisation, name)}>${name}</a></th>
              <td>${problem === null ? tables.map(tableName).join(', ') : html`<strong>${localize('upload.broken')}</strong>: ${problem}`}</td>
              <td>${sourceSystem ?? '–'}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-kept-mappings': StoneKeptMappings;
  }
}
