import { css, html, LitElement, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { formatShare } from '../format/number.js';

/** @summary How completely something is filled: a thin bar and the share in words. */
@customElement('stone-fill')
export class StoneFill extends LitElement {
  static override styles = css`
    :host {
      display: flex;
      gap: 10px;
      align-items: center;
    }

    svg {
      width: 84px;
      height: 6px;
      flex: none;
      border-radius: 3px;
      print-color-adjust: exact;
    }

    .rest {
      fill: color-mix(in oklab, var(--soft) 22%, transparent);
    }

    .share {
      fill: color-mix(in oklab, var(--ink) 70%, transparent);
    }
  `;

  /** Between 0 and 1. */
  @property({ type: Number }) share = 0;

  protected override render() {
    return html`<svg aria-hidden="true">${svg`<rect class="rest" width="100%" height="100%" /><rect class="share" width="${this.share * 100}%" height="100%" />`}</svg>
      <span>${formatShare(this.share)}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-fill': StoneFill;
  }
}
