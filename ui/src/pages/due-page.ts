import type { DueCheck, DueList, EvidenceColumn, Organisation } from '@touchstone/sdk/contract';
import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';

import { api } from '../api/api.js';
import { Resource } from '../api/resource.js';
import { paths } from '../app/paths.js';
import { formatCell, isMoment, isNumeric } from '../elements/evidence-cell.js';
import { renderResource } from '../elements/load-state.js';
import { pathName } from '../format/model-name.js';
import { formatMoment, formatWeekday } from '../format/period.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { pageStyles } from '../styles/page.js';
import { tableStyles } from '../styles/table.js';
import { StonePage } from './page.js';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** @summary What falls due in the days to come, by law first: rows that will miss a standard by the passing of time alone. */
@customElement('stone-due-page')
export class StoneDuePage extends StonePage {
  static override styles = [
    baseStyles,
    pageStyles,
    tableStyles,
    css`
      section p {
        margin: 4px 0 0;
      }

      .card {
        margin: 12px 0 0;
      }

      tr.next > * {
        border-top: 1px solid var(--line);
      }
    `,
  ];

  private readonly list = new Resource<DueList>(
    this,
    () => this.keyOf(),
    () => api.due(this.organisation?.id ?? ''),
  );

  protected override render() {
    const { organisation } = this;
    if (!organisation) {
      return nothing;
    }
    this.tellTitle(localize('due.title'));
    return renderResource(this.list, (list) => this.renderList(list, organisation));
  }

  private renderList({ checks, days, asOf, looked }: DueList, organisation: Organisation) {
    const [due, overdue] = [sum(checks.map((check) => check.due)), sum(checks.map((check) => check.overdue))];
    return html`<h1>${localize('due.answer', { n: due, days: days.length })} ${overdue === 0 ? nothing : html`<em>${localize('due.overdueAll', { n: overdue })}</em>`}</h1>
      <p class="lede">${localize('due.lede')}</p>
      <p class="soft">${localize('due.asOf', { at: formatMoment(asOf, organisation.timezone), n: looked })}</p>
      ${checks.length === 0 ? html`<p>${localize('due.nothing', { n: looked })}</p>` : checks.map((check) => this.renderCheck(check, organisation))}`;
  }

  private renderCheck(check: DueCheck, organisation: Organisation) {
    const { id, principle, question, provenance, source, overdue, due, rows } = check;
    return html`<section aria-labelledby=${`c-${id}`}>
      <h2 id=${`c-${id}`} tabindex="-1"><a href=${paths.principle(organisation.id, principle, id)}>${question}</a></h2>
      <p>
        ${localize('due.due', { n: due })}${overdue === 0 ? nothing : html` · <a href=${paths.principle(organisation.id, principle, id)}>${localize('due.overdue', { n: overdue })}</a>`}
      </p>
      <p class="soft">${localize(`provenance.${provenance}`)}${source === null ? nothing : html` · ${source}`}</p>
      ${rows.length === 0 ? nothing : this.renderRows(check, organisation)}
    </section>`;
  }

  private renderRows({ id, columns, rows, due }: DueCheck, organisation: Organisation) {
    const shown = columns.filter((column) => rows.some(({ row }) => formatCell(row[column.name], column, organisation) !== undefined));
    return html`<div class="card">
        <div class="scroller" role="group" aria-labelledby=${`c-${id}`} tabindex="0">
          <table>
            <thead>
              <tr>
                <th scope="col">${localize('due.on')}</th>
                ${shown.map((column) => html`<th scope="col" class=${isNumeric(column) ? 'number' : nothing} title=${column.name}>${pathName(column.name)}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${rows.map(
                ({ on, row }, place) => html`<tr class=${on === rows[place - 1]?.on ? nothing : 'next'}>
                  <th scope="row" class="nowrap">${formatWeekday(on)}</th>
                  ${shown.map((column) => html`<td class=${isNumeric(column) ? 'number' : isMoment(column) ? 'nowrap' : nothing}>${this.renderCell(row[column.name], column, organisation)}</td>`)}
                </tr>`,
              )}
            </tbody>
          </table>
        </div>
      </div>
      ${due > rows.length ? html`<p class="soft">${localize('due.more', { shown: rows.length, n: due })}</p>` : nothing}`;
  }

  private renderCell(value: unknown, column: EvidenceColumn, organisation: Organisation) {
    if (typeof value === 'string' && /^https?:\/\//.test(value)) {
      return html`<a href=${value} target="_blank" rel="noopener noreferrer">${localize('evidence.open')}</a>`;
    }
    return formatCell(value, column, organisation) ?? html`<span class="soft">${localize('evidence.empty')}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-due-page': StoneDuePage;
  }
}
