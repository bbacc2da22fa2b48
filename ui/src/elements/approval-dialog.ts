import type { CatalogueStandard, Person } from '@touchstone/sdk/contract';
import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { standardsApi } from '../api/standards-api.js';
import { localize } from '../localize/localize.js';
import { FormDialog } from './form-dialog.js';
import { personIn, renderPersonField } from './person-field.js';

/** @summary Who approves what waits: one standard, or all of them. */
@customElement('stone-approval-dialog')
export class StoneApprovalDialog extends FormDialog {
  /** The id of the organisation. */
  @property() organisation = '';

  @property({ attribute: false }) people: readonly Person[] = [];

  /** The version that is looked at. Undefined: all that wait. */
  @property({ attribute: false }) standard: CatalogueStandard | undefined;

  /** Whether somebody else than who proposed it has to approve. */
  @property({ type: Boolean, attribute: 'four-eyes' }) fourEyes = false;

  protected heading(): string {
    return localize(this.standard ? 'standards.approveTitle' : 'standards.approveAllTitle');
  }

  protected override sendLabel(): string {
    return localize('standards.approveDo');
  }

  protected fields() {
    const proposer = this.fourEyes ? this.standard?.proposedBy : undefined;
    return html`<p class="soft">${localize('standards.approveNote')} ${this.fourEyes ? localize('standards.fourEyes') : nothing}</p>
      ${renderPersonField(this.people.filter(({ id, approves }) => approves && id !== proposer), localize('standards.approver'))}`;
  }

  protected async send(fields: FormData): Promise<void> {
    const approvedBy = await personIn(fields, this.organisation, true);
    const { standard } = this;
    await standardsApi.approve(this.organisation, standard?.code, { approvedBy, ...(standard && { version: standard.version }) });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-approval-dialog': StoneApprovalDialog;
  }
}
