import type { ControlState } from '@touchstone/sdk/contract';
import { css, html, LitElement, type SVGTemplateResult, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';

const shapes: Readonly<Record<ControlState, SVGTemplateResult>> = {
  alive: svg`<circle class="full" cx="9" cy="9" r="7" /><path class="tick" d="M5.6 9.3l2.3 2.3 4.5-4.8" />`,
  fading: svg`<circle class="ring" cx="9" cy="9" r="6.2" /><path class="full" d="M9 2.8a6.2 6.2 0 0 1 0 12.4z" />`,
  silent: svg`<circle class="ring" cx="9" cy="9" r="6.2" />`,
  never: svg`<path class="ring" d="M4 4l10 10M14 4L4 14" />`,
  unseen: svg`<path class="soft" d="M4 9h2m2 0h2m2 0h2" />`,
};

/** @summary How a method of control stands in a branch, as a shape that differs without colour. Its words stand beside it. */
@customElement('stone-control-cell')
export class StoneControlCell extends LitElement {
  static override styles = css`
    :host {
      display: inline-block;
      width: 18px;
      height: 18px;
      color: var(--ink);
    }

    svg {
      display: block;
      print-color-adjust: exact;
    }

    .full {
      fill: currentColor;
    }

    .tick,
    .ring,
    .soft {
      fill: none;
      stroke-width: 1.8;
      stroke: currentColor;
      stroke-linecap: round;
      stroke-linejoin: round;
    }

    .tick {
      stroke: var(--card);
    }

    .soft {
      stroke: var(--soft);
    }
  `;

  @property() state: ControlState = 'unseen';

  protected override render() {
    return html`<svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">${shapes[this.state]}</svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-control-cell': StoneControlCell;
  }
}
