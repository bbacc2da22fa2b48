import type { FindingLife, Person } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';

import { ApiError } from '../api/api-error.js';
import { api } from '../api/api.js';
import { StateChangeEvent } from '../events/state-change.js';
import { formatDay } from '../format/period.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { type DialogDecision, type StoneDecisionDialog } from './decision-dialog.js';
import './decision-dialog.js';
import { errorText } from './load-state.js';
import { personName } from './person-field.js';

const kinds: readonly DialogDecision[] = ['assigned', 'accepted', 'not-a-problem', 'watched'];

/**
 * @summary What is decided about a finding, and the buttons that decide it anew.
 *
 * @event stone-state-change - Something was decided.
 */
@customElement('stone-decision')
export class StoneDecision extends LitElement {
  static override styles = [
    baseStyles,
    css`
      .status {
        font-weight: 600;
      }

      p + p {
        margin-top: 4px;
      }

      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        margin: 12px 0 0;
      }

      .refused {
        color: var(--miss);
        margin-top: 8px;
      }
    `,
  ];

  /** The id of the organisation. */
  @property() organisation = '';

  @property({ attribute: false }) life: FindingLife | undefined;
  @property({ attribute: false }) people: readonly Person[] = [];

  /** The present figure in words. */
  @property() figure = '';

  @state() private kind: DialogDecision = 'assigned';
  @state() private refusal = '';

  @query('stone-decision-dialog') private readonly dialog!: StoneDecisionDialog;

  protected override render() {
    const { life } = this;
    if (!life) {
      return nothing;
    }
    const { reason } = life.decision;
    return html`<p class="status">${this.statusText(life)}</p>
      ${life.reopened === null ? nothing : html`<p>${localize(`decide.reopened.${life.reopened}`)}</p>`} ${reason === null ? nothing : html`<p class="soft">${reason}</p>`}
      <div class="buttons">
        ${kinds.map((kind) => html`<button @click=${() => void this.open(kind)}>${localize(`decide.buttons.${kind}`)}</button>`)}
        ${life.status === 'open' ? nothing : html`<button @click=${() => void this.reopen(life)}>${localize('decide.buttons.open')}</button>`}
      </div>
      ${this.refusal === '' ? nothing : html`<p class="refused" role="alert">${this.refusal}</p>`}
      <stone-decision-dialog organisation=${this.organisation} .life=${life} .people=${this.people} kind=${this.kind} figure=${this.figure}></stone-decision-dialog>`;
  }

  private statusText({ status, decision }: FindingLife): string {
    const until = decision.until === null ? '' : formatDay(decision.until);
    switch (status) {
      case 'assigned':
        return localize('decide.status.assigned', { owner: personName(this.people, decision.owner ?? '') });
      case 'accepted':
        return localize('decide.status.accepted', { until, approver: personName(this.people, decision.approver ?? '') });
      case 'watched':
        return until === '' ? localize('decide.status.watched') : localize('decide.status.watchedUntil', { until });
      case 'open':
      case 'not-a-problem':
        return localize(`decide.status.${status}`);
    }
  }

  private async open(kind: DialogDecision): Promise<void> {
    this.kind = kind;
    await this.updateComplete;
    await this.dialog.show();
  }

  private async reopen({ id, revision }: FindingLife): Promise<void> {
    this.refusal = '';
    try {
      await api.decide(this.organisation, id, { kind: 'open', revision });
      this.dispatchEvent(new StateChangeEvent());
    } catch (error) {
      this.refusal = errorText(error instanceof ApiError ? error : new ApiError(0, undefined, { cause: error }));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-decision': StoneDecision;
  }
}
