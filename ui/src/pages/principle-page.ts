import type { CheckResult, Finding, Organisation, PrincipleResult, Scorecard, Verdict } from '@touchstone/sdk/contract';
import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import { api } from '../api/api.js';
import { Resource } from '../api/resource.js';
import { paths } from '../app/paths.js';
import '../elements/check-recipe.js';
import '../elements/checks-table.js';
import '../elements/finding-card.js';
import '../elements/panels.js';
import { gradeMarks } from '../elements/principle-tile.js';
import '../elements/streak.js';
import '../elements/unit-table.js';
import '../elements/unknown-checks.js';
import '../elements/view-filter.js';
import { formatFigure } from '../format/figure.js';
import { formatNumber, formatShare } from '../format/number.js';
import { formatExclusion } from '../format/unit.js';
import { partsOf, unknownChecks } from '../judged/comparisons.js';
import { formatGrade, formatScore, formatScoreRange } from '../judged/grades.js';
import { isBesideScore, isPeerComparison } from '../judged/peers.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { pageStyles } from '../styles/page.js';
import { StonePage } from './page.js';
import { principleStyles } from './principle-styles.js';

const order: readonly Verdict[] = ['misses', 'meets', 'too-close-to-call', 'accepted', 'not-enough-data', 'not-measured', 'hidden-for-privacy'];

/** @summary One principle: its question, its answer, its checks against their standards, and where they are worst. */
@customElement('stone-principle-page')
export class StonePrinciplePage extends StonePage {
  static override styles = [baseStyles, pageStyles, principleStyles];

  /** The id of the principle. */
  @property() item = '';

  private readonly scorecard = new Resource(
    this,
    () => this.keyOfView(),
    () => api.scorecard(this.organisation?.id ?? '', this.view),
  );

  protected override render() {
    const { organisation } = this;
    if (!organisation) {
      return nothing;
    }
    return this.renderView(this.scorecard, (scorecard) => {
      const principle = scorecard.principles.find(({ id }) => id === this.item);
      return principle
        ? this.renderPrinciple(principle, scorecard, organisation)
        : html`<stone-notice heading=${localize('principle.unknown', { id: this.item })} text=${localize('state.unknownDo')}
            ><a href=${paths.scorecard(organisation.id)}>${localize('state.home')}</a></stone-notice
          >`;
    });
  }

  private renderPrinciple(principle: PrincipleResult, scorecard: Scorecard, organisation: Organisation) {
    const { findings } = scorecard;
    this.tellTitle(principle.name);
    const own = findings.filter(({ check }) => principle.checks.some(({ id }) => id === check));
    return html`<nav class="trail" aria-label=${localize('app.trail')}>
        <a href=${paths.scorecard(organisation.id)}>${localize('app.scorecard')}</a> / ${principle.name}
      </nav>
      <stone-view-filter .organisation=${organisation} .view=${this.view} .scorecard=${scorecard}></stone-view-filter>
      <h1>${principle.question}</h1>
      <p class="lede">${this.answer(principle)} <a href=${paths.compare(organisation.id, { principle: principle.id })}>${localize('compare.link')}</a></p>
      ${this.renderScore(principle)} ${this.renderFindings(own, principle, organisation)}
      <section aria-labelledby="checks">
        <h2 id="checks">${localize('principle.checks')}</h2>
        <p class="soft">${localize('principle.checksNote')}</p>
        <stone-checks-table organisation=${organisation.id} .checks=${principle.checks} .findings=${own}></stone-checks-table>
      </section>
      ${this.renderWhere(principle, own, organisation)}
      <stone-panels organisation=${organisation.id} principle=${principle.id} .scorecard=${scorecard}></stone-panels>
      ${this.renderUnknown(principle)}`;
  }

