import type { Organisation, Scorecard, ViewChoices } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';

import { api } from '../api/api.js';
import { Resource } from '../api/resource.js';
import { goTo } from '../app/go-to.js';
import { isPart, type View, withView } from '../app/view.js';
import { inOrderOfNames } from '../format/number.js';
import { formatPeriod, formatRunPeriod } from '../format/period.js';
import { dimensionName, unitName } from '../format/unit.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';

type OrgUnit = Organisation['units'][number];

/** The org units, each below the one it belongs to, with how deep it lies. */
function inTree(units: Organisation['units']): readonly { readonly unit: OrgUnit; readonly depth: number }[] {
  const known = new Set(units.map(({ id }) => id));
  const below = (parent: string | null, depth: number): { unit: OrgUnit; depth: number }[] => {
    const own = units.filter((unit) => (parent === null ? unit.parent === null || !known.has(unit.parent) : unit.parent === parent && unit.id !== parent));
    return inOrderOfNames(own, ({ name }) => name).flatMap((unit) => [{ unit, depth }, ...(depth < units.length ? below(unit.id, depth + 1) : [])]);
  };
  return below(null, 0);
}

/** The unit itself and everything below it. */
function within(units: Organisation['units'], orgUnit: string): ReadonlySet<string> {
  const found = new Set([orgUnit]);
  for (const id of found) {
    units.filter(({ parent }) => parent === id).forEach((unit) => found.add(unit.id));
  }
  return found;
}

/**
 * @summary Which part of the scorecard is shown: a period, an org unit, a channel. It is in the address, and what it costs is said below it.
 */
