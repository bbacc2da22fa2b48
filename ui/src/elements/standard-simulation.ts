import type { CheckResult, Organisation, StandardSimulation } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import { Resource } from '../api/resource.js';
import { standardsApi } from '../api/standards-api.js';
import { formatFigure } from '../format/figure.js';
import { formatScore } from '../judged/grades.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { tableStyles } from '../styles/table.js';
import { errorText } from './load-state.js';
import './verdict.js';

/** How long nothing is typed before it is tried, in milliseconds. */
const rest = 250;

/** @summary What another target would change: the verdicts of which units, and the score. Told anew while the target is typed. */
@customElement('stone-standard-simulation')
export class StoneStandardSimulation extends LitElement {
  static override styles = [
    baseStyles,
    tableStyles,
    css`
      p {
        margin: 8px 0 0;
      }

      .sentence {
        font-size: 1.0625rem;
        font-weight: 600;
      }

      .scroller {
        margin: 12px 0 0;
        max-height: 26em;
        overflow: auto;
      }

      .figure {
        display: block;
        font-weight: 400;
        font-size: 0.875rem;
        color: var(--soft);
      }
    `,
  ];

  @property({ attribute: false }) organisation: Organisation | undefined;
  @property({ attribute: false }) check: CheckResult | undefined;

  /** In the unit of the check's measure; undefined and NaN try nothing. */
  @property({ attribute: false }) target: number | undefined;
  @property({ attribute: false }) floor: number | undefined;

  /** Whether the standard is for some branches alone. */
  @property({ type: Boolean }) scoped = false;

  private timer: ReturnType<typeof setTimeout> | undefined;

  /** What is tried; it follows what is typed once that rests. */
  private tried: string | undefined;

  private readonly simulation = new Resource(
    this,
    () => this.tried,
    () => standardsApi.simulate(this.organisation?.id ?? '', this.check?.id ?? '', { target: this.target, ...(this.floor !== undefined && { floor: this.floor }) }),
  );

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('target') || changed.has('floor') || changed.has('check')) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => {
        this.tried = this.wanted();
        this.requestUpdate();
      }, rest);
    }
  }

  protected override render() {
    return html`<h3>${localize('standards.simulate.title')}</h3>
      <div aria-live="polite">${this.renderAnswer()}</div>`;
  }

  private wanted(): string | undefined {
    const { check, target, floor } = this;
    return check === undefined || target === undefined || Number.isNaN(target) || Number.isNaN(floor) ? undefined : `${check.id} ${target} ${floor ?? ''}`;
  }

  private renderAnswer() {
    const { value, error } = this.simulation;
    if (this.wanted() === undefined) {
      return html`<p class="soft">${localize('standards.simulate.none')}</p>`;
    }
    if (error) {
      return html`<p class="soft">${errorText(error)}</p>`;
    }
    return value ? this.renderSimulation(value) : html`<p class="soft">${localize('state.loading')}</p>`;
  }

  private renderSimulation(simulation: StandardSimulation) {
    const { before, after, units, judged, sentence, score, principle, whole } = simulation;
    const told = (value: number | null): string => (value === null ? localize('standards.simulate.noScore') : formatScore(value));
    const isSame = before.target === after.target && before.floor === after.floor;
    return html`<p class="sentence">${isSame ? localize('standards.simulate.same') : sentence}</p>
      <p>${localize('standards.simulate.score', { before: told(score.before), after: told(score.after) })} · ${localize('standards.simulate.principle', { name: principle.name, before: told(principle.before), after: told(principle.after) })}</p>
      ${units.length === 0 && whole.before === whole.after ? nothing : this.renderUnits(simulation)}
      <p class="soft">${localize('standards.simulate.note', { judged })} ${this.scoped ? localize('standards.simulate.scoped') : nothing}</p>`;
  }

  private renderUnits({ units, whole }: StandardSimulation) {
    const { check } = this;
    const heads = ['unit', 'now', 'then'] as const;
    const rows = [...(whole.before === whole.after ? [] : [{ ...whole, name: localize('standards.simulate.whole') }]), ...units];
    return html`<div class="scroller" tabindex="0" role="region" aria-label=${localize('standards.simulate.table')}>
      <table aria-label=${localize('standards.simulate.table')}>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${localize(`standards.simulate.${head}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${repeat(rows, ({ name }) => name, (row) => html`<tr>
            <th scope="row">${row.name}<span class="figure">${check ? formatFigure(check, row).line : row.n}</span></th>
            <td><stone-verdict verdict=${row.before}></stone-verdict></td>
            <td><stone-verdict verdict=${row.after}></stone-verdict></td>
          </tr>`)}
        </tbody>
      </table>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-standard-simulation': StoneStandardSimulation;
  }
}
