import type { Organisation, PeriodCheck, PeriodComparison } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import { paths } from '../app/paths.js';
import { formatDifference, formatFigure } from '../format/figure.js';
import { formatPeriod } from '../format/period.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { tableStyles } from '../styles/table.js';
import './difference-bar.js';

/** @summary The checks of two periods side by side, each with its difference and whether that could be chance. */
@customElement('stone-period-checks')
export class StonePeriodChecks extends LitElement {
  static override styles = [
    baseStyles,
    tableStyles,
    css`
      tbody th {
        min-width: 11em;
      }

      td.says {
        min-width: 11em;
      }

      .better {
        color: var(--good);
        font-weight: 600;
      }

      .worse {
        color: var(--miss);
        font-weight: 600;
      }

      details {
        margin: 14px 0 0;
      }

      summary {
        cursor: pointer;
        padding: 4px 0;
      }

      @media print {
        details:not([open]) {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) comparison: PeriodComparison | undefined;
  @property({ attribute: false }) organisation: Organisation | undefined;

  /** The principle whose checks are shown; empty for all. */
  @property() principle = '';

  protected override render() {
    const { comparison, principle } = this;
    if (!comparison) {
      return nothing;
    }
    const shown = comparison.checks.filter((check) => principle === '' || check.principle === principle);
    const [told, left] = [shown.filter(({ outcome }) => outcome !== 'not-compared'), shown.filter(({ outcome }) => outcome === 'not-compared')];
    // What was measured in neither period has nothing to be told of it but that, all at once.
    const known = left.filter(({ from, to }) => from !== null || to !== null);
    return html`${told.length === 0 ? html`<p>${localize('compare.none')}</p>` : this.renderTable(told, comparison)}
      ${known.length === 0
        ? nothing
        : html`<details>
            <summary>${localize('compare.rest', { n: known.length })}</summary>
            ${this.renderTable(known, comparison)}
          </details>`}
      ${left.length === known.length ? nothing : html`<p class="soft">${localize('compare.unmeasured', { n: left.length - known.length })}</p>`}`;
  }

  private renderTable(checks: readonly PeriodCheck[], { from, to }: PeriodComparison) {
    const reaches = reachByFormat(checks);
    return html`<div class="scroller" tabindex="0" role="group" aria-label=${localize('compare.tableTitle')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${localize('compare.check')}</th>
            <th scope="col">${formatPeriod(from.key)}</th>
            <th scope="col">${formatPeriod(to.key)}</th>
            <th scope="col">${localize('compare.difference')}</th>
            <td aria-hidden="true"></td>
            <th scope="col">${localize('compare.says')}</th>
          </tr>
        </thead>
        <tbody>
          ${repeat(checks, ({ id }) => id, (check) => this.renderCheck(check, reaches.get(check.format) ?? 1))}
        </tbody>
      </table>
    </div>`;
  }

  private renderCheck(check: PeriodCheck, reach: number) {
    const { name, principle, question, from, to, difference, outcome, sentence } = check;
    const figure = (each: PeriodCheck['from']) => (each ? formatFigure(check, each).line : '–');
    const organisation = this.organisation?.id ?? '';
    return html`<tr>
      <th scope="row"><a href=${paths.principle(organisation, principle)} title=${question}>${name}</a></th>
      <td>${figure(from)}</td>
      <td>${figure(to)}</td>
      <td>${difference ? formatDifference(check, difference) : '–'}</td>
      <td aria-hidden="true">
        ${difference
          ? html`<stone-difference-bar
              .value=${difference.value}
              .low=${difference.low}
              .high=${difference.high}
              .reach=${reach}
              outcome=${outcome}
            ></stone-difference-bar>`
          : nothing}
      </td>
      <td class="says ${outcome}">${outcome === 'worse' || outcome === 'better' ? html`<span aria-hidden="true">${outcome === 'worse' ? '▼' : '▲'}</span> ` : nothing}${sentence}</td>
    </tr>`;
  }
}

/** How far from no change the figures of each kind reach, so that their bars can be compared. */
function reachByFormat(checks: readonly PeriodCheck[]): ReadonlyMap<string, number> {
  const reachOf = ({ difference }: PeriodCheck) => Math.max(0, ...[difference?.value, difference?.low, difference?.high].map((each) => Math.abs(each ?? 0)));
  return new Map([...Map.groupBy(checks, ({ format }) => format)].map(([format, own]) => [format, Math.max(...own.map(reachOf))]));
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-period-checks': StonePeriodChecks;
  }
}
