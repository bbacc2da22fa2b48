import type { CheckResult, Organisation, Unit, UnitResult } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import { formatCount, formatFigure } from '../format/figure.js';
import { inOrderOfNames } from '../format/number.js';
import { dimensionName, isSameUnit, unitName } from '../format/unit.js';
import { groupUnits, type UnitGroup } from '../judged/comparisons.js';
import { checkOfUnits, isPeerComparison } from '../judged/peers.js';
import { type Scale, scaleOf } from '../judged/scale.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { tableStyles } from '../styles/table.js';
import './streak.js';
import './verdict.js';

const atFirst = 8;

/**
 * @summary The units of a check side by side on one scale, worst first and without ranks: a streak each, the standard as a line.
 *
 * Units with too little data and those hidden for privacy are named below, in words.
 */
@customElement('stone-unit-table')
export class StoneUnitTable extends LitElement {
  static override styles = [
    baseStyles,
    tableStyles,
    css`
      table {
        margin: 4px 0 0;
        table-layout: fixed;
      }

      th,
      td {
        padding-block: 7px;
      }

      td.place {
        vertical-align: middle;
      }

      thead th:nth-child(1) {
        width: 22%;
      }

      thead th:nth-child(2) {
        width: 32%;
      }

      thead th:nth-child(4) {
        width: 19%;
      }

      tr.own {
        background: color-mix(in oklab, var(--gold) 11%, transparent);
      }

      tr.own th {
        box-shadow: inset 3px 0 var(--gold);
        padding-inline-start: 10px;
      }

      tbody th {
        font-weight: 400;
      }

      tr.own th,
      .apart,
      .value {
        font-weight: 600;
      }

      p {
        margin: 10px 0 0;
        font-size: 0.9375rem;
      }

      details {
        margin: 12px 0 0;
      }

      summary {
        cursor: pointer;
        width: fit-content;
        color: var(--soft);
        font-size: 0.9375rem;
      }

      button {
        margin: 12px 0 0;
      }

      div + div {
        margin-top: 18px;
      }

      @media (max-width: 700px) {
        thead {
          display: none;
        }

        table,
        caption,
        tbody {
          display: block;
        }

        tbody tr {
          display: grid;
          grid-template-columns: 1fr auto;
          gap: 2px 12px;
          padding: 9px 0;
          border-bottom: 1px solid var(--line);
        }

        tbody th,
        tbody td {
          padding: 0;
          border: 0;
        }

        td.place {
          grid-column: 1 / -1;
          grid-row: 2;
          width: auto;
        }

        td.figure {
          grid-row: 3;
        }

        td.verdict {
          grid-row: 1;
          grid-column: 2;
        }

        tr.own {
          padding-inline: 8px;
        }
      }
    `,
  ];

  @property({ attribute: false }) check: CheckResult | undefined;

  /** The results to compare; of one period. */
  @property({ attribute: false }) results: readonly UnitResult[] = [];

  @property({ attribute: false }) organisation: Organisation | undefined;

  /** The unit to point out. */
  @property({ attribute: false }) own: Unit | undefined;

  /** Units about which there is a finding. */
  @property({ attribute: false }) found: readonly Unit[] = [];

  @state() private opened: readonly string[] = [];

  protected override render() {
    const { organisation } = this;
    if (!this.check || !organisation) {
      return nothing;
    }
    const check = checkOfUnits(this.check);
    const scale = scaleOf(check, this.results);
    return groupUnits(this.results, check.standard.better).map((group) => this.renderGroup(group, { check, organisation, scale }));
  }

