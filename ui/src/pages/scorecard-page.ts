import type { Finding, Organisation, Scorecard } from '@touchstone/sdk/contract';
import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import { api } from '../api/api.js';
import { Resource } from '../api/resource.js';
import { paths } from '../app/paths.js';
import '../elements/export-menu.js';
import { laterFileDrop } from '../elements/later-file-drop.js';
import '../elements/finding-card.js';
import '../elements/gate.js';
import '../elements/moved-checks.js';
import '../elements/principle-layouts.js';
import '../elements/unknown-checks.js';
import '../elements/view-filter.js';
import '../elements/waiting-principles.js';
import { answerOf, formatOverall } from '../format/answer.js';
import { formatMoment, formatRunPeriod } from '../format/period.js';
import { countComparisons, splitFindings, unknownChecks } from '../judged/comparisons.js';
import { movedWithoutFinding } from '../judged/course.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { pageStyles } from '../styles/page.js';
import { StonePage } from './page.js';
import { scorecardStyles } from './scorecard-styles.js';

const separator = ' · ';
const onScorecard = ['scorecard', 'units', 'findings'] as const;

/** A manager decides about a few things on a Monday; the others are a click away. */
const decisionsAtFirst = 5;

/** @summary The home of an organisation: one sentence that says what needs a decision, then the gate, the principles and the findings. */
@customElement('stone-scorecard-page')
export class StoneScorecardPage extends StonePage {
  static override styles = [baseStyles, pageStyles, scorecardStyles];