@customElement('stone-view-filter')
export class StoneViewFilter extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
        margin: 0 0 14px;
      }

      form {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 18px;
        align-items: baseline;
      }

      .field {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 8px;
        align-items: baseline;
        font-size: 0.9375rem;
        color: var(--soft);
        max-width: 100%;
      }

      select {
        font: inherit;
        color: var(--ink);
        background: var(--card);
        border: 1px solid var(--strong-line);
        border-radius: 8px;
        padding: 4px 8px;
        max-width: min(16rem, 100%);
        text-overflow: ellipsis;
      }

      select.chosen {
        border-color: var(--gold);
        font-weight: 600;
      }

      p {
        margin: 10px 0 0;
        padding: 0 0 0 12px;
        border-inline-start: 3px solid var(--gold);
        max-width: 62rem;
      }

      @media print {
        form,
        p a {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) organisation: Organisation | undefined;

  /** What the address shows. */
  @property({ attribute: false }) view: View = {};

  /** What is shown of it. */
  @property({ attribute: false }) scorecard: Scorecard | undefined;

  private readonly choices = new Resource<ViewChoices>(
    this,
    () => (this.organisation && this.scorecard ? `${this.organisation.id} ${this.scorecard.run.id}` : undefined),
    () => api.viewChoices(this.organisation?.id ?? ''),
  );

  protected override render() {
    const { organisation, scorecard, view } = this;
    const choices = this.choices.value;
    if (!organisation || !scorecard) {
      return nothing;
    }
    return html`<form aria-label=${localize('view.label')} @submit=${(event: Event) => event.preventDefault()}>
        ${this.renderSelect('period', view.period, [html`<option value="">${this.latestName(scorecard, choices)}</option>`, ...this.renderPeriods(choices, view)])}
        ${this.renderSelect('orgUnit', view.orgUnit, [html`<option value="">${localize('finding.whole')}</option>`, ...this.renderUnits(organisation, view)])}
        ${this.renderSelect('channel', view.channel, [html`<option value="">${localize('view.allChannels')}</option>`, ...this.renderChannels(organisation, choices, view)])}
      </form>
      ${scorecard.view && isPart(view) ? this.renderNote(scorecard, organisation) : nothing}`;
  }

  private renderSelect(name: keyof View, chosen: string | undefined, options: unknown) {
    return html`<span class="field"
      ><label for=${name}>${localize(`view.${name}`)}</label>
      <select id=${name} class=${chosen === undefined ? nothing : 'chosen'} .value=${live(chosen ?? '')} @change=${(event: Event) => this.choose(name, (event.target as HTMLSelectElement).value)}>
        ${options}
      </select></span
    >`;
  }

  private latestName(scorecard: Scorecard, choices: ViewChoices | undefined): string {
    const [latest] = choices?.periods ?? [];
    return localize('view.latest', { period: latest ? formatPeriod(latest.key) : formatRunPeriod(scorecard.run.period) });
  }

  private renderPeriods(choices: ViewChoices | undefined, { period }: View) {
    const kinds = Map.groupBy(choices?.periods.slice(1) ?? [], ({ grain }) => grain);
    if (!choices && period !== undefined) {
      return [html`<option value=${period} selected>${formatPeriod(period)}</option>`];
    }
    return [...kinds].map(
      ([grain, periods]) => html`<optgroup label=${localize(`view.grain.${grain}`)}>
        ${periods.map(({ key }) => html`<option value=${key} ?selected=${key === period}>${formatPeriod(key)}</option>`)}
      </optgroup>`,
    );
  }

  private renderUnits({ units }: Organisation, { orgUnit }: View) {
    // The root is the whole organisation, which has a line of its own.
    const roots = units.filter(({ parent }) => parent === null);
    const shown = inTree(units).filter(({ unit }) => roots.length > 1 || unit.parent !== null || unit.id === orgUnit);
    return shown.map(({ unit: { id, name }, depth }) => html`<option value=${id} ?selected=${id === orgUnit}>${'\u2003'.repeat(Math.max(0, depth - 1))}${name}</option>`);
  }

  private renderChannels({ units, labels }: Organisation, choices: ViewChoices | undefined, { orgUnit, channel }: View) {
    const places = orgUnit === undefined ? undefined : within(units, orgUnit);
    const all = choices?.channels ?? Object.entries(labels['channel'] ?? {}).map(([id, name]) => ({ id, name, orgUnit: null }));
    const shown = all.filter((each) => each.id === channel || !places || each.orgUnit === null || places.has(each.orgUnit));
    return inOrderOfNames(shown, ({ name }) => name).map(({ id, name }) => html`<option value=${id} ?selected=${id === channel}>${name}</option>`);
  }

  private renderNote({ view, principles, run }: Scorecard, organisation: Organisation) {
    const untold = Map.groupBy(principles.flatMap(({ checks }) => checks.filter(({ notTold }) => notTold)), ({ notTold = [] }) => notTold.join(' '));
    const told = [...untold].map(([dimensions, checks]) => localize('view.notTold', { n: checks.length, dimensions: dimensionName(dimensions) }));
    const all = withView(new URLSearchParams(location.search), {}).toString();
    return html`<p role="status">
      ${localize('view.note', { where: unitName(view?.unit ?? {}, organisation), period: formatRunPeriod(run.period) })} ${told.join(' ')}
      <a href=${`${location.pathname}${all === '' ? '' : `?${all}`}`}>${localize('view.clear')}</a>
    </p>`;
  }

  private choose(name: keyof View, value: string): void {
    const wanted: View = { ...this.view, [name]: value === '' ? undefined : value };
    const view = name === 'orgUnit' && !this.holds(wanted) ? { ...wanted, channel: undefined } : wanted;
    const query = withView(new URLSearchParams(location.search), view).toString();
    goTo(`${location.pathname}${query === '' ? '' : `?${query}`}`);
  }

  /** Whether the channel lies within the org unit. */
  private holds({ orgUnit, channel }: View): boolean {
    const owner = this.choices.value?.channels.find(({ id }) => id === channel)?.orgUnit ?? null;
    return orgUnit === undefined || channel === undefined || owner === null || within(this.organisation?.units ?? [], orgUnit).has(owner);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-view-filter': StoneViewFilter;
  }
}
