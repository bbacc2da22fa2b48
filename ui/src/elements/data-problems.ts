import type { DataHealth, Organisation } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

import { paths } from '../app/paths.js';
import { formatFigure } from '../format/figure.js';
import { formatFailing, formatHours, formatRhythm, formatSuspicion } from '../format/health.js';
import { unbrokenFigures } from '../format/number.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { mendLink } from './mend-link.js';
import { richText } from './rich-text.js';

/** Problems that are told at once; the rest on demand. */
const atFirst = 8;

/** @summary What of the data needs mending, worst first, each with a link to where it is mended. */
@customElement('stone-data-problems')
export class StoneDataProblems extends LitElement {
  static override styles = [
    baseStyles,
    css`
      ol {
        margin: 12px 0 0;
        padding: 0;
        list-style: none;
        display: grid;
        gap: 10px;
      }

      li {
        background: var(--card);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        padding: 12px 16px;
        display: grid;
        gap: 4px;
        overflow-wrap: anywhere;
      }

      li > div {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 18px;
      }

      button {
        margin-top: 12px;
      }
    `,
  ];

  @property({ attribute: false }) data: DataHealth | undefined;
  @property({ attribute: false }) organisation: Organisation | undefined;

  @state() private all = false;

  protected override render() {
    if (!this.data || !this.organisation) {
      return nothing;
    }
    const problems = [...this.totals(this.data), ...this.sources(this.data), ...this.times(this.data), ...this.guards(this.data), ...this.rejects(this.data)];
    if (problems.length === 0) {
      return html`<p>${localize('health.mendNone')} ${this.notLooked(this.data)}</p>`;
    }
    const shown = this.all ? problems : problems.slice(0, atFirst);
    return html`<ol role="list">
        ${shown}
      </ol>
      ${shown.length < problems.length ? html`<button @click=${() => (this.all = true)}>${localize('health.allProblems', { n: problems.length })}</button>` : nothing}`;
  }

  /** Nothing found is not the same as nothing there: what could not be looked for is said beside it. */
  private notLooked({ guards }: DataHealth) {
    const n = guards.filter(({ state: how }) => how === 'not-known').length;
    return n === 0 ? nothing : localize('health.notLooked', { n, of: guards.length });
  }

  private get whose(): string {
    return this.organisation?.id ?? '';
  }

  private problem(kind: string, text: TemplateResult | string, links: unknown) {
    return html`<li><span class="soft">${kind}</span><strong>${text}</strong><div>${links}</div></li>`;
  }

  private totals({ reconciliation: { files, tables } }: DataHealth): TemplateResult[] {
    const ofFiles = files.flatMap(({ failing, fileName }) =>
      failing.map((total) =>
        this.problem(localize('health.totalsKind'), `${fileName}: ${formatFailing(total)}`, html`<a href="${paths.data(this.whose)}#batches">${localize('health.openTotals')}</a>${this.again}`),
      ),
    );
    const ofTables = tables.flatMap(({ failing }) =>
      failing.map((total) => this.problem(localize('health.totalsKind'), formatFailing(total), html`<a href="${paths.data(this.whose)}#tables">${localize('health.openTables')}</a>${this.again}`)),
    );
    return [...ofFiles, ...ofTables];
  }

  private get again() {
    return mendLink({ organisation: this.whose, mapping: null });
  }

  private sources({ sources }: DataHealth): TemplateResult[] {
    return sources.flatMap((source) =>
      source.state === 'late' || source.state === 'silent'
        ? [
            this.problem(
              localize('health.sourceKind'),
              localize(source.state === 'late' ? 'health.late' : 'health.silent', { source: source.source, by: formatHours(source.lateHours), rhythm: formatRhythm(source) }),
              this.again,
            ),
          ]
        : [],
    );
  }

  private times({ times: { suspicions } }: DataHealth): TemplateResult[] {
    return suspicions.map((suspicion) => {
      const { from, kind, mapping, source, suggest } = suspicion;
      const at = kind === 'mixed' || kind === 'days-shifted' ? from : 'timezone';
      const advice = suggest === null ? localize(`health.set.${kind}`) : localize('health.setZone', { timezone: suggest });
      return this.problem(localize('health.timesKind', { source }), formatSuspicion(suspicion), html`<span>${richText(advice)}</span>${mendLink({ organisation: this.whose, mapping, at })}`);
    });
  }

  private guards({ guards }: DataHealth): TemplateResult[] {
    return guards
      .filter(({ state: how }) => how === 'suspected')
      .map((guard) => {
        const [finding] = guard.findings;
        const links = html`${finding ? html`<a href=${paths.finding(this.whose, finding.id)}>${localize('health.openFinding')}</a>` : nothing}<a
            href=${paths.principle(this.whose, guard.principle, guard.check)}
            >${localize('health.openCheck')}</a
          ><span class="soft">${localize('health.lowers', { n: guard.doubts.length })}</span>`;
        return this.problem(localize('health.guardKind'), finding ? unbrokenFigures(finding.sentence) : `${guard.question} ${formatFigure(guard, guard).line}`, links);
      });
  }

  private rejects({ batches, rejects }: DataHealth): TemplateResult[] {
    return rejects.map(({ batch, column, mapping, reason, rows }) => {
      const file = batches.find(({ id }) => id === batch)?.fileName ?? batch;
      const at = column ?? undefined;
      return this.problem(localize('health.rejectsKind', { file }), html`${localize('health.rejected', { n: rows })} ${richText(reason)}`, mendLink({ organisation: this.whose, mapping, at }));
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-data-problems': StoneDataProblems;
  }
}
