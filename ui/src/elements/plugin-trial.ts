import type { PluginPreview, PluginSummary } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

import { ApiError } from '../api/api-error.js';
import { api } from '../api/api.js';
import { listen } from '../api/organisation-events.js';
import { PluginChangeEvent } from '../events/plugin-change.js';
import { missingParts } from '../format/missing.js';
import { dataNames } from '../format/model-name.js';
import { leastMissing } from '../judged/plugin-state.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { formStyles } from '../styles/form.js';
import { errorText } from './load-state.js';
import './plugin-preview.js';

/**
 * @summary Whether a plugin takes part, and the way to change that: first what it would change, tried out on the data.
 *
 * @event stone-plugin-change - It is to take part, or not.
 */
@customElement('stone-plugin-trial')
export class StonePluginTrial extends LitElement {
  static override styles = [
    baseStyles,
    formStyles,
    css`
      stone-plugin-preview {
        margin: 20px 0 0;
        padding: 16px 18px;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--card);
      }
    `,
  ];

  @property({ attribute: false }) plugin: PluginSummary | undefined;

  /** The id of the organisation. */
  @property() organisation = '';

  @state() private said = '';

  @state() private preview: PluginPreview | undefined;

  private underWay: AbortController | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.underWay?.abort();
  }

  protected override render() {
    const { plugin } = this;
    if (!plugin) {
      return nothing;
    }
    const { enabled, waits, held, problem } = plugin;
    const counts = enabled && !waits;
    return html`<p>${this.tell(plugin)}</p>
      <div class="buttons">
        ${held || (!counts && problem === null)
          ? html`<button class="first" ?disabled=${this.underWay !== undefined} @click=${() => void this.tryOut(plugin)}>${localize('plugins.preview')}</button>`
          : nothing}
        ${counts ? nothing : this.renderButton('enable', localize(waits ? 'plugins.enableNow' : 'plugins.enable'))}
        ${enabled ? this.renderButton('disable', localize('plugins.disable')) : nothing}
      </div>
      <p class="soft" role="status">${this.said}</p>
      ${this.preview ? html`<stone-plugin-preview .preview=${this.preview}></stone-plugin-preview>` : nothing}`;
  }

  private tell(plugin: PluginSummary): string {
    if (plugin.problem !== null) {
      return localize('plugins.problem', { problem: plugin.problem });
    }
    if (!plugin.enabled) {
      return localize('plugins.partOff');
    }
    return plugin.waits ? localize('plugins.partWaits', { columns: dataNames(missingParts(leastMissing(plugin)).columns) }) : localize('plugins.partOn');
  }

  private renderButton(kind: 'enable' | 'disable', words: string) {
    return html`<button @click=${() => this.dispatchEvent(new PluginChangeEvent({ kind }))}>${words}</button>`;
  }

  /** Follows the work by the events of the organisation; going away calls it off. */
  private async tryOut({ id }: PluginSummary): Promise<void> {
    const underWay = new AbortController();
    this.underWay = underWay;
    this.preview = undefined;
    this.said = localize('plugins.previewBegins');
    const name = crypto.randomUUID();
    const close = listen(api.eventsPath(this.organisation), (event) => {
      if (event.type === 'preview-progress' && event.preview === name) {
        this.said = localize('plugins.previewing', { step: event.step });
      }
    });
    try {
      this.preview = await api.previewPlugin(this.organisation, { id: name, spec: id }, underWay.signal);
      this.said = '';
    } catch (error) {
      this.said = localize('plugins.said.failed', { detail: errorText(error instanceof ApiError ? error : new ApiError(0, undefined, { cause: error })) });
    } finally {
      close();
      this.underWay = undefined;
      this.requestUpdate();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-plugin-trial': StonePluginTrial;
  }
}
