import type { Verdict } from '@touchstone/sdk/contract';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { localize } from '../localize/localize.js';
import { verdictIcon } from './icons.js';

/** @summary A verdict: a sign and words. A miss is red only where it became a finding. */
@customElement('stone-verdict')
export class StoneVerdict extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      gap: 7px;
      align-items: center;
    }

    /* The line of the words is that of the row they stand in. */
    span {
      align-self: baseline;
    }

    .icon {
      flex: none;
    }

    :host([verdict='meets']) .icon {
      color: var(--good);
    }

    :host([verdict^='not-']),
    :host([verdict='hidden-for-privacy']) {
      color: var(--soft);
    }

    :host([verdict='misses']) {
      font-weight: 600;
    }

    :host([verdict='misses'][found]) {
      color: var(--miss);
    }
  `;

  @property({ reflect: true }) verdict: Verdict = 'not-measured';

  /** Whether the miss survived the guards against chance. */
  @property({ type: Boolean, reflect: true }) found = false;

  protected override render() {
    return html`${verdictIcon(this.verdict)}<span>${localize(`verdict.${this.verdict}`)}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-verdict': StoneVerdict;
  }
}
