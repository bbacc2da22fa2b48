import type { PluginCapability, PluginSummary } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import { PluginChangeEvent } from '../events/plugin-change.js';
import { formatCapability } from '../format/capability.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import './reason-form.js';
import type { ReasonGiveEvent } from './reason-form.js';

/**
 * @summary What a plugin asks to be permitted, whether it is and why, and the way to permit it or take it back.
 *
 * @event stone-plugin-change - Something is to be permitted or taken back.
 */
@customElement('stone-plugin-permissions')
export class StonePluginPermissions extends LitElement {
  static override styles = [
    baseStyles,
    css`
      ul {
        list-style: none;
        margin: 12px 0 0;
        padding: 0;
      }

      li {
        border-top: 1px solid var(--line);
        padding: 12px 0;
        overflow-wrap: anywhere;
      }

      .line {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 8px 16px;
        align-items: baseline;
      }

      stone-reason-form {
        margin: 12px 0 0;
      }
    `,
  ];

  @property({ attribute: false }) plugin: PluginSummary | undefined;

  /** The capability for which a reason is being asked. */
  @state() private asked = '';

  protected override render() {
    const { capabilities = [], builtIn = false } = this.plugin ?? {};
    if (capabilities.length === 0) {
      return html`<p>${localize('plugins.asksNothing')}.</p>`;
    }
    return html`${builtIn ? html`<p>${localize('plugins.permissionsBuiltIn')}</p>` : nothing}
      <ul role="list">
        ${repeat(capabilities, ({ name }) => name, (capability) => this.renderCapability(capability, builtIn))}
      </ul>`;
  }

  private renderCapability(capability: PluginCapability, builtIn: boolean) {
    const { name, granted, reason } = capability;
    const permission = formatCapability(name);
    const action = granted ? 'revoke' : 'grant';
    const isHost = !granted && name.startsWith('network:');
    return html`<li>
      <div class="line">
        <span><b>${permission}</b> · ${localize(granted ? 'plugins.granted' : 'plugins.notGranted')}${reason === null ? nothing : html`<br /><span class="soft">${reason}</span>`}</span>
        ${builtIn || this.asked === name
          ? nothing
          : html`<button aria-label=${localize(`plugins.${action}Of`, { permission })} @click=${() => (this.asked = name)}>${localize(`plugins.${action}`)}</button>`}
      </div>
      ${this.asked === name
        ? html`<stone-reason-form
            action=${localize(`plugins.${action}`)}
            ?with-host=${isHost && name.endsWith(':*')}
            ?with-network=${isHost}
            @stone-reason-give=${(event: ReasonGiveEvent) => this.answer(capability, event)}
          ></stone-reason-form>`
        : nothing}
    </li>`;
  }

  private answer({ name, granted }: PluginCapability, { reason, host, privateNetwork }: ReasonGiveEvent): void {
    this.asked = '';
    if (reason !== undefined) {
      const capability = host === '' ? name : `network:${host}`;
      this.dispatchEvent(new PluginChangeEvent(granted ? { kind: 'revoke', capability, reason } : { kind: 'grant', capability, reason, privateNetwork }));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-plugin-permissions': StonePluginPermissions;
  }
}
