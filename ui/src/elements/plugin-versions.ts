import type { PluginSummary } from '@touchstone/sdk/contract';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

import { PluginChangeEvent, type PluginWish } from '../events/plugin-change.js';
import { formatCapability } from '../format/capability.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { formStyles } from '../styles/form.js';
import './reason-form.js';
import type { ReasonGiveEvent } from './reason-form.js';

/**
 * @summary The version of a plugin: the one that waits with what it asks for beyond the present one, pinning, and the way back.
 *
 * @event stone-plugin-change - The version is to be another, or to be pinned.
 */
@customElement('stone-plugin-versions')
export class StonePluginVersions extends LitElement {
  static override styles = [baseStyles, formStyles];

  @property({ attribute: false }) plugin: PluginSummary | undefined;

  @state() private consenting = false;

  protected override render() {
    const { plugin } = this;
    if (!plugin) {
      return nothing;
    }
    const { version, builtIn, pinned, earlier } = plugin;
    if (builtIn) {
      return html`<p>${version}, ${localize('plugins.builtIn')}</p>`;
    }
    return html`<p><b>${version}</b> · ${localize(pinned ? 'plugins.pinned' : 'plugins.notPinned')}</p>
      ${this.renderHeld(plugin)}
      <div class="buttons">
        ${pinned ? this.renderButton({ kind: 'unpin' }, localize('plugins.unpin')) : this.renderButton({ kind: 'pin' }, localize('plugins.pin'))}
        ${pinned ? nothing : this.renderButton({ kind: 'update' }, localize('plugins.update'))}
        ${earlier.map((each) => this.renderButton({ kind: 'rollback', version: each }, localize('plugins.rollback', { version: each })))}
      </div>`;
  }

  private renderHeld({ held, pinned }: PluginSummary) {
    if (!held) {
      return nothing;
    }
    const asks = held.asks.map(formatCapability).join(', ');
    return html`<p><b>${localize('plugins.heldVersion', { version: held.version })}.</b> ${held.asks.length > 0 ? localize('plugins.heldAsks', { permissions: asks }) : localize('plugins.heldMeasures')}</p>
      ${pinned
        ? nothing
        : this.consenting
          ? html`<stone-reason-form action=${localize('plugins.consent')} @stone-reason-give=${this.answer}></stone-reason-form>`
          : html`<div class="buttons"><button class="first" @click=${() => (this.consenting = true)}>${localize('plugins.consent')}</button></div>`}`;
  }

  private renderButton(wish: PluginWish, words: string) {
    return html`<button @click=${() => this.dispatchEvent(new PluginChangeEvent(wish))}>${words}</button>`;
  }

  private readonly answer = ({ reason }: ReasonGiveEvent): void => {
    this.consenting = false;
    if (reason !== undefined) {
      this.dispatchEvent(new PluginChangeEvent({ kind: 'consent', reason }));
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-plugin-versions': StonePluginVersions;
  }
}
