import type { Action, Organisation, Person, Scorecard } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { paths } from '../app/paths.js';
import { unitName } from '../format/unit.js';
import { actionsOnReport } from '../judged/report.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { pageStyles } from '../styles/page.js';
import { tableStyles } from '../styles/table.js';
import { actionEffectStyles, renderActionDay, renderActionEffect } from './action-effect.js';
import { personName } from './person-field.js';

/** @summary What is done about findings, for the board: who does it until when, and whether it worked. */
@customElement('stone-report-actions')
export class StoneReportActions extends LitElement {
  static override styles = [
    baseStyles,
    pageStyles,
    tableStyles,
    actionEffectStyles,
    css`
      th .soft {
        font-weight: 400;
      }

      td p {
        margin: 0 0 4px;
      }

      td {
        min-width: 8em;
        overflow-wrap: anywhere;
      }

      @media print {
        h2 {
          font-size: 13pt;
          break-after: avoid;
        }

        section {
          margin-top: 9mm;
        }

        table {
          font-size: 9.5pt;
        }
      }
    `,
  ];

  /** All of them, the overdue first. */
  @property({ attribute: false }) actions: readonly Action[] = [];

  @property({ attribute: false }) people: readonly Person[] = [];
  @property({ attribute: false }) scorecard: Scorecard | undefined;
  @property({ attribute: false }) organisation: Organisation | undefined;

  protected override render() {
    const { organisation } = this;
    if (!organisation) {
      return nothing;
    }
    const { shown, others } = actionsOnReport(this.actions);
    return html`<section aria-labelledby="actions">
      <h2 id="actions">${localize('report.actions')}</h2>
      ${shown.length === 0
        ? html`<p>${localize('actions.none')}</p>`
        : html`<div class="scroller" tabindex="0" role="group" aria-label=${localize('report.actions')}><table>
            <thead>
              <tr>
                <th scope="col">${localize('actions.what')}</th>
                <th scope="col">${localize('decide.owner')}</th>
                <th scope="col">${localize('actions.state')}</th>
                <th scope="col">${localize('report.effect')}</th>
              </tr>
            </thead>
            <tbody>${shown.map((action) => this.renderAction(action, organisation))}</tbody>
          </table></div>`}
      ${others > 0 ? html`<p><a href=${paths.actions(organisation.id)}>${localize('report.moreActions', { n: others })}</a></p>` : nothing}
    </section>`;
  }

  private renderAction(action: Action, organisation: Organisation) {
    const check = this.scorecard?.principles.flatMap(({ checks }) => checks).find(({ id }) => id === action.check);
    const what = action.finding === null ? action.title : html`<a href=${paths.finding(organisation.id, action.finding)}>${action.title}</a>`;
    return html`<tr>
      <th scope="row">${what}<div class="soft">${check?.question ?? action.check} · ${unitName(action.unit, organisation)}</div></th>
      <td>${personName(this.people, action.owner)}</td>
      <td>${action.state === 'verify' ? nothing : html`${localize(`actions.states.${action.state}`)}, `}${renderActionDay(action)}</td>
      <td>${action.effect ? renderActionEffect(action.effect, check) : html`<span class="soft">${localize('report.effectNotYet', { expected: action.expected })}</span>`}</td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-report-actions': StoneReportActions;
  }
}
