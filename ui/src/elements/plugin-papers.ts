import type { PluginDetails, PluginSummary } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { humanise } from '../format/unit.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';

/** @summary What a plugin says of itself: its changelog and its documentation, as text; a stranger wrote it. */
@customElement('stone-plugin-papers')
export class StonePluginPapers extends LitElement {
  static override styles = [
    baseStyles,
    css`
      details {
        border-top: 1px solid var(--line);
        padding: 9px 0;
      }

      summary {
        cursor: pointer;
        font-weight: 600;
      }

      .text {
        white-space: pre-wrap;
        overflow-wrap: anywhere;
        max-width: 48em;
        margin: 10px 0 6px;
      }
    `,
  ];

  @property({ attribute: false }) details: PluginDetails | undefined;

  /** Its checks: the page of one goes by the question of the check, which is in the language of the reader. */
  @property({ attribute: false }) checks: PluginSummary['checks'] = [];

  protected override render() {
    const { changelog = null, pages = [] } = this.details ?? {};
    if (changelog === null && pages.length === 0) {
      return html`<p>${localize('plugins.docsNone')}</p>`;
    }
    return html`${pages.map(({ name, text }) => this.renderText(this.titleOf(name), text))}
    ${changelog === null ? nothing : this.renderText(localize('plugins.changelog'), changelog)}`;
  }

  private titleOf(page: string): string {
    return this.checks.find(({ id }) => id.endsWith(`.${page}`))?.question ?? humanise(page);
  }

  private renderText(title: string, text: string) {
    return html`<details><summary>${title}</summary><div class="text">${text}</div></details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-plugin-papers': StonePluginPapers;
  }
}
