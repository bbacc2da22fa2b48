import type { Scorecard } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import { api } from '../api/api.js';
import { Resource } from '../api/resource.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { pageStyles } from '../styles/page.js';
import { renderError } from './load-state.js';
import './panel.js';

/** @summary What plugins draw about a principle; nothing where none does. */
@customElement('stone-panels')
export class StonePanels extends LitElement {
  static override styles = [
    baseStyles,
    pageStyles,
    css`
      .card {
        margin: 0 0 16px;
      }
    `,
  ];

  /** The id of the organisation. */
  @property() organisation = '';

  /** The id of the principle. */
  @property() principle = '';

  @property({ attribute: false }) scorecard: Scorecard | undefined;

  private readonly panels = new Resource(
    this,
    () => this.organisation || undefined,
    () => api.panels(this.organisation),
  );

  constructor() {
    super();
    this.addEventListener('stone-retry-request', (event) => {
      event.stopPropagation();
      this.panels.reload();
    });
  }

  protected override render() {
    if (this.panels.error) {
      return renderError(this.panels.error);
    }
    const own = (this.panels.value ?? []).filter(({ principle }) => principle === this.principle);
    return own.length === 0
      ? nothing
      : html`<section aria-labelledby="panels">
          <h2 id="panels">${localize('panels.title')}</h2>
          <p class="soft">${localize('panels.note')}</p>
          ${repeat(own, ({ id }) => id, (panel) => html`<div class="card"><stone-panel .panel=${panel} .scorecard=${this.scorecard}></stone-panel></div>`)}
        </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-panels': StonePanels;
  }
}
