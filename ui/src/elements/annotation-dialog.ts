import type { Unit } from '@touchstone/sdk/contract';
import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { api } from '../api/api.js';
import { formatPeriod } from '../format/period.js';
import { localize } from '../localize/localize.js';
import { FormDialog, textIn } from './form-dialog.js';

/** @summary What happened in a period of a check, and whether the limits of its chart begin anew there. */
@customElement('stone-annotation-dialog')
export class StoneAnnotationDialog extends FormDialog {
  /** The id of the organisation. */
  @property() organisation = '';

  /** The id of the check. */
  @property() check = '';
  @property({ attribute: false }) unit: Unit = {};

  /** The key of the period. */
  @property() period = '';

  protected heading(): string {
    return localize('annotate.title', { period: formatPeriod(this.period) });
  }

  protected override sendLabel(): string {
    return localize('annotate.save');
  }

  protected fields() {
    return html`<label>${localize('annotate.text')}<input name="text" required maxlength="500" /></label>
      <label class="tick"><input type="checkbox" name="rebase" />${localize('annotate.rebase')}</label>`;
  }

  protected async send(fields: FormData): Promise<void> {
    const text = textIn(fields, 'text') ?? '';
    await api.annotate(this.organisation, this.check, crypto.randomUUID(), { unit: this.unit, period: this.period, text, rebase: fields.has('rebase') });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-annotation-dialog': StoneAnnotationDialog;
  }
}
