import type { CheckResult, Organisation, Scorecard, UnitComparison } from '@touchstone/sdk/contract';
import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { api } from '../api/api.js';
import { Resource } from '../api/resource.js';
import { paths } from '../app/paths.js';
import '../elements/compared-units.js';
import '../elements/export-menu.js';
import '../elements/funnel-chart.js';
import '../elements/view-filter.js';
import { renderResource } from '../elements/load-state.js';
import { formatValue } from '../format/figure.js';
import { formatNumber } from '../format/number.js';
import { formatPeriod } from '../format/period.js';
import { dimensionName } from '../format/unit.js';
import { checkToCompare, partsOf } from '../judged/comparisons.js';
import { renderFoundWithin } from '../elements/found-within.js';
import { foundWithin, inFunnel } from '../judged/funnel.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { pageStyles } from '../styles/page.js';
import { StonePage } from './page.js';

/** Units that differ more than so many times as much as chance would make them: the limits are widened for it, and that is said. */
const widened = 1.2;

/** @summary The units of one check beside each other: who differs from the rest beyond chance, and who does not. No ranks. */
@customElement('stone-units-page')
export class StoneUnitsPage extends StonePage {
  static override styles = [
    baseStyles,
    pageStyles,
    css`
      form {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 14px;
        align-items: baseline;
        margin: 22px 0 0;
      }

      select {
        font: inherit;
        color: inherit;
        background: var(--card);
        border: 1px solid var(--strong-line);
        border-radius: 8px;
        padding: 6px 10px;
        max-width: 100%;
      }

      .cuts {
        display: flex;
        flex-wrap: wrap;
        gap: 6px 16px;
        margin: 12px 0 0;
      }

      .cuts a[aria-current] {
        font-weight: 600;
        text-decoration: none;
      }
    `,
  ];

  /** The id of the check; empty for the one that needs it most. */
  @property() item = '';

  private readonly scorecard = new Resource<Scorecard>(
    this,
    () => this.keyOfView(),
    () => api.scorecard(this.organisation?.id ?? '', this.view),
  );

  private readonly comparison = new Resource<UnitComparison>(
    this,
    () => {
      const check = this.shown();
      return check && this.keyOfView(check, this.cut ?? '');
    },
    () => api.units(this.organisation?.id ?? '', this.shown() ?? '', { ...this.view, by: this.cut }),
  );

  protected override render() {
    const { organisation } = this;
    if (!organisation) {
      return nothing;
    }
    this.tellTitle(localize('app.units'));
    return this.renderView(this.scorecard, (scorecard) =>
      this.shown() === undefined
        ? html`${this.renderFilter(scorecard, organisation)}
            <h1>${localize('units.nothing')}</h1>`
        : renderResource(this.comparison, (comparison) => this.renderComparison(comparison, scorecard, organisation)),
    );
  }

  private renderComparison(comparison: UnitComparison, scorecard: Scorecard, organisation: Organisation) {
    return html`${this.renderFilter(scorecard, organisation)}
      <h1>${this.answer(comparison, scorecard)}</h1>
      <p class="lede">${comparison.question} ${localize('units.of', { period: formatPeriod(comparison.period) })}</p>
      ${this.renderChoice(comparison, scorecard, organisation)}
      ${comparison.centre === null
        ? nothing
        : html`<section aria-labelledby="funnel">
            <h2 id="funnel">${localize('units.funnelTitle')}</h2>
            <p class="soft">${this.note(comparison)}</p>
            ${renderFoundWithin(comparison, scorecard)}
            <div class="card"><stone-funnel-chart .comparison=${comparison}></stone-funnel-chart></div>
          </section>`}
      <section aria-labelledby="table">
        <h2 id="table">${localize('units.tableTitle')}</h2>
        <stone-export-menu class="export" organisation=${organisation.id} .view=${this.view} .subjects=${['units']} .selection=${{ check: comparison.check, ...(comparison.by !== null && { by: comparison.by }) }}></stone-export-menu>
        <div class="card"><stone-compared-units .comparison=${comparison}></stone-compared-units></div>
      </section>`;
  }

