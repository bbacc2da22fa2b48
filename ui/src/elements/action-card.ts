import type { Action, ActionRequest, ActionState, CheckResult, Person } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';

import { ApiError } from '../api/api-error.js';
import { api } from '../api/api.js';
import { ActionMoveEvent } from '../events/action-move.js';
import { StateChangeEvent } from '../events/state-change.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { requestOf } from './action-dialog.js';
import { actionEffectStyles, renderActionDay, renderActionEffect } from './action-effect.js';
import { dialogStyles } from './dialog-styles.js';
import { errorText } from './load-state.js';
import { personName } from './person-field.js';

/** The states in the order in which an action goes through them. */
export const actionStates: readonly ActionState[] = ['open', 'doing', 'verify', 'closed'];

/**
 * @summary One action: what, who, until when, what it should change, and whether it did; its state can be changed.
 *
 * @event stone-action-move - It was moved to another state.
 * @event stone-state-change - It was changed.
 */
@customElement('stone-action-card')
export class StoneActionCard extends LitElement {
  static override styles = [
    baseStyles,
    dialogStyles,
    actionEffectStyles,
    css`
      article {
        background: var(--card);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        padding: 12px 14px;
        overflow-wrap: anywhere;
        break-inside: avoid;
      }

      p {
        margin: 6px 0 0;
        font-size: 0.9375rem;
      }

      label {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 8px;
        align-items: center;
        margin: 10px 0 0;
        font-size: 0.9375rem;
      }

      input[type='date'],
      select:not(.wide) {
        width: auto;
        padding: 3px 8px;
      }
    `,
  ];

  /** The id of the organisation. */
  @property() organisation = '';

  @property({ attribute: false }) action: Action | undefined;
  @property({ attribute: false }) people: readonly Person[] = [];

  /** The check that it is about, to tell figures by; without it the effect is told without any. */
  @property({ attribute: false }) check: CheckResult | undefined;

  /** Where it is done, and the page of that. */
  @property() place = '';
  @property() href = '';

  @state() private refusal = '';

  protected override render() {
    const { action } = this;
    if (!action) {
      return nothing;
    }
    return html`<article>
      <h3>${action.title}</h3>
      ${this.place === '' ? nothing : html`<p>${this.href === '' ? this.place : html`<a href=${this.href}>${this.place}</a>`}</p>`}
      <p>${personName(this.people, action.owner)} · ${renderActionDay(action)}</p>
      <p class="soft">${localize('actions.hoped', { expected: action.expected })}</p>
      ${action.effect ? renderActionEffect(action.effect, this.check) : nothing}
      <label
        >${localize('actions.state')}
        <select aria-label=${localize('actions.stateOf', { title: action.title })} .value=${action.state} @change=${(event: Event) => void this.move(action, event)}>
          ${actionStates.map((each) => html`<option value=${each} ?selected=${each === action.state}>${localize(`actions.states.${each}`)}</option>`)}
        </select></label
      >
      ${action.doneOn === null
        ? nothing
        : html`<label
            >${localize('actions.doneOnDay')}
            <input type="date" required aria-label=${localize('actions.doneOnDayOf', { title: action.title })} .value=${live(action.doneOn)} @change=${(event: Event) => void this.date(action, event)}
          /></label>`}
      ${this.refusal === '' ? nothing : html`<p class="refused" role="alert">${this.refusal}</p>`}
    </article>`;
  }

  private async move(action: Action, event: Event): Promise<void> {
    const select = event.target as HTMLSelectElement;
    const wanted = select.value as ActionState;
    const isDone = wanted === 'verify' || wanted === 'closed';
    if (await this.change(action, { state: wanted, doneOn: isDone ? action.doneOn : null })) {
      this.dispatchEvent(new ActionMoveEvent(action.id, wanted));
      this.dispatchEvent(new StateChangeEvent());
    } else {
      select.value = action.state;
    }
  }

  /** What was done on another day than that on which somebody said so: its effect is read from that day on. */
  private async date(action: Action, event: Event): Promise<void> {
    const field = event.target as HTMLInputElement;
    if (field.value === '') {
      return;
    }
    if (await this.change(action, { doneOn: field.value })) {
      this.dispatchEvent(new StateChangeEvent());
    } else {
      field.value = action.doneOn ?? '';
    }
  }

  /** Whether the change was taken; where it was not, the card says why. */
  private async change(action: Action, change: Partial<ActionRequest>): Promise<boolean> {
    this.refusal = '';
    try {
      await api.putAction(this.organisation, action.id, { ...requestOf(action), ...change });
      return true;
    } catch (error) {
      this.refusal = errorText(error instanceof ApiError ? error : new ApiError(0, undefined, { cause: error }));
      return false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-action-card': StoneActionCard;
  }
}
