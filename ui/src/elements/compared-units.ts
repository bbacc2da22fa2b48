import type { ComparedUnit, UnitComparison } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import { formatFigure, formatValue, roundingStep } from '../format/figure.js';
import { inFunnel } from '../judged/funnel.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { tableStyles } from '../styles/table.js';

/** @summary The units of a funnel as a table, by what each is expected to be. It has an order, and no ranks. */
@customElement('stone-compared-units')
export class StoneComparedUnits extends LitElement {
  static override styles = [
    baseStyles,
    tableStyles,
    css`
      .apart {
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) comparison: UnitComparison | undefined;

  protected override render() {
    const { comparison } = this;
    if (!comparison) {
      return nothing;
    }
    return html`<div class="scroller" tabindex="0" role="group" aria-label=${localize('units.tableNote')}>
      <table>
        <caption>${localize('units.tableNote')}</caption>
        <thead>
          <tr>
            <th scope="col">${localize('principle.unit')}</th>
            <th scope="col">${localize('principle.figure')}</th>
            <th scope="col">${localize('units.expected')}</th>
            <th scope="col">${localize('units.limits')}</th>
            <th scope="col">${localize('units.among')}</th>
          </tr>
        </thead>
        <tbody>
          ${repeat(comparison.units, ({ unit }) => JSON.stringify(unit), (unit) => this.renderUnit(unit, comparison))}
        </tbody>
      </table>
    </div>`;
  }

  private renderUnit(unit: ComparedUnit, comparison: UnitComparison) {
    const told = (value: number) => formatValue(value, comparison, roundingStep(comparison, unit));
    const limits = unit.limits998 ? localize('units.range', { low: told(unit.limits998.low), high: told(unit.limits998.high) }) : '–';
    return html`<tr>
      <th scope="row">${unit.name}</th>
      <td>${formatFigure(comparison, unit).line}</td>
      <td>${unit.expected === null ? '–' : told(unit.expected)}</td>
      <td>${limits}</td>
      <td class=${unit.outside === null ? 'soft' : 'apart'}>${this.place(unit)}</td>
    </tr>`;
  }

  private place(unit: ComparedUnit): string {
    if (!inFunnel(unit)) {
      return localize('units.tooFew');
    }
    return localize(unit.outside === null ? 'units.alike' : unit.outside === 'low' ? 'units.below' : 'units.above');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-compared-units': StoneComparedUnits;
  }
}
