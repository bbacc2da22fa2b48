import type { Explanation } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { formatCount, formatNoun, formatStandard, formatValue, type Told } from '../format/figure.js';
import { dataNames } from '../format/model-name.js';
import { formatNumber } from '../format/number.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { renderCatalogueLink, renderStandard } from './standard-text.js';

/** @summary The recipe of a check: in words, what is left out, calendar, period and standard, and the query for the curious. */
@customElement('stone-explanation')
export class StoneExplanation extends LitElement {
  static override styles = [
    baseStyles,
    css`
      dl {
        display: grid;
        grid-template-columns: minmax(7.5em, max-content) minmax(0, 1fr);
        gap: 7px 16px;
        margin: 14px 0 0;
        font-size: 0.9375rem;
      }

      dt {
        color: var(--soft);
      }

      dd {
        margin: 0;
        overflow-wrap: anywhere;
      }

      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }

      details {
        margin: 14px 0 0;
      }

      summary {
        cursor: pointer;
        color: var(--soft);
        font-size: 0.9375rem;
      }

      pre {
        margin: 10px 0 0;
        padding: 12px 14px;
        overflow-x: auto;
        background: color-mix(in oklab, var(--soft) 9%, transparent);
        border-radius: 8px;
        font:
          0.8125rem/1.5 ui-monospace,
          'Cascadia Mono',
          Menlo,
          monospace;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
    `,
  ];

  /** The id of the organisation; without it no way leads to its catalogue of standards. */
  @property() organisation = '';

  @property({ attribute: false }) explanation: Explanation | undefined;

  /** How figures of the check are told. */
  @property({ attribute: false }) told: Told | undefined;

  protected override render() {
    const { explanation, told } = this;
    if (!explanation || !told) {
      return nothing;
    }
    return html`<p>${explanation.words}</p>
      <dl>
        <dt>${localize('how.countOf')}</dt>
        <dd>${formatNoun(explanation.countOf)}</dd>
        <dt>${localize('how.leftOut')}</dt>
        <dd>${this.renderExcluded(explanation)}</dd>
        <dt>${localize('how.period')}</dt>
        <dd>${explanation.periodRule}</dd>
        <dt>${localize('how.calendar')}</dt>
        <dd>${explanation.calendar}</dd>
        <dt>${localize('how.timezone')}</dt>
        <dd>${explanation.timezone}</dd>
        <dt>${localize('how.standard')}</dt>
        <dd>${renderStandard(explanation.standard, told)}${this.organisation === '' ? nothing : html`<br />${renderCatalogueLink(explanation.standard, this.organisation, explanation.check)}`}</dd>
        ${this.renderSample(explanation, told)}
        <dt>${localize('how.settings')}</dt>
        <dd>${this.renderSettings(explanation)}</dd>
        <dt>${localize('how.needs')}</dt>
        <dd>${dataNames(explanation.needs)}</dd>
        <dt>${localize('how.plugin')}</dt>
        <dd>${localize('how.version', explanation.plugin)}</dd>
      </dl>
      <details>
        <summary>${localize('how.sql')}</summary>
        <pre tabindex="0" aria-label=${localize('how.sql')}>${explanation.sql}</pre>
      </details>`;
  }

  private renderExcluded({ excluded }: Explanation) {
    if (excluded.length === 0) {
      return localize('how.nothingLeftOut');
    }
    return html`<ul role="list">${excluded.map(({ words, rows }) => html`<li>${words}: ${formatNumber(rows)}</li>`)}</ul>`;
  }

  private renderSample({ sample, standard, countOf }: Explanation, told: Told) {
    if (!sample) {
      return nothing;
    }
    const { within, perfect, settled, share, rows } = sample;
    const count = (n: number) => formatCount(n, countOf);
    const target = standard.target === null ? '' : formatStandard(standard.target, told);
    return html`<dt>${localize('how.sample')}</dt>
      <dd>
        ${localize('how.sampleShare', { share: formatValue(share, told) })}
        <ul role="list">
          ${within.map(({ half, rows: needed }) => html`<li>${localize('how.sampleWithin', { points: Math.round(half * 100), count: count(needed) })}</li>`)}
          ${settled === undefined ? nothing : html`<li>${localize('how.sampleSettled', { target, count: count(settled) })}</li>`}
          ${perfect === undefined ? nothing : html`<li>${localize('how.samplePerfect', { target, count: count(perfect) })}</li>`}
          <li>${localize('how.sampleNow', { count: count(rows) })}</li>
        </ul>
      </dd>`;
  }

  private renderSettings({ settings }: Explanation) {
    if (settings.length === 0) {
      return localize('how.noSettings');
    }
    // What a unit has for itself stands beside its name: no text of ours is needed for that.
    const own = ({ units = [] }: Explanation['settings'][number]) => units.map((unit) => `${unit.name}: ${unit.words}`).join(', ');
    return html`<ul role="list">
      ${settings.map((each) => html`<li title=${each.doc}>${each.name}: ${each.words}${each.units ? ` (${own(each)})` : nothing}</li>`)}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-explanation': StoneExplanation;
  }
}