  private answer(principle: PrincipleResult): string {
    const { score, low, high, coverage, checks } = principle;
    const grade = formatGrade(principle);
    const head =
      score === null
        ? localize('principle.answerNone')
        : localize('principle.answer', {
            score: formatScore(score),
            range: formatScoreRange({ score, low, high }),
            grade: grade === undefined ? localize('principle.gradeNone') : localize('principle.grade', { grade }),
          });
    const counts = order
      .map((verdict) => ({ verdict, n: checks.filter((check) => check.verdict === verdict).length }))
      .filter(({ n }) => n > 0)
      .map(({ verdict, n }) => localize(`verdictCount.${verdict}`, { n }));
    return `${head} ${localize('principle.coverage', { coverage: formatShare(coverage) })} ${counts.join(', ')}.`;
  }

  private renderScore({ score, low, high }: PrincipleResult) {
    const label = score === null ? localize('tile.noStreak') : localize('tile.streak', { score: formatScore(score), range: formatScoreRange({ score, low, high }) });
    return html`<stone-streak class="score" .value=${score} .low=${low} .high=${high} .marks=${gradeMarks} label=${label}></stone-streak>
      <p class="legend">${localize('home.legend')}</p>`;
  }

  private renderFindings(findings: readonly Finding[], { checks, name }: PrincipleResult, organisation: Organisation) {
    if (findings.length === 0) {
      return nothing;
    }
    return html`<section aria-labelledby="findings">
      <h2 id="findings">${localize('principle.findings')}</h2>
      ${findings.some((finding) => isBesideScore(finding, checks)) ? html`<p class="soft">${localize('principle.besideScore')}</p>` : nothing}
      <div class="cards">
        ${repeat(findings, ({ id }) => id, (finding) => html`<stone-finding-card .finding=${finding} .organisation=${organisation} principle=${name}></stone-finding-card>`)}
      </div>
    </section>`;
  }

  private renderWhere({ checks }: PrincipleResult, findings: readonly Finding[], organisation: Organisation) {
    const told = checks.filter(({ verdict, units, excluded }) => verdict !== 'not-measured' || units.length > 0 || excluded.length > 0);
    if (told.length === 0) {
      return nothing;
    }
    return html`<section aria-labelledby="where">
      <h2 id="where">${localize('principle.unitsTitle')}</h2>
      <p class="soft">${localize('principle.unitsNote')}</p>
      ${repeat(told, ({ id }) => id, (check) => {
        const parts = partsOf(check);
        const found = findings.filter((finding) => finding.check === check.id && (finding.severity !== 'praise' || isPeerComparison(check))).map(({ unit }) => unit);
        return html`<article class="card">
          <h3>${check.question}</h3>
          <p class="whole"><strong>${formatFigure(check, check).line}</strong></p>
          ${parts.length > 0
            ? html`<stone-unit-table .check=${check} .results=${parts} .organisation=${organisation} .found=${found}></stone-unit-table>`
            : html`<p class="soft">${localize('principle.notSplit')}</p>`}
          ${this.renderExcluded(check)}
          <stone-check-recipe organisation=${organisation.id} .check=${check}></stone-check-recipe>
        </article>`;
      })}
    </section>`;
  }

  private renderExcluded({ excluded }: CheckResult) {
    const parts = excluded.filter(({ rows }) => rows > 0).map(({ why, rows }) => localize('principle.excludedPart', { rows: formatNumber(rows), why: formatExclusion(why) }));
    return parts.length === 0 ? nothing : html`<p class="soft excluded">${localize('principle.excluded', { parts: parts.join(', ') })}</p>`;
  }

  private renderUnknown({ checks }: PrincipleResult) {
    const unknown = unknownChecks(checks);
    return html`<section aria-labelledby="unknown">
      <h2 id="unknown">${localize('principle.notKnown')}</h2>
      ${unknown.length === 0
        ? html`<p>${localize('principle.notKnownNone')}</p>`
        : html`<stone-unknown-checks .checks=${unknown}></stone-unknown-checks>`}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-principle-page': StonePrinciplePage;
  }
}
