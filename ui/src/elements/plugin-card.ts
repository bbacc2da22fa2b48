import type { PluginSummary } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { paths } from '../app/paths.js';
import { standingOf } from '../judged/plugin-state.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';

/** @summary One plugin of the gallery: its question, how it stands, what runs with the data, and what it asks for. */
@customElement('stone-plugin-card')
export class StonePluginCard extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        height: 100%;
        gap: 8px;
        background: var(--card);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        padding: 16px 18px;
        overflow-wrap: anywhere;
      }

      .head {
        display: flex;
        justify-content: space-between;
        align-items: baseline;
        gap: 12px;
      }

      .tag.attention {
        color: var(--ink);
        border-color: var(--ink);
      }

      .question {
        flex: 1;
      }

      .facts {
        display: grid;
        gap: 2px;
        font-size: 0.9375rem;
      }

      .sign {
        display: inline-block;
        width: 1.3em;
      }
    `,
  ];

  @property({ attribute: false }) plugin: PluginSummary | undefined;

  /** The id of the organisation. */
  @property() organisation = '';

  protected override render() {
    const { plugin } = this;
    if (!plugin) {
      return nothing;
    }
    const { id, name, question, held, capabilities, builtIn, version } = plugin;
    const standing = standingOf(plugin);
    return html`<div class="head">
        <h3><a href=${paths.plugin(this.organisation, id)}>${name}</a></h3>
        <span class="tag nowrap ${standing}">${localize(`plugins.states.${standing}`)}</span>
      </div>
      <p class="question">${question}</p>
      <div class="facts">
        <p>${this.renderRuns(plugin)}</p>
        ${held ? html`<p><b>${localize('plugins.heldVersion', { version: held.version })}</b></p>` : nothing}
        <p class="soft">
          ${capabilities.length === 0 ? localize('plugins.asksNothing') : localize('plugins.asks', { n: capabilities.length })} ·
          ${builtIn ? localize('plugins.builtIn') : `${id}, ${localize('plugins.version', { version })}`}
        </p>
      </div>`;
  }

  private renderRuns({ checks }: PluginSummary) {
    const runs = checks.filter((check) => check.runs).length;
    const sign = (text: string) => html`<span class="sign" aria-hidden="true">${text}</span>`;
    if (checks.length === 0) {
      return localize('plugins.noChecks');
    }
    if (runs === 0) {
      return html`${sign('✖')}${localize('plugins.runsNone')}`;
    }
    return runs === checks.length
      ? html`${sign('✔')}${localize('plugins.runsAll', { n: runs })}`
      : html`${sign('◐')}${localize('plugins.runsSome', { runs, n: checks.length })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-plugin-card': StonePluginCard;
  }
}
