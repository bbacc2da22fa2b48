import type { CheckResult } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

import { formatCount } from '../format/figure.js';
import { dataNames } from '../format/model-name.js';
import { dimensionName } from '../format/unit.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { verdictIcon } from './icons.js';

const atFirst = 6;

/** @summary The checks of which nothing can be said, each with the reason. Unknown is neither nought nor a pass. */
@customElement('stone-unknown-checks')
export class StoneUnknownChecks extends LitElement {
  static override styles = [
    baseStyles,
    css`
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
        display: grid;
        gap: 7px;
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

  @state() private all = false;

  protected override render() {
    const shown = this.all ? this.checks : this.checks.slice(0, atFirst);
    return html`<ul role="list">
        ${shown.map(
          (check) => html`<li>
            ${verdictIcon(check.verdict)}<span><strong>${check.question}</strong> <span class="soft">${this.reason(check)}</span></span>
          </li>`,
        )}
      </ul>
      ${shown.length < this.checks.length
        ? html`<button @click=${() => (this.all = true)}>${localize('principle.allUnits', { n: this.checks.length })}</button>`
        : nothing}`;
  }

  private reason({ verdict, lacking, missing, notTold, problem, n, countOf }: CheckResult): string {
    if (problem) {
      return problem.detail;
    }
    if (missing.length > 0) {
      return localize('principle.cannotRun', { columns: dataNames(missing) });
    }
    if (notTold) {
      return localize('view.notToldBy', { dimensions: dimensionName(notTold.join(' ')) });
    }
    const word = lacking === undefined ? localize(`verdict.${verdict}`) : localize(`lacking.${lacking}`);
    return verdict === 'not-enough-data' ? localize('figure.plain', { value: word, count: formatCount(n, countOf) }) : word;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-unknown-checks': StoneUnknownChecks;
  }
}
