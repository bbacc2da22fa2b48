import type { Organisation, StandardsPreview } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import type { KnownCheck } from '../judged/known-checks.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { tableStyles } from '../styles/table.js';
import { differences, factText, type Wording } from './standard-words.js';

/** How many are shown one by one. */
const shown = 200;

/** @summary What a file or a pack would add to the catalogue and change in it, before it does: each fact before and after. */
@customElement('stone-standards-preview')
export class StoneStandardsPreview extends LitElement {
  static override styles = [
    baseStyles,
    tableStyles,
    css`
      .scroller {
        margin: 14px 0 0;
        max-height: 34em;
        overflow: auto;
      }

      ul {
        margin: 0;
        padding-inline-start: 1.1em;
      }

      td {
        overflow-wrap: anywhere;
        min-width: 7em;
      }

      s {
        color: var(--soft);
      }
    `,
  ];

  @property({ attribute: false }) preview: StandardsPreview | undefined;
  @property({ attribute: false }) organisation: Organisation | undefined;
  @property({ attribute: false }) checks: ReadonlyMap<string, KnownCheck> = new Map();

  protected override render() {
    const { preview, organisation } = this;
    if (!preview || !organisation) {
      return nothing;
    }
    const differing = preview.standards.filter(({ kind }) => kind !== 'unchanged');
    return html`${preview.rejects.length === 0 ? nothing : this.renderRejects(preview)} ${differing.length === 0 ? nothing : this.renderStandards(differing, { organisation, checks: this.checks })}`;
  }

  private renderStandards(differing: StandardsPreview['standards'], wording: Wording) {
    const label = localize('standards.preview.table');
    return html`<div class="scroller" tabindex="0" role="region" aria-label=${label}>
        <table aria-label=${label}>
          <thead>
            <tr>
              <th scope="col">${localize('standards.columns.standard')}</th>
              <th scope="col">${localize('standards.preview.kind')}</th>
              <th scope="col">${localize('standards.changes.table')}</th>
            </tr>
          </thead>
          <tbody>
            ${differing.slice(0, shown).map(
              ({ code, kind, before, after }) =>
                html`<tr>
                  <th scope="row">${after.text}<br /><span class="soft">${code}</span></th>
                  <td>${localize(`standards.preview.kinds.${kind}`)}</td>
                  <td>
                    <ul>
                      ${differences(before, after).map((fact) => {
                        const name = localize(`standards.facts.${fact}`);
                        return html`<li>${name}: ${before === null ? nothing : html`<s>${factText(fact, before, wording) || localize('standards.none')}</s> → `}${factText(fact, after, wording) || localize('standards.none')}</li>`;
                      })}
                    </ul>
                  </td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${differing.length > shown ? html`<p class="soft">${localize('standards.preview.more', { n: differing.length - shown })}</p>` : nothing}`;
  }

  private renderRejects({ rejects }: StandardsPreview) {
    const heads = ['line', 'column', 'reason', 'code'] as const;
    const label = localize('standards.importPage.rejects');
    return html`<h3>${label}</h3>
      <div class="scroller" tabindex="0" role="region" aria-label=${label}>
        <table aria-label=${label}>
          <thead>
            <tr>
              ${heads.map((head) => html`<th scope="col">${localize(`standards.importPage.${head}`)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rejects.slice(0, shown).map(({ line, column, reason, code }) => html`<tr>
              <th scope="row">${line}</th>
              <td>${column}</td>
              <td>${reason}</td>
              <td><code>${code}</code></td>
            </tr>`)}
          </tbody>
        </table>
      </div>
      ${rejects.length > shown ? html`<p class="soft">${localize('standards.preview.more', { n: rejects.length - shown })}</p>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-standards-preview': StoneStandardsPreview;
  }
}
