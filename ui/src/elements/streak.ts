import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/** A shorter streak than this could not be seen. In per cent of the stone. */
const shortest = 1.4;

/**
 * @summary A gold streak on dark stone: its place is the value, its length the interval, a white line the standard.
 *
 * Precise results leave short bright streaks, uncertain ones long streaks that are faint at the ends. Without a value there
 * is bare stone. The words belong in `label`; without one the streak is decoration beside words that say the same.
 *
 * @cssproperty [--streak-height=16px] - How high the stone is.
 */
@customElement('stone-streak')
export class StoneStreak extends LitElement {
  static override styles = css`
    :host {
      display: block;
      min-width: 80px;
    }

    svg {
      display: block;
      width: 100%;
      height: var(--streak-height, 16px);
      border-radius: 4px;
      forced-color-adjust: none;
      print-color-adjust: exact;
    }

    svg svg {
      border-radius: 0;
      overflow: visible;
    }

    .edge {
      width: calc(100% - 1px);
      height: calc(100% - 1px);
      fill: none;
      stroke: var(--stone-edge);
    }

    .mark {
      stroke: #fff;
      stroke-opacity: 0.26;
    }

    .standard {
      fill: #fff;
    }

    .top {
      stop-color: var(--stone-top);
    }

    .bottom {
      stop-color: var(--stone-bottom);
    }

    .gold {
      stop-color: var(--gold);
    }

    .light {
      stop-color: var(--gold-light);
    }
  `;

  @property({ type: Number }) value: number | null = null;
  @property({ type: Number }) low: number | null = null;
  @property({ type: Number }) high: number | null = null;
  @property({ type: Number }) standard: number | null = null;
  @property({ type: Number }) min = 0;
  @property({ type: Number }) max = 100;

  /** Faint marks on the stone, such as where grades begin. */
  @property({ attribute: false }) marks: readonly number[] = [];

  @property() label = '';

  protected override render() {
    const marks = this.marks.map((mark) => {
      const x = `${this.percentOf(mark)}%`;
      return svg`<line class="mark" x1=${x} x2=${x} y1="0" y2="100%" />`;
    });
    return html`<svg role=${this.label ? 'img' : nothing} aria-label=${this.label || nothing} aria-hidden=${this.label ? nothing : 'true'}>
      <defs>
        <linearGradient id="stone" x2="0" y2="1"><stop class="top" offset="0" /><stop class="bottom" offset="1" /></linearGradient>
      </defs>
      <rect width="100%" height="100%" rx="4" fill="url(#stone)" />
      ${marks}${this.renderGold()}
      <rect class="edge" x="0.5" y="0.5" rx="3.5" />
      ${this.renderStandard()}
    </svg>`;
  }

  private renderGold() {
    if (this.value === null) {
      return nothing;
    }
    const value = this.percentOf(this.value);
    const low = Math.min(value, this.percentOf(this.low ?? this.value));
    const high = Math.max(value, this.percentOf(this.high ?? this.value));
    const width = Math.max(shortest, high - low);
    const start = Math.min(100 - shortest, Math.max(0, high - low < shortest ? value - shortest / 2 : low));
    const peak = Math.min(0.9, Math.max(0.1, (value - start) / width));
    const strength = Math.max(0.62, 1 - width / 130);
    return svg`<svg x="${start}%" width="${width}%" y="17%" height="66%" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <defs>
        <linearGradient id="gold">
          <stop class="gold" offset="0" stop-opacity="0" />
          <stop class="gold" offset=${peak * 0.42} stop-opacity=${strength} />
          <stop class="light" offset=${peak} stop-opacity="1" />
          <stop class="gold" offset=${1 - (1 - peak) * 0.42} stop-opacity=${strength} />
          <stop class="gold" offset="1" stop-opacity="0" />
        </linearGradient>
      </defs>
      <path fill="url(#gold)" d="M0 4 Q6 .4 22 .2 L80 0 Q94 .3 100 5.6 Q95 9.5 78 9.8 L20 10 Q5 9.7 0 4Z" />
    </svg>`;
  }

  private renderStandard() {
    if (this.standard === null) {
      return nothing;
    }
    const x = Math.min(99.4, this.percentOf(this.standard));
    return svg`<rect class="standard" x="${x}%" width="2" height="100%" />`;
  }

  private percentOf(value: number): number {
    const share = (value - this.min) / (this.max - this.min);
    return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-streak': StoneStreak;
  }
}