  private renderFilter(scorecard: Scorecard, organisation: Organisation) {
    return html`<stone-view-filter .organisation=${organisation} .view=${this.view} .scorecard=${scorecard}></stone-view-filter>`;
  }

  private answer(comparison: UnitComparison, scorecard: Scorecard): string {
    const { centre, units } = comparison;
    const compared = units.filter(inFunnel);
    if (centre === null) {
      return localize('units.answerFew');
    }
    const names = (side: 'low' | 'high') => compared.filter(({ outside }) => outside === side).map(({ name }) => name).join(', ');
    const [low, high] = [names('low'), names('high')];
    const found = foundWithin(comparison, scorecard).map(({ name }) => name).join(', ');
    const apart = compared.filter(({ outside }) => outside !== null).length;
    return [
      apart === 0 ? localize('units.answerNone', { n: compared.length }) : localize('units.answer', { k: apart, n: compared.length }),
      ...(low === '' ? [] : [localize('units.answerLow', { names: low })]),
      ...(high === '' ? [] : [localize('units.answerHigh', { names: high })]),
      ...(found === '' ? [] : [localize('units.answerFound', { names: found })]),
    ].join(' ');
  }

  private note(comparison: UnitComparison): string {
    const { centre, overdispersion } = comparison;
    const parts = [localize('units.funnelNote', { centre: formatValue(centre ?? 0, comparison) })];
    const times = Math.sqrt(overdispersion ?? 0);
    if (times > widened) {
      parts.push(localize('units.widened', { times: formatNumber(times, 1) }));
    }
    return [...parts, localize('units.unadjusted')].join(' ');
  }

  private renderChoice({ by, check, cuts }: UnitComparison, { principles }: Scorecard, organisation: Organisation) {
    const go = (event: Event) => {
      const link = this.renderRoot.querySelector<HTMLAnchorElement>('a[data-go]');
      if (link && event.target instanceof HTMLSelectElement) {
        link.href = paths.units(organisation.id, event.target.value);
        link.click();
      }
    };
    return html`<form @submit=${(event: Event) => event.preventDefault()}>
        <label for="check">${localize('units.choose')}</label>
        <select id="check" @change=${go}>
          ${principles.map(({ name, checks }) => {
            const split = checks.filter(isSplit);
            return split.length === 0
              ? nothing
              : html`<optgroup label=${name}>${split.map(({ id, question }) => html`<option value=${id} ?selected=${id === check}>${question}</option>`)}</optgroup>`;
          })}
        </select>
        <a data-go hidden href=${paths.units(organisation.id, check)}></a>
      </form>
      ${cuts.length < 2
        ? nothing
        : html`<nav class="cuts" aria-label=${localize('units.cuts')}>
            ${cuts.map(
              (cut) => html`<a href=${paths.units(organisation.id, check, cut.by)} aria-current=${cut.by === by ? 'true' : nothing}
                >${localize('dimension.by', { dimension: dimensionName(cut.by.replaceAll(',', ' ')) })} (${formatNumber(cut.units)})</a
              >`,
            )}
          </nav>`}`;
  }

  /** The check of the address, else the one where branches differ, else that of the first finding about a unit, else the first that is split. */
  private shown(): string | undefined {
    if (this.item !== '') {
      return this.item;
    }
    const { value } = this.scorecard;
    const telling = value && checkToCompare(value);
    if (telling !== undefined) {
      return telling;
    }
    const checks = value?.principles.flatMap((principle) => principle.checks).filter(isSplit) ?? [];
    const found = value?.findings.find(({ check, unit }) => Object.keys(unit).length > 0 && checks.some(({ id }) => id === check));
    return found?.check ?? checks[0]?.id;
  }

  private get cut(): string | undefined {
    return new URL(this.address || location.href).searchParams.get('by') ?? undefined;
  }
}

/** Whether a check has figures of units beside that of the whole organisation. */
const isSplit = (check: CheckResult): boolean => partsOf(check).some(({ value }) => value !== null);

declare global {
  interface HTMLElementTagNameMap {
    'stone-units-page': StoneUnitsPage;
  }
}
