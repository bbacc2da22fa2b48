import type { Action, Commentary, DataHealth, Finding, Organisation, PeriodCheck, PeriodComparison, Person, RunComparison, Scorecard, UnitComparison } from '@touchstone/sdk/contract';
import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';

import { api } from '../api/api.js';
import { Resource } from '../api/resource.js';
import { paths } from '../app/paths.js';
import { isPart } from '../app/view.js';
import '../elements/commentary.js';
import '../elements/control-chart.js';
import '../elements/export-menu.js';
import { renderFoundWithin } from '../elements/found-within.js';
import '../elements/funnel-chart.js';
import '../elements/gate.js';
import { renderResource } from '../elements/load-state.js';
import { gradeMarks } from '../elements/principle-tile.js';
import '../elements/report-actions.js';
import '../elements/streak.js';
import '../elements/view-filter.js';
import { answerInWords, formatOverall } from '../format/answer.js';
import { formatFigure } from '../format/figure.js';
import { formatNumber, formatShare, unbrokenFigures } from '../format/number.js';
import { formatMoment, formatPeriod, formatRunPeriod, periodKey } from '../format/period.js';
import { unitName } from '../format/unit.js';
import { checkToCompare, inOrderOfNeed, splitFindings } from '../judged/comparisons.js';
import { formatGrade, formatScore, formatScoreRange } from '../judged/grades.js';
import { changesOnReport, checksToChart, decisionsOnReport, runBefore } from '../judged/report.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { pageStyles } from '../styles/page.js';
import { tableStyles } from '../styles/table.js';
import { StonePage } from './page.js';
import { reportStyles } from './report-styles.js';

/** What the report is made of beside the scorecard. */
interface Beside {
  /** Undefined of a part of the organisation: what was written is about all of it. */
  readonly commentary: Commentary | undefined;
  readonly data: DataHealth;
  /** The figures of the period and of the one before; undefined of a part, as the next. */
  readonly periods: PeriodComparison | undefined;
  /** Why the score moved; undefined where the period before was never scored by itself. */
  readonly comparison: RunComparison | undefined;
  readonly units: UnitComparison | undefined;
  readonly actions: readonly Action[];
  readonly people: readonly Person[];
}

/**
 * @summary The report to the board: what needs a decision, the score, the course of five checks, the branches, and what changed in how it is measured.
 *
 * Two to six sheets of A4 when printed. It has the attribute `ready` once everything on it is there.
 */
@customElement('stone-report-page')
export class StoneReportPage extends StonePage {
  static override styles = [baseStyles, pageStyles, tableStyles, reportStyles];

  private readonly scorecard = new Resource<Scorecard>(
    this,
    () => this.keyOfView(),
    () => api.scorecard(this.whose, this.view),
  );

  private readonly beside = new Resource<Beside>(
    this,
    () => this.scorecard.value && this.keyOfView(this.scorecard.value.run.id, JSON.stringify(this.scorecard.value.view ?? null)),
    () => this.loadBeside(),
  );

  private readonly running = new CSSStyleSheet();