  @state() private allDecisions = false;

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
    this.tellTitle(localize('app.scorecard'));
    const { error, value } = this.scorecard;
    if (!value && error?.status === 404) {
      return html`<stone-notice heading=${localize('state.notScored')} text=${localize('state.notScoredDo')}
        ><a href=${paths.data(organisation.id)}>${localize('headline.unmeasuredDo')}</a></stone-notice
        >${laterFileDrop(organisation.id, this.revision)}`;
    }
    return this.renderView(this.scorecard, (scorecard) => this.renderScorecard(scorecard, organisation));
  }

  private renderScorecard(scorecard: Scorecard, organisation: Organisation) {
    const { decide, decided, copy } = splitFindings(scorecard.findings);
    const shown = this.allDecisions ? decide : decide.slice(0, decisionsAtFirst);
    const names = new Map(scorecard.principles.flatMap(({ name, checks }) => checks.map(({ id }) => [id, name] as const)));
    const card = (finding: Finding) =>
      html`<li><stone-finding-card .finding=${finding} .organisation=${organisation} principle=${names.get(finding.check) ?? ''}></stone-finding-card></li>`;
    return html`<stone-view-filter .organisation=${organisation} .view=${this.view} .scorecard=${scorecard}></stone-view-filter>
      ${this.renderAnswer(scorecard, organisation)}
      <stone-gate .gate=${scorecard.gate}></stone-gate>
      <div class="columns">
        <section class="principles" aria-labelledby="principles">
          <h2 id="principles">${localize('home.overall', { n: scorecard.principles.length })}, ${formatOverall(scorecard)}</h2>
          <stone-principle-layouts .scorecard=${scorecard} .organisation=${organisation} .address=${this.address}></stone-principle-layouts>
          <p class="legend">${localize('home.legend')}</p>
          ${this.renderUnknown(scorecard, organisation)} ${this.renderWaiting(scorecard, organisation)}
        </section>
        <div class="decide">
          <section aria-labelledby="decide">
            <h2 id="decide">${localize('home.decide')}</h2>
            ${decide.length > 0 ? html`<ul role="list">${repeat(shown, ({ id }) => id, card)}</ul>` : html`<p class="card">${localize('home.nothingToDecide')}</p>`}
            ${shown.length < decide.length
              ? html`<button @click=${() => (this.allDecisions = true)}>${localize('principle.allUnits', { n: decide.length })}</button>`
              : nothing}
          </section>
          ${decided.length > 0
            ? html`<section aria-labelledby="decided"><h2 id="decided">${localize('home.decided')}</h2><ul role="list">${repeat(decided, ({ id }) => id, card)}</ul></section>`
            : nothing}
          ${copy.length > 0
            ? html`<section aria-labelledby="copy"><h2 id="copy">${localize('home.copy')}</h2><ul role="list">${repeat(copy, ({ id }) => id, card)}</ul></section>`
            : nothing}
          ${this.renderMoved(scorecard, organisation)} ${this.renderRest(scorecard, organisation)}
        </div>
      </div>`;
  }

  private renderAnswer(scorecard: Scorecard, organisation: Organisation) {
    const { decide } = splitFindings(scorecard.findings);
    const checks = scorecard.principles.flatMap((principle) => principle.checks);
    const measured = checks.filter(({ value }) => value !== null).length;
    const branches = organisation.units.filter(({ kind }) => kind === 'branch').length;
    const context = [
      localize('home.context', { period: formatRunPeriod(scorecard.run.period), measured, total: checks.length }),
      ...(branches > 0 && !this.view.orgUnit && !this.view.channel ? [localize('home.branches', { n: branches })] : []),
      localize('home.asOf', { at: formatMoment(scorecard.run.asOf, organisation.timezone) }),
    ];
    const { findings, gate, overdue, praise, rest } = answerOf(scorecard);
    const answer =
      measured === 0 && checks.length > 0
        ? html`${localize('headline.unmeasured')}`
        : html`${decide.length > 0 ? html`<em>${findings}</em>` : findings} ${gate === undefined ? nothing : html`<em>${gate}</em>`}
          ${overdue === undefined ? nothing : html`<a href=${paths.actions(organisation.id)}>${overdue}</a>`} ${praise} ${rest}`;
    return html`<h1>${answer}</h1>
      <p class="lede">${context.join(separator)}</p>
      <stone-export-menu class="export" organisation=${organisation.id} .view=${this.view} .subjects=${onScorecard} with-plugins></stone-export-menu>
      ${measured === 0 && checks.length > 0 ? html`<p class="lede"><a href=${paths.data(organisation.id)}>${localize('headline.unmeasuredDo')}</a></p>` : nothing}`;
  }

  private renderUnknown({ principles }: Scorecard, organisation: Organisation) {
    const unknown = unknownChecks(principles.flatMap(({ checks }) => checks));
    if (unknown.length === 0) {
      return nothing;
    }
    return html`<section class="unknown" aria-labelledby="unknown">
      <h2 id="unknown">${localize('home.notKnown')}</h2>
      <div class="card">
        <stone-unknown-checks .checks=${unknown}></stone-unknown-checks>
        <p><a href=${paths.data(organisation.id)}>${localize('home.notKnownMore')}</a></p>
      </div>
    </section>`;
  }

  private renderWaiting({ principles, waiting = [] }: Scorecard, organisation: Organisation) {
    return waiting.length === 0
      ? nothing
      : html`<section class="unknown" aria-labelledby="waiting">
          <h2 id="waiting">${localize('home.able', { able: principles.length, total: principles.length + waiting.length })}</h2>
          <div class="card"><stone-waiting-principles .waiting=${waiting} organisation=${organisation.id}></stone-waiting-principles></div>
        </section>`;
  }

  private renderMoved(scorecard: Scorecard, organisation: Organisation) {
    const moved = movedWithoutFinding(scorecard);
    return moved.length === 0
      ? nothing
      : html`<section aria-labelledby="moved">
          <h2 id="moved">${localize('home.moved')}</h2>
          <div class="card"><stone-moved-checks .checks=${moved} organisation=${organisation.id}></stone-moved-checks></div>
        </section>`;
  }

  private renderRest(scorecard: Scorecard, organisation: Organisation) {
    const { others, unjudged } = countComparisons(scorecard);
    const accepted = scorecard.attention?.accepted ?? 0;
    return html`<p class="rest">${localize('home.others', { n: others })} ${localize('home.unjudged', { n: unjudged })}</p>
      ${accepted > 0 ? html`<p class="rest"><a href=${paths.actions(organisation.id, 'accepted')}>${localize('home.accepted', { n: accepted })}</a></p>` : nothing}
      <p class="rest"><a href=${paths.compare(organisation.id)}>${localize('compare.link')}</a> · <a href=${paths.due(organisation.id)}>${localize('due.link')}</a></p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-scorecard-page': StoneScorecardPage;
  }
}
