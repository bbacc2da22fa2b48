import type { ForgetReport } from '@touchstone/sdk/contract';
import { html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';

import { ApiError } from '../api/api-error.js';
import { forgetCustomer } from '../api/forgetting-api.js';
import { paths } from '../app/paths.js';
import '../elements/forget-report.js';
import { errorText } from '../elements/load-state.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { formStyles } from '../styles/form.js';
import { pageStyles } from '../styles/page.js';
import { StonePage } from './page.js';

/** @summary Forgets a customer on request: who, what would go, and only then for good. */
@customElement('stone-forget-page')
export class StoneForgetPage extends StonePage {
  static override styles = [baseStyles, pageStyles, formStyles];

  @state() private report: ForgetReport | undefined;
  @state() private refusal = '';
  @state() private asking = false;

  /** Whose report is shown: what is typed afterwards must not be what is forgotten. */
  private looked = '';

  @query('#customer') private readonly customer!: HTMLInputElement;

  protected override render() {
    const { organisation, report } = this;
    if (!organisation) {
      return nothing;
    }
    this.tellTitle(localize('forget.title'));
    return html`<nav class="trail" aria-label=${localize('app.trail')}><a href=${paths.data(organisation.id)}>${localize('app.data')}</a> / ${localize('forget.title')}</nav>
      <h1>${localize('forget.heading')}</h1>
      <p class="lede">${localize('forget.note')}</p>
      <form @submit=${this.look}>
        <div class="field">
          <label for="customer">${localize('forget.customer')}</label>
          <input id="customer" type="text" required maxlength="200" autocomplete="off" spellcheck="false" aria-describedby="customer-note" @input=${this.change} />
          <p class="help" id="customer-note">${localize('forget.customerNote')}</p>
        </div>
        <div class="buttons"><button class="first" type="submit" ?disabled=${this.asking}>${localize('forget.look')}</button></div>
      </form>
      ${this.refusal === '' ? nothing : html`<p role="alert"><strong>${this.refusal}</strong></p>`}
      <div role="status">${report ? html`<stone-forget-report .report=${report}></stone-forget-report>` : nothing}</div>
      ${report?.dryRun && report.removed.length + report.unlinked.length + report.rejects > 0 ? this.renderSure() : nothing}`;
  }

  private renderSure() {
    return html`<form @submit=${this.forget}>
      <p><label><input type="checkbox" required /> ${localize('forget.sure')}</label></p>
      <div class="buttons"><button class="first" type="submit" ?disabled=${this.asking}>${localize('forget.forget')}</button></div>
    </form>`;
  }

  private readonly change = (): void => {
    this.report = undefined;
  };

  private readonly look = (event: SubmitEvent): void => {
    event.preventDefault();
    this.looked = this.customer.value.trim();
    void this.ask(true);
  };

  private readonly forget = (event: SubmitEvent): void => {
    event.preventDefault();
    void this.ask(false);
  };

  private async ask(dryRun: boolean): Promise<void> {
    this.asking = true;
    this.refusal = '';
    try {
      const report = await forgetCustomer(this.organisation?.id ?? '', { customer: this.looked, dryRun });
      this.report = report;
      if (!dryRun) {
        this.customer.value = '';
      }
    } catch (error) {
      this.report = undefined;
      this.refusal = errorText(error instanceof ApiError ? error : new ApiError(0, undefined, { cause: error }));
    } finally {
      this.asking = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-forget-page': StoneForgetPage;
  }
}
