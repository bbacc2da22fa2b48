import type { DataHealth, KeptMapping, PluginSummary } from '@touchstone/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';

import { api } from '../api/api.js';
import { Resource } from '../api/resource.js';
import { paths } from '../app/paths.js';
import '../elements/clock-check.js';
import '../elements/data-problems.js';
import '../elements/disabled-checks.js';
import '../elements/file-drop.js';
import '../elements/guard-results.js';
import '../elements/import-batches.js';
import '../elements/kept-mappings.js';
import { renderResource } from '../elements/load-state.js';
import '../elements/reject-reasons.js';
import '../elements/source-freshness.js';
import '../elements/table-health.js';
import { formatMoment } from '../format/period.js';
import { localize, type TextKey } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { pageStyles } from '../styles/page.js';
import { StonePage } from './page.js';

interface Health {
  readonly data: DataHealth;
  readonly plugins: readonly PluginSummary[];
  readonly mappings: readonly KeptMapping[];
}

/** @summary What the data can be trusted for: which checks can run, what is missing, what was imported and what was rejected. */
@customElement('stone-data-page')
export class StoneDataPage extends StonePage {
  static override styles = [baseStyles, pageStyles];

  private readonly health = new Resource<Health>(
    this,
    () => this.keyOf(),
    async () => {
      const id = this.organisation?.id ?? '';
      const [data, plugins, mappings] = await Promise.all([api.data(id), api.plugins(id), api.mappings(id)]);
      return { data, plugins, mappings };
    },
  );

  protected override render() {
    if (!this.organisation) {
      return nothing;
    }
    this.tellTitle(localize('data.title'));
    return renderResource(this.health, (health) => this.renderHealth(health));
  }

  private renderHealth({ data, mappings, plugins }: Health) {
    const drop = html`<stone-file-drop organisation=${this.organisation?.id ?? ''} .revision=${this.revision}></stone-file-drop>`;
    if (data.batches.length === 0 && data.tables.every(({ rows }) => rows === 0)) {
      return html`<stone-notice heading=${localize('state.noData')} text=${localize('state.noDataDo')}></stone-notice>${drop}`;
    }
    const { organisation } = this;
    const [id, timezone] = [organisation?.id ?? '', organisation?.timezone ?? 'UTC'];
    return html`<h1>${this.answer(data, plugins)}</h1>
      <p class="lede">${this.context(data, timezone)}</p>
      <section aria-labelledby="mend">
        <h2 id="mend">${localize('health.mendTitle')}</h2>
        <stone-data-problems .data=${data} .organisation=${organisation}></stone-data-problems>
      </section>
      <div id="drop-files" tabindex="-1">${drop}</div>
      ${this.renderSection('sources', { title: 'health.sourcesTitle', note: 'health.sourcesNote' }, html`<stone-source-freshness .sources=${data.sources} timezone=${timezone} organisation=${id}></stone-source-freshness>`)}
      ${this.renderSection('disabled', { title: 'data.disabledTitle', note: 'data.disabledNote' }, html`<stone-disabled-checks .disabled=${data.disabled} .plugins=${plugins}></stone-disabled-checks>`)}
      ${this.renderSection('guards', { title: 'health.guardsTitle', note: 'health.guardsNote' }, html`<stone-guard-results .guards=${data.guards} .organisation=${organisation}></stone-guard-results>`)}
      ${this.renderSection('times', { title: 'health.timesTitle', note: 'health.timesNote' }, html`<stone-clock-check .times=${data.times} organisation=${id}></stone-clock-check>`)}
      ${this.renderSection('rejects', { title: 'data.rejectsTitle', note: 'data.rejectsNote' }, html`<stone-reject-reasons .rejects=${data.rejects} .batches=${data.batches} organisation=${id}></stone-reject-reasons>`)}
      ${this.renderSection('batches', { title: 'data.batchesTitle', note: 'health.batchesNote' }, html`<stone-import-batches .batches=${data.batches} .totals=${data.reconciliation.files} timezone=${timezone}></stone-import-batches>`)}
      ${this.renderSection('mappings', { title: 'upload.mappings', note: 'upload.mappingsNote' }, html`<stone-kept-mappings .mappings=${mappings} organisation=${id}></stone-kept-mappings>`)}
      ${this.renderSection('tables', { title: 'data.tablesTitle', note: 'data.tablesNote' }, html`<stone-table-health .tables=${data.tables} .balances=${data.reconciliation.tables}></stone-table-health>`)}
      <p><a href=${paths.forget(id)}>${localize('forget.heading')}</a></p>`;
  }

  private renderSection(id: string, { note, title }: { readonly title: TextKey; readonly note: TextKey }, content: TemplateResult) {
    return html`<section id=${id} tabindex="-1" aria-labelledby="${id}-title">
      <h2 id="${id}-title">${localize(title)}</h2>
      <p class="soft">${localize(note)}</p>
      ${content}
    </section>`;
  }

  private answer({ disabled }: DataHealth, plugins: readonly PluginSummary[]): string {
    const checks = plugins.filter(({ enabled }) => enabled).flatMap((plugin) => plugin.checks).length;
    const runs = Math.max(0, checks - disabled.length);
    return disabled.length === 0
      ? localize('data.answerAll', { n: checks })
      : `${localize('data.answer', { runs })} ${localize('data.answerMissing', { n: disabled.length })}`;
  }

  private context({ tables, batches, asOf, dataVersion }: DataHealth, timezone: string): string {
    const filled = tables.filter(({ rows }) => rows > 0);
    const rows = filled.reduce((sum, table) => sum + table.rows, 0);
    const rejected = batches.reduce((sum, batch) => sum + batch.rowsRejected, 0);
    const parts = [
      localize('data.context', { tables: filled.length, rows }),
      localize('data.rejected', { n: rejected }),
      ...(asOf === null ? [] : [localize('data.upTo', { at: formatMoment(asOf, timezone) })]),
      localize('data.version', { version: dataVersion.slice(0, 12) }),
    ];
    return parts.join(' · ');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-data-page': StoneDataPage;
  }
}
