import type { RunningPlugin } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import { type PluginAction, PluginActionEvent } from '../events/plugin-action.js';
import { formatNumber, unbroken } from '../format/number.js';
import { formatMoment } from '../format/period.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { tableStyles } from '../styles/table.js';

/**
 * @summary The plugins with code of their own: how each is doing, what it cost, and what went wrong last.
 *
 * @event stone-plugin-action - A plugin is to be released from quarantine, or stopped.
 */
@customElement('stone-running-plugins')
export class StoneRunningPlugins extends LitElement {
  static override styles = [
    baseStyles,
    tableStyles,
    css`
      tbody th {
        min-width: 11em;
        overflow-wrap: anywhere;
      }

      .under {
        display: block;
        font-size: 0.875rem;
        font-weight: 400;
      }

      .error {
        min-width: 16em;
        max-width: 30em;
        overflow-wrap: anywhere;
      }

      .error code {
        display: block;
        font-size: 0.8125rem;
        color: var(--soft);
      }

      button {
        padding: 3px 11px;
        font-size: 0.9375rem;
      }

      .scroller {
        /* Or what is hidden in the head would widen the page. */
        position: relative;
      }

      /* On a telephone each plugin is a card: what can be done about it must not lie beyond the edge. */
      @media (max-width: 700px) {
        thead {
          position: absolute;
          width: 1px;
          height: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }

        table,
        tbody,
        tr,
        th,
        td {
          display: block;
        }

        tr {
          padding: 12px 0;
          border-bottom: 1px solid var(--line);
        }

        tbody th,
        tbody td,
        tbody td.number:not(:last-child) {
          border: 0;
          padding: 2px 0;
          text-align: start;
          max-width: none;
        }

        td[data-label]::before {
          content: attr(data-label) ': ';
          color: var(--soft);
        }

        .under {
          display: inline;
        }

        .under::before {
          content: ' · ';
        }

        button {
          margin: 8px 0 0;
        }
      }
    `,
  ];

  @property({ attribute: false }) plugins: readonly RunningPlugin[] = [];

  /** In which moments are told. */
  @property() timezone = 'UTC';

  protected override render() {
    return html`<div class="scroller" role="group" aria-label=${localize('running.tableTitle')} tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${localize('running.plugin')}</th>
            <th scope="col">${localize('running.state')}</th>
            <th scope="col">${localize('running.activated')}</th>
            <th scope="col" class="number">${localize('running.calls')}</th>
            <th scope="col" class="number">${localize('running.cost')}</th>
            <th scope="col" class="number">${localize('running.memory')}</th>
            <th scope="col">${localize('running.lastError')}</th>
            <th scope="col"><span class="visually-hidden">${localize('running.actions')}</span></th>
          </tr>
        </thead>
        <tbody>
          ${repeat(this.plugins, ({ plugin }) => plugin, (plugin) => this.renderPlugin(plugin))}
        </tbody>
      </table>
    </div>`;
  }

  private renderPlugin(plugin: RunningPlugin) {
    const { activatedAt, activationMs, calls, failures, cpuMsPer1000, memoryBytes } = plugin;
    return html`<tr>
      <th scope="row">${plugin.plugin}<span class="under soft">${plugin.version}</span></th>
      <td data-label=${localize('running.state')}>${this.renderState(plugin)}</td>
      <td class="nowrap" data-label=${localize('running.activated')}>
        ${activatedAt === null ? html`<span class="soft">${localize('running.never')}</span>` : this.moment(activatedAt)}
        ${activationMs === null ? nothing : html`<span class="under soft">${localize('running.readyIn', { ms: formatNumber(activationMs, 1) })}</span>`}
      </td>
      <td class="number" data-label=${localize('running.calls')}>
        ${formatNumber(calls)} ${failures === 0 ? nothing : html`<span class="under soft">${localize('running.failures', { n: failures })}</span>`}
      </td>
      <td class="number" data-label=${localize('running.cost')}>${cpuMsPer1000 === null ? '–' : formatNumber(cpuMsPer1000, cpuMsPer1000 < 100 ? 1 : 0)}</td>
      <td class="number" data-label=${localize('running.memory')}>${memoryBytes === 0 ? '–' : unbroken(localize('running.mebibytes', { value: formatNumber(memoryBytes / 1024 / 1024, 1) }))}</td>
      <td class="error" data-label=${localize('running.lastError')}>${this.renderError(plugin)}</td>
      <td>${this.renderAction(plugin)}</td>
    </tr>`;
  }

  /** Only what somebody has to see to is said aloud. */
  private renderState({ state, restsUntil, quarantinedAt, strikes }: RunningPlugin) {
    const at = state === 'quarantined' ? quarantinedAt : restsUntil;
    const words = localize(`running.states.${state}`, { at: at === null ? '' : this.moment(at) });
    return html`${state === 'quarantined' ? html`<strong>${words}</strong>` : words}
    ${strikes === 0 ? nothing : html`<span class="under soft">${localize('running.strikes', { n: strikes })}</span>`}`;
  }

  private renderError({ lastError }: RunningPlugin) {
    return lastError === null
      ? html`<span class="soft">${localize('running.none')}</span>`
      : html`${lastError.detail}<code>${lastError.code} · ${this.moment(lastError.at)}</code>`;
  }

  private renderAction({ plugin, state }: RunningPlugin) {
    if (state === 'quarantined') {
      return this.renderButton(plugin, 'release');
    }
    return state === 'active' ? this.renderButton(plugin, 'stop') : nothing;
  }

  private renderButton(plugin: string, action: PluginAction) {
    return html`<button aria-label=${localize(`running.${action}Of`, { plugin })} @click=${() => this.dispatchEvent(new PluginActionEvent(plugin, action))}>
      ${localize(`running.${action}`)}
    </button>`;
  }

  private moment(at: string): string {
    return formatMoment(at, this.timezone);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-running-plugins': StoneRunningPlugins;
  }
}
