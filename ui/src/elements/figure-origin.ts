import type { FigureOrigin, Organisation, RunSummary, Scorecard } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { api } from '../api/api.js';
import { Resource } from '../api/resource.js';
import { scorecardIfAny } from '../api/scorecard-if-any.js';
import { goTo } from '../app/go-to.js';
import { paths } from '../app/paths.js';
import { formatFigure } from '../format/figure.js';
import { formatNumber } from '../format/number.js';
import { formatDay, formatMoment, formatPeriod } from '../format/period.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { formStyles } from '../styles/form.js';
import { pageStyles } from '../styles/page.js';
import './export-menu.js';
import { renderResource } from './load-state.js';
import { standardText } from './standard-text.js';
import './verdict.js';

interface Choices {
  readonly runs: readonly RunSummary[];
  readonly scorecard: Scorecard | undefined;
}

/** Each span of days once, by its newest run that described the present: first that of the scorecard, as it stands, then the latest. */
function runsByPeriod(runs: readonly RunSummary[], shown: string | undefined): readonly RunSummary[] {
  const spans = Map.groupBy(runs, ({ from, to }) => `${from} ${to}`);
  const first = runs.find(({ id }) => id === shown);
  const isShown = ({ from, to }: RunSummary) => from === first?.from && to === first.to;
  return [...spans.values()]
    .flatMap((all) => all.find(({ current }) => current) ?? all[0] ?? [])
    .sort((a, b) => Number(isShown(b)) - Number(isShown(a)) || (a.to < b.to ? 1 : -1));
}

/** @summary Where the figure of a check comes from that a run told: standard and approval, plugin, data and rows, as an auditor asks. */
@customElement('stone-figure-origin')
export class StoneFigureOrigin extends LitElement {
  static override styles = [
    baseStyles,
    formStyles,
    pageStyles,
    css`
      section {
        margin: 22px 0 34px;
      }

      form {
        display: flex;
        flex-wrap: wrap;
        gap: 10px 18px;
        align-items: end;
      }

      .field + .field {
        margin-top: 0;
      }

      .field {
        grid-template-columns: minmax(0, 1fr);
        min-width: 0;
        max-width: 100%;
      }

      dl {
        display: grid;
        grid-template-columns: minmax(9rem, max-content) minmax(0, 1fr);
        gap: 7px 18px;
        margin: 16px 0 0;
      }

      dt {
        color: var(--soft);
      }

      dd {
        margin: 0;
        overflow-wrap: anywhere;
      }

      stone-export-menu {
        display: block;
        margin: 8px 0 0;
      }

      @media (max-width: 560px) {
        dl {
          grid-template-columns: minmax(0, 1fr);
          gap: 2px;
        }

        dd {
          margin: 0 0 8px;
        }
      }
    `,
  ];

  @property({ attribute: false }) organisation: Organisation | undefined;

  /** The whole address. */
  @property() address = '';

  private readonly choices = new Resource<Choices>(
    this,
    () => this.organisation?.id,
    async () => {
      const id = this.organisation?.id ?? '';
      const [{ runs }, scorecard] = await Promise.all([api.runs(id), scorecardIfAny(id)]);
      return { runs, scorecard };
    },
  );

  private readonly origin = new Resource<FigureOrigin>(
    this,
    () => (this.organisation && this.asked('check') !== undefined ? `${this.organisation.id} ${this.asked('check')} ${this.asked('run') ?? ''}` : undefined),
    () => api.figureOrigin(this.organisation?.id ?? '', this.asked('check') ?? '', this.asked('run')),
  );

  protected override render() {
    const { organisation } = this;
    return organisation
      ? html`<section class="card" aria-labelledby="origin">
          <h2 id="origin">${localize('audit.origin.title')}</h2>
          <p class="soft">${localize('audit.origin.note')}</p>
          ${renderResource(this.choices, (choices) => this.renderChoice(choices))} ${this.asked('check') === undefined ? nothing : renderResource(this.origin, (origin) => this.renderOrigin(origin, organisation))}
        </section>`
      : nothing;
  }

  private asked(name: 'check' | 'run'): string | undefined {
    return new URL(this.address || location.href).searchParams.get(name) ?? undefined;
  }

