import type { GuardResult, Organisation } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { paths } from '../app/paths.js';
import { formatCount, formatFigure, formatStandard } from '../format/figure.js';
import { dataNames } from '../format/model-name.js';
import { unitName } from '../format/unit.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { tableStyles } from '../styles/table.js';
import { verdictIcon } from './icons.js';

const signs = { suspected: 'misses', noticed: 'too-close-to-call', clear: 'meets', 'not-known': 'not-measured' } as const;

/** @summary The checks that look for bent or wrong figures: what each found, and which other checks are told with less confidence for it. */
@customElement('stone-guard-results')
export class StoneGuardResults extends LitElement {
  static override styles = [
    baseStyles,
    tableStyles,
    css`
      tbody th {
        min-width: 15em;
        overflow-wrap: anywhere;
      }

      td {
        min-width: 10em;
      }

      .state {
        display: flex;
        gap: 6px;
        align-items: center;
        font-weight: 400;
      }

      .suspected {
        font-weight: 600;
      }

      .icon {
        flex: none;
      }

      .small {
        display: block;
        font-size: 0.875rem;
        font-weight: 400;
      }

      ul {
        margin: 0;
        padding-inline-start: 1.1em;
      }
    `,
  ];

  @property({ attribute: false }) guards: readonly GuardResult[] = [];
  @property({ attribute: false }) organisation: Organisation | undefined;

  protected override render() {
    if (this.guards.length === 0) {
      return html`<p>${localize('health.guardsNone')}</p>`;
    }
    return html`<div class="scroller" role="group" aria-label=${localize('health.guardsTitle')} tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${localize('health.looksFor')}</th>
            <th scope="col">${localize('health.found')}</th>
            <th scope="col">${localize('health.doubtful')}</th>
            <th scope="col">${localize('health.rowsBehind')}</th>
          </tr>
        </thead>
        <tbody>
          ${this.guards.map((guard) => this.renderGuard(guard))}
        </tbody>
      </table>
    </div>`;
  }

  private renderGuard(guard: GuardResult) {
    const { check, doubts, findings, missing, principle, question, standard, state } = guard;
    const id = this.organisation?.id ?? '';
    return html`<tr>
      <th scope="row">
        <a href=${paths.principle(id, principle, check)}>${question}</a>
        <span class="state ${state}">${verdictIcon(signs[state])}${localize(`health.guardStates.${state}`)}</span>
      </th>
      <td>
        ${missing.length > 0 ? localize('health.lacks', { columns: dataNames(missing) }) : formatFigure(guard, guard).line}
        ${standard.target === null || missing.length > 0
          ? nothing
          : html`<span class="small soft">${localize(standard.better === 'lower' ? 'standard.atMost' : 'standard.atLeast', { target: formatStandard(standard.target, guard) })}</span>`}
      </td>
      <td>
        ${doubts.length === 0
          ? localize('health.doubtsNone')
          : html`<ul>
              ${doubts.map((doubt) => html`<li><a href=${paths.principle(id, doubt.principle, doubt.check)}>${doubt.question}</a> <span class="small soft">${doubt.whole ? localize('finding.whole') : localize('health.inUnits', { n: doubt.units })}</span></li>`)}
            </ul>`}
      </td>
      <td>
        ${findings.length === 0
          ? '–'
          : html`<ul>
              ${findings.map((finding) => html`<li><a href=${paths.finding(id, finding.id, 'evidence')}>${this.organisation ? unitName(finding.unit, this.organisation) : ''}: ${formatCount(finding.rows, 'rows')}</a></li>`)}
            </ul>`}
      </td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-guard-results': StoneGuardResults;
  }
}
