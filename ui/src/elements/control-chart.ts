import type { Annotation, CheckResult, Trend, UnitResult } from '@touchstone/sdk/contract';
import { html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { PeriodSelectEvent } from '../events/period-select.js';
import { formatFigure, formatStandard, formatValue, roundingStep } from '../format/figure.js';
import { formatPeriod, formatPeriodShort, formatPeriodSince } from '../format/period.js';
import { coursePoints, type CoursePoint } from '../judged/course.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { chartStyles } from '../styles/chart.js';
import { tableStyles } from '../styles/table.js';
import { ChartWidth } from './chart-width.js';
import { controlChartStyles } from './control-chart-styles.js';
import './verdict.js';

const height = 230;
const edge = { top: 16, right: 14, bottom: 30, left: 58 };

type Point = CoursePoint;
type Limits = NonNullable<Trend['limits']>;

/**
 * @summary A control chart: the value period by period, the band in which it lies by its own chance, and the standard.
 *
 * The same figures stand below it as a table.
 *
 * @event stone-period-select - Something is to be told of a period.
 */
@customElement('stone-control-chart')
export class StoneControlChart extends LitElement {
  static override styles = [baseStyles, tableStyles, chartStyles, controlChartStyles];

  @property({ attribute: false }) check: CheckResult | undefined;

  /** One unit, period by period. */
  @property({ attribute: false }) history: readonly UnitResult[] = [];

  /** How the host reads that course. */
  @property({ attribute: false }) trend: Trend | undefined;

  /** The first period of the stretch that the finding is about; empty for a single period. */
  @property() since = '';

  /** Whether the points are held to nothing, so that there is no verdict to tell. */
  @property({ type: Boolean, attribute: 'without-verdict' }) withoutVerdict = false;

  /** What people told of its periods. */
  @property({ attribute: false }) annotations: readonly Annotation[] = [];

  /** Whether something can be told of a period. */
  @property({ type: Boolean, attribute: 'with-annotating' }) withAnnotating = false;

  private readonly width = new ChartWidth(this, 640, 260);

  protected override render() {
    const { check } = this;
    if (!check) {
      return nothing;
    }
    const points = coursePoints(this.history);
    if (points.length < 2) {
      return html`<p class="soft">${localize('finding.historyNone')}</p>`;
    }
    const { limits = null, sign = null } = this.trend ?? {};
    const note = limits === null ? 'finding.historyShort' : limits.trial ? 'finding.historyTrial' : undefined;
    return html`${this.renderChart(check, points, limits)}
    ${sign ? html`<p class="note">${localize(`chart.rules.${sign.rule}`, { period: formatPeriod(sign.period) })}</p>` : nothing}
    ${note === undefined ? nothing : html`<p class="soft note">${localize(note)}</p>`} ${this.renderTable(check)}`;
  }

  private renderChart(check: CheckResult, points: readonly Point[], limits: Limits | null) {
    const { target } = check.standard;
    const all = [...points.map(({ value }) => value), ...(limits ? [limits.lower, limits.upper] : []), ...(target === null ? [] : [target])];
    const [least, most] = [Math.min(...all), Math.max(...all)];
    const room = most === least ? 1 : (most - least) * 0.06;
    const y = (value: number) => edge.top + ((most + room - value) / (most - least + 2 * room)) * (height - edge.top - edge.bottom);
    const x = (index: number) => edge.left + (index / (points.length - 1)) * (this.width.value - edge.left - edge.right);
    const right = this.width.value - edge.right;
    return html`<svg width=${this.width.value} height=${height} viewBox="0 0 ${this.width.value} ${height}" role="img" aria-label=${this.label(check, points, limits)}>
      ${limits ? this.renderBand(check, limits, { y, right, left: this.limitsBegin(points, x) }) : nothing}
      ${target === null
        ? nothing
        : svg`<line class="standard" x1=${edge.left} x2=${right} y1=${y(target)} y2=${y(target)} />
            <text class="standard" x=${right} y=${y(target) - 5} text-anchor="end">${localize('standard.line', { target: formatStandard(target, check) })}</text>`}
      ${this.renderSince(points, x)} ${this.renderAnnotations(points, x)}
      <polyline points=${points.map(({ value }, index) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`).join(' ')} />
      ${points.map(({ period, value }, index) => svg`<circle class=${this.isOutside(period) ? 'outside' : 'inside'} cx=${x(index)} cy=${y(value)} r=${this.isOutside(period) ? 4.5 : 3} />`)}
      ${this.withAnnotating ? points.map(({ period }, index) => svg`<rect class="touch" x=${x(index) - 9} y=${edge.top} width="18" height=${height - edge.top - edge.bottom} @click=${() => this.select(period)}><title>${localize('annotate.add', { period: formatPeriod(period) })}</title></rect>`) : nothing}
      ${this.renderPeriods(points, x)}
    </svg>`;
  }

  private renderBand(check: CheckResult, limits: Limits, { y, right, left }: { readonly y: (value: number) => number; readonly right: number; readonly left: number }) {
    const share = check.format === 'percent';
    const upper = share ? Math.min(1, limits.upper) : limits.upper;
    const lower = share ? Math.max(0, limits.lower) : limits.lower;
    const step = roundingStep(check, { value: limits.centre, low: lower, high: upper });
    const labels = y(lower) - y(upper) < 26 ? [limits.centre] : [upper, lower];
    return svg`<rect class="band" x=${left} y=${y(upper)} width=${right - left} height=${Math.max(1, y(lower) - y(upper))} />
      <line class="centre" x1=${left} x2=${right} y1=${y(limits.centre)} y2=${y(limits.centre)} />
      ${labels.map((value) => svg`<text x=${edge.left - 8} y=${y(value) + 4} text-anchor="end">${formatValue(value, check, step)}</text>`)}`;
  }

  private isOutside(period: string): boolean {
    return this.trend?.outside.includes(period) === true;
  }

  /** Where the process changed, the limits say nothing of the periods before. */
  private limitsBegin(points: readonly Point[], x: (index: number) => number): number {
    const from = this.trend?.from ?? '';
    const index = points.findIndex(({ period }) => period >= from);
    return index < 1 ? edge.left : (x(index - 1) + x(index)) / 2;
  }

  private renderAnnotations(points: readonly Point[], x: (index: number) => number) {
    return this.annotations.map(({ period, text }) => {
      const index = points.findIndex((point) => point.period === period);
      return index === -1
        ? nothing
        : svg`<line class="told" x1=${x(index)} x2=${x(index)} y1=${edge.top} y2=${height - edge.bottom} /><path class="told" d="M${x(index) - 5} ${edge.top}h10l-5 8z"><title>${text}</title></path>`;
    });
  }

  private select(period: string): void {
    this.dispatchEvent(new PeriodSelectEvent(period));
  }

  private renderSince(points: readonly Point[], x: (index: number) => number) {
    const index = points.findIndex(({ period }) => period === this.since);
    if (index < 1) {
      return nothing;
    }
    const at = (x(index - 1) + x(index)) / 2;
    const label = localize('chart.since', { since: formatPeriodSince(this.since) });
    const flip = index > points.length / 2;
    return svg`<line class="since" x1=${at} x2=${at} y1=${edge.top} y2=${height - edge.bottom} />
      <text x=${flip ? at - 7 : at + 7} y=${height - edge.bottom - 7} text-anchor=${flip ? 'end' : 'start'}>${label}</text>`;
  }

  private renderPeriods(points: readonly Point[], x: (index: number) => number) {
    const every = Math.max(1, Math.ceil((points.length * 62) / (this.width.value - edge.left - edge.right)));
    const last = points.length - 1;
    return points.map(({ period }, index) =>
      (last - index) % every === 0
        ? svg`<text x=${x(index)} y=${height - 8} text-anchor=${index === last ? 'end' : 'middle'}>${formatPeriodShort(period)}</text>`
        : nothing,
    );
  }

  private renderTold(period: string) {
    const told = this.annotations.filter((each) => each.period === period);
    const label = localize('annotate.add', { period: formatPeriod(period) });
    return html`<td>${told.map(({ text }) => html`${text} `)}<button aria-label=${label} @click=${() => this.select(period)}>${localize('annotate.addShort')}</button></td>`;
  }

  private label(check: CheckResult, points: readonly Point[], limits: Limits | null): string {
    const [first, latest] = [points[0], points.at(-1)];
    const told = (value: number) => formatValue(value, check);
    return localize('chart.label', {
      n: points.length,
      first: formatPeriod(first?.period ?? ''),
      last: formatPeriod(latest?.period ?? ''),
      value: latest ? formatFigure(check, latest).line : '',
      limits: limits ? localize('chart.limits', { low: told(limits.lower), high: told(limits.upper) }) : localize('chart.noLimits'),
    });
  }

  private renderTable(check: CheckResult) {
    const latestFirst = this.history.toSorted((a, b) => b.period.localeCompare(a.period));
    return html`<details>
      <summary>${localize('chart.table')}</summary>
      <div class="scroller" tabindex="0" role="group" aria-label=${localize('chart.table')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${localize('chart.period')}</th>
              <th scope="col">${localize('principle.figure')}</th>
              ${this.withoutVerdict ? nothing : html`<th scope="col">${localize('principle.verdict')}</th>`}
              ${this.withAnnotating ? html`<th scope="col">${localize('annotate.list')}</th>` : nothing}
            </tr>
          </thead>
          <tbody>
            ${latestFirst.map(
              (result) => html`<tr>
                <th scope="row">${formatPeriod(result.period)}</th>
                <td>
                  ${formatFigure(check, result).line}
                  ${this.isOutside(result.period) ? html`<span class="tag">${localize('chart.outside')}</span>` : nothing}
                </td>
                ${this.withoutVerdict ? nothing : html`<td><stone-verdict verdict=${result.verdict}></stone-verdict></td>`}
                ${this.withAnnotating ? this.renderTold(result.period) : nothing}
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-control-chart': StoneControlChart;
  }
}