  private renderChoice({ runs, scorecard }: Choices) {
    const set = (name: 'check' | 'run') => (event: Event) => this.choose(name, (event.target as HTMLSelectElement).value);
    const spans = runsByPeriod(runs, scorecard?.run.id);
    return html`<form @submit=${(event: Event) => event.preventDefault()}>
      <div class="field">
        <label for="run">${localize('audit.origin.run')}</label>
        <select id="run" @change=${set('run')}>
          ${spans.map(({ id, from, to }) => html`<option value=${id} ?selected=${id === this.asked('run')}>${localize('period.span', { from: formatDay(from), to: formatDay(to) })}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="check">${localize('audit.origin.check')}</label>
        <select id="check" @change=${set('check')}>
          <option value="">${localize('audit.origin.choose')}</option>
          ${scorecard?.principles.map(({ name, checks }) => html`<optgroup label=${name}>${checks.map(({ id, question }) => html`<option value=${id} ?selected=${id === this.asked('check')}>${question}</option>`)}</optgroup>`)}
        </select>
      </div>
    </form>`;
  }

  private renderOrigin(origin: FigureOrigin, organisation: Organisation) {
    const { run, check, plugin, standard, imports, imported, unchanged } = origin;
    const by = (id: string | null) => (id === null ? '–' : id === 'local-owner' ? localize('life.localOwner') : id);
    const row = (name: Parameters<typeof localize>[0], told: unknown) => html`<dt>${localize(name)}</dt><dd>${told}</dd>`;
    const [latest] = imports;
    return html`<dl>
      ${row('audit.origin.figure', html`<strong>${formatFigure(check, check).line}</strong> <stone-verdict verdict=${check.verdict}></stone-verdict><br /><span class="soft">${check.question} ${formatPeriod(origin.period)}</span>`)}
      ${row('audit.origin.scored', localize('audit.origin.scoredBy', { at: formatMoment(run.createdAt, organisation.timezone), actor: by(origin.actor), run: run.id }))}
      ${row(
        'audit.origin.standard',
        html`${standardText(check.standard, check)}<br />${standard
            ? html`<a href=${paths.standard(organisation.id, standard.code)}>${localize('audit.origin.version', { code: standard.code, version: String(standard.version) })}</a>
                <span class="soft">${localize('audit.origin.changedBy', { actor: by(standard.changedBy), at: formatMoment(standard.changedAt, organisation.timezone) })}</span>`
            : html`<span class="soft">${localize(check.standard.setBy ? 'audit.origin.bySettings' : 'audit.origin.byPlugin')}</span>`}`,
      )}
      ${row(
        'audit.origin.approved',
        standard?.approvedBy && standard.approvedAt ? localize('audit.origin.approvedBy', { actor: by(standard.approvedBy), at: formatMoment(standard.approvedAt, organisation.timezone) }) : localize('audit.origin.notApproved'),
      )}
      ${row('audit.origin.plugin', html`${plugin.id} ${plugin.version} <span class="soft">${plugin.digest ?? ''} · Touchstone ${origin.touchstone ?? '–'}</span>`)}
      ${row(
        'audit.origin.data',
        html`${origin.dataVersion} · ${localize('audit.origin.imports', { n: imported })}
        ${latest ? html`<br /><span class="soft">${localize('audit.origin.lastImport', { at: formatMoment(latest.at, organisation.timezone), kept: formatNumber(latest.rowsKept ?? 0), rejected: formatNumber(latest.rowsRejected ?? 0) })}</span>` : nothing}`,
      )}
      ${row('audit.origin.settings', html`${origin.settingsVersion} <a href=${paths.audit(organisation.id, { kind: 'settings' })}>${localize('audit.origin.settingsLink')}</a>`)}
      ${row(
        'audit.origin.rows',
        html`<a href=${paths.checkIn(organisation.id, check.id, origin.period)}>${formatFigure(check, check).count}</a>${unchanged ? nothing : html`<br /><span class="soft">${localize('audit.origin.changedSince')}</span>`}
          ${check.value === null ? nothing : html`<stone-export-menu organisation=${organisation.id} .view=${{ period: origin.period }} .subjects=${['evidence']} .selection=${{ check: check.id, part: 'denominator' }}></stone-export-menu>`}`,
      )}
    </dl>`;
  }

  private choose(name: 'check' | 'run', value: string): void {
    const query = new URL(this.address || location.href).searchParams;
    const kept = Object.fromEntries([...query].filter(([key]) => key !== name && key !== 'lang'));
    goTo(paths.audit(this.organisation?.id ?? '', value === '' ? kept : { ...kept, [name]: value }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-figure-origin': StoneFigureOrigin;
  }
}