  override connectedCallback(): void {
    super.connectedCallback();
    document.adoptedStyleSheets.push(this.running);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.running);
  }

  protected override render() {
    const { organisation } = this;
    if (!organisation) {
      return nothing;
    }
    this.tellTitle(localize('app.report'));
    return this.renderView(this.scorecard, (scorecard) => renderResource(this.beside, (beside) => this.renderReport(scorecard, beside, organisation)));
  }

  protected override updated(): void {
    super.updated();
    const ready = this.scorecard.value !== undefined && this.beside.value !== undefined;
    this.toggleAttribute('ready', ready);
  }

  private async loadBeside(): Promise<Beside> {
    const scorecard = this.scorecard.value;
    if (!scorecard) {
      throw new Error('The report was asked for before the scorecard.');
    }
    const check = checkToCompare(scorecard);
    const { view } = this;
    // A part, or another period, is no run that could be compared with one before.
    const whole = !isPart(view);
    const [commentary, data, runs, periods, units, { actions }, people] = await Promise.all([
      view.orgUnit === undefined && view.channel === undefined ? api.commentary(this.whose, periodKey(scorecard.run.period)) : undefined,
      api.data(this.whose),
      api.runs(this.whose),
      whole ? api.comparePeriods(this.whose, { to: periodKey(scorecard.run.period) }) : undefined,
      check === undefined ? undefined : api.units(this.whose, check, { ...view, by: 'orgUnit' }),
      api.actions(this.whose, view),
      api.people(this.whose),
    ]);
    const before = whole ? runBefore(runs.runs, scorecard.run) : undefined;
    const comparison = before && (await api.compareRuns(this.whose, before.id, scorecard.run.id));
    return { commentary, data, periods, comparison, units, actions, people };
  }

  private renderReport(scorecard: Scorecard, { commentary, data, periods, comparison, units, actions, people }: Beside, organisation: Organisation) {
    const period = formatRunPeriod(scorecard.run.period);
    const where = scorecard.view && Object.keys(scorecard.view.unit).length > 0 ? `${organisation.name} · ${unitName(scorecard.view.unit, organisation)}` : organisation.name;
    // On every sheet of paper; quotes and backslashes are the only signs that a string in CSS gives a meaning.
    const title = `${where} · ${period}`.replaceAll(/["\\\n]/g, (sign) => `\\${sign}`);
    this.running.replaceSync(`@media print { @page { @top-left { content: "${title}"; font: 9pt 'Source Sans 3', sans-serif; color: #5d5850; } } }`);
    return html`<stone-view-filter .organisation=${organisation} .view=${this.view} .scorecard=${scorecard}></stone-view-filter>
      <div class="head">
        <div>
          <p class="kicker">${localize('report.title', { organisation: where, period })}</p>
          <h1>${answerInWords(scorecard)}</h1>
        </div>
        <button class="screen" @click=${() => print()}>${localize('report.print')}</button>
      </div>
      <p class="lede">${formatOverall(scorecard)} · ${localize('home.asOf', { at: formatMoment(scorecard.run.asOf, organisation.timezone) })}</p>
      ${commentary
        ? html`<section aria-labelledby="commentary">
            <h2 id="commentary">${localize('report.commentary')}</h2>
            <stone-commentary organisation=${organisation.id} period=${commentary.period} .commentary=${commentary}></stone-commentary>
          </section>`
        : nothing}
      <section aria-label=${localize('report.gate')}><stone-gate .gate=${scorecard.gate}></stone-gate></section>
      ${this.renderFindings(scorecard, organisation)} ${this.renderPrinciples(scorecard)} ${this.renderCharts(scorecard)} ${this.renderUnits(units, scorecard)}
      <stone-report-actions .actions=${actions} .people=${people} .scorecard=${scorecard} .organisation=${organisation}></stone-report-actions>
      ${periods ? this.renderChanges(periods, comparison) : nothing} ${this.renderConfidence(scorecard, data)} ${this.renderSources(scorecard, organisation)}`;
  }

  private renderFindings({ findings }: Scorecard, organisation: Organisation) {
    const { decide } = splitFindings(findings);
    return html`<section aria-labelledby="decide">
      <h2 id="decide">${localize('home.decide')}</h2>
      ${decide.length === 0
        ? html`<p>${localize('home.nothingToDecide')}</p>`
        : html`<ol class="findings">
            ${decide.slice(0, decisionsOnReport).map((finding, place) => html`<li>
              <a href=${paths.finding(organisation.id, finding.id)}>${unbrokenFigures(finding.sentence)}</a><sup aria-hidden="true">${formatNumber(place + 1)}</sup>
              ${finding.advice === null ? nothing : html`<div class="advice">${finding.advice}</div>`}
            </li>`)}
          </ol>`}
      ${decide.length > decisionsOnReport
        ? html`<p><a href=${paths.scorecard(organisation.id)}>${localize('report.more', { n: decide.length - decisionsOnReport })}</a></p>`
        : nothing}
    </section>`;
  }

  private renderPrinciples(scorecard: Scorecard) {
    return html`<section class="sheet" aria-labelledby="principles">
      <h2 id="principles">${localize('report.principles')}</h2>
      <div class="scroller" tabindex="0" role="group" aria-label=${localize('report.principles')}><table>
        <thead>
          <tr>
            <th scope="col">${localize('report.principle')}</th>
            <th scope="col">${localize('report.score')}</th>
            <th scope="col">${localize('report.place')}</th>
            <th scope="col">${localize('report.grade')}</th>
            <th scope="col">${localize('report.measured')}</th>
            <th scope="col">${localize('report.findings')}</th>
          </tr>
        </thead>
        <tbody>
          ${inOrderOfNeed(scorecard).map((principle) => {
            const { score, low, high, coverage, name, checks } = principle;
            const own = splitFindings(scorecard.findings).decide.filter(({ check }) => checks.some(({ id }) => id === check)).length;
            const told = score === null ? '–' : localize('report.scoreBetween', { score: formatScore(score), range: formatScoreRange(principle) });
            return html`<tr>
              <th scope="row">${name}</th>
              <td class="nowrap">${told}</td>
              <td class="streak"><stone-streak .value=${score} .low=${low} .high=${high} .marks=${gradeMarks}></stone-streak></td>
              <td>${formatGrade(principle) ?? '–'}</td>
              <td>${formatShare(coverage)}</td>
              <td>${formatNumber(own)}</td>
            </tr>`;
          })}
        </tbody>
      </table></div>
    </section>`;
  }

  private renderCharts(scorecard: Scorecard) {
    const checks = checksToChart(scorecard);
    if (checks.length === 0) {
      return nothing;
    }
    return html`<section class="sheet" aria-labelledby="charts">
      <h2 id="charts">${localize('report.charts')}</h2>
      <p class="soft">${localize('report.chartsNote')}</p>
      <div class="charts">
        ${checks.map((check) => {
          const history = check.units.filter(({ unit }) => Object.keys(unit).length === 0);
          return html`<article class="card">
            <h3>${check.question}</h3>
            <p class="soft">${formatFigure(check, check).line}</p>
            <stone-control-chart .check=${check} .history=${history} .trend=${check.trend}></stone-control-chart>
          </article>`;
        })}
      </div>
    </section>`;
  }

  private renderUnits(units: UnitComparison | undefined, scorecard: Scorecard) {
    if (!units || units.centre === null) {
      return nothing;
    }
    return html`<section class="sheet" aria-labelledby="units">
      <h2 id="units">${localize('report.units')}</h2>
      <p class="soft">${units.question} ${localize('report.unitsNote')}</p>
      ${renderFoundWithin(units, scorecard)}
      <div class="card"><stone-funnel-chart .comparison=${units}></stone-funnel-chart></div>
    </section>`;
  }

  /** The figures first, which two periods always have; then the score, which only a run about each of them tells. */
  private renderChanges(periods: PeriodComparison, comparison: RunComparison | undefined) {
    const { from, to } = periods;
    const changed = periods.checks.filter(({ outcome }) => outcome === 'worse' || outcome === 'better' || outcome === 'moved');
    return html`<section aria-labelledby="changes">
      <h2 id="changes">${localize('report.changes')}</h2>
      <p><a href=${paths.compare(this.whose, { from: from.key, to: to.key })}>${localize('compare.lede', { from: formatPeriod(from.key), to: formatPeriod(to.key) })}</a> ${periods.sentence}</p>
      ${changed.length === 0 ? nothing : html`<ul class="facts">
            ${changed.slice(0, changesOnReport).map((check) => renderChange(check))}
            ${changed.length > changesOnReport ? html`<li><a href=${paths.compare(this.whose, { from: from.key, to: to.key })}>${localize('report.moreChanged', { n: changed.length - changesOnReport })}</a></li>` : nothing}
          </ul>`}
      ${comparison
        ? html`<stone-export-menu class="export" organisation=${this.whose} .subjects=${['comparison']} .selection=${{ from: comparison.from.id, to: comparison.to.id }}></stone-export-menu>
            <p>${comparison.sentence}</p>
            <ul class="facts">
              ${comparison.sentences.map(({ sentence }) => html`<li>${sentence}</li>`)} ${comparison.plugins.map(({ sentence }) => html`<li>${sentence}</li>`)}
            </ul>`
        : html`<p class="soft">${localize('report.noEarlier', { period: formatPeriod(from.key) })}</p>`}
    </section>`;
  }

  private renderConfidence({ overall, principles }: Scorecard, { disabled, batches, rejects }: DataHealth) {
    const checks = principles.flatMap((principle) => principle.checks);
    const little = checks.filter(({ verdict }) => verdict === 'not-enough-data').length;
    const rows = batches.reduce((sum, batch) => sum + batch.rowsRead, 0);
    const rejected = rejects.reduce((sum, each) => sum + each.rows, 0);
    return html`<section aria-labelledby="confidence">
      <h2 id="confidence">${localize('report.confidence')}</h2>
      <ul class="facts">
        <li>${localize('report.coverage', { coverage: formatShare(overall.coverage), n: disabled.length })}</li>
        <li>${localize('report.little', { n: little })}</li>
        <li>${localize('report.rejected', { rejected: formatNumber(rejected), rows: formatNumber(rows) })}</li>
      </ul>
    </section>`;
  }

  /** On paper nothing can be followed: the addresses stand at the end, by the number beside each finding. */
  private renderSources({ findings }: Scorecard, organisation: Organisation) {
    const { decide } = splitFindings(findings);
    // Without the host: what is printed headless is served for that moment only.
    const address = ({ id }: Finding) => new URL(paths.finding(organisation.id, id), location.href).pathname;
    return decide.length === 0
      ? nothing
      : html`<ol class="sources" aria-hidden="true">
          ${decide.slice(0, decisionsOnReport).map((finding, place) => html`<li>${formatNumber(place + 1)} ${address(finding)}</li>`)}
        </ol>`;
  }

  private get whose(): string {
    return this.organisation?.id ?? '';
  }
}

/** A check whose figure changed beyond chance: both figures, and what is to be said of it. */
function renderChange(check: PeriodCheck) {
  const figures = [check.from, check.to].map((figure) => (figure ? formatFigure(check, figure).line : '–'));
  return html`<li>${localize('report.changed', { name: check.name, from: figures[0] ?? '–', to: figures[1] ?? '–', says: check.sentence })}</li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-report-page': StoneReportPage;
  }
}