  private renderGroup(group: UnitGroup, context: { readonly check: CheckResult; readonly organisation: Organisation; readonly scale: Scale }) {
    const { check, organisation } = context;
    const all = this.opened.includes(group.dimensions) || group.shown.length <= atFirst + 2;
    const shown = all ? group.shown : group.shown.filter((result, index) => index < atFirst || this.isOwn(result));
    const names = (results: readonly UnitResult[]) =>
      inOrderOfNames(results, ({ unit }) => unitName(unit, organisation))
        .toSorted((a, b) => b.n - a.n)
        .map((result) => localize('principle.unitWithCount', { unit: unitName(result.unit, organisation), count: formatCount(result.n, check.countOf) }))
        .join(', ');
    const plainNames = (results: readonly UnitResult[]) => inOrderOfNames(results.map((result) => unitName(result.unit, organisation)), (name) => name).join(', ');
    return html`<div>
      ${shown.length > 0
        ? html`<table role="table">
            <caption>${localize('dimension.by', { dimension: dimensionName(group.dimensions) })}</caption>
            <thead role="rowgroup">
              <tr role="row">
                <th role="columnheader" scope="col">${localize('principle.unit')}</th>
                <th role="columnheader" scope="col">${localize(check.standard.target === null ? 'principle.placeAlone' : 'principle.place')}</th>
                <th role="columnheader" scope="col">${localize('principle.figure')}</th>
                <th role="columnheader" scope="col">${localize('principle.verdict')}</th>
              </tr>
            </thead>
            <tbody role="rowgroup">
              ${repeat(shown, ({ unit }) => JSON.stringify(unit), (result) => this.renderUnit(result, context))}
            </tbody>
          </table>`
        : nothing}
      ${group.shown.length > shown.length
        ? html`<button @click=${() => this.open(group.dimensions)}>${localize('principle.allUnits', { n: group.shown.length })}</button>`
        : nothing}
      ${this.renderTooLittle(group, names)}
      ${group.hidden.length > 0 ? html`<p class="soft">${localize('principle.hidden', { units: plainNames(group.hidden) })}</p>` : nothing}
    </div>`;
  }

  private renderTooLittle({ dimensions, shown, tooLittle }: UnitGroup, names: (results: readonly UnitResult[]) => string) {
    if (tooLittle.length === 0) {
      return nothing;
    }
    if (tooLittle.length <= atFirst) {
      return html`<p class="soft">${localize('principle.tooLittle', { units: names(tooLittle) })}</p>`;
    }
    const dimension = shown.length > 0 ? '' : localize('dimension.by', { dimension: dimensionName(dimensions) });
    return html`<details>
      <summary>${dimension === '' ? nothing : html`${dimension}: `}${localize('principle.tooLittleCount', { n: tooLittle.length })}</summary>
      <p class="soft">${names(tooLittle)}</p>
    </details>`;
  }

  private renderUnit(result: UnitResult, { check, organisation, scale }: { readonly check: CheckResult; readonly organisation: Organisation; readonly scale: Scale }) {
    const { value, interval, count, line } = formatFigure(check, result);
    const found = this.found.some((unit) => isSameUnit(unit, result.unit));
    const rest = interval === undefined ? count : `${interval}, ${count}`;
    return html`<tr role="row" class=${this.isOwn(result) ? 'own' : nothing}>
      <th role="rowheader" scope="row">${unitName(result.unit, organisation)}</th>
      <td role="cell" class="place">
        <stone-streak .value=${result.value} .low=${result.low} .high=${result.high} .standard=${check.standard.target} .min=${scale.min} .max=${scale.max}></stone-streak>
      </td>
      <td role="cell" class="figure"><span class="value nowrap">${value}</span> <span class="soft">(${check.kind === 'census' ? line : rest})</span></td>
      <td role="cell" class="verdict">${this.renderVerdict(result, found)}</td>
    </tr>`;
  }

  /** Of units that are compared with each other, only a finding says that one differs. */
  private renderVerdict({ verdict, doubted }: UnitResult, found: boolean) {
    const told = this.check && isPeerComparison(this.check)
      ? html`<span class=${found ? 'apart' : 'soft'}>${localize(found ? 'principle.apart' : 'principle.alike')}</span>`
      : html`<stone-verdict verdict=${verdict} ?found=${found}></stone-verdict>`;
    return doubted ? html`${told} <span class="tag">${localize('doubt.tag')}</span>` : told;
  }

  private readonly isOwn = (result: UnitResult): boolean => this.own !== undefined && isSameUnit(this.own, result.unit);

  private open(dimensions: string): void {
    this.opened = [...this.opened, dimensions];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-unit-table': StoneUnitTable;
  }
}
