import type { CatalogueStandard, Organisation, Person } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { formatDay } from '../format/period.js';
import type { KnownCheck } from '../judged/known-checks.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { tableStyles } from '../styles/table.js';
import { standardsStyles } from './standards-styles.js';
import { personName } from './person-field.js';
import { differences, factText, stateText } from './standard-words.js';

/** @summary Every version of a standard, newest first: who changed what, why, and who approved it. */
@customElement('stone-standard-history')
export class StoneStandardHistory extends LitElement {
  static override styles = [
    baseStyles,
    tableStyles,
    standardsStyles,
    css`
      ul {
        margin: 0;
        padding-inline-start: 1.1em;
      }

      td {
        overflow-wrap: anywhere;
      }

      thead th:first-child {
        width: auto;
      }
    `,
  ];

  /** Newest first. */
  @property({ attribute: false }) versions: readonly CatalogueStandard[] = [];
  @property({ attribute: false }) organisation: Organisation | undefined;
  @property({ attribute: false }) people: readonly Person[] = [];
  @property({ attribute: false }) checks: ReadonlyMap<string, KnownCheck> = new Map();

  protected override render() {
    const heads = ['version', 'who', 'what', 'why', 'approved'] as const;
    return html`<table role="table" aria-label=${localize('standards.history.title')}>
      <thead role="rowgroup">
        <tr role="row">
          ${heads.map((head) => html`<th role="columnheader" scope="col">${localize(`standards.history.${head}`)}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${this.versions.map((version, place) => this.renderVersion(version, this.versions.slice(place + 1).find(({ state }) => state !== 'withdrawn')))}
      </tbody>
    </table>`;
  }

  private renderVersion(version: CatalogueStandard, before: CatalogueStandard | undefined) {
    const { changedAt, changedBy, proposedBy, approvedBy, approvedAt, reason } = version;
    const who = (id: string): string => (id === 'local-owner' ? localize('life.localOwner') : personName(this.people, id));
    return html`<tr role="row">
      <th role="rowheader" scope="row">${version.version}<span class="under">${stateText(version)}</span></th>
      <td role="cell">${who(proposedBy ?? changedBy)}<span class="under">${formatDay(changedAt)}</span></td>
      <td role="cell">${this.renderChanges(version, before)}</td>
      <td role="cell">${reason}</td>
      <td role="cell">${approvedBy === null ? nothing : html`${who(approvedBy)}<span class="under">${approvedAt === null ? nothing : formatDay(approvedAt)}</span>`}</td>
    </tr>`;
  }

  private renderChanges(version: CatalogueStandard, before: CatalogueStandard | undefined) {
    const { organisation, checks } = this;
    if (!organisation) {
      return nothing;
    }
    if (!before || version.retires) {
      return localize(version.retires ? 'standards.history.ended' : 'standards.history.first');
    }
    const wording = { organisation, checks };
    return html`<ul>
      ${differences(before, version).map(
        (fact) =>
          html`<li>
            ${localize('standards.history.compare', {
              fact: localize(`standards.facts.${fact}`),
              before: factText(fact, before, wording) || localize('standards.none'),
              after: factText(fact, version, wording) || localize('standards.none'),
            })}
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-standard-history': StoneStandardHistory;
  }
}
