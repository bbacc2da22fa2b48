import type { Trend } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';

const width = 104;
const height = 32;
const margin = 4;

/** @summary A small control chart without words: the band is the limits, the dot the latest period. Its words stand beside it. */
@customElement('stone-sparkline')
export class StoneSparkline extends LitElement {
  static override styles = css`
    :host {
      display: block;
      width: 104px;
      color: var(--ink);
    }

    svg {
      display: block;
      width: 100%;
      height: auto;
      overflow: visible;
    }

    .band {
      fill: color-mix(in oklab, var(--soft) 17%, transparent);
      print-color-adjust: exact;
    }

    polyline {
      fill: none;
      stroke: color-mix(in oklab, var(--ink) 72%, transparent);
      stroke-width: 1.5;
      stroke-linejoin: round;
      stroke-linecap: round;
    }

    circle {
      fill: currentColor;
    }

    .outside {
      fill: var(--card);
      stroke: currentColor;
      stroke-width: 2;
    }
  `;

  @property({ attribute: false }) values: readonly number[] = [];
  @property({ attribute: false }) limits: Trend['limits'] | undefined;

  /** Whether the latest value lies beyond the limits, which its dot then shows. */
  @property({ type: Boolean }) outside = false;

  protected override render() {
    if (this.values.length < 2) {
      return nothing;
    }
    const limits = this.limits;
    const all = limits ? [...this.values, limits.lower, limits.upper] : this.values;
    const [least, most] = [Math.min(...all), Math.max(...all)];
    const y = (value: number) => (most === least ? height / 2 : height - margin - ((value - least) / (most - least)) * (height - 2 * margin));
    const x = (index: number) => margin + (index / (this.values.length - 1)) * (width - 2 * margin);
    const points = this.values.map((value, index) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
    const band = limits
      ? svg`<rect class="band" width=${width} y=${y(limits.upper)} height=${Math.max(1, y(limits.lower) - y(limits.upper))} />`
      : nothing;
    const latest = this.values.length - 1;
    return html`<svg viewBox="0 0 ${width} ${height}" aria-hidden="true">
      ${band}<polyline points=${points} />
      <circle class=${this.outside ? 'outside' : nothing} cx=${x(latest)} cy=${y(this.values[latest] ?? 0)} r=${this.outside ? 3.4 : 2.6} />
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-sparkline': StoneSparkline;
  }
}
