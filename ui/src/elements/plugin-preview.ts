import type { PluginPreview, PreviewedFinding } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { formatNumber, formatShare } from '../format/number.js';
import { formatScore } from '../judged/grades.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';

const score = (value: number | null): string => (value === null ? '–' : formatScore(value));

/** @summary What a plugin would change: the sentence first, then score, coverage, findings, cost and errors. */
@customElement('stone-plugin-preview')
export class StonePluginPreview extends LitElement {
  static override styles = [
    baseStyles,
    css`
      .sentence {
        font-size: 1.0625rem;
        font-weight: 600;
        margin: 8px 0;
      }

      dl {
        display: grid;
        grid-template-columns: max-content minmax(0, 1fr);
        gap: 6px 16px;
        margin: 14px 0 0;
      }

      dt {
        color: var(--soft);
      }

      dd {
        margin: 0;
        overflow-wrap: anywhere;
      }

      ul {
        margin: 10px 0 0;
        padding: 0 0 0 1.2em;
      }
    `,
  ];

  @property({ attribute: false }) preview: PluginPreview | undefined;

  protected override render() {
    const { preview } = this;
    if (!preview) {
      return nothing;
    }
    const { comparison, findings, cost, error, version } = preview;
    const { from, to } = comparison;
    return html`<h3>${localize('plugins.previewTitle', { version })}</h3>
      <p class="sentence">${comparison.sentence}</p>
      ${comparison.sentences.map(({ sentence }) => html`<p>${sentence}</p>`)}
      <dl>
        <dt>${localize('plugins.previewScore')}</dt>
        <dd>${localize('plugins.previewFromTo', { from: score(from.score), to: score(to.score) })}</dd>
        <dt>${localize('plugins.previewCoverage')}</dt>
        <dd>${localize('plugins.previewFromTo', { from: formatShare(from.coverage), to: formatShare(to.coverage) })}</dd>
        <dt>${localize('plugins.previewFindings')}</dt>
        <dd>
          ${localize('plugins.previewCounts', { appearing: findings.appearing.length, going: findings.going.length, staying: findings.staying })}
          ${this.renderFindings(findings)}
        </dd>
        <dt>${localize('plugins.previewCost')}</dt>
        <dd>${localize('plugins.previewCostWords', { measuring: formatNumber(cost.measuringMs), calls: cost.calls, sandbox: formatNumber(cost.sandboxMs, 1) })}</dd>
      </dl>
      ${error ? html`<p role="alert"><strong>${localize('plugins.previewError', { detail: error.detail })}</strong></p>` : nothing}
      <p class="soft">${localize('plugins.previewNothingKept')}</p>`;
  }

  private renderFindings({ appearing, going }: PluginPreview['findings']) {
    const tell = (words: string) => ({ check, sentence }: PreviewedFinding) => html`<li><b>${words}:</b> ${sentence ?? `${check}. ${localize('plugins.previewPeople')}`}</li>`;
    return appearing.length + going.length === 0
      ? nothing
      : html`<ul>
          ${appearing.map(tell(localize('plugins.previewAppears')))}${going.map(tell(localize('plugins.previewGoes')))}
        </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-plugin-preview': StonePluginPreview;
  }
}
