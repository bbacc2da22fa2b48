import type { ListedFinding, Organisation, Person, Scorecard } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import { paths } from '../app/paths.js';
import { formatDay } from '../format/period.js';
import { unitName } from '../format/unit.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { personName } from './person-field.js';

/** @summary The findings that are accepted until a day: which, until when, who answers for it, and why. */
@customElement('stone-accepted-findings')
export class StoneAcceptedFindings extends LitElement {
  static override styles = [
    baseStyles,
    css`
      ul {
        list-style: none;
        margin: 10px 0 0;
        padding: 0;
        display: grid;
        gap: 12px;
      }

      p {
        margin: 2px 0 0;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) findings: readonly ListedFinding[] = [];
  @property({ attribute: false }) people: readonly Person[] = [];

  /** Of the latest run, for the questions of checks. */
  @property({ attribute: false }) scorecard: Scorecard | undefined;

  @property({ attribute: false }) organisation: Organisation | undefined;

  protected override render() {
    const { organisation } = this;
    if (!organisation) {
      return nothing;
    }
    const questions = new Map(this.scorecard?.principles.flatMap(({ checks }) => checks.map(({ id, question }) => [id, question] as const)));
    const soonest = this.findings.toSorted((a, b) => ((a.decision.until ?? '') < (b.decision.until ?? '') ? -1 : 1));
    return html`<ul role="list">
      ${repeat(
        soonest,
        ({ id }) => id,
        ({ id, check, unit, decision: { approver, reason, until } }) => html`<li>
          <a href=${paths.finding(organisation.id, id)}>${questions.get(check) ?? check} · ${unitName(unit, organisation)}</a>
          <p>${localize('decide.status.accepted', { until: until === null ? '' : formatDay(until), approver: personName(this.people, approver ?? '') })}</p>
          ${reason === null ? nothing : html`<p class="soft">${reason}</p>`}
        </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-accepted-findings': StoneAcceptedFindings;
  }
}
