import type { SourceFreshness } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { formatHours, formatRhythm } from '../format/health.js';
import { formatNumber } from '../format/number.js';
import { formatMoment } from '../format/period.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { tableStyles } from '../styles/table.js';
import { verdictIcon } from './icons.js';
import { mendLink } from './mend-link.js';

const signs = { fresh: 'meets', late: 'too-close-to-call', silent: 'misses', 'no-rhythm': 'not-enough-data' } as const;

/** @summary When each source last brought rows, how new they are, and whether that is in time by its own rhythm. */
@customElement('stone-source-freshness')
export class StoneSourceFreshness extends LitElement {
  static override styles = [
    baseStyles,
    tableStyles,
    css`
      tbody th {
        min-width: 9em;
        overflow-wrap: anywhere;
      }

      .state {
        display: inline-flex;
        gap: 6px;
        align-items: baseline;
        white-space: nowrap;
      }

      .state .icon {
        align-self: center;
      }

      .late,
      .silent {
        font-weight: 600;
      }

      .small {
        display: block;
        font-size: 0.875rem;
        font-weight: 400;
      }

      .rhythm {
        min-width: 12em;
      }
    `,
  ];

  @property({ attribute: false }) sources: readonly SourceFreshness[] = [];

  /** In which moments are told. */
  @property() timezone = 'UTC';

  /** The id of the organisation. */
  @property() organisation = '';

  protected override render() {
    if (this.sources.length === 0) {
      return html`<p>${localize('data.batchesNone')}</p>`;
    }
    return html`<div class="scroller" role="group" aria-label=${localize('health.sourcesTitle')} tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${localize('data.source')}</th>
            <th scope="col">${localize('health.state')}</th>
            <th scope="col">${localize('health.lastRows')}</th>
            <th scope="col">${localize('health.usually')}</th>
            <th scope="col">${localize('health.newestRow')}</th>
            <th scope="col" class="number">${localize('data.rows')}</th>
          </tr>
        </thead>
        <tbody>
          ${this.sources.map((source) => this.renderSource(source))}
        </tbody>
      </table>
    </div>`;
  }

  private renderSource(source: SourceFreshness) {
    const { fileName, lastRowsAt, lateHours, mapping, newestRow, rows, source: name, state } = source;
    const told = (moment: string | null) => (moment === null ? '–' : formatMoment(moment, this.timezone));
    return html`<tr>
      <th scope="row">${name}<span class="small soft">${fileName}</span></th>
      <td>
        <span class="state ${state}">${verdictIcon(signs[state])}${localize(`health.states.${state}`)}</span>
        ${lateHours === 0 ? nothing : html`<span class="small">${localize('health.lateBy', { by: formatHours(lateHours) })} ${mendLink({ organisation: this.organisation, mapping: null })}</span>`}
      </td>
      <td>${told(lastRowsAt)}</td>
      <td class="rhythm">${formatRhythm(source)}</td>
      <td>${told(newestRow)}</td>
      <td class="number">${formatNumber(rows)}${mapping === null ? nothing : html`<span class="small">${mendLink({ organisation: this.organisation, mapping })}</span>`}</td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-source-freshness': StoneSourceFreshness;
  }
}
