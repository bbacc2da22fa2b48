import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';

import { ApiError } from '../api/api-error.js';
import { StateChangeEvent } from '../events/state-change.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { dialogStyles } from './dialog-styles.js';
import { errorText } from './load-state.js';

/**
 * A dialog with a form: sent when it is valid, closed when the server has taken it, and open with the reason where it was refused.
 *
 * @event stone-state-change - The server has taken what was sent.
 */
export abstract class FormDialog extends LitElement {
  static override styles = [baseStyles, dialogStyles];

  @state() private refusal = '';
  @state() private sending = false;

  /** Opens the dialog; the focus goes to its first field. */
  async show(): Promise<void> {
    this.refusal = '';
    await this.updateComplete;
    this.dialog?.showModal();
  }

  protected abstract heading(): string;
  protected abstract fields(): unknown;
  protected abstract send(fields: FormData): Promise<unknown>;

  /** What the button says that sends it. */
  protected sendLabel(): string {
    return localize('decide.save');
  }

  protected override render(): TemplateResult {
    return html`<dialog aria-labelledby="title">
      <form @submit=${(event: SubmitEvent) => void this.submit(event)}>
        <h2 id="title">${this.heading()}</h2>
        ${this.fields()} ${this.refusal === '' ? nothing : html`<p class="refused" role="alert">${this.refusal}</p>`}
        <div class="row end">
          <button type="button" @click=${() => this.dialog?.close()}>${localize('decide.cancel')}</button>
          <button class="main" ?disabled=${this.sending}>${this.sendLabel()}</button>
        </div>
      </form>
    </dialog>`;
  }

  private get dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    this.sending = true;
    try {
      await this.send(new FormData(form));
      form.reset();
      this.dialog?.close();
      this.dispatchEvent(new StateChangeEvent());
    } catch (error) {
      this.refusal = errorText(error instanceof ApiError ? error : new ApiError(0, undefined, { cause: error }));
    } finally {
      this.sending = false;
    }
  }
}

/** The text of a field; undefined where it was left empty. */
export function textIn(fields: FormData, name: string): string | undefined {
  const value = fields.get(name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
