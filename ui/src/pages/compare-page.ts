import type { NamedPeriod, Organisation, PeriodComparison, Scorecard, Unit } from '@touchstone/sdk/contract';
import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';

import { ApiError } from '../api/api-error.js';
import { api } from '../api/api.js';
import { Resource } from '../api/resource.js';
import { type ComparedPeriods, paths, toCompared } from '../app/paths.js';
import { errorText, renderResource } from '../elements/load-state.js';
import '../elements/period-checks.js';
import '../elements/score-parts.js';
import { formatShare } from '../format/number.js';
import { formatMoment, formatPeriod } from '../format/period.js';
import { isSameUnit } from '../format/unit.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { formStyles } from '../styles/form.js';
import { pageStyles } from '../styles/page.js';
import { StonePage } from './page.js';

/** @summary Two periods side by side: what changed beyond chance, why the score moved, and every check with its difference. */
@customElement('stone-compare-page')
export class StoneComparePage extends StonePage {
  static override styles = [
    baseStyles,
    pageStyles,
    formStyles,
    css`
      form {
        display: flex;
        flex-wrap: wrap;
        gap: 12px 18px;
        align-items: end;
        margin: 22px 0 0;
      }

      .field,
      .field + .field {
        margin: 0;
        min-width: 0;
      }

      label {
        color: var(--soft);
        font-weight: 400;
        font-size: 0.9375rem;
      }

      .quick {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 18px;
        margin: 10px 0 0;
      }

      @media print {
        form,
        .quick {
          display: none;
        }
      }
    `,
  ];

  @state() private asked = '';
  @state() private failure: ApiError | undefined;

  private readonly comparison = new Resource<PeriodComparison>(
    this,
    () => this.keyOf(JSON.stringify([this.wanted.from, this.wanted.to, this.wanted.unit])),
    () => api.comparePeriods(this.organisation?.id ?? '', this.wanted),
  );

  private readonly scorecard = new Resource<Scorecard>(
    this,
    () => this.keyOf(),
    () => api.scorecard(this.organisation?.id ?? ''),
  );

  protected override render() {
    const { organisation } = this;
    if (!organisation) {
      return nothing;
    }
    this.tellTitle(localize('compare.title'));
    return renderResource(this.comparison, (comparison) => this.renderComparison(comparison, organisation));
  }

  private get wanted(): ComparedPeriods {
    return toCompared(new URL(this.address || location.href).searchParams);
  }

  private renderComparison(comparison: PeriodComparison, organisation: Organisation) {
    const { from, to, asOf, sentence, unitName, compared, discoveryRate } = comparison;
    const open = [from, to].filter(({ complete }) => !complete);
    return html`<h1>${unitName === null ? '' : `${unitName}: `}${sentence}</h1>
      <p class="lede">${localize('compare.lede', { from: formatPeriod(from.key), to: formatPeriod(to.key) })}
        ${open.map(({ key }) => localize('compare.incomplete', { period: formatPeriod(key), at: formatMoment(asOf, organisation.timezone) }))}</p>
      ${this.renderChoice(comparison, organisation)} ${this.renderScores(comparison, organisation)}
      <section aria-labelledby="checks">
        <h2 id="checks">${localize('compare.tableTitle')}</h2>
        <p class="soft">${localize('compare.guard', { compared, rate: formatShare(discoveryRate) })} ${localize('compare.beside')} ${localize('compare.bars')}</p>
        <div class="card">
          <stone-period-checks .comparison=${comparison} .organisation=${organisation} principle=${this.wanted.principle ?? ''}></stone-period-checks>
        </div>
      </section>`;
  }

