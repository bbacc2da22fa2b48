import type { CheckResult } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import { paths } from '../app/paths.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { trendIcon } from './icons.js';

const atFirst = 5;

/** @summary The checks that left their usual range and have no finding: worth a look, and no decision. */
@customElement('stone-moved-checks')
export class StoneMovedChecks extends LitElement {
  static override styles = [
    baseStyles,
    css`
      ul {
        list-style: none;
        margin: 12px 0 0;
        padding: 0;
        display: grid;
        gap: 9px;
      }

      p {
        margin: 0;
      }

      li {
        display: grid;
        grid-template-columns: 20px minmax(0, 1fr);
        gap: 8px;
        overflow-wrap: anywhere;
      }

      .icon {
        margin-top: 3px;
        color: var(--soft);
      }

      button {
        margin: 12px 0 0;
      }
    `,
  ];

  @property({ attribute: false }) checks: readonly CheckResult[] = [];

  /** The id of the organisation. */
  @property() organisation = '';

  @state() private all = false;

  protected override render() {
    const shown = this.all ? this.checks : this.checks.slice(0, atFirst);
    return html`<p class="soft">${localize('home.movedNote')}</p>
      <ul role="list">
        ${repeat(shown, ({ id }) => id, (check) => this.renderCheck(check))}
      </ul>
      ${shown.length < this.checks.length
        ? html`<button @click=${() => (this.all = true)}>${localize('principle.allUnits', { n: this.checks.length })}</button>`
        : nothing}`;
  }

  private renderCheck({ id, question, trend, standard, verdict }: CheckResult) {
    const course = trend?.state ?? 'none';
    return html`<li>
      ${trendIcon(course, standard.better)}<span
        ><a href=${paths.principle(this.organisation, id.split('.')[0] ?? '', id)}>${question}</a>
        <span class="soft">${localize(`trend.${course}`)}, ${localize(`verdict.${verdict}`)}</span></span
      >
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-moved-checks': StoneMovedChecks;
  }
}
