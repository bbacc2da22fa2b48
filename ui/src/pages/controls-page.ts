import type { ControlCell, ControlMatrix, Organisation } from '@touchstone/sdk/contract';
import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';

import { api } from '../api/api.js';
import { Resource } from '../api/resource.js';
import { paths } from '../app/paths.js';
import '../elements/control-cell.js';
import { renderResource } from '../elements/load-state.js';
import { dataNames } from '../format/model-name.js';
import { formatNumber } from '../format/number.js';
import { formatDay } from '../format/period.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { pageStyles } from '../styles/page.js';
import { tableStyles } from '../styles/table.js';
import { StonePage } from './page.js';

type ControlUnit = ControlMatrix['units'][number];

/** @summary Which of the twelve methods of control are alive in each branch, quarter by quarter. A cell opens what it is read from. */
@customElement('stone-controls-page')
export class StoneControlsPage extends StonePage {
  static override styles = [
    baseStyles,
    pageStyles,
    tableStyles,
    css`
      .quarters {
        display: flex;
        flex-wrap: wrap;
        gap: 6px 16px;
        margin: 16px 0 0;
      }

      .quarters a[aria-current] {
        font-weight: 600;
        text-decoration: none;
      }

      thead th {
        white-space: normal;
        vertical-align: bottom;
        min-width: 5.2em;
        line-height: 1.2;
        hyphens: auto;
      }

      thead th,
      td {
        padding-inline: 4px;
      }

      thead th:not(:first-child, .number),
      td:not(.number) {
        text-align: center;
      }

      tbody th,
      td {
        vertical-align: middle;
      }

      tr > th:first-child {
        padding-inline-start: 0;
        position: sticky;
        inset-inline-start: 0;
        min-width: 6em;
        background: var(--card);
      }

      td a {
        display: inline-grid;
        place-items: center;
        min-width: 44px;
        min-height: 32px;
        border-radius: 7px;
        text-decoration: none;
      }

      td a:hover,
      td a[aria-current] {
        background: color-mix(in oklab, var(--gold) 22%, transparent);
      }

      .legend {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 20px;
        margin: 14px 0 0;
        padding: 0;
        list-style: none;
        color: var(--soft);
        font-size: 0.9375rem;
      }

      .legend li {
        display: flex;
        gap: 7px;
        align-items: center;
      }

      #cell {
        margin: 0 0 18px;
      }

      #cell p {
        margin: 6px 0 0;
        overflow-wrap: anywhere;
      }

      @media print {
        .quarters {
          display: none;
        }
      }
    `,
  ];

  private readonly matrix = new Resource<ControlMatrix>(
    this,
    () => this.keyOf(this.asked('back') ?? '0'),
    () => api.controls(this.organisation?.id ?? '', this.asked('back') ?? '0'),
  );

  protected override render() {
    const { organisation } = this;
    if (!organisation) {
      return nothing;
    }
    this.tellTitle(localize('controls.title'));
    return renderResource(this.matrix, (matrix) => this.renderMatrix(matrix, organisation));
  }

