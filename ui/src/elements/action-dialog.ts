import type { Action, ActionRequest, CheckResult, Person, Unit } from '@touchstone/sdk/contract';
import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { api } from '../api/api.js';
import { localize } from '../localize/localize.js';
import { FormDialog, textIn } from './form-dialog.js';
import { personIn, renderPersonField } from './person-field.js';

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** How a change of a figure is typed in: shares in points, lengths of time in hours. */
const typed: Readonly<Record<CheckResult['format'], number>> = { percent: 100, points: 100, number: 1, duration: 1 / 3600, money: 0.01, count: 1 };

/** An action as it is sent again, changed in a few places. */
export function requestOf({ id: _id, overdue: _overdue, effect: _effect, createdAt: _createdAt, changedAt: _changedAt, ...told }: Action): ActionRequest {
  return told;
}

/** @summary A new action about a finding: what, who, until when, what it should change, and when to look whether it worked. */
@customElement('stone-action-dialog')
export class StoneActionDialog extends FormDialog {
  /** The id of the organisation. */
  @property() organisation = '';

  /** The id of the finding that it is about. */
  @property() finding = '';

  @property({ attribute: false }) check: CheckResult | undefined;
  @property({ attribute: false }) unit: Unit = {};
  @property({ attribute: false }) people: readonly Person[] = [];

  protected heading(): string {
    return localize('actions.addTitle');
  }

  protected override sendLabel(): string {
    return localize('actions.save');
  }

  protected fields() {
    const unit = localize(`actions.units.${this.check?.format ?? 'number'}`);
    return html`<label>${localize('actions.what')}<input name="title" required minlength="3" maxlength="500" /></label>
      ${renderPersonField(this.people, localize('decide.owner'))}
      <label>${localize('actions.due')}<input type="date" name="due" required .value=${inDays(14)} /></label>
      <label>${localize('actions.expected')}<input name="expected" required minlength="3" maxlength="500" /></label>
      <label>${localize('actions.expectedChange', { unit })}<input type="number" name="expectedChange" min="0.001" step="any" inputmode="decimal" /></label>
      <label>${localize('actions.verifyOn')}<input type="date" name="verifyOn" required .value=${inDays(75)} /></label>`;
  }

  protected async send(fields: FormData): Promise<void> {
    const { check } = this;
    if (!check) {
      return;
    }
    const change = textIn(fields, 'expectedChange');
    await api.putAction(this.organisation, crypto.randomUUID(), {
      finding: this.finding,
      check: check.id,
      unit: this.unit,
      title: textIn(fields, 'title') ?? '',
      owner: await personIn(fields, this.organisation, false),
      due: textIn(fields, 'due') ?? '',
      expected: textIn(fields, 'expected') ?? '',
      expectedChange: change === undefined ? null : Number(change) / typed[check.format],
      verifyOn: textIn(fields, 'verifyOn') ?? null,
      verifyRows: null,
      state: 'open',
      doneOn: null,
      revision: 0,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-action-dialog': StoneActionDialog;
  }
}
