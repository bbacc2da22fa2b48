import type { Action, FindingPage, FindingRecord, Organisation } from '@touchstone/sdk/contract';
import { html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';

import { ApiError } from '../api/api-error.js';
import { api } from '../api/api.js';
import { Resource } from '../api/resource.js';
import { paths } from '../app/paths.js';
import '../elements/action-card.js';
import '../elements/action-dialog.js';
import type { StoneActionDialog } from '../elements/action-dialog.js';
import '../elements/annotations.js';
import type { StoneAnnotations } from '../elements/annotations.js';
import '../elements/control-chart.js';
import '../elements/decision.js';
import '../elements/timeline.js';
import '../elements/evidence.js';
import { evidenceParts } from '../elements/evidence.js';
import '../elements/explanation.js';
import { findingTime } from '../elements/finding-card.js';
import { renderResource } from '../elements/load-state.js';
import { standardText } from '../elements/standard-text.js';
import '../elements/streak.js';
import '../elements/unit-table.js';
import '../elements/verdict.js';
import type { PeriodSelectEvent } from '../events/period-select.js';
import { formatFigure, formatStandard } from '../format/figure.js';
import { unbrokenFigures } from '../format/number.js';
import { formatPeriod } from '../format/period.js';
import { isSameUnit, unitName } from '../format/unit.js';
import { checkOfUnits, isPeerComparison } from '../judged/peers.js';
import { scaleOf } from '../judged/scale.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { pageStyles } from '../styles/page.js';
import { findingStyles } from './finding-styles.js';
import { StonePage } from './page.js';

/** The result of the finding's own unit in its period, or the whole check's where the history lacks it. */
const ownResult = ({ finding, history, check }: FindingPage) =>
  history.findLast(({ period }) => period === finding.period) ?? check.units.find(({ unit }) => isSameUnit(unit, finding.unit)) ?? check;

/** The check as the finding's own figures are told: those of a unit, or of the whole organisation. */
const toldCheck = ({ check, finding }: FindingPage) => (Object.keys(finding.unit).length > 0 ? checkOfUnits(check) : check);

/** @summary One finding: its sentence, its figure against the standard, what to do, its rows, its history, its peers and its recipe. */
@customElement('stone-finding-page')
export class StoneFindingPage extends StonePage {
  static override styles = [baseStyles, pageStyles, findingStyles];

  /** The id of the finding. */
  @property() item = '';

  private readonly page = new Resource(
    this,
    () => this.keyOf(this.item, this.view.period ?? ''),
    () => api.finding(this.organisation?.id ?? '', this.item, this.view.period),
  );

  /** What people decide, once the finding is there; undefined of one that only a look back had. */
  private readonly record = new Resource(
    this,
    () => (this.page.value === undefined || this.page.value.finding.severity === 'praise' ? undefined : this.keyOf(this.item)),
    () => this.loadRecord(),
  );

  @query('stone-action-dialog') private readonly actionDialog!: StoneActionDialog;
  @query('stone-annotations') private readonly annotations!: StoneAnnotations;

  protected override render() {
    const { organisation } = this;
    return organisation ? renderResource(this.page, (page) => this.renderPage(page, organisation)) : nothing;
  }

  private renderPage(page: FindingPage, organisation: Organisation) {
    const { finding, principle } = page;
    const where = unitName(finding.unit, organisation);
    this.tellTitle(`${principle.name} · ${where}`);
    return html`<nav class="trail" aria-label=${localize('app.trail')}>
        <a href=${paths.scorecard(organisation.id)}>${localize('app.scorecard')}</a> /
        <a href=${paths.principle(organisation.id, principle.id)}>${principle.name}</a> / ${where}
      </nav>
      <h1>${unbrokenFigures(finding.sentence)}</h1>
      <p class="tags">
        <span class="tag ${finding.severity}">${localize(`severity.${finding.severity}`)}</span>
        <span class="tag">${findingTime(finding)}</span>
        ${finding.doubts ? html`<span class="tag">${localize('doubt.tag')}</span>` : nothing}
        <span class="soft">${formatPeriod(finding.period)} · ${page.check.question}</span>
      </p>
      ${this.renderFigure(page)}
      <div class="columns">
        <div>${this.renderEvidence(page, organisation)} ${this.renderHistory(page, organisation)} ${this.renderPeers(page, organisation)}</div>
        <div class="side">${this.renderLife(page, organisation)} ${this.renderAdvice(page)} ${this.renderSure(page)} ${this.renderRecipe(page)}</div>
      </div>`;
  }

  private renderFigure(page: FindingPage) {
    const check = toldCheck(page);
    const own = ownResult(page);
    const { target } = check.standard;
    const compared = check !== page.check;
    const scale = scaleOf(check, [own]);
    const { line } = formatFigure(check, own);
    const label = localize('finding.streak', { value: line, standard: compared ? localize('principle.apart') : standardText(check.standard, check) });
    return html`<div class="figure">
      <stone-streak .value=${own.value} .low=${own.low} .high=${own.high} .standard=${target} .min=${scale.min} .max=${scale.max} label=${label}></stone-streak>
      <p>
        <span><strong>${line}</strong></span>
        ${compared
          ? html`<span>${localize('principle.apart')}</span>`
          : html`<stone-verdict verdict=${own.verdict} ?found=${page.finding.severity !== 'praise'}></stone-verdict>`}
        ${target === null ? nothing : html`<span class="soft">${localize('standard.line', { target: formatStandard(target, check) })}</span>`}
      </p>
    </div>`;
  }

  private renderEvidence({ finding }: FindingPage, organisation: Organisation) {
    const query = new URL(this.address || location.href).searchParams;
    const wish = query.get('rows');
    const part = evidenceParts.find((candidate) => candidate === wish);
    return html`<section id="evidence" tabindex="-1" aria-labelledby="evidence-title">
      <h2 id="evidence-title">${localize('evidence.title')}</h2>
      <stone-evidence .organisation=${organisation} finding=${finding.id} .which=${part} period=${this.view.period ?? ''} lot=${query.get('lot') ?? ''} .revision=${this.revision}></stone-evidence>
    </section>`;
  }

  private renderHistory(page: FindingPage, { id }: Organisation) {
    const { finding, history } = page;
    const told = this.record.value?.annotations ?? [];
    return html`<section aria-labelledby="history" @stone-period-select=${({ period }: PeriodSelectEvent) => void this.annotations.tell(period)}>
      <h2 id="history">${localize('finding.history')}</h2>
      <p class="soft">${localize('finding.historyNote')} ${this.record.value === undefined ? nothing : localize('annotate.hint')}</p>
      <stone-control-chart .check=${toldCheck(page)} .history=${history} .trend=${page.trend} ?without-verdict=${toldCheck(page) !== page.check} since=${finding.kind === 'pattern' ? finding.since : ''} .annotations=${told} ?with-annotating=${this.record.value !== undefined}></stone-control-chart>
      <stone-annotations organisation=${id} check=${finding.check} .unit=${finding.unit} .annotations=${told}></stone-annotations>
    </section>`;
  }

  private renderPeers(page: FindingPage, organisation: Organisation) {
    const { check, finding, peers } = page;
    const own = page.history.findLast(({ period }) => period === finding.period);
    const others = peers.filter(({ unit }) => !isSameUnit(unit, finding.unit));
    if (others.length === 0) {
      return html`<section aria-labelledby="peers"><h2 id="peers">${localize('finding.peers')}</h2><p class="soft">${localize('finding.peersNone')}</p></section>`;
    }
    return html`<section aria-labelledby="peers">
      <h2 id="peers">${localize('finding.peers')}</h2>
      <p class="soft">${localize('finding.peersNote', { period: formatPeriod(finding.period) })}</p>
      <stone-unit-table
        .check=${check}
        .results=${own ? [own, ...others] : others}
        .organisation=${organisation}
        .own=${finding.unit}
        .found=${finding.severity === 'praise' && !isPeerComparison(check) ? [] : [finding.unit]}
      ></stone-unit-table>
    </section>`;
  }

  private async loadRecord(): Promise<FindingRecord | undefined> {
    try {
      return await api.findingRecord(this.organisation?.id ?? '', this.item);
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) {
        return undefined;
      }
      throw error;
    }
  }

  private renderLife(page: FindingPage, organisation: Organisation) {
    const record = this.record.value;
    if (!record || page.finding.severity === 'praise') {
      return nothing;
    }
    const { life, people, actions, timeline } = record;
    return html`<section class="card" aria-labelledby="decision">
        <h2 id="decision">${localize('decide.heading')}</h2>
        <stone-decision organisation=${organisation.id} .life=${life} .people=${people} figure=${formatFigure(toldCheck(page), ownResult(page)).line}></stone-decision>
      </section>
      <section class="card" aria-labelledby="actions">
        <h2 id="actions">${localize('actions.title')}</h2>
        ${actions.length === 0 ? html`<p class="soft">${localize('actions.noneHere')}</p>` : actions.map((action: Action) => html`<stone-action-card organisation=${organisation.id} .action=${action} .people=${people} .check=${page.check}></stone-action-card>`)}
        <p class="add"><button @click=${() => void this.actionDialog.show()}>${localize('actions.add')}</button></p>
        <stone-action-dialog organisation=${organisation.id} finding=${page.finding.id} .check=${page.check} .unit=${page.finding.unit} .people=${people}></stone-action-dialog>
      </section>
      <section class="card" aria-labelledby="timeline">
        <h2 id="timeline">${localize('life.title')}</h2>
        <stone-timeline .entries=${timeline} .people=${people} timezone=${organisation.timezone}></stone-timeline>
      </section>`;
  }

  private renderAdvice({ finding }: FindingPage) {
    // What is worth copying is said with the finding itself.
    if (finding.advice === null && finding.severity === 'praise') {
      return nothing;
    }
    return html`<section class="card" aria-labelledby="do">
      <h2 id="do">${localize('finding.do')}</h2>
      <p>${finding.advice ?? localize('finding.noAdvice')}</p>
    </section>`;
  }

  private renderSure({ explanation, finding: { doubts } }: FindingPage) {
    return html`<section class="card" aria-labelledby="sure">
      <h2 id="sure">${localize('finding.sure')}</h2>
      <p>${explanation.judging}</p>
      ${doubts
        ? html`<p>${localize('doubt.sure')}</p>
            <ul>${doubts.map(({ sentence }) => html`<li>${unbrokenFigures(sentence)}</li>`)}</ul>
            <p>${localize('doubt.then')}</p>`
        : nothing}
    </section>`;
  }

  private renderRecipe({ check, explanation }: FindingPage) {
    return html`<section class="card" id="how" tabindex="-1" aria-labelledby="how-title">
      <h2 id="how-title">${localize('how.title')}</h2>
      <stone-explanation organisation=${this.organisation?.id ?? ''} .explanation=${explanation} .told=${check}></stone-explanation>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-finding-page': StoneFindingPage;
  }
}