  private renderMatrix(matrix: ControlMatrix, organisation: Organisation) {
    const { alive, seen, total, quarter, units, check } = matrix;
    const unseen = total - seen;
    if (units.length === 0) {
      return html`<h1>${localize('controls.none')}</h1>`;
    }
    return html`<h1>${localize('controls.answer', { units: units.length, alive, seen })}</h1>
      <p class="lede">
        ${localize('controls.quarter', { from: formatDay(quarter.from), to: formatDay(quarter.to) })} ${unseen > 0 ? localize('controls.unseen', { n: unseen }) : nothing}
        ${check === null ? nothing : html`<a href=${paths.principle(organisation.id, check.split('.')[0] ?? '', check)}>${localize('controls.asCheck')}</a>`}
      </p>
      <nav class="quarters" aria-label=${localize('controls.quarters')}>
        ${matrix.quarters.map(({ back, to }) => html`<a href=${paths.controls(organisation.id, { back: String(back) })} aria-current=${back === quarter.back ? 'true' : nothing}>${formatDay(to)}</a>`)}
      </nav>
      <section aria-labelledby="matrix">
        <h2 id="matrix">${localize('controls.tableTitle')}</h2>
        <p class="soft">${localize('controls.tableNote')}</p>
        ${this.renderOpen(matrix, organisation)}
        <div class="card">
          <div class="scroller" tabindex="0" role="group" aria-labelledby="matrix">
            <table>
              <thead>
                <tr>
                  <th scope="col">${localize('controls.branch')}</th>
                  ${matrix.methods.map(({ id }) => html`<th scope="col">${localize(`controls.method.${id}`)}</th>`)}
                  <th scope="col" class="number">${localize('controls.aliveOf')}</th>
                </tr>
              </thead>
              <tbody>
                ${units.map((unit) => this.renderUnit(unit, matrix, organisation))}
              </tbody>
            </table>
          </div>
        </div>
        <ul class="legend" role="list">
          ${(['alive', 'fading', 'silent', 'never', 'unseen'] as const).map((state) => html`<li><stone-control-cell state=${state}></stone-control-cell>${localize(`controls.state.${state}`)}</li>`)}
        </ul>
      </section>`;
  }

  private renderUnit(unit: ControlUnit, { quarter }: ControlMatrix, organisation: Organisation) {
    const link = ({ method, state }: ControlCell) => {
      const isOpen = this.asked('unit') === unit.id && this.asked('method') === method;
      const label = localize('controls.cell', { unit: unit.name, method: localize(`controls.method.${method}`), state: localize(`controls.state.${state}`) });
      return html`<td>
        <a href=${paths.controls(organisation.id, { back: String(quarter.back), unit: unit.id, method }, 'cell')} aria-current=${isOpen ? 'true' : nothing} aria-label=${label}
          ><stone-control-cell state=${state}></stone-control-cell
        ></a>
      </td>`;
    };
    return html`<tr>
      <th scope="row">${unit.name}</th>
      ${unit.cells.map(link)}
      <td class="number">${formatNumber(unit.alive)}/${formatNumber(unit.seen)}</td>
    </tr>`;
  }

  /** What the cell of the address is read from. */
  private renderOpen({ units, methods }: ControlMatrix, organisation: Organisation) {
    const unit = units.find(({ id }) => id === this.asked('unit'));
    const method = methods.find(({ id }) => id === this.asked('method'));
    const cell = unit?.cells.find((each) => each.method === method?.id);
    if (!unit || !method || !cell) {
      return nothing;
    }
    const { state, last, n } = cell;
    const dated = last === null ? '' : localize('controls.last', { last: formatDay(last) });
    const counted = n !== null ? localize('controls.traces', { n }) : state === 'unseen' ? '' : localize('controls.fewPeople');
    return html`<div class="card" id="cell" tabindex="-1">
      <h3>${localize('controls.cell', { unit: unit.name, method: localize(`controls.method.${method.id}`), state: localize(`controls.state.${state}`) })}</h3>
      ${dated + counted === '' ? nothing : html`<p>${dated} ${counted}</p>`}
      <p class="soft">${state === 'unseen' ? localize('controls.missing', { columns: dataNames(method.missing) }) : localize('controls.readFrom', { columns: dataNames(method.readFrom) })}</p>
      ${method.checks.length === 0
        ? nothing
        : html`<p>${localize('controls.checks')} ${method.checks.map(({ id, principle, name }, place) => html`${place > 0 ? ', ' : ''}<a href=${paths.principle(organisation.id, principle, id)}>${name}</a>`)}</p>`}
    </div>`;
  }

  private asked(name: string): string | undefined {
    return new URL(this.address || location.href).searchParams.get(name) ?? undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-controls-page': StoneControlsPage;
  }
}
