import type { ChainLink } from '@touchstone/sdk/contract';
import { css, html, LitElement, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';

const width = 240;
const height = 26;
const edge = 8;

/** @summary A rank correlation with its interval on a line from -1 to 1; gold only where it is more than chance. The same figures stand beside it. */
@customElement('stone-chain-link')
export class StoneChainLink extends LitElement {
  static override styles = css`
    :host {
      display: block;
      max-width: 240px;
    }

    svg {
      display: block;
      width: 100%;
      height: auto;
      print-color-adjust: exact;
    }

    .axis {
      stroke: color-mix(in oklab, var(--soft) 55%, transparent);
    }

    .interval {
      stroke: color-mix(in oklab, var(--ink) 60%, transparent);
      stroke-width: 5;
      stroke-linecap: round;
    }

    .interval.sure {
      stroke: var(--gold);
    }

    circle {
      fill: var(--ink);
    }
  `;

  @property({ attribute: false }) link: ChainLink | undefined;
  @property() label = '';

  protected override render() {
    const { correlation = null, low = null, high = null, verdict } = this.link ?? {};
    const x = (value: number) => edge + ((value + 1) / 2) * (width - 2 * edge);
    const middle = height / 2;
    const sure = verdict === 'together' || verdict === 'against';
    return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label=${this.label}>
      <line class="axis" x1=${x(-1)} x2=${x(1)} y1=${middle} y2=${middle} />
      ${[-1, 0, 1].map((tick) => svg`<line class="axis" x1=${x(tick)} x2=${x(tick)} y1=${tick === 0 ? 2 : middle - 4} y2=${tick === 0 ? height - 2 : middle + 4} />`)}
      ${correlation === null || low === null || high === null
        ? ''
        : svg`<line class=${sure ? 'interval sure' : 'interval'} x1=${x(low)} x2=${x(high)} y1=${middle} y2=${middle} /><circle cx=${x(correlation)} cy=${middle} r="5" />`}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-chain-link': StoneChainLink;
  }
}
