import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/** Room at both ends, so that a mark at the end of the scale is whole. In per cent. */
const margin = 4;

/** @summary A change with its interval beside a line that means no change. Decoration: the words stand beside it. */
@customElement('stone-difference-bar')
export class StoneDifferenceBar extends LitElement {
  static override styles = css`
    :host {
      display: block;
      min-width: 110px;
    }

    svg {
      display: block;
      width: 100%;
      height: 18px;
      print-color-adjust: exact;
    }

    .none {
      stroke: var(--strong-line);
    }

    .band {
      stroke: color-mix(in oklab, var(--soft) 45%, transparent);
      stroke-width: 5;
      stroke-linecap: round;
    }

    .mark {
      fill: var(--ink);
    }

    :host([outcome='better']) .mark {
      fill: var(--good);
    }

    :host([outcome='worse']) .mark {
      fill: var(--miss);
    }
  `;

  @property({ type: Number }) value: number | null = null;
  @property({ type: Number }) low: number | null = null;
  @property({ type: Number }) high: number | null = null;

  /** The largest distance from no change that is drawn. */
  @property({ type: Number }) reach = 1;

  @property({ reflect: true }) outcome = '';

  protected override render() {
    const { value, low, high } = this;
    const band = low === null || high === null || low === high ? nothing : svg`<line class="band" x1=${this.at(low)} x2=${this.at(high)} y1="9" y2="9" />`;
    return html`<svg aria-hidden="true">
      <line class="none" x1="50%" x2="50%" y1="0" y2="18" />
      ${band} ${value === null ? nothing : svg`<circle class="mark" cx=${this.at(value)} cy="9" r="4.5" />`}
    </svg>`;
  }

  private at(value: number): string {
    const share = Math.min(1, Math.max(-1, this.reach > 0 ? value / this.reach : 0));
    return `${50 + share * (50 - margin)}%`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-difference-bar': StoneDifferenceBar;
  }
}
