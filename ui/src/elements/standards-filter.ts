import type { Organisation, StandardsSummary } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { goTo } from '../app/go-to.js';
import { paths } from '../app/paths.js';
import { inOrderOfNames } from '../format/number.js';
import { unitName } from '../format/unit.js';
import type { KnownCheck } from '../judged/known-checks.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { formStyles } from '../styles/form.js';

const states = ['proposed', 'approved', 'retired'] as const;
const switches = ['due', 'legal', 'reverify'] as const;

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** @summary The filters of the catalogue. What is chosen is in the address, so that it can be shared and gone back from. */
@customElement('stone-standards-filter')
export class StoneStandardsFilter extends LitElement {
  static override styles = [
    baseStyles,
    formStyles,
    css`
      form {
        display: flex;
        flex-wrap: wrap;
        gap: 10px 16px;
        align-items: end;
        margin: 0 0 18px;
      }

      label {
        display: grid;
        gap: 3px;
        font-weight: 400;
        font-size: 0.9375rem;
        color: var(--soft);
      }

      label.switch {
        display: flex;
        gap: 7px;
        align-items: center;
        padding: 7px 0;
        color: var(--ink);
      }

      input[type='search'] {
        width: 15em;
      }

      select {
        max-width: 15em;
      }

      @media print {
        form {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) summary: StandardsSummary | undefined;
  @property({ attribute: false }) organisation: Organisation | undefined;
  @property({ attribute: false }) checks: ReadonlyMap<string, KnownCheck> = new Map();

  protected override render() {
    const { summary, organisation } = this;
    if (!summary || !organisation) {
      return nothing;
    }
    const asked = new URLSearchParams(location.search);
    const principles = new Map([...this.checks.values()].map(({ principle }) => [principle.id, principle.name]));
    const counted = (all: StandardsSummary['owners'], nameOf: (name: string) => string = (name) => name): Choice[] =>
      inOrderOfNames(all.map(({ name, standards }) => ({ value: name, label: `${nameOf(name)} (${standards})` })), ({ label }) => label);
    const isFiltered = [...asked.keys()].some((name) => name !== 'page' && name !== 'lang');
    return html`<form role="search" aria-label=${localize('standards.filters.title')} @submit=${this.apply} @change=${this.apply}>
      <label>${localize('standards.filters.search')}<input type="search" name="search" .value=${asked.get('search') ?? ''} maxlength="200" /></label>
      ${this.renderChoice('state', asked, states.map((state) => ({ value: state, label: localize(`standards.states.${state}`) })))}
      ${this.renderChoice('principle', asked, counted(summary.principles, (id) => principles.get(id) ?? id))}
      ${this.renderChoice('orgUnit', asked, counted(summary.orgUnits, (orgUnit) => unitName({ orgUnit }, organisation)))} ${this.renderChoice('owner', asked, counted(summary.owners))}
      ${this.renderChoice('pack', asked, counted(summary.packs))}
      ${switches.map((name) => html`<label class="switch"><input type="checkbox" name=${name} value="yes" .checked=${asked.has(name)} />${localize(`standards.filters.${name}`)}</label>`)}
      ${asked.has('check') ? html`<input type="hidden" name="check" value=${asked.get('check') ?? ''} />` : nothing}
      ${isFiltered ? html`<a href=${paths.standards(organisation.id)}>${localize('standards.filters.clear')}</a>` : nothing}
    </form>`;
  }

  private renderChoice(name: 'state' | 'principle' | 'orgUnit' | 'owner' | 'pack', asked: URLSearchParams, choices: readonly Choice[]) {
    const chosen = asked.get(name) ?? '';
    if (choices.length === 0 && chosen === '') {
      return nothing;
    }
    return html`<label
      >${localize(`standards.filters.${name}`)}
      <select name=${name}>
        <option value="">${localize('standards.filters.any')}</option>
        ${choices.map(({ value, label }) => html`<option value=${value} ?selected=${value === chosen}>${label}</option>`)}
      </select></label
    >`;
  }

  private readonly apply = (event: Event): void => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget as HTMLFormElement);
    const filters = Object.fromEntries([...fields].flatMap(([name, value]) => (typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [])));
    const address = paths.standards(this.organisation?.id ?? '', filters);
    // A field that is left after its change was sent by Enter changes nothing again.
    if (address !== location.pathname + location.search) {
      goTo(address);
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-standards-filter': StoneStandardsFilter;
  }
}
