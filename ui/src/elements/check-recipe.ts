import type { CheckResult } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

import { api } from '../api/api.js';
import { Resource } from '../api/resource.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import './explanation.js';
import { renderResource } from './load-state.js';

/** @summary The recipe of a check behind a fold, fetched when it is first opened. */
@customElement('stone-check-recipe')
export class StoneCheckRecipe extends LitElement {
  static override styles = [
    baseStyles,
    css`
      summary {
        cursor: pointer;
        color: var(--soft);
        font-size: 0.9375rem;
        width: fit-content;
      }

      details[open] > div {
        margin: 10px 0 0;
        max-width: 60em;
      }

      .judging {
        margin: 14px 0 0;
      }
    `,
  ];

  /** The id of the organisation. */
  @property() organisation = '';

  @property({ attribute: false }) check: CheckResult | undefined;

  @state() private opened = false;

  private readonly explanation = new Resource(
    this,
    () => (this.opened && this.check ? `${this.organisation} ${this.check.id}` : undefined),
    () => api.explanation(this.organisation, this.check?.id ?? ''),
  );

  constructor() {
    super();
    this.addEventListener('stone-retry-request', (event) => {
      event.stopPropagation();
      this.explanation.reload();
    });
  }

  protected override render() {
    return html`<details @toggle=${this.toggle}>
      <summary>${localize('how.open')}</summary>
      <div>
        ${this.opened
          ? renderResource(
              this.explanation,
              (explanation) => html`<stone-explanation organisation=${this.organisation} .explanation=${explanation} .told=${this.check}></stone-explanation>
                <p class="judging"><strong>${localize('how.judging')}.</strong> ${explanation.judging}</p>`,
            )
          : nothing}
      </div>
    </details>`;
  }

  private toggle(event: Event): void {
    this.opened ||= event.target instanceof HTMLDetailsElement && event.target.open;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-check-recipe': StoneCheckRecipe;
  }
}
