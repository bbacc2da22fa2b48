import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { baseStyles } from '../styles/base.js';
import { richText } from './rich-text.js';

/**
 * @summary What to say where there is nothing to show: a heading, and what to do about it.
 *
 * @slot - Buttons and links of the way out.
 */
@customElement('stone-notice')
export class StoneNotice extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        max-width: 44em;
      }

      h1 {
        font-size: clamp(1.6rem, 1.15rem + 1.6vw, 2.125rem);
        line-height: 1.18;
        font-weight: 600;
        letter-spacing: -0.012em;
      }

      p {
        margin: 12px 0 0;
        font-size: 1.0625rem;
        color: var(--soft);
      }

      code {
        font-size: 0.94em;
        background: color-mix(in oklab, var(--soft) 12%, transparent);
        border-radius: 4px;
        padding: 1px 5px;
        color: var(--ink);
      }

      .way {
        margin: 18px 0 0;
        display: flex;
        gap: 14px;
        flex-wrap: wrap;
        align-items: baseline;
      }
    `,
  ];

  @property() heading = '';
  @property() text = '';

  /** The code of the error, where it is one. */
  @property() code = '';

  protected override render() {
    return html`<h1>${this.heading}</h1>
      ${this.text ? html`<p>${richText(this.text)}</p>` : nothing}
      ${this.code ? html`<p><code>${this.code}</code></p>` : nothing}
      <div class="way"><slot></slot></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-notice': StoneNotice;
  }
}
