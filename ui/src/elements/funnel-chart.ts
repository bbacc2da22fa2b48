import type { ComparedUnit, UnitComparison } from '@touchstone/sdk/contract';
import { html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { formatFigure, formatStandard, formatValue, roundingStep } from '../format/figure.js';
import { formatNumber } from '../format/number.js';
import { inFunnel, scaleOfFunnel } from '../judged/funnel.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { chartStyles } from '../styles/chart.js';
import { ChartWidth } from './chart-width.js';
import { funnelChartStyles } from './funnel-chart-styles.js';

const height = 400;
const edge = { top: 18, right: 18, bottom: 44, left: 62 };

interface Places {
  readonly x: (n: number) => number;
  readonly y: (value: number) => number;
  readonly right: number;
}

/**
 * @summary A funnel: each unit by its rows and its value, between the limits that chance alone would keep it in.
 *
 * Only units beyond the outer limits have names. The same figures stand beside it as a table.
 */
@customElement('stone-funnel-chart')
export class StoneFunnelChart extends LitElement {
  static override styles = [baseStyles, chartStyles, funnelChartStyles];

  @property({ attribute: false }) comparison: UnitComparison | undefined;

  private readonly width = new ChartWidth(this, 720, 280);

  protected override render() {
    const { comparison } = this;
    const units = comparison?.units.filter(inFunnel) ?? [];
    if (!comparison || comparison.centre === null || units.length === 0) {
      return nothing;
    }
    const places = this.places(comparison, units);
    return html`<svg width=${this.width.value} height=${height} viewBox="0 0 ${this.width.value} ${height}" role="img" aria-label=${this.label(comparison, units)}>
      ${comparison.curve.length > 0 ? this.renderCurve(comparison, places) : this.renderOwnLimits(units, places)}
      <line class="centre" x1=${edge.left} x2=${places.right} y1=${places.y(comparison.centre)} y2=${places.y(comparison.centre)} />
      ${this.renderStandard(comparison, places)} ${this.renderAxes(comparison, units, places)}
      ${units.map((unit) => this.renderUnit(comparison, unit, places))}
      ${units.filter(({ outside }) => outside !== null).map((unit) => this.renderName(unit, places))}
    </svg>`;
  }

  private places(comparison: UnitComparison, units: readonly ComparedUnit[]): Places {
    const { least, most, fewest, rows } = scaleOfFunnel(comparison, units);
    const right = this.width.value - edge.right;
    const across = Math.log(rows / fewest) || 1;
    return {
      right,
      x: (n) => edge.left + 8 + (Math.log(n / fewest) / across) * (right - edge.left - 16),
      y: (value) => edge.top + ((most - value) / (most - least)) * (height - edge.top - edge.bottom),
    };
  }

  private renderCurve({ curve }: UnitComparison, { x, y }: Places) {
    const line = (of: (point: UnitComparison['curve'][number]) => number) => curve.map((point) => `${x(point.n).toFixed(1)},${y(of(point)).toFixed(1)}`);
    const band = (upper: readonly string[], lower: readonly string[]) => [...upper, ...lower.toReversed()].join(' ');
    const [high998, low998] = [line((point) => point.limits998.high), line((point) => point.limits998.low)];
    const [high95, low95] = [line((point) => point.limits95.high), line((point) => point.limits95.low)];
    return svg`<polygon class="band" points=${band(high998, low998)} /><polygon class="band inner" points=${band(high95, low95)} />
      ${[high998, low998].map((points) => svg`<polyline class="limit" points=${points.join(' ')} />`)}
      ${[high95, low95].map((points) => svg`<polyline class="limit inner" points=${points.join(' ')} />`)}`;
  }

  /** Where chance does not follow from the rows alone, each unit stands between limits of its own. */
  private renderOwnLimits(units: readonly ComparedUnit[], { x, y }: Places) {
    return units.map(({ n, limits998 }) => {
      const [low, high] = [limits998?.low ?? 0, limits998?.high ?? 0];
      const [left, right] = [x(n) - 5, x(n) + 5];
      return svg`<line class="limit inner" x1=${x(n)} x2=${x(n)} y1=${y(low)} y2=${y(high)} />
        ${[low, high].map((end) => svg`<line class="limit" x1=${left} x2=${right} y1=${y(end)} y2=${y(end)} />`)}`;
    });
  }

  private renderStandard(comparison: UnitComparison, { y, right }: Places) {
    const { target } = comparison.standard;
    return target === null
      ? nothing
      : svg`<line class="standard" x1=${edge.left} x2=${right} y1=${y(target)} y2=${y(target)} />
          <text class="standard" x=${right} y=${y(target) - 5} text-anchor="end">${localize('standard.line', { target: formatStandard(target, comparison) })}</text>`;
  }

  private renderAxes(comparison: UnitComparison, units: readonly ComparedUnit[], { x, y }: Places) {
    const { least, most, fewest, rows } = scaleOfFunnel(comparison, units);
    const step = roundingStep(comparison, { value: most, low: least, high: most });
    const values = [0, 1, 2, 3, 4].map((place) => least + ((most - least) * place) / 4);
    const counts = [...new Set([fewest, Math.sqrt(fewest * rows), rows].map(Math.round))];
    return svg`${values.map((value) => svg`<text x=${edge.left - 8} y=${y(value) + 4} text-anchor="end">${formatValue(value, comparison, step)}</text>`)}
      ${counts.map((n) => svg`<text x=${x(n)} y=${height - edge.bottom + 18} text-anchor=${n === rows ? 'end' : n === fewest ? 'start' : 'middle'}>${formatNumber(n)}</text>`)}
      <text x=${(edge.left + this.width.value - edge.right) / 2} y=${height - 6} text-anchor="middle">${localize('units.rowsAxis')}</text>`;
  }

  private renderUnit(comparison: UnitComparison, unit: ComparedUnit, { x, y }: Places) {
    const apart = unit.outside !== null;
    return svg`<circle class=${apart ? 'outside' : 'inside'} cx=${x(unit.n)} cy=${y(unit.value ?? 0)} r=${apart ? 6 : 4}><title>${unit.name}: ${formatFigure(comparison, unit).line}</title></circle>`;
  }

  private renderName({ n, name, value }: ComparedUnit, { x, y, right }: Places) {
    const flip = x(n) > (edge.left + right) / 2;
    return svg`<text class="name" x=${x(n) + (flip ? -11 : 11)} y=${y(value ?? 0) + 4} text-anchor=${flip ? 'end' : 'start'}>${name}</text>`;
  }

  private label(comparison: UnitComparison, units: readonly ComparedUnit[]): string {
    const apart = units.filter(({ outside }) => outside !== null).map(({ name }) => name);
    return localize('units.chartLabel', { n: units.length, centre: formatValue(comparison.centre ?? 0, comparison), apart: apart.length === 0 ? 'none' : 'some', names: apart.join(', ') });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-funnel-chart': StoneFunnelChart;
  }
}
