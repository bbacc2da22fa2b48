import type { WaitingPrinciple } from '@touchstone/sdk/contract';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import { paths } from '../app/paths.js';
import { dataNames } from '../format/model-name.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';

/** @summary The principles that are not enabled yet, with what would unlock each; those first that need least. */
@customElement('stone-waiting-principles')
export class StoneWaitingPrinciples extends LitElement {
  static override styles = [
    baseStyles,
    css`
      ul {
        list-style: none;
        margin: 12px 0 0;
        padding: 0;
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 260px), 1fr));
        gap: 12px 24px;
      }

      p {
        margin: 0;
      }

      li {
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) waiting: readonly WaitingPrinciple[] = [];

  /** The id of the organisation. */
  @property() organisation = '';

  protected override render() {
    return html`<p class="soft">${localize('home.waitingNote')}</p>
      <ul role="list">
        ${repeat(this.waiting, ({ id }) => id, (principle) => this.renderPrinciple(principle))}
      </ul>`;
  }

  private renderPrinciple({ plugin, name, question, needs }: WaitingPrinciple) {
    return html`<li>
      <p><a href=${paths.plugin(this.organisation, plugin)}><b>${name}</b></a></p>
      <p class="soft">${question}</p>
      <p>${localize('home.unlock', { columns: dataNames(needs) })}</p>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-waiting-principles': StoneWaitingPrinciples;
  }
}
