import type { CatalogueStandard, Person } from '@touchstone/sdk/contract';
import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { standardsApi } from '../api/standards-api.js';
import { localize } from '../localize/localize.js';
import { FormDialog, textIn } from './form-dialog.js';
import { personIn, renderPersonField } from './person-field.js';

/** @summary Who proposes that a standard ends, and why. */
@customElement('stone-retirement-dialog')
export class StoneRetirementDialog extends FormDialog {
  /** The id of the organisation. */
  @property() organisation = '';

  @property({ attribute: false }) people: readonly Person[] = [];
  @property({ attribute: false }) standard: CatalogueStandard | undefined;

  protected heading(): string {
    return localize('standards.retireTitle');
  }

  protected override sendLabel(): string {
    return localize('standards.retireDo');
  }

  protected fields() {
    return html`<p class="soft">${localize('standards.retireNote')}</p>
      ${renderPersonField(this.people, localize('standards.proposer'))}
      <label>${localize('standards.reason')}<textarea name="reason" rows="3" required maxlength="1000"></textarea></label>`;
  }

  protected async send(fields: FormData): Promise<void> {
    const { standard } = this;
    if (standard) {
      const reason = textIn(fields, 'reason');
      const proposedBy = await personIn(fields, this.organisation, false);
      await standardsApi.retire(this.organisation, standard.code, { proposedBy, ...(reason !== undefined && { reason }), basedOn: standard.version });
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-retirement-dialog': StoneRetirementDialog;
  }
}
