import type { ChangeCause, ChangeParts, RunComparison } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { formatNumber } from '../format/number.js';
import { formatRunPeriod } from '../format/period.js';
import { formatScore, formatScoreRange } from '../judged/grades.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { tableStyles } from '../styles/table.js';
import './difference-bar.js';
import './streak.js';

const causes = ['data', 'mix', 'coverage', 'standards', 'weights', 'plugins'] as const satisfies readonly ChangeCause[];

/** Points that a reader could not see. */
const invisible = 0.05;

/** Points of the score with their sign. */
const signed = (points: number): string => `${points >= invisible ? '+' : ''}${formatNumber(Math.abs(points) < invisible ? 0 : points, 1)}`;

/** @summary Why the score moved: the earlier score, what each cause added or took, and the later score, which is their sum. */
@customElement('stone-score-parts')
export class StoneScoreParts extends LitElement {
  static override styles = [
    baseStyles,
    tableStyles,
    css`
      td.bar {
        width: 40%;
        min-width: 120px;
      }

      .whole > * {
        font-weight: 600;
      }

      .nil > * {
        color: var(--soft);
      }

      .principles {
        margin: 16px 0 0;
      }

      summary {
        cursor: pointer;
        padding: 4px 0;
      }

      .why {
        margin: 0 0 12px;
        max-width: 48em;
      }
    `,
  ];

  @property({ attribute: false }) comparison: RunComparison | undefined;

  protected override render() {
    const { comparison } = this;
    if (!comparison) {
      return nothing;
    }
    const { parts, sentence, sentences, from, to, change } = comparison;
    return html`<p class="why">${[sentence, ...sentences.map((each) => each.sentence)].join(' ')}</p>
      <div class="scroller" tabindex="0" role="group" aria-label=${localize('compare.scoreTitle')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${localize('compare.causeHead')}</th>
              <th scope="col" class="number">${localize('compare.pointsHead')}</th>
              <td aria-hidden="true"></td>
            </tr>
          </thead>
          <tbody>
            ${this.renderScore(localize('compare.earlierScore', { period: formatRunPeriod(from.period) }), from)}
            ${parts ? causes.map((cause) => this.renderPart(cause, parts)) : nothing}
            ${change === null ? nothing : this.renderChange(comparison, change)}
            ${this.renderScore(localize('compare.laterScore', { period: formatRunPeriod(to.period) }), to)}
          </tbody>
        </table>
      </div>
      ${this.renderPrinciples(comparison)}`;
  }

  private renderScore(name: string, { score, low, high }: RunComparison['from']) {
    const told =
      score === null
        ? localize('compare.noScore')
        : localize('compare.scoreValue', { score: formatScore(score), range: formatScoreRange({ score, low, high }) });
    return html`<tr class="whole">
      <th scope="row">${name}</th>
      <td class="number">${told}</td>
      <td class="bar" aria-hidden="true"><stone-streak .value=${score} .low=${low} .high=${high}></stone-streak></td>
    </tr>`;
  }

  private renderPart(cause: ChangeCause, parts: ChangeParts) {
    const reach = Math.max(...causes.map((each) => Math.abs(parts[each])));
    return html`<tr class=${Math.abs(parts[cause]) < invisible ? 'nil' : ''}>
      <th scope="row">${localize(`compare.cause.${cause}`)}</th>
      <td class="number">${signed(parts[cause])}</td>
      <td class="bar" aria-hidden="true"><stone-difference-bar .value=${parts[cause]} .reach=${reach}></stone-difference-bar></td>
    </tr>`;
  }

  private renderChange({ low, high }: RunComparison, change: number) {
    const interval = low === null || high === null || low === high ? '' : ` (${signed(low)} – ${signed(high)})`;
    return html`<tr class="whole">
      <th scope="row">${localize('compare.change')}</th>
      <td class="number">${signed(change)}${interval}</td>
      <td class="bar" aria-hidden="true"></td>
    </tr>`;
  }

  private renderPrinciples({ principles }: RunComparison) {
    const told = principles.filter(({ change, from, to }) => change === null ? from !== to : Math.abs(change) >= invisible);
    return told.length === 0
      ? nothing
      : html`<details class="principles">
          <summary>${localize('compare.byPrinciple')}</summary>
          <div class="scroller" tabindex="0" role="group" aria-label=${localize('compare.byPrinciple')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">${localize('compare.principle')}</th>
                  <th scope="col" class="number">${localize('compare.change')}</th>
                  ${causes.map((cause) => html`<th scope="col" class="number">${localize(`compare.cause.${cause}`)}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${told.map(
                  ({ name, from, to, change, parts }) => html`<tr>
                    <th scope="row">${name}</th>
                    <td class="number">${scoreOf(from)} → ${scoreOf(to)}${change === null ? nothing : ` (${signed(change)})`}</td>
                    ${causes.map((cause) => html`<td class="number">${parts && Math.abs(parts[cause]) >= invisible ? signed(parts[cause]) : '–'}</td>`)}
                  </tr>`,
                )}
              </tbody>
            </table>
          </div>
        </details>`;
  }
}

const scoreOf = (score: number | null): string => (score === null ? localize('compare.noScore') : formatScore(score));

declare global {
  interface HTMLElementTagNameMap {
    'stone-score-parts': StoneScoreParts;
  }
}
