import { html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';

import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { formStyles } from '../styles/form.js';

/** Somebody gave the reason that was asked for, or thought better of it. */
export class ReasonGiveEvent extends Event {
  static readonly type = 'stone-reason-give';

  constructor(
    /** Undefined where it was called off. */
    readonly reason: string | undefined,
    readonly host: string,
    readonly privateNetwork: boolean,
  ) {
    super(ReasonGiveEvent.type);
  }
}

/**
 * @summary Asks why something is done, before it is.
 *
 * @event stone-reason-give - The reason was given, or it was called off.
 */
@customElement('stone-reason-form')
export class StoneReasonForm extends LitElement {
  static override styles = [baseStyles, formStyles];

  /** What the button says. */
  @property() action = '';

  /** Whether a host has to be named, too. */
  @property({ type: Boolean, attribute: 'with-host' }) withHost = false;

  /** Whether it may be said that the host lies in a private network. */
  @property({ type: Boolean, attribute: 'with-network' }) withNetwork = false;

  @query('#reason') private readonly reason!: HTMLInputElement;

  @query('#host') private readonly host!: HTMLInputElement | null;

  @query('#private') private readonly privateNetwork!: HTMLInputElement | null;

  override firstUpdated(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  protected override render() {
    return html`<form @submit=${this.give} @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && this.dispatchEvent(new ReasonGiveEvent(undefined, '', false))}>
      ${this.withHost
        ? html`<div class="field"><label for="host">${localize('plugins.host')}</label><input id="host" type="text" required maxlength="260" placeholder="crm.example.com" /></div>`
        : nothing}
      <div class="field">
        <label for="reason">${localize('plugins.reason')}</label>
        <input id="reason" type="text" required minlength="3" maxlength="500" aria-describedby="note" />
        <p class="help" id="note">${localize('plugins.reasonNote')}</p>
      </div>
      ${this.withNetwork ? html`<p><label><input id="private" type="checkbox" /> ${localize('plugins.privateNetwork')}</label></p>` : nothing}
      <div class="buttons">
        <button class="first" type="submit">${this.action}</button>
        <button type="button" @click=${() => this.dispatchEvent(new ReasonGiveEvent(undefined, '', false))}>${localize('plugins.cancel')}</button>
      </div>
    </form>`;
  }

  private readonly give = (event: SubmitEvent): void => {
    event.preventDefault();
    this.dispatchEvent(new ReasonGiveEvent(this.reason.value.trim(), this.host?.value.trim() ?? '', this.privateNetwork?.checked ?? false));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-reason-form': StoneReasonForm;
  }
}
