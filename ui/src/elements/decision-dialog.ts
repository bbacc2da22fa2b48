import type { DecisionRequest, FindingLife, FindingStatus, Person } from '@touchstone/sdk/contract';
import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { api } from '../api/api.js';
import { localize } from '../localize/localize.js';
import { FormDialog, textIn } from './form-dialog.js';
import { personIn, renderPersonField } from './person-field.js';

/** What can be decided in a dialog. */
export type DialogDecision = Exclude<FindingStatus, 'open'>;

const inThreeMonths = (): string => {
  const day = new Date();
  day.setMonth(day.getMonth() + 3);
  return day.toISOString().slice(0, 10);
};

/** @summary The terms of one decision about a finding: who, until when, and why. */
@customElement('stone-decision-dialog')
export class StoneDecisionDialog extends FormDialog {
  /** The id of the organisation. */
  @property() organisation = '';

  @property({ attribute: false }) life: FindingLife | undefined;
  @property({ attribute: false }) people: readonly Person[] = [];

  /** What is to be decided. */
  @property() kind: DialogDecision = 'assigned';

  /** The present figure in words: what would be accepted. */
  @property() figure = '';

  protected heading(): string {
    return localize(`decide.title.${this.kind}`);
  }

  protected fields() {
    const { decision } = this.life ?? {};
    const reason = html`<label
      >${localize(this.kind === 'accepted' || this.kind === 'not-a-problem' ? 'decide.reason' : 'decide.note')}
      <textarea name="reason" minlength="3" maxlength="2000" ?required=${this.kind === 'accepted' || this.kind === 'not-a-problem'} .value=${decision?.reason ?? ''}></textarea></label
    >`;
    const until = (required: boolean) =>
      html`<label
        >${localize(required ? 'decide.until' : 'decide.untilOptional')}
        <input type="date" name="until" ?required=${required} min=${new Date().toISOString().slice(0, 10)} .value=${decision?.until ?? (required ? inThreeMonths() : '')}
      /></label>`;
    switch (this.kind) {
      case 'assigned':
        return html`${renderPersonField(this.people, localize('decide.owner'), decision?.owner ?? '')} ${reason}`;
      case 'accepted':
        return html`<p class="soft">${localize('decide.acceptNote', { figure: this.figure })}</p>
          ${until(true)} ${renderPersonField(this.people.filter(({ approves }) => approves), localize('decide.approver'), decision?.approver ?? '')} ${reason}`;
      case 'not-a-problem':
        return html`<p class="soft">${localize('decide.dismissNote')}</p>
          ${reason}`;
      case 'watched':
        return html`<p class="soft">${localize('decide.watchNote')}</p>
          ${until(false)} ${reason}`;
    }
  }

  protected async send(fields: FormData): Promise<void> {
    const { life, organisation } = this;
    if (life) {
      await api.decide(organisation, life.id, { revision: life.revision, ...(await this.termsIn(fields)) });
    }
  }

  private async termsIn(fields: FormData): Promise<DecisionRequest extends infer T ? (T extends unknown ? Omit<T, 'revision'> : never) : never> {
    const reason = textIn(fields, 'reason');
    const until = textIn(fields, 'until');
    switch (this.kind) {
      case 'assigned':
        return { kind: 'assigned', owner: await personIn(fields, this.organisation, false), ...(reason !== undefined && { reason }) };
      case 'accepted':
        return { kind: 'accepted', until: until ?? '', reason: reason ?? '', approver: await personIn(fields, this.organisation, true) };
      case 'not-a-problem':
        return { kind: 'not-a-problem', reason: reason ?? '' };
      case 'watched':
        return { kind: 'watched', ...(until !== undefined && { until }), ...(reason !== undefined && { reason }) };
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-decision-dialog': StoneDecisionDialog;
  }
}
