import type { CheckResult, Finding } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import { formatFigure } from '../format/figure.js';
import { dataNames } from '../format/model-name.js';
import { unbrokenFigures } from '../format/number.js';
import { dimensionName } from '../format/unit.js';
import { scaleOf } from '../judged/scale.js';
import { courseOf } from '../judged/course.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { tableStyles } from '../styles/table.js';
import { trendIcon } from './icons.js';
import './sparkline.js';
import { renderCatalogueLink, renderStandard } from './standard-text.js';
import './streak.js';
import './verdict.js';

/** @summary The checks of a principle as a table that becomes a list of cards where it has no room. */
@customElement('stone-checks-table')
export class StoneChecksTable extends LitElement {
  static override styles = [
    baseStyles,
    tableStyles,
    css`
      td,
      th {
        vertical-align: top;
      }

      thead th:nth-child(1) {
        width: 25%;
      }

      thead th:nth-child(3) {
        width: 19%;
      }

      .value {
        font-size: 1.25rem;
        font-weight: 600;
        line-height: 1.2;
      }

      .provenance,
      .catalogue,
      .small {
        font-size: 0.875rem;
      }

      .doubt {
        display: block;
        margin: 4px 0 0;
        font-size: 0.875rem;
        font-weight: 400;
      }

      .tags {
        display: flex;
        gap: 6px;
        flex-wrap: wrap;
        margin: 4px 0 0;
        font-weight: 400;
      }

      stone-streak {
        margin: 5px 0 4px;
      }

      .trend {
        display: flex;
        gap: 6px;
        align-items: center;
        margin: 2px 0 0;
        line-height: 1.25;
      }

      .icon {
        flex: none;
      }

      .missing {
        overflow-wrap: anywhere;
      }

      @media (max-width: 900px) {
        table,
        tbody,
        tr,
        th,
        td {
          display: block;
        }

        thead {
          display: none;
        }

        tbody tr {
          background: var(--card);
          border: 1px solid var(--line);
          border-radius: var(--radius);
          padding: 14px 16px 12px;
          margin: 0 0 13px;
        }

        th,
        td {
          border: 0;
          padding: 0 0 8px;
        }

        tbody th {
          font-size: 1.0625rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) checks: readonly CheckResult[] = [];

  /** The id of the organisation; without it no way leads to its catalogue of standards. */
  @property() organisation = '';

  /** The findings about these checks. */
  @property({ attribute: false }) findings: readonly Finding[] = [];

  protected override render() {
    const heads = ['check', 'figure', 'place', 'standard', 'verdict', 'trend'] as const;
    return html`<table role="table">
      <thead role="rowgroup">
        <tr role="row">
          ${heads.map((head) => html`<th role="columnheader" scope="col">${localize(`principle.${head}`)}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${repeat(this.checks, ({ id }) => id, (check) => this.renderCheck(check))}
      </tbody>
    </table>`;
  }

  private renderCheck(check: CheckResult) {
    const { standard } = check;
    const scale = scaleOf(check, [check]);
    const found = this.findings.some((finding) => finding.check === check.id && finding.severity !== 'praise');
    return html`<tr role="row">
      <th role="rowheader" scope="row">${check.question}${this.renderTags(check)}${this.renderDoubts(check)}</th>
      <td role="cell">${this.renderFigure(check)}</td>
      <td role="cell">
        <stone-streak .value=${check.value} .low=${check.low} .high=${check.high} .standard=${standard.target} .min=${scale.min} .max=${scale.max}></stone-streak>
      </td>
      <td role="cell">${renderStandard(standard, check)}${this.organisation === '' ? nothing : html`<br />${renderCatalogueLink(standard, this.organisation, check.id)}`}</td>
      <td role="cell"><stone-verdict verdict=${check.verdict} ?found=${found}></stone-verdict></td>
      <td role="cell">${this.renderTrend(check)}</td>
    </tr>`;
  }

  private renderTags({ critical, weight }: CheckResult) {
    if (!critical && weight > 0) {
      return nothing;
    }
    return html`<span class="tags"
      >${critical ? html`<span class="tag">${localize('principle.critical')}</span>` : nothing}
      ${weight === 0 ? html`<span class="tag">${localize('principle.information')}</span>` : nothing}</span
    >`;
  }

  /** What lowers the confidence in this figure, for the whole organisation or somewhere in it. */
  private renderDoubts({ doubts = [] }: CheckResult) {
    return doubts.map(({ sentence }) => html`<span class="doubt">${unbrokenFigures(localize('doubt.whole', { reason: sentence }))}</span>`);
  }

  private renderFigure(check: CheckResult) {
    const { value, interval, count, line } = formatFigure(check, check);
    if (value === undefined) {
      if (check.notTold) {
        return html`<span class="value">${localize('figure.none')}</span><br /><span class="soft">${localize('view.notToldBy', { dimensions: dimensionName(check.notTold.join(' ')) })}</span>`;
      }
      const missing = dataNames(check.missing);
      return missing === ''
        ? html`<span class="value">${localize('figure.none')}</span><br /><span class="soft">${count}</span>`
        : html`<span class="value">${localize('figure.none')}</span><br /><span class="soft missing">${localize('principle.cannotRun', { columns: missing })}</span>`;
    }
    if (check.kind === 'census') {
      return html`<span class="value">${value}</span><br /><span class="soft">${line}</span>`;
    }
    return html`<span class="value nowrap">${value}</span><br /><span class="soft">${interval === undefined ? nothing : html`${interval}, `}${count}</span>`;
  }

  private renderTrend(check: CheckResult) {
    const { points, state, limits, moved } = courseOf(check);
    return html`<stone-sparkline .values=${points.map(({ value }) => value)} .limits=${limits} ?outside=${moved}></stone-sparkline>
      <span class="trend soft small">${trendIcon(state, check.standard.better)}${localize(`trend.${state}`)}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-checks-table': StoneChecksTable;
  }
}