  private renderChoice(comparison: PeriodComparison, organisation: Organisation) {
    const { from, to, periods, units, unit } = comparison;
    const shown = { ...this.wanted, from: from.key, to: to.key };
    const options = (chosen: string) => periods.map(({ key }) => html`<option value=${key} ?selected=${key === chosen}>${formatPeriod(key)}</option>`);
    const chosen = units.findIndex((each) => unit !== null && isSameUnit(each.unit, unit));
    const go = (change: (value: string) => ComparedPeriods) => (event: Event) => {
      const link = this.renderRoot.querySelector<HTMLAnchorElement>('a[data-go]');
      if (link && event.target instanceof HTMLSelectElement) {
        link.href = paths.compare(organisation.id, { ...shown, ...change(event.target.value) });
        link.click();
      }
    };
    const unitAt = (place: string): { readonly unit: Unit | undefined } => ({ unit: units[Number(place)]?.unit });
    return html`<form aria-label=${localize('compare.choose')} @submit=${(event: Event) => event.preventDefault()}>
        <div class="field">
          <label for="from">${localize('compare.earlier')}</label>
          <select id="from" @change=${go((key) => ({ from: key }))}>${options(from.key)}</select>
        </div>
        <div class="field">
          <label for="to">${localize('compare.later')}</label>
          <select id="to" @change=${go((key) => ({ to: key }))}>${options(to.key)}</select>
        </div>
        <div class="field">
          <label for="unit">${localize('compare.unit')}</label>
          <select id="unit" @change=${go(unitAt)}>
            <option value="" ?selected=${chosen === -1}>${localize('compare.whole')}</option>
            ${units.map(({ name }, place) => html`<option value=${place} ?selected=${place === chosen}>${name}</option>`)}
          </select>
        </div>
        ${this.renderPrinciples(go((principle) => ({ principle })))}
        <a data-go hidden href=${paths.compare(organisation.id, shown)}></a>
      </form>
      <p class="quick">
        ${quickOnes(comparison).map(
          ({ key, name }) => html`<a href=${paths.compare(organisation.id, { ...shown, from: key })} aria-current=${key === from.key ? 'true' : nothing}>${name}</a>`,
        )}
      </p>`;
  }

  private renderPrinciples(change: (event: Event) => void) {
    const { principle = '' } = this.wanted;
    const principles = this.scorecard.value?.principles ?? [];
    return html`<div class="field">
      <label for="principle">${localize('compare.principle')}</label>
      <select id="principle" @change=${change}>
        <option value="" ?selected=${principle === ''}>${localize('compare.allPrinciples')}</option>
        ${principles.map(({ id, name }) => html`<option value=${id} ?selected=${id === principle}>${name}</option>`)}
      </select>
    </div>`;
  }

  private renderScores({ scores, from, to, unit }: PeriodComparison, organisation: Organisation) {
    const unscored = [from, to].filter(({ run }) => run === null);
    return html`<section aria-labelledby="score">
      <h2 id="score">${localize('compare.scoreTitle')}</h2>
      ${scores
        ? html`<p class="soft">${localize('compare.scoreNote')}</p>
            <div class="card"><stone-score-parts .comparison=${scores}></stone-score-parts></div>`
        : html`<div class="card">
            ${unit !== null ? html`<p>${localize('compare.unitScore')}</p>` : unscored.map((period) => this.renderUnscored(period, organisation))}
            <p role="status">${this.asked === '' ? nothing : localize('compare.asked', { period: formatPeriod(this.asked) })}</p>
            ${this.failure ? html`<p role="alert">${errorText(this.failure)}</p>` : nothing}
          </div>`}
    </section>`;
  }

  private renderUnscored({ key }: NamedPeriod, organisation: Organisation) {
    const period = formatPeriod(key);
    return html`<p>${localize('compare.unscored', { period })}</p>
      <p class="buttons"><button @click=${() => void this.score(organisation.id, key)}>${localize('compare.scoreIt', { period })}</button></p>`;
  }

  /** What comes of it is told by the events, upon which the page loads anew. */
  private async score(organisation: string, period: string): Promise<void> {
    this.failure = undefined;
    this.asked = period;
    try {
      await api.startRun(organisation, period);
    } catch (error) {
      this.asked = '';
      this.failure = error instanceof ApiError ? error : new ApiError(0, undefined, { cause: error });
    }
  }
}

/** The comparisons that are a click away: the period before the later one, and the same one a year before. */
function quickOnes({ to, periods }: PeriodComparison): readonly { readonly key: string; readonly name: string }[] {
  const before = periods[periods.findIndex(({ key }) => key === to.key) + 1]?.key;
  const yearBefore = `${Number(to.key.slice(0, 4)) - 1}${to.key.slice(4)}`;
  return [
    ...(before === undefined ? [] : [{ key: before, name: localize('compare.before') }]),
    ...(yearBefore !== before && periods.some(({ key }) => key === yearBefore) ? [{ key: yearBefore, name: localize('compare.lastYear') }] : []),
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-compare-page': StoneComparePage;
  }
}
